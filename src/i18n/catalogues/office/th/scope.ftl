### Votes, and taking something out of the scope of a certificate.

decision-votes = การลงคะแนน
decision-vote-for = เห็นด้วย
decision-vote-against = ไม่เห็นด้วย
decision-removed = ตัดออกจากขอบเขต
decision-outcome-reduce = ลดขอบเขต
decision-sign-hint-reduce = ใบรับรองครอบคลุมน้อยลงตั้งแต่ตอนนี้ เราแจ้งผู้ถือ และทะเบียนแสดงทันที
decision-reduce-title = ลดขอบเขต
decision-reduce-lead = ตัดเส้นทาง ประเภทงาน หรือสถานที่ออกจากใบรับรอง ผู้ตัดสินหนึ่งคนลงนามตามข้อเสนอของคุณ
decision-reduce-what = สิ่งที่ตัดออก
decision-reduce-rule = แต่ละประเภทต้องเหลืออย่างน้อยหนึ่งรายการ ถ้าไม่เหลือ ให้เพิกถอนใบรับรองโดยผู้ตัดสินสองคน หากผู้ตัดสินไม่เห็นด้วย การลดขอบเขตจะสิ้นสุด และใบรับรองคงเดิม
decision-needs-reviewer = ผู้ทบทวนเป็นผู้เสนอเรื่องนี้
decision-nothing-removed = เลือกสิ่งที่อยู่ในขอบเขต
decision-nothing-left = แต่ละประเภทต้องเหลืออย่างน้อยหนึ่งรายการ ถ้าไม่เหลือ ให้เพิกถอนใบรับรอง
decision-no-running-certificate = ใบรับรองนี้สิ้นสุดแล้ว ขอบเขตคงเดิม
history-scope-reduction-recommended = มีข้อเสนอให้ลดขอบเขต
history-certificate-scope-reduced = ลดขอบเขตแล้ว
