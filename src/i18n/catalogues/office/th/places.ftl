### ข้อมูลตามวันที่ของเส้นทาง และรายชื่อที่ขอความช่วยเหลือ สำหรับเจ้าหน้าที่

history-corridor-fact-added = บันทึกข้อมูลของเส้นทางแล้ว
history-corridor-fact-checked = ตรวจข้อมูลของเส้นทางซ้ำแล้ว
history-corridor-fact-ended = ข้อมูลของเส้นทางสิ้นสุดแล้ว
