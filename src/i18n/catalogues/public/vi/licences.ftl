### What official licence lists say, in the public timeline. The text is the number, or the authority of a list without numbers.

timeline-licence-listed = Có tên trong danh sách giấy phép của nhà nước: { $text }
timeline-licence-revoked = Nhà nước đã thu hồi giấy phép: { $text }
timeline-licence-gone = Không còn trong danh sách giấy phép của nhà nước: { $text }
