### The life of a certificate, for staff.

## What may be done.

certificate-act-verify = บันทึกการทวนสอบ
certificate-hint-verify = คุณเห็นแล้วว่าแก้ไขเหตุของการระงับแล้ว อีกคนจะตัดสินว่ากลับมามีผลหรือไม่
flash-suspension-verified = บันทึกการทวนสอบแล้ว ผู้ตัดสินอีกคนคืนสถานะได้
certificate-verified-by = ทวนสอบโดย { $name } เมื่อ { $date }: { $note }
certificate-surveillance-by = การตรวจติดตามครั้งต่อไปภายใน { $date }
certificate-surveillance-late = การตรวจติดตามครบกำหนด { $date } แต่ไม่ได้จัดขึ้น: พิจารณาการระงับ
certificate-transfer = ย้ายไปยังผู้ถืออื่น
certificate-transfer-lead = ใบรับรองย้ายได้โดยคำตัดสินเท่านั้น เจ้าหน้าที่เสนอ ผู้ตัดสินที่ไม่มีส่วนได้เสียตัดสิน หมายเลข ขอบเขต และวันสุดท้ายคงเดิม
certificate-transfer-to = เลขใบอนุญาตหรือเลขบริษัทของผู้ถือใหม่
certificate-transfer-to-hint = ผู้ถือใหม่ต้องอยู่ในทะเบียนก่อน เป็นประเภทเดียวกัน และไม่มีใบรับรองที่ยังมีผล
certificate-transfer-kind = เหตุที่ย้าย
certificate-transfer-kind-transfer = กิจการดำเนินต่อภายใต้นิติบุคคลอื่น
certificate-transfer-kind-merger = ผู้ถือถูกควบรวม
certificate-transfer-propose = เสนอ
certificate-transfer-unknown = ไม่มีองค์กรที่มีหมายเลขนี้
certificate-transfer-from-to = จาก { $from } ไปยัง { $to }
certificate-transfer-proposed-by = เสนอโดย { $name } เมื่อ { $date }
certificate-transfer-answer = คำตัดสิน
certificate-transfer-move = ย้าย
certificate-transfer-stay = คงเดิม
certificate-transfer-decide = ตัดสิน
certificate-transfer-public = ข้อความที่ทั้งสองฝ่ายอ่าน
flash-transfer-proposed = เสนอแล้ว ผู้ตัดสินจะตัดสิน
flash-transfer-decided = ตัดสินแล้ว แจ้งทั้งสองฝ่ายแล้ว

## Tasks.

task-surveillance-missed = ไม่มีการตรวจติดตาม: พิจารณาการระงับ
task-condition-late = เงื่อนไขเกินกำหนด: ตัดสินขั้นต่อไป
task-decide-transfer = ตัดสินว่าใบรับรองย้ายหรือไม่
task-transfer-follow-up = วางแผนการตรวจพิเศษของผู้ถือใหม่
task-surrender-asked = ผู้ถือขอคืนใบรับรอง: บันทึก

## What has happened.

certificate-event-certificate-renewed = รับรองอีกครั้ง
certificate-event-suspension-verified = แก้ไขเหตุของการระงับแล้ว
certificate-event-surveillance-missed = ไม่มีการตรวจติดตามในกำหนด
certificate-event-surrender-asked = ผู้ถือขอคืน
certificate-event-transfer-proposed = มีการเสนอให้ย้าย
certificate-event-transfer-refused = ไม่อนุญาตให้ย้าย
certificate-event-certificate-transferred = ออกจากผู้ถือเดิม
certificate-event-certificate-taken-over = ไปยังผู้ถือใหม่

## Why not.

certificate-not-verified = ยังไม่มีใครทวนสอบว่าแก้ไขแล้ว ต้องมีอีกคนบันทึกก่อน
certificate-verified-itself = คุณเป็นผู้ทวนสอบ ผู้ตัดสินอีกคนคืนสถานะ
certificate-suspender-verifies = คุณเป็นผู้ระงับ อีกคนทวนสอบ
certificate-another-kind = ผู้ถือใหม่เป็นองค์กรคนละประเภท
certificate-same-holder = เป็นผู้ถืออยู่แล้ว
certificate-transfer-under-way = มีการย้ายที่รอผู้ตัดสิน
certificate-proposed-itself = คุณเป็นผู้เสนอ อีกคนตัดสิน
certificate-transfer-decided = ตัดสินการย้ายนี้แล้ว
