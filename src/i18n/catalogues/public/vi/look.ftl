### Words of the look: signs, forms, errors and mails, where site.ftl has none.

## Signs and forms.

look-not-found = Không có trong danh sách này – đừng trả tiền
look-currency = Loại tiền
look-not-open = Những lựa chọn bạn không có ở đây, và lý do
look-search-label = Tên, điện thoại, số giấy phép hoặc số giấy chứng nhận

## Ways on, under an error and wherever a page has nothing better to offer.

look-way-check = Tìm theo tên, số hoặc điện thoại.
look-way-fee = Theo tiêu chuẩn của chúng tôi và theo pháp luật.
look-way-verify = Có người cho bạn xem giấy chứng nhận? Hãy xem có thật không.
look-address-opened = Địa chỉ đã mở:
look-came-to-check = Bạn đến để kiểm tra một công ty?
look-no-answer = Không có câu trả lời không phải là câu trả lời tốt. Đừng trả tiền cho đến khi bạn thấy công ty đó ở đây.

## Every e-mail.

look-mail-address = Nếu nút không hoạt động, hãy mở địa chỉ này:
look-mail-never = Chúng tôi không bao giờ hỏi mật khẩu hay đòi tiền qua email.
