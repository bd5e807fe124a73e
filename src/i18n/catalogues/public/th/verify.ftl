### Whether a certificate is real, and valid today.

verify-lead = เอกสารทำสำเนาได้ พิมพ์เลขที่แล้วดูว่าวันนี้เราบอกว่าอย่างไร
verify-number = เลขที่ใบรับรอง
verify-number-hint = ขึ้นต้นด้วย WM หรือ CK เช่น WM-2025-00417 จะเว้นวรรค ใส่ขีด หรือใช้ตัวพิมพ์เล็กก็ได้
verify-button = ดูว่าเป็นของจริงไหม
verify-number-unreadable = เขียนเลขที่ตามที่อยู่บนเอกสาร เช่น WM-2025-00417
verify-by-name = ไม่มีเลขที่ใช่ไหม ค้นหาบริษัทด้วยชื่อ:
verify-not-ours = ใบรับรองนี้ไม่ใช่ของเรา
verify-not-ours-meaning = เราไม่เคยออกใบรับรองเลขที่นี้
verify-typed-right = พิมพ์เลขที่ถูกไหม
verify-never = ใบรับรองไม่มีค่าใช้จ่ายสำหรับแรงงาน
verify-never-text = ห้ามผู้ใดเรียกเงินจากคุณเป็นค่าใบรับรองของเรา หรือค่าตรวจใบรับรอง
verify-real = ใบรับรองนี้เป็นของจริง
verify-suspended = ใบรับรองนี้ถูกระงับชั่วคราว
verify-no-longer = ใบรับรองนี้ใช้ไม่ได้แล้ว
verify-valid-now = ตรวจเมื่อ { $when }: ใช้ได้ เป็นเช่นนี้ตั้งแต่ { $from }
verify-not-valid-now = ตรวจเมื่อ { $when }: ใช้ไม่ได้ เป็นเช่นนี้ตั้งแต่ { $from }
verify-belongs-to = เป็นของ { $name } เท่านั้น
verify-compare = เทียบกับเอกสารที่คุณเห็น
verify-compare-text = ถ้าข้อใดบนเอกสารต่างจากนี้ เอกสารนั้นเป็นของปลอม เชื่อหน้านี้ อย่าเชื่อเอกสาร
verify-ticket = ข้อความในใบรับรอง
verify-name = ชื่อ
verify-see-company = ดูบริษัทนี้
verify-another = ตรวจใบรับรองอื่น
verify-different = เอกสารไม่ตรงกันใช่ไหม
verify-different-text = อย่าจ่ายเงิน คุณไม่ได้ทำอะไรผิดที่นำเอกสารมาให้ดู
verify-print = พิมพ์หน้านี้เก็บไว้ได้ มีวันที่ตรวจ และไม่มีชื่อผู้ตรวจ

## A certificate as a sheet of paper.

verify-paper = ใบรับรองเป็นแผ่นสำหรับพิมพ์
verify-paper-check = เอกสารทำสำเนาได้ เปิดรหัสนี้หรือพิมพ์เลขที่ แล้วอ่านว่าวันนี้อะไรเป็นจริง:
verify-paper-more = และอีก { $count } ข้อ หน้าตรวจใบรับรองแสดงทุกข้อ
verify-paper-foot = จัดทำเมื่อ { $date } ให้ถือตามที่ทะเบียนบอกวันนี้ ไม่ใช่แผ่นนี้
