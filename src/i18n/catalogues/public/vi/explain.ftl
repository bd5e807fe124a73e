### How certification works, and what is kept of whom.

## How it works.

how-lead = Một công ty được chứng nhận thế nào, và điều gì xảy ra nếu họ không còn giữ quy định.
how-steps = Bảy bước
how-step-1-title = Đăng ký.
how-step-1 = Công ty trình giấy phép, kê khai các khoản thu và cách đáp ứng từng điểm của tiêu chuẩn.
how-step-2-title = Chúng tôi đọc.
how-step-2 = Thiếu gì thì trả lại kèm lý do. Một người không thể tự mình từ chối.
how-step-3-title = Chúng tôi đến nơi.
how-step-3 = Chuyên gia đánh giá xem công việc, giấy tờ và nói chuyện riêng với người lao động.
how-step-4-title = Chúng tôi nêu vấn đề.
how-step-4 = Mỗi vấn đề có mức độ và thời hạn. Lao động cưỡng bức hoặc tiền chưa hoàn trả thì mọi việc dừng lại.
how-step-5-title = Công ty khắc phục.
how-step-5 = Chuyên gia kiểm tra việc đó đã làm thật và người lao động đã được trả lại tiền.
how-step-6-title = Người khác quyết định.
how-step-6 = Một người đề xuất, hai người khác quyết định giấy chứng nhận đầu tiên. Người đã đánh giá không quyết định.
how-step-7-title = Chúng tôi tiếp tục kiểm tra.
how-step-7 = Giấy chứng nhận có hiệu lực tối đa ba năm, mỗi năm kiểm tra một lần. Có vấn đề nghiêm trọng thì bị đình chỉ ngay.
how-score = Điểm mà ai cũng tính được
how-score-text = Mỗi tiêu chí đặc biệt nghiêm trọng không đạt tính { $critical } điểm, tiêu chí khác { $other } điểm. Từ { $limit } điểm trở lên thì không được cấp. Dưới mức đó, công ty được chứng nhận có điều kiện và bạn thấy rõ điều kiện nào.
how-fair = Ai được tham gia
how-fair-text = Người có liên hệ với công ty trong hai năm qua không được làm hồ sơ của công ty đó. Người đánh giá, người đề xuất và người quyết định là những người khác nhau. Mỗi bước đều được ghi lại và không thể sửa về sau.
how-licence = Giấy phép không phải giấy chứng nhận của chúng tôi
how-licence-text = Giấy phép do nhà nước cấp, không cho biết công ty có thu tiền của người lao động hay không. Giấy chứng nhận của chúng tôi nói rằng chúng tôi đã kiểm tra điều đó.
how-standard-link = Đọc những điều chúng tôi yêu cầu ở công ty
how-apply = Dành cho công ty tuyển dụng và người sử dụng lao động
how-apply-link = Đăng nhập và đăng ký

## Privacy.

privacy-lead = Bạn có thể kiểm tra công ty mà không cho ai biết bạn là ai. Đây là những gì chúng tôi lưu và của ai.
privacy-visitors-title = Nếu bạn kiểm tra công ty hoặc khoản tiền
privacy-visitors = Chúng tôi không hỏi tên và không đặt cookie. Chúng tôi không lưu những gì đã được tìm.
privacy-log-title = Ghi chép kỹ thuật
privacy-log = Với mỗi yêu cầu, chúng tôi ghi thời điểm, loại trang và có thành công không. Không ghi địa chỉ mạng, từ tìm kiếm hay loại điện thoại.
privacy-accounts-title = Nếu bạn có tài khoản
privacy-accounts = Chúng tôi lưu tên, email, ngôn ngữ và quyền của bạn. Không ai đọc được mật khẩu của bạn, kể cả chúng tôi. Một cookie giữ bạn đăng nhập.
privacy-companies-title = Công ty
privacy-companies = Tên, số, địa chỉ và điện thoại của công ty trong danh sách là công khai. Chúng vẫn còn sau khi giấy chứng nhận kết thúc, để người ta thấy lời cảnh báo.
privacy-audits-title = Đánh giá và phát hiện
privacy-audits = Mọi người thấy số vấn đề theo mức độ và số đã khắc phục. Bằng chứng chỉ những người làm hồ sơ đó đọc. Người lao động nói chuyện với chuyên gia đánh giá không bị nêu tên.
privacy-history-title = Lịch sử
privacy-history = Ai làm gì trong hệ thống và khi nào đều được ghi lại, không bao giờ xóa. Mọi người thấy việc đã làm, không thấy ai làm.
privacy-letters-title = Email
privacy-letters = Chúng tôi chỉ viết về tài khoản, đơn đăng ký, đợt đánh giá hoặc giấy chứng nhận của chính bạn, hoặc công ty bạn theo dõi. Chúng tôi không bao giờ hỏi mật khẩu hay đòi tiền qua email.
privacy-not-title = Những điều chúng tôi không làm
privacy-not = Chúng tôi không bán gì. Chúng tôi không bao giờ cho công ty biết ai đã kiểm tra họ. Các trang không tải gì từ trang khác.
