### Fees: verdicts, lines, sources, amounts. The codes, payers, stages and methods are in the glossary.

## What a verdict says in a few words: on a line of a schedule and on the fee check. Never merged.

fee-total = Toàn bộ phí và chi phí gộp lại
scheme-meets = Đúng tiêu chuẩn của chúng tôi
scheme-not-met-employer = Không đúng tiêu chuẩn của chúng tôi: người sử dụng lao động phải trả
scheme-not-met-nobody = Không đúng tiêu chuẩn của chúng tôi: không ai được thu khoản này
law-allowed = Pháp luật cho phép
law-unknown = Chúng tôi không biết mức pháp luật cho phép
law-over = Cao hơn mức pháp luật cho phép
law-forbidden = Pháp luật cấm
law-cannot-compare = Chúng tôi không so sánh được với mức pháp luật cho phép

## Fee lines: the heads of the table, and what stands beside a line.

fee-lines-caption = Thu khoản gì và của ai
fee-column-what = Khoản gì
fee-column-payer = Ai trả
fee-column-amount = Số tiền
fee-column-standard = Tiêu chuẩn của chúng tôi
fee-column-law = Pháp luật
fee-falls-on-worker = Trừ vào lương hoặc cho vay, nên cuối cùng người lao động phải trả

## Ceilings as laws count them.

fee-per-once = một lần cho cả quá trình tuyển dụng
fee-per-month = cho mỗi tháng
fee-per-twelve-months = cho mỗi mười hai tháng
fee-months-of-wage = { $months } × một tháng lương
fee-limit-per = { $limit }, { $per }

## Where a rule is known from.

fee-source-summary = Chúng tôi biết điều này từ đâu
fee-source-law-of = Pháp luật của
fee-source = Nguồn
fee-source-reliability = Độ tin cậy
fee-source-since = Có hiệu lực từ
fee-source-until = Có hiệu lực đến
fee-source-text = Mở văn bản
fee-source-also = Thông tin thêm (không phải mức giới hạn)
fee-source-rate = Tỷ giá: 1 { $from } = { $rate } { $to }, { $date }. { $source }
reliability-A = Văn bản chính thức (A)
reliability-B = Cơ quan Liên hợp quốc, NGO hoặc công ty luật (B)
reliability-C = Báo chí (C). Chúng tôi đang tìm văn bản chính thức.
reliability-D = Một thông tin cũ duy nhất (D)

## What is wrong with an amount or a line.

fee-amount-empty = Ghi số tiền họ đòi bằng chữ số
fee-amount-unreadable = Chúng tôi không đọc được số tiền này. Chỉ ghi chữ số, ví dụ 2500
fee-amount-ambiguous = Có thể đọc theo hai cách. Hãy ghi { $thousands } hoặc { $decimals }
fee-amount-negative = Ghi số tiền không có dấu trừ
fee-amount-zero = Ghi số tiền lớn hơn không
fee-amount-too-large = Ghi số tiền không quá { $limit }
fee-amount-too-fine = { $currency } không có đơn vị nhỏ như vậy. Hãy ghi số nguyên
fee-amount-other-currency = Số tiền ghi { $named } nhưng đang chọn { $chosen }. Hãy chọn đúng loại tiền
fee-label-missing = Ghi tên khoản thu này bằng ít nhất một ngôn ngữ
fee-text-too-long = Rút gọn còn tối đa { $limit } ký tự
fee-schedule-unanswered = Ghi rõ thu khoản gì, hoặc không thu gì
fee-schedule-closed = Bảng kê này đã được công bố và không thể sửa
fee-schedule-not-submitted = Bảng kê này chưa được gửi

## The public timeline of an organisation.

timeline-fee-schedule-published = Đã công bố bảng kê các khoản thu, gồm { $text } dòng.
timeline-fee-schedule-published-empty = Đã công bố là không thu gì (số dòng: { $text }).
