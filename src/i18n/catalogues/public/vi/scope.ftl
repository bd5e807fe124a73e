### A certificate that covers less than before.

timeline-certificate-scope-reduced = Phạm vi của giấy chứng nhận đã được thu hẹp.
mail-scope-reduced-subject = Giấy chứng nhận { $number } có phạm vi hẹp hơn
mail-scope-reduced-body =
    { mail-hello }

    Từ hôm nay giấy chứng nhận { $number } của { $organisation } không còn bao gồm: { $what }

    Lý do: { $reason }

    Danh sách cho mọi người biết: { $text }

    Bạn có thể yêu cầu xem xét lại trong 30 ngày.
mail-scope-reduced-action = Xem giấy chứng nhận
