### Decisions: review, recommendation, signatures.

## The list.

decision-list-title = ผลการพิจารณา
decision-list-lead = ผู้ทบทวนเสนอความเห็น ผู้ตัดสินลงนาม ไม่มีใครทำสองหน้าที่ในกรณีเดียวกัน
decision-list-waiting = รอการลงนาม
decision-list-waiting-none = ไม่มีเรื่องที่รอการลงนาม
decision-list-ready = พร้อมให้ทบทวน
decision-list-ready-none = ไม่มีกรณีที่ตรวจประเมินแล้วและรอผู้ทบทวน
decision-list-drafts = กำลังจัดทำ
decision-list-drafts-none = ไม่มีเรื่องที่กำลังจัดทำ
decision-list-taken = ตัดสินแล้ว
decision-list-taken-none = ยังไม่มีเรื่องที่ตัดสินแล้ว
decision-col-case = กรณี
decision-col-who = องค์กร
decision-col-what = เรื่อง
decision-col-state = สถานะ
decision-col-since = ตั้งแต่
decision-to-review = รอทบทวน
decision-waited =
    { $days ->
       *[other] { $days } วัน
    }

## Kinds, outcomes, states, parts.

decision-case-initial = การรับรองครั้งแรก
decision-case-renewal = การต่ออายุ
decision-case-scope-change = การเปลี่ยนขอบเขต
decision-case-surveillance = การตรวจติดตาม
decision-case-suspension = การระงับ
decision-case-withdrawal = การเพิกถอน
decision-outcome-grant = รับรอง
decision-outcome-grant-with-conditions = รับรองแบบมีเงื่อนไข
decision-outcome-grant-with =
    { $count ->
       *[other] รับรอง โดยมี { $count } เงื่อนไข
    }
decision-outcome-refuse = ไม่รับรอง
decision-outcome-suspend = ระงับ
decision-outcome-reinstate = ยกเลิกการระงับ
decision-outcome-withdraw = เพิกถอน
decision-status-drafted = กำลังจัดทำ
decision-status-recommended = รอผู้ตัดสิน
decision-status-first-signed = ลงนามแล้วหนึ่งคน รอคนที่สอง
decision-status-taken = ตัดสินแล้ว
decision-status-sent-back = ส่งกลับ
decision-part-officer = เจ้าหน้าที่ประจำกรณี
decision-part-second-officer = เจ้าหน้าที่คนที่สอง
decision-part-lead-auditor = หัวหน้าผู้ตรวจประเมิน
decision-part-auditor = ผู้ตรวจประเมิน
decision-part-reviewer = ผู้ทบทวน
decision-part-decider = ผู้ตัดสิน
decision-part-duty-officer = เจ้าหน้าที่เวร

## Beginning.

decision-new-title = ทบทวนกรณีนี้
decision-new-lead = คุณพิจารณาสิ่งที่ตรวจพบและเสนอความเห็น การรับรองครั้งแรกต้องมีผู้ตัดสินสองคนลงนาม และคุณไม่ใช่หนึ่งในสองคนนั้น
decision-declare = ฉันไม่มีความเกี่ยวข้องกับองค์กรนี้ และไม่มีส่วนได้เสียกับผล
decision-declare-hint = การทำงาน การให้คำปรึกษา ครอบครัว หรือเงิน ภายในสองปีที่ผ่านมา ถือเป็นความเกี่ยวข้อง หากมี ให้ผู้อื่นทำแทน
decision-begin = เริ่มการทบทวน
decision-new-stands-on = ข้อมูลที่ใช้พิจารณา
decision-audit = การตรวจประเมิน
decision-findings = สิ่งที่ตรวจพบ
decision-findings-open = ที่ยังไม่ปิด

## One decision.

