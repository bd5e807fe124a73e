### Thư: tiêu đề, các đoạn và chữ trên nút của mỗi loại thư.

mail-hello = Chào { $name },
mail-not-you = Nếu bạn không yêu cầu việc này, bạn không cần làm gì.

## Accounts.

mail-confirm-email-subject = Xác nhận địa chỉ email của bạn
mail-confirm-email-body =
    { mail-hello }

    Có người, chúng tôi mong là bạn, đã mở tài khoản Waymark bằng địa chỉ này. Hãy xác nhận địa chỉ để bắt đầu. Liên kết dùng được trong 3 ngày.

    { mail-not-you } Khi đó tài khoản sẽ không được mở.
mail-confirm-email-action = Xác nhận địa chỉ của tôi
mail-already-registered-subject = Bạn đã có tài khoản
mail-already-registered-body =
    { mail-hello }

    Có người, chúng tôi mong là bạn, đã ghi địa chỉ này vào biểu mẫu của Waymark. Địa chỉ này đã có tài khoản: hãy đăng nhập bằng tài khoản đó. Nếu quên mật khẩu, bạn có thể chọn mật khẩu mới ở trang đăng nhập.

    { mail-not-you } Không có gì thay đổi.
mail-already-registered-action = Đăng nhập
mail-reset-password-subject = Chọn mật khẩu mới
mail-reset-password-body =
    { mail-hello }

    Bạn đã yêu cầu mật khẩu mới. Hãy chọn bằng liên kết này. Liên kết dùng được trong một giờ và chỉ một lần.

    { mail-not-you } Mật khẩu cũ vẫn dùng được.
mail-reset-password-action = Chọn mật khẩu mới
mail-password-changed-subject = Mật khẩu của bạn đã được đổi
mail-password-changed-body =
    { mail-hello }

    Mật khẩu tài khoản của bạn đã được đổi, và các thiết bị khác của bạn đã được đăng xuất.

    Nếu bạn không làm việc này, hãy chọn mật khẩu mới ngay.
mail-password-changed-action = Chọn mật khẩu mới
mail-change-email-subject = Xác nhận địa chỉ email mới
mail-change-email-body =
    { mail-hello }

    Bạn muốn dùng địa chỉ này cho tài khoản của mình. Hãy xác nhận bằng liên kết này. Liên kết dùng được trong 24 giờ. Trước đó địa chỉ cũ vẫn được dùng.

    { mail-not-you }
mail-change-email-action = Xác nhận địa chỉ mới
mail-email-changed-subject = Địa chỉ email của bạn đã được đổi
mail-email-changed-body =
    { mail-hello }

    Tài khoản của bạn nay có địa chỉ email khác. Từ nay chúng tôi viết đến địa chỉ mới.

    Nếu bạn không làm việc này, hãy báo ngay cho người quản trị danh sách.
mail-staff-invitation-subject = Bạn được mời làm việc cho đơn vị quản lý danh sách
mail-staff-invitation-body =
    { $inviter } mời bạn làm việc cho danh sách Waymark với vai trò: { $role }.

    Hãy mở lời mời để bắt đầu. Liên kết dùng được trong 7 ngày.
mail-staff-invitation-action = Mở lời mời
mail-member-invitation-subject = Bạn được mời làm việc thay mặt { $organisation }
mail-member-invitation-body =
    { $inviter } mời bạn làm việc thay mặt { $organisation } trong danh sách Waymark.

    Hãy mở lời mời để nhận lời. Liên kết dùng được trong 14 ngày. Nếu bạn không biết tổ chức này, bạn không cần làm gì.
mail-member-invitation-action = Mở lời mời

## Claims to an organisation that is in the register.

mail-claim-approved-subject = Bạn được làm việc thay mặt { $organisation }
mail-claim-approved-body =
    { mail-hello }

    Chúng tôi đã kiểm tra yêu cầu của bạn. Nay bạn được làm việc thay mặt { $organisation } trong danh sách này.
mail-claim-approved-action = Mở trang tổ chức
mail-claim-refused-subject = Yêu cầu của bạn về { $organisation } không được chấp nhận
mail-claim-refused-body =
    { mail-hello }

    Chúng tôi không thể để bạn làm việc thay mặt { $organisation } trong danh sách này. Lý do: { $reason }

    Nếu còn thiếu điều gì, bạn có thể yêu cầu lại.
mail-claim-refused-action = Mở yêu cầu

## Applications.

mail-application-received-subject = Chúng tôi đã nhận đơn { $number } của bạn
mail-application-received-body =
    { mail-hello }

    Đơn đăng ký chứng nhận của { $organisation } đã đến. Số của đơn là { $number }.

    Chúng tôi sẽ đọc và viết cho bạn. Bây giờ bạn không cần làm gì.
mail-application-received-action = Mở đơn
mail-application-returned-subject = Đơn của bạn cần sửa
mail-application-returned-body =
    { mail-hello }

    Chúng tôi đã đọc đơn của { $organisation }. Một số phần cần sửa. Lý do ghi bên cạnh từng phần.

    Hãy gửi lại trước hoặc trong ngày { $due }. Sau ngày đó đơn kết thúc mà không có quyết định.
