### Receipts of checks, and how they are verified.

## The offer below an answer.

receipt-offer-title = Giữ lại câu trả lời này
receipt-offer-text = Chúng tôi ký và cấp số. Không ghi ai đã hỏi.
receipt-offer-button = Lưu câu trả lời này

## The receipt itself. An officer must understand it.

receipt-title = Xác nhận đã kiểm tra
receipt-what-it-is = Có người đã hỏi danh sách này trước khi trả tiền hoặc ký. Trang này cho thấy câu hỏi và câu trả lời của danh sách.
receipt-when-label = Khi nào
receipt-when = { $thai } = { $utc } UTC
receipt-asked = Câu hỏi
receipt-answered = Câu trả lời
receipt-asked-organisation = { $name } có tình trạng gì trong danh sách này?
receipt-licence = Số giấy phép { $number }
receipt-certificate = Số giấy chứng nhận { $number }
receipt-asked-search = “{ $text }” có trong danh sách này không?
receipt-asked-certificate = Giấy chứng nhận “{ $number }” có thật và còn hiệu lực không?
receipt-asked-contact = Đây có phải của một công ty trong danh sách này không? { $contact }
receipt-asked-contact-of = { $name } có đăng ký cái này không? { $contact }
receipt-asked-fee = Có được đòi người lao động khoản này không? { $way }
receipt-asked-in-name = Bị đòi dưới tên { $name }
receipt-asked-job = Công việc theo thư yêu cầu “{ $letter }” có trong danh sách này không?
receipt-asked-job-company = Công ty được nêu: { $name }
receipt-asked-job-people = Số người họ nói: { $count }
receipt-job-company = { $name }: { $status }
receipt-charge = { $what }: { $amount }
receipt-answer-status = { $status }. Từ { $date }.
receipt-answer-none = Không có công ty tên này trong danh sách.
receipt-answer-not-ours = Danh sách này chưa từng cấp giấy chứng nhận có số này.
receipt-answer-holder = Giấy chứng nhận { $number } thuộc về { $name }.
receipt-answer-certificate = Giấy chứng nhận này: { $status }. Từ { $date }.
receipt-standard-employer = Tiêu chuẩn của chúng tôi: người lao động không phải trả gì. Người sử dụng lao động trả.
receipt-standard-nobody = Tiêu chuẩn của chúng tôi: không ai được thu khoản này.
receipt-all-together = Tất cả các khoản gộp lại:
receipt-law-forbidden = Pháp luật { $country }: không được thu của người lao động.
receipt-law-over = Pháp luật { $country }: quá nhiều. Tối đa { $amount }.
receipt-law-above = Pháp luật { $country }: quá mức pháp luật cho phép.
receipt-law-within = Pháp luật { $country }: không quá mức { $amount }.
receipt-law-allowed = Pháp luật { $country }: cho phép người lao động trả khoản này.
receipt-law-unknown = Pháp luật { $country }: chúng tôi không biết pháp luật có cho phép hay không. Điều đó không có nghĩa là được phép thu.
receipt-good-faith = Người hỏi đã hỏi ngay tình trước khi trả tiền hoặc ký. Hỏi và đưa ra giấy này không phải là lỗi.
receipt-at-that-time = Câu trả lời đúng vào lúc đó. Hôm nay có thể đã khác.
receipt-nobody = Danh sách này không biết ai đã hỏi. Không lưu tên, điện thoại hay địa chỉ của người hỏi.
receipt-signed-title = Văn bản đã ký
receipt-signed-text = Bằng { $language }. Hãy chép hoặc in tất cả. Dấu cách và xuống dòng không quan trọng. Mọi chữ khác đều quan trọng.
receipt-code = Cho điện thoại
receipt-code-text = Mã này mở trang này:
receipt-print = In trang này hoặc ghi lại số. Dùng số để tìm lại.
receipt-keys = Khóa công khai để kiểm tra chữ ký
receipt-offline = Kiểm tra chữ ký không cần chúng tôi
receipt-offline-text = Lấy văn bản từ dòng đầu đến trước chữ “Signature:”. Bỏ mọi dấu cách và xuống dòng. Chữ ký (Ed25519) ký trên các byte này.
receipt-broken = Bản ghi này đã bị thay đổi
receipt-broken-text = Bản ghi của chúng tôi không còn khớp với chữ ký. Đừng dựa vào trang này. Hãy dùng bản in và báo cho chúng tôi.

## Verifying a receipt by its number or its text.

verify-receipt = Xác nhận đã kiểm tra
verify-receipt-not-ours = Xác nhận này không phải của chúng tôi
verify-receipt-not-ours-meaning = Chúng tôi chưa từng cấp xác nhận có số này.
verify-mistyped = Số này có một chữ bị sai
verify-mistyped-meaning = Số bắt đầu bằng CK có 16 chữ và số theo sau. Hãy xem lại tờ giấy.
verify-text-title = Có người đưa bản in xác nhận đã kiểm tra?
verify-text-lead = Chỉ cần số, gõ vào ô bên trên. Để kiểm tra từng chữ, hãy đưa vào toàn bộ văn bản.
verify-text = Toàn bộ văn bản xác nhận
verify-text-hint = Từ “WAYMARK CHECK RECEIPT 1” đến “END OF RECEIPT”. Dấu cách và xuống dòng không quan trọng.
verify-text-button = Kiểm tra từng chữ
verify-text-unreadable = Không thấy xác nhận trong văn bản này. Văn bản đi từ “WAYMARK CHECK RECEIPT 1” đến “END OF RECEIPT”
verify-text-genuine = Xác nhận này là thật
verify-text-genuine-say = Mọi chữ đều đúng như chúng tôi đã ký.
verify-text-unrecorded-say = Mọi chữ đều đúng như chúng tôi đã ký. Không còn bản ghi của số này, hãy đọc chính tờ giấy.
verify-text-changed = Văn bản này đã bị thay đổi
verify-text-changed-say = Ít nhất một chữ không như chúng tôi đã ký. Chỉ tin nội dung bên dưới.
verify-text-changed-unknown = Ít nhất một chữ không như chúng tôi đã ký. Hãy xem có gõ nhầm không, hoặc tìm theo số.
verify-text-not-ours-say = Không được ký bằng khóa của chúng tôi, và chúng tôi không biết số này.
verify-text-we-said = Điều chúng tôi thật sự đã trả lời
verify-text-open = Mở xác nhận

## A certificate that is real has one of these headings, each its own.

verify-conditions = Giấy chứng nhận này là thật, có điều kiện
verify-withdrawn = Giấy chứng nhận này bị thu hồi
verify-surrendered = Chủ giấy chứng nhận này đã trả lại
verify-expired = Giấy chứng nhận này đã hết hạn
verify-newer = Hôm nay công ty này có giấy chứng nhận khác:
