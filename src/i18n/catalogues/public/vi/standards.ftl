### The standards, and how points are counted. The texts of the criteria are data of the standards themselves.

## The page of both standards.

standard-title = Tiêu chuẩn yêu cầu gì
standard-lead = Một tiêu chuẩn cho công ty tuyển dụng, một cho người sử dụng lao động. Người đánh giá kiểm tra từng điểm tại công ty.
standard-description = Tiêu chuẩn Waymark cho công ty tuyển dụng và người sử dụng lao động, từng điểm một, và cách tính điểm.
standard-version = Phiên bản { $version }, áp dụng từ { $date }
standard-on-this-page = Trên trang này
standard-agencies = Cho công ty tuyển dụng
standard-employers = Cho người sử dụng lao động
standard-critical = Trọng yếu
standard-all-points = Mọi điểm của tiêu chuẩn

## One criterion.

standard-criterion = Tiêu chí { $code }
standard-principle = Nguyên tắc
standard-of = Tiêu chuẩn
standard-weight = Nếu không đạt
standard-points = { $points } điểm
standard-not-applicable = Có luôn áp dụng không?
standard-may-not-apply = Có thể trả lời “không áp dụng”, kèm lý do.
standard-always-applies = Áp dụng cho mọi công ty.
standard-evidence = Người đánh giá xem xét gì
standard-plain = Điều này có nghĩa gì với bạn
standard-previous = Trước: { $code }
standard-next = Tiếp: { $code }

## The published scoring rule, in words.

standard-score-title = Cách tính điểm
standard-score-lead = Quy tắc này được công bố để không quyết định nào thiếu giải thích.
standard-score-critical = Mỗi tiêu chí trọng yếu không đạt tính { $points } điểm.
standard-score-other = Mỗi tiêu chí khác không đạt tính { $points } điểm. “Đạt một phần” là không đạt.
standard-score-fails = Tổng từ { $limit } điểm trở lên: không được cấp giấy chứng nhận.
standard-score-conditions = Dưới { $limit } nhưng còn điểm phải sửa: được chứng nhận có điều kiện. Điều kiện là các tiêu chí chưa đạt.
standard-score-blocks = Điểm không phù hợp đặc biệt nghiêm trọng hoặc nặng chưa được khắc phục sẽ chặn việc cấp giấy chứng nhận trước khi xét tổng điểm.
standard-score-once = Mỗi tiêu chí tính một lần. “Không áp dụng” tính 0 và phải có lý do.
standard-none-in-force = Chưa có phiên bản nào của tiêu chuẩn này đang áp dụng
