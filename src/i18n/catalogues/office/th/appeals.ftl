### Appeals and complaints, for staff.

## The queues.

tab-appeals = คำอุทธรณ์
appeal-list-title = คำอุทธรณ์และข้อร้องเรียน
appeal-list-lead = เรื่องที่รอก่อน ครบกำหนดก่อนอยู่บน ข้อร้องเรียนเกี่ยวกับคุณจะไม่แสดงให้คุณเห็น
appeal-list-appeals = คำอุทธรณ์
appeal-list-complaints = ข้อร้องเรียนเกี่ยวกับการทำงานของเรา
appeal-list-none = ไม่มีเรื่องที่รอ
appeal-col-number = หมายเลข
appeal-col-who = องค์กร
appeal-col-about = เกี่ยวกับ
appeal-col-state = สถานะ
appeal-col-due = ครบกำหนด

## One appeal.

appeal-grounds = องค์กรกล่าวว่า
appeal-proposal = คำตอบ
appeal-people = ผู้พิจารณา
appeal-its-decision = คำตัดสินที่ถูกอุทธรณ์
appeal-stands = คำอุทธรณ์ไม่เปลี่ยนสิ่งใดจนกว่าจะตัดสิน
appeal-by-acknowledged = { $name } พิจารณาตั้งแต่ { $date }
appeal-by-proposed = เสนอโดย { $name } เมื่อ { $date }
appeal-by-decided = ตัดสินโดย { $name } เมื่อ { $date }
appeal-acknowledge = เริ่มพิจารณา
appeal-acknowledge-text = องค์กรจะได้รับแจ้งว่ามีผู้ที่ไม่เกี่ยวข้องกำลังพิจารณา
appeal-outcome = คำตอบ
appeal-reasons = เหตุผล สำหรับองค์กร
appeal-reasons-hint = ในภาษาที่องค์กรอ่าน
appeal-propose = เสนอ
appeal-answer = คุณเห็นด้วยหรือไม่
appeal-answer-decide = ใช่: ตัดสินตามที่เสนอ
appeal-answer-send-back = ไม่: ส่งกลับ
appeal-decide = ตอบ
flash-appeal-step = เรียบร้อย
task-decide-appeal = ตัดสินคำอุทธรณ์
task-appeal-case-reopened = คำอุทธรณ์เป็นผล: เตรียมคำตัดสินใหม่
task-appeal-suspension = คำอุทธรณ์เป็นผล: ทบทวนการระงับ
task-appeal-new-application = คำอุทธรณ์เป็นผล: ให้คำขอใหม่ได้ก่อน

## One complaint.

complaint-what = เรื่องที่แจ้ง
complaint-received = ได้รับ
complaint-has-contact = มีที่อยู่สำหรับคำตอบ
complaint-no-contact = ไม่มีที่อยู่สำหรับตอบ
complaint-state-received = ได้รับแล้ว
complaint-state-acknowledged = กำลังพิจารณา
complaint-state-closed = ตอบแล้ว
complaint-acknowledge = เริ่มพิจารณา
complaint-acknowledge-text = ผู้ที่ให้ที่อยู่ไว้จะได้รับแจ้ง
complaint-outcome = ผล
complaint-answer = คำตอบ
complaint-answer-hint = ส่งตามที่เขียนถึงผู้ที่ให้ที่อยู่ไว้
complaint-close = ตอบ
complaint-name = ผู้ตรวจคนใด
complaint-name-text = หลังจากนั้นเฉพาะบุคคลนี้จะไม่เห็น ก่อนนั้นไม่มีผู้ตรวจคนใดเห็น
complaint-auditor = ผู้ตรวจประเมิน
complaint-name-save = บันทึก
