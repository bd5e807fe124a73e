### The certification agreement.

agreement-version = ฉบับที่ { $version } ใช้ตั้งแต่ { $date }
agreement-open = เปิดในหน้าของตัวเอง
agreement-tick = การทำเครื่องหมายนี้หมายความว่าองค์กรของคุณยอมรับข้อตกลงข้างต้นด้วย
