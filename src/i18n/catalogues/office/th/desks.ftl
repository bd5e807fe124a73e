### The desk of staff, and tasks.

desk-title = งาน
desk-hello = สวัสดี { $name }
desk-nothing = ไม่มีอะไรรอคุณอยู่
desk-waiting =
    { $count ->
       *[other] มี { $count } เรื่องรอคุณอยู่
    }
desk-waiting-late =
    { $count ->
       *[other] มี { $count } เรื่องรอคุณอยู่ เกินกำหนด { $late } เรื่อง
    }
desk-days =
    { $count ->
       *[other] { $count } วัน
    }
desk-oldest =
    { $days ->
       *[other] นานสุด { $days } วัน
    }
desk-none = ไม่มี
desk-urgent = งานเร่งด่วน
desk-applications = คำขอ
desk-audits = การตรวจประเมินที่ต้องวางแผน
desk-claims = คำขออ้างสิทธิ์ที่รอตอบ
desk-to-judge = คำตอบที่รอพิจารณา
desk-reviews = รอทบทวน
desk-decisions = รอตัดสิน
desk-to-confirm = การระงับที่รอยืนยัน
desk-tasks = งานที่มอบหมาย
desk-all-tasks = งานทั้งหมด
desk-queue = คิวของคุณ
desk-queue-caption = คิวของคุณ เรียงตามกำหนดที่ใกล้ที่สุด
desk-queue-none = คิวว่าง
desk-col-task = งาน
desk-col-case = กรณี
desk-col-who = องค์กร
desk-col-step = ขั้นตอน
desk-col-waiting = รอมาแล้ว
desk-col-due = กำหนด
desk-step-submitted = ตรวจคำขอ
desk-step-rejection-proposed = ยืนยันหรือปฏิเสธการไม่รับคำขอ
desk-step-plan-audit = วางแผนการตรวจประเมิน
desk-step-plan-submitted = พิจารณาแผน
desk-step-evidence-submitted = พิจารณาหลักฐาน
desk-step-review = ทบทวน
desk-step-recommend = เขียนความเห็นให้เสร็จ
desk-step-redraft = ส่งกลับมา: เขียนใหม่
desk-step-sign = ลงนามหรือส่งกลับ
desk-step-sign-second = ลายมือชื่อที่สอง
desk-step-confirm = ยืนยันการระงับกรณีฉุกเฉิน

## Tasks.

task-list-title = งานที่มอบหมาย
task-list-lead = งานเร่งด่วนก่อน แล้วตามกำหนดที่ใกล้ที่สุด
task-list-none = ไม่มีงานค้าง
task-due = กำหนด
task-open-subject = เปิดเรื่องที่เกี่ยวข้อง
task-close = ปิดงานนี้
task-note = ได้ทำอะไรไป
task-note-hint = เจ้าหน้าที่อ่านได้ในประวัติ
task-hours-left =
    { $count ->
       *[other] เหลือ { $count } ชั่วโมง
    }
task-days-left =
    { $count ->
       *[other] เหลือ { $count } วัน
    }
task-hours-late =
    { $count ->
       *[other] เกินกำหนด { $count } ชั่วโมง
    }
task-days-late =
    { $count ->
       *[other] เกินกำหนด { $count } วัน
    }
task-confirm-suspension = ยืนยันการระงับกรณีฉุกเฉิน
task-suspension-unconfirmed = การระงับกรณีฉุกเฉินไม่ได้ยืนยันในเวลา: ตัดสินว่าจะทำอย่างไรต่อ
task-suspension-decision-overdue = ระงับครบหกเดือน: เพิกถอน ลดขอบเขต หรือยกเลิกการระงับ
task-is-done = งานนี้ทำแล้ว
task-closed-by-event = การตัดสินเท่านั้นที่ปิดงานนี้ได้
task-of-another-role = งานนี้เป็นของบทบาทอื่น
flash-task-done = ปิดงานแล้ว

## Workload and turnaround.

figures-title = ปริมาณงานและเวลาที่ใช้
figures-lead = สิบสองเดือนล่าสุด แท่งซ้ายของเดือนคืองานที่เข้ามา แท่งขวาคืองานที่เสร็จ
figures-applications = คำขอ: จากส่งจนได้คำตอบ
figures-audits = การตรวจประเมิน: จากวางแผนจนรายงานฉบับสมบูรณ์
figures-findings = ข้อค้นพบ: จากพบจนทวนสอบ
figures-cases = เรื่อง: จากเปิดจนปิด
figures-appeals = อุทธรณ์: จากได้รับจนตัดสิน
figures-summary = เปิดอยู่: { $open } เก่าที่สุดรอ: { $oldest } เวลากลางที่ใช้: { $median }
figures-no-days = –
figures-plot = แผนภูมิ: { $title }
figures-table = ตาราง: { $title }
figures-month = เดือน
figures-came = เข้ามา
figures-done = เสร็จ
figures-median = เวลากลาง
figures-days = { $count } วัน

## What runs by itself.

work-kind-apply-licence-list = นำรายชื่อใบอนุญาตเข้าทะเบียน
work-kind-application-lapse = ปิดคำขอที่ไม่มีผู้ดำเนินการต่อ
work-kind-application-due-notice = เตือนผู้ยื่นคำขอ
work-kind-finding-refund-due = เตือนเรื่องการคืนเงิน
work-kind-finding-refund-late = การคืนเงินเกินกำหนด
work-kind-finding-answer-due = เตือนให้ตอบสิ่งที่ตรวจพบ
work-kind-finding-answer-late = คำตอบสิ่งที่ตรวจพบเกินกำหนด
work-kind-help-line-retest = ทดสอบสายช่วยเหลืออีกครั้ง
work-kind-suspension-unconfirmed = ยุติการระงับที่ไม่มีผู้ยืนยัน
work-kind-suspension-six-months = การระงับครบหกเดือน
work-kind-certificate-expire = ใบรับรองหมดอายุ
work-kind-certificate-expiring = เตือนว่าใบรับรองใกล้หมดอายุ
work-kind-confirmation-due = เตือนให้ยืนยันการระงับ
work-kind-suspension-ending = เตือนว่าการระงับใกล้สิ้นสุด
work-kind-surveillance-due = เตือนเรื่องการตรวจประเมินประจำปี
work-kind-surveillance-missed = ไม่มีการตรวจประเมินประจำปี
work-kind-condition-due = เตือนเรื่องเงื่อนไข
work-kind-condition-late = เงื่อนไขเกินกำหนด
work-kind-appeal-due = เตือนเรื่องคำอุทธรณ์
work-kind-complaint-due = เตือนเรื่องข้อร้องเรียน
work-kind-report-due = เตือนเรื่องรายงานของแรงงาน
work-kind-minutes-due = เตือนเรื่องรายงานการประชุมของคณะกรรมการ
work-kind-audit-comment-time-over = หมดเวลาให้ความเห็นต่อรายงาน
work-kind-report-erase = ลบรายงานที่ครบกำหนดเก็บ
work-kind-report-news = แจ้งเจ้าหน้าที่ว่ามีเรื่องใดรออยู่
work-kind-report-lapse-notice = แจ้งเจ้าหน้าที่ว่าเรื่องจะถูกปิด
work-kind-report-lapse = ปิดเรื่องที่ไม่มีอะไรเกิดขึ้น
