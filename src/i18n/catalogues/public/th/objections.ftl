### Who audits an organisation, and its objection to an auditor.

audit-team-yours = ใครมาตรวจประเมินคุณ
audit-team-lead = คนเหล่านี้จะไปหาคุณ หากใครเป็นกลางไม่ได้ คุณคัดค้านได้
audit-team-told = เราแจ้งคุณเมื่อ
audit-team-languages = พูดภาษา
objection-until = คัดค้านได้ถึง
objections-yours = การคัดค้านของคุณ
objection-answer = คำตอบของเรา
objection-make = คัดค้านผู้ตรวจประเมิน
objection-whom = คุณคัดค้านใคร
objection-why = เพราะอะไร
objection-why-hint = เช่น คนนี้เคยทำงานให้คู่แข่ง หรือเป็นญาติกับคนที่นี่ เราจะอ่านข้อความนี้ และผู้ตรวจประเมินอาจได้เห็น
objection-send = ส่งการคัดค้าน
objection-rule-title = การคัดค้านทำอย่างไร
objection-rule-text = คุณมีเวลา 10 วันนับจากวันที่เราแจ้งชื่อ เจ้าหน้าที่จะตอบพร้อมเหตุผล การตรวจยังไม่เริ่มก่อนหน้านั้น
objection-rule-short = การตรวจที่แจ้งกระชั้นชิดหลังมีเรื่องร้องเรียน คัดค้านไม่ได้
objection-status-made = รอคำตอบ
objection-status-upheld = รับคำคัดค้าน: ผู้ตรวจประเมินคนอื่นจะมา
objection-status-rejected = ไม่รับคำคัดค้าน
objection-short-notice = การตรวจนี้แจ้งกระชั้นชิด จึงคัดค้านผู้ตรวจประเมินไม่ได้
objection-too-late = ครบ 10 วันสำหรับการคัดค้านแล้ว
objection-begun = การตรวจเริ่มแล้ว หรือจบแล้ว
objection-twice = คุณคัดค้านคนนี้ไปแล้ว
objection-not-named = คนนี้ไม่ได้รับมอบหมายให้ตรวจครั้งนี้
objection-answered = มีการตอบคำคัดค้านนี้แล้ว
objection-waiting = มีคำคัดค้านที่รอคำตอบ การตรวจจะเริ่มหลังจากนั้น
mail-audit-team-joined-subject = การตรวจประเมิน { $number }: มีผู้ตรวจประเมินเพิ่ม
mail-audit-team-joined-body =
    { mail-hello }

    { $auditor } จะร่วมตรวจประเมิน { $organisation }

    หากมีเหตุที่ทำให้บุคคลนี้เป็นกลางไม่ได้ คุณคัดค้านได้ภายใน 10 วัน
mail-audit-team-joined-action = ดูว่าใครมาตรวจ
mail-objection-upheld-subject = การตรวจประเมิน { $number }: เราจะให้ผู้ตรวจประเมินคนอื่นมา
mail-objection-upheld-body =
    { mail-hello }

    คุณคัดค้าน { $auditor } ซึ่งจะตรวจประเมิน { $organisation } เราเห็นด้วย และจะให้คนอื่นมา เราจะแจ้งชื่ออีกครั้ง

    เหตุผลของเรา: { $answer }
mail-objection-upheld-action = ดูว่าใครมาตรวจ
mail-objection-rejected-subject = การตรวจประเมิน { $number }: ผู้ตรวจประเมินคนเดิม
mail-objection-rejected-body =
    { mail-hello }

    คุณคัดค้าน { $auditor } ซึ่งจะตรวจประเมิน { $organisation } เราพิจารณาแล้ว และให้ผู้ตรวจประเมินคนเดิม

    เหตุผลของเรา: { $answer }
mail-objection-rejected-action = อ่านคำตอบ
