### The certification agreement, for staff.

office-agreement = ยอมรับข้อตกลง
office-agreement-by = ฉบับที่ { $version } โดย { $name } { $when }
office-agreement-none = ยังไม่ได้ยอมรับ
