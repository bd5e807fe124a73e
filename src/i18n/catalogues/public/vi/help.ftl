### The directory of help: telephone lines, and what to know before a call.

help-lead = Hãy gọi người có thể giúp bạn. Bạn không cần cho chúng tôi biết tên.
help-in-country = Ở { $country }
help-languages = Ngôn ngữ: { $languages }.
help-not-tested = Chúng tôi chưa gọi thử số này.
help-not-confirmed-means = Nghĩa là chúng tôi chưa gọi thử số đó. Số có thể đã đổi. Nếu không ai nghe máy, hãy thử số khác.
help-before = Trước khi gọi
help-before-safe = Gọi ở nơi không ai nghe được.
help-before-have = Chuẩn bị sẵn tên, ngày và biên lai, nếu có.
help-before-name = Trước khi nói tên, hãy hỏi ai sẽ biết tên bạn.
help-check-text = Hãy xem công ty có được chứng nhận không trước khi trả tiền hay ký.

## The lines themselves.

help-line-doe = Đường dây cho người lao động di cư, Cục Việc làm
help-line-doe-for = Giấy phép lao động, hợp đồng, công ty tuyển dụng.
help-line-labour = Đường dây Bộ Lao động
help-line-labour-for = Tiền lương, hợp đồng, bảo hiểm xã hội.
help-line-social = Đường dây trợ giúp xã hội
help-line-social-for = Bị đe dọa, bạo lực, bị giữ người, cần chỗ ở an toàn.
help-line-trafficking-police = Cảnh sát chống mua bán người
help-line-trafficking-police-for = Bị ép làm việc, bị bán hoặc bị giữ. Đây là cảnh sát: hãy hỏi trước điều gì sẽ xảy ra với bạn.
help-line-protection = Đường dây bảo vệ lao động
help-line-protection-for = Không được trả lương, giờ làm việc, bị cho nghỉ việc.
