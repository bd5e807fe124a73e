### Appeals against decisions, and complaints about our own work.

## Appeals of an organisation.

appeal-mine-title = คำอุทธรณ์
appeal-mine-lead = หากคิดว่าคำตัดสินไม่ถูกต้อง แจ้งภายใน 30 วัน ผู้ที่ไม่เกี่ยวข้องจะตัดสินภายใน 60 วัน ระหว่างนั้นคำตัดสินยังมีผล
appeal-mine-none = ตอนนี้ไม่มีคำตัดสินที่อุทธรณ์ได้
appeal-mine-decision = คำตัดสินใด
appeal-mine-grounds = ไม่ถูกต้องอย่างไร
appeal-mine-grounds-hint = บอกสิ่งที่เราไม่เห็น หรือเห็นผิด
appeal-mine-send = ส่งคำอุทธรณ์
appeal-mine-take-back = ถอนคำอุทธรณ์
appeal-against-refuse = ปฏิเสธ: { $date } เรื่อง { $case } อุทธรณ์ได้ถึง { $until }
appeal-against-suspend = ระงับ: { $date } เรื่อง { $case } อุทธรณ์ได้ถึง { $until }
appeal-against-withdraw = เพิกถอน: { $date } เรื่อง { $case } อุทธรณ์ได้ถึง { $until }
appeal-against-grant-with-conditions = รับรองแบบมีเงื่อนไข: { $date } เรื่อง { $case } อุทธรณ์ได้ถึง { $until }
appeal-filed-on = ส่งเมื่อ { $date }
appeal-due = ครบกำหนด { $date }
appeal-overdue = ครบกำหนด { $date }: เกินแล้ว
appeal-state-filed = ได้รับแล้ว
appeal-state-acknowledged = กำลังพิจารณา
appeal-state-proposed = มีข้อเสนอคำตอบ
appeal-state-decided = ตัดสินแล้ว
appeal-state-taken-back = ถอนแล้ว
appeal-outcome-upheld = คุณถูกต้อง
appeal-outcome-partly = คุณถูกต้องบางส่วน
appeal-outcome-rejected = คำตัดสินยังมีผล
appeal-effect-case-reopened = เปิดเรื่องใหม่ เรากำลังเตรียมคำตัดสินใหม่
appeal-effect-suspension-looked-at = ผู้ตัดสินกำลังทบทวนการระงับ
appeal-effect-new-application = ใบรับรองไม่กลับมาเอง ยื่นใหม่ คำขอของคุณจะได้ก่อน
flash-appeal-filed = ส่งคำอุทธรณ์แล้ว คุณจะได้รับอีเมล
flash-appeal-taken-back = ถอนคำอุทธรณ์แล้ว

## Why not.

appeal-not-from-this-state = ทำไม่ได้ในสถานะนี้
appeal-nothing-against = คำตัดสินนี้ไม่ได้เป็นผลเสียต่อคุณ
appeal-too-late = พ้น 30 วันแล้ว
appeal-there-already = มีคำอุทธรณ์ต่อคำตัดสินนี้แล้ว
appeal-involved = คุณมีส่วนในเรื่องนี้หรือมีส่วนได้เสีย อีกคนตอบ
appeal-appellant-only = มีเพียงองค์กรเท่านั้นที่ถอนได้
appeal-needs-reviewer-or-decider = ผู้ทบทวนหรือผู้ตัดสินที่ไม่เกี่ยวข้องเป็นผู้ทำ
appeal-needs-decider = ผู้ตัดสินเป็นผู้ทำ
appeal-proposed-itself = คุณเป็นผู้เสนอ ผู้ตัดสินอีกคนตัดสิน
appeal-not-for-you = อีกคนดูแลเรื่องนี้
appeal-no-auditor = บุคคลนี้ไม่ใช่ผู้ตรวจประเมิน

## Complaints about our own work.

complaint-title = ร้องเรียนการทำงานของเรา
complaint-lead = เราหรือผู้ตรวจของเราไม่เป็นธรรม ช้า หรือไม่สุภาพหรือไม่ บอกเรา ไม่ต้องบอกชื่อ
complaint-about = เรื่องนี้เกี่ยวกับใคร
complaint-about-registry = ทะเบียน
complaint-about-auditor = ผู้ตรวจประเมิน
complaint-told = เกิดอะไรขึ้น
complaint-told-hint = บอกวันและสถานที่ เขียนเป็นภาษาของคุณ
complaint-contact = อีเมลสำหรับคำตอบ (ไม่ใส่ก็ได้)
complaint-contact-hint = หากไม่มี เราตอบคุณไม่ได้
complaint-send = ส่ง
complaint-then = จากนั้น
complaint-then-text = ภายใน 5 วันทำการจะมีคนดู ภายใน 60 วันเราตอบ ผู้ที่ถูกร้องเรียนจะไม่เห็น
complaint-not-here = บริษัทเรียกเงินจากคุณหรือไม่
complaint-not-here-text = เป็นอีกเรื่อง ขอความช่วยเหลือที่นี่:
complaint-appeal-text = หากต้องการเปลี่ยนคำตัดสินเกี่ยวกับบริษัทของคุณ เข้าสู่ระบบแล้วเปิด “คำอุทธรณ์”
complaint-sent = เราได้รับข้อร้องเรียนแล้ว
complaint-number = หมายเลข
complaint-outcome-substantiated = เป็นความจริง
complaint-outcome-partly = เป็นความจริงบางส่วน
complaint-outcome-not-substantiated = ไม่สามารถยืนยันได้
