### The directory of help: telephone lines, and what to know before a call.

help-lead = Hãy gọi người có thể giúp bạn. Bạn không cần cho chúng tôi biết tên.
help-in-country = Ở { $country }
help-not-tested = Chúng tôi chưa gọi thử số này.
help-not-confirmed-means = Nghĩa là trong 90 ngày qua chúng tôi chưa gọi được số đó. Số có thể đã đổi. Nếu không ai nghe máy, hãy thử số khác.
help-before = Trước khi gọi
help-before-safe = Gọi ở nơi không ai nghe được.
help-before-have = Chuẩn bị sẵn tên, ngày và biên lai, nếu có.
help-before-name = Trước khi nói tên, hãy hỏi ai sẽ biết tên bạn.
help-check-text = Hãy xem công ty có được chứng nhận không trước khi trả tiền hay ký.

## The lines and what is known of them.

help-where = Bạn đang ở đâu
help-spoken = Ngôn ngữ bạn nói
help-none = Chúng tôi không biết đường dây như vậy. Đường dây khác vẫn có thể giúp bạn.
help-show-all = Xem mọi đường dây
help-answers = Ai nghe máy
help-languages-word = Ngôn ngữ
help-hours = Giờ
help-serves = Giúp ai, bất kể giấy tờ
help-tested = Có người nghe máy ngày { $date }. Người gọi: { $role }.
help-tested-long-ago = Có người nghe máy ngày { $date }. Đã hơn 90 ngày. Người gọi: { $role }.
help-test-not-reached-said = Không ai nghe máy khi chúng tôi gọi ngày { $date }.
help-test-wrong-number-said = Người khác nghe máy khi chúng tôi gọi ngày { $date }. Số có thể sai.
help-kind-hotline = Đường dây điện thoại
help-kind-authority = Cơ quan nhà nước
help-kind-embassy = Đại sứ quán
help-kind-ngo = Tổ chức giúp đỡ
help-kind-union = Công đoàn
