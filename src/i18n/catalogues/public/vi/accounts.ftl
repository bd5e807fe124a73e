### Tài khoản: đăng nhập, mở tài khoản, liên kết dùng một lần, tài khoản của mình, tên các vai trò.

## Fields that stand on several pages.

account-email = Địa chỉ email
account-password = Mật khẩu
account-new-password = Mật khẩu mới
account-current-password = Mật khẩu hiện tại
account-password-hint = Ít nhất 8 ký tự. Nên dùng vài từ mà bạn nhớ được.
account-name = Tên của bạn
account-language = Ngôn ngữ thư của chúng tôi

## Sign in.

sign-in-lead = Dành cho tổ chức, chuyên gia đánh giá và đơn vị quản lý danh sách. Người lao động không cần tài khoản.
sign-in-wrong = Chưa đăng nhập được. Hãy kiểm tra email, mật khẩu và xem bạn đã xác nhận địa chỉ chưa
sign-in-forgotten = Tôi quên mật khẩu
sign-in-no-account = Chưa có tài khoản?
sign-in-no-account-text = Công ty muốn được chứng nhận bắt đầu bằng một tài khoản.
sign-in-worker = Bạn là người lao động?
sign-in-worker-text = Bạn có thể kiểm tra công ty và khoản tiền mà không cần tài khoản.

## Open an account, and choose a new password.

sign-up-title = Mở tài khoản
sign-up-lead = Dành cho người làm việc thay mặt công ty tuyển dụng hoặc người sử dụng lao động.
sign-up-email-hint = Chúng tôi gửi liên kết đến địa chỉ này.
sign-up-next = Các bước tiếp theo
sign-up-step-mail = Chúng tôi gửi thư cho bạn.
sign-up-step-confirm = Bạn mở liên kết và xác nhận địa chỉ.
sign-up-step-organisation = Bạn đăng nhập và nhập thông tin tổ chức.
sign-up-have = Bạn đã có tài khoản?
forgotten-title = Chọn mật khẩu mới
forgotten-lead = Hãy viết địa chỉ email của tài khoản. Chúng tôi gửi cho bạn liên kết để chọn mật khẩu mới.
forgotten-button = Gửi liên kết cho tôi
sent-title = Hãy xem hộp thư của bạn
sign-up-sent = Chúng tôi đã gửi thư đến địa chỉ bạn viết. Hãy mở liên kết trong thư để tiếp tục.
forgotten-sent = Nếu địa chỉ này có tài khoản, chúng tôi đã gửi liên kết để chọn mật khẩu mới. Liên kết dùng được trong một giờ.
sent-hint = Sau vài phút vẫn chưa có thư? Hãy xem thư mục thư rác và kiểm tra địa chỉ bạn đã viết.
sent-again = Thử lại

## One-time links.

link-confirm-title = Xác nhận địa chỉ của bạn
link-confirm-lead = Có người mở tài khoản cho { $email } với tên { $name }. Nếu đó là bạn, hãy xác nhận. Nếu không, hãy đóng trang này.
link-confirm-button = Xác nhận địa chỉ của tôi
link-reset-title = Chọn mật khẩu mới
link-reset-lead = Khi có mật khẩu mới, bạn sẽ bị đăng xuất ở mọi nơi khác.
link-reset-button = Lưu mật khẩu mới
link-change-email-title = Xác nhận địa chỉ mới
link-change-email-lead = Từ nay bạn đăng nhập bằng { $email }.
link-change-email-button = Dùng địa chỉ này
link-join-staff-title = Tham gia đơn vị quản lý danh sách
link-join-staff-lead = Hãy cho biết tên của bạn và chọn mật khẩu.
link-join-staff-button = Mở tài khoản của tôi
link-join-title = Bạn được mời
link-join-lead = Bạn được mời làm việc thay mặt { $organisation } trong danh sách này.
link-join-button = Tham gia
link-sign-in-first = Lời mời này được gửi đến { $email }. Hãy đăng nhập bằng tài khoản đó để nhận lời.
link-somebody-else = Lời mời này được gửi đến { $email }, nhưng bạn đang đăng nhập bằng tài khoản khác. Hãy đăng xuất rồi mở lại liên kết.
link-over-title = Liên kết này không còn dùng được
link-over-lead = Liên kết đã được dùng, đã hết hạn, hoặc thiếu một phần địa chỉ. Hãy xin liên kết mới.

