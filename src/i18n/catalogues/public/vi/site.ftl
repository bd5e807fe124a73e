### The frame of the site: layout, forms, errors, lists. Each slice keeps its own words in its own file.

## The frame of every page: skip link, ways, languages, foot.

skip-link = Đến nội dung chính
page-title = { $title } – { site-name }
nav-main = Mục chính
nav-foot = Các trang khác
nav-signed-in = Trang của bạn
nav-languages = Chọn ngôn ngữ
nav-check = Kiểm tra
nav-fee = Kiểm tra khoản tiền
nav-report = Phản ánh
nav-help = Tìm trợ giúp
nav-how = Cách hoạt động
nav-standard = Tiêu chuẩn
nav-statistics = Số liệu
nav-privacy = Riêng tư
nav-verify = Kiểm tra giấy chứng nhận
nav-register = Danh sách
nav-apply = Đăng ký chứng nhận
nav-sign-in = Đăng nhập
nav-sign-out = Đăng xuất
nav-account = Tài khoản của tôi
nav-home = Trang chủ
language-label = Ngôn ngữ:
footer-sentence = Waymark giữ danh sách này, không phải cơ quan nhà nước. Kiểm tra miễn phí và không để lại dấu vết.
demo-note = Đây là bản trình diễn. Mọi tổ chức và con người ở đây đều được đặt ra.

## Lists that run over several pages.

page-next = Trang sau
page-previous = Trang trước
page-of = Trang { $page } / { $pages }
page-rows = { $from }–{ $to } / { $total }
page-nav = Các trang của danh sách này

## States of work in forms and task lists.

task-done = Đã xong
task-in-progress = Đang làm
task-not-started = Chưa bắt đầu
task-needs-change = Cần sửa
task-cannot-start = Chưa thể bắt đầu

## Buttons and hints of forms. Yes, no, not sure, back and next are in the glossary.

form-continue = Tiếp tục
form-save = Lưu
form-save-continue = Lưu và tiếp tục
form-save-stop = Lưu và dừng ở đây
form-cancel = Hủy
form-change = Sửa
form-change-what = Sửa: { $what }
form-remove = Xóa
form-remove-what = Xóa: { $what }
form-add = Thêm
form-add-another = Thêm mục khác
form-choose = Chọn
form-show = Xem
form-print = In
form-download = Tải xuống
form-all = Tất cả
form-other = Khác
form-optional = (không bắt buộc)
form-required = bắt buộc
form-file = Tệp
form-file-hint = PDF, JPEG, PNG, WebP, DOCX, XLSX, M4A, OGG hoặc MP3. Tối đa 10 MB.
form-date-hint = Ngày/tháng/năm. Có thể ghi năm Phật lịch của Thái Lan.
form-date-read-as = Được hiểu là { $date }
form-money-hint = Số tròn, ví dụ 2.500
form-phone-hint = Ghi cả mã nước, ví dụ +66 2 000 0101
form-characters = Tối đa { $max } ký tự.

## What is wrong with an answer. The summary stands first on the page, each message beside its field.

error-prefix = Lỗi:
error-summary-title = Có { $count } câu trả lời cần sửa
error-summary-line = { $label }: { $message }
error-required = Hãy điền câu trả lời này
error-too-long = Hãy viết ngắn lại, không quá { $max } ký tự
error-too-short = Hãy viết ít nhất { $min } ký tự
error-email = Hãy viết đủ địa chỉ email, ví dụ name@example.org
error-phone = Hãy viết đủ số điện thoại, ví dụ +66 2 000 0101
error-web-address = Hãy viết đủ địa chỉ trang web, ví dụ https://www.example.org
error-number = Hãy viết số nguyên bằng chữ số
error-number-range = Hãy viết số từ { $min } đến { $max }
error-money = Hãy viết số tiền bằng chữ số, ví dụ 2.500
error-currency = Hãy chọn loại tiền
error-date = Hãy viết ngày có thật theo ngày/tháng/năm, ví dụ 23/11/2026
error-date-order = Ngày cuối phải sau ngày đầu
error-date-past = Ngày này phải ở trong quá khứ
error-date-future = Ngày này phải ở trong tương lai
error-choice = Hãy chọn một câu trả lời
error-choice-many = Hãy chọn ít nhất một câu trả lời
error-tick = Hãy đánh dấu vào ô để tiếp tục
error-file-kind = Không nhận loại tệp này. Hãy gửi PDF, ảnh hoặc văn bản
error-file-size = Tệp này quá lớn. Tối đa 10 MB
error-file-missing = Hãy chọn một tệp
error-file-broken = Không đọc được tệp này. Hãy lưu lại hoặc gửi tệp khác
error-nul = Đoạn chữ này có ký tự không lưu được. Hãy gõ lại

