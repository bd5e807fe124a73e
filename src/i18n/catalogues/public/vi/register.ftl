### The register: search, one organisation, its public timeline, reasons for what was decided.

## Searching and narrowing.

search-title = Tìm trong danh sách
search-description = Tìm công ty tuyển dụng và người sử dụng lao động theo tên, số giấy phép, số giấy chứng nhận hoặc điện thoại.
search-label = Bạn muốn kiểm tra ai?
search-button = Kiểm tra
search-hint = Tên, điện thoại, số giấy phép hoặc số giấy chứng nhận, bằng chữ nào cũng được. Không cần viết đúng từng chữ.
search-narrow = Thu hẹp danh sách
search-sign = Biển
search-kind = Loại công ty
search-country = Nước
search-corridor = Từ đâu, đến đâu
search-sector = Công việc
search-results-for = Kết quả cho “{ $query }”
search-count = { $count } công ty.
search-nearest-first = Tên gần nhất ở trên cùng.
search-as-of = Danh sách lúc { $when }.
search-licence = giấy phép số { $number }
search-expired = hết hạn { $date }
search-not-here = Không thấy công ty bạn tìm?
search-not-here-then = Nghĩa là công ty đó chưa được chứng nhận. Đừng trả tiền.
search-hidden-by-filters = Danh sách đang bị thu hẹp nên không hiện tên bạn tìm.
search-without-filters = Tìm trong toàn bộ danh sách

## A name nobody knows.

search-you-searched = Bạn đã tìm
search-quoted = “{ $query }”
search-not-found-title = “{ $query }” không có trong danh sách này
search-none-meaning = Chúng tôi chưa từng kiểm tra công ty nào có tên này.
search-none-say = Đừng trả tiền. Đừng đưa hộ chiếu. Đừng ký giấy.
search-near = Có thể bạn muốn tìm
search-near-hint = Tên gần giống, nhưng là công ty khác. Hãy so số giấy phép và số điện thoại.
search-again = Tra lại bằng tên khác hoặc số
search-step-number = Hỏi số giấy phép và số điện thoại bàn.
search-step-number-then = Tra lại bằng số, không chỉ bằng tên.
search-step-ask = Hỏi người khác trước khi quyết định.
search-step-ask-then = Gọi điện tìm trợ giúp
search-step-fee = Họ đã đòi tiền?

## One organisation.

register-page-title = { $name }: { $status }
register-page-invented = Được đặt ra để trình diễn.
register-page-invented-text = Công ty này không có thật.
register-page-invented-short = được đặt ra
register-page-since = Từ { $from }.
register-page-since-until = Từ { $from }. Có hiệu lực đến { $until }.
register-page-since-decided-by = Từ { $from }. Sẽ quyết định trước hoặc trong ngày { $until }.
register-page-by = Trước hoặc trong ngày { $date }
register-page-paid = Nếu bạn đã trả tiền
register-page-paid-text = Hãy giữ biên lai và mọi tin nhắn. Bạn không làm gì sai. Hãy tìm trợ giúp.
register-page-on-the-way = Nếu bạn đã ký hoặc đang trên đường đi
register-page-on-the-way-pay = Đừng trả tiền thêm nữa.
register-page-on-the-way-passport = Giữ hộ chiếu bên mình.
register-page-on-the-way-keep = Giữ biên lai, tin nhắn và tên người.
register-page-on-the-way-job = Biển này nói về công ty, không phải về bạn. Hãy tìm trợ giúp trước khi bỏ việc.
register-page-reason = Lý do
register-page-conditions = Những điểm còn phải khắc phục
register-page-condition-due = Trước hoặc trong ngày { $date }
register-page-what-it-means = Điều này có nghĩa gì
register-page-licensed-ours = Chúng tôi biết tên này nhưng chưa từng chứng nhận công ty này.
register-page-licence-says-nothing = Giấy phép không cho biết họ có thu tiền của người lao động hay không.
register-page-before = Trước khi bạn đồng ý
register-page-before-price = Yêu cầu báo giá bằng giấy.
register-page-before-price-then = Phải ghi tên người nhận tiền.
register-page-before-passport = Đừng đưa hộ chiếu.
register-page-before-passport-then = Không ai được giữ thay bạn.
register-page-before-certified = Xem các công ty được chúng tôi chứng nhận:
register-page-certified-for = Được chứng nhận cho việc gì
register-page-was-certified-for = Giấy chứng nhận đã cấp cho việc gì
register-page-about = Về công ty này
register-page-from-to = Từ – đến
register-page-work = Công việc
register-page-sites = Nơi làm việc
register-page-address = Địa chỉ
register-page-phone = Điện thoại
register-page-email = Email
register-page-website = Trang web
register-page-company-number = Số đăng ký công ty
register-page-certificate = Giấy chứng nhận
register-page-number = Số
register-page-validity = Hiệu lực
register-page-from-until = { $from } – { $until }
register-page-paper = Bản giấy có thật không?
register-page-standard-agencies = Công ty tuyển dụng, phiên bản { $version }
register-page-standard-employers = Người sử dụng lao động, phiên bản { $version }
register-page-complain = Có người nhân danh công ty này đòi tiền?
register-page-complain-text = Đừng trả tiền. Hãy giữ tin nhắn.

