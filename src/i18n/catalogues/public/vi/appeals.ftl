### Appeals against decisions, and complaints about our own work.

## Appeals of an organisation.

appeal-mine-title = Yêu cầu xem xét lại
appeal-mine-lead = Nếu bạn thấy quyết định sai, hãy nói trong 30 ngày. Người chưa tham gia sẽ quyết định trong 60 ngày. Trong lúc đó quyết định vẫn có hiệu lực.
appeal-mine-none = Hiện không có quyết định nào có thể yêu cầu xem xét lại.
appeal-mine-decision = Quyết định nào
appeal-mine-grounds = Sai ở điểm nào
appeal-mine-grounds-hint = Nói điều chúng tôi chưa thấy hoặc thấy sai.
appeal-mine-send = Gửi yêu cầu
appeal-mine-take-back = Rút yêu cầu
appeal-against-refuse = Từ chối: { $date }, vụ { $case }. Có thể yêu cầu đến { $until }.
appeal-against-suspend = Đình chỉ: { $date }, vụ { $case }. Có thể yêu cầu đến { $until }.
appeal-against-withdraw = Thu hồi: { $date }, vụ { $case }. Có thể yêu cầu đến { $until }.
appeal-against-grant-with-conditions = Chứng nhận có điều kiện: { $date }, vụ { $case }. Có thể yêu cầu đến { $until }.
appeal-filed-on = Gửi ngày { $date }
appeal-due = Hạn { $date }
appeal-overdue = Hạn { $date }: đã quá hạn
appeal-state-filed = Đã nhận
appeal-state-acknowledged = Đang xem xét
appeal-state-proposed = Đã đề xuất trả lời
appeal-state-decided = Đã quyết định
appeal-state-taken-back = Đã rút
appeal-outcome-upheld = Bạn đúng
appeal-outcome-partly = Bạn đúng một phần
appeal-outcome-rejected = Giữ nguyên quyết định
appeal-effect-case-reopened = Vụ việc được mở lại. Chúng tôi chuẩn bị quyết định mới.
appeal-effect-suspension-looked-at = Người quyết định đang xem lại việc đình chỉ.
appeal-effect-new-application = Giấy chứng nhận không tự trở lại. Hãy nộp đơn mới: đơn của bạn được ưu tiên.
flash-appeal-filed = Đã gửi yêu cầu. Bạn sẽ nhận thư.
flash-appeal-taken-back = Đã rút yêu cầu.

## Why not.

appeal-not-from-this-state = Không làm được ở tình trạng này.
appeal-nothing-against = Quyết định này không bất lợi cho bạn.
appeal-too-late = Đã hết 30 ngày.
appeal-there-already = Đã có yêu cầu về quyết định này.
appeal-involved = Bạn đã tham gia hoặc có quan hệ. Người khác trả lời.
appeal-appellant-only = Chỉ tổ chức mới được rút.
appeal-needs-reviewer-or-decider = Người rà soát hoặc quyết định không liên quan làm việc này.
appeal-needs-decider = Người quyết định làm việc này.
appeal-proposed-itself = Bạn đã đề xuất. Người quyết định khác quyết định.
appeal-not-for-you = Người khác xử lý.
appeal-no-auditor = Người này không phải người kiểm tra.

## Complaints about our own work.

complaint-title = Khiếu nại về chúng tôi
complaint-lead = Chúng tôi hay người kiểm tra của chúng tôi có bất công, chậm hay thô lỗ không? Hãy nói. Không cần nêu tên.
complaint-about = Về ai?
complaint-about-registry = Cơ sở quản lý danh sách
complaint-about-auditor = Người kiểm tra
complaint-told = Chuyện gì đã xảy ra?
complaint-told-hint = Nói khi nào và ở đâu. Viết bằng tiếng của bạn.
complaint-contact = E-mail để trả lời (có thể bỏ trống)
complaint-contact-hint = Nếu không có, chúng tôi không thể viết cho bạn.
complaint-send = Gửi
complaint-then = Sau đó
complaint-then-text = Trong 5 ngày làm việc có người xem. Trong 60 ngày chúng tôi trả lời. Người bị khiếu nại không bao giờ xem được.
complaint-not-here = Công ty đòi tiền bạn?
complaint-not-here-text = Đó là việc khác. Tìm trợ giúp ở đây:
complaint-appeal-text = Để thay đổi quyết định về công ty, hãy đăng nhập và mở “Yêu cầu xem xét lại”.
complaint-sent = Chúng tôi đã nhận khiếu nại
complaint-number = Số
complaint-outcome-substantiated = Đúng
complaint-outcome-partly = Đúng một phần
complaint-outcome-not-substantiated = Không xác minh được
