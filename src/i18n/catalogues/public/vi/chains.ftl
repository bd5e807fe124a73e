### Chains, registered jobs, committees and the countersign of a member.

## Chains.

chain-title = Bạn tuyển dụng cùng ai
chain-lead = Nêu mọi công ty giữa công việc và người lao động. Bên kia xác nhận. Sau đó người lao động thấy cả chuỗi.
chain-none = Chưa có liên kết nào.
chain-new = Thêm đối tác
chain-letter = Số thư yêu cầu
chain-partner = Số giấy phép hoặc số công ty của đối tác
chain-partner-hint = Chủ lao động hoặc công ty phái cử trong danh sách này.
chain-partner-unknown = Không có tổ chức nào có số này.
chain-sub-agent = Hoặc: tên người môi giới phụ
chain-sub-agent-hint = Chỉ khi không có trong danh sách. Nhân viên chúng tôi xác nhận.
chain-corridor = Từ đâu đến đâu
chain-job = Công việc
chain-people = Số người
chain-when = Thời gian
chain-starts = Từ ngày
chain-ends = Đến ngày (bỏ trống nếu còn tiếp tục)
chain-declare = Gửi bên kia
chain-status-declared = Mới một bên nói
chain-status-confirmed = Đã xác nhận
chain-status-refused = Bên kia nói không đúng
chain-status-ended = Đã kết thúc
chain-do-confirm = Xác nhận
chain-do-refuse = Không đúng
chain-do-end = Đã kết thúc
flash-chain-declared = Đã nhập. Đã hỏi bên kia.
flash-chain-answered = Đã lưu câu trả lời.
chain-not-from-this-state = Đã có câu trả lời.
chain-own-word = Bạn đã khai. Bên kia trả lời.
chain-no-side = Bạn không phải một bên.
chain-not-neighbours = Hai bên cùng loại. Liên kết nối chủ lao động, công ty bên kia và công ty bên này.
chain-no-sub-agents = Chỉ công ty phái cử có người môi giới phụ.
chain-office-waiting = Liên kết chưa được trả lời

## Is this job registered.

job-title = Kiểm tra công việc
job-lead = Nhập số trên thư yêu cầu. Chúng tôi cho biết việc này có trong danh sách không, và cho bao nhiêu người.
job-letter-hint = Nằm trên thư của chủ lao động.
job-company = Công ty (có thể bỏ trống)
job-people = Họ nói bao nhiêu người? (có thể bỏ trống)
job-check = Kiểm tra
job-again = Kiểm tra việc khác
job-known = Việc này có trong danh sách
job-known-say = Cho { $people } người. Không ai được đòi tiền bạn.
job-weak = Đừng trả tiền: một công ty trong chuỗi không được chứng nhận
job-weak-say = Thư này cho { $people } người. Hãy xem từng công ty bên dưới.
job-too-many = Đừng trả tiền: nhiều người hơn danh sách
job-too-many-say = Thư này chỉ ghi { $people } người.
job-another-company = Đừng trả tiền: thư này của công ty khác
job-another-company-say = Số này cho { $people } người, nhưng không phải công ty này.
job-over = Đừng trả tiền: thư này đã hết hạn
job-over-say = Trước đây cho { $people } người.
job-unknown = Việc này không có trong danh sách này. Đừng trả tiền.
job-unknown-say = Không công ty nào xác nhận số này. Hãy tìm trợ giúp.
job-weakest = Mắt xích yếu nhất:
job-sub-agent = Người môi giới. Chúng tôi không chứng nhận họ. Đừng trả tiền.
job-alone = Mới một bên nói. Chưa xác nhận.
job-past = Đã hết hạn.
job-side-unknown = Công ty không công khai

## Committees.

committee-lead = Bạn có hơn 50 người lao động: họ bầu ban đại diện, họp mỗi quý.
committee-lead-small = Áp dụng cho chủ có hơn 50 người lao động. Bạn vẫn có thể nhập.
committee-missing = Không có biên bản cho các quý này
committee-minutes = Biên bản
committee-minutes-new = Nhập cuộc họp
committee-held = Ngày họp
committee-topics = Nội dung đã bàn
committee-topics-hint = Không ghi tên người lao động.
committee-minutes-save = Lưu biên bản
committee-elected = Ban đại diện
committee-day = Ngày bầu
committee-seats = Số ghế
committee-women = Nữ
committee-men = Nam
committee-migrants = Lao động di cư
committee-languages = Ngôn ngữ
committee-election-new = Nhập cuộc bầu
committee-election-save = Lưu cuộc bầu
flash-committee-saved = Đã lưu.
committee-not-countersigned = Thành viên ban đại diện chưa ký cùng. Hãy hỏi, hoặc ghi lý do.
committee-odd-seats = Số ghế không khớp.
committee-link-over = Liên kết này đã dùng hoặc hết hạn.
committee-no-such-seat = Không có ghế số này.
committee-none-elected = Chủ lao động chưa nhập cuộc bầu.

## A member's page.

countersign-title = Đã khắc phục chưa?
countersign-lead = Bạn thuộc ban đại diện của { $employer }, ghế { $seat }.
countersign-rule = Quy định
countersign-question = Công ty đã vi phạm quy định này. Nay nói đã khắc phục. Có đúng không?
countersign-no-name = Chúng tôi không hỏi tên. Chỉ giữ số ghế.
countersign-yes = Đã khắc phục
countersign-no = Chưa khắc phục
countersign-thanks = Cảm ơn. Đã lưu câu trả lời. Bạn có thể đóng trang này.
committee-file = Tệp biên bản, nếu có
committee-file-hint = PDF hoặc ảnh, nhiều nhất 10 MB. Hãy che tên người lao động.
committee-file-open = Tệp biên bản
