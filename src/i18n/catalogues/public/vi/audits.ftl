### Audits, as the organisation sees them; the audit pages use the same words.

audit-title = Đợt đánh giá { $number }
audit-kind-initial = Đánh giá lần đầu
audit-kind-surveillance = Đánh giá giám sát
audit-kind-special = Đánh giá đặc biệt
audit-kind-recertification = Đánh giá chứng nhận lại
audit-status-planned = Đã lên kế hoạch
audit-status-team-confirmed = Đã xác nhận đoàn đánh giá
audit-status-stage1-done = Đã xem hồ sơ
audit-status-stage2-in-progress = Đang đánh giá tại chỗ
audit-status-report-draft = Báo cáo dự thảo
audit-status-client-comment = Hết thời gian góp ý
audit-status-report-final = Báo cáo chính thức
audit-status-closed = Đã đóng
audit-status-cancelled = Đã hủy
audit-path = Đang ở bước nào
audit-facts = Thông tin
audit-dates = { $from } đến { $to }
audit-standard-version = { $title }, phiên bản { $version }
audit-fact-kind = Loại
audit-fact-dates = Ngày
audit-fact-lead = Trưởng đoàn đánh giá
audit-fact-standard = Tiêu chuẩn
audit-fact-heads = Số người làm việc ở đó
audit-fact-sample = Số người lao động được phỏng vấn
audit-fact-sites = Nơi sẽ đến
audit-fact-site = Nơi đã đến
audit-client-wait = Báo cáo chưa viết xong. Bây giờ bạn chưa cần làm gì.
audit-comment-title = Góp ý của bạn về báo cáo dự thảo
audit-comment-until = Bạn có thể gửi đến hết ngày { $date }.
audit-comment-label = Bạn thấy khác ở điểm nào, vì sao?
audit-comment-hint = Chuyên gia đánh giá sẽ đọc trước khi báo cáo thành chính thức. Nếu không có góp ý, hãy để trống. Đừng nêu tên người lao động.
audit-comment-send = Gửi góp ý
audit-comment-yours = Góp ý của bạn
audit-report-title = Báo cáo đợt đánh giá { $number }
audit-report-read = Đọc báo cáo
audit-report-draft-mark = Dự thảo, chưa chính thức
audit-report-final-on = Chính thức từ ngày { $date }
audit-report-summary = Tóm tắt
audit-report-results = Kết quả theo tiêu chí
audit-report-count = { $conforms } trên { $total } tiêu chí phù hợp. Không áp dụng: { $other }.
audit-report-result = Kết quả
audit-report-note = Ghi chú
audit-report-no-findings = Không có phát hiện nào.
audit-report-comment = Góp ý của tổ chức
audit-report-comment-open = Tổ chức vẫn có thể góp ý.
audit-report-no-comment = Tổ chức không gửi góp ý.
audit-report-foot = Báo cáo đợt đánh giá { $number }, tính đến ngày { $date }
audit-result-conforms = Phù hợp
audit-result-nonconformity = Không phù hợp
audit-result-not-applicable = Không áp dụng
audit-result-none = Chưa có kết quả

## Refusals.

audit-wrong-step = Đợt đánh giá này đang ở bước khác. Hãy mở lại trang
audit-not-your-part = Trong đợt đánh giá này, người khác làm việc đó

## The public timeline.

timeline-audit-finished = Một đợt đánh giá đã hoàn tất. Số phát hiện: { $text }
