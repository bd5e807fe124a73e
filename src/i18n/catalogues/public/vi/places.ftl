### Corridors for everybody: the board of notices, the steps, rights and what others paid.

## The board and the page of a corridor.

nav-corridors = Từ nước này sang nước kia
corridors-title = Từ nước này sang nước kia
corridors-lead = Điều gì đã thay đổi trên đường đi làm: biên giới, kênh, giấy tờ, luật. Tin mới nhất ở trên cùng.
corridor-lead = Điều gì đã thay đổi, được đòi khoản gì, và từng bước trên đường.
corridor-open = Các bước, chi phí và quyền

## Notices.

notices-title = Thông báo
notices-none = Hôm nay chúng tôi không biết có thay đổi nào. Điều đó không có nghĩa là không có.
notice-since = từ ngày { $date }
notice-kind-border = Biên giới
notice-kind-channel = Kênh chính thức
notice-kind-papers = Giấy tờ
notice-kind-law = Luật
notice-kind-other = Khác
notice-status-open = Mở
notice-status-restricted = Bị hạn chế
notice-status-closed = Đóng
notice-status-suspended = Tạm dừng
place-outdated = Có thể đã cũ
place-outdated-notice = Chúng tôi xem lại mỗi thông báo sau 90 ngày, các mục khác sau một năm. Mục chưa được xem lại mang dấu này.
place-english = Một số đoạn chưa có bằng tiếng của bạn. Ở đây để bằng tiếng Anh.
place-checked = Kiểm tra lần cuối ngày { $date }
place-label = { $what }:

## What may be asked for.

corridor-asked = Được đòi khoản gì
corridor-law-of = Luật { $country }
corridor-you-pay-nothing = Bạn không phải trả
corridor-forbidden = Bị cấm
corridor-at-most = Tối đa { $limit }
corridor-not-known = Không rõ
corridor-unknown-means = “Không rõ” không có nghĩa là được phép.
corridor-check-fee = Kiểm tra một khoản tiền trên đường này

## Steps.

corridor-steps = Từng bước trên đường
corridor-steps-pay = Theo tiêu chuẩn của chúng tôi, người sử dụng lao động trả mọi chi phí trên đường này.
corridor-papers = Giấy tờ
corridor-where = Ở đâu
corridor-duration = Bao lâu
corridor-cost = Lệ phí nhà nước
corridor-cost-free = Miễn phí
corridor-we-do-not-know = Chúng tôi không biết

## Rights, what others paid, wages.

corridor-rights = Quyền của bạn
corridor-paid = Người khác đã trả bao nhiêu
corridor-paid-lead = Đây là điều đã ghi nhận được. Không phải giá, không phải mức trần: theo tiêu chuẩn của chúng tôi bạn không phải trả.
corridor-paid-between = { $low } đến { $high }
corridor-paid-from = Từ { $low }
corridor-paid-up-to = Tới { $high }
corridor-paid-mean = Trung bình { $sum }
corridor-paid-median = Một nửa trả ít nhất { $sum }
corridor-paid-about = Khoảng { $sum }
corridor-paid-people = Đã hỏi { $count } người lao động
corridor-days-of-work = { $sum } bằng tiền công { $days } ngày, với { $wage } một ngày, mức thấp nhất theo luật.
corridor-wages = Lương tối thiểu theo luật ở { $country }
corridor-wage-range = { $low } đến { $high } một ngày, tùy tỉnh.
corridor-wages-zones = Từng tỉnh

## The companies on the way.

corridor-gate-open = Hôm nay mở
corridor-gate-certified = { $count } công ty được chứng nhận
corridor-gate-shut = Đóng
corridor-gate-stopped = { $count } công ty bị đình chỉ hoặc thu hồi. { status-do-not-pay }.
corridor-companies = { $count } công ty
