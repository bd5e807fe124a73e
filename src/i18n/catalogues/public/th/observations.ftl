### Observations of partners. Machine translation, not yet checked by a native speaker.

## The partner's own list.

tab-my-observations = ข้อสังเกต
observation-list-title = สิ่งที่คุณสังเกตเห็น
observation-list-lead = บอกสิ่งที่คุณเห็น แล้วอ่านผลได้ที่นี่
observation-list-none = องค์กรของคุณยังไม่ได้ส่งเรื่องใด
observation-new = ส่งข้อสังเกต
observation-number = เลขที่
observation-about = เกี่ยวกับ
observation-filed = ส่งเมื่อ
observation-state = สถานะ
observation-asked = เราเขียนถึงคุณ

## Whom it is about.

observation-find-lead = ก่อนอื่น ดูว่าบริษัทหรือนายจ้างอยู่ในทะเบียนนี้หรือไม่
observation-find = ชื่อบริษัทจัดหางานหรือนายจ้าง
observation-find-none = ไม่พบองค์กรที่มีชื่อนี้
observation-find-hits = ใช่รายใดรายหนึ่งต่อไปนี้ไหม
observation-find-other = เป็นรายอื่น
observation-not-in-register = ไม่มีชื่อในทะเบียนนี้
observation-known-as = เป็นใคร
observation-known-as-hint = ชื่อ เบอร์โทรศัพท์ หรือสถานที่
observation-whom-needed = เขียนชื่อ เบอร์โทรศัพท์ หรือสถานที่

## What was seen.

observation-no-names = อย่าเขียนชื่อแรงงาน หรือสิ่งที่ทำให้รู้ว่าเป็นใคร
observation-kind = สิ่งที่คุณเห็น
observation-kind-fees = เรียกเก็บเงินจากแรงงาน
observation-kind-documents = ยึดหนังสือเดินทางหรือเอกสาร
observation-kind-promise = งานไม่เป็นอย่างที่สัญญาไว้
observation-kind-threats = การข่มขู่หรือความรุนแรง
observation-kind-retaliation = มีคนถูกลงโทษเพราะพูดออกมา
observation-kind-good-practice = แนวปฏิบัติที่ดี
observation-kind-other = เรื่องอื่น
observation-criterion = เกณฑ์ที่เกี่ยวข้อง
observation-criterion-hint = หากไม่แน่ใจ เว้นไว้
observation-none-chosen = ไม่มี
observation-month = เมื่อไร
observation-country = ในประเทศใด
observation-where = ที่ไหน
observation-area = ที่ใดในประเทศนั้น
observation-area-hint = เมือง ท่าเรือ หรืออำเภอ

## How it is known.

observation-provenance = คุณรู้ได้อย่างไร
observation-provenance-hint = เลือกทุกข้อที่เป็นจริง
observation-provenance-seen = เราเห็นเอง
observation-provenance-told = แรงงานบอกเรา
observation-provenance-document = เอกสาร
observation-provenance-press = สื่อ
observation-workers = แรงงานกี่คนที่บอก
observation-workers-hint = เฉพาะเมื่อแรงงานบอก
observation-workers-one = หนึ่งคน
observation-workers-few = 2 ถึง 9 คน
observation-workers-many = 10 ถึง 49 คน
observation-workers-most = 50 คนขึ้นไป
observation-consent = เขายินยอมให้คุณบอกเราหรือไม่
observation-sources = แหล่งข้อมูล
observation-sources-hint = เอกสารหรือสื่อใด วันที่เท่าไร ใครเห็น ทำหน้าที่อะไร
observation-sources-needed = บอกว่าเอกสารหรือสื่อใด
observation-paid = สิ่งที่แรงงานจ่าย
observation-paid-hint = เฉพาะเมื่อทราบ จำนวนที่แรงงานหนึ่งคนจ่าย
observation-paid-code = รายการที่ { $place }: ค่าอะไร
observation-paid-amount = รายการที่ { $place }: เท่าไร
observation-words = เล่าด้วยคำของคุณ
observation-text = เกิดอะไรขึ้น
observation-text-hint = บอกสิ่งที่รู้ และสิ่งที่เพียงสงสัย เขียนเป็นภาษาของคุณ
observation-file = ไฟล์หลักฐาน
observation-file-hint = PDF หรือรูป ไม่เกิน 10 MB ปิดชื่อและใบหน้าของแรงงาน
observation-send = ส่งข้อสังเกต
observation-next = ขั้นต่อไป
observation-next-read = ผู้ที่ไม่เกี่ยวข้องจะอ่านภายใน 5 วันทำการ
observation-next-look = เราตรวจสอบ หรือบอกเหตุผลที่ไม่ตรวจ
observation-next-told = คุณอ่านผลได้ที่นี่
observation-never-told = เราไม่บอกองค์กรว่าคุณเป็นผู้สังเกต

## One observation.

