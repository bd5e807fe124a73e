### Who audits an organisation, and its objection to an auditor.

audit-team-yours = Ai đánh giá bạn
audit-team-lead = Những người này sẽ đến chỗ bạn. Nếu ai không thể khách quan, bạn có thể phản đối.
audit-team-told = Bạn được báo ngày
audit-team-languages = Nói tiếng
objection-until = Bạn có thể phản đối đến
objections-yours = Phản đối của bạn
objection-answer = Trả lời của chúng tôi
objection-make = Phản đối một chuyên gia đánh giá
objection-whom = Bạn phản đối ai?
objection-why = Vì sao?
objection-why-hint = Ví dụ: người này từng làm cho đối thủ, hoặc là họ hàng của ai ở đây. Chúng tôi đọc điều này; chuyên gia đánh giá có thể thấy.
objection-send = Gửi phản đối
objection-rule-title = Phản đối như thế nào
objection-rule-text = Bạn có 10 ngày kể từ ngày chúng tôi báo tên. Cán bộ phụ trách trả lời kèm lý do. Đợt đánh giá không bắt đầu trước đó.
objection-rule-short = Đợt đánh giá báo gấp, sau một cáo buộc, không có quyền phản đối.
objection-status-made = Chờ trả lời
objection-status-upheld = Được chấp nhận: người khác sẽ đến
objection-status-rejected = Không được chấp nhận
objection-short-notice = Đợt đánh giá này được báo gấp. Không thể phản đối chuyên gia đánh giá.
objection-too-late = Đã hết 10 ngày để phản đối.
objection-begun = Đợt đánh giá đã bắt đầu hoặc đã xong.
objection-twice = Bạn đã phản đối người này rồi.
objection-not-named = Người này không có tên trong đợt đánh giá này.
objection-answered = Phản đối này đã được trả lời.
objection-waiting = Có một phản đối đang chờ trả lời. Đợt đánh giá bắt đầu sau đó.
mail-audit-team-joined-subject = Đợt đánh giá { $number }: thêm một chuyên gia
mail-audit-team-joined-body =
    { mail-hello }

    { $auditor } sẽ tham gia đánh giá { $organisation }.

    Nếu có lý do khiến người này không thể khách quan, bạn có thể phản đối trong 10 ngày.
mail-audit-team-joined-action = Xem ai đánh giá bạn
mail-objection-upheld-subject = Đợt đánh giá { $number }: chúng tôi sẽ cử người khác
mail-objection-upheld-body =
    { mail-hello }

    Bạn phản đối { $auditor } đánh giá { $organisation }. Chúng tôi đồng ý và sẽ cử người khác. Chúng tôi sẽ báo tên sau.

    Lý do của chúng tôi: { $answer }
mail-objection-upheld-action = Xem ai đánh giá bạn
mail-objection-rejected-subject = Đợt đánh giá { $number }: giữ nguyên chuyên gia
mail-objection-rejected-body =
    { mail-hello }

    Bạn phản đối { $auditor } đánh giá { $organisation }. Chúng tôi đã xem xét và giữ nguyên người này.

    Lý do của chúng tôi: { $answer }
mail-objection-rejected-action = Đọc câu trả lời
