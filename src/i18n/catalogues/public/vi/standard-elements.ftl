### The five elements by which every point of the agency standard is judged, and how one version follows another.

standard-elements = Năm mặt mà chuyên gia đánh giá xem xét
standard-elements-lead = Lời hứa trên giấy chưa đủ. Với mỗi điểm của tiêu chuẩn cho công ty tuyển dụng, chuyên gia hỏi năm câu.
standard-element-example = Ví dụ: { $what }
standard-element-policies = Chính sách và quy trình
standard-element-policies-asks = Có quy định bằng văn bản, và nói rõ ai làm gì không?
standard-element-policies-shows = chính sách, quy trình có tên người, biểu mẫu đang dùng
standard-element-communication = Truyền đạt
standard-element-communication-asks = Người lao động, người môi giới và chủ có biết quy định bằng tiếng của họ không?
standard-element-communication-shows = áp phích, hợp đồng, tin nhắn, điều người lao động kể lại bằng lời của mình
standard-element-skills = Kỹ năng và đào tạo
standard-element-skills-asks = Những người làm việc này có làm đúng không?
standard-element-skills-shows = sổ đào tạo có ngày và tên, bài kiểm tra, câu trả lời của nhân viên
standard-element-monitoring = Theo dõi
standard-element-monitoring-asks = Công ty biết bằng cách nào rằng quy định được giữ?
standard-element-monitoring-shows = kiểm tra đột xuất, gọi cho người lao động, sổ thanh toán đối chiếu với quy định
standard-element-governance = Quản trị và cải tiến
standard-element-governance-asks = Ai ở cấp cao chịu trách nhiệm, và điều gì thay đổi sau sai sót?
standard-element-governance-shows = biên bản họp, quy trình đã sửa, tiền đã trả lại
standard-transition = Phiên bản { $version } có hiệu lực từ { $date }. Giấy chứng nhận theo phiên bản trước còn hiệu lực đến { $until }.
standard-old-version = Xét theo phiên bản { $version }, đã có phiên bản mới hơn. Có giá trị đến { $until }.
