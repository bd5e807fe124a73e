### The life of a certificate: what the public, the holder and the mark say.

## The public timeline.

timeline-certificate-renewed = Được chứng nhận lại với số cũ: { $text }
timeline-certificate-transferred = Giấy chứng nhận chuyển sang công ty khác: { $text }
timeline-certificate-taken-over = Nhận giấy chứng nhận từ công ty khác: { $text }
reason-surveillance-missed = Chưa có kiểm tra hằng năm

## The holder's page.

certificate-mine-surveillance = Lần kiểm tra hằng năm tới trước hoặc trong ngày { $date }.
certificate-mine-give-up = Trả lại giấy chứng nhận
certificate-mine-give-up-text = Chúng tôi kết thúc giấy chứng nhận và danh sách ghi rõ. Không thể hoàn tác.
certificate-mine-give-up-sure = Có, chúng tôi trả lại
flash-surrender-asked = Chúng tôi đã nhận. Nhân viên sẽ kết thúc trong 5 ngày.

## The mark.

mark-title = Dấu chứng nhận và điều được nói
mark-full = Bạn được dùng dấu kèm số, và được nói: “Được Waymark chứng nhận, { $number }”.
mark-with-conditions = Bạn được dùng dấu kèm số và chữ “có điều kiện”. Không được bỏ chữ này.
mark-stopped = Gỡ dấu ở mọi nơi ngay, trên giấy và trên mạng. Đừng nói rằng bạn được chứng nhận.
mark-never-title = Không bao giờ
mark-never-guarantee = Nói “bảo đảm”, “phê duyệt” hay “không rủi ro”.
mark-never-others = Dùng cho công ty, nơi hay tuyến không ghi trong giấy.
mark-never-money = Dùng để đòi tiền người lao động.
mark-never-change = Đổi hình, màu hay số.
mark-download = Tải dấu (SVG)
mark-public = Ai cũng có thể vẽ dấu này. Hãy kiểm tra số ở đây. Chỉ danh sách mới đáng tin.
mark-states = Mỗi tình trạng cho phép gì
