### งานภาคสนาม: แผน การสัมภาษณ์ การบันทึกจากแท็บเล็ต แผนงานตรวจ และระดับของสิ่งที่ตรวจพบ

## การบันทึกขณะพิมพ์

save-saved = บันทึกแล้ว
save-waiting = รอการเชื่อมต่อ
save-differs = ต่างจากอีกอุปกรณ์หนึ่ง
save-late = ส่งมาช้า เก็บไว้ข้างรายงาน
save-refused = ยังไม่ได้บันทึก
save-failed = หน้านี้รับไม่ได้แล้ว คัดลอกสิ่งที่พิมพ์ไว้ แล้วเปิดหน้าอีกครั้ง
save-sign-in = เข้าสู่ระบบอีกครั้งในหน้าต่างอื่น แล้วระบบจะส่งให้
save-change = แก้ไข
save-count = รอส่ง { "{n}" } รายการ เปิดหน้านี้ไว้
save-all = ส่งครบแล้ว
save-some = มีบางรายการบันทึกไม่ได้ ดูด้านล่าง
save-sign-out = ยังไม่ได้ส่ง { "{n}" } รายการ หากออกจากระบบตอนนี้ รายการจะถูกลบจากอุปกรณ์นี้ ออกจากระบบหรือไม่

## ข้อความที่ต่างกันและรายการที่มาช้า

audit-differences-title = ข้อความที่ต่างกันและรายการที่มาช้า
audit-differences-lead = สิ่งที่พิมพ์ไว้ไม่หาย หากสองอุปกรณ์ต่างกัน คนเป็นผู้เลือก
audit-differences-none = ไม่มีรายการที่รอเลือก
audit-differences-settled = เลือกแล้ว
audit-differences-open = { $count ->
   *[other] รอเลือก { $count } รายการ
}
audit-other-device = จากอีกอุปกรณ์หนึ่ง
audit-late-entry = รายการที่มาช้า
audit-stored-text = ที่เก็บไว้
audit-stored-nothing = ยังไม่มีอะไรเก็บไว้
audit-settle-sent = ใช้ข้อความจากอีกอุปกรณ์
audit-settle-stored = ใช้ข้อความที่เก็บไว้
audit-settle-both = เก็บทั้งสองต่อกัน
audit-settle-noted = รับทราบ เก็บไว้ข้างรายงาน
audit-settled-sent = { $name } ใช้ข้อความจากอีกอุปกรณ์ { $date }
audit-settled-stored = { $name } ใช้ข้อความที่เก็บไว้ { $date }
audit-settled-both = { $name } เก็บทั้งสอง { $date }
audit-settled-noted = { $name } รับทราบแล้ว { $date }
audit-not-so-settled = เลือกไปแล้ว หรือเลือกแบบนี้ไม่ได้
flash-audit-kept-apart = เก็บไว้ข้างข้อความเดิม คนเป็นผู้เลือก
flash-audit-settled = เลือกแล้ว

## แผนโดยละเอียด

audit-prepare-title = แผนโดยละเอียด
audit-prepare-open = แผนโดยละเอียด
audit-prepare-send = บันทึกแผน
audit-objectives-hint = การตรวจครั้งนี้ต้องการรู้อะไร
audit-scope-hint = เส้นทาง ประเภทงาน สถานที่ และกระบวนการ สิ่งที่ไม่ตรวจและเหตุผล
audit-days = แต่ละวันดูอะไร
audit-helpers = ล่ามและผู้เชี่ยวชาญ
audit-helpers-text = บุคคลที่ไม่มีบัญชี ถามเรื่องความเกี่ยวข้องกับผู้รับการตรวจก่อน
audit-helper-add = เพิ่มบุคคล
audit-helper-kind = หน้าที่
audit-helper-name = ชื่อ
audit-helper-language-hint = สำหรับล่าม: ภาษาที่ใช้กับแรงงาน
audit-helper-field = ความเชี่ยวชาญ
audit-helper-field-hint = สำหรับผู้เชี่ยวชาญ เช่น ความปลอดภัยในทะเล
audit-helper-free = ถามแล้ว: ไม่มีความเกี่ยวข้องกับผู้รับการตรวจในสองปีที่ผ่านมา
audit-helper-remove = นำออก
audit-helper-tied = ผู้ที่มีความเกี่ยวข้องกับผู้รับการตรวจช่วยงานนี้ไม่ได้
audit-helper-language-missing = เลือกภาษาของล่าม
audit-day-outside-dates = ทุกวันต้องอยู่ระหว่างวันแรกกับวันสุดท้าย
audit-case-open = มีการตรวจติดตามของผู้ถือใบรับรองนี้อยู่แล้ว
audit-no-certificate = องค์กรนี้ไม่มีใบรับรองที่ใช้ได้
flash-audit-prepared = บันทึกแผนแล้ว
flash-audit-helper-added = เพิ่มบุคคลแล้ว
flash-audit-helper-removed = นำบุคคลออกแล้ว

