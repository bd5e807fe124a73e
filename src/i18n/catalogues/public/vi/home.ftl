### The front page: search, four ways, what the signs mean.

home-title = Hãy kiểm tra công ty trước khi trả tiền
home-lead = Chỉ một phút để xem công ty tuyển dụng hoặc người sử dụng lao động có được chứng nhận là không thu tiền của người lao động hay không.
home-way-fee = Có người đòi tiền bạn? Hãy xem ai phải trả và pháp luật nói gì.
home-way-help = Các đường dây trợ giúp và những điều cần biết trước khi gọi.
home-signs = Ý nghĩa của các biển
home-signs-lead = Biển chỉ đường là đường mở. Biển có rào chắn nghĩa là: đừng trả tiền, đừng ký.
home-gate-open = Đường mở
home-gate-mid = Hôm nay không ai bảo đảm
home-gate-shut = Đường chặn: đừng trả tiền
home-sign-certified = Đã được chúng tôi kiểm tra. Người lao động không phải trả gì để có việc.
home-sign-conditions = Đã được chúng tôi kiểm tra. Còn một số điểm phải khắc phục trước ngày ghi rõ.
home-sign-expired = Giấy chứng nhận đã hết hạn. Từ đó chưa ai kiểm tra lại.
home-sign-licensed = Nhà nước cho phép hoạt động. Chúng tôi chưa kiểm tra.
home-sign-suspended = Chúng tôi phát hiện vấn đề nghiêm trọng và đang kiểm tra.
home-sign-withdrawn = Giấy chứng nhận đã bị thu hồi vĩnh viễn.
home-sign-none = Chúng tôi không biết gì về công ty này. Đó không phải là dấu hiệu tốt.
home-all = Xem toàn bộ danh sách
