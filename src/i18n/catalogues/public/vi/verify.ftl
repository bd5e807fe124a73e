### Whether a certificate is real, and valid today.

verify-lead = Giấy có thể bị sao chép. Hãy gõ số và xem hôm nay chúng tôi trả lời thế nào.
verify-number = Số giấy chứng nhận
verify-number-hint = Bắt đầu bằng WM hoặc CK, ví dụ WM-2025-00417. Dấu cách, gạch nối hay chữ thường đều được.
verify-button = Xem có thật không
verify-number-unreadable = Viết số như trên giấy, ví dụ WM-2025-00417
verify-by-name = Không có số? Hãy tìm công ty theo tên:
verify-not-ours = Giấy chứng nhận này không phải của chúng tôi
verify-not-ours-meaning = Chúng tôi chưa từng cấp giấy chứng nhận có số này.
verify-typed-right = Số đã gõ đúng chưa?
verify-never = Người lao động không phải trả gì cho giấy chứng nhận
verify-never-text = Không ai được đòi tiền bạn vì giấy chứng nhận của chúng tôi hay vì việc kiểm tra giấy đó.
verify-real = Giấy chứng nhận này là thật
verify-suspended = Giấy chứng nhận này bị đình chỉ
verify-no-longer = Giấy chứng nhận này không còn hiệu lực
verify-valid-now = Kiểm tra lúc { $when }: có hiệu lực, từ { $from }.
verify-not-valid-now = Kiểm tra lúc { $when }: không có hiệu lực, từ { $from }.
verify-belongs-to = Giấy này chỉ thuộc về { $name }, không của ai khác.
verify-compare = So với bản giấy bạn thấy
verify-compare-text = Nếu có dòng nào trên giấy khác với đây thì giấy đó là giả. Hãy tin trang này, đừng tin tờ giấy.
verify-ticket = Nội dung giấy chứng nhận
verify-name = Tên
verify-see-company = Xem công ty
verify-another = Kiểm tra giấy khác
verify-different = Bản giấy khác với đây?
verify-different-text = Đừng trả tiền. Bạn không làm gì sai khi đưa tờ giấy ra.
verify-print = Hãy in trang này để giữ. Trang có ngày kiểm tra và không ghi tên ai.

## A certificate as a sheet of paper.

verify-paper = Giấy chứng nhận dạng tờ để in
verify-paper-check = Giấy có thể bị sao chép. Hãy mở mã, hoặc gõ số, và đọc điều đúng vào hôm nay:
verify-paper-more = Và { $count } điểm nữa. Trang kiểm tra hiện tất cả.
verify-paper-foot = Lập ngày { $date }. Điều danh sách nói hôm nay mới có giá trị, không phải tờ này.