## การสัมภาษณ์

interview-list-title = การสัมภาษณ์แรงงาน
interview-list-lead = ใช้หมายเลข ไม่ใช้ชื่อ องค์กรไม่เห็นข้อมูลนี้
interview-none = ยังไม่มีการสัมภาษณ์
interview-new = สัมภาษณ์ใหม่
interview-title = การสัมภาษณ์ { $name }
interview-complete = ครบแล้ว
interview-begun = ยังไม่ครบ
interview-strong = { $count ->
   *[other] สัญญาณร้ายแรง { $count } ข้อ
}
interview-strong-note = มีสัญญาณร้ายแรงของแรงงานบังคับ เปิดงานส่งต่อด่วนแล้ว อย่าพูดเรื่องนี้กับใครในองค์กร
interview-sample = กลุ่มตัวอย่าง
interview-progress = { $done } จาก { $planned }
interview-who-reads = ใครอ่านได้
interview-who-reads-text = ทีมตรวจและสำนักงาน ไม่มีหน้า รายการ หรือไฟล์ใดของผู้รับการตรวจที่แสดงข้อมูลนี้
interview-first = ก่อนเริ่ม
interview-first-safe = ไม่มีใครขององค์กรเห็นหรือได้ยิน
interview-first-free = แรงงานหยุดได้ทุกเมื่อ และข้ามคำถามใดก็ได้
interview-first-help = บอกว่าขอความช่วยเหลือได้ที่ไหน และให้หมายเลขไว้
interview-no-names = อย่าเขียนชื่อ ชื่อเล่น ห้อง โทรศัพท์ หรือเลขเอกสาร
interview-held-on = วันที่สัมภาษณ์
interview-language = ภาษา
interview-helper = ล่าม
interview-no-helper = ไม่มี
interview-sex = แรงงานเป็น
interview-sex-woman = ผู้หญิง
interview-sex-man = ผู้ชาย
interview-sex-other = ไม่ใช่ทั้งสอง
interview-sex-unsaid = ไม่ได้บอก
interview-place = สถานที่
interview-place-on-site = ในสถานที่ทำงาน
interview-place-off-site = นอกสถานที่ทำงาน
interview-signs = สัญญาณว่ามีบางอย่างผิดปกติ
interview-signs-hint = อ่านแต่ละประโยคออกเสียง ใช่ หมายถึงเป็นเช่นนั้นสำหรับแรงงานคนนี้
interview-answer-yes = ใช่
interview-answer-no = ไม่ใช่
interview-answer-not-sure = ไม่แน่ใจ
interview-money = เงิน
interview-first-wage = ค่าจ้างเดือนแรกของงานนี้
interview-first-wage-hint = เงินที่ได้รับจริงหลังหัก
interview-paid = แรงงานจ่ายอะไรบ้างเพื่อให้ได้งาน
interview-paid-hint = ไม่ว่าจ่ายให้ใคร รวมเงินที่หักจากค่าจ้าง ช่องที่ไม่ได้จ่ายให้เว้นว่าง
interview-note = บันทึกสั้น
interview-note-hint = เจ้าหน้าที่เท่านั้น ไม่เกิน 300 ตัวอักษร ไม่มีอะไรที่นำไปสู่ตัวบุคคล
interview-note-too-long = บันทึกยาวเกินไป
interview-save-next = บันทึกและเริ่มคนต่อไป
interview-closed = ทีมตรวจบันทึกการสัมภาษณ์ในขั้นที่ 2
interview-language-en = อังกฤษ
interview-language-th = ไทย
interview-language-my = พม่า
interview-language-km = เขมร
interview-language-lo = ลาว
interview-language-vi = เวียดนาม
interview-language-shn = ไทใหญ่
interview-language-mnw = มอญ
interview-language-ksw = กะเหรี่ยง
interview-language-other = ภาษาอื่น

## ชุดเอกสารบนกระดาษ

audit-pack-title = ชุดเอกสารการตรวจ
audit-pack-open = พิมพ์ชุดเอกสาร
audit-pack-blank = แสดงแบบเปล่า
audit-pack-filled = แสดงเท่าที่กรอกแล้ว
audit-pack-plan = แผน
audit-pack-checklist = รายการตรวจ
audit-pack-foot = การตรวจ { $number } พิมพ์เมื่อ { $date } ลับ: เก็บไว้กับตัว และทำลายเมื่อบันทึกครบแล้ว

## แผนงานตรวจ สำหรับสำนักงาน

