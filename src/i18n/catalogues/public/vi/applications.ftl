### Đăng ký chứng nhận: các trang của tổ chức.

## Danh sách và các bước.

application-list-title = Đơn đăng ký của bạn
application-list-lead = Tại đây bạn đề nghị chúng tôi chứng nhận tổ chức của bạn và xem từng đơn đã đến đâu.
application-no-organisation = Trước hết hãy nhập tổ chức của bạn
application-no-organisation-text = Mỗi đơn thuộc về một tổ chức. Hãy nhập tổ chức của bạn rồi quay lại.
application-new-organisation = Nhập tổ chức
application-kind-question = Bạn đề nghị điều gì?
application-kind-initial = Chứng nhận lần đầu
application-kind-renewal = Chứng nhận lại
application-kind-scope-extension = Thêm hành lang, ngành nghề hoặc địa điểm
application-start = Bắt đầu đơn đăng ký
application-title = Đăng ký chứng nhận
application-lead = Bạn có thể dừng lúc nào cũng được. Mỗi lần bấm “Tiếp tục” đều được lưu.
application-group-who = 1. Bạn là ai
application-group-how = 2. Bạn tuyển dụng như thế nào
application-group-send = 3. Gửi đơn
application-section-organisation = Tên, địa chỉ, liên hệ
application-section-licences = Giấy phép hoặc mã số doanh nghiệp
application-section-scope = Hành lang, ngành nghề và địa điểm
application-section-fees = Bảng kê các khoản thu
application-section-assessment = Tự đánh giá
application-section-declaration = Cam kết
application-hint-organisation = Tên bằng mọi loại chữ bạn dùng
application-hint-licences = Số và một tệp giấy tờ
application-hint-scope = Từ đâu, đến đâu, việc gì
application-hint-fees = { $count } dòng. Không có dòng nào cũng là câu trả lời, im lặng thì không
application-hint-assessment = Đã trả lời { $count } trên { $total } tiêu chí
application-hint-declaration = Chủ tổ chức ký
application-check-link = Xem lại câu trả lời và gửi
application-check-hint = Mở khi các phần khác đã xong
application-place = Bạn đang ở đâu
application-parts-done = Đã xong { $done } trên { $of } phần
application-saved = Lưu lần cuối: { $at }
application-see-missing = Xem { $count } điều còn thiếu
application-state = Tình trạng
application-number = Số hồ sơ
application-see-sent = Xem những gì bạn đã gửi
application-sent-back = Được gửi trả lại cho bạn
application-sent-back-by = Từ { $name }, cán bộ hồ sơ, { $date }
application-answer-by = Hãy trả lời trước hết ngày { $date }

application-status-draft = Đang điền
application-status-submitted = Đã gửi
application-status-returned = Được gửi trả lại kèm câu hỏi
application-status-accepted = Đã được nhận
application-status-rejection-proposed = Có đề nghị không nhận
application-status-rejected = Không được nhận
application-status-taken-back = Đã rút đơn
application-status-lapsed = Kết thúc vì không có trả lời
application-story-draft = Hãy điền đủ các phần rồi gửi.
application-story-submitted = Chúng tôi đang đọc đơn của bạn. Chúng tôi sẽ viết cho bạn.
application-story-returned = Một số phần được gửi trả lại kèm câu hỏi. Hãy trả lời rồi gửi lại.
application-story-accepted = Chúng tôi đã nhận đơn của bạn. Bước tiếp theo là đánh giá chứng nhận. Chúng tôi sẽ báo ngày.
application-story-rejected = Chúng tôi không nhận đơn của bạn. Lý do ở bên dưới. Khi đã sửa, bạn có thể đăng ký lại.
application-story-taken-back = Bạn đã rút đơn này. Bạn có thể bắt đầu đơn mới bất cứ lúc nào.
application-story-lapsed = Chúng tôi không nhận được trả lời đúng hạn nên đơn này đã kết thúc. Bạn có thể bắt đầu đơn mới bất cứ lúc nào.
application-rejection-why = Vì sao đơn không được nhận
application-appeal = Bạn có thể viết đề nghị chúng tôi xem xét lại đến hết ngày { $date }. Người khác sẽ quyết định.

## Điều có ở mọi phần.

