### การขอรับการรับรอง: หน้าขององค์กร

## รายการและขั้นตอน

application-list-title = คำขอของคุณ
application-list-lead = ขอให้เรารับรององค์กรของคุณ และดูว่าแต่ละคำขอถึงไหนแล้ว
application-no-organisation = ใส่ข้อมูลองค์กรของคุณก่อน
application-no-organisation-text = คำขอต้องเป็นขององค์กร ใส่ข้อมูลองค์กรของคุณ แล้วกลับมาที่นี่
application-new-organisation = ใส่ข้อมูลองค์กร
application-kind-question = คุณขออะไร
application-kind-initial = การรับรองครั้งแรก
application-kind-renewal = การรับรองต่ออีกครั้ง
application-kind-scope-extension = เพิ่มเส้นทาง ประเภทงาน หรือสถานที่
application-start = เริ่มคำขอ
application-title = ขอรับการรับรอง
application-lead = คุณหยุดเมื่อไรก็ได้ ทุกครั้งที่กด “ทำต่อ” จะบันทึกให้
application-group-who = 1. คุณเป็นใคร
application-group-how = 2. คุณจัดหาแรงงานอย่างไร
application-group-send = 3. ส่งคำขอ
application-section-organisation = ชื่อ ที่อยู่ ช่องทางติดต่อ
application-section-licences = ใบอนุญาตหรือเลขทะเบียนบริษัท
application-section-scope = เส้นทาง ประเภทงาน และสถานที่
application-section-fees = ตารางค่าใช้จ่าย
application-section-assessment = การประเมินตนเอง
application-section-declaration = คำรับรอง
application-hint-organisation = ชื่อในทุกตัวอักษรที่คุณใช้
application-hint-licences = เลขที่และไฟล์
application-hint-scope = จากไหน ไปไหน งานอะไร
application-hint-fees = { $count } รายการ ไม่มีรายการก็เป็นคำตอบ การไม่ตอบไม่ใช่
application-hint-assessment = ตอบแล้ว { $count } จาก { $total } เกณฑ์
application-hint-declaration = เจ้าขององค์กรเป็นผู้ลงชื่อ
application-check-link = ตรวจคำตอบและส่ง
application-check-hint = เปิดเมื่อส่วนอื่นเสร็จแล้ว
application-place = คุณอยู่ตรงไหนของเส้นทาง
application-parts-done = เสร็จแล้ว { $done } จาก { $of } ส่วน
application-saved = บันทึกล่าสุด: { $at }
application-see-missing = ดูสิ่งที่ยังขาด { $count } ข้อ
application-state = สถานะ
application-number = เลขที่เรื่อง
application-see-sent = ดูสิ่งที่คุณส่ง
application-sent-back = ส่งกลับมาให้คุณ
application-sent-back-by = จาก { $name } เจ้าหน้าที่ผู้รับเรื่อง { $date }
application-answer-by = ตอบภายใน { $date }

application-status-draft = กำลังกรอก
application-status-submitted = ส่งแล้ว
application-status-returned = ส่งกลับพร้อมคำถาม
application-status-accepted = รับคำขอแล้ว
application-status-rejection-proposed = มีข้อเสนอไม่รับคำขอ
application-status-rejected = ไม่รับคำขอ
application-status-taken-back = ถอนคำขอ
application-status-lapsed = สิ้นสุดเพราะไม่มีคำตอบ
application-story-draft = กรอกให้ครบทุกส่วน แล้วส่ง
application-story-submitted = เรากำลังอ่านสิ่งที่คุณส่ง เราจะเขียนถึงคุณ
application-story-returned = บางส่วนส่งกลับมาพร้อมคำถาม ตอบ แล้วส่งอีกครั้ง
application-story-accepted = เรารับคำขอของคุณแล้ว ขั้นต่อไปคือการตรวจประเมิน เราจะแจ้งวันให้ทราบ
application-story-rejected = เราไม่รับคำขอของคุณ เหตุผลอยู่ด้านล่าง แก้ไขแล้วยื่นใหม่ได้
application-story-taken-back = คุณถอนคำขอนี้แล้ว เริ่มคำขอใหม่ได้ทุกเมื่อ
application-story-lapsed = เราไม่ได้รับคำตอบภายในเวลา คำขอนี้จึงสิ้นสุด เริ่มคำขอใหม่ได้ทุกเมื่อ
application-rejection-why = เหตุผลที่ไม่รับคำขอ
application-appeal = คุณเขียนขอให้เราพิจารณาใหม่ได้ถึง { $date } คนอื่นจะเป็นผู้พิจารณา

