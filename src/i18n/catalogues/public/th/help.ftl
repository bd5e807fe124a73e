### The directory of help: telephone lines, and what to know before a call.

help-lead = โทรหาคนที่ช่วยคุณได้ คุณไม่ต้องบอกชื่อกับเรา
help-in-country = ในประเทศ{ $country }
help-languages = ภาษา: { $languages }
help-not-tested = เรายังไม่ได้โทรตรวจเบอร์นี้
help-not-confirmed-means = หมายความว่าเรายังไม่ได้โทรตรวจเบอร์นั้น เบอร์อาจเปลี่ยนแล้ว หากโทรไม่ติด ลองเบอร์อื่น
help-before = ก่อนโทร
help-before-safe = โทรในที่ที่ไม่มีใครได้ยิน
help-before-have = เตรียมชื่อ วันที่ และใบเสร็จไว้ หากมี
help-before-name = ก่อนบอกชื่อ ถามว่าใครจะรู้ชื่อของคุณบ้าง
help-check-text = ดูว่าบริษัทได้รับการรับรองไหม ก่อนจ่ายเงินหรือเซ็นชื่อ

## The lines themselves.

help-line-doe = สายด่วนแรงงานข้ามชาติ กรมการจัดหางาน
help-line-doe-for = ใบอนุญาตทำงาน สัญญาจ้าง บริษัทจัดหางาน
help-line-labour = สายด่วนกระทรวงแรงงาน
help-line-labour-for = ค่าจ้าง สัญญาจ้าง ประกันสังคม
help-line-social = สายด่วนช่วยเหลือสังคม
help-line-social-for = ถูกข่มขู่ ถูกทำร้าย ถูกกักตัว หาที่พักที่ปลอดภัย
help-line-trafficking-police = ตำรวจปราบปรามการค้ามนุษย์
help-line-trafficking-police-for = ถูกบังคับทำงาน ถูกซื้อขายหรือกักตัว ที่นี่คือตำรวจ ถามก่อนว่าจะเกิดอะไรกับคุณ
help-line-protection = สายด่วนคุ้มครองแรงงาน
help-line-protection-for = ค่าจ้างค้างจ่าย ชั่วโมงทำงาน การเลิกจ้าง
