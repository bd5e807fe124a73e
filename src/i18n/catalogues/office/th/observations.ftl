### Observations of partners, for staff, and the partners themselves.

## The queue.

tab-observations = ข้อสังเกต
desk-observation-title = ข้อสังเกตของภาคี
desk-observation-lead = สิ่งที่ NGO และสหภาพเห็น เรื่องขององค์กรที่คุณมีส่วนได้เสียจะไม่แสดง
desk-observation-none = ไม่มีเรื่องรออยู่
desk-observation-show = แสดง
desk-observation-show-open = ที่ยังไม่จบ
desk-observation-show-filed = ที่ยังไม่มีใครอ่าน
desk-observation-show-mine = ที่คุณดูแล
desk-observation-show-over = ที่จบแล้ว
desk-observation-show-all = ทั้งหมด
desk-observation-every-kind = ทุกประเภท
desk-observation-partner = ภาคี
desk-observation-due = ต้องอ่านภายใน
desk-observation-news = ภาคีเขียนมา
desk-observations = ข้อสังเกตที่ยังไม่มีใครอ่าน
lists-observations = ข้อสังเกต

## One observation.

desk-observation-told = สิ่งที่ภาคีบอก
desk-observation-words-closed = เฉพาะผู้ดูแลเรื่องเท่านั้นที่อ่านสิ่งที่ภาคีบอก
desk-observation-without-consent = แรงงานไม่ได้ยินยอมให้บอกเรื่องนี้ อย่าทำสิ่งที่ทำให้รู้ว่าเป็นใคร
desk-observation-thread = การสนทนากับภาคี
desk-observation-say = เขียนถึงภาคี
desk-observation-say-hint = เขียนเป็นภาษาที่ภาคีอ่าน ทุกคนของภาคีจะเห็น
desk-observation-note = บันทึกสำหรับเจ้าหน้าที่
desk-observation-note-hint = ภาคีไม่เห็น
desk-observation-set-aside = พักเรื่องไว้
desk-observation-reason = เหตุใดจึงไม่ตรวจสอบ
desk-observation-last-word = ข้อความถึงภาคี
desk-observation-answer = บอกผล
desk-observation-outcome = ผลคืออะไร
desk-observation-answer-send = แจ้งภาคี
desk-observation-acknowledge = รับเรื่อง
desk-observation-acknowledge-text = จากนั้นคุณเป็นผู้ดูแล และภาคีจะได้รับแจ้งว่ามีผู้อ่านแล้ว
desk-observation-look-into = ตรวจสอบ
desk-observation-look-into-text = เป็นเรื่องที่เราตรวจสอบได้
desk-observation-close = ปิดเรื่อง
desk-observation-close-text = จะไม่เขียนเพิ่มอีก สิ่งที่บอกจะถูกลบหลังสองปี
desk-observation-assign = มอบให้
desk-observation-links = เกี่ยวข้องกับอะไร
desk-observation-links-text = องค์กรไม่เห็นว่าเชื่อมโยงกัน
desk-observation-organisation = องค์กรในทะเบียน
desk-observation-organisation-hint = ที่อยู่หน้าในทะเบียน หรือรหัส
desk-observation-audit = การตรวจประเมินพิเศษ
desk-observation-finding = สิ่งที่ตรวจพบ
desk-observation-filed = ส่งเมื่อ
desk-observation-language = ภาษา
desk-observation-assignee = ผู้ดูแล
desk-observation-by-partner = จากภาคี
desk-observation-by-staff = ถึงภาคี
desk-observation-by-note = บันทึก
observation-event-assigned = มอบให้ผู้อื่น
observation-event-note-written = เขียนบันทึกแล้ว
observation-event-linked = เชื่อมโยงแล้ว
observation-event-organisation-named = ระบุองค์กรแล้ว
flash-observation-step = เรียบร้อยแล้ว

## Why not.

desk-observation-officer-only = เจ้าหน้าที่ดูแลเรื่องเป็นผู้ทำ
desk-observation-not-yours = ผู้ที่ได้รับมอบหมายเป็นผู้ทำ
desk-by-the-clock = ระบบทำตามเวลา ไม่มีใครอื่นทำได้
desk-observation-involved = ผู้ที่เป็นหรือเคยเป็นผู้แทนของภาคีไม่ดูแลข้อสังเกตของภาคีนั้น
desk-observation-no-finding = เชื่อมโยงสิ่งที่ตรวจพบก่อน
desk-observation-no-audit = เชื่อมโยงการตรวจประเมินพิเศษก่อน
desk-observation-not-special = เชื่อมโยงได้เฉพาะการตรวจประเมินพิเศษ
desk-observation-another-organisation = สิ่งนี้เป็นขององค์กรอื่น
desk-observation-linked = เชื่อมโยงหรือตอบแล้ว เปลี่ยนไม่ได้อีก
desk-partner-has-ended = ภาคีนี้สิ้นสุดแล้ว
desk-partner-speaks-for-another = บุคคลนี้เป็นตัวแทนของภาคีอื่น
desk-partner-speaks-already = บุคคลนี้เป็นตัวแทนของภาคีนี้อยู่แล้ว

## Partners.

tab-partners = ภาคี
desk-partner-title = ภาคี
desk-partner-lead = NGO และสหภาพที่ลงทะเบียน คนของภาคีส่งข้อสังเกตและอ่านผล
desk-partner-new = ลงทะเบียนภาคี
desk-partner-none = ยังไม่มีภาคีลงทะเบียน
desk-partner-name = ชื่อตามที่ภาคีใช้
desk-partner-kind = เป็นอะไร
desk-partner-kind-ngo = NGO
desk-partner-kind-union = สหภาพแรงงาน
desk-partner-country = ประเทศที่ตั้ง
desk-partner-corridors = เส้นทางที่ทำงาน
desk-partner-register = ลงทะเบียน
desk-partner-open = ลงทะเบียนแล้ว
desk-partner-ended = สิ้นสุดเมื่อ { $date }
desk-partner-people = ผู้แทนของภาคี
desk-partner-nobody = ยังไม่มีผู้แทน
desk-partner-let-go = { $name } ไม่เป็นผู้แทนอีก
desk-partner-invite = เชิญผู้แทน
desk-partner-invite-hint = ต้องไม่ใช่คนของทะเบียนหรือองค์กร
desk-partner-end = สิ้นสุดภาคีนี้
desk-partner-end-text = จะไม่มีผู้แทนอีก เรื่องที่ส่งแล้วยังอยู่และดำเนินการต่อ
flash-partner-registered = ลงทะเบียนภาคีแล้ว เชิญผู้แทนได้เลย
flash-partner-let-go = บุคคลนั้นไม่เป็นผู้แทนอีก
flash-partner-ended = ภาคีสิ้นสุดแล้ว
history-partner-person-invited = ได้รับเชิญเป็นผู้แทนของภาคี
history-partner-person-left = ไม่เป็นผู้แทนของภาคีอีก

## How the work moves.

machine-observation = ข้อสังเกตของภาคี
flow-looked-into = กำลังตรวจสอบ
flow-set-aside = พักไว้
flow-answered = ตอบแล้ว
flow-look-into = ตรวจสอบ
flow-answer = ตอบ
flow-observer = ภาคี
work-kind-observation-due = เตือนเรื่องข้อสังเกต
work-kind-observation-erase = ลบข้อสังเกตที่ครบกำหนด
