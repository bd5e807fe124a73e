### What official licence lists say, in the public timeline. The text is the number, or the authority of a list without numbers.

timeline-licence-listed = มีชื่อในรายชื่อใบอนุญาตของรัฐ: { $text }
timeline-licence-revoked = รัฐเพิกถอนใบอนุญาต: { $text }
timeline-licence-gone = ไม่มีชื่อในรายชื่อใบอนุญาตของรัฐแล้ว: { $text }
