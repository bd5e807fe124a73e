### Findings, for auditors and the office.

finding-raise = บันทึกสิ่งที่ตรวจพบ
finding-raise-send = บันทึกสิ่งที่ตรวจพบ
finding-grade = ระดับ
finding-grade-critical = แรงงานบังคับ จัดหาเด็ก หนี้จากค่าธรรมเนียม ยึดหรือปลอมเอกสาร ตอบโต้ แจ้งทันที: หยุดใน 72 ชั่วโมง แผนใน 7 วัน ยืนยันใน 30 วัน
finding-grade-major = ขาดข้อกำหนด ระบบใช้ไม่ได้ หรือเก็บเงินแล้วยังไม่คืน ยืนยันภายใน 6 เดือน
finding-grade-minor = ความผิดพลาดเฉพาะครั้ง ยืนยันภายใน 12 เดือน
finding-grade-observation = ไม่ใช่ข้อบกพร่อง บันทึกไว้ให้ทราบ
finding-statement-hint = สิ่งใดไม่เป็นไปตามเกณฑ์ องค์กรจะได้อ่าน
finding-objective-evidence = หลักฐานที่พบ
finding-objective-evidence-hint = สิ่งที่คุณเห็น ได้ยิน และอ่าน เจ้าหน้าที่เท่านั้นที่อ่าน
finding-files-staff = ไฟล์หลักฐาน สำหรับเจ้าหน้าที่เท่านั้น
finding-file-staff = เจ้าหน้าที่เท่านั้น
finding-repay-label = เงินที่ต้องคืนให้แรงงาน
finding-repay-hint = รวมทุกคน หากไม่มีให้เว้นว่างไว้
finding-no-site = ไม่เฉพาะสถานที่ใด
finding-no-corridor = ไม่เฉพาะเส้นทางใด
finding-who-reads = ใครอ่านได้
finding-who-reads-text = องค์กรอ่านสิ่งที่พบ ระดับ และจำนวนเงิน ส่วนหลักฐานอยู่กับเจ้าหน้าที่
finding-your-answer = คำตอบของคุณ
finding-your-answer-hint = องค์กรจะได้อ่าน อย่าระบุชื่อแรงงาน
finding-judge-plan = แผนดีพอหรือไม่
finding-judge-plan-accept = รับแผน
finding-judge-plan-reject = ไม่รับ
finding-judge-evidence = แก้ไขแล้วหรือไม่
finding-judge-evidence-accept = ยืนยันแล้ว: ปิดเรื่อง
finding-judge-evidence-reject = ไม่รับหลักฐาน
finding-judge-how = คุณยืนยันอย่างไร
finding-judge-send = ส่งคำตอบ
finding-reason-missing = บอกเหตุผล เพื่อให้องค์กรรู้ว่าต้องแก้อะไร
finding-note-auditor = ข้อสังเกตไม่ใช่ข้อบกพร่อง ปิดเมื่อรับทราบแล้ว
finding-reopen-reason = เพราะอะไรจึงเปิดอีกครั้ง
finding-reopen-hint = องค์กรจะได้อ่าน กำหนดเวลาเริ่มนับใหม่
finding-reopen-send = เปิดอีกครั้ง

## Refusals.

finding-same-person-reopens = ผู้ที่ปิดเรื่องจะเปิดอีกครั้งเองไม่ได้ ต้องเป็นบุคคลที่สอง
finding-audit-not-in-stage2 = บันทึกสิ่งที่ตรวจพบได้ในขั้นที่ 2 ของการตรวจประเมิน
finding-criterion-not-breached = เกณฑ์ { $code } ยังไม่มีผลว่าไม่เป็นไปตามเกณฑ์ บันทึกผลก่อน หรือเลือกข้อสังเกต

## What happened.

flash-finding-raised = บันทึกสิ่งที่ตรวจพบแล้ว
flash-finding-judged = ส่งคำตอบแล้ว
flash-finding-noted = รับทราบข้อสังเกตแล้ว
flash-finding-reopened = เปิดสิ่งที่ตรวจพบอีกครั้งแล้ว

## Tasks.

task-emergency-suspension-considered = พิจารณาระงับชั่วคราวกรณีฉุกเฉิน
