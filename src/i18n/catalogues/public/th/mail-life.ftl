### The letters about the life of certificates, chains, committees, appeals and complaints.

## Certificates.

mail-surveillance-due-subject = การตรวจประจำปีของ { $number } ครบกำหนด { $due }
mail-surveillance-due-body =
    { mail-hello }

    { $organisation } ต้องรับการตรวจประเมินอีกครั้งภายใน { $due } เหลือ { $days } วัน

    นัดวันกับเราตอนนี้ หากไม่มีการตรวจ ใบรับรองอาจถูกระงับ
mail-surveillance-due-action = เปิดใบรับรอง
mail-surveillance-missed-subject = ไม่มีการตรวจประจำปีของ { $number }
mail-surveillance-missed-body =
    { mail-hello }

    การตรวจ { $organisation } ครบกำหนด { $due } แต่ไม่ได้จัดขึ้น

    เรากำลังพิจารณาว่าจะระงับใบรับรองหรือไม่ ติดต่อเราวันนี้
mail-surveillance-missed-action = เปิดใบรับรอง
mail-suspension-ending-subject = ต้องตัดสินการระงับ { $number } ภายใน { $due }
mail-suspension-ending-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } ถูกระงับอยู่ เหลือ { $days } วันก่อนต้องตัดสิน

    หากไม่มีหลักฐานว่าแก้ไขแล้ว อาจถูกเพิกถอน
mail-suspension-ending-action = เปิดใบรับรอง
mail-condition-due-subject = เงื่อนไข { $criterion } ของ { $number } ครบกำหนด { $due }
mail-condition-due-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } มีเงื่อนไข { $criterion } ต้องแก้ไขภายใน { $due } เหลือ { $days } วัน
mail-condition-due-action = เปิดใบรับรอง
mail-condition-late-subject = เงื่อนไข { $criterion } ของ { $number } เกินกำหนดแล้ว
mail-condition-late-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } เงื่อนไข { $criterion } ครบกำหนด { $due } ส่งหลักฐานให้เราวันนี้ เรากำลังพิจารณาขั้นต่อไป
mail-condition-late-action = เปิดใบรับรอง
mail-certificate-transferred-subject = ใบรับรอง { $number } เปลี่ยนผู้ถือ
mail-certificate-transferred-body =
    { mail-hello }

    ใบรับรอง { $number } ย้ายจาก { $from } ไปยัง { $to } ทะเบียนแสดงในทั้งสองหน้า

    มีเพียง { $to } ที่บอกได้ว่าได้รับการรับรอง
mail-certificate-transferred-action = เปิดใบรับรอง
mail-organisation-merged-subject = { $organisation } เป็นส่วนหนึ่งของ { $partner } แล้ว
mail-organisation-merged-body =
    { mail-hello }

    { $organisation } และ { $partner } เป็นองค์กรเดียวกัน ทะเบียนแสดงรายการเดียวสำหรับทั้งสอง ในชื่อ { $partner }

    ผู้ที่เคยดูแลอีกรายการหนึ่งให้ขอสิทธิ์จากเจ้าของของ { $partner } ถ้าไม่ถูกต้อง โปรดเขียนถึงเราภายใน 30 วัน
mail-organisation-merged-action = เปิดรายการ
mail-merge-undone-subject = { $organisation } มีรายการของตนเองอีกครั้ง
mail-merge-undone-body =
    { mail-hello }

    เราเคยรวมรายการของ { $organisation } กับ { $partner } ซึ่งเป็นความผิดพลาด ทั้งสองรายการกลับเป็นเหมือนเดิม

    สิทธิ์ของคุณเป็นเหมือนเดิม
mail-merge-undone-action = เปิดรายการ

## Chains and committees.

mail-chain-declared-subject = { $partner } ระบุชื่อคุณในหนังสือแจ้งความต้องการ { $letter }
mail-chain-declared-body =
    { mail-hello }

    { $partner } แจ้งว่า { $organisation } ร่วมจัดหางานตามหนังสือ { $letter } กรุณายืนยัน หรือแจ้งว่าไม่ใช่

    ก่อนนั้นแรงงานจะไม่เห็นข้อมูลนี้
mail-chain-declared-action = เปิดสายการจัดหา
mail-chain-answered-subject = { $partner } ตอบเรื่อง { $letter }: { $answer }
mail-chain-answered-body =
    { mail-hello }

    เรื่องความเชื่อมโยงของ { $organisation } ตามหนังสือ { $letter } { $partner } ตอบว่า: { $answer }
mail-chain-answered-action = เปิดสายการจัดหา
mail-chain-stopped-subject = คู่ค้า { $partner } ใน { $letter }: { $status }
mail-chain-stopped-body =
    { mail-hello }

    { $partner } จัดหางานร่วมกับ { $organisation } ตามหนังสือ { $letter } สถานะใบรับรองตอนนี้: { $status }

    หยุดจัดหาผ่านสายนี้จนกว่าจะชัดเจน ต้องไม่มีใครเรียกเก็บเงินจากแรงงาน
mail-chain-stopped-action = เปิดสายการจัดหา
mail-minutes-late-subject = ไม่มีรายงานการประชุมคณะกรรมการลูกจ้าง { $quarter }
mail-minutes-late-body =
    { mail-hello }

    { $organisation } มีแรงงานเกิน 50 คน คณะกรรมการต้องประชุมทุกไตรมาส เรายังไม่มีรายงาน { $quarter } กรอกตอนนี้
