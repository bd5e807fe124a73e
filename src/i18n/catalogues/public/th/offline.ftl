### What a phone keeps and reads aloud, and what a shared link says.

## Without a connection.

offline-title = คุณไม่ได้เชื่อมต่ออินเทอร์เน็ต
offline-text = เมื่อไม่มีสัญญาณ เราตรวจในทะเบียนไม่ได้
offline-again = ลองอีกครั้ง
offline-kept = เก็บไว้ในโทรศัพท์เครื่องนี้
offline-standard = บริษัทต้องทำอะไร และห้ามเรียกเก็บอะไร
offline-saved-on = บันทึกเมื่อ { $date } คุณไม่ได้เชื่อมต่ออินเทอร์เน็ต ข้อมูลนี้อาจเปลี่ยนแล้ว

## The voice of the browser.

listen-start = ฟัง
listen-stop = หยุด

## The preview of a link that is sent to somebody.

share-description = ตรวจสอบบริษัทจัดหางาน นายจ้าง หรือค่าใช้จ่ายก่อนจ่ายเงิน ไม่เสียเงิน มีหกภาษา
share-look-again = สถานะอาจเปลี่ยน ตรวจดูอีกครั้งก่อนจ่ายเงิน
