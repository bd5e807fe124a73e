### A certificate as its holder sees it.

certificate-since = Từ ngày { $date }
certificate-conditions = Điều kiện
certificate-scope = Phạm vi của giấy chứng nhận
certificate-scope-corridors = Tuyến di cư
certificate-scope-sectors = Ngành nghề
certificate-scope-sites = Địa điểm
certificate-mine-title = Giấy chứng nhận của bạn
certificate-mine-none = Bạn chưa có giấy chứng nhận. Hãy nộp đơn, chúng tôi sẽ báo quyết định tại đây.
certificate-mine-apply = Nộp đơn xin chứng nhận
certificate-mine-refused = Chúng tôi đã từ chối chứng nhận ngày { $date }
certificate-mine-points = Điểm: { $points }. Từ 30 điểm trở lên, chúng tôi không chứng nhận.
certificate-mine-why = Lý do
certificate-mine-met = Đã khắc phục ngày { $date }
certificate-mine-late = Hạn là ngày { $date }, nay đã quá hạn
certificate-mine-due = Hạn đến ngày { $date }
certificate-mine-from = Có hiệu lực từ
certificate-mine-verify = Mọi người thấy gì qua số này
certificate-mine-appeal = Bạn có thể yêu cầu chúng tôi xem xét lại quyết định này đến ngày { $date }. Hãy trả lời thư báo của chúng tôi, ghi số hồ sơ { $case } và cho biết điều gì chưa đúng.
certificate-mine-appeal-then = Những người không tham gia hồ sơ này sẽ quyết định trong 60 ngày. Cho đến lúc đó, quyết định vẫn có hiệu lực.
certificate-mine-appeal-over = Thời hạn yêu cầu xem xét lại đã hết ngày { $date }.

## What each state means for the holder.

certificate-mine-active = Bạn được nói mình có chứng nhận, kèm số này. Không được đòi tiền người lao động.
certificate-mine-active-with-conditions = Bạn được nói mình có chứng nhận kèm điều kiện, kèm số này. Hãy khắc phục các điểm bên dưới đúng hạn. Không được đòi tiền người lao động.
certificate-mine-suspended = Đừng nói mình có chứng nhận nữa. Mọi người thấy giấy chứng nhận của bạn bị đình chỉ.
certificate-mine-withdrawn = Giấy chứng nhận này không trở lại. Đừng nói mình có chứng nhận nữa. Bạn có thể nộp đơn mới.
certificate-mine-expired = Giấy chứng nhận đã hết hạn. Đừng nói mình có chứng nhận nữa. Bạn có thể nộp đơn mới.
certificate-mine-surrendered = Bạn đã trả lại giấy chứng nhận. Đừng nói mình có chứng nhận nữa. Bạn có thể nộp đơn mới.
