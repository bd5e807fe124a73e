### What official licence lists say, in the public timeline. The text is the number, or the authority of a list without numbers.

timeline-licence-listed = On the government's licence list: { $text }
timeline-licence-revoked = The government took the licence back: { $text }
timeline-licence-gone = No longer on the government's licence list: { $text }