decision-title = ผลการพิจารณา { $name }
decision-blocked = เรื่องเหล่านี้ทำให้ยังรับรองไม่ได้
decision-score = คะแนน
decision-score-passes = คะแนน ผลคือ ไม่มีเงื่อนไข
decision-score-conditions = คะแนน ผลคือ มีเงื่อนไข
decision-score-fails-so = คะแนน ผลคือ ไม่รับรอง
decision-key-zero = 0: ไม่มีเงื่อนไข
decision-key-some = 1–29: มีเงื่อนไข
decision-key-limit = 30 ขึ้นไป: ไม่รับรอง
decision-score-caption = เกณฑ์ร้ายแรงที่ไม่ผ่าน: { $critical } เกณฑ์อื่นที่ไม่ผ่าน: { $others }
decision-score-rule = กฎที่ประกาศไว้: เกณฑ์ร้ายแรงข้อละ 30 เกณฑ์อื่นข้อละ 8 นับเกณฑ์ละครั้ง 30 ขึ้นไปไม่ผ่าน
decision-missed = เกณฑ์ที่ไม่ผ่าน
decision-points = คะแนน
decision-yours = ความเห็นของคุณ
decision-hint-grant = เปิดเผยต่อสาธารณะทันที ไม่มีเกณฑ์ที่ค้างอยู่
decision-hint-grant-with-conditions = เปิดเผยต่อสาธารณะทันที พร้อมเงื่อนไขและวันกำหนด
decision-hint-refuse = องค์กรได้รับเหตุผลและวิธีอุทธรณ์ ไม่เปิดเผยต่อสาธารณะ
decision-hint-suspend = เปิดเผยต่อสาธารณะทันที
decision-hint-reinstate = เปิดเผยต่อสาธารณะทันที
decision-hint-withdraw = เปิดเผยต่อสาธารณะทันที และเป็นที่สุด
decision-reason = เหตุผล
decision-reason-hint = จากรายการที่กำหนด สาธารณะจะได้อ่าน
decision-public = เหตุผลที่สาธารณะได้อ่าน
decision-public-hint = สองหรือสามประโยคง่าย ๆ ไม่เกิน 600 ตัวอักษร ไม่ระบุชื่อบุคคล
decision-months = มีผลเป็นเวลา
decision-valid-for = { $months } เดือน ถึง { $until }
decision-conditions-due = กำหนดวันของแต่ละเงื่อนไข
decision-conditions-hint = ภายใน 12 เดือน
decision-due-in =
    { $months ->
       *[other] ภายใน { $months } เดือน: { $date }
    }
decision-condition = { $what } – ภายใน { $date }
decision-note = บันทึกสำหรับเจ้าหน้าที่
decision-note-hint = สิ่งที่ผู้ตัดสินควรทราบ
decision-recommend = เสนอต่อผู้ตัดสิน
decision-redraft = นำกลับมาทบทวน
decision-recommended-is = ความเห็นที่เสนอ
decision-is = ผลการพิจารณา
decision-outcome = ผล
decision-valid = { $from } ถึง { $until }
decision-valid-title = มีผล
decision-scope = ขอบเขต
decision-conditions = เงื่อนไข
decision-your-decision = การตัดสินของคุณ
decision-sign-hint-grant = คุณลงนามตามความเห็นที่เสนอ เมื่อลงนามครบจะเปิดเผยต่อสาธารณะทันที
decision-sign-hint-grant-with-conditions = คุณลงนามตามความเห็นที่เสนอ เมื่อลงนามครบจะเปิดเผยต่อสาธารณะทันที พร้อมเงื่อนไขและวันกำหนด
decision-sign-hint-refuse = คุณลงนามไม่รับรอง องค์กรจะได้รับแจ้งทันที
decision-sign-hint-suspend = เปิดเผยต่อสาธารณะทันที
decision-sign-hint-reinstate = เปิดเผยต่อสาธารณะทันที
decision-sign-hint-withdraw = คุณลงนามเพิกถอน เปิดเผยต่อสาธารณะทันทีและยกเลิกไม่ได้
decision-send-back = ส่งกลับ
decision-back-hint = ถึงผู้ทบทวน บอกว่าขาดอะไร
decision-drop-hint = ยุติการเพิกถอน ใบรับรองคงเดิม บอกเหตุผล
decision-back-reason = เหตุผลที่ส่งกลับ
decision-back-reason-hint = เฉพาะเมื่อส่งกลับ
decision-sign = ดำเนินการต่อ
decision-password-first = หากคุณใส่รหัสผ่านเกินห้านาทีแล้ว คุณต้องใส่อีกครั้งก่อนจึงจะมีผล
decision-was-sent-back = { $name } ส่งกลับเมื่อ { $date }: { $reason }
decision-stale-nothing = คุณไม่ได้เขียนข้อความ
decision-eyes = หลายคนร่วมตรวจ
decision-seat-first = ผู้ตัดสินคนแรก
decision-seat-second = ผู้ตัดสินคนที่สอง
decision-seat-signed = { $place } { $when }
decision-seat-you = คุณลงนามได้ตอนนี้
decision-seat-not-you = ไม่ใช่คุณ
decision-seat-you-may = ไม่เกี่ยวข้องกับองค์กรนี้ ไม่มีส่วนในการตรวจประเมินหรือการทบทวน
decision-seat-others = ผู้ที่ลงนามได้: { $names }
decision-seat-then = ผู้ตัดสินอีกคนหนึ่ง หลังจากคนแรก
decision-seat-later = เมื่อเสนอความเห็นแล้ว
decision-who = ใครทำอะไร

