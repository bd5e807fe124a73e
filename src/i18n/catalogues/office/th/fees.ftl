### Fee rules, for registry staff.

## The list of fee rules.

fee-rules-title = กฎเรื่องค่าธรรมเนียม
fee-rules-lead = ข้อกฎหมายพร้อมวันที่และที่มา ไม่มีการแก้ไขรายการเดิม เมื่อกฎหมายเปลี่ยน ให้เพิ่มรายการใหม่
fee-rules-country = ประเทศ
fee-rules-corridor = เส้นทาง
fee-rules-every-corridor = ทุกเส้นทางของประเทศ
fee-rules-past = แสดงกฎที่สิ้นสุดแล้วด้วย
fee-rules-none = ไม่มีกฎที่ตรงกับตัวเลือกนี้
fee-rules-in-force = มีผลอยู่
fee-rules-to-come = ยังไม่มีผล
fee-rules-ended = สิ้นสุดแล้ว
fee-rules-check-old = ตรวจที่มาอีกครั้ง
fee-rules-replaced-by = ถูกแทนที่ด้วย { $reference }
fee-rules-replace = แทนที่ตั้งแต่วันที่

## Entering a rule.

fee-rules-add = เพิ่มกฎ
fee-rules-reference = ชื่ออ้างอิง
fee-rules-reference-hint = ชื่อที่ไม่เปลี่ยน เช่น TH-VISA-2023
fee-rules-side = เกี่ยวกับแรงงานกลุ่มใด
fee-side-origin = แรงงานที่ออกจากประเทศ
fee-side-destination = แรงงานที่เข้ามาในประเทศ
fee-side-both = ทั้งสองกลุ่ม
fee-rules-covers = ครอบคลุมอะไร
fee-rules-payer = ให้ใครจ่ายได้
allowed-payer-nobody = ไม่มีใคร
allowed-payer-employer = นายจ้างเท่านั้น
allowed-payer-agency = บริษัทจัดหางานเท่านั้น
allowed-payer-state = รัฐเท่านั้น
allowed-payer-not-worker = ทุกคนยกเว้นแรงงาน
allowed-payer-worker = แรงงานก็ได้ ไม่เกินเพดาน
fee-rules-bearing = รายการนี้มีผลอย่างไร
fee-bearing-limit = ใช้ตัดสินตามกฎหมาย
fee-bearing-background = แสดงประกอบเท่านั้น ไม่ใช่ข้อกำหนด
fee-rules-ceiling = เพดาน
fee-rules-ceiling-none = ไม่มีเพดาน
fee-rules-ceiling-amount = จำนวนเงิน
fee-rules-ceiling-wage = จำนวนเดือนของค่าจ้าง
fee-rules-amount = จำนวนเงิน
fee-rules-months = จำนวนเดือนของค่าจ้าง
fee-rules-months-hint = เช่น 1 หรือ 1.5
fee-rules-months-unreadable = เขียนจำนวนเดือน เช่น 1 หรือ 1.5
fee-rules-per = ต่อช่วงเวลาใด
fee-rules-start-hint = วัน/เดือน/ปี หรือใส่เฉพาะปีถ้าไม่รู้วัน เว้นว่างถ้าที่มาไม่ได้บอก
fee-rules-authority = หน่วยงาน
fee-rules-citation = กฎหมาย มาตรา หรือชื่อเรื่อง
fee-rules-address = ที่อยู่เว็บของข้อความ
fee-rules-notes = เนื้อหาเป็นภาษาง่าย ๆ
fee-rules-notes-hint = แรงงานจะอ่านข้อความนี้ ภาษาที่เว้นว่างจะแสดงภาษาอังกฤษ
fee-rules-save = บันทึกกฎนี้
fee-rules-replace-text = รายการนี้แทนที่ { $reference } ตั้งแต่วันแรกที่มีผล ถ้าไม่ใส่วันแรก { $reference } จะไม่มีผลอีกเลย
fee-rules-repeal-text = ถ้ากฎหมายถูกยกเลิกโดยไม่มีฉบับใหม่ เลือก “แสดงประกอบเท่านั้น”
fee-rules-kept-title = รายการถูกเก็บไว้เสมอ
fee-rules-kept-text = สิ่งที่บันทึกแล้วแก้ไขหรือลบไม่ได้ ทำได้เพียงแทนที่ อ่านอีกครั้งก่อนส่ง
flash-fee-rule-added = บันทึกกฎแล้ว

## What is wrong with a rule.

fee-rule-reference-missing = เขียนชื่ออ้างอิง
fee-rule-reference-taken = มีกฎอื่นใช้ชื่ออ้างอิงนี้แล้ว ใช้ชื่ออื่น
fee-rule-replaced-already = กฎนี้ถูกแทนที่แล้ว ให้แทนที่รายการที่ใหม่กว่า
fee-rule-replaces-elsewhere = กฎที่จะแทนที่เป็นของประเทศอื่น
fee-rule-period-reversed = วันสุดท้ายต้องไม่อยู่ก่อนวันแรก
fee-rule-corridor-elsewhere = เส้นทางนี้ไม่ตรงกับประเทศและกลุ่มแรงงานของกฎ
fee-rule-ceiling-without-worker = เพดานใช้ได้เฉพาะกฎที่ให้แรงงานจ่าย
fee-rule-ceiling-not-positive = เขียนเพดานที่มากกว่าศูนย์
fee-rule-source-missing = ระบุหน่วยงานและกฎหมายหรือชื่อเรื่อง
fee-rule-address-unreadable = เขียนที่อยู่เว็บให้ครบ เช่น https://www.example.org
fee-rule-checked-in-future = วันที่ตรวจต้องไม่อยู่ในอนาคต
fee-rate-unreadable = เขียนอัตราเป็นตัวเลข เช่น 32.5

## The history.

history-fee-rule-added = บันทึกกฎเรื่องค่าธรรมเนียม
history-fee-schedule-started = เริ่มตารางค่าใช้จ่าย
history-fee-line-saved = บันทึกรายการค่าใช้จ่าย
history-fee-line-removed = ลบรายการค่าใช้จ่าย
history-fee-schedule-nothing-charged = แจ้งว่าไม่เก็บเงิน
history-fee-schedule-reopened = ถอนคำว่าไม่เก็บเงิน
history-fee-schedule-submitted = ส่งตารางค่าใช้จ่าย
history-fee-schedule-published = เผยแพร่ตารางค่าใช้จ่าย
history-fee-schedule-published-empty = เผยแพร่ว่าไม่เก็บเงิน
