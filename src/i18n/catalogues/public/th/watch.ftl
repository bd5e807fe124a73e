### Watching a company: the page, the links of the letters, the letters, and the feeds.

watch-title = แจ้งฉันเมื่อมีการเปลี่ยนแปลง
watch-lead = เราจะเขียนถึงคุณเมื่อข้อมูลของบริษัทนี้ในทะเบียนเปลี่ยนไป
watch-what = เช่น ได้รับการรับรอง ถูกระงับ ถูกเพิกถอน รัฐเพิกถอนใบอนุญาต
watch-email-hint = จดหมายใช้ภาษาเดียวกับหน้านี้
watch-button = ส่งลิงก์ให้ฉัน
watch-how = ขั้นตอน
watch-how-confirm = เราส่งจดหมายพร้อมลิงก์ จะยังไม่เริ่มจนกว่าคุณยืนยัน
watch-how-told = เมื่อมีการเปลี่ยนแปลง คุณจะได้จดหมายหนึ่งฉบับที่บอกสถานะล่าสุด
watch-how-stop = จดหมายทุกฉบับมีลิงก์หยุดรับ กดครั้งเดียวก็พอ
watch-private-title = ใครจะรู้เรื่องนี้
watch-private = ไม่มีใครรู้ เราไม่เคยบอกบริษัทว่าใครติดตามอยู่
watch-private-kept = เราเก็บที่อยู่อีเมลของคุณแบบล็อกไว้จนกว่าคุณจะหยุดรับ และไม่เก็บอย่างอื่น
watch-feed-title = ไม่ใช้อีเมล
watch-feed = โปรแกรมอ่านฟีดแสดงการเปลี่ยนแปลงเดียวกัน โดยไม่ต้องใช้อีเมล
watch-feed-one = ฟีดของบริษัทนี้
watch-feed-all = ฟีดของทั้งทะเบียน เป็นภาษาอังกฤษ
watch-sent-title = เปิดดูอีเมลของคุณ
watch-sent-text = หากตอนนี้เราเขียนถึงที่อยู่นี้ได้ จดหมายกำลังไปถึง เปิดลิงก์ในจดหมายภายใน 24 ชั่วโมง
watch-sent-none = ยังไม่ได้รับหรือ ดูในกล่องจดหมายขยะ หรือขอใหม่ในอีกหนึ่งชั่วโมง
watch-confirm-title = คุณต้องการรับจดหมายนี้ไหม
watch-confirm-lead = คุณขอให้เราแจ้งเมื่อข้อมูลของบริษัทนี้เปลี่ยนไป
watch-confirm-button = ต้องการ เขียนถึงฉัน
watch-confirmed-title = เราจะเขียนถึงคุณเมื่อมีการเปลี่ยนแปลง
watch-confirmed-text = คุณไม่ต้องทำอะไรอีก จดหมายทุกฉบับมีลิงก์หยุดรับ
watch-over-title = ลิงก์นี้ใช้ไม่ได้แล้ว
watch-confirm-over = ลิงก์ถูกใช้ไปแล้ว หรือเกิน 24 ชั่วโมง หากคุณยืนยันแล้ว ทุกอย่างเรียบร้อย
watch-confirm-anew = หากยังไม่ได้ยืนยัน ขอจดหมายใหม่ได้ที่หน้าของบริษัท
watch-stop-title = หยุดรับจดหมายเหล่านี้ไหม
watch-stop-lead = เราจะลบที่อยู่อีเมลของคุณสำหรับบริษัทนี้ทันที
watch-stop-button = หยุดรับจดหมาย
watch-stop-over = จดหมายเหล่านี้หยุดไปแล้ว เราไม่เก็บข้อมูลใดไว้
watch-stopped-title = หยุดส่งจดหมายแล้ว
watch-stopped-text = ลบที่อยู่อีเมลของคุณสำหรับบริษัทนี้แล้ว เราไม่เก็บข้อมูลใดไว้
privacy-watch-title = หากคุณติดตามบริษัท
privacy-watch = เราเก็บที่อยู่อีเมลของคุณแบบล็อกไว้ พร้อมบริษัทและภาษา เมื่อคุณหยุดรับ เราลบทั้งหมดทันที บริษัทไม่มีทางรู้ว่าใครติดตาม

## Feeds.

feed-title = Waymark: การเปลี่ยนแปลงสถานะ
feed-title-one = { $name }: การเปลี่ยนแปลงสถานะ

## Letters.

mail-watch-stop = หยุดรับจดหมายเหล่านี้
mail-watch-confirm-subject = ยืนยัน: จดหมายเรื่อง { $organisation }
mail-watch-confirm-body =
    มีผู้ขอให้เราเขียนถึงที่อยู่นี้เมื่อสถานะของ { $organisation } เปลี่ยนไป เราหวังว่าเป็นคุณ เปิดลิงก์แล้วกดปุ่ม ลิงก์ใช้ได้ 24 ชั่วโมง

    { mail-not-you } เราจะไม่ส่งอะไรอีก และจะลบที่อยู่นี้
mail-watch-confirm-action = ยืนยัน
mail-watch-already-subject = คุณได้รับจดหมายเรื่อง { $organisation } อยู่แล้ว
mail-watch-already-body =
    มีผู้ขออีกครั้งให้เราแจ้งเมื่อสถานะของ { $organisation } เปลี่ยนไป เราหวังว่าเป็นคุณ คุณได้รับแจ้งเรื่องนี้อยู่แล้ว

    { mail-not-you } ไม่มีอะไรเปลี่ยนแปลง
mail-watch-already-action = เปิดหน้าของบริษัท
mail-watch-changed-subject = { $organisation }: { $status }
mail-watch-changed-body =
    ขณะนี้ทะเบียนระบุว่า { $organisation }: { $status }

    สิ่งที่เปลี่ยนไป:

    { $what }
mail-watch-changed-action = เปิดหน้าของบริษัท
