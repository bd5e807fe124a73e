### Chains and countersigns, for staff.

## Tasks.

task-chain-stopped = คู่ค้าในสายถูกระงับ: ตรวจดูองค์กรนี้

## Asking a member.

countersign-ask-title = ขอให้กรรมการลูกจ้างลงนามร่วม
countersign-ask-lead = สร้างลิงก์สำหรับหนึ่งที่นั่งและส่งเอง ไม่ผ่านนายจ้าง ใช้ได้ครั้งเดียวภายใน 30 วัน ไม่ต้องมีบัญชี
countersign-seat = หมายเลขที่นั่ง
countersign-seat-hint = ไม่เก็บชื่อ
countersign-language = ภาษาของหน้า
countersign-make = สร้างลิงก์
countersign-link = ลิงก์
countersign-link-once = แสดงเฉพาะตอนนี้ คัดลอกไว้
countersign-waive = ไม่มีผู้ที่ขอได้
countersign-reason = เหตุผล
countersign-waive-save = บันทึกเหตุผล
flash-countersign-waived = บันทึกเหตุผลแล้ว
countersign-row-asked = ขอที่นั่ง { $seat } เมื่อ { $date }
countersign-row-agreed = ที่นั่ง { $seat } ตอบเมื่อ { $date } ว่าแก้ไขแล้ว
countersign-row-not-agreed = ที่นั่ง { $seat } ตอบเมื่อ { $date } ว่ายังไม่แก้ไข
countersign-row-waived = ไม่มีผู้ที่ขอได้ ({ $date } ที่นั่ง { $seat }):