programme-title = แผนงานตรวจ
programme-open-page = แผนงานตรวจ
programme-lead = ใบรับรองทุกใบกับการตรวจที่ต้องมี รายการที่ช้าอยู่ก่อน
programme-tile-late = ช้า
programme-tile-open = วางแผนได้แล้ว
programme-tile-all = ใบรับรองที่ใช้ได้
programme-begin = วางแผนการตรวจติดตาม
programme-special = วางแผนการตรวจพิเศษแบบแจ้งสั้น

## สิ่งที่ตรวจพบ: ร่าง การคืนเงิน ระดับ

finding-draft = สิ่งที่ตรวจพบที่ยังไม่แจ้ง
finding-drafts = ยังไม่แจ้ง
finding-sent-list = แจ้งในหน้านี้แล้ว
finding-repay-code = แรงงานจ่ายเงินค่าอะไร
finding-repay-workers = บอกว่าแรงงานกี่คนได้เงินคืน
finding-raise-next = แจ้งและเริ่มรายการต่อไป
finding-repeated-criterion = การตรวจครั้งก่อนพบว่าเกณฑ์เดียวกันไม่ผ่าน
finding-repeated-principle = มีสิ่งที่ตรวจพบระดับเล็กน้อยสามรายการในหลักการนี้ที่ยังไม่ปิด
finding-grade-title = ระดับ
finding-grade-propose = เสนอระดับอื่น
finding-grade-reason = เหตุผล
finding-grade-propose-send = เสนอ
finding-grade-change = { $from } → { $to }
finding-grade-by = เสนอโดย { $name } { $date }
finding-grade-by-rule = เสนอโดยกฎ { $rule }
finding-grade-confirmed = ยืนยันโดย { $name } { $date }
finding-grade-refused = { $name } ไม่ยืนยัน { $date }
finding-grade-answer = คุณยืนยันระดับใหม่หรือไม่
finding-grade-answer-accept = ยืนยัน: เริ่มนับเวลาใหม่
finding-grade-answer-reject = คงระดับเดิม
finding-grade-answer-send = ส่งคำตอบ
finding-grade-own = คุณเป็นผู้เสนอ คนที่สองเป็นผู้ยืนยัน
finding-no-grade-change = ระดับเปลี่ยนได้เฉพาะระหว่างวิกฤต สำคัญ และเล็กน้อย
finding-same-person-confirms = ผู้เสนอระดับยืนยันเองไม่ได้ ต้องเป็นคนที่สอง
finding-change-waits = มีการเปลี่ยนระดับอื่นรอคำตอบอยู่
refund-order = สั่งให้คืนเงิน
refund-order-send = สั่ง
refund-due-label = ต้องจ่ายภายใน
refund-due-hint = เว้นว่างไว้คือ 30 วัน
refund-confirm = ยืนยันกับแรงงาน
refund-confirm-hint = ถามแรงงานกลุ่มตัวอย่างว่าได้เงินแล้วหรือยัง
refund-confirm-workers = แรงงานกี่คนยืนยัน
refund-confirm-amount = ได้รับเท่าไร
refund-confirm-note = ถามอย่างไร อย่าระบุชื่อแรงงาน
refund-confirm-send = ยืนยัน
refund-withdraw = ถอนคำสั่ง
refund-withdraw-reason = เหตุผลที่ถอน
refund-before-closing = เงินคืนของรายการนี้ยังจ่ายไม่ครบ หรือแรงงานยืนยันน้อยเกินไป
refund-above-paid = มากกว่าเงินที่จ่ายแล้วและยังไม่ยืนยัน
evidence-file-missing = ไม่พบไฟล์
evidence-file-replaced = ไม่ใช่ไฟล์ที่ส่งไว้
evidence-files-note = ไฟล์หลักฐานถูกเปลี่ยนหรือหายไป แจ้งผู้ดูแลระบบ
flash-refund-ordered = สั่งให้คืนเงินแล้ว
flash-refund-withdrawn = ถอนคำสั่งแล้ว
flash-refund-confirmed = เก็บการยืนยันแล้ว
flash-grade-proposed = เสนอระดับแล้ว คนที่สองเป็นผู้ยืนยัน
flash-grade-answered = เก็บคำตอบแล้ว

## รายงาน


## งาน

task-interview-referral = สัญญาณร้ายแรงในการสัมภาษณ์: เสนอความช่วยเหลือและส่งต่อ
task-finding-referral = สิ่งที่ตรวจพบระดับวิกฤต: ดูว่าแรงงานต้องการความช่วยเหลือตอนนี้หรือไม่

## การตัดสินใจ

decision-unrefunded-fees = เงินที่แรงงานจ่ายยังไม่ได้คืนครบ
