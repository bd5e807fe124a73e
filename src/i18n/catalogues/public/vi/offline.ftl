### What a phone keeps and reads aloud, and what a shared link says.

## Without a connection.

offline-title = Bạn đang không có kết nối mạng
offline-text = Không có mạng, chúng tôi không thể tra danh sách.
offline-again = Thử lại
offline-kept = Được lưu trên điện thoại này
offline-standard = Công ty phải làm gì và không được thu tiền gì.
offline-saved-on = Đã lưu ngày { $date }. Bạn đang không có mạng. Nội dung này có thể đã thay đổi.

## The voice of the browser.

listen-start = Nghe
listen-stop = Dừng

## The preview of a link that is sent to somebody.

share-description = Kiểm tra công ty, người thuê lao động hoặc khoản tiền trước khi trả. Miễn phí, sáu ngôn ngữ.
share-look-again = Tình trạng có thể thay đổi: hãy xem lại trước khi trả tiền.
