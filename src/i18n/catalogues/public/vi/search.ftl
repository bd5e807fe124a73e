### Searching: similar names, letters typed in Zawgyi, what to do when nothing is found.

search-similar = Tên giống, không phải cùng một công ty – hãy so số giấy phép.
search-read-as = Chúng tôi đọc chữ của bạn là
search-as-typed = Tìm đúng như bạn đã gõ
search-step-report = Họ đã lấy tiền của bạn?
search-step-report-then = Hỏi cách báo cáo
