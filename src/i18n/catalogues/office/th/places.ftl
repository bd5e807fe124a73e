### ข้อมูลตามวันที่ของเส้นทาง รายชื่อที่ขอความช่วยเหลือ และรายการคำแปล สำหรับเจ้าหน้าที่

## ข้อมูลตามวันที่ของเส้นทาง

tab-corridors = เส้นทาง
place-office-title = เส้นทาง: ข้อมูลตามวันที่
place-office-lead = สิ่งที่สาธารณะอ่านเกี่ยวกับแต่ละเส้นทาง ไม่มีการแก้ไขแถว มีแต่แทนที่ ตรวจซ้ำ หรือให้สิ้นสุด
place-part = ประเภท
place-part-notice = ประกาศ
place-part-step = ขั้นตอน
place-part-right = สิทธิ
place-part-wage = ค่าจ้างขั้นต่ำ
place-part-range = คนอื่นจ่ายเท่าไร
place-add-notice = เพิ่มประกาศ
place-add-step = เพิ่มขั้นตอน
place-add-right = เพิ่มสิทธิ
place-add-wage = เพิ่มค่าจ้างขั้นต่ำ
place-add-range = เพิ่มข้อมูลว่าคนอื่นจ่ายเท่าไร
place-past = แสดงแถวที่สิ้นสุดแล้วด้วย
place-none = ไม่มีแถวแบบนี้
place-missing = ขาด: { $languages }
place-valid-from = ใช้ตั้งแต่
place-valid-to = ใช้ถึง
place-says = ระบุว่า
place-title = หัวข้อ
place-body = เนื้อหา
place-save = บันทึกแถวนี้
place-reference-hint = ชื่อสั้นที่ไม่เปลี่ยน เช่น KH-TH-BORDER-2026
place-kind = เกี่ยวกับ
place-status = สถานะ
place-position = ลำดับในรายการ
place-position-hint = จำนวนเต็ม น้อยที่สุดมาก่อน
place-zone = ส่วนของประเทศ
place-zone-hint = คำสั้นอักษรละตินที่ไม่เปลี่ยน เช่น bangkok
place-zone-names = ชื่อจังหวัด
place-wage = ค่าจ้าง
place-days = จำนวนวันทำงานต่อเดือน
place-days-hint = 26 คือหกวันต่อสัปดาห์
wage-per-day = ต่อวัน
wage-per-month = ต่อเดือน
place-low = น้อยที่สุด
place-high = มากที่สุด
place-middle = ค่ากลาง
place-middle-kind = ค่ากลางคือ
place-middle-mean = ค่าเฉลี่ย
place-middle-median = มัธยฐาน
place-middle-estimate = ค่าประมาณ
place-people = จำนวนแรงงานที่ถาม
place-year-from = ปีแรก
place-year-to = ปีสุดท้าย
place-cost-free = ไม่เสียค่าใช้จ่าย
place-cost-amount = จำนวนนี้
place-cost-unknown = เราไม่ทราบ
place-payer = ใครจ่ายตามกฎหมาย
place-texts = ข้อความแต่ละภาษา
place-texts-hint = ต้องมีภาษาอังกฤษ ภาษาที่เว้นว่างจะแสดงเป็นภาษาอังกฤษ และหน้าจะบอกไว้
place-mark-title = ตรวจซ้ำหรือให้สิ้นสุด
place-mark-what = บันทึกอะไร
place-mark-checked-now = วันนี้ดูแหล่งที่มาแล้ว ยังเป็นเช่นเดิม
place-mark-end-now = ใช้ไม่ได้แล้ว
place-mark-last = วันสุดท้าย ถ้าสิ้นสุด
place-mark-note = บันทึกสำหรับเจ้าหน้าที่
place-marks = สิ่งที่บันทึกไว้
place-mark-checked = ตรวจซ้ำเมื่อ { $date }
place-mark-ended = สิ้นสุดเมื่อ { $date }
flash-place-added = บันทึกแถวแล้ว
flash-place-marked = บันทึกแล้ว

## มีอะไรผิดในแถว

place-reference-missing = เขียนชื่ออ้างอิง
place-reference-taken = มีแถวอื่นใช้ชื่ออ้างอิงนี้แล้ว
place-english-missing = เขียนเป็นภาษาอังกฤษอย่างน้อย
place-text-too-long = ย่อให้เหลือไม่เกิน { $limit } ตัวอักษร
place-period-reversed = วันสุดท้ายต้องไม่มาก่อนวันแรก
place-source-missing = ระบุว่าใครกล่าวไว้ และที่ไหน
place-address-unreadable = เขียนที่อยู่เว็บที่ขึ้นต้นด้วย https://
place-checked-in-future = วันที่ตรวจต้องไม่อยู่ในอนาคต
place-replaced-already = แถวนี้ถูกแทนที่แล้ว
place-replaces-elsewhere = แถวแทนที่ได้ด้วยแถวของที่เดียวกันเท่านั้น
place-zone-missing = ระบุส่วนของประเทศ
place-wage-not-positive = เขียนค่าจ้างที่มากกว่าศูนย์
place-wage-without-start = ค่าจ้างต้องมีวันแรก
place-days-of-month = เขียนจำนวนวัน 1 ถึง 31
place-cost-not-positive = เขียนจำนวนที่มากกว่าศูนย์ หรือเลือกไม่เสียค่าใช้จ่าย
place-range-empty = เขียนตัวเลขอย่างน้อยหนึ่งตัว
place-range-reversed = น้อยที่สุดมาก่อน แล้วค่ากลาง แล้วมากที่สุด
place-people-not-positive = เขียนจำนวนแรงงานที่ถาม อย่างน้อยหนึ่งคน
place-ended-already = แถวนี้สิ้นสุดแล้ว
place-ends-before-start = สิ้นสุดก่อนเริ่มไม่ได้

