### Fieldwork for the organisation: programme, report, money to be paid back, letters.

programme-own-title = แผนการตรวจ
programme-own-lead = ใบรับรองของคุณต้องมีการตรวจใดบ้าง และเมื่อใด
programme-none = คุณยังไม่มีใบรับรองที่ใช้ได้ แผนเริ่มเมื่อมีใบรับรอง
programme-caption = การตรวจของใบรับรอง { $number }
programme-when = เมื่อใด
programme-audit = การตรวจ
programme-state = สถานะ
programme-valid = ใช้ได้ตั้งแต่ { $from } ถึง { $to }
programme-window = ระหว่าง { $from } ถึง { $to }
programme-later = ภายหลัง
programme-open = วางแผนได้แล้ว
programme-planned = วางแผนแล้ว
programme-done = เสร็จแล้ว
programme-late = เลยกำหนด
programme-by-application = เริ่มเมื่อผู้ถือใบรับรองยื่นขอต่ออายุ
programme-rules = การตรวจติดตามครั้งแรกภายใน 12 เดือน จากนั้นปีละครั้ง การตรวจต่ออายุต้องเสร็จสองเดือนก่อนวันสุดท้าย
audit-objectives = วัตถุประสงค์
audit-scope = ขอบเขตการตรวจ
audit-team-member = ผู้ตรวจ
audit-helper-interpreter = ล่าม
audit-helper-technical-expert = ผู้เชี่ยวชาญเฉพาะด้าน
audit-report-interviews = การสัมภาษณ์แรงงาน
audit-report-interviews-count = { $done } จาก { $planned }
audit-report-score = คะแนนในขณะนี้
audit-report-score-points = { $points } คะแนน ตั้งแต่ 30 คะแนนขึ้นไปไม่ผ่าน นับเกณฑ์ที่มีสิ่งที่ตรวจพบซึ่งยังไม่ปิด
refund-title = เงินที่ต้องคืน
refund-lead = เงินที่แรงงานจ่ายต้องคืนครบ จึงจะปิดรายการได้
refund-workers = แรงงาน { $count } คน
refund-total = ทั้งหมด
refund-paid = จ่ายแล้ว
refund-outstanding = ยังต้องจ่าย
refund-confirmed = ยืนยันแล้ว
refund-confirmations = แรงงานยืนยันแล้ว { $done } จาก { $wanted } คน
refund-confirmations-few = แรงงานที่ยืนยันน้อยเกินกว่าจะบอกได้
refund-state-ordered = สั่งให้คืนแล้ว
refund-state-partly-paid = จ่ายแล้วบางส่วน
refund-state-paid = จ่ายแล้ว ยังไม่ยืนยัน
refund-state-confirmed = จ่ายและยืนยันแล้ว
refund-state-withdrawn = ถอนคำสั่งแล้ว
refund-late = เลยกำหนด
refund-step-paid = จ่าย { $amount } ให้แรงงาน { $workers } คน { $date }
refund-step-confirmed-auditor = ผู้ตรวจถามแรงงาน { $workers } คน: ได้รับ { $amount } { $date }
refund-step-confirmed-case-officer = สำนักงานถามแรงงาน { $workers } คน: ได้รับ { $amount } { $date }
refund-step-confirmed-worker = แรงงาน { $workers } คนบอกเราเอง: ได้รับ { $amount } { $date }
refund-pay = แจ้งเงินที่จ่ายแล้ว
refund-pay-workers = ให้แรงงานกี่คน
refund-pay-amount = รวมเท่าไร
refund-pay-note = จ่ายอย่างไร
refund-pay-note-hint = เช่น โอนผ่านธนาคาร จากบัญชีใด อย่าระบุชื่อแรงงาน
refund-files = หลักฐานการจ่าย
refund-pay-send = ส่งการจ่าย
refund-is-withdrawn = คำสั่งนี้ถูกถอนแล้ว
refund-above-outstanding = มากกว่าจำนวนที่ยังต้องจ่าย
refund-more-workers = ใส่จำนวนแรงงานตั้งแต่ 1 ถึง { $most }
mail-finding-regraded-subject = สิ่งที่ตรวจพบ { $number }: ระดับใหม่คือ { $grade }
mail-finding-regraded-body =
    { mail-hello }

    ระดับของสิ่งที่ตรวจพบ { $number } เปลี่ยนแล้ว ตอนนี้คือ { $grade } วันครบกำหนดก็เปลี่ยนด้วย ดูได้ในหน้านี้
mail-finding-regraded-action = ดูสิ่งที่ตรวจพบ
mail-refund-due-subject = สิ่งที่ตรวจพบ { $number }: ต้องคืนเงินภายใน { $due }
mail-refund-due-body =
    { mail-hello }

    ยังต้องคืนเงิน { $amount } ให้แรงงานตามสิ่งที่ตรวจพบ { $number } ครบกำหนดวันที่ { $due } เมื่อจ่ายแล้วแจ้งเรา
mail-refund-due-action = แจ้งเงินที่จ่าย
mail-refund-late-subject = สิ่งที่ตรวจพบ { $number }: การคืนเงินเลยกำหนด
mail-refund-late-body =
    { mail-hello }

    ต้องคืนเงิน { $amount } ให้แรงงานภายใน { $due } ตามสิ่งที่ตรวจพบ { $number } จ่ายตอนนี้และแจ้งเรา หากไม่คืนเงิน จะต่ออายุใบรับรองไม่ได้
mail-refund-late-action = แจ้งเงินที่จ่าย