## สิ่งที่มีในทุกส่วน

application-part-of = ส่วนที่ { $number } จาก { $of }
application-asked = เราสอบถามเรื่องส่วนนี้
application-why = ทำไมเราถาม
application-who-reads = ใครอ่านสิ่งนี้
application-missing-title = สิ่งที่ยังขาดในส่วนนี้
application-stale-hint = สิ่งที่คุณเขียนยังไม่ได้บันทึก ดูทั้งสองข้อความ หากของคุณถูก ให้บันทึกอีกครั้ง

## องค์กร

application-organisation-lead = นี่คือสิ่งที่เรารู้เกี่ยวกับองค์กรของคุณ
application-organisation-edit = แก้ไขข้อมูลนี้
application-organisation-confirm = ข้อมูลนี้ถูกต้องและครบถ้วน
application-organisation-why = ทุกคนค้นหาคุณด้วยชื่อและเลขเหล่านี้ หากผิดจะหาคุณไม่เจอ
application-organisation-reads = ทุกคน เมื่อคุณได้รับการรับรองแล้ว
application-org-names = ชื่อ
application-org-kind = ประเภทและประเทศ
application-org-numbers = เลขที่ทางการ
application-org-addresses = ที่อยู่
application-org-contacts = ช่องทางติดต่อ
application-org-head-count = จำนวนคนทำงาน
application-identifier-licence = ใบอนุญาต
application-identifier-tax = เลขประจำตัวผู้เสียภาษี
application-identifier-company = เลขทะเบียนบริษัท

## ใบอนุญาต

application-licences-title-agency = คุณมีใบอนุญาตจากรัฐใบใด
application-licences-title-employer = เลขทะเบียนบริษัทของคุณคืออะไร
application-licences-lead-agency = การอนุญาตจากรัฐ เราเทียบกับรายชื่อทางการ
application-licences-lead-employer = เลขของบริษัทในทะเบียนของรัฐ พร้อมสำเนาเอกสาร
application-licences-why = ใบอนุญาตหรือการจดทะเบียนแสดงว่าคุณมีตัวตนและทำงานนี้ได้ ไม่ใช่ใบรับรองของเรา และแสดงแยกกัน
application-licences-reads = เลขที่และวันที่เป็นข้อมูลสาธารณะเมื่อคุณได้รับการรับรอง ไฟล์มีเพียงเจ้าหน้าที่และผู้ตรวจประเมินที่เห็น
application-licence-scheme = เป็นอะไร
application-scheme-licence = ใบอนุญาตจากรัฐ
application-scheme-company = ทะเบียนบริษัท
application-licence-country = ประเทศใดออกให้
application-licence-number = เลขที่
application-licence-number-hint = ตามที่เขียนในเอกสาร เช่น 0099/2023
application-licence-number-wrong = เขียนเลขที่ตามที่อยู่ในเอกสาร
application-licence-authority = หน่วยงานใดออกให้
application-licence-from = วันแรก
application-licence-until = วันสุดท้าย
application-licence-file = รูปถ่ายหรือไฟล์ของเอกสาร
application-licence-file-hint = PDF, JPEG หรือ PNG ไม่เกิน 10 MB มีเพียงเจ้าหน้าที่และผู้ตรวจประเมินที่เห็น
application-valid-from = ตั้งแต่ { $date }
application-valid-until = ถึง { $date }

## ขอบเขต

