### Official licence lists: reading a file, looking at what it changes, applying it, and saying whose a licence is.

## All lists.

licence-lists-title = รายชื่อใบอนุญาตของทางการ
licence-lists-lead = รายชื่อบริษัทจัดหางานที่ได้รับอนุญาตซึ่งหน่วยงานของรัฐเผยแพร่ ต้องอ่านและตรวจดูก่อนจึงจะนำไปใช้
licence-lists-stand = รายชื่อที่ใช้อยู่
licence-lists-none = ยังไม่มีรายชื่อที่นำไปใช้
licence-lists-waiting = รอคุณดำเนินการ
licence-lists-read-another = อ่านฉบับถัดไป
licence-authority = หน่วยงาน
licence-country = ประเทศ
licence-as-of = ข้อมูล ณ วันที่
licence-entries = รายการ
licence-last-file = ไฟล์
licence-step = ขั้นตอน
licence-matches-waiting =
    { $count ->
       *[other] มีใบอนุญาต { $count } รายการที่อาจเป็นขององค์กรที่อยู่ในทะเบียนแล้ว จะยังไม่เพิ่มองค์กรใหม่จนกว่าคุณจะตัดสิน
    }
licence-matches-open = ระบุว่าเป็นของใคร

## Reading a file.

licence-read-title = อ่านรายชื่อ
licence-read-file = ไฟล์รายชื่อ
licence-read-file-hint = CSV แบบ UTF-8 ไม่เกิน 10 MB บรรทัดแรกเป็นชื่อคอลัมน์
licence-read-authority-hint = เขียนแบบเดิมทุกครั้ง เช่น กรมการจัดหางาน
licence-read-as-of-hint = วันที่ของรายชื่อ เป็นวัน/เดือน/ปี ใช้ปี พ.ศ. ได้
licence-read-kind = องค์กรในรายชื่อเป็นประเภทใด
licence-read-submit = อ่านรายชื่อ
licence-read-again-title = คอลัมน์ใดคืออะไร
licence-read-again-text = เลือกไฟล์อีกครั้ง และระบุว่าแต่ละคอลัมน์เก็บอะไร
licence-read-columns-title = คอลัมน์ที่รู้จัก
licence-read-columns-text = คอลัมน์ชื่อเหล่านี้อ่านได้ทันที: licence_no, licence_no_latin, name_th, name_en, trade_name, address_th, phone, status_th, remark_th แทน th ด้วย en, my, km, lo หรือ vi ได้
licence-read-steps-title = ขั้นตอนต่อไป
licence-read-step-read = อ่านไฟล์ บรรทัดที่ไม่ใช่รายการจะแสดงพร้อมเหตุผล
licence-read-step-look = คุณจะเห็นว่ามีอะไรใหม่ เปลี่ยน หรือหายไป ยังไม่มีอะไรเปลี่ยนแปลง
licence-read-step-apply = คุณนำรายชื่อไปใช้ หรือเก็บไว้ไม่ใช้
licence-read-revoked-before = หมายเหตุที่ขึ้นต้นด้วย
licence-read-revoked-after = หมายถึงใบอนุญาตถูกเพิกถอน หมายเหตุอื่นเป็นเพียงบันทึก
licence-column-leave-out = ไม่ใช้คอลัมน์นี้
licence-column-number = เลขที่ใบอนุญาต
licence-column-number-in = เลขที่ใบอนุญาตเป็นอักษรละติน
licence-column-name = ชื่อ ({ $language })
licence-column-trade-name = ชื่อทางการค้า
licence-column-address = ที่อยู่ ({ $language })
licence-column-phone = โทรศัพท์
licence-column-status = สถานะตามถ้อยคำของหน่วยงาน ({ $language })
licence-column-remark = หมายเหตุ ({ $language })

## One list.

