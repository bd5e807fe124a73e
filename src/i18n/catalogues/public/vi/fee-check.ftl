### The fee check: three questions, one answer, two verdicts.

## The question.

fee-check-title = Họ đòi tiền bạn. Có đúng không?
fee-check-lead = Ba câu hỏi. Không lưu lại gì.
fee-check-description = Kiểm tra khoản tiền bị đòi để đi làm ở nước ngoài: theo tiêu chuẩn của chúng tôi và theo pháp luật hai nước.
fee-check-about = Về khoản tiền bị đòi dưới tên { $name }
fee-check-company = Công ty nào đòi? So với bảng phí của chính họ
fee-check-company-why = Nhập tên công ty. Có thể bỏ trống.
fee-check-from = Bạn đến từ
fee-check-to = Việc làm ở
fee-check-for = Tiền này để làm gì?
fee-check-total = Tất cả gộp lại, hoặc tôi không biết để làm gì
fee-check-amount = Họ đòi bao nhiêu?
fee-check-amount-hint = Ví dụ { $example }
fee-check-submit = Xem câu trả lời
fee-check-same-country = Chọn hai nước khác nhau
fee-check-never-title = Không bao giờ là chi phí của bạn
fee-check-never-text = Tìm việc, giấy tờ, khám sức khỏe, đào tạo, đi lại: người sử dụng lao động trả. Không thu trước, không trừ lương sau.
fee-check-nobody-title = Không ai được đòi
fee-check-nobody-text = Hối lộ, đặt cọc, giữ hộ chiếu, bắt “trả lại” sau.

## The one answer.

fee-check-another = Kiểm tra khoản khác
fee-check-do-not-pay = Đừng trả tiền này
fee-check-ask-first = Đừng trả tiền. Hãy tìm trợ giúp trước.
fee-check-not-your-cost = Theo tiêu chuẩn của chúng tôi, bạn không phải trả gì
fee-check-say-both = Có hai câu trả lời, vì tiêu chuẩn của chúng tôi và pháp luật là hai việc khác nhau. Ở đây cả hai đều nói không.
fee-check-say-nobody = Không ai được thu khoản này, dù của bạn hay của người khác.
fee-check-say-unknown = Theo tiêu chuẩn của chúng tôi, bạn không phải trả. Chúng tôi không biết pháp luật có cho phép hay không. Điều đó không có nghĩa là được phép thu.
fee-check-say-allowed = Pháp luật cho phép thu mức này. Tiêu chuẩn của chúng tôi thì không: công ty được chúng tôi chứng nhận không được đòi bạn khoản này.

## The sums and the two verdicts.

fee-check-bars = So sánh các số tiền
fee-check-asked = Họ đòi
fee-check-law-most = Pháp luật { $country }, tối đa
fee-check-our-standard = Tiêu chuẩn của chúng tôi
fee-check-scheme-employer = Bạn không phải trả gì. Người sử dụng lao động trả.
fee-check-scheme-employer-text = Đây là chi phí tuyển dụng. Theo tiêu chuẩn, người lao động không bao giờ phải trả: không trả trước, không bị trừ lương sau.
fee-check-scheme-nobody = Không ai được thu khoản này.
fee-check-scheme-nobody-text = Ai trả cũng không đúng: không phải bạn, không phải công ty tuyển dụng, không phải người sử dụng lao động.
fee-check-who-pays = Ai phải trả
fee-check-law-in = Pháp luật ở { $country }
fee-check-law-forbidden = Không được thu khoản này của bạn.
fee-check-law-over = Quá nhiều. Tối đa { $amount }.
fee-check-law-within = Không quá mức { $amount }.
fee-check-law-allowed = Pháp luật cho phép người lao động trả khoản này.
fee-check-law-cannot = Chúng tôi không so sánh được với mức giới hạn.
fee-check-law-limit-is = Mức giới hạn: { $limit }.
fee-check-missing-wage = Chúng tôi không biết lương của bạn nên không nói được là bao nhiêu.
fee-check-missing-rate = Chúng tôi không có tỷ giá giữa { $from } và { $to } kèm nguồn.
fee-check-not-allowed = Điều đó không có nghĩa là được phép thu.

## What the organisation itself says.

fee-check-org-title = { $name } kê khai thu gì cho khoản này
fee-check-org-nothing = Công ty kê khai là không thu gì. Họ không được đòi bạn khoản này.
fee-check-org-not-listed = Bảng kê đã công bố không có khoản này cho tuyến của bạn. Họ không được đòi bạn khoản này.
fee-check-org-no-list = Chúng tôi không có bảng kê đã công bố của công ty này.
fee-check-org-other-pays = Theo chính bảng kê của họ, bạn không phải trả khoản này.
fee-check-org-more = Họ đòi nhiều hơn chính bảng kê của họ.

## What to do.

fee-check-next = Bây giờ bạn có thể làm gì
fee-check-step-paper = Yêu cầu báo giá bằng giấy, có tên người nhận tiền.
fee-check-step-passport = Đừng giao hộ chiếu để làm bảo đảm.
fee-check-step-paid = Nếu đã trả, hãy giữ biên lai, tin nhắn và tên người. Hãy tìm trợ giúp.