application-scope-lead = เรารับรองเฉพาะสิ่งที่คุณระบุที่นี่
application-scope-corridors = จากไหนไปไหน
application-scope-sectors = ประเภทงาน
application-scope-sites = สถานที่
application-scope-sites-hint = สำนักงาน ศูนย์ฝึกอบรม หอพัก บรรทัดละหนึ่งแห่ง
application-scope-site-long = เขียนชื่อแต่ละแห่งไม่เกิน { $max } ตัวอักษร
application-scope-sites-many = ระบุได้ไม่เกิน { $max } แห่ง
application-scope-why = ผู้ตรวจประเมินจะไปสถานที่เหล่านี้และพูดคุยกับแรงงานในเส้นทางเหล่านี้
application-scope-reads = ทุกคน เมื่อคุณได้รับการรับรองแล้ว

## ค่าใช้จ่าย

application-fees-question = คุณเก็บอะไร จากใคร
application-fees-lead = หนึ่งรายการต่อสิ่งที่ใครก็ตามต้องจ่ายสำหรับแรงงานหนึ่งคน ผลทั้งสองด้านจะแสดงเมื่อบันทึก
application-fees-nothing = เราไม่เก็บเงินจากใครเลย
application-fees-nothing-hint = ทำเครื่องหมายเฉพาะเมื่อไม่มีรายการให้เขียน
application-fees-nothing-said = ไม่เก็บเงินจากใครเลย
application-fees-both = ลบรายการออก หรือเอาเครื่องหมายออก
application-fees-sums = สำหรับแรงงานหนึ่งคน
application-fee-line = รายการที่ { $number }
application-fee-code = สำหรับอะไร
application-fee-label = คุณเรียกว่าอะไร
application-fee-corridor = เส้นทาง
application-fee-sector = ประเภทงาน
application-fee-all-sectors = งานทุกประเภท
application-fee-payer = ใครจ่าย
application-fee-amount = จำนวนเงิน
application-fee-stage = เมื่อไร
application-fee-method = อย่างไร
application-fee-paid-to = จ่ายให้ใคร
application-fee-refundable = คืนเงินหากไม่ได้งาน
application-fee-disclosed = บอกแรงงานก่อนตกลง
application-fee-receipt = ให้ใบเสร็จ
application-fee-add = เพิ่มรายการ
application-fee-stay = บันทึกและดูผลทั้งสองด้าน
application-verdict-standard-met = มาตรฐาน: เป็นไปตามมาตรฐาน
application-verdict-standard-not-met = มาตรฐาน: ไม่เป็นไปตามมาตรฐาน
application-verdict-law-allowed = กฎหมาย: อนุญาต
application-verdict-law-unknown = กฎหมาย: เราไม่ทราบจำนวนที่กำหนด
application-verdict-law-over = กฎหมาย: เกินจำนวนที่กำหนด
application-verdict-law-forbidden = กฎหมาย: ห้าม

## การประเมินตนเอง

application-assessment-lead = บอกว่าคุณทำตามแต่ละเกณฑ์ได้แค่ไหน ตอบ “บางส่วน” ตามจริงไม่เสียอะไรในตอนนี้
application-assessment-why = ผู้ตรวจประเมินเริ่มจากคำตอบของคุณ สิ่งที่คุณบอกเองแก้ไขได้ทันเวลา
application-assessment-reads = เจ้าหน้าที่และผู้ตรวจประเมินของคุณ ไม่เปิดเผยต่อสาธารณะ
application-principle-of = หลักการที่ { $number } จาก { $of }
application-critical-hint = ผิดเกณฑ์นี้เพียงข้อเดียวก็ออกใบรับรองไม่ได้
application-evidence-looked-for = ผู้ตรวจประเมินจะดู:
application-answer-question = คุณทำได้แค่ไหน
application-answer-met = ทำได้
application-answer-partly = ทำได้บางส่วน
application-answer-not = ยังทำไม่ได้
application-answer-not-applicable = ไม่เกี่ยวกับเรา
application-note = บันทึกของคุณ
application-note-hint = ต้องเขียนหากยังทำไม่ได้ทั้งหมด บอกว่าขาดอะไร หรือทำไมไม่เกี่ยวกับคุณ
application-note-needed = บอกว่าขาดอะไร หรือทำไมไม่เกี่ยวกับคุณ
application-evidence-file = ไฟล์ที่แสดงเรื่องนี้

## คำรับรอง

