### Auditors: what they can do, who fits an audit, and clients' objections to them.

## Profiles.

auditors-title = ผู้ตรวจประเมิน
auditors-lead = ภาษา ประเทศ และประเภทงาน ใช้จัดลำดับผู้ตรวจประเมินเมื่อวางแผนการตรวจ
auditors-none = ยังไม่มีใครมีบทบาทผู้ตรวจประเมิน
auditor-languages = ภาษา
auditor-languages-hint = ที่คุณสัมภาษณ์ได้โดยไม่ใช้ล่าม
auditor-countries = ประเทศ
auditor-countries-hint = ที่คุณรู้กฎหมายและวิธีปฏิบัติ
auditor-sectors = ประเภทงาน
auditor-nothing = ไม่ได้บอก
auditor-save = บันทึกข้อมูล
auditor-saved = บันทึกโดย { $name } { $when }
auditor-rank-title = จัดลำดับผู้ตรวจประเมินอย่างไร
auditor-rank-text = ภาษาได้ 3 คะแนน ประเทศ 2 คะแนน ประเภทงาน 1 คะแนน ถ้าเท่ากัน คนที่มีงานค้างน้อยกว่ามาก่อน คนที่รับงานไม่ได้อยู่ท้ายสุดพร้อมเหตุผล
auditor-fit = ตรงกัน: { $fits } งานที่ยังไม่เสร็จ: { $load }
auditor-fit-none = ไม่มี
impartiality-more = เรื่องอื่นเกี่ยวกับความเป็นกลาง

## Objections.

objections-title = การคัดค้านผู้ตรวจประเมิน
objections-lead = ลูกค้าคัดค้านผู้ตรวจประเมินได้ภายใน 10 วัน การตรวจจะรอคำตอบของคุณ
objections-none = ไม่มีการคัดค้าน
objection-title = การคัดค้าน การตรวจประเมิน { $number }
objection-to = คัดค้าน { $auditor }
objection-audit = การตรวจประเมิน
objection-said = ลูกค้าบอกว่า
objection-judge = คำตอบของคุณ
objection-judge-legend = ลูกค้าพูดถูกไหม
objection-uphold = รับคำคัดค้าน
objection-uphold-hint = ผู้ตรวจประเมินออกจากเรื่องนี้ คุณตั้งคนอื่นแทน
objection-reject = ไม่รับคำคัดค้าน
objection-reject-hint = ผู้ตรวจประเมินคนเดิม
objection-judge-why = เหตุผลของคุณ
objection-judge-why-hint = ลูกค้าจะอ่านข้อความนี้ในจดหมาย
objection-judge-send = ส่งคำตอบ
objection-open-audit = เปิดการตรวจประเมิน
objection-rule-office = รับคำคัดค้านหากคนทั่วไปจะสงสัยในความเป็นกลาง เช่น งาน ครอบครัว เงิน หรือความขัดแย้ง ความไม่ชอบอย่างเดียวไม่ใช่เหตุผล
task-audit-objection = ตอบคำคัดค้านผู้ตรวจประเมิน
history-auditor-profile-saved = บันทึกข้อมูลผู้ตรวจประเมินแล้ว
history-audit-objection-made = ลูกค้าคัดค้านผู้ตรวจประเมิน
history-audit-objection-upheld = รับคำคัดค้านผู้ตรวจประเมิน
history-audit-objection-rejected = ไม่รับคำคัดค้านผู้ตรวจประเมิน