mail-application-returned-action = Xem phần cần sửa
mail-application-due-subject = Hạn của đơn là ngày { $due }
mail-application-due-body =
    { mail-hello }

    Còn { $days } ngày để trả lời các câu hỏi của chúng tôi về đơn của { $organisation }.

    Hãy gửi lại trước hoặc trong ngày { $due }. Sau ngày đó đơn kết thúc mà không có quyết định.
mail-application-due-action = Mở đơn
mail-application-accepted-subject = Đơn { $number } của bạn được nhận
mail-application-accepted-body =
    { mail-hello }

    Đơn của { $organisation } được nhận. Số của đơn là { $number }.

    Bước tiếp theo là đánh giá chứng nhận. Chúng tôi sẽ viết cho bạn khi có lịch. Bạn chưa được chứng nhận.
mail-application-accepted-action = Mở đơn
mail-application-rejected-subject = Đơn của bạn không được nhận
mail-application-rejected-body =
    { mail-hello }

    Hai người của chúng tôi đã xem đơn của { $organisation }. Đơn không được nhận. Lý do: { $reason }

    Nếu bạn thấy điều này không đúng, bạn có thể yêu cầu chúng tôi xem xét lại trong 30 ngày. Trang của đơn có hướng dẫn.
mail-application-rejected-action = Đọc quyết định
mail-application-lapsed-subject = Đơn của bạn đã kết thúc
mail-application-lapsed-body =
    { mail-hello }

    Chúng tôi không nhận được trả lời đúng hạn, nên đơn của { $organisation } đã kết thúc mà không có quyết định. Bạn có thể làm đơn mới bất cứ lúc nào.
mail-application-lapsed-action = Mở các đơn của bạn

## Audits.

mail-audit-planned-subject = Đã có lịch đánh giá { $number }
mail-audit-planned-body =
    { mail-hello }

    Đợt đánh giá { $organisation } được lên lịch từ { $starts } đến { $ends }. Chuyên gia đánh giá là { $auditor }.

    Nếu có lý do khiến người này không thể khách quan, hãy báo cho chúng tôi trước khi bắt đầu. Chuyên gia đánh giá và đơn vị quản lý danh sách không bao giờ đòi tiền khi đánh giá.
mail-audit-planned-action = Mở đợt đánh giá
mail-audit-assigned-subject = Bạn được giao đợt đánh giá { $number }
mail-audit-assigned-body =
    { mail-hello }

    Bạn sẽ đánh giá { $organisation } từ { $starts } đến { $ends }. Số của đợt đánh giá là { $number }.

    Trước hết hãy khai báo bạn có liên hệ gì với tổ chức này không.
mail-audit-assigned-action = Mở đợt đánh giá
mail-audit-report-draft-subject = Bản thảo báo cáo đánh giá { $number } đã có
mail-audit-report-draft-body =
    { mail-hello }

    Bản thảo báo cáo về { $organisation } đã có. Hãy đọc và viết ý kiến của bạn trên trang báo cáo.
mail-audit-report-draft-action = Đọc bản thảo
mail-audit-report-final-subject = Báo cáo đánh giá { $number } đã hoàn tất
mail-audit-report-final-body =
    { mail-hello }

    Báo cáo về { $organisation } đã hoàn tất. Nay báo cáo được chuyển cho người thẩm xét.
mail-audit-report-final-action = Đọc báo cáo

## Findings.

mail-finding-raised-subject = Phát hiện mới { $number }
mail-finding-raised-body =
    { mail-hello }

    Đợt đánh giá { $organisation } có phát hiện mới { $number }. Mức độ: { $grade }.

    Hãy cho biết trước hoặc trong ngày { $due } bạn sửa điều gì, vì sao việc đó xảy ra và bạn sẽ thay đổi gì.
mail-finding-raised-action = Trả lời phát hiện
mail-plan-accepted-subject = Phát hiện { $number }: kế hoạch của bạn được chấp nhận
mail-plan-accepted-body =
    { mail-hello }

    Kế hoạch của bạn cho phát hiện { $number } được chấp nhận. Hãy thực hiện, rồi gửi bằng chứng.
mail-plan-accepted-action = Mở phát hiện
mail-plan-rejected-subject = Phát hiện { $number }: kế hoạch của bạn chưa được chấp nhận
mail-plan-rejected-body =
    { mail-hello }

    Kế hoạch của bạn cho phát hiện { $number } chưa được chấp nhận. Lý do: { $reason }

    Hãy sửa kế hoạch và gửi lại.
mail-plan-rejected-action = Sửa kế hoạch
mail-finding-closed-subject = Phát hiện { $number } đã được đóng
mail-finding-closed-body =
    { mail-hello }

    Chuyên gia đánh giá đã xác minh việc khắc phục của bạn. Phát hiện { $number } đã được đóng.
