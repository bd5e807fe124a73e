### The register: search, one organisation, its public timeline, reasons for what was decided.

## Searching and narrowing.

search-title = ค้นหาในทะเบียน
search-description = ค้นหาบริษัทจัดหางานและนายจ้างด้วยชื่อ เลขที่ใบอนุญาต เลขที่ใบรับรอง หรือโทรศัพท์
search-label = คุณต้องการตรวจสอบใคร
search-button = ตรวจสอบ
search-hint = ชื่อ โทรศัพท์ เลขที่ใบอนุญาตหรือใบรับรอง ในอักษรใดก็ได้ ไม่ต้องสะกดตรงทุกตัว
search-narrow = จำกัดรายการ
search-sign = สถานะ
search-kind = ประเภทบริษัท
search-country = ประเทศ
search-corridor = จากไหน ไปไหน
search-sector = งาน
search-results-for = ผลการค้นหา “{ $query }”
search-count = พบ { $count } รายชื่อ
search-nearest-first = ชื่อใกล้เคียงที่สุดอยู่บนสุด
search-as-of = ทะเบียน ณ { $when }
search-licence = ใบอนุญาต { $number }
search-expired = หมดอายุ { $date }
search-not-here = ไม่พบรายที่คุณหาใช่ไหม
search-not-here-then = แปลว่าไม่ได้รับการรับรอง อย่าจ่ายเงิน
search-hidden-by-filters = รายการถูกจำกัดไว้ จึงไม่แสดงชื่อที่คุณค้นหา
search-without-filters = ค้นหาในทะเบียนทั้งหมด

## A name nobody knows.

search-you-searched = คุณค้นหา
search-quoted = “{ $query }”
search-not-found-title = ไม่มีชื่อ “{ $query }” ในทะเบียนนี้
search-none-meaning = เราไม่เคยตรวจบริษัทที่มีชื่อนี้
search-none-say = อย่าจ่ายเงิน อย่ามอบหนังสือเดินทาง อย่าเซ็นชื่อ
search-near = คุณอาจกำลังหา
search-near-hint = ชื่อคล้ายกัน แต่เป็นคนละบริษัท เทียบเลขที่ใบอนุญาตและโทรศัพท์
search-again = ค้นหาอีกครั้งด้วยชื่ออื่นหรือเลขที่
search-step-number = ถามเลขที่ใบอนุญาตและเบอร์โทรของสำนักงาน
search-step-number-then = ค้นหาด้วยเลขที่ ไม่ใช่ด้วยชื่ออย่างเดียว
search-step-ask = ถามคนอื่นก่อนตัดสินใจ
search-step-ask-then = โทรขอความช่วยเหลือ
search-step-fee = มีคนเรียกเงินแล้วใช่ไหม

## One organisation.

