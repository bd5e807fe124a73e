### การตรวจคัดกรองคำขอ

## คิวงาน

office-applications-title = คำขอรับการรับรอง
office-applications-filter = แสดง
office-applications-open = ทั้งหมดที่กำลังดำเนินการ
office-applications-caption = คำขอ เรียงตามวันครบกำหนดที่ใกล้ที่สุด
office-applications-waiting = รอมาแล้ว
office-applications-due = ครบกำหนด
office-applications-days = { $count } วัน
office-applications-oldest = นานที่สุด { $count } วัน
office-applications-none = ไม่มี
office-applications-late = เกินกำหนด
office-applications-late-word = เกินกำหนด
office-applications-nothing = ไม่มีคำขอในสถานะนี้
task-screen-application = ตรวจคัดกรองคำขอ
task-confirm-rejection = พิจารณาข้อเสนอไม่รับคำขอ

## คำขอหนึ่งรายการ

office-application-stale = ยังไม่มีการบันทึก มีคนอื่นดำเนินการกับคำขอนี้ไปแล้ว นี่คือสถานะปัจจุบัน
office-application-organisation = องค์กรนี้ในทะเบียน
office-application-all = ทุกอย่างที่ส่งมา
office-application-seats = ผู้ตรวจคัดกรอง
office-application-officer = เจ้าหน้าที่ผู้รับเรื่อง
office-application-second-officer = เจ้าหน้าที่คนที่สอง
office-application-seat-free = ยังไม่มีใคร
office-application-returned-on = ส่งกลับเมื่อ
office-application-due-on = ครบกำหนด
office-application-ended-on = สิ้นสุดเมื่อ
office-application-digest = ลายนิ้วมือข้อมูล
office-application-history = ลำดับเหตุการณ์
office-asked-title = สิ่งที่สอบถามไป
office-asked-answered = ตอบแล้ว { $date }
office-differences-title = สิ่งที่เปลี่ยนจากการส่งครั้งก่อน
office-differences-none = ไม่มีอะไรเปลี่ยน
office-differences-before = ก่อนหน้า
office-differences-after = ตอนนี้
office-take-up-title = รับเรื่องนี้
office-take-over-title = รับช่วงเรื่องนี้ต่อ
office-take-up = รับเรื่อง
office-not-open-to-you = คุณทำไม่ได้
office-conflict-question = คุณมีผลประโยชน์ทับซ้อนหรือไม่
office-conflict-hint = งาน การให้คำปรึกษา ครอบครัว หรือเงิน ที่ผูกคุณกับองค์กรนี้ในสองปีที่ผ่านมา
office-conflict-no = ไม่มี
office-conflict-yes = มี
office-conflict-statement = คำแถลงของคุณ
office-conflict-statement-hint = หนึ่งหรือสองประโยค เก็บไว้กับเรื่องนี้
flash-application-taken-up = คุณรับเรื่องนี้แล้ว

## การตรวจสอบ

office-checks-title = การตรวจสอบก่อนตอบ
application-check-impartiality = ความเป็นกลาง
application-check-impartiality-hint = ทะเบียนพิจารณาองค์กรนี้อย่างเป็นกลางได้หรือไม่ ดูเจ้าของ ผู้ให้ทุน และคนของเรา
application-check-duplicate = ความซ้ำซ้อน
application-check-duplicate-hint = มีอยู่ในทะเบียนแล้วในรายการอื่นหรือไม่
application-check-licence = ใบอนุญาตหรือการจดทะเบียน
application-check-licence-hint = เลขที่เป็นของจริงและยังใช้ได้หรือไม่ เทียบไฟล์กับรายชื่อทางการ
application-check-partners = คู่ค้าและนายหน้า
application-check-partners-hint = พิจารณาขั้นตอนที่ผู้อื่นทำ คู่ค้าในสาย และนายหน้าได้หรือไม่ แรงงานต้องไม่จ่ายเงินให้ใครเลย
office-check-passed = ผ่าน
office-check-failed = ไม่ผ่าน
office-check-open = ยังไม่ได้บันทึก
office-check-result = ผล
office-check-note = ตรวจอย่างไร
office-check-record = บันทึกผล
office-duplicate-none = ไม่มีองค์กรอื่นที่ชื่อหรือเลขที่ตรงกัน
office-duplicate-name = ชื่อตรงกัน:
office-duplicate-number = เลขที่ตรงกัน:
office-listed-none = ไม่มีรายการใดในรายชื่อทางการที่มีเลขที่เหล่านี้
office-listed-seen = พบในรายชื่อครั้งสุดท้ายเมื่อ { $date }
office-licence-row-licensed = อยู่ในรายชื่อ
office-licence-row-revoked = ถูกเพิกถอน
office-licence-row-gone = ไม่อยู่ในรายชื่อแล้ว