## Pages that say why something did not work: what it is, what it means, what to do.

error-page-400-title = Chúng tôi không đọc được yêu cầu này
error-page-400-text = Địa chỉ hoặc biểu mẫu chưa đầy đủ. Chưa có gì được lưu.
error-page-400-next = Hãy quay lại và thử lần nữa.
error-page-403-title = Bạn không mở được trang này
error-page-403-text = Trang này dành cho người khác, hoặc biểu mẫu đến từ trang web khác. Chưa có gì được lưu.
error-page-403-next = Hãy mở lại trang từ trang web này, hoặc đăng nhập bằng tài khoản được phép xem.
error-page-404-title = Không tìm thấy trang này
error-page-404-text = Địa chỉ có thể đã thay đổi hoặc bị viết sai. Đây không phải là câu trả lời về một công ty.
error-page-404-next = Hãy tìm công ty theo tên, số hoặc điện thoại. Đừng trả tiền khi chưa thấy công ty ở đây.
error-page-405-title = Không làm được như vậy ở đây
error-page-405-text = Không dùng được địa chỉ này theo cách đó. Chưa có gì được lưu.
error-page-405-next = Hãy quay lại trang trước.
error-page-409-title = Người khác vừa sửa mục này
error-page-409-text = Điều bạn gửi chưa được lưu để không ai bị mất công sức.
error-page-409-next = Hãy xem cả hai bản rồi lưu bản đúng.
error-page-413-title = Quá lớn
error-page-413-text = Mỗi tệp tối đa 10 MB. Chưa có gì được lưu.
error-page-413-next = Hãy quay lại và gửi tệp nhỏ hơn.
error-page-422-title = Một số câu trả lời cần sửa
error-page-422-text = Có phần trong biểu mẫu không dùng được. Chưa có gì được lưu.
error-page-422-next = Hãy quay lại, sửa câu trả lời và gửi lại.
error-page-429-title = Thử quá nhiều lần trong thời gian ngắn
error-page-429-text = Chúng tôi giới hạn số lần để bảo vệ mọi người. Bạn không làm gì sai.
error-page-429-next = Hãy đợi vài phút rồi thử lại.
error-page-500-title = Có trục trặc ở phía chúng tôi
error-page-500-text = Bạn không làm gì sai. Điều bạn gửi có thể chưa đến chúng tôi.
error-page-500-next = Hãy đợi một phút rồi mở lại trang. Hãy xem lại trước khi gửi lần nữa.
error-page-503-title = Waymark đang bận hoặc đang được sửa
error-page-503-text = Lúc này chúng tôi chưa làm được. Chưa có gì được lưu. Không có câu trả lời không có nghĩa là tốt: đừng trả tiền.
error-page-503-next = Hãy đợi vài phút rồi mở lại trang.
error-page-ways-on = Hoặc đi tiếp
error-page-what-to-do = Việc nên làm
reference-number = Số tham chiếu
reference-number-hint = Hãy cho chúng tôi biết số này nếu bạn cần trợ giúp. Số này không nói gì về bạn.
stale-yours = Bạn đã viết
stale-theirs = Bản đang được lưu

## What happened after a form was sent.

flash-saved = Đã lưu
flash-removed = Đã xóa
flash-sent = Đã gửi
flash-already-done = Việc này đã được làm rồi