application-declaration-lead = เจ้าขององค์กรลงชื่อแทนองค์กร
application-declaration-true = สิ่งที่เราบอกในคำขอนี้เป็นความจริงและครบถ้วน
application-declaration-nothing-charged = เราไม่เก็บเงินจากแรงงานนอกจากที่อยู่ในตารางค่าใช้จ่าย
application-declaration-auditors = ผู้ตรวจประเมินเข้าสถานที่ ดูเอกสาร และพูดคุยกับแรงงานตามลำพังได้
application-declaration-no-retaliation = ไม่มีใครถูกลงโทษเพราะพูดคุยกับผู้ดูแลทะเบียนหรือผู้ตรวจประเมิน
application-declaration-changes = เราจะแจ้งผู้ดูแลทะเบียนทันทีเมื่อมีการเปลี่ยนแปลง
application-declaration-name = ชื่อเต็มของคุณ
application-declaration-name-hint = การพิมพ์ชื่อถือเป็นการลงชื่อ
application-declaration-agree = ฉันลงชื่อแทนองค์กร
application-declaration-signed = ลงชื่อโดย { $name } { $at }
application-declaration-why = หากพบว่าไม่เป็นความจริง อาจไม่ออกหรือเพิกถอนใบรับรอง

## ตรวจและส่ง

application-check-title = ตรวจคำตอบของคุณ
application-check-lead = อ่านทุกอย่างอีกครั้ง คุณยังแก้ไขได้ทุกส่วน
application-check-stale = มีคนในองค์กรของคุณแก้ไขหลังจากคุณเปิดหน้านี้ นี่คือข้อมูลปัจจุบัน อ่านแล้วจึงส่ง
application-missing-count = ยังขาดอีก { $count } ข้อ
application-gap-legal-name = ใส่ชื่อตามกฎหมายขององค์กร
application-gap-address = ใส่ที่อยู่ขององค์กร
application-gap-organisation = ยืนยันว่าข้อมูลถูกต้อง
application-gap-licence = เพิ่มใบอนุญาตจากรัฐ
application-gap-company = เพิ่มเลขทะเบียนบริษัท
application-gap-licence-file = เพิ่มไฟล์ของเลขที่ { $what }
application-gap-corridor = เลือกเส้นทางอย่างน้อยหนึ่งเส้นทาง
application-gap-sector = เลือกประเภทงานอย่างน้อยหนึ่งประเภท
application-gap-fees = เขียนว่าคุณเก็บอะไร หรือทำเครื่องหมายว่าไม่เก็บเงินจากใครเลย
application-gap-unanswered = ตอบเกณฑ์ { $what }
application-gap-note = เขียนบันทึกของเกณฑ์ { $what }
application-gap-not-applicable = ตอบเกณฑ์ { $what } แบบอื่น เกณฑ์นี้เกี่ยวกับทุกองค์กร
application-gap-declaration = ลงชื่อในคำรับรอง
application-gap-reason = ตอบสิ่งที่เราถาม แล้วบันทึกส่วนนี้
application-send-title = ส่งคำขอของคุณ
application-send-text = สิ่งที่คุณส่งจะถูกเก็บไว้ตามนั้น การส่งคือการยืนยันอีกครั้งว่าเป็นความจริงและครบถ้วน
application-send = ส่งคำขอ
application-sent-title = ส่งคำขอของคุณแล้ว
application-sent-lead = เราเขียนถึงสมาชิกทุกคนขององค์กรแล้ว คุณกลับมาที่หน้านี้ได้ทุกเมื่อ
application-next-title = ขั้นต่อไป
application-next-screen = เราอ่านคำขอของคุณภายใน 20 วัน และอาจมีคำถาม
application-next-audit = ผู้ตรวจประเมินไปพบคุณและพูดคุยกับแรงงาน
application-next-decision = คนอื่นเป็นผู้พิจารณา ผลเปิดเผยต่อสาธารณะ
application-what-sent = สิ่งที่คุณส่ง
application-sent-on = ส่งเมื่อ
application-sent-at = เวลา
application-sent-round = ส่งมาแล้วกี่ครั้ง
application-sent-digest = ลายนิ้วมือข้อมูล (SHA-256)
application-sent-digest-hint = ค่านี้จะเปลี่ยนหากสิ่งที่คุณส่งเปลี่ยนไปแม้แต่ตัวอักษรเดียว
application-take-back-title = ถอนคำขอ
application-take-back-text = เราจะหยุดดำเนินการ สิ่งที่คุณเขียนยังเก็บไว้ แต่ทำต่อไม่ได้ คุณเริ่มคำขอใหม่ได้ทุกเมื่อ
application-take-back = ถอนคำขอ
flash-application-taken-back = ถอนคำขอแล้ว

