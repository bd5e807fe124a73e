### Contacts and sub-agents: what workers ask about, what organisations declare.

## What a contact is.

contact-kind-phone = Số điện thoại
contact-kind-bank-account = Tài khoản ngân hàng hoặc ví điện thoại
contact-kind-line = LINE
contact-kind-facebook = Facebook
contact-kind-telegram = Telegram
contact-kind-viber = Viber
contact-kind-whatsapp = WhatsApp
contact-kind-zalo = Zalo
contact-kind-other-app = Tên trên ứng dụng nhắn tin khác
contact-kind-email = Địa chỉ email
contact-kind-address = Địa chỉ văn phòng
contact-kind-person = Tên người
contact-kind-website = Trang web
contact-class-phone = Số điện thoại
contact-class-account = Tài khoản ngân hàng
contact-class-messaging = Tên nhắn tin
contact-class-email = Địa chỉ email
contact-class-office = Văn phòng
contact-class-person = Người được nói thay công ty
contact-class-website = Trang web

## Asking whether a phone, account or name is theirs.

contact-title = Số hoặc tài khoản này có phải của họ không?
contact-lead = Hãy viết thứ người ta đưa cho bạn. Chúng tôi cho biết có công ty nào đăng ký nó với chúng tôi không.
contact-what = Bạn được đưa thứ gì?
contact-what-hint = Số điện thoại, tài khoản ngân hàng, email, tên LINE hoặc ứng dụng khác, địa chỉ văn phòng hoặc tên người. Nếu biết ngân hàng, hãy viết thêm.
contact-kind = Đó là loại gì?
contact-kind-any = Để hệ thống tự nhận ra
contact-button = Xem câu trả lời
contact-about = Bạn hỏi về { $name }.
contact-any-company = Hỏi về mọi công ty
contact-means = Câu trả lời có nghĩa gì
contact-means-registered = Đã đăng ký
contact-means-registered-text = Công ty đã báo cho chúng tôi và chúng tôi đã kiểm tra. Dù vậy vẫn không được lấy tiền của bạn.
contact-means-not-registered = Công ty này không đăng ký
contact-means-not-registered-text = Công ty đã báo các số của mình, và đây không phải một trong số đó. Đừng trả tiền.
contact-means-not-known = Không biết
contact-means-not-known-text = Chưa ai báo cho chúng tôi về nó. Điều đó không có nghĩa là an toàn. Đừng trả tiền.
contact-private = Chúng tôi không lưu điều bạn hỏi, cũng không lưu ai đã hỏi.
contact-unreadable = Hãy viết số điện thoại, số tài khoản, email hoặc tên

## Ways to it.

nav-contact = Kiểm tra số điện thoại, tài khoản
home-way-contact = Có người gọi, hoặc bảo gửi tiền? Hãy xem có đúng là công ty không.

## The answer.

contact-asked = Bạn đã hỏi về
contact-read-as = Được hiểu là
contact-answer-registered = Do { $name } đăng ký
contact-answer-registered-barred = Do { $name } đăng ký – đừng trả tiền
contact-answer-not-registered = { $name } không đăng ký – đừng trả tiền
contact-answer-not-known = Không biết – đừng trả tiền
contact-say-registered = Đúng là của họ. Nhưng cũng không được lấy tiền của bạn. Nếu có người đòi, đừng trả và hãy báo cho chúng tôi.
contact-say-not-registered = Công ty này không báo thứ này cho chúng tôi. Đừng trả tiền. Đừng gửi giấy tờ. Đừng đưa hộ chiếu.
contact-say-not-known = Chưa ai đăng ký thứ này với chúng tôi. Điều đó không có nghĩa là an toàn. Đừng trả tiền trước khi kiểm tra công ty.
contact-company-told-nothing = Công ty này chưa báo loại này cho chúng tôi.
contact-other-company = Nó do công ty khác đăng ký
contact-whose = Công ty sở hữu
contact-verified-on = Công ty khai báo, chúng tôi kiểm tra ngày { $date }
contact-published = Công ty công bố trên trang của mình ở đây
contact-name-only = Ai cũng có thể dùng một cái tên. Hãy hỏi số điện thoại đã đăng ký và tự gọi.
contact-next = Nên làm gì
contact-step-call = Hãy tự gọi công ty theo số trên trang của họ ở đây.
contact-step-fee = Họ đòi tiền? Hãy xem ai phải trả.
contact-step-company = Kiểm tra công ty theo tên hoặc số giấy phép.
contact-step-keep = Giữ lại tin nhắn, tên và biên lai. Bạn hỏi không có gì sai.
contact-step-written = Gõ nhầm? Hãy xem lại từng chữ số. Thêm + và mã nước, hoặc tên ngân hàng.
contact-again = Kiểm tra cái khác

