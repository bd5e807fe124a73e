### Whole sentences that a worker reads. Use them as they stand; build no sentence from pieces.

## The public status words that the glossary has not, or calls by another key.

status-licensed = { status-licensed-only }
status-licensed-meaning = { status-licensed-only-meaning }
status-surrendered = Công ty đã tự trả lại giấy chứng nhận
status-surrendered-meaning = Công ty này đã trả lại giấy chứng nhận nên chúng tôi không còn kiểm tra công ty này: đừng trả tiền.
status-licence-revoked = Nhà nước đã thu hồi giấy phép – đừng trả tiền
status-licence-revoked-meaning = Theo danh sách của nhà nước, giấy phép này đã bị thu hồi: đừng trả tiền.

## The two barred words without their order, and the order inside a line: a page keeps “do not pay” unbroken with them.

status-suspended-word = Bị đình chỉ
status-licence-revoked-word = Nhà nước đã thu hồi giấy phép
do-not-pay-inline = đừng trả tiền
do-not-pay-short = đừng trả

## One sentence for each public status word.

sentence-certified = Công ty này được chứng nhận. Không ai được đòi tiền bạn. Nếu có người đòi, đừng trả và hãy báo cho chúng tôi.
sentence-conditions = Công ty này được chứng nhận nhưng còn phải khắc phục một số điểm. Không ai được đòi tiền bạn. Nếu có người đòi, đừng trả và hãy báo cho chúng tôi.
sentence-suspended = Bị đình chỉ. Đừng trả tiền. Chúng tôi đang kiểm tra một vấn đề về công ty này.
sentence-withdrawn = Chúng tôi đã thu hồi vĩnh viễn giấy chứng nhận này. Đừng trả tiền. Nếu bạn đã trả, hãy báo cho chúng tôi.
sentence-surrendered = Công ty này đã tự trả lại giấy chứng nhận. Chúng tôi không còn kiểm tra công ty này. Đừng trả tiền.
sentence-expired = Giấy chứng nhận hết hạn ngày { $date }. Chúng tôi không còn kiểm tra công ty này. Đừng trả tiền.
sentence-licensed-only = Công ty này có giấy phép của nhà nước nhưng chưa được chúng tôi chứng nhận. Giấy phép không cho biết họ có thu tiền của người lao động hay không.
sentence-licensed = { sentence-licensed-only }
sentence-licence-revoked = Nhà nước đã thu hồi giấy phép của công ty này. Đừng trả tiền. Nếu có người đòi tiền, hãy báo cho chúng tôi.
sentence-not-certified = Chúng tôi chưa từng chứng nhận công ty này. Đừng trả tiền. Hãy tìm công ty được chứng nhận hoặc tìm trợ giúp.
sentence-not-found = Tên này không có trong danh sách này. Đừng trả tiền. Hãy xem các tên gần giống bên dưới hoặc tìm trợ giúp.

## What they ask for: our standard, and the law apart from it.

sentence-fee-scheme = Theo tiêu chuẩn của chúng tôi, bạn không phải trả khoản này. Người sử dụng lao động trả.
sentence-fee-law-limit = Theo pháp luật { $country }, chỉ được thu tối đa { $amount }. Nguồn: { $source }, kiểm tra ngày { $date }.
sentence-fee-law-unknown = Chúng tôi không biết mức pháp luật cho phép. Điều đó không có nghĩa là được phép thu. Hãy tìm trợ giúp trước khi trả tiền.

## A report. A code or a number stands on its own line between the two halves.

sentence-report-promise = Bạn không cần cho biết tên. Chúng tôi sẽ không cho công ty hay người sử dụng lao động biết bạn đã báo cho chúng tôi.
sentence-receipt-code-before = Hãy ghi lại mã này:
sentence-receipt-code-after = Chỉ với mã này bạn mới đọc được câu trả lời của chúng tôi. Đừng cho ai xem.
sentence-safe-contact = Chúng tôi gọi hoặc nhắn tin cho bạn có an toàn không? Nếu người khác xem được điện thoại của bạn, hãy chọn “Không an toàn”.
sentence-documents-kept-before = Việc người khác giữ hộ chiếu của bạn không phải lỗi của bạn. Bạn có thể kể cho chúng tôi mà không cần cho biết tên. Nếu cần giúp ngay, hãy gọi