## คำตอบ

office-next-title = คำตอบของคุณ
office-accept = รับคำขอ
flash-application-accepted = รับคำขอแล้ว
office-return-title = ส่งกลับพร้อมคำถาม
office-return-lead = เขียนสิ่งที่ยังขาดไว้ในแต่ละส่วน องค์กรตอบได้ถึง { $date }
office-return-send = ส่งกลับ
flash-application-returned = ส่งคำขอกลับแล้ว
office-reject-title = เสนอไม่รับคำขอ
office-reject-lead = เจ้าหน้าที่คนที่สองซึ่งเป็นคนอื่นจะยืนยันหรือไม่เห็นด้วย หลังจากนั้นจึงแจ้งองค์กร
office-reject-code = เหตุผล
office-reject-reason = เหตุผลที่องค์กรจะได้อ่าน
office-reject-reason-hint = ประโยคง่าย ๆ ว่าขาดอะไร และต้องเปลี่ยนอะไร ไม่ใส่ชื่อคนอื่น
office-reject-send = เสนอ
flash-application-rejection-proposed = เสนอไม่รับคำขอแล้ว
application-rejection-out-of-scope = อยู่นอกขอบเขตของทะเบียนนี้
application-rejection-no-licence = ไม่มีใบอนุญาตหรือการจดทะเบียนที่ยังใช้ได้
application-rejection-duplicate = มีอยู่ในทะเบียนแล้ว
application-rejection-false-statement = มีข้อความหรือเอกสารที่ไม่จริง
application-rejection-unanswered = ไม่ตอบคำถาม
application-rejection-impartiality = ทะเบียนพิจารณาอย่างเป็นกลางไม่ได้

## เจ้าหน้าที่คนที่สอง

office-second-title = มีข้อเสนอไม่รับคำขอ
office-second-text = เจ้าหน้าที่คนอื่นที่ไม่ใช่ผู้เสนอจะพิจารณา
office-second-go = ดูข้อเสนอ
office-second-lead = อ่านเหตุผลและสิ่งที่ส่งมา คุณตัดสินใจเอง
office-second-question = คุณเห็นว่าอย่างไร
office-second-confirm = ไม่รับคำขอ
office-second-confirm-hint = แจ้งองค์กรทันที พร้อมเหตุผลและวิธีอุทธรณ์
office-second-refuse = ตรวจคัดกรองต่อ
office-second-refuse-hint = ข้อเสนอตกไป ไม่แจ้งองค์กร
office-second-note = เหตุผลของคุณ
office-second-note-hint = สำหรับเจ้าหน้าที่ เก็บไว้ในประวัติ
office-second-send = ส่งคำตอบ
office-second-officer-seat = เจ้าหน้าที่คนที่สอง
office-second-who-may = เจ้าหน้าที่คนอื่นทุกคนที่ไม่ผูกพันกับองค์กรนี้ทำได้
flash-application-judged = บันทึกคำตอบของคุณแล้ว

## ประวัติ

history-application-started = เริ่มคำขอ
history-application-submitted = ส่งคำขอ
history-application-taken-up = มีผู้รับเรื่อง
history-application-returned = ส่งกลับพร้อมคำถาม
history-application-checked = บันทึกการตรวจสอบ
history-application-accepted = รับคำขอ
history-application-rejection-proposed = เสนอไม่รับคำขอ
history-application-rejected = ไม่รับคำขอ
history-application-rejection-refused = ไม่เห็นด้วยกับข้อเสนอ
history-application-taken-back = ถอนคำขอ
history-application-lapsed = สิ้นสุดเพราะไม่มีคำตอบ
