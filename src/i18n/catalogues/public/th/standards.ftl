### The standards, and how points are counted. The texts of the criteria are data of the standards themselves.

## The page of both standards.

standard-title = มาตรฐานกำหนดอะไร
standard-lead = มาตรฐานหนึ่งสำหรับบริษัทจัดหางาน อีกหนึ่งสำหรับนายจ้าง ผู้ตรวจประเมินตรวจทุกข้อที่บริษัท
standard-description = มาตรฐาน Waymark สำหรับบริษัทจัดหางานและนายจ้างทีละข้อ และวิธีนับคะแนน
standard-version = ฉบับที่ { $version } ใช้ตั้งแต่ { $date }
standard-on-this-page = ในหน้านี้
standard-agencies = สำหรับบริษัทจัดหางาน
standard-employers = สำหรับนายจ้าง
standard-critical = ข้อวิกฤต
standard-all-points = ทุกข้อของมาตรฐาน

## One criterion.

standard-criterion = เกณฑ์ข้อ { $code }
standard-principle = หลักการ
standard-of = มาตรฐาน
standard-weight = ถ้าไม่เป็นไปตามเกณฑ์
standard-points = { $points } คะแนน
standard-not-applicable = ใช้เสมอหรือไม่
standard-may-not-apply = ตอบว่า “ไม่เกี่ยวข้อง” ได้ โดยต้องให้เหตุผล
standard-always-applies = ใช้กับทุกบริษัท
standard-evidence = ผู้ตรวจประเมินดูอะไร
standard-plain = เรื่องนี้หมายถึงอะไรสำหรับคุณ
standard-previous = ก่อนหน้า: { $code }
standard-next = ถัดไป: { $code }

## The published scoring rule, in words.

standard-score-title = นับคะแนนอย่างไร
standard-score-lead = กฎนี้เผยแพร่ไว้ เพื่อไม่ให้การตัดสินเป็นเรื่องที่ไม่มีคำอธิบาย
standard-score-critical = เกณฑ์วิกฤตแต่ละข้อที่ไม่ผ่าน นับ { $points } คะแนน
standard-score-other = เกณฑ์อื่นแต่ละข้อที่ไม่ผ่าน นับ { $points } คะแนน “ผ่านบางส่วน” คือไม่ผ่าน
standard-score-fails = รวม { $limit } คะแนนขึ้นไป: ไม่ได้ใบรับรอง
standard-score-conditions = ต่ำกว่า { $limit } แต่ยังมีข้อที่ต้องแก้: ได้รับการรับรองแบบมีเงื่อนไข เงื่อนไขคือข้อที่ยังไม่ผ่าน
standard-score-blocks = ข้อบกพร่องร้ายแรงหรือข้อบกพร่องหลักที่ยังไม่แก้ไข ทำให้ออกใบรับรองไม่ได้ ก่อนดูคะแนนรวม
standard-score-once = แต่ละข้อนับครั้งเดียว “ไม่เกี่ยวข้อง” นับ 0 และต้องให้เหตุผล
standard-none-in-force = ยังไม่มีมาตรฐานฉบับที่ใช้อยู่