## What it charges.

register-fees-lead = Các khoản theo công ty kê khai, tính cho một người lao động. Mỗi dòng có hai câu trả lời: tiêu chuẩn của chúng tôi và pháp luật.
register-fees-published = Công bố ngày { $date }.
register-fees-nothing = Công ty kê khai là không thu gì.
register-fees-none = Công ty này chưa công bố bảng kê các khoản thu. Theo tiêu chuẩn của chúng tôi, người lao động không phải trả gì.

## Audits in numbers.

register-audit-heading = Chúng tôi đã thấy gì khi đến kiểm tra
register-audit-visit = Kết thúc ngày
register-audit-kind = Loại
register-audit-found = Phát hiện
register-audit-nothing = Không thấy vấn đề
register-audit-count = { $total }, đã khắc phục { $closed }
register-audit-initial = Đánh giá lần đầu
register-audit-surveillance = Đánh giá hằng năm
register-audit-special = Đánh giá báo gấp
register-audit-recertification = Đánh giá để gia hạn

## What governments' lists say.

register-licence-heading = Giấy phép của nhà nước
register-licence-hint = Là sự cho phép của nhà nước. Không nói gì về các khoản thu và không phải giấy chứng nhận của chúng tôi.
register-licence-authority = Cơ quan cấp
register-licence-country = Nước
register-licence-state = Danh sách ghi
register-licence-listed = Có giấy phép, thấy từ { $date }
register-licence-revoked = Đã bị thu hồi, thấy từ { $date }
register-licence-gone = Không còn trong danh sách từ { $date }
register-licence-list-of = Danh sách mới nhất có tên này
register-licence-declared = Công ty tự khai số này. Chúng tôi không thấy trong danh sách của nhà nước.
register-licence-none = Chúng tôi không biết có giấy phép nào của nhà nước.

## The public timeline.

timeline-heading = Chặng đường đã qua
timeline-older = Số bước cũ hơn không hiện: { $count }
timeline-suspension-ends = Thu hồi hoặc chứng nhận lại
timeline-certificate-granted = Được chứng nhận. Số giấy chứng nhận: { $text }
timeline-certificate-granted-with-conditions = Được chứng nhận có điều kiện. Số điểm phải khắc phục: { $text }
timeline-certificate-suspended = Giấy chứng nhận bị đình chỉ.
timeline-suspension-confirmed = Người thứ hai đã xác nhận việc đình chỉ.
timeline-suspension-not-confirmed = Không ai xác nhận việc đình chỉ trong 72 giờ. Giấy chứng nhận có hiệu lực trở lại và chúng tôi đang kiểm tra.
timeline-certificate-reinstated = Hết đình chỉ: giấy chứng nhận có hiệu lực trở lại.
timeline-condition-met = Đã khắc phục một điều kiện. Tiêu chí: { $text }
timeline-certificate-withdrawn = Giấy chứng nhận bị thu hồi vĩnh viễn.
timeline-certificate-surrendered = Công ty đã tự trả lại giấy chứng nhận.
timeline-certificate-expired = Giấy chứng nhận hết hạn. Số: { $text }

## Why something was decided. A closed list.

reason-criteria-met = Đáp ứng các tiêu chí của tiêu chuẩn.
reason-fees-charged = Người lao động đã bị đòi tiền.
reason-documents-kept = Giấy tờ của người lao động bị giữ.
reason-retaliation = Người lao động lên tiếng đã bị đối xử xấu.
reason-forced-labour = Có dấu hiệu lao động cưỡng bức.
reason-licence-lost = Không còn giấy phép của nhà nước.
reason-findings-overdue = Các vấn đề phát hiện không được khắc phục đúng hạn.
reason-audit-refused = Công ty từ chối để đánh giá.
reason-false-information = Thông tin cung cấp cho chúng tôi không đúng.
reason-holder-request = Bên được cấp tự đề nghị.
reason-other = Lý do khác.
register-refunds-heading = Tiền đã trả lại người lao động
register-refunds-line = Từ { $workers } người lao động: phải trả khoảng { $ordered }, đã trả khoảng { $paid } ({ $percent } %).
register-refunds-confirmed = Người lao động xác nhận khoảng { $confirmed }.
register-refunds-few = Từ { $workers } người lao động phải được trả lại tiền. Quá ít người xác nhận để nêu thêm.
register-experienced = Số tiền người lao động nói đã trả
register-experienced-half = Một nửa trả khoảng { $median } tháng lương đầu hoặc ít hơn.
register-experienced-middle = Nửa ở giữa trả từ { $lower } đến { $upper } tháng.
register-experienced-free = Khoảng { $percent } % không trả gì.
register-experienced-who = Từ { $workers } người lao động, { $from } đến { $until }.
register-experienced-declared = Công ty nói người lao động trả nhiều nhất { $sum }.
register-experienced-declared-nothing = Công ty nói người lao động không trả gì.