application-part-of = Phần { $number } trên { $of }
application-asked = Chúng tôi hỏi về phần này
application-why = Vì sao chúng tôi hỏi
application-who-reads = Ai đọc điều này
application-missing-title = Còn thiếu ở đây
application-stale-hint = Điều bạn viết chưa được lưu. Hãy xem cả hai bản. Nếu bản của bạn đúng, hãy lưu lại.

## Tổ chức.

application-organisation-lead = Đây là điều chúng tôi biết về tổ chức của bạn.
application-organisation-edit = Sửa thông tin này
application-organisation-confirm = Thông tin này đúng và đầy đủ
application-organisation-why = Mọi người tra cứu bạn bằng các tên và số này. Nếu sai sẽ khó tìm thấy bạn.
application-organisation-reads = Mọi người, khi bạn đã được chứng nhận.
application-org-names = Tên
application-org-kind = Loại và nước
application-org-numbers = Số chính thức
application-org-addresses = Địa chỉ
application-org-contacts = Liên hệ
application-org-head-count = Số người làm việc
application-identifier-licence = Giấy phép
application-identifier-tax = Mã số thuế
application-identifier-company = Mã số doanh nghiệp

## Giấy phép.

application-licences-title-agency = Bạn có giấy phép nào của nhà nước?
application-licences-title-employer = Mã số doanh nghiệp của bạn là gì?
application-licences-lead-agency = Sự cho phép của nhà nước. Chúng tôi đối chiếu với danh sách chính thức.
application-licences-lead-employer = Mã số công ty của bạn trong sổ của nhà nước, kèm bản sao giấy tờ.
application-licences-why = Giấy phép hoặc đăng ký cho thấy bạn có thật và được làm việc này. Đó không phải giấy chứng nhận của chúng tôi; hai thứ được trình bày riêng.
application-licences-reads = Số và ngày được công khai khi bạn đã được chứng nhận. Tệp chỉ nhân viên và chuyên gia đánh giá xem.
application-licence-scheme = Đây là gì?
application-scheme-licence = Giấy phép của nhà nước
application-scheme-company = Đăng ký doanh nghiệp
application-licence-country = Nước nào cấp?
application-licence-number = Số
application-licence-number-hint = Đúng như trên giấy tờ, ví dụ 0099/2023
application-licence-number-wrong = Hãy viết số đúng như trên giấy tờ
application-licence-authority = Cơ quan nào cấp?
application-licence-from = Ngày đầu
application-licence-until = Ngày cuối
application-licence-file = Ảnh hoặc tệp giấy tờ
application-licence-file-hint = PDF, JPEG hoặc PNG, tối đa 10 MB. Chỉ nhân viên và chuyên gia đánh giá xem.
application-valid-from = Từ ngày { $date }
application-valid-until = Đến ngày { $date }

## Phạm vi.

application-scope-lead = Chúng tôi chỉ chứng nhận những gì bạn nêu ở đây.
application-scope-corridors = Từ đâu đến đâu
application-scope-sectors = Loại công việc
application-scope-sites = Địa điểm
application-scope-sites-hint = Văn phòng, trung tâm đào tạo, ký túc xá: mỗi dòng một nơi.
application-scope-site-long = Hãy viết mỗi nơi không quá { $max } ký tự
application-scope-sites-many = Nêu tối đa { $max } nơi
application-scope-why = Chuyên gia đánh giá đến những nơi này và nói chuyện với người lao động trên các hành lang này.
application-scope-reads = Mọi người, khi bạn đã được chứng nhận.

## Các khoản thu.

application-fees-question = Bạn thu gì, của ai?
application-fees-lead = Mỗi dòng là một khoản mà ai đó trả cho một người lao động. Cả hai kết luận hiện ra khi bạn lưu.
application-fees-nothing = Chúng tôi không thu gì của ai
application-fees-nothing-hint = Chỉ đánh dấu khi không có dòng nào để viết.
application-fees-nothing-said = Không thu gì của ai
application-fees-both = Hãy xóa các dòng hoặc bỏ dấu này
application-fees-sums = Cho một người lao động
application-fee-line = Dòng { $number }
application-fee-code = Cho việc gì
application-fee-label = Bạn gọi là gì
application-fee-corridor = Hành lang
application-fee-sector = Loại công việc
application-fee-all-sectors = Mọi loại công việc
application-fee-payer = Ai trả
application-fee-amount = Số tiền
application-fee-stage = Khi nào
application-fee-method = Bằng cách nào
application-fee-paid-to = Trả cho
application-fee-refundable = Được trả lại nếu không có việc
application-fee-disclosed = Người lao động được báo trước khi đồng ý
application-fee-receipt = Có biên nhận
application-fee-add = Thêm dòng
application-fee-stay = Lưu và xem cả hai kết luận
application-verdict-standard-met = Tiêu chuẩn: đáp ứng
application-verdict-standard-not-met = Tiêu chuẩn: không đáp ứng
application-verdict-law-allowed = Pháp luật: cho phép
application-verdict-law-unknown = Pháp luật: chúng tôi không biết mức
application-verdict-law-over = Pháp luật: vượt mức
application-verdict-law-forbidden = Pháp luật: cấm