## Why not.

decision-not-now = เรื่องนี้ผ่านขั้นตอนนี้ไปแล้ว
decision-wrong-seat = ขั้นตอนนี้เป็นของผู้อื่น ผู้ทบทวนเขียน ผู้ตัดสินลงนาม
decision-case-not-ready = กรณีนี้ไม่มีรายงานการตรวจประเมินฉบับสุดท้าย หรือไม่มีคำขอที่รับไว้
decision-under-way = มีการพิจารณากรณีนี้อยู่แล้ว
decision-open-critical = สิ่งที่ตรวจพบ { $number } ร้ายแรงและยังไม่ปิด จึงยังไม่ดูคะแนน
decision-open-major = สิ่งที่ตรวจพบ { $number } เป็นข้อบกพร่องหลักและยังไม่ปิด จึงยังไม่ดูคะแนน
decision-minor-without-plan = สิ่งที่ตรวจพบ { $number } เป็นข้อบกพร่องย่อยและยังไม่มีแผนที่ยอมรับ
decision-score-fails = คะแนนคือ { $points } ตั้งแต่ 30 ขึ้นไปเลือกได้เพียงไม่รับรอง
decision-points-left = คะแนนคือ { $points } ต้องเป็น 0 จึงจะรับรองโดยไม่มีเงื่อนไขได้
decision-nothing-missed = คะแนนคือ 0 ไม่มีอะไรที่จะตั้งเป็นเงื่อนไข
decision-below-limit = คะแนนคือ { $points } ต่ำกว่า 30 จึงไม่มีเหตุที่จะไม่รับรอง
decision-not-in-this-case = เรื่องนี้ต้องมีกระบวนการของตนเอง
decision-findings-changed = สิ่งที่ตรวจพบเปลี่ยนไปหลังเสนอความเห็น ส่งกลับเพื่อทบทวนใหม่
decision-reviewer-signs = ผู้เสนอความเห็นลงนามไม่ได้
decision-signed-already = คุณลงนามแล้ว ลายมือชื่อที่สองต้องเป็นของอีกคน
decision-reason-does-not-fit = เหตุผลนี้ไม่ตรงกับผล
decision-condition-date = แต่ละเงื่อนไขต้องมีวันกำหนดภายใน 12 เดือน
decision-password-needed = ใส่รหัสผ่านอีกครั้งก่อนลงนาม

## What happened.

flash-decision-begun = คุณเป็นผู้ทบทวนแล้ว ยังไม่เปิดเผยต่อสาธารณะ
flash-decision-recommended = เสนอความเห็นแล้ว รอผู้ตัดสิน
flash-decision-signed = ลงนามแล้ว รอผู้ตัดสินคนที่สอง
flash-decision-taken = การตัดสินมีผลแล้ว
flash-decision-sent-back = ส่งกลับแล้ว
