### Observations of partners. Machine translation, not yet checked by a native speaker.

## The partner's own list.

tab-my-observations = Quan sát
observation-list-title = Những điều bạn quan sát
observation-list-lead = Hãy nói điều bạn đã thấy. Tại đây bạn đọc kết quả.
observation-list-none = Tổ chức của bạn chưa gửi gì.
observation-new = Gửi một quan sát
observation-number = Số
observation-about = Về
observation-filed = Ngày gửi
observation-state = Tình trạng
observation-asked = Chúng tôi đã viết cho bạn

## Whom it is about.

observation-find-lead = Trước hết hãy xem công ty hoặc người sử dụng lao động có trong danh sách này không.
observation-find = Tên công ty tuyển dụng hoặc người sử dụng lao động
observation-find-none = Không tìm thấy tổ chức nào có tên này.
observation-find-hits = Có phải một trong những nơi này không?
observation-find-other = Là nơi khác
observation-not-in-register = Không có trong danh sách này
observation-known-as = Đó là ai
observation-known-as-hint = Tên, số điện thoại hoặc địa điểm.
observation-whom-needed = Hãy viết tên, số điện thoại hoặc địa điểm

## What was seen.

observation-no-names = Đừng nêu tên người lao động nào, hay điều gì làm lộ họ.
observation-kind = Điều bạn thấy
observation-kind-fees = Người lao động bị thu tiền
observation-kind-documents = Hộ chiếu hoặc giấy tờ bị giữ
observation-kind-promise = Công việc không như đã hứa
observation-kind-threats = Đe dọa hoặc bạo lực
observation-kind-retaliation = Có người bị trừng phạt vì đã nói
observation-kind-good-practice = Việc làm tốt
observation-kind-other = Chuyện khác
observation-criterion = Tiêu chí liên quan
observation-criterion-hint = Nếu không chắc thì bỏ trống.
observation-none-chosen = Không có
observation-month = Khi nào
observation-country = Ở nước nào
observation-where = Ở đâu
observation-area = Nơi nào ở đó
observation-area-hint = Thị trấn, cảng hoặc huyện.

## How it is known.

observation-provenance = Bạn biết bằng cách nào
observation-provenance-hint = Chọn mọi điều đúng.
observation-provenance-seen = Chúng tôi tự thấy
observation-provenance-told = Người lao động kể
observation-provenance-document = Một tài liệu
observation-provenance-press = Báo chí
observation-workers = Bao nhiêu người lao động đã kể
observation-workers-hint = Chỉ khi người lao động kể.
observation-workers-one = Một người
observation-workers-few = 2 đến 9 người
observation-workers-many = 10 đến 49 người
observation-workers-most = Từ 50 người trở lên
observation-consent = Họ có đồng ý để bạn nói với chúng tôi không?
observation-sources = Nguồn
observation-sources-hint = Tài liệu hoặc báo nào, ngày nào. Ai đã thấy, trong việc gì.
observation-sources-needed = Hãy nêu tài liệu hoặc tờ báo
observation-paid = Người lao động đã trả gì
observation-paid-hint = Chỉ khi bạn biết. Số tiền một người đã trả.
observation-paid-code = Khoản { $place }: cho việc gì
observation-paid-amount = Khoản { $place }: bao nhiêu
observation-words = Bằng lời của bạn
observation-text = Chuyện gì đã xảy ra
observation-text-hint = Điều bạn biết và điều bạn chỉ nghi. Viết bằng tiếng của bạn.
observation-file = Tệp làm bằng chứng
observation-file-hint = PDF hoặc ảnh, nhiều nhất 10 MB. Hãy che tên và mặt người lao động.
observation-send = Gửi quan sát
observation-next = Tiếp theo sẽ thế nào
observation-next-read = Người không liên quan đọc trong 5 ngày làm việc.
observation-next-look = Chúng tôi xem xét, hoặc nói vì sao không.
observation-next-told = Bạn đọc kết quả ở đây.
observation-never-told = Chúng tôi không bao giờ cho tổ chức biết bạn đã quan sát họ.

## One observation.