## Tự đánh giá.

application-assessment-lead = Hãy cho biết bạn đáp ứng từng tiêu chí đến đâu. Trả lời thật “một phần” không làm bạn mất gì lúc này.
application-assessment-why = Chuyên gia đánh giá bắt đầu từ câu trả lời của bạn. Điều bạn tự nêu có thể được sửa kịp thời.
application-assessment-reads = Nhân viên và chuyên gia đánh giá. Không công khai.
application-principle-of = Nguyên tắc { $number } trên { $of }
application-critical-hint = Chỉ riêng việc vi phạm tiêu chí này cũng không được chứng nhận.
application-evidence-looked-for = Chuyên gia đánh giá tìm:
application-answer-question = Bạn đáp ứng đến đâu?
application-answer-met = Chúng tôi đáp ứng
application-answer-partly = Chúng tôi đáp ứng một phần
application-answer-not = Chúng tôi chưa đáp ứng
application-answer-not-applicable = Không liên quan đến chúng tôi
application-note = Ghi chú của bạn
application-note-hint = Cần viết nếu chưa đáp ứng hết. Hãy nói còn thiếu gì, hoặc vì sao không liên quan.
application-note-needed = Hãy nói còn thiếu gì, hoặc vì sao không liên quan
application-evidence-file = Tệp cho thấy điều đó

## Cam kết.

application-declaration-lead = Chủ tổ chức ký thay tổ chức.
application-declaration-true = Điều chúng tôi nói trong đơn này là đúng và đầy đủ.
application-declaration-nothing-charged = Chúng tôi không thu của người lao động ngoài bảng kê các khoản thu.
application-declaration-auditors = Chuyên gia đánh giá được đến nơi, xem giấy tờ và nói chuyện riêng với người lao động.
application-declaration-no-retaliation = Không ai bị phạt vì nói chuyện với đơn vị quản lý danh sách hay chuyên gia đánh giá.
application-declaration-changes = Chúng tôi báo ngay cho đơn vị quản lý danh sách khi có thay đổi.
application-declaration-name = Họ tên đầy đủ của bạn
application-declaration-name-hint = Gõ tên được coi là chữ ký của bạn.
application-declaration-agree = Tôi ký thay tổ chức
application-declaration-signed = { $name } đã ký. { $at }
application-declaration-why = Nếu có điều không đúng, giấy chứng nhận có thể bị từ chối hoặc thu hồi.

## Xem lại và gửi.