## The own account.

account-security = Mật khẩu và thiết bị
account-roles = Vai trò của bạn
account-change-email = Đổi địa chỉ email
account-change-password = Đổi mật khẩu
account-sessions = Nơi bạn đang đăng nhập
account-password-lead = Bạn vẫn đăng nhập ở đây. Mọi thiết bị khác sẽ bị đăng xuất.
account-email-lead = Chúng tôi gửi liên kết đến địa chỉ mới. Trước khi bạn mở liên kết, địa chỉ cũ vẫn được dùng.
account-email-now = Địa chỉ hiện tại
account-email-new = Địa chỉ mới
account-email-button = Gửi liên kết
account-email-sent = Chúng tôi đã gửi liên kết đến địa chỉ mới. Hãy mở liên kết ở đó.
account-email-same = Đây đã là địa chỉ của bạn
account-sessions-lead = Hãy đăng xuất những thiết bị bạn không biết, rồi đổi mật khẩu.
account-session-device = Thiết bị
account-session-unknown = Thiết bị không rõ
account-session-used = Dùng lần cuối
account-session-began = Đăng nhập lúc
account-session-end = Đăng xuất ở đó
account-session-this = Thiết bị này
account-sign-out-everywhere = Đăng xuất ở mọi nơi
account-confirm-title = Hãy nhập lại mật khẩu
account-confirm-lead = Việc bạn sắp làm rất quan trọng nên chúng tôi hỏi lại một lần. Có giá trị trong năm phút.

## What is not taken, and why.

account-password-wrong = Đây không phải mật khẩu của bạn. Hãy thử lại
password-too-short = Hãy chọn mật khẩu có ít nhất { $min } ký tự
password-too-long = Hãy chọn mật khẩu không quá { $max } ký tự
password-too-common = Nhiều người dùng mật khẩu này nên rất dễ đoán. Hãy chọn mật khẩu khác
password-like-the-form = Mật khẩu này quá giống tên, địa chỉ của bạn hoặc tên trang này. Hãy chọn mật khẩu khác
account-link-over = Liên kết này không còn dùng được. Hãy xin liên kết mới.
account-address-taken = Địa chỉ này nay thuộc về một tài khoản khác.
account-of-a-partner = Người thay mặt đối tác không thể thuộc đơn vị quản lý danh sách hoặc một tổ chức.
account-not-independent = Người này thuộc đơn vị quản lý danh sách hoặc một tổ chức. Đối tác độc lập với cả hai.
account-link-other-person = Lời mời này được gửi đến một địa chỉ khác.

## Roles.

role-auditor = Chuyên gia đánh giá
role-case-officer = Cán bộ hồ sơ
role-reviewer = Người thẩm xét
role-decider = Người quyết định
role-duty-officer = Người quyết định trực
role-administrator = Người quản trị
role-privacy-officer = Cán bộ bảo vệ dữ liệu cá nhân
role-partner = Đối tác
role-owner = Chủ tài khoản tổ chức
role-editor = Người nhập thông tin

## Tabs of members.

tab-organisation = Tổ chức
tab-applications = Đơn đăng ký chứng nhận
tab-findings = Phát hiện đánh giá

## What happened after a form was sent.

flash-signed-out = Bạn đã đăng xuất
flash-address-confirmed = Địa chỉ của bạn đã được xác nhận. Hãy đăng nhập
flash-password-changed = Mật khẩu của bạn đã được đổi
flash-email-changed = Địa chỉ email của bạn đã được đổi
flash-account-ready = Tài khoản của bạn đã sẵn sàng. Hãy đăng nhập
flash-joined = Bạn đã tham gia
flash-session-ended = Thiết bị đó đã được đăng xuất
