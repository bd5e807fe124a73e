### The letters about the life of certificates, chains, committees, appeals and complaints.

## Certificates.

mail-surveillance-due-subject = Kiểm tra hằng năm của { $number } phải xong trước hoặc trong ngày { $due }
mail-surveillance-due-body =
    { mail-hello }

    { $organisation } phải được kiểm tra lại trước hoặc trong ngày { $due }. Còn { $days } ngày.

    Hãy hẹn ngày với chúng tôi ngay. Nếu không, giấy chứng nhận có thể bị đình chỉ.
mail-surveillance-due-action = Mở giấy chứng nhận
mail-surveillance-missed-subject = Chưa có kiểm tra hằng năm của { $number }
mail-surveillance-missed-body =
    { mail-hello }

    Việc kiểm tra { $organisation } phải xong trước hoặc trong ngày { $due } nhưng chưa diễn ra.

    Chúng tôi đang xem có đình chỉ giấy chứng nhận hay không. Hãy liên hệ ngay hôm nay.
mail-surveillance-missed-action = Mở giấy chứng nhận
mail-suspension-ending-subject = Việc đình chỉ { $number } phải được quyết định trước hoặc trong ngày { $due }
mail-suspension-ending-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation } đang bị đình chỉ. Còn { $days } ngày trước khi phải quyết định.

    Nếu không có bằng chứng đã khắc phục, giấy có thể bị thu hồi.
mail-suspension-ending-action = Mở giấy chứng nhận
mail-condition-due-subject = Điều kiện { $criterion } của { $number } phải xong trước hoặc trong ngày { $due }
mail-condition-due-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation } có điều kiện { $criterion }. Phải hoàn thành trước hoặc trong ngày { $due }. Còn { $days } ngày.
mail-condition-due-action = Mở giấy chứng nhận
mail-condition-late-subject = Điều kiện { $criterion } của { $number } đã trễ
mail-condition-late-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation }: điều kiện { $criterion } phải xong trước hoặc trong ngày { $due }. Hãy gửi bằng chứng ngay hôm nay. Chúng tôi đang xem xét bước tiếp theo.
mail-condition-late-action = Mở giấy chứng nhận
mail-certificate-transferred-subject = Giấy chứng nhận { $number } đổi chủ
mail-certificate-transferred-body =
    { mail-hello }

    Giấy chứng nhận { $number } chuyển từ { $from } sang { $to }. Danh sách ghi điều này ở cả hai trang.

    Chỉ { $to } được nói rằng mình được chứng nhận.
mail-certificate-transferred-action = Mở giấy chứng nhận
mail-organisation-merged-subject = { $organisation } nay là một phần của { $partner }
mail-organisation-merged-body =
    { mail-hello }

    { $organisation } và { $partner } là một tổ chức. Danh sách nay hiện một mục cho cả hai, dưới tên { $partner }.

    Ai từng phụ trách mục kia thì xin quyền từ chủ của { $partner }. Nếu điều này sai, hãy viết cho chúng tôi trong 30 ngày.
mail-organisation-merged-action = Mở mục này
mail-merge-undone-subject = { $organisation } lại có mục riêng
mail-merge-undone-body =
    { mail-hello }

    Chúng tôi đã gộp mục của { $organisation } và { $partner }. Đó là nhầm lẫn. Cả hai mục trở lại như cũ.

    Quyền của bạn như trước.
mail-merge-undone-action = Mở mục này

## Chains and committees.

mail-chain-declared-subject = { $partner } nêu tên bạn trong thư yêu cầu { $letter }
mail-chain-declared-body =
    { mail-hello }

    { $partner } nói { $organisation } cùng tuyển dụng theo thư { $letter }. Hãy xác nhận hoặc nói là không đúng.

    Trước đó người lao động không thấy mối liên kết này.
mail-chain-declared-action = Mở chuỗi tuyển dụng
mail-chain-answered-subject = { $partner } trả lời về { $letter }: { $answer }
mail-chain-answered-body =
    { mail-hello }

    Về liên kết của { $organisation } theo thư { $letter }, { $partner } trả lời: { $answer }.
mail-chain-answered-action = Mở chuỗi tuyển dụng
mail-chain-stopped-subject = Đối tác { $partner } trong { $letter }: { $status }
mail-chain-stopped-body =
    { mail-hello }

    { $partner } tuyển dụng cùng { $organisation } theo thư { $letter }. Tình trạng bây giờ: { $status }.

    Hãy ngừng tuyển qua chuỗi này cho đến khi rõ ràng. Không ai được đòi tiền người lao động.
mail-chain-stopped-action = Mở chuỗi tuyển dụng
mail-minutes-late-subject = Không có biên bản Ban đại diện người lao động { $quarter }
mail-minutes-late-body =
    { mail-hello }

    { $organisation } có hơn 50 người lao động: ban họp mỗi quý. Chúng tôi chưa có biên bản { $quarter }. Hãy nhập ngay.