application-check-title = Xem lại câu trả lời
application-check-lead = Hãy đọc lại tất cả. Bạn vẫn có thể sửa mọi phần.
application-check-stale = Có người trong tổ chức đã sửa sau khi bạn mở trang này. Đây là bản hiện nay. Hãy đọc rồi gửi.
application-missing-count = Còn thiếu { $count } điều
application-gap-legal-name = Hãy ghi tên pháp lý của tổ chức
application-gap-address = Hãy ghi địa chỉ của tổ chức
application-gap-organisation = Hãy xác nhận thông tin là đúng
application-gap-licence = Hãy thêm giấy phép của nhà nước
application-gap-company = Hãy thêm mã số doanh nghiệp
application-gap-licence-file = Hãy thêm tệp của số { $what }
application-gap-corridor = Hãy chọn ít nhất một hành lang
application-gap-sector = Hãy chọn ít nhất một loại công việc
application-gap-fees = Hãy viết bạn thu gì, hoặc đánh dấu rằng bạn không thu gì của ai
application-gap-unanswered = Hãy trả lời tiêu chí { $what }
application-gap-note = Hãy viết ghi chú cho tiêu chí { $what }
application-gap-not-applicable = Hãy trả lời khác cho tiêu chí { $what }: tiêu chí này liên quan đến mọi tổ chức
application-gap-declaration = Hãy ký cam kết
application-gap-reason = Hãy trả lời điều chúng tôi hỏi rồi lưu phần này
application-send-title = Gửi đơn của bạn
application-send-text = Điều bạn gửi được giữ nguyên. Khi gửi, bạn xác nhận lần nữa là đúng và đầy đủ.
application-send = Gửi đơn
application-sent-title = Đơn của bạn đã được gửi
application-sent-lead = Chúng tôi đã viết cho mọi thành viên của tổ chức. Bạn có thể quay lại trang này bất cứ lúc nào.
application-next-title = Việc tiếp theo
application-next-screen = Chúng tôi đọc đơn của bạn trong 20 ngày. Có thể chúng tôi có câu hỏi.
application-next-audit = Chuyên gia đánh giá đến gặp bạn và nói chuyện với người lao động.
application-next-decision = Người khác quyết định. Kết quả được công khai.
application-what-sent = Những gì bạn đã gửi
application-sent-on = Gửi ngày
application-sent-at = Thời gian
application-sent-round = Đã gửi mấy lần
application-sent-digest = Dấu vân tay dữ liệu (SHA-256)
application-sent-digest-hint = Dấu này thay đổi nếu một chữ trong điều bạn gửi bị đổi.
application-take-back-title = Rút đơn
application-take-back-text = Chúng tôi ngừng xử lý. Điều bạn viết được giữ lại nhưng không ai làm tiếp được. Bạn có thể bắt đầu đơn mới bất cứ lúc nào.
application-take-back = Rút đơn
flash-application-taken-back = Đã rút đơn

## Quy định nói gì.

application-refused-not-now = Không làm được điều này khi đơn ở tình trạng hiện nay.
application-refused-not-theirs = Việc này do người khác làm.
application-refused-not-editable = Đơn này không sửa được nữa.
application-refused-one-open = Tổ chức của bạn đang có một đơn. Hãy hoàn tất hoặc rút đơn đó trước.
application-refused-owner-signs = Chỉ chủ tổ chức mới ký, gửi và rút đơn.
application-refused-incomplete = Vẫn còn thiếu.
application-refused-no-reason = Hãy viết lý do cho ít nhất một phần.
application-refused-rejection-reasons = Hãy viết lý do bằng lời.
application-refused-checks = Mọi kiểm tra phải đạt trước.
application-refused-not-taken-up = Hãy nhận hồ sơ này trước.
application-refused-number-twice = Số này đã có ở đây.
application-refused-nothing-to-renew = Không có chứng nhận trước để làm lại hay mở rộng.
application-refused-not-applicable = Tiêu chí này liên quan đến mọi tổ chức. Hãy chọn câu trả lời khác.

## Who else takes part.

application-section-partners = Còn ai tham gia
application-hint-partners = Việc người khác làm, đối tác, người môi giới
application-partners-lead = Hãy cho biết ai làm gì cùng với bạn. Không có ai là một câu trả lời, im lặng thì không.
application-partners-outsourced = Những việc người khác làm thay bạn
application-partners-outsourced-hint = Tìm lao động, kiểm tra, khám sức khỏe, đào tạo, đi lại, giấy tờ, chỗ ở: mỗi dòng một việc, ghi ai làm và ai trả.
application-partners-organisations = Người sử dụng lao động hoặc công ty bạn tuyển cùng
application-partners-organisations-hint = Mỗi dòng một nơi: tên và nước.
application-partners-alone = Ngoài những người môi giới nêu ở đây, không còn ai tham gia
application-partners-links = Các mắt xích trong chuỗi tuyển dụng của bạn
application-partners-people = { $count } người
application-partners-paid-by = người trả: { $payer }
application-partners-agents-text = Hãy khai ở trang tổ chức của bạn: tên, khu vực và ai trả. Chúng tôi đọc ở đây.
application-partners-why = Ai làm thay bạn thì được xét cùng với bạn. Người lao động không bao giờ trả tiền cho môi giới.
application-partners-reads = Cán bộ và chuyên gia đánh giá của chúng tôi. Người môi giới bạn khai sẽ công khai sau khi chúng tôi kiểm tra.
application-gap-partners = Hãy cho biết còn ai tham gia, hoặc không có ai
application-partners-either = Hãy ghi tên người khác, hoặc cho biết không có ai
application-partners-long = Có dòng dài hơn { $max } ký tự
application-partners-many = Viết nhiều nhất { $max } dòng