mail-finding-closed-action = Mở phát hiện
mail-evidence-rejected-subject = Phát hiện { $number }: bằng chứng chưa đủ
mail-evidence-rejected-body =
    { mail-hello }

    Bằng chứng cho phát hiện { $number } chưa được chấp nhận. Lý do: { $reason }

    Hãy gửi bằng chứng khác.
mail-evidence-rejected-action = Gửi bằng chứng
mail-finding-reopened-subject = Phát hiện { $number } được mở lại
mail-finding-reopened-body =
    { mail-hello }

    Phát hiện { $number } đã đóng nay được mở lại. Lý do: { $reason }
mail-finding-reopened-action = Mở phát hiện
mail-answer-due-subject = Phát hiện { $number }: hạn trả lời là ngày { $due }
mail-answer-due-body =
    { mail-hello }

    Chúng tôi chờ trả lời của bạn về phát hiện { $number }. Hạn là ngày { $due }.
mail-answer-due-action = Trả lời phát hiện
mail-answer-late-subject = Phát hiện { $number }: bạn trả lời trễ hạn
mail-answer-late-body =
    { mail-hello }

    Hạn trả lời về phát hiện { $number } là ngày { $due }. Chúng tôi chưa nhận được. Hãy gửi ngay. Trả lời trễ có thể làm mất giấy chứng nhận.
mail-answer-late-action = Trả lời phát hiện

## Decisions and certificates.

mail-decision-granted-subject = { $organisation } được chứng nhận
mail-decision-granted-body =
    { mail-hello }

    { $organisation } được chứng nhận. Giấy chứng nhận { $number } có hiệu lực đến { $until }.

    Mọi người đều thấy trong danh sách. Không ai được đòi tiền người lao động.
mail-decision-granted-action = Mở giấy chứng nhận
mail-decision-conditions-subject = { $organisation } được chứng nhận có điều kiện
mail-decision-conditions-body =
    { mail-hello }

    { $organisation } được chứng nhận có điều kiện. Giấy chứng nhận { $number } có hiệu lực đến { $until }.

    Còn { $count } điểm phải khắc phục. Danh sách ghi rõ từng điểm và thời hạn.
mail-decision-conditions-action = Xem các điều kiện
mail-decision-refused-subject = { $organisation } không được chứng nhận
mail-decision-refused-body =
    { mail-hello }

    Chúng tôi quyết định không chứng nhận { $organisation }. Lý do: { $reason }

    Nếu bạn thấy điều này không đúng, bạn có thể yêu cầu chúng tôi xem xét lại trong 30 ngày.
mail-decision-refused-action = Đọc quyết định
mail-certificate-suspended-subject = Giấy chứng nhận { $number } bị đình chỉ
mail-certificate-suspended-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation } bị đình chỉ. Danh sách cho mọi người biết điều này. Lý do: { $reason }

    Cho đến khi giấy có hiệu lực lại, đừng nói rằng bạn được chứng nhận.
mail-certificate-suspended-action = Xem việc cần làm
mail-certificate-reinstated-subject = Giấy chứng nhận { $number } có hiệu lực lại
mail-certificate-reinstated-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation } không còn bị đình chỉ. Từ nay danh sách ghi như vậy.
mail-certificate-reinstated-action = Mở giấy chứng nhận
mail-certificate-withdrawn-subject = Giấy chứng nhận { $number } bị thu hồi
mail-certificate-withdrawn-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation } bị thu hồi và không được cấp trở lại. Lý do: { $reason }

    Nếu bạn thấy điều này không đúng, bạn có thể yêu cầu chúng tôi xem xét lại trong 30 ngày. Trong lúc đó quyết định vẫn có hiệu lực.
mail-certificate-withdrawn-action = Đọc quyết định
mail-certificate-expiring-subject = Giấy chứng nhận { $number } hết hạn ngày { $until }
mail-certificate-expiring-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation } hết hạn sau { $days } ngày, vào ngày { $until }.

    Để tiếp tục được chứng nhận, hãy làm đơn gia hạn ngay.
mail-certificate-expiring-action = Làm đơn gia hạn
mail-certificate-expired-subject = Giấy chứng nhận { $number } đã hết hạn
mail-certificate-expired-body =
    { mail-hello }

    Giấy chứng nhận { $number } của { $organisation } đã hết hạn. Danh sách ghi như vậy. Đừng nói rằng bạn được chứng nhận nữa.
mail-certificate-expired-action = Mở trang tổ chức
mail-certificate-surrendered-subject = Giấy chứng nhận { $number } đã được trả lại
mail-certificate-surrendered-body =
    { mail-hello }

    Theo yêu cầu của bạn, giấy chứng nhận { $number } của { $organisation } đã kết thúc. Danh sách ghi như vậy.
mail-certificate-surrendered-action = Mở trang tổ chức

## Staff.

mail-urgent-task-subject = Khẩn: { $task }, { $organisation }
mail-urgent-task-body =
    { mail-hello }

    Có việc khẩn đang chờ: { $task }. Tổ chức: { $organisation }. Hạn là ngày { $due }.
mail-urgent-task-action = Mở việc
