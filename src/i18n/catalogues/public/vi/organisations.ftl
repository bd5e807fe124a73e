### Organisations: what an applicant enters, who acts for it, claims.

## One's own organisations.

organisation-mine-title = Tổ chức của bạn
organisation-mine-lead = Bạn làm việc tại đây thay cho các tổ chức này.
organisation-mine-none = Bạn chưa nhập tổ chức nào. Hãy nhập công ty tuyển dụng hoặc người sử dụng lao động mà bạn làm việc cho.
organisation-enter = Nhập tổ chức

## Entering one.

organisation-new-title = Nhập tổ chức của bạn
organisation-new-lead = Bạn có thể thêm tên, địa chỉ và liên hệ khác ở trang sau.
organisation-kind = Đây là loại tổ chức nào?
organisation-country = Nước
organisation-country-hint = Nơi tổ chức được đăng ký.
organisation-legal-hint = Đúng như đã đăng ký.
organisation-romanised-hint = Để trống nếu tên pháp lý đã dùng chữ Latinh.
organisation-numbers-why = Chúng tôi dùng các số này để tìm bạn trong danh sách chính thức. Hãy ghi những số bạn có.
organisation-licence-hint = Dành cho công ty tuyển dụng: số giấy phép tuyển dụng.
organisation-similar-title = Tên này đã có trong danh sách
organisation-similar-text = Nếu là tổ chức của bạn, hãy yêu cầu quyền quản lý. Nếu không, hãy đánh dấu ô bên dưới và gửi lại.
organisation-similar-error = Hãy yêu cầu quyền quản lý, hoặc cho biết đó là tổ chức khác
organisation-another = Tổ chức của tôi là tổ chức khác trùng tên
organisation-taken-title = Tổ chức này đã có trong danh sách
organisation-taken-text = Số này thuộc về một tổ chức đã có trong danh sách. Chưa có gì mới được nhập.
organisation-taken-again = Sửa các số
organisation-taken-see = Xem tổ chức có số này

## The page of one organisation.

organisation-names = Tên
organisation-identifiers = Các số chính thức
organisation-addresses = Địa chỉ
organisation-channels = Điện thoại, email và trang web
organisation-scope = Công việc và quy mô
organisation-members = Thành viên
organisation-members-count = Có { $count } người làm việc thay cho tổ chức này.
organisation-members-see = Xem và mời người
organisation-nothing-yet = Chưa nhập gì
organisation-next = Bước tiếp theo
organisation-next-text = Khi các thông tin này đã đúng, bạn có thể nộp đơn.
organisation-public-title = Ai xem được thông tin này
organisation-public-text = Tên, số, địa chỉ và liên hệ có thể hiện trong danh sách công khai. Những người làm việc tại đây không bao giờ được hiện.
organisation-public-page = Trang của tổ chức trong danh sách

## Names, numbers, addresses, channels, scope.

organisation-name = Tên
organisation-name-kind = Loại tên
organisation-name-legal = Tên pháp lý
organisation-name-romanised = Tên bằng chữ Latinh
organisation-name-trading = Tên giao dịch
organisation-name-former = Tên cũ
organisation-language = Ngôn ngữ
organisation-row = Mục { $number }
organisation-names-lead = Ghi tên bằng mọi loại chữ bạn dùng. Phải có một tên pháp lý. Tên đầu tiên được hiện trước.
organisation-identifiers-lead = Mỗi số chỉ thuộc về một tổ chức.
organisation-number = Số
organisation-number-kind = Loại số
organisation-scheme-licence = { document-licence-number }
organisation-scheme-tax = Mã số thuế
organisation-scheme-company = Số đăng ký doanh nghiệp
organisation-addresses-lead = Có thể ghi cùng một địa chỉ bằng nhiều ngôn ngữ, hoặc nhiều nơi.
organisation-address = Địa chỉ
organisation-channels-lead = Người lao động so các thông tin này với số gọi cho họ. Chỉ ghi những gì chính bạn trả lời.
organisation-channel-kind = Loại
organisation-channel-phone = Điện thoại
organisation-channel-email = Email
organisation-channel-website = Trang web
organisation-channel-value = Số hoặc địa chỉ
organisation-scope-lead = Đánh dấu tất cả những gì bạn đang làm.
organisation-sectors = Loại công việc
organisation-corridors = Từ nước nào đến nước nào
organisation-head-count = Số người làm việc
organisation-head-count-hint = Tất cả người lao động và nhân viên. Để trống nếu bạn không biết.

