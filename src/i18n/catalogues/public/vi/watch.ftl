### Watching a company: the page, the links of the letters, the letters, and the feeds.

watch-title = Báo cho tôi khi có thay đổi
watch-lead = Chúng tôi viết cho bạn khi thông tin về công ty này thay đổi.
watch-what = Ví dụ: được chứng nhận, bị đình chỉ, bị thu hồi, giấy phép bị thu hồi.
watch-email-hint = Thư dùng ngôn ngữ của trang này.
watch-button = Gửi cho tôi đường dẫn
watch-how = Các bước tiếp theo
watch-how-confirm = Chúng tôi gửi thư có đường dẫn. Chưa có gì bắt đầu trước khi bạn xác nhận.
watch-how-told = Khi có thay đổi, bạn nhận một thư. Thư nói tình trạng hiện nay.
watch-how-stop = Thư nào cũng có đường dẫn để dừng. Bấm một lần là đủ.
watch-private-title = Ai biết việc này
watch-private = Không ai cả. Chúng tôi không bao giờ cho công ty biết ai theo dõi họ.
watch-private-kept = Chúng tôi khóa kín địa chỉ của bạn cho đến khi bạn dừng. Ngoài ra không lưu gì về bạn.
watch-feed-title = Không cần địa chỉ
watch-feed = Ứng dụng đọc tin cho thấy cùng các thay đổi. Không cần địa chỉ email.
watch-feed-one = Nguồn tin về công ty này
watch-feed-all = Nguồn tin của cả danh sách, bằng tiếng Anh
watch-sent-title = Hãy xem thư của bạn
watch-sent-text = Nếu bây giờ chúng tôi viết được đến địa chỉ này thì thư đang đến. Hãy mở đường dẫn trong 24 giờ.
watch-sent-none = Chưa có gì đến? Hãy xem trong thư rác, hoặc yêu cầu lại sau một giờ.
watch-confirm-title = Bạn có muốn nhận các thư này không?
watch-confirm-lead = Bạn đã yêu cầu chúng tôi báo khi thông tin về công ty này thay đổi.
watch-confirm-button = Muốn, hãy viết cho tôi
watch-confirmed-title = Chúng tôi viết cho bạn khi có thay đổi
watch-confirmed-text = Bạn không cần làm gì thêm. Thư nào cũng có đường dẫn để dừng.
watch-over-title = Đường dẫn này không còn dùng được
watch-confirm-over = Đường dẫn đã được dùng hoặc đã quá 24 giờ. Nếu bạn đã xác nhận thì mọi việc đã xong.
watch-confirm-anew = Nếu chưa, hãy yêu cầu thư mới ở trang của công ty.
watch-stop-title = Dừng các thư này?
watch-stop-lead = Khi đó chúng tôi xóa ngay địa chỉ của bạn cho công ty này.
watch-stop-button = Dừng thư
watch-stop-over = Các thư này đã dừng rồi. Chúng tôi không giữ lại gì.
watch-stopped-title = Đã dừng gửi thư
watch-stopped-text = Địa chỉ của bạn cho công ty này đã được xóa. Chúng tôi không giữ lại gì.
privacy-watch-title = Nếu bạn theo dõi một công ty
privacy-watch = Chúng tôi lưu địa chỉ email của bạn được khóa kín, công ty và ngôn ngữ. Khi bạn dừng, tất cả được xóa ngay. Công ty không bao giờ biết ai theo dõi họ.

## Feeds.

feed-title = Waymark: thay đổi tình trạng
feed-title-one = { $name }: thay đổi tình trạng

## Letters.

mail-watch-stop = Dừng các thư này
mail-watch-confirm-subject = Xác nhận: thư về { $organisation }
mail-watch-confirm-body =
    Có người, mong là bạn, đã yêu cầu chúng tôi viết đến địa chỉ này khi tình trạng của { $organisation } thay đổi. Hãy mở đường dẫn và bấm nút. Đường dẫn dùng được trong 24 giờ.

    { mail-not-you } Khi đó chúng tôi không gửi gì thêm và địa chỉ sẽ được xóa.
mail-watch-confirm-action = Xác nhận
mail-watch-already-subject = Bạn đang nhận thư về { $organisation }
mail-watch-already-body =
    Có người, mong là bạn, lại yêu cầu chúng tôi báo khi tình trạng của { $organisation } thay đổi. Bạn đã được báo về việc này rồi.

    { mail-not-you } Không có gì thay đổi.
mail-watch-already-action = Mở trang của công ty
mail-watch-changed-subject = { $organisation }: { $status }
mail-watch-changed-body =
    Danh sách hiện ghi về { $organisation }: { $status }

    Những gì đã thay đổi:

    { $what }
mail-watch-changed-action = Mở trang của công ty
