### Audits, as the organisation sees them; the audit pages use the same words.

audit-title = การตรวจประเมิน { $number }
audit-kind-initial = การตรวจประเมินครั้งแรก
audit-kind-surveillance = การตรวจติดตามผล
audit-kind-special = การตรวจประเมินพิเศษ
audit-kind-recertification = การตรวจประเมินเพื่อต่ออายุ
audit-status-planned = วางแผนแล้ว
audit-status-team-confirmed = ยืนยันผู้ตรวจประเมินแล้ว
audit-status-stage1-done = ตรวจเอกสารแล้ว
audit-status-stage2-in-progress = กำลังตรวจที่สถานที่
audit-status-report-draft = ร่างรายงาน
audit-status-client-comment = หมดเวลาให้ความเห็น
audit-status-report-final = รายงานฉบับสมบูรณ์
audit-status-closed = ปิดแล้ว
audit-status-cancelled = ยกเลิก
audit-path = อยู่ขั้นไหนแล้ว
audit-facts = ข้อมูล
audit-dates = { $from } ถึง { $to }
audit-standard-version = { $title } ฉบับที่ { $version }
audit-fact-kind = ประเภท
audit-fact-dates = วันที่
audit-fact-lead = หัวหน้าผู้ตรวจประเมิน
audit-fact-standard = มาตรฐาน
audit-fact-heads = จำนวนคนที่ทำงานที่นั่น
audit-fact-sample = จำนวนแรงงานที่จะสัมภาษณ์
audit-fact-sites = สถานที่ที่จะไปตรวจ
audit-fact-site = สถานที่ที่ไปตรวจ
audit-client-wait = รายงานยังไม่เสร็จ ตอนนี้คุณยังไม่ต้องทำอะไร
audit-comment-title = ความเห็นของคุณต่อร่างรายงาน
audit-comment-until = ส่งได้ถึงวันที่ { $date }
audit-comment-label = คุณเห็นต่างในเรื่องใด เพราะอะไร
audit-comment-hint = ผู้ตรวจประเมินจะอ่านก่อนทำรายงานฉบับสมบูรณ์ หากไม่มีความเห็นให้เว้นว่างไว้ อย่าระบุชื่อแรงงาน
audit-comment-send = ส่งความเห็น
audit-comment-yours = ความเห็นของคุณ
audit-report-title = รายงานการตรวจประเมิน { $number }
audit-report-read = อ่านรายงาน
audit-report-draft-mark = ฉบับร่าง ยังไม่สมบูรณ์
audit-report-final-on = ฉบับสมบูรณ์ตั้งแต่วันที่ { $date }
audit-report-summary = สรุป
audit-report-results = ผลตามเกณฑ์แต่ละข้อ
audit-report-count = เป็นไปตามเกณฑ์ { $conforms } จาก { $total } ข้อ ไม่เกี่ยวข้อง { $other } ข้อ
audit-report-result = ผล
audit-report-note = บันทึก
audit-report-no-findings = ไม่มีสิ่งที่ตรวจพบ
audit-report-comment = ความเห็นขององค์กร
audit-report-comment-open = องค์กรยังให้ความเห็นได้
audit-report-no-comment = องค์กรไม่ได้ส่งความเห็น
audit-report-foot = รายงานการตรวจประเมิน { $number } ตามที่เป็นอยู่ในวันที่ { $date }
audit-result-conforms = เป็นไปตามเกณฑ์
audit-result-nonconformity = ไม่เป็นไปตามเกณฑ์
audit-result-not-applicable = ไม่เกี่ยวข้อง
audit-result-none = ยังไม่มีผล

## Refusals.

audit-wrong-step = การตรวจประเมินนี้อยู่ในขั้นอื่นแล้ว เปิดหน้านี้ใหม่อีกครั้ง
audit-not-your-part = ในการตรวจประเมินนี้ คนอื่นเป็นผู้ทำเรื่องนี้

## The public timeline.

timeline-audit-finished = การตรวจประเมินเสร็จสิ้น จำนวนสิ่งที่ตรวจพบ { $text }
