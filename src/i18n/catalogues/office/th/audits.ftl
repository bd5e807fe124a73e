### Audits, for the office and for auditors.

## Lists.

audit-office-title = การตรวจประเมิน
audit-waiting-title = เรื่องที่รอการตรวจประเมิน
audit-waiting-none = ไม่มีเรื่องที่รอ
audit-waiting-plan = วางแผนตรวจประเมินเรื่อง { $number }
audit-all-title = การตรวจประเมินทั้งหมด
audit-all-none = ยังไม่มีการตรวจประเมิน
audit-list-title = การตรวจประเมินของฉัน
audit-list-lead = การตรวจประเมินที่คุณเป็นหัวหน้าหรือได้รับเชิญให้ร่วม
audit-list-none = คุณยังไม่มีการตรวจประเมิน
audit-list-caption = การตรวจประเมิน เรียงตามวันที่ใกล้ที่สุด
audit-column-audit = การตรวจประเมิน
audit-column-state = สถานะ
audit-needs-another-auditor = ต้องการผู้ตรวจประเมินคนอื่น

## Planning.

audit-plan-title = วางแผนตรวจประเมิน
audit-plan-for = วางแผนตรวจประเมิน { $organisation }
audit-plan-lead-hint = ผู้ที่มีความเกี่ยวข้องกับลูกค้า หรือตรวจมาแล้วสามครั้งติดกัน เป็นหัวหน้าไม่ได้
audit-plan-starts = วันแรก
audit-plan-ends = วันสุดท้าย
audit-plan-heads-hint = ทุกคนที่ทำงานที่นั่น ทั้งแรงงานข้ามชาติและคนอื่น
audit-plan-site = สถานที่ { $number }
audit-plan-site-name = ชื่อสถานที่
audit-plan-site-address = ที่อยู่
audit-plan-site-on = วันที่ไปตรวจ
audit-plan-send = วางแผนตรวจประเมิน
audit-plan-rules = กติกา
audit-plan-rule-ties = ไม่มีใครตรวจลูกค้าที่ตนเกี่ยวข้องด้วยในสองปีที่ผ่านมา
audit-plan-rule-row = ไม่มีใครเป็นหัวหน้าตรวจลูกค้ารายเดียวเกินสามครั้งติดกัน
audit-plan-rule-sample = จำนวนตัวอย่างคือรากที่สองของจำนวนคน อย่างน้อย 10

## One audit, for the office.

audit-open-overview = เปิดการตรวจประเมิน
audit-conflict-said = { $name } แจ้งว่ามีผลประโยชน์ขัดกัน:
audit-close-text = ไม่มีอะไรต้องทำอีกในการตรวจประเมินนี้
audit-close-send = ปิดการตรวจประเมิน
audit-no-findings-yet = ยังไม่มีสิ่งที่ตรวจพบ
audit-reassign-title = ตั้งหัวหน้าผู้ตรวจประเมินคนอื่น
audit-reassign-send = ตั้งผู้ตรวจประเมินคนนี้
audit-team-title = ทีมนอกจากหัวหน้าผู้ตรวจประเมิน
audit-team-text = ผู้ตรวจประเมินคนที่สองยืนยันการแก้ไขได้ และเปิดเรื่องที่หัวหน้าปิดแล้วได้อีก
audit-team-ask = เชิญผู้ตรวจประเมินอีกคน
audit-team-who = เชิญใคร
audit-team-send = เชิญผู้ตรวจประเมินคนนี้
audit-team-joined = ร่วมทีมแล้ว
audit-team-asked = เชิญแล้ว ยังไม่ได้แจ้ง
audit-team-conflict = แจ้งว่ามีผลประโยชน์ขัดกัน
audit-cancel-title = ยกเลิกการตรวจประเมิน
audit-cancel-reason = เพราะอะไรจึงยกเลิก
audit-cancel-send = ยกเลิกการตรวจประเมิน

## One audit, for its auditor.

