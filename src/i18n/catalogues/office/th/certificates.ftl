### Certificates, for staff.

certificate-list-title = ใบรับรอง
certificate-list-none = ไม่มีใบรับรองในสถานะนี้
certificate-col-number = เลขที่
certificate-col-holder = ผู้ถือใบรับรอง
certificate-col-state = สถานะ
certificate-col-since = ตั้งแต่
certificate-col-due = กำหนด
certificate-unconfirmed = รอการยืนยัน
certificate-valid = { $from } ถึง { $until }
certificate-valid-title = มีผล
certificate-suspended-by = ระงับโดย { $name }
certificate-confirm-until = ผู้ตัดสินต้องยืนยันภายใน { $when } เหลือ { $hours } ชั่วโมง มิฉะนั้นจะกลับสู่สถานะเดิม
certificate-decide-until = ต้องตัดสินภายใน { $date }
certificate-decision-overdue = ต้องตัดสินภายใน { $date } ขณะนี้เกินกำหนดแล้ว ใบรับรองยังถูกระงับ
certificate-second-waits = ผู้ตัดสินหนึ่งคนลงนามเพิกถอนแล้ว
certificate-second-go = เปิดดู ลายมือชื่อที่สองเป็นของผู้ตัดสินอีกคน
certificate-acts = สิ่งที่คุณทำได้
certificate-acts-none = ไม่มีอะไรที่ทำกับใบรับรองนี้ได้อีก
certificate-act-emergency = ระงับกรณีฉุกเฉิน
certificate-hint-emergency = คุณคนเดียว เปิดเผยทันที ผู้ตัดสินอีกคนต้องยืนยันภายใน 72 ชั่วโมง
certificate-act-confirm = ยืนยันการระงับ
certificate-hint-confirm = ใบรับรองยังถูกระงับ ไม่เกินหกเดือน
certificate-act-suspend = ระงับ
certificate-hint-suspend = เปิดเผยทันที ไม่เกินหกเดือน หลังจากนั้นต้องตัดสิน
certificate-act-reinstate = ยกเลิกการระงับ
certificate-hint-reinstate = กลับสู่สถานะก่อนการระงับ เปิดเผยทันที
certificate-act-withdraw = ลงนามเพิกถอน
certificate-hint-withdraw = เป็นลายมือชื่อแรกจากสอง เมื่อครบสองจะเปิดเผยทันทีและยกเลิกไม่ได้
certificate-act-surrender = ผู้ถือคืนใบรับรอง
certificate-hint-surrender = บันทึกว่าผู้ถือใบรับรองขอคืน เปิดเผยทันทีและยกเลิกไม่ได้
certificate-note-hint = อ้างอิงจากอะไร: ใครขอ จดหมายใด รายงานใด
certificate-now = ขณะนี้
certificate-condition-mark = บันทึกว่าทำแล้ว
certificate-condition-met-on = ทำแล้วเมื่อ { $date }
certificate-condition-waits = รอผู้ตรวจประเมิน: สิ่งที่ตรวจพบ { $number } ยังไม่ปิด
certificate-history = สิ่งที่เกิดขึ้น
certificate-by-system = ระบบตามเวลา
certificate-its-decision = การตัดสินที่เป็นที่มา
certificate-its-holder = ผู้ถือใบรับรอง

## What has happened.

certificate-event-certificate-granted = รับรองแล้ว
certificate-event-certificate-granted-with-conditions = รับรองแบบมีเงื่อนไข
certificate-event-certificate-suspended = ถูกระงับ
certificate-event-suspension-confirmed = ยืนยันการระงับ
certificate-event-suspension-not-confirmed = ไม่ได้ยืนยันการระงับในเวลา จึงกลับสู่สถานะเดิม
certificate-event-suspension-overdue = ถูกระงับครบหกเดือน เกินกำหนดตัดสิน
certificate-event-certificate-reinstated = ยกเลิกการระงับ
certificate-event-certificate-withdrawn = ถูกเพิกถอน
certificate-event-certificate-expired = หมดอายุ
certificate-event-certificate-surrendered = ผู้ถือคืนใบรับรอง
certificate-event-condition-met = ทำตามเงื่อนไขแล้วหนึ่งข้อ

## Why not.

certificate-not-from-this-state = สถานะปัจจุบันของใบรับรองทำเช่นนี้ไม่ได้
certificate-needs-decider = ต้องเป็นผู้ตัดสิน
certificate-needs-duty-officer = ต้องเป็นเจ้าหน้าที่เวร
certificate-needs-officer = ต้องเป็นเจ้าหน้าที่ประจำกรณีหรือผู้ตัดสิน
certificate-suspended-itself = คุณเป็นผู้ระงับ ผู้ตัดสินอีกคนต้องยืนยันหรือยกเลิก
certificate-too-late-to-confirm = เกิน 72 ชั่วโมงแล้ว จะกลับสู่สถานะเดิม
certificate-already-certified = องค์กรนี้มีใบรับรองที่ยังใช้ได้
certificate-withdrawal-under-way = ผู้ตัดสินหนึ่งคนลงนามเพิกถอนแล้ว รอคนที่สอง
certificate-finding-still-open = สิ่งที่ตรวจพบของเงื่อนไขนี้ยังไม่ได้ตรวจยืนยันและปิด
certificate-condition-is-met = เงื่อนไขนี้ทำแล้ว
certificate-ends-before-it-begins = ใบรับรองจะสิ้นสุดก่อนเริ่ม ให้ส่งกลับ

## What was done.

flash-certificate-suspended = ระงับแล้ว สาธารณะเห็นแล้ว
flash-suspension-confirmed = ยืนยันการระงับแล้ว
flash-certificate-reinstated = ยกเลิกการระงับแล้ว
flash-certificate-surrendered = บันทึกแล้ว สาธารณะเห็นแล้ว
flash-condition-met = บันทึกว่าทำตามเงื่อนไขแล้ว