register-page-title = { $name }: { $status }
register-page-invented = ชื่อสมมติเพื่อการสาธิต
register-page-invented-text = บริษัทนี้ไม่มีอยู่จริง
register-page-invented-short = ชื่อสมมติ
register-page-since = ตั้งแต่ { $from }
register-page-since-until = ตั้งแต่ { $from } ใช้ได้ถึง { $until }
register-page-since-decided-by = ตั้งแต่ { $from } จะตัดสินภายใน { $until }
register-page-by = ภายใน { $date }
register-page-paid = หากคุณจ่ายไปแล้ว
register-page-paid-text = เก็บใบเสร็จและข้อความทั้งหมดไว้ คุณไม่ได้ทำอะไรผิด ขอความช่วยเหลือได้
register-page-on-the-way = หากคุณเซ็นสัญญาแล้ว หรือกำลังเดินทาง
register-page-on-the-way-pay = อย่าจ่ายเงินเพิ่มอีก
register-page-on-the-way-passport = เก็บหนังสือเดินทางไว้กับตัว
register-page-on-the-way-keep = เก็บใบเสร็จ ข้อความ และชื่อไว้
register-page-on-the-way-job = ป้ายนี้เป็นเรื่องของบริษัท ไม่ใช่เรื่องของคุณ ขอความช่วยเหลือก่อนออกจากงาน
register-page-reason = เหตุผล
register-page-conditions = เรื่องที่ยังต้องแก้ไข
register-page-condition-due = ภายใน { $date }
register-page-what-it-means = หมายความว่าอย่างไร
register-page-licensed-ours = เรารู้จักชื่อนี้ แต่ไม่เคยให้การรับรองบริษัทนี้
register-page-licence-says-nothing = ใบอนุญาตไม่ได้บอกว่าเก็บเงินจากแรงงานหรือไม่
register-page-before = ก่อนตกลง
register-page-before-price = ขอราคาเป็นลายลักษณ์อักษร
register-page-before-price-then = ต้องมีชื่อผู้รับเงิน
register-page-before-passport = อย่ามอบหนังสือเดินทาง
register-page-before-passport-then = ห้ามผู้ใดเก็บไว้แทนคุณ
register-page-before-certified = ดูบริษัทที่เรารับรอง:
register-page-certified-for = รับรองสำหรับอะไร
register-page-was-certified-for = ใบรับรองเคยครอบคลุมอะไร
register-page-about = เกี่ยวกับบริษัทนี้
register-page-from-to = จาก – ไป
register-page-work = งาน
register-page-sites = สถานที่
register-page-address = ที่อยู่
register-page-phone = โทรศัพท์
register-page-email = อีเมล
register-page-website = เว็บไซต์
register-page-company-number = เลขทะเบียนบริษัท
register-page-certificate = ใบรับรอง
register-page-number = เลขที่
register-page-validity = ใช้ได้
register-page-from-until = { $from } – { $until }
register-page-paper = เอกสารเป็นของจริงไหม
register-page-standard-agencies = บริษัทจัดหางาน ฉบับที่ { $version }
register-page-standard-employers = นายจ้าง ฉบับที่ { $version }
register-page-complain = มีคนเรียกเงินในนามบริษัทนี้ใช่ไหม
register-page-complain-text = อย่าจ่ายเงิน เก็บข้อความไว้

## What it charges.

register-fees-lead = จำนวนเงินตามที่แจ้ง ต่อแรงงานหนึ่งคน แต่ละรายการมีสองคำตอบ: มาตรฐานของเรา และกฎหมาย
register-fees-published = เผยแพร่เมื่อ { $date }
register-fees-nothing = บริษัทนี้แจ้งว่าไม่เก็บเงินใด ๆ
register-fees-none = บริษัทนี้ไม่ได้เผยแพร่ว่าเก็บเงินอะไร ตามมาตรฐานของเรา แรงงานไม่ต้องจ่าย

## Audits in numbers.

register-audit-heading = เราตรวจพบอะไร
register-audit-visit = ตรวจเสร็จเมื่อ
register-audit-kind = ประเภท
register-audit-found = สิ่งที่ตรวจพบ
register-audit-nothing = ไม่พบปัญหา
register-audit-count = { $total } แก้ไขแล้ว { $closed }
register-audit-initial = การตรวจประเมินครั้งแรก
register-audit-surveillance = การตรวจประเมินประจำปี
register-audit-special = การตรวจประเมินแบบแจ้งกระชั้นชิด
register-audit-recertification = การตรวจประเมินเพื่อต่ออายุ

## What governments' lists say.

register-licence-heading = ใบอนุญาตจากรัฐ
register-licence-hint = เป็นการอนุญาตของรัฐ ไม่ได้บอกเรื่องค่าใช้จ่าย และไม่ใช่ใบรับรองของเรา
register-licence-authority = หน่วยงาน
register-licence-country = ประเทศ
register-licence-state = รายชื่อระบุว่า
register-licence-listed = มีใบอนุญาต พบตั้งแต่ { $date }
register-licence-revoked = ถูกเพิกถอน พบตั้งแต่ { $date }
register-licence-gone = ไม่อยู่ในรายชื่อแล้วตั้งแต่ { $date }
register-licence-list-of = รายชื่อล่าสุดที่มีชื่อนี้
register-licence-declared = บริษัทแจ้งเลขที่นี้เอง เราไม่พบในรายชื่อของรัฐ
register-licence-none = เราไม่พบใบอนุญาตจากรัฐ

