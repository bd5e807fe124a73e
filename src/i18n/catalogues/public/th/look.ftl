### Words of the look: signs, forms, errors and mails, where site.ftl has none.

## Signs and forms.

look-not-found = ไม่มีชื่อในทะเบียนนี้ – อย่าจ่ายเงิน
look-currency = สกุลเงิน
look-not-open = สิ่งที่คุณเลือกที่นี่ไม่ได้ และเหตุผล
look-search-label = ชื่อ โทรศัพท์ เลขที่ใบอนุญาตหรือใบรับรอง

## Ways on, under an error and wherever a page has nothing better to offer.

look-way-check = ค้นหาด้วยชื่อ เลขที่ หรือโทรศัพท์
look-way-fee = ตามมาตรฐานของเรา และตามกฎหมาย
look-way-verify = มีคนให้คุณดูใบรับรองใช่ไหม ดูว่าเป็นของจริงหรือไม่
look-address-opened = ที่อยู่ที่เปิด:
look-came-to-check = คุณเข้ามาเพื่อตรวจบริษัทใช่ไหม
look-no-answer = ไม่มีคำตอบไม่ได้แปลว่าดี อย่าจ่ายเงินจนกว่าคุณจะเห็นบริษัทนั้นที่นี่

## Every e-mail.

look-mail-address = หากปุ่มใช้ไม่ได้ ให้เปิดที่อยู่นี้:
look-mail-never = เราไม่เคยขอรหัสผ่านหรือเงินทางอีเมล
