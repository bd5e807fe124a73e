### Receipts of checks, and how they are verified.

## The offer below an answer.

receipt-offer-title = เก็บคำตอบนี้ไว้
receipt-offer-text = เราลงลายมือชื่อและออกเลขที่ให้ ไม่มีชื่อผู้ถาม
receipt-offer-button = บันทึกคำตอบนี้

## The receipt itself. An officer must understand it.

receipt-title = หลักฐานการตรวจสอบ
receipt-what-it-is = มีผู้ถามทะเบียนนี้ก่อนจ่ายเงินหรือลงชื่อ หน้านี้แสดงคำถามและคำตอบของทะเบียน
receipt-when-label = เมื่อ
receipt-when = { $thai } = { $utc } UTC
receipt-asked = คำถาม
receipt-answered = คำตอบ
receipt-asked-organisation = { $name } มีสถานะอย่างไรในทะเบียนนี้
receipt-licence = เลขที่ใบอนุญาต { $number }
receipt-certificate = เลขที่ใบรับรอง { $number }
receipt-asked-search = ทะเบียนนี้มี “{ $text }” ไหม
receipt-asked-certificate = ใบรับรอง “{ $number }” เป็นของจริงและใช้ได้ไหม
receipt-asked-contact = สิ่งนี้เป็นของบริษัทในทะเบียนนี้ไหม { $contact }
receipt-asked-contact-of = { $name } ลงทะเบียนสิ่งนี้ไว้ไหม { $contact }
receipt-asked-fee = เรียกเงินนี้จากแรงงานได้ไหม { $way }
receipt-asked-in-name = เรียกในนามของ { $name }
receipt-asked-job = ทะเบียนนี้มีงานตามหนังสือแจ้งความต้องการ “{ $letter }” ไหม
receipt-asked-job-company = บริษัทที่ระบุ: { $name }
receipt-asked-job-people = จำนวนคนที่เขาบอก: { $count }
receipt-job-company = { $name }: { $status }
receipt-charge = { $what }: { $amount }
receipt-answer-status = { $status } เป็นเช่นนี้ตั้งแต่ { $date }
receipt-answer-none = ไม่มีบริษัทชื่อนี้ในทะเบียนนี้
receipt-answer-not-ours = ทะเบียนนี้ไม่เคยออกใบรับรองเลขที่นี้
receipt-answer-holder = ใบรับรอง { $number } เป็นของ { $name }
receipt-answer-certificate = ใบรับรองนี้: { $status } เป็นเช่นนี้ตั้งแต่ { $date }
receipt-standard-employer = มาตรฐานของเรา: แรงงานไม่ต้องจ่าย นายจ้างเป็นผู้จ่าย
receipt-standard-nobody = มาตรฐานของเรา: ห้ามผู้ใดเก็บเงินนี้
receipt-all-together = ทุกรายการรวมกัน:
receipt-law-forbidden = กฎหมาย{ $country }: ห้ามเก็บจากแรงงาน
receipt-law-over = กฎหมาย{ $country }: มากเกินไป ไม่เกิน { $amount }
receipt-law-above = กฎหมาย{ $country }: เกินจำนวนที่กฎหมายกำหนด
receipt-law-within = กฎหมาย{ $country }: ไม่เกินจำนวนที่กำหนด { $amount }
receipt-law-allowed = กฎหมาย{ $country }: ให้แรงงานจ่ายค่านี้ได้
receipt-law-unknown = กฎหมาย{ $country }: เราไม่ทราบว่ากฎหมายให้เก็บหรือไม่ ไม่ได้แปลว่ากฎหมายอนุญาต
receipt-good-faith = ผู้ถามถามโดยสุจริตก่อนจ่ายเงินหรือลงชื่อ การถามและการแสดงหลักฐานนี้ไม่ใช่ความผิด
receipt-at-that-time = คำตอบเป็นจริงในเวลานั้น วันนี้อาจเปลี่ยนไปแล้ว
receipt-nobody = ทะเบียนนี้ไม่รู้ว่าใครถาม ไม่เก็บชื่อ โทรศัพท์ หรือที่อยู่ของผู้ถาม
receipt-signed-title = ข้อความที่ลงลายมือชื่อ
receipt-signed-text = เป็นภาษา{ $language } คัดลอกหรือพิมพ์ทั้งหมด เว้นวรรคและขึ้นบรรทัดใหม่ได้ ตัวอักษรอื่นต้องตรงทุกตัว
receipt-code = สำหรับโทรศัพท์
receipt-code-text = รหัสนี้เปิดหน้านี้:
receipt-print = พิมพ์หน้านี้ หรือจดเลขที่ไว้ ใช้เลขที่หาหน้านี้ได้อีก
receipt-keys = กุญแจสาธารณะสำหรับตรวจลายมือชื่อ
receipt-offline = ตรวจลายมือชื่อโดยไม่ผ่านเรา
receipt-offline-text = ใช้ข้อความตั้งแต่บรรทัดแรกจนถึงก่อนคำว่า “Signature:” ตัดเว้นวรรคและการขึ้นบรรทัดออกทั้งหมด ลายมือชื่อ (Ed25519) ครอบข้อความนี้
receipt-broken = บันทึกนี้ถูกเปลี่ยนแปลง
receipt-broken-text = บันทึกของเราไม่ตรงกับลายมือชื่อแล้ว อย่าใช้หน้านี้เป็นหลัก ให้ใช้เอกสารที่พิมพ์ไว้และบอกเรา