mail-minutes-late-action = Nhập biên bản

## Appeals and complaints.

mail-countersign-given-subject = Ban đại diện người lao động của { $organisation } trả lời: { $answer }
mail-countersign-given-body =
    { mail-hello }

    Một thành viên ban đại diện người lao động của { $organisation } trả lời câu hỏi của bạn về một phát hiện: { $answer }. Không ai biết là thành viên nào.
mail-countersign-given-action = Mở phát hiện
countersign-said-agreed = đã khắc phục
countersign-said-not-agreed = chưa khắc phục
mail-appeal-taken-back-subject = Khiếu nại đã được rút: { $number }
mail-appeal-taken-back-body =
    { mail-hello }

    { $organisation } đã rút khiếu nại { $number }. Không còn gì phải quyết định.
mail-appeal-taken-back-action = Mở khiếu nại
mail-appeal-received-subject = Chúng tôi đã nhận yêu cầu { $number }
mail-appeal-received-body =
    { mail-hello }

    Yêu cầu { $number } của { $organisation } đã đến. Những người chưa tham gia sẽ quyết định trước hoặc trong ngày { $due }. Trong lúc đó quyết định vẫn có hiệu lực.
mail-appeal-received-action = Mở yêu cầu
mail-appeal-waits-subject = Có yêu cầu xem xét lại: { $number }
mail-appeal-waits-body =
    { mail-hello }

    { $organisation } yêu cầu xem xét lại quyết định: { $number }. Bạn chưa tham gia vụ này. Hạn là { $due }.
mail-appeal-waits-action = Mở yêu cầu
mail-appeal-acknowledged-subject = Yêu cầu { $number } đang được xem xét
mail-appeal-acknowledged-body =
    { mail-hello }

    Người chưa tham gia vụ của { $organisation } đang xem yêu cầu { $number }. Chúng tôi sẽ trả lời trước hoặc trong ngày { $due }.
mail-appeal-acknowledged-action = Mở yêu cầu
mail-appeal-decided-subject = Yêu cầu { $number }: { $outcome }
mail-appeal-decided-body =
    { mail-hello }

    Yêu cầu { $number } của { $organisation } đã được quyết định: { $outcome }. Hãy đọc lý do và bước tiếp theo trên trang đó.
mail-appeal-decided-action = Mở yêu cầu
mail-answer-waits-subject = Phải trả lời { $number } trước hoặc trong ngày { $due }
mail-answer-waits-body =
    { mail-hello }

    { $number } chưa được trả lời. Còn { $days } ngày.
mail-answer-waits-action = Mở
mail-answer-overdue-subject = { $number } đã quá hạn
mail-answer-overdue-body =
    { mail-hello }

    { $number } phải được trả lời trước hoặc trong ngày { $due }. Đã quá hạn.
mail-answer-overdue-action = Mở
mail-reports-wait-subject = Có tin mới từ người lao động: { $count } báo cáo đang chờ
mail-reports-wait-body =
    { mail-hello }

    Báo cáo có tin mới từ người lao động, hoặc chưa ai nhận: { $count }. Thư này gửi nhiều nhất mỗi ngày một lần.
mail-reports-wait-action = Mở các báo cáo
mail-report-lapses-subject = Báo cáo { $number } sẽ bị xóa ngày { $due }
mail-report-lapses-body =
    { mail-hello }

    Gần hai năm nay không có gì xảy ra trong báo cáo { $number }. Ngày { $due } báo cáo tự đóng lại, và điều đã kể bị xóa. Ai còn xử lý thì viết hoặc kết thúc trước ngày đó.
mail-report-lapses-action = Mở
mail-handed-over-subject = { $number } nay do { $person } phụ trách
mail-handed-over-body =
    { mail-hello }

    Từ nay { $person } xử lý { $number }.
mail-handed-over-action = Mở
mail-complaint-received-subject = Chúng tôi đã nhận khiếu nại { $number }
mail-complaint-received-body = Khiếu nại của bạn có số { $number }. Người bị khiếu nại không xem được. Chúng tôi trả lời trước hoặc trong ngày { $due }.
mail-complaint-waits-subject = Có khiếu nại: { $number }
mail-complaint-waits-body =
    { mail-hello }

    Hãy xác nhận đã nhận khiếu nại { $number } trước hoặc trong ngày { $due }.
mail-complaint-waits-action = Mở
mail-complaint-acknowledged-subject = Chúng tôi đang xem khiếu nại { $number }
mail-complaint-acknowledged-body = Người không liên quan đang xem khiếu nại { $number }. Chúng tôi trả lời trước hoặc trong ngày { $due }.
mail-complaint-answered-subject = Trả lời khiếu nại { $number }
mail-complaint-answered-body =
    { $number }: { $outcome }.

    { $answer }