observation-state-filed = ส่งแล้ว
observation-state-acknowledged = อ่านแล้ว
observation-state-looked-into = กำลังตรวจสอบ
observation-state-set-aside = พักไว้
observation-state-answered = ตอบแล้ว
observation-state-closed = ปิดแล้ว
observation-state-taken-back = ถอนแล้ว
observation-reason-not-ours = ไม่ใช่เรื่องที่เราพิจารณา
observation-reason-too-little = ข้อมูลน้อยเกินไปที่จะตรวจสอบ
observation-reason-known-already = เราทราบและกำลังตรวจสอบอยู่แล้ว
observation-reason-too-long-ago = นานเกินไปแล้ว
observation-reason-no-consent = แรงงานไม่ยินยอม
observation-outcome-finding = นำไปสู่สิ่งที่ตรวจพบ
observation-outcome-special-audit = นำไปสู่การตรวจประเมินพิเศษ
observation-outcome-referred = ส่งต่อให้ผู้อื่นแล้ว
observation-outcome-noted = บันทึกไว้สำหรับการตรวจครั้งถัดไป
observation-outcome-not-confirmed = ยืนยันไม่ได้
observation-outcome-lapsed = ไม่มีความเคลื่อนไหวสองปี เรื่องจึงจบ
observation-due = เราจะแจ้งภายใน { $date }
observation-told = สิ่งที่คุณบอกเรา
observation-files = ไฟล์
observation-thread = คำถามและคำตอบ
observation-thread-none = ยังไม่มีใครเขียน
observation-message = เขียนถึงเรา
observation-file-more = เพิ่มไฟล์
observation-file-send = ส่งไฟล์
observation-timeline = ความคืบหน้า
observation-take-back = ถอนข้อสังเกต
observation-take-back-text = จากนั้นจะไม่มีใครดำเนินการต่อ และย้อนกลับไม่ได้
observation-by-you = จากองค์กรของคุณ
observation-by-us = จากเรา
observation-event-filed = ส่งแล้ว
observation-event-acknowledged = ผู้ที่ไม่เกี่ยวข้องอ่านแล้ว
observation-event-looked-into = กำลังตรวจสอบ
observation-event-set-aside = พักไว้
observation-event-answered = ตอบแล้ว
observation-event-closed = ปิดแล้ว
observation-event-taken-back = ถอนแล้ว
observation-event-message-sent = ทะเบียนเขียนถึง
observation-event-message-received = ภาคีเขียนถึง
observation-event-file-added = เพิ่มไฟล์แล้ว
observation-event-erased = ลบสิ่งที่บอกแล้ว
observation-event-lapsed = เรื่องจบเอง
flash-observation-filed = ส่งข้อสังเกตแล้ว
flash-observation-sent = ส่งแล้ว
flash-observation-taken-back = ถอนข้อสังเกตแล้ว

## Why not.

observation-not-from-this-state = ทำไม่ได้ในสถานะนี้
observation-partner-only = เฉพาะภาคีที่ส่งเท่านั้นที่ถอนได้
observation-erased = สิ่งที่บอกถูกลบเมื่อครบกำหนด
observation-over = ข้อสังเกตนี้จบแล้ว
observation-too-many-files = ข้อสังเกตหนึ่งมีได้ไม่เกิน { $max } ไฟล์

## Letters.

mail-partner-invitation-subject = คุณได้รับเชิญให้เป็นตัวแทนของ { $partner }
mail-partner-invitation-body =
    { $inviter } เชิญคุณบอกทะเบียน Waymark ถึงสิ่งที่ { $partner } สังเกตเห็นเกี่ยวกับบริษัทจัดหางานและนายจ้าง

    เปิดคำเชิญเพื่อเริ่ม ลิงก์ใช้ได้ 7 วัน หากคุณไม่รู้จักองค์กรนี้ ไม่ต้องทำอะไร
mail-partner-invitation-action = เปิดคำเชิญ
mail-observation-filed-subject = มีข้อสังเกตใหม่ { $number }
mail-observation-filed-body =
    { mail-hello }

    ภาคีส่งข้อสังเกต { $number } มา ต้องอ่านภายใน { $due }
mail-observation-filed-action = เปิดข้อสังเกต
mail-observation-news-subject = ภาคีเขียนเรื่อง { $number }
mail-observation-news-body =
    { mail-hello }

    ภาคีเขียนหรือส่งไฟล์มาในข้อสังเกต { $number } อ่านได้ในหน้านั้น
mail-observation-news-action = เปิดข้อสังเกต
mail-observation-lapses-subject = ข้อสังเกต { $number } จะถูกลบ { $due }
mail-observation-lapses-body =
    { mail-hello }

    ไม่มีอะไรเกิดขึ้นในข้อสังเกต { $number } เกือบสองปีแล้ว วันที่ { $due } เรื่องจะจบเอง และสิ่งที่บอกจะถูกลบ ผู้ที่ยังดูแลเรื่องนี้ให้เขียนหรือจบเรื่องก่อนวันนั้น
mail-observation-lapses-action = เปิดข้อสังเกต
mail-observation-acknowledged-subject = เราอ่านข้อสังเกต { $number } แล้ว
mail-observation-acknowledged-body =
    { mail-hello }

    ผู้ที่ไม่เกี่ยวข้องอ่านข้อสังเกต { $number } ของคุณแล้ว และจะดำเนินการต่อ
mail-observation-acknowledged-action = เปิดข้อสังเกต
mail-observation-asked-subject = คำถามเกี่ยวกับข้อสังเกต { $number }
mail-observation-asked-body =
    { mail-hello }

    เราเขียนถึงคุณเกี่ยวกับข้อสังเกต { $number } อ่านและตอบได้ในหน้านั้น
mail-observation-asked-action = ตอบ
mail-observation-answered-subject = ข้อสังเกต { $number }: { $outcome }
mail-observation-answered-body =
    { mail-hello }

    ผลของข้อสังเกต { $number }: { $outcome } อ่านเพิ่มเติมในหน้านั้น
mail-observation-answered-action = เปิดข้อสังเกต