observation-state-filed = Đã gửi
observation-state-acknowledged = Đã đọc
observation-state-looked-into = Đang xem xét
observation-state-set-aside = Tạm gác
observation-state-answered = Đã trả lời
observation-state-closed = Đã đóng
observation-state-taken-back = Đã rút
observation-reason-not-ours = Không thuộc điều chúng tôi đánh giá
observation-reason-too-little = Quá ít thông tin để xem xét
observation-reason-known-already = Chúng tôi đã biết và đang xem xét
observation-reason-too-long-ago = Đã quá lâu
observation-reason-no-consent = Người lao động không đồng ý
observation-outcome-finding = Dẫn đến một phát hiện đánh giá
observation-outcome-special-audit = Dẫn đến đánh giá đặc biệt
observation-outcome-referred = Đã chuyển cho nơi khác
observation-outcome-noted = Đã ghi cho đợt đánh giá sau
observation-outcome-not-confirmed = Không thể xác nhận
observation-outcome-lapsed = Hai năm không có gì xảy ra, nên đã kết thúc
observation-due = Chúng tôi báo cho bạn trước hoặc trong ngày { $date }.
observation-told = Điều bạn đã nói
observation-files = Tệp
observation-thread = Hỏi và đáp
observation-thread-none = Chưa ai viết gì.
observation-message = Viết cho chúng tôi
observation-file-more = Thêm một tệp
observation-file-send = Gửi tệp
observation-timeline = Diễn biến
observation-take-back = Rút lại
observation-take-back-text = Sau đó không ai xử lý nữa. Không thể hoàn lại.
observation-by-you = Từ tổ chức của bạn
observation-by-us = Từ chúng tôi
observation-event-filed = Đã gửi
observation-event-acknowledged = Người không liên quan đã đọc
observation-event-looked-into = Đang được xem xét
observation-event-set-aside = Tạm gác
observation-event-answered = Đã trả lời
observation-event-closed = Đã đóng
observation-event-taken-back = Đã rút
observation-event-message-sent = Đơn vị quản lý danh sách đã viết
observation-event-message-received = Đối tác đã viết
observation-event-file-added = Đã thêm tệp
observation-event-erased = Nội dung đã được xóa
observation-event-lapsed = Tự kết thúc
flash-observation-filed = Đã gửi quan sát của bạn.
flash-observation-sent = Đã gửi.
flash-observation-taken-back = Đã rút quan sát.

## Why not.

observation-not-from-this-state = Không làm được ở tình trạng này.
observation-partner-only = Chỉ đối tác đã gửi mới được rút.
observation-erased = Nội dung đã được xóa khi hết hạn.
observation-over = Quan sát này đã kết thúc.
observation-too-many-files = Một quan sát có nhiều nhất { $max } tệp.

## Letters.

mail-partner-invitation-subject = Bạn được mời thay mặt { $partner }
mail-partner-invitation-body =
    { $inviter } mời bạn cho danh sách Waymark biết điều { $partner } quan sát được về công ty tuyển dụng và người sử dụng lao động.

    Hãy mở lời mời để bắt đầu. Liên kết dùng được trong 7 ngày. Nếu bạn không biết tổ chức này, bạn không cần làm gì.
mail-partner-invitation-action = Mở lời mời
mail-observation-filed-subject = Quan sát mới { $number }
mail-observation-filed-body =
    { mail-hello }

    Một đối tác đã gửi quan sát { $number }. Phải đọc trước hoặc trong ngày { $due }.
mail-observation-filed-action = Mở quan sát
mail-observation-news-subject = Đối tác đã viết về { $number }
mail-observation-news-body =
    { mail-hello }

    Đối tác đã viết hoặc gửi tệp trong quan sát { $number }. Hãy đọc trên trang đó.
mail-observation-news-action = Mở quan sát
mail-observation-lapses-subject = Quan sát { $number } sẽ bị xóa ngày { $due }
mail-observation-lapses-body =
    { mail-hello }

    Gần hai năm nay không có gì xảy ra với quan sát { $number }. Ngày { $due } quan sát tự kết thúc, và điều đã nói bị xóa. Ai còn xử lý thì viết hoặc kết thúc trước ngày đó.
mail-observation-lapses-action = Mở quan sát
mail-observation-acknowledged-subject = Chúng tôi đã đọc quan sát { $number }
mail-observation-acknowledged-body =
    { mail-hello }

    Một người không liên quan đã đọc quan sát { $number } của bạn và sẽ xử lý từ nay.
mail-observation-acknowledged-action = Mở quan sát
mail-observation-asked-subject = Câu hỏi về quan sát { $number }
mail-observation-asked-body =
    { mail-hello }

    Chúng tôi đã viết cho bạn về quan sát { $number }. Hãy đọc và trả lời trên trang đó.
mail-observation-asked-action = Trả lời
mail-observation-answered-subject = Quan sát { $number }: { $outcome }
mail-observation-answered-body =
    { mail-hello }

    Kết quả của quan sát { $number }: { $outcome }. Đọc thêm trên trang đó.
mail-observation-answered-action = Mở quan sát
