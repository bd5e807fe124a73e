### Fieldwork for the organisation: programme, report, money to be paid back, letters.

programme-own-title = Chương trình đánh giá
programme-own-lead = Giấy chứng nhận của bạn cần những lần đánh giá nào và khi nào.
programme-none = Bạn chưa có giấy chứng nhận còn hiệu lực. Chương trình bắt đầu khi có giấy chứng nhận.
programme-caption = Các lần đánh giá của giấy chứng nhận { $number }
programme-when = Khi nào
programme-audit = Đánh giá
programme-state = Tình trạng
programme-valid = Có hiệu lực từ { $from } đến { $to }
programme-window = Từ { $from } đến { $to }
programme-later = Sau này
programme-open = Có thể lên kế hoạch
programme-planned = Đã lên kế hoạch
programme-done = Đã xong
programme-late = Trễ hạn
programme-by-application = Bắt đầu khi bên giữ giấy nộp đơn xin gia hạn
programme-rules = Lần giám sát đầu tiên trong vòng 12 tháng, sau đó mỗi năm một lần. Đánh giá gia hạn xong trước ngày cuối hai tháng.
audit-objectives = Mục tiêu
audit-scope = Phạm vi
audit-team-member = Đánh giá viên
audit-helper-interpreter = Người phiên dịch
audit-helper-technical-expert = Chuyên gia kỹ thuật
audit-report-interviews = Phỏng vấn người lao động
audit-report-interviews-count = { $done } trên { $planned }
audit-report-score = Điểm hiện tại
audit-report-score-points = { $points } điểm. Từ 30 điểm trở lên là không đạt. Tính các tiêu chí còn phát hiện chưa đóng.
refund-title = Tiền phải hoàn trả
refund-lead = Tiền người lao động đã trả phải được hoàn lại đủ. Khi đó phát hiện mới được đóng.
refund-workers = { $count } người lao động
refund-total = Tổng cộng
refund-paid = Đã trả
refund-outstanding = Còn phải trả
refund-confirmed = Đã xác nhận
refund-confirmations = { $done } trên { $wanted } người lao động đã xác nhận
refund-confirmations-few = Quá ít người lao động xác nhận để nêu
refund-state-ordered = Đã yêu cầu hoàn trả
refund-state-partly-paid = Đã trả một phần
refund-state-paid = Đã trả, chưa xác nhận
refund-state-confirmed = Đã trả và đã xác nhận
refund-state-withdrawn = Đã rút yêu cầu
refund-late = Trễ hạn
refund-step-paid = Đã trả { $amount } cho { $workers } người lao động, { $date }
refund-step-confirmed-auditor = Đánh giá viên đã hỏi { $workers } người lao động: nhận { $amount }, { $date }
refund-step-confirmed-case-officer = Văn phòng đã hỏi { $workers } người lao động: nhận { $amount }, { $date }
refund-step-confirmed-worker = { $workers } người lao động tự báo: nhận { $amount }, { $date }
refund-pay = Báo số tiền đã trả
refund-pay-workers = Cho bao nhiêu người lao động
refund-pay-amount = Tổng cộng bao nhiêu
refund-pay-note = Trả bằng cách nào
refund-pay-note-hint = Ví dụ chuyển khoản, từ tài khoản nào. Không ghi tên người lao động.
refund-files = Bằng chứng thanh toán
refund-pay-send = Gửi khoản đã trả
refund-is-withdrawn = Yêu cầu này đã được rút
refund-above-outstanding = Nhiều hơn số còn phải trả
refund-more-workers = Ghi số người lao động từ 1 đến { $most }
mail-finding-regraded-subject = Phát hiện { $number }: mức độ nay là { $grade }
mail-finding-regraded-body =
    { mail-hello }

    Mức độ của phát hiện { $number } đã thay đổi. Nay là { $grade }. Các hạn trả lời cũng thay đổi. Hãy xem trên trang.
mail-finding-regraded-action = Xem phát hiện
mail-refund-due-subject = Phát hiện { $number }: phải hoàn tiền trước hoặc trong ngày { $due }
mail-refund-due-body =
    { mail-hello }

    Còn { $amount } phải hoàn cho người lao động theo phát hiện { $number }. Hạn là ngày { $due }. Hãy báo khi đã trả.
mail-refund-due-action = Báo số tiền đã trả
mail-refund-late-subject = Phát hiện { $number }: hoàn tiền trễ hạn
mail-refund-late-body =
    { mail-hello }

    Phải hoàn { $amount } cho người lao động trước hoặc trong ngày { $due } theo phát hiện { $number }. Hãy trả ngay và báo cho chúng tôi. Tiền chưa hoàn sẽ chặn việc gia hạn giấy chứng nhận.
mail-refund-late-action = Báo số tiền đã trả