## กฎว่าอย่างไร

application-refused-not-now = ทำสิ่งนี้ไม่ได้ในสถานะปัจจุบันของคำขอ
application-refused-not-theirs = เรื่องนี้เป็นหน้าที่ของคนอื่น
application-refused-not-editable = คำขอนี้แก้ไขไม่ได้แล้ว
application-refused-one-open = องค์กรของคุณมีคำขอที่กำลังดำเนินการ ทำให้เสร็จหรือถอนก่อน
application-refused-owner-signs = เฉพาะเจ้าขององค์กรเท่านั้นที่ลงชื่อ ส่ง และถอนคำขอ
application-refused-incomplete = ยังมีบางอย่างขาดอยู่
application-refused-no-reason = เขียนเหตุผลอย่างน้อยหนึ่งส่วน
application-refused-rejection-reasons = เขียนเหตุผลเป็นข้อความ
application-refused-checks = ต้องผ่านการตรวจสอบทุกข้อก่อน
application-refused-not-taken-up = รับเรื่องนี้ก่อน
application-refused-number-twice = มีเลขที่นี้อยู่แล้ว
application-refused-nothing-to-renew = ไม่มีการรับรองก่อนหน้าให้ต่อหรือขยาย
application-refused-not-applicable = เกณฑ์นี้เกี่ยวกับทุกองค์กร เลือกคำตอบอื่น

## Who else takes part.

application-section-partners = ใครมีส่วนร่วมอีก
application-hint-partners = ขั้นตอนที่ผู้อื่นทำ คู่ค้า นายหน้า
application-partners-lead = บอกเราว่าใครทำอะไรร่วมกับคุณ ไม่มีใครเลยก็เป็นคำตอบ การไม่ตอบไม่ใช่
application-partners-outsourced = ขั้นตอนที่ผู้อื่นทำแทนคุณ
application-partners-outsourced-hint = หาแรงงาน ทดสอบ ตรวจสุขภาพ ฝึกอบรม เดินทาง เอกสาร ที่พัก บรรทัดละหนึ่งเรื่อง พร้อมบอกว่าใครทำและใครจ่าย
application-partners-organisations = นายจ้างหรือบริษัทจัดหางานที่ร่วมงาน
application-partners-organisations-hint = บรรทัดละหนึ่งแห่ง ชื่อและประเทศ
application-partners-alone = นอกจากนายหน้าที่แจ้งไว้นี้ ไม่มีใครมีส่วนร่วมอีก
application-partners-links = ข้อต่อของสายการจัดหางานของคุณ
application-partners-people = { $count } คน
application-partners-paid-by = ผู้จ่าย: { $payer }
application-partners-agents-text = แจ้งที่หน้าองค์กรของคุณ ทั้งชื่อ พื้นที่ และใครจ่าย เราอ่านจากที่นี่
application-partners-why = ผู้ที่ทำงานแทนคุณถูกพิจารณาพร้อมกับคุณ แรงงานไม่ต้องจ่ายเงินให้นายหน้า
application-partners-reads = เจ้าหน้าที่และผู้ตรวจประเมินของเรา นายหน้าที่แจ้งจะเปิดเผยเมื่อเราตรวจแล้ว
application-gap-partners = บอกว่าใครมีส่วนร่วมอีก หรือบอกว่าไม่มี
application-partners-either = ระบุชื่อผู้อื่น หรือบอกว่าไม่มีใคร อย่างใดอย่างหนึ่ง
application-partners-long = มีบรรทัดที่ยาวกว่า { $max } ตัวอักษร
application-partners-many = เขียนได้ไม่เกิน { $max } บรรทัด
