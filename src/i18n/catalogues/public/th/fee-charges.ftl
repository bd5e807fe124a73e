### The fee check with several charges and a wage.

## Several charges, the wage, and each charge's own answer.

fee-check-given = เงินที่เขาเรียกแล้ว
fee-check-given-hint = เอาเครื่องหมายออกเพื่อตัดรายการนั้น
fee-check-for-more = เขายังเรียกค่าอะไรอีก
fee-check-add = เขายังเรียกอีก
fee-check-total-alone = “ทุกอย่างรวมกัน” ต้องอยู่ลำพัง เลือกทีละค่า หรือตัดรายการอื่นออก
fee-check-too-many = ครั้งละไม่เกิน { $most } รายการ ดูคำตอบก่อน
fee-check-charges = { $count } รายการ
fee-check-which = คุณหมายถึงจำนวนใด
fee-check-wage = ค่าจ้างที่เขาสัญญา ถ้าคุณรู้
fee-check-wage-why = เราจะบอกว่าคุณต้องทำงานกี่วันเพื่อเงินนี้
fee-check-wage-sum = ค่าจ้าง
fee-check-wage-per = ต่อ
fee-check-wage-month = หนึ่งเดือน
fee-check-wage-day = หนึ่งวัน
fee-check-days = เท่ากับค่าจ้าง { $days } วันทำงาน
fee-check-days-unknown = เราไม่มีอัตราแลกเปลี่ยน จึงบอกไม่ได้ว่าเป็นกี่วันทำงาน
fee-check-wage-of-month = คิดจาก { $wage } ต่อเดือน
fee-check-wage-of-day = คิดจาก { $wage } ต่อวัน
fee-check-wage-month-days = หนึ่งเดือนนับเป็น { $days } วันทำงาน
fee-check-each = แต่ละรายการ
fee-check-org-some-not-listed = ตารางที่เผยแพร่ไม่มีค่านี้: { $what } บริษัทต้องไม่เรียกเงินนี้จากคุณ