mail-minutes-late-action = กรอกรายงานการประชุม

## Appeals and complaints.

mail-countersign-given-subject = คณะกรรมการลูกจ้างของ { $organisation } ตอบว่า: { $answer }
mail-countersign-given-body =
    { mail-hello }

    กรรมการลูกจ้างของ { $organisation } ตอบคำถามของคุณเรื่องข้อค้นพบว่า: { $answer } ไม่มีใครรู้ว่าเป็นกรรมการคนใด
mail-countersign-given-action = เปิดข้อค้นพบ
countersign-said-agreed = แก้ไขแล้ว
countersign-said-not-agreed = ยังไม่แก้ไข
mail-appeal-taken-back-subject = ถอนคำอุทธรณ์แล้ว: { $number }
mail-appeal-taken-back-body =
    { mail-hello }

    { $organisation } ถอนคำอุทธรณ์ { $number } แล้ว ไม่มีอะไรต้องตัดสินอีก
mail-appeal-taken-back-action = เปิดคำอุทธรณ์
mail-appeal-received-subject = เราได้รับคำอุทธรณ์ { $number } แล้ว
mail-appeal-received-body =
    { mail-hello }

    ได้รับคำอุทธรณ์ { $number } ของ { $organisation } แล้ว ผู้ที่ไม่เคยเกี่ยวข้องจะตัดสินภายใน { $due } ระหว่างนั้นคำตัดสินเดิมยังมีผล
mail-appeal-received-action = เปิดคำอุทธรณ์
mail-appeal-waits-subject = มีคำอุทธรณ์รออยู่: { $number }
mail-appeal-waits-body =
    { mail-hello }

    { $organisation } อุทธรณ์คำตัดสิน: { $number } คุณไม่ได้มีส่วนในเรื่องนี้ ครบกำหนด { $due }
mail-appeal-waits-action = เปิดคำอุทธรณ์
mail-appeal-acknowledged-subject = กำลังพิจารณาคำอุทธรณ์ { $number }
mail-appeal-acknowledged-body =
    { mail-hello }

    ผู้ที่ไม่เคยเกี่ยวข้องกับเรื่องของ { $organisation } กำลังดูคำอุทธรณ์ { $number } เราจะแจ้งภายใน { $due }
mail-appeal-acknowledged-action = เปิดคำอุทธรณ์
mail-appeal-decided-subject = ผลคำอุทธรณ์ { $number }: { $outcome }
mail-appeal-decided-body =
    { mail-hello }

    ตัดสินคำอุทธรณ์ { $number } ของ { $organisation } แล้ว: { $outcome } อ่านเหตุผลและขั้นต่อไปในหน้านั้น
mail-appeal-decided-action = เปิดคำอุทธรณ์
mail-answer-waits-subject = ต้องตอบ { $number } ภายใน { $due }
mail-answer-waits-body =
    { mail-hello }

    { $number } ยังไม่มีคำตอบ เหลือ { $days } วัน
mail-answer-waits-action = เปิด
mail-answer-overdue-subject = { $number } เกินกำหนดแล้ว
mail-answer-overdue-body =
    { mail-hello }

    { $number } ต้องตอบภายใน { $due } ตอนนี้เกินกำหนดแล้ว
mail-answer-overdue-action = เปิด
mail-reports-wait-subject = มีเรื่องใหม่จากแรงงาน: { $count } เรื่องรออยู่
mail-reports-wait-body =
    { mail-hello }

    เรื่องที่มีข่าวใหม่จากแรงงานหรือยังไม่มีใครรับ: { $count } จดหมายนี้ส่งอย่างมากวันละครั้ง
mail-reports-wait-action = เปิดการแจ้งเรื่อง
mail-report-lapses-subject = การแจ้งเรื่อง { $number } จะถูกลบ { $due }
mail-report-lapses-body =
    { mail-hello }

    ไม่มีอะไรเกิดขึ้นในการแจ้งเรื่อง { $number } เกือบสองปีแล้ว วันที่ { $due } เรื่องจะปิดเอง และสิ่งที่แจ้งจะถูกลบ ผู้ที่ยังดูแลเรื่องนี้ให้เขียนหรือจบเรื่องก่อนวันนั้น
mail-report-lapses-action = เปิด
mail-handed-over-subject = { $number } อยู่กับ { $person } แล้ว
mail-handed-over-body =
    { mail-hello }

    ต่อจากนี้ { $person } รับผิดชอบ { $number }
mail-handed-over-action = เปิด
mail-complaint-received-subject = เราได้รับข้อร้องเรียน { $number } แล้ว
mail-complaint-received-body = ข้อร้องเรียนของคุณคือหมายเลข { $number } ผู้ที่ถูกร้องเรียนจะไม่เห็นเรื่องนี้ เราจะตอบภายใน { $due }
mail-complaint-waits-subject = มีข้อร้องเรียนรออยู่: { $number }
mail-complaint-waits-body =
    { mail-hello }

    แจ้งรับข้อร้องเรียน { $number } ภายใน { $due }
mail-complaint-waits-action = เปิด
mail-complaint-acknowledged-subject = เรากำลังดูข้อร้องเรียน { $number }
mail-complaint-acknowledged-body = ผู้ที่ไม่เกี่ยวข้องกำลังดูข้อร้องเรียน { $number } เราจะตอบภายใน { $due }
mail-complaint-answered-subject = คำตอบข้อร้องเรียน { $number }
mail-complaint-answered-body =
    { $number }: { $outcome }

    { $answer }