## รายชื่อที่ขอความช่วยเหลือ

help-office-title = รายชื่อที่ขอความช่วยเหลือ
help-office-lead = เบอร์ที่แรงงานโทร เฉพาะสายที่มีคนรับใน 90 วันที่ผ่านมาจึงแสดงว่ายืนยันแล้ว
help-add = เพิ่มสาย
help-past = แสดงสายที่ไม่ใช้แล้ว
help-gone = ไม่แสดงแล้ว
help-standing-confirmed = ยืนยันแล้ว
help-standing-too-long = โทรซ้ำ: เกิน 90 วัน
help-standing-failed = โทรครั้งล่าสุดไม่สำเร็จ
help-standing-untested = ยังไม่ได้โทร
help-record = บันทึกการโทรทดสอบ
help-record-hint = สาธารณะเห็นวันที่และบทบาทของคุณ ไม่เห็นชื่อ
help-outcome = ผลเป็นอย่างไร
help-test-reached = มีคนรับสายและช่วยได้
help-test-not-reached = ไม่มีคนรับสาย
help-test-wrong-number = เบอร์ผิด
help-answered-in = รับสายเป็นภาษา
help-no-language = ไม่มี
help-called-on = วันที่โทร
help-record-save = บันทึกการโทรนี้
help-tests = การโทรทดสอบ
help-no-tests = ยังไม่มีใครโทรสายนี้
help-replace = แทนที่สายนี้
help-replace-text = สายนี้แทนที่ { $reference } ถ้าเบอร์เดิม การโทรทดสอบยังอยู่
help-retire = นำออก
help-retire-text = สาธารณะจะไม่เห็นอีก แต่ยังอยู่ในบันทึก
help-retire-reason = เพราะอะไร
help-retire-save = นำสายนี้ออก
help-save = บันทึกสายนี้
help-name = ชื่อ
help-purpose = ช่วยเรื่องอะไร
help-number = เบอร์
help-number-hint = ตามที่โทรในประเทศนั้น เช่น 1694 หรือ +66 2 000 0101
help-reference-hint = ชื่อสั้นที่ไม่เปลี่ยน เช่น TH-DOE-1694
help-languages-hint = รหัสภาษาคั่นด้วยช่องว่าง: en th my km lo vi
help-untested-title = โทรก่อน
help-untested-text = สายใหม่จะแสดงว่ายังไม่ได้ยืนยันจนกว่าเจ้าหน้าที่จะโทร
help-number-unreadable = เขียนเบอร์ 3 ถึง 15 ตัว
help-languages-unreadable = เขียนรหัสภาษา เช่น my km หรือเว้นว่าง
help-replaces-elsewhere = สายแทนที่ได้ด้วยสายของประเทศเดียวกันเท่านั้น
help-retired-already = สายนี้ถูกนำออกแล้ว
help-tested-in-future = วันที่โทรต้องไม่อยู่ในอนาคต
help-nobody-answered = เว้นภาษาไว้: ไม่มีคนรับสาย
help-role-missing = เฉพาะเจ้าหน้าที่ดูแลเรื่องและผู้ดูแลระบบบันทึกการโทรได้
flash-help-added = บันทึกสายแล้ว
flash-help-tested = บันทึกการโทรแล้ว
flash-help-retired = นำสายออกแล้ว
task-retest-help-line = โทรทดสอบสายขอความช่วยเหลืออีกครั้ง

## รายการคำแปลที่ยังไม่ได้ตรวจ

translations-title = ยังไม่ได้ตรวจโดยเจ้าของภาษา
translations-lead = ข้อความทุกภาษายกเว้นอังกฤษทำด้วยเครื่อง ไฟล์นับว่าตรวจแล้วเมื่อเจ้าของภาษาอ่านและไม่มีการเปลี่ยนหลังจากนั้น
translations-texts = { $count } ข้อความ
translations-open = { $count } ข้อความยังไม่ได้ตรวจ
translations-file = ไฟล์
translations-count = ข้อความ
translations-state = ตรวจแล้ว
translations-nobody = ยังไม่มี
translations-by = { $role } { $date }
translations-changed = เปลี่ยนหลังตรวจ
translations-rows = แถวในฐานข้อมูล
translations-how-title = บันทึกการตรวจอย่างไร
translations-how = ผู้ตรวจเพิ่มบรรทัดใน UNCHECKED.md ข้างไฟล์คำแปล: ไฟล์ บทบาท วันที่ และค่าดัชนีที่แสดงที่นี่ จะมากับโปรแกรมรุ่นถัดไป

## ประวัติ

history-corridor-fact-added = บันทึกข้อมูลของเส้นทางแล้ว
history-corridor-fact-checked = ตรวจข้อมูลของเส้นทางซ้ำแล้ว
history-corridor-fact-ended = ข้อมูลของเส้นทางสิ้นสุดแล้ว
history-help-line-added = บันทึกสายขอความช่วยเหลือแล้ว
history-help-line-retired = นำสายขอความช่วยเหลือออกแล้ว
history-help-line-tested = โทรทดสอบสายขอความช่วยเหลือแล้ว