audit-declare-title = ก่อนเริ่ม
audit-declare-text = ทุกคนต้องแจ้งทุกครั้งว่ามีผลประโยชน์ขัดกันหรือไม่ คำแจ้งจะถูกเก็บไว้
audit-declare-question = คุณมีผลประโยชน์ขัดกันกับลูกค้ารายนี้หรือไม่
audit-conflict-no = ไม่มี
audit-conflict-yes = มี
audit-declare-statement = ด้วยคำของคุณเอง
audit-declare-hint = งาน คำปรึกษา ครอบครัว เงิน: สิ่งที่มีในสองปีที่ผ่านมา หรือบอกว่าไม่มี
audit-declare-send = แจ้ง
audit-conflict-kept = คุณแจ้งว่ามีผลประโยชน์ขัดกัน
audit-conflict-kept-text = สำนักงานจะตั้งผู้ตรวจประเมินคนอื่น คุณไม่ต้องทำอะไรอีก
audit-stage1-title = ขั้นที่ 1: เอกสาร
audit-stage1-note = เอกสารแสดงอะไร
audit-stage1-hint = องค์กรพร้อมให้ไปตรวจหรือไม่ และคุณจะดูเรื่องใดเป็นพิเศษ
audit-stage1-send = ขั้นที่ 1 เสร็จแล้ว
audit-stage2-title = ขั้นที่ 2: ไปตรวจ
audit-stage2-text = จากนี้คุณบันทึกผลและสิ่งที่ตรวจพบ
audit-stage2-send = เริ่มขั้นที่ 2
audit-criteria-title = ผลตามหลักการ
audit-criteria-done = { $done } จาก { $all }
audit-summary-label = สรุปของรายงาน
audit-summary-hint = คุณไปที่ไหน คุยกับใคร และภาพรวมในไม่กี่ประโยค อย่าระบุชื่อแรงงาน
audit-draft-title = ร่างรายงาน
audit-draft-text = องค์กรจะได้ร่างพร้อมสิ่งที่ตรวจพบทั้งหมด และมี 14 วันให้ความเห็น กำหนดเวลาของสิ่งที่ตรวจพบเริ่มนับ
audit-draft-send = ส่งร่างให้องค์กร
audit-wait-comment = องค์กรได้ร่างแล้ว ทำต่อได้เมื่อองค์กรให้ความเห็น หรือหลัง 14 วัน
audit-final-title = รายงานฉบับสมบูรณ์
audit-final-text = รายงานฉบับสมบูรณ์แก้ไขไม่ได้ สาธารณะจะเห็นว่าตรวจประเมินเสร็จแล้ว
audit-final-send = ทำเป็นรายงานฉบับสมบูรณ์

## Results.

audit-critical-criterion = เกณฑ์สำคัญยิ่ง
audit-look-for = สิ่งที่ต้องดู
audit-result-legend = ผล
audit-result-note = สิ่งที่คุณเห็น
audit-result-note-hint = เห็นอะไร ที่ไหน ในเอกสารใด “ไม่เกี่ยวข้อง” ต้องมีเหตุผล
audit-needs-finding = ข้อนี้ไม่เป็นไปตามเกณฑ์ แต่ยังไม่มีสิ่งที่ตรวจพบ
audit-results-closed = แก้ไขผลได้เฉพาะในขั้นที่ 2 โดยทีมเท่านั้น

## Refusals.

audit-case-has-audit = เรื่องนี้มีการตรวจประเมินแล้ว
audit-case-not-ready = เรื่องนี้ไม่มีคำขอที่รับแล้ว หรือปิดไปแล้ว
audit-no-auditor = คนนี้ไม่ใช่ผู้ตรวจประเมิน
audit-in-the-team = คนนี้อยู่ในทีมแล้ว
audit-dates-past = วันแรกผ่านไปแล้ว
audit-nobody-works-there = เขียนจำนวนคนที่ทำงานที่นั่น อย่างน้อย 1
audit-no-site = กรอกสถานที่ที่จะไปตรวจอย่างน้อยหนึ่งแห่ง
audit-visit-outside-dates = การไปตรวจทุกครั้งต้องอยู่ระหว่างวันแรกและวันสุดท้าย
audit-always-applies = เกณฑ์ { $code } เกี่ยวข้องเสมอ
audit-note-missing = เกณฑ์ { $code }: บอกเหตุผลที่ไม่เกี่ยวข้อง
audit-finding-says-otherwise = มีสิ่งที่ตรวจพบว่าเกณฑ์ { $code } ยังไม่ผ่าน
audit-results-missing = เกณฑ์เหล่านี้ยังไม่มีผล: { $codes }
audit-findings-missing = ข้อที่ไม่เป็นไปตามเกณฑ์เหล่านี้ยังไม่มีสิ่งที่ตรวจพบ: { $codes }
audit-summary-missing = ยังไม่มีสรุป

## What happened.

flash-audit-planned = วางแผนตรวจประเมินแล้ว แจ้งผู้ตรวจประเมินและองค์กรแล้ว
flash-audit-reassigned = ตั้งหัวหน้าผู้ตรวจประเมินคนอื่นแล้ว
flash-audit-team-asked = เชิญผู้ตรวจประเมินแล้ว
flash-audit-cancelled = ยกเลิกการตรวจประเมินแล้ว
flash-audit-closed = ปิดการตรวจประเมินแล้ว
flash-audit-declared = เก็บคำแจ้งของคุณแล้ว คุณร่วมทีม
flash-audit-conflict = เก็บคำแจ้งของคุณแล้ว สำนักงานจะตั้งผู้ตรวจประเมินคนอื่น
flash-audit-stage = การตรวจประเมินไปขั้นต่อไปแล้ว
flash-audit-drafted = องค์กรได้ร่างรายงานแล้ว
flash-audit-final = รายงานเป็นฉบับสมบูรณ์แล้ว

## Tasks.

task-audit-reassign = ตั้งหัวหน้าผู้ตรวจประเมินคนอื่น