licence-list-title = { $authority } ข้อมูล ณ วันที่ { $day }
licence-list-status-read = รอนำไปใช้
licence-list-status-applying = กำลังนำไปใช้
licence-list-status-applied = นำไปใช้แล้ว
licence-list-status-discarded = เก็บไว้ไม่ใช้
licence-list-status-reading = กำลังอ่าน
licence-list-lead-read = ยังไม่มีอะไรในทะเบียนเปลี่ยนแปลง ตรวจดูสิ่งที่จะเปลี่ยน แล้วนำไปใช้หรือเก็บไว้ไม่ใช้
licence-list-lead-applying = ทำแล้ว { $done } จาก { $total } แถว ออกจากหน้านี้ได้ งานจะดำเนินต่อ
licence-list-lead-applied = นำไปใช้เมื่อ { $at } ทะเบียนเป็นไปตามรายชื่อนี้
licence-list-lead-discarded = รายชื่อนี้ถูกเก็บไว้ไม่ใช้ ทะเบียนไม่ได้เปลี่ยนแปลง
licence-list-look-again = ดูอีกครั้ง
licence-list-go-on = ทำต่อ
licence-list-apply = นำรายชื่อไปใช้
licence-list-discard = เก็บไว้ไม่ใช้
licence-list-nothing = การนำไปใช้ไม่เปลี่ยนรายการใด เพียงบันทึกว่ารายชื่อของวันนี้ตรงกับฉบับก่อน
licence-list-facts = ไฟล์
licence-list-unknown = คอลัมน์ที่ไม่ใช้
licence-list-unknown-none = ไม่มี
licence-list-columns = คอลัมน์
licence-list-read-at = อ่านเมื่อ
licence-list-other-columns = อ่านไฟล์อีกครั้งโดยเลือกคอลัมน์ใหม่
licence-list-rows = แถวของรายชื่อ
licence-list-rows-none = ไม่มี
licence-list-line = บรรทัด
licence-list-entry = รายการ
licence-list-details = ที่อยู่และโทรศัพท์
licence-list-reason = เหตุผล
licence-list-in-line = บรรทัด { $line }
licence-list-number = เลขที่
licence-list-note = หมายเหตุ
licence-list-said-before = ก่อนหน้านี้: { $text }
licence-change-new = ใหม่
licence-change-changed = เปลี่ยน
licence-change-same = เหมือนเดิม
licence-change-gone = หายไป
licence-change-bad = บรรทัดที่ใช้ไม่ได้
licence-row-revoked = ถูกเพิกถอน
licence-row-listed = มีใบอนุญาต

## Saying whose a licence is.

licence-matches-title = ใบอนุญาตนี้เป็นของใคร
licence-matches-lead = ชื่อในรายชื่อตรงกับชื่อองค์กรในทะเบียน แต่ไม่มีเลขที่ใบอนุญาตยืนยันว่าเป็นรายเดียวกัน จะยังไม่เพิ่มองค์กรใหม่จนกว่าคุณจะตัดสิน
licence-matches-none = ไม่มีรายการที่รอคุณ
licence-match-listed = ในรายชื่อ
licence-match-registered = ในทะเบียน
licence-match-same = บริษัทเดียวกัน
licence-match-different = คนละบริษัท
licence-match-other-numbers = ใบอนุญาตอื่น
licence-match-gone = ไม่อยู่ในรายชื่อแล้ว
licence-match-organisation = เปิดหน้าองค์กร

## What went well.

flash-licence-unchanged = ไฟล์นี้ใช้อยู่แล้ว ไม่ได้บันทึกอะไร
flash-licence-discarded = เก็บรายชื่อไว้ไม่ใช้แล้ว
flash-licence-applying = กำลังนำรายชื่อไปใช้
flash-licence-match-same = ใบอนุญาตนี้เป็นขององค์กรนี้แล้ว
flash-licence-match-different = บันทึกว่าเป็นคนละบริษัทแล้ว

## What went wrong with a file or a list.