## Verifying a receipt by its number or its text.

verify-receipt = หลักฐานการตรวจสอบ
verify-receipt-not-ours = หลักฐานนี้ไม่ใช่ของเรา
verify-receipt-not-ours-meaning = เราไม่เคยออกหลักฐานเลขที่นี้
verify-mistyped = เลขที่นี้มีตัวอักษรผิด
verify-mistyped-meaning = เลขที่ที่ขึ้นต้นด้วย CK มีตัวอักษรและตัวเลขต่อท้าย 16 ตัว ดูเอกสารอีกครั้ง
verify-text-title = มีคนแสดงหลักฐานการตรวจสอบที่พิมพ์มาใช่ไหม
verify-text-lead = ใช้เลขที่ในช่องด้านบนก็พอ ถ้าต้องการตรวจทุกตัวอักษร ให้ใส่ข้อความทั้งหมด
verify-text = ข้อความทั้งหมดของหลักฐาน
verify-text-hint = ตั้งแต่ “WAYMARK CHECK RECEIPT 1” ถึง “END OF RECEIPT” เว้นวรรคและขึ้นบรรทัดใหม่ได้
verify-text-button = ตรวจทุกตัวอักษร
verify-text-unreadable = เราไม่พบหลักฐานในข้อความนี้ ต้องมีตั้งแต่ “WAYMARK CHECK RECEIPT 1” ถึง “END OF RECEIPT”
verify-text-genuine = หลักฐานนี้เป็นของจริง
verify-text-genuine-say = ทุกตัวอักษรตรงกับที่เราลงลายมือชื่อ
verify-text-unrecorded-say = ทุกตัวอักษรตรงกับที่เราลงลายมือชื่อ แต่ไม่มีบันทึกเลขที่นี้ ให้อ่านจากเอกสาร
verify-text-changed = ข้อความนี้ถูกเปลี่ยน
verify-text-changed-say = มีอย่างน้อยหนึ่งตัวอักษรไม่ตรงกับที่เราลงลายมือชื่อ เชื่อเฉพาะข้อความด้านล่าง
verify-text-changed-unknown = มีอย่างน้อยหนึ่งตัวอักษรไม่ตรงกับที่เราลงลายมือชื่อ ดูว่าพิมพ์ผิดไหม หรือค้นด้วยเลขที่
verify-text-not-ours-say = ไม่ได้ลงลายมือชื่อด้วยกุญแจของเรา และเราไม่รู้จักเลขที่นี้
verify-text-we-said = ข้อความที่เราให้ไว้จริง
verify-text-open = เปิดหลักฐาน

## A certificate that is real has one of these headings, each its own.

verify-conditions = ใบรับรองนี้เป็นของจริง แต่มีเงื่อนไข
verify-withdrawn = ใบรับรองนี้ถูกเพิกถอน
verify-surrendered = ผู้ถือได้คืนใบรับรองนี้แล้ว
verify-expired = ใบรับรองนี้หมดอายุแล้ว
verify-newer = วันนี้บริษัทนี้มีใบรับรองอีกฉบับ:
