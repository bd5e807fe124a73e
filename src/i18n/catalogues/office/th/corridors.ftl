### Exchange rates, for registry staff.

rate-title = อัตราแลกเปลี่ยน
rate-lead = เปรียบเทียบสองสกุลเงินได้เฉพาะเมื่อมีอัตราพร้อมวันที่และที่มา อัตราหนึ่งใช้ได้หนึ่งปี
rate-none = ยังไม่มีอัตรา จำนวนเงินสองสกุลจะแสดงโดยไม่เปรียบเทียบ
rate-pair = จาก เป็น
rate-from = หนึ่งหน่วยของ
rate-to = เป็นหน่วยของ
rate-rate = อัตรา
rate-rate-hint = หนึ่งหน่วยของสกุลแรกแลกได้กี่หน่วยของสกุลที่สอง เช่น 32.5
rate-on = วันที่ของอัตรา
rate-source-hint = ใครเผยแพร่ และที่ใด
rate-too-old = เก่ากว่าหนึ่งปี ไม่ใช้แล้ว
rate-add = เพิ่มอัตรา
rate-save = บันทึกอัตรานี้
rate-kept-text = แก้ไขอัตราไม่ได้ ให้เพิ่มอัตราใหม่ของวันที่ใหม่กว่า
rate-same-currency = เลือกสองสกุลเงินที่ต่างกัน
rate-not-positive = เขียนอัตราที่มากกว่าศูนย์
rate-in-future = วันที่ของอัตราต้องไม่อยู่ในอนาคต
rate-source-missing = ระบุว่าใครเผยแพร่อัตรานี้
rate-source-too-long = ย่อที่มาให้เหลือไม่เกิน { $limit } ตัวอักษร
flash-rate-added = บันทึกอัตราแล้ว
history-exchange-rate-added = บันทึกอัตราแลกเปลี่ยน