licence-refused-empty = ไฟล์นี้ว่างเปล่า เลือกไฟล์ที่มีรายชื่อ
licence-refused-no-csv = ไฟล์นี้เป็นสมุดงาน เอกสาร หรือรูปภาพ บันทึกรายชื่อเป็น CSV (UTF-8) แล้วเลือกไฟล์นั้น
licence-refused-not-utf8 = บรรทัดที่ { $line } ไม่ใช่ UTF-8 บันทึกรายชื่อเป็น CSV (UTF-8) แล้วเลือกไฟล์นั้น
licence-refused-no-name-column = ไม่มีคอลัมน์ที่เป็นชื่อ ไฟล์มีคอลัมน์เหล่านี้: { $columns } ระบุว่าคอลัมน์ใดเป็นชื่อ
licence-refused-unknown-target = “{ $column }” ไม่ใช่คอลัมน์ของเรา เขียนเป็น ของเขา=ของเรา เช่น Firm=name_en
licence-refused-unknown-column = ไฟล์ไม่มีคอลัมน์ “{ $column }”
licence-refused-same-column = มีสองคอลัมน์ที่เป็น { $column } ไม่ใช้คอลัมน์หนึ่ง
licence-refused-no-entries = ไม่มีบรรทัดใดในไฟล์นี้เป็นรายการ (ดูแล้ว { $lines } บรรทัด)
licence-refused-authority = เขียนชื่อหน่วยงาน
licence-refused-older = รายชื่อนี้เป็นของวันที่ { $day } แต่มีฉบับใหม่กว่าของวันที่ { $applied } ใช้อยู่แล้ว
licence-refused-date-to-come = วันนี้ยังมาไม่ถึง เขียนวันที่ของรายชื่อ
licence-refused-being-applied = กำลังนำรายชื่ออื่นของหน่วยงานนี้ไปใช้ รอจนเสร็จก่อน
licence-refused-compared-with-another = มีการนำรายชื่ออื่นของหน่วยงานนี้ไปใช้แล้วระหว่างนั้น อ่านไฟล์นี้อีกครั้ง
licence-refused-not-waiting = รายชื่อนี้ถูกนำไปใช้หรือเก็บไว้ไม่ใช้แล้ว
licence-refused-match-decided = มีผู้ตัดสินเรื่องนี้แล้ว
licence-refused-holds-another = องค์กรนี้มีใบอนุญาตอื่นในรายชื่อเดียวกัน จึงเป็นคนละบริษัท

## What is wrong with one line.

licence-line-no-name = ไม่มีชื่อ
licence-line-no-number = ไม่มีเลขที่ใบอนุญาต แม้รายชื่อนี้มีเลขที่
licence-line-no-company = ไม่ใช่รายการ: เป็นหัวข้อ ยอดรวม หรือเชิงอรรถ
licence-line-contact-inside = คอลัมน์ “{ $column }” เป็นอีเมลหรือที่อยู่เว็บ: ช่องเลื่อน หรือไม่ใช่รายการ
licence-line-too-many-cells = มี { $found } ช่อง แต่มีเพียง { $columns } คอลัมน์
licence-line-too-long = คอลัมน์ “{ $column }” ยาวเกินไป อาจขาดเครื่องหมายคำพูด
licence-line-same-as = รายการเดียวกันอยู่ในบรรทัดที่ { $line } แล้ว

## The history, for staff.

history-licence-list-read = อ่านรายชื่อ
history-licence-list-applying = เริ่มนำรายชื่อไปใช้
history-licence-list-applied = นำรายชื่อไปใช้แล้ว
history-licence-list-discarded = เก็บรายชื่อไว้ไม่ใช้
history-licence-listed = มีชื่อในรายชื่อใบอนุญาต
history-licence-revoked = ใบอนุญาตถูกเพิกถอน
history-licence-gone = ไม่มีชื่อในรายชื่อใบอนุญาตแล้ว
history-licence-changed = รายการใบอนุญาตเปลี่ยน
history-licence-match-decided = ระบุแล้วว่าใบอนุญาตเป็นของใคร
