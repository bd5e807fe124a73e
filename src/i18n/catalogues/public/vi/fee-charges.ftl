### The fee check with several charges and a wage.

## Several charges, the wage, and each charge's own answer.

fee-check-given = Họ đã đòi
fee-check-given-hint = Bỏ dấu chọn để bỏ một khoản.
fee-check-for-more = Họ còn đòi tiền gì nữa?
fee-check-add = Họ còn đòi thêm
fee-check-total-alone = “Tất cả gộp lại” phải đứng một mình. Chọn một loại, hoặc bỏ các khoản khác
fee-check-too-many = Mỗi lần tối đa { $most } khoản. Hãy xem câu trả lời trước
fee-check-charges = { $count } khoản
fee-check-which = Ý bạn là số nào?
fee-check-wage = Tiền lương họ hứa, nếu bạn biết
fee-check-wage-why = Chúng tôi sẽ cho biết bạn phải làm bao nhiêu ngày cho số tiền này.
fee-check-wage-sum = Tiền lương
fee-check-wage-per = Tính theo
fee-check-wage-month = một tháng
fee-check-wage-day = một ngày
fee-check-days = Bằng tiền lương của { $days } ngày làm việc.
fee-check-days-unknown = Chúng tôi không có tỷ giá nên không nói được là bao nhiêu ngày làm việc.
fee-check-wage-of-month = Tính theo { $wage } một tháng.
fee-check-wage-of-day = Tính theo { $wage } một ngày.
fee-check-wage-month-days = Một tháng tính là { $days } ngày làm việc.
fee-check-each = Từng khoản
fee-check-org-some-not-listed = Bảng kê đã công bố không có: { $what }. Họ không được đòi bạn khoản đó.