## People who act for an organisation.

organisation-members-lead = Chủ sở hữu ký, mời và thay đổi người. Người biên tập điền đơn và trả lời các phát hiện đánh giá.
organisation-role = Người này được làm gì
organisation-role-owner = Chủ sở hữu
organisation-role-owner-hint = Ký đơn, mời và thay đổi người.
organisation-role-editor = Người biên tập
organisation-role-editor-hint = Điền đơn và trả lời các phát hiện đánh giá.
organisation-member-since = Từ { $date }
organisation-member-you = (bạn)
organisation-make-owner = Đặt làm chủ sở hữu
organisation-make-editor = Đặt làm người biên tập
organisation-leave = Rời tổ chức này
organisation-invite-title = Mời một người
organisation-invite-language = Ngôn ngữ của thư
organisation-invite-button = Gửi lời mời
organisation-invited = Đã mời, chưa tham gia
organisation-invited-until = Liên kết dùng được đến { $date }.
organisation-withdraw-invitation = Hủy lời mời
organisation-only-owners = Chỉ chủ sở hữu mới mời và thay đổi người được.

## Claiming an organisation that is in the register.

organisation-claims = Các yêu cầu quyền quản lý của bạn
organisation-claim-it = Yêu cầu quyền quản lý
organisation-claim-title = Yêu cầu quyền quản lý tổ chức này
organisation-claim-lead = Bạn có đại diện cho tổ chức này không? Hãy cho biết lý do. Chúng tôi kiểm tra rồi mới cấp quyền.
organisation-claim-statement = Vì sao bạn đại diện cho tổ chức này?
organisation-claim-hint = Hãy cho biết bạn làm gì ở đó và cách kiểm tra, ví dụ số điện thoại trong danh sách chính thức.
organisation-claim-button = Gửi yêu cầu
organisation-claim-sent = Bạn đã gửi yêu cầu ngày { $date }.
organisation-claim-refused = Yêu cầu của bạn không được chấp nhận
organisation-claim-next-title = Điều gì xảy ra tiếp theo
organisation-claim-next-text = Cán bộ phụ trách đọc yêu cầu và có thể gọi cho tổ chức. Chúng tôi sẽ viết thư trả lời bạn.

## What the rules say when they say no.

organisation-too-many = Có hơn { $max } mục. Hãy xóa bớt
organisation-twice = “{ $text }” bị ghi hai lần. Hãy xóa một mục
organisation-no-legal-name = Chọn một tên làm tên pháp lý
organisation-identifier-odd = Hãy viết các chữ và chữ số của số này
organisation-identifier-taken = Số này thuộc về tổ chức khác trong danh sách. Nếu là của bạn, hãy yêu cầu quyền quản lý
organisation-corridor-elsewhere = { $corridor } không hợp với nước và loại của tổ chức này
organisation-last-owner = Chủ sở hữu cuối cùng không thể rời đi. Hãy đặt người khác làm chủ sở hữu trước
organisation-already-member = Người này đã thuộc tổ chức
organisation-claim-waiting = Chúng tôi đang xem xét yêu cầu của bạn
organisation-claim-taken = Đã có người quản lý tổ chức này ở đây. Hãy nhờ họ mời bạn
organisation-claim-decided = Yêu cầu này đã được quyết định
organisation-own-claim = Đây là yêu cầu của chính bạn. Người khác phải quyết định

## The public timeline.

timeline-organisation-names-changed = Tên đã thay đổi. Tên cũ: { $text }
