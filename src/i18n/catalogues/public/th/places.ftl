### Corridors for everybody: the board of notices, the steps, rights and what others paid.

## The board and the page of a corridor.

nav-corridors = เส้นทางระหว่างประเทศ
corridors-title = เส้นทางระหว่างประเทศ
corridors-lead = มีอะไรเปลี่ยนบนเส้นทางไปทำงาน: พรมแดน ช่องทาง เอกสาร กฎหมาย เรื่องใหม่สุดอยู่บนสุด
corridor-lead = มีอะไรเปลี่ยน เรียกเก็บอะไรได้ และขั้นตอนทีละขั้น
corridor-open = ขั้นตอน ค่าใช้จ่าย และสิทธิ

## Notices.

notices-title = ประกาศ
notices-none = วันนี้เราไม่ทราบว่ามีอะไรเปลี่ยน ไม่ได้แปลว่าไม่มี
notice-since = ตั้งแต่ { $date }
notice-kind-border = พรมแดน
notice-kind-channel = ช่องทางอย่างเป็นทางการ
notice-kind-papers = เอกสาร
notice-kind-law = กฎหมาย
notice-kind-other = อื่น ๆ
notice-status-open = เปิด
notice-status-restricted = จำกัด
notice-status-closed = ปิด
notice-status-suspended = หยุดชั่วคราว
place-outdated = อาจไม่เป็นปัจจุบัน
place-outdated-notice = เราตรวจประกาศซ้ำหลัง 90 วัน และเรื่องอื่นหลังหนึ่งปี สิ่งที่ยังไม่ตรวจซ้ำจะมีเครื่องหมายนี้
place-english = บางข้อความยังไม่มีในภาษาของคุณ จึงแสดงเป็นภาษาอังกฤษ
place-checked = ตรวจสอบล่าสุดเมื่อ { $date }
place-label = { $what }:

## What may be asked for.

corridor-asked = เรียกเก็บอะไรได้บ้าง
corridor-law-of = กฎหมาย{ $country }
corridor-you-pay-nothing = คุณไม่ต้องจ่าย
corridor-forbidden = ห้าม
corridor-at-most = ไม่เกิน { $limit }
corridor-not-known = ไม่ทราบ
corridor-unknown-means = “ไม่ทราบ” ไม่ได้แปลว่ากฎหมายอนุญาต
corridor-check-fee = ตรวจสอบเงินบนเส้นทางนี้

## Steps.

corridor-steps = ขั้นตอนทีละขั้น
corridor-steps-pay = ตามมาตรฐานของเรา นายจ้างจ่ายทุกค่าใช้จ่ายบนเส้นทางนี้
corridor-papers = เอกสาร
corridor-where = ที่ไหน
corridor-duration = ใช้เวลา
corridor-cost = ค่าธรรมเนียมของรัฐ
corridor-cost-free = ไม่เสียค่าใช้จ่าย
corridor-we-do-not-know = เราไม่ทราบ

## Rights, what others paid, wages.

corridor-rights = สิทธิของคุณ
corridor-paid = คนอื่นจ่ายเท่าไร
corridor-paid-lead = นี่คือสิ่งที่พบ ไม่ใช่ราคาและไม่ใช่เพดาน ตามมาตรฐานของเรา คุณไม่ต้องจ่าย
corridor-paid-between = { $low } ถึง { $high }
corridor-paid-from = ตั้งแต่ { $low }
corridor-paid-up-to = สูงถึง { $high }
corridor-paid-mean = เฉลี่ย { $sum }
corridor-paid-median = ครึ่งหนึ่งจ่ายอย่างน้อย { $sum }
corridor-paid-about = ประมาณ { $sum }
corridor-paid-people = ถามแรงงาน { $count } คน
corridor-days-of-work = { $sum } เท่ากับค่าจ้าง { $days } วัน ที่วันละ { $wage } ซึ่งเป็นค่าจ้างขั้นต่ำสุดตามกฎหมาย
corridor-wages = ค่าจ้างขั้นต่ำตามกฎหมายใน{ $country }
corridor-wage-range = วันละ { $low } ถึง { $high } ตามจังหวัด
corridor-wages-zones = แต่ละจังหวัด

## The companies on the way.

corridor-gate-open = เปิดวันนี้
corridor-gate-certified = บริษัทที่ได้รับการรับรอง { $count } แห่ง
corridor-gate-shut = ปิด
corridor-gate-stopped = บริษัทที่ถูกระงับหรือเพิกถอน { $count } แห่ง { status-do-not-pay }
corridor-companies = บริษัท { $count } แห่ง