## The page of an organisation.

register-page-contacts = Liên hệ thật
register-page-contacts-verified = Công ty khai báo và chúng tôi đã kiểm tra, lần cuối ngày { $date }. Danh sách không được hiện ra, để không ai sao chép.
register-page-contacts-none = Ngoài những gì có trên trang này, công ty chưa khai báo số điện thoại, tài khoản hay người nào.
register-page-check-contact = Họ đưa tôi số điện thoại hoặc tài khoản
register-page-agents = Người môi giới của công ty
register-page-agents-lead = Những người môi giới công ty khai báo, chúng tôi đã kiểm tra từng người. Không ai khác tuyển cho công ty này.
register-page-agents-none = Công ty không khai báo người môi giới nào. Nếu có người nói làm cho công ty, đừng trả tiền và hãy kiểm tra người đó.
register-page-agent-name = Tên
register-page-agent-area = Ở đâu
register-page-agent-payer = Ai trả tiền môi giới
register-page-agents-all = Tất cả người môi giới ({ $count })
register-fees-all = Tất cả các dòng ({ $count })
timeline-all = Toàn bộ chặng đường ({ $count })
register-audit-all = Tất cả các lần kiểm tra ({ $count })
register-page-criterion = Tiêu chí { $code }

## What an organisation declares itself.

declared-waiting = Đang chờ chúng tôi kiểm tra
declared-verified = Đã kiểm tra
declared-refused = Không chấp nhận
declared-ended = Đã kết thúc
declared-because-not-reached = Chúng tôi liên hệ nhưng không ai trả lời
declared-because-other-holder = Đứng tên người khác
declared-because-not-theirs = Thuộc về tổ chức khác
declared-because-unclear = Chúng tôi không hiểu. Hãy khai báo lại đầy đủ
declared-on = Khai báo ngày { $date }
declared-decided-on = Quyết định ngày { $date }
declared-end = Không còn là của chúng tôi
declared-none = Chưa khai báo gì
declared-contacts = Liên hệ để người lao động kiểm tra
declared-contacts-lead = Hãy khai báo mọi số điện thoại, tài khoản và tên dùng để làm việc với người lao động. Chúng tôi kiểm tra từng cái.
declared-contacts-private = Danh sách không bao giờ được hiện ra. Người lao động gõ thứ họ được đưa và chỉ biết nó có phải của bạn không.
declared-contact-new = Khai báo liên hệ
declared-contact-kind = Là gì
declared-contact-value = Số, ID hoặc địa chỉ
declared-contact-value-hint = Với ứng dụng nhắn tin: ID hoặc số duy nhất, không phải tên hiển thị.
declared-contact-bank = Ngân hàng hoặc ví điện thoại
declared-contact-bank-hint = Chỉ cho tài khoản.
declared-bank-other = Ngân hàng khác
declared-contact-holder = Đứng tên ai
declared-contact-holder-hint = Chủ tài khoản, hoặc người trả lời.
declared-contact-label = Dùng để làm gì
declared-contact-language = Ngôn ngữ trả lời
declared-contact-language-any = Không chỉ định
declared-button = Khai báo
declared-agents = Người môi giới
declared-agents-lead = Hãy khai báo mọi người tuyển lao động cho bạn. Tên, địa bàn và người trả tiền sẽ công khai sau khi chúng tôi kiểm tra.
declared-agents-told = Hãy nói trước với từng người rằng tên họ sẽ công khai.
declared-agent-new = Khai báo người môi giới
declared-agent-area-hint = Làng, huyện hoặc tỉnh nơi người này tuyển.
declared-agent-language = Ngôn ngữ của tên
declared-verified-count = Đã kiểm tra: { $count }
declared-waiting-count = Đang chờ: { $count }
declared-see = Xem và khai báo
declared-handle-unreadable = Hãy viết ID hoặc số duy nhất, không có khoảng trắng. Tên hiển thị có thể bị sao chép
declared-bank-missing = Chọn ngân hàng của tài khoản này
declared-account-unreadable = Hãy viết 6 đến 20 chữ số của tài khoản
declared-address-short = Hãy viết đủ địa chỉ: số nhà, đường, nơi
declared-not-an-agency = Chỉ công ty tuyển dụng mới có người môi giới
declared-own = Bạn đã tự khai báo. Người khác phải kiểm tra
declared-decided = Việc này đã được quyết định hoặc kết thúc