## The public timeline.

timeline-heading = เส้นทางที่ผ่านมา
timeline-older = ขั้นตอนก่อนหน้าที่ไม่ได้แสดง: { $count }
timeline-suspension-ends = เพิกถอน หรือรับรองอีกครั้ง
timeline-certificate-granted = ได้รับการรับรอง ใบรับรองเลขที่ { $text }
timeline-certificate-granted-with-conditions = ได้รับการรับรองแบบมีเงื่อนไข เรื่องที่ต้องแก้ไข: { $text }
timeline-certificate-suspended = ใบรับรองถูกระงับชั่วคราว
timeline-suspension-confirmed = บุคคลที่สองยืนยันการระงับ
timeline-suspension-not-confirmed = ไม่มีผู้ยืนยันการระงับภายใน 72 ชั่วโมง ใบรับรองใช้ได้อีกครั้ง และเรากำลังตรวจสอบ
timeline-certificate-reinstated = สิ้นสุดการระงับ ใบรับรองใช้ได้อีกครั้ง
timeline-condition-met = แก้ไขตามเงื่อนไขแล้วหนึ่งเรื่อง เกณฑ์: { $text }
timeline-certificate-withdrawn = ใบรับรองถูกเพิกถอนเป็นการถาวร
timeline-certificate-surrendered = ผู้ถือคืนใบรับรองเอง
timeline-certificate-expired = ใบรับรองหมดอายุตามกำหนด เลขที่ { $text }

## Why something was decided. A closed list.

reason-criteria-met = เป็นไปตามเกณฑ์ของมาตรฐาน
reason-fees-charged = มีการเรียกเก็บเงินจากแรงงาน
reason-documents-kept = มีการเก็บเอกสารของแรงงานไว้
reason-retaliation = แรงงานที่พูดความจริงถูกปฏิบัติไม่ดี
reason-forced-labour = พบสัญญาณของแรงงานบังคับ
reason-licence-lost = ไม่มีใบอนุญาตจากรัฐแล้ว
reason-findings-overdue = ปัญหาที่ตรวจพบไม่ได้แก้ไขตามกำหนด
reason-audit-refused = บริษัทไม่ยอมให้ตรวจประเมิน
reason-false-information = ข้อมูลที่แจ้งเราไม่เป็นความจริง
reason-holder-request = ผู้ถือใบรับรองขอเอง
reason-other = เหตุผลอื่น
register-refunds-heading = เงินที่คืนให้แรงงาน
register-refunds-line = แรงงานตั้งแต่ { $workers } คน: สั่งให้คืนประมาณ { $ordered } คืนแล้วประมาณ { $paid } ({ $percent } %)
register-refunds-confirmed = แรงงานยืนยันแล้วประมาณ { $confirmed }
register-refunds-few = แรงงานตั้งแต่ { $workers } คนต้องได้เงินคืน ผู้ยืนยันน้อยเกินกว่าจะบอกได้มากกว่านี้
register-experienced = เงินที่แรงงานบอกเราว่าจ่ายไป
register-experienced-half = ครึ่งหนึ่งจ่ายประมาณ { $median } เดือนของค่าจ้างแรก หรือน้อยกว่า
register-experienced-middle = ครึ่งกลางจ่าย { $lower } ถึง { $upper } เดือน
register-experienced-free = ประมาณ { $percent } % ไม่ได้จ่าย
register-experienced-who = จากแรงงาน { $workers } คน { $from } ถึง { $until }
register-experienced-declared = บริษัทแจ้งว่าแรงงานจ่ายไม่เกิน { $sum }
register-experienced-declared-nothing = บริษัทแจ้งว่าแรงงานไม่ต้องจ่าย
