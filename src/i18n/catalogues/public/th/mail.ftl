### จดหมาย: หัวเรื่อง ย่อหน้า และคำบนปุ่มของแต่ละเรื่อง

mail-hello = สวัสดีคุณ { $name }
mail-not-you = หากคุณไม่ได้ขอ ไม่ต้องทำอะไร

## Accounts.

mail-confirm-email-subject = ยืนยันอีเมลของคุณ
mail-confirm-email-body =
    { mail-hello }

    มีคนเปิดบัญชีที่ Waymark ด้วยอีเมลนี้ เราหวังว่าเป็นคุณ ยืนยันอีเมลเพื่อเริ่มใช้งาน ลิงก์ใช้ได้ 3 วัน

    { mail-not-you } จะไม่มีการเปิดบัญชี
mail-confirm-email-action = ยืนยันอีเมลของฉัน
mail-already-registered-subject = คุณมีบัญชีอยู่แล้ว
mail-already-registered-body =
    { mail-hello }

    มีคนเขียนอีเมลนี้ในแบบฟอร์มของ Waymark เราหวังว่าเป็นคุณ อีเมลนี้มีบัญชีอยู่แล้ว ใช้บัญชีนั้นเข้าสู่ระบบ หากลืมรหัสผ่าน คุณตั้งใหม่ได้ที่หน้าเข้าสู่ระบบ

    { mail-not-you } ไม่มีอะไรเปลี่ยนแปลง
mail-already-registered-action = เข้าสู่ระบบ
mail-reset-password-subject = ตั้งรหัสผ่านใหม่
mail-reset-password-body =
    { mail-hello }

    คุณขอตั้งรหัสผ่านใหม่ ตั้งได้ด้วยลิงก์นี้ ลิงก์ใช้ได้หนึ่งชั่วโมงและครั้งเดียวเท่านั้น

    { mail-not-you } รหัสผ่านเดิมยังใช้ได้
mail-reset-password-action = ตั้งรหัสผ่านใหม่
mail-password-changed-subject = รหัสผ่านของคุณถูกเปลี่ยนแล้ว
mail-password-changed-body =
    { mail-hello }

    รหัสผ่านของบัญชีคุณถูกเปลี่ยนแล้ว และอุปกรณ์อื่นของคุณออกจากระบบแล้ว

    หากคุณไม่ได้ทำ ตั้งรหัสผ่านใหม่ทันที
mail-password-changed-action = ตั้งรหัสผ่านใหม่
mail-change-email-subject = ยืนยันอีเมลใหม่ของคุณ
mail-change-email-body =
    { mail-hello }

    คุณต้องการใช้อีเมลนี้กับบัญชีของคุณ ยืนยันด้วยลิงก์นี้ ลิงก์ใช้ได้ 24 ชั่วโมง จนกว่าจะยืนยัน อีเมลเดิมยังใช้อยู่

    { mail-not-you }
mail-change-email-action = ยืนยันอีเมลใหม่
mail-email-changed-subject = อีเมลของคุณถูกเปลี่ยนแล้ว
mail-email-changed-body =
    { mail-hello }

    บัญชีของคุณใช้อีเมลอื่นแล้ว ต่อจากนี้เราจะเขียนถึงอีเมลใหม่

    หากคุณไม่ได้ทำ บอกผู้ดูแลระบบของทะเบียนทันที
mail-staff-invitation-subject = คุณได้รับเชิญให้ทำงานกับผู้ดูแลทะเบียน
mail-staff-invitation-body =
    { $inviter } เชิญคุณทำงานกับทะเบียน Waymark ในบทบาท: { $role }

    เปิดคำเชิญเพื่อเริ่ม ลิงก์ใช้ได้ 7 วัน
mail-staff-invitation-action = เปิดคำเชิญ
mail-member-invitation-subject = คุณได้รับเชิญให้ทำงานแทน { $organisation }
mail-member-invitation-body =
    { $inviter } เชิญคุณทำงานแทน { $organisation } ในทะเบียน Waymark

    เปิดคำเชิญเพื่อตอบรับ ลิงก์ใช้ได้ 14 วัน หากคุณไม่รู้จักองค์กรนี้ ไม่ต้องทำอะไร
mail-member-invitation-action = เปิดคำเชิญ

## Claims to an organisation that is in the register.

mail-claim-approved-subject = คุณทำงานแทน { $organisation } ได้แล้ว
mail-claim-approved-body =
    { mail-hello }

    เราตรวจคำขอของคุณแล้ว ตอนนี้คุณทำงานแทน { $organisation } ในทะเบียนนี้ได้
mail-claim-approved-action = เปิดหน้าองค์กร
mail-claim-refused-subject = คำขอเกี่ยวกับ { $organisation } ไม่ได้รับอนุมัติ
mail-claim-refused-body =
    { mail-hello }

    เราให้คุณทำงานแทน { $organisation } ในทะเบียนนี้ไม่ได้ เหตุผล: { $reason }

    หากมีสิ่งใดขาดไป คุณขอใหม่ได้
mail-claim-refused-action = เปิดคำขอ

## Applications.

mail-application-received-subject = เราได้รับคำขอ { $number } ของคุณแล้ว
mail-application-received-body =
    { mail-hello }

    คำขอรับการรับรองของ { $organisation } มาถึงแล้ว เลขที่ { $number }

    เราจะอ่านและเขียนถึงคุณ ตอนนี้คุณไม่ต้องทำอะไร
mail-application-received-action = เปิดคำขอ
mail-application-returned-subject = คำขอของคุณต้องแก้ไข
mail-application-returned-body =
    { mail-hello }

    เราอ่านคำขอของ { $organisation } แล้ว มีบางส่วนต้องแก้ไข เหตุผลอยู่ข้างแต่ละส่วน

    ส่งอีกครั้งภายในวันที่ { $due } หลังจากนั้นคำขอจะสิ้นสุดโดยไม่มีผลการพิจารณา
mail-application-returned-action = ดูสิ่งที่ต้องแก้ไข
mail-application-due-subject = คำขอของคุณครบกำหนดวันที่ { $due }
mail-application-due-body =
    { mail-hello }

    เหลือเวลา { $days } วันในการตอบคำถามของเราเกี่ยวกับคำขอของ { $organisation }

    ส่งอีกครั้งภายในวันที่ { $due } หลังจากนั้นคำขอจะสิ้นสุดโดยไม่มีผลการพิจารณา
mail-application-due-action = เปิดคำขอ
mail-application-accepted-subject = เรารับคำขอ { $number } ของคุณแล้ว
mail-application-accepted-body =
    { mail-hello }

    เรารับคำขอของ { $organisation } แล้ว เลขที่ { $number }

    ขั้นต่อไปคือการตรวจประเมิน เราจะเขียนถึงคุณเมื่อกำหนดวันแล้ว คุณยังไม่ได้รับการรับรอง
mail-application-accepted-action = เปิดคำขอ
mail-application-rejected-subject = เราไม่รับคำขอของคุณ
mail-application-rejected-body =
    { mail-hello }

    เจ้าหน้าที่สองคนดูคำขอของ { $organisation } แล้ว เราไม่รับคำขอนี้ เหตุผล: { $reason }

    หากคุณเห็นว่าไม่ถูกต้อง คุณขอให้เราเปลี่ยนผลการพิจารณาได้ภายใน 30 วัน หน้าคำขอบอกวิธีไว้
mail-application-rejected-action = อ่านผลการพิจารณา
mail-application-lapsed-subject = คำขอของคุณสิ้นสุดแล้ว
mail-application-lapsed-body =
    { mail-hello }

    เราไม่ได้รับคำตอบภายในกำหนด คำขอของ { $organisation } จึงสิ้นสุดโดยไม่มีผลการพิจารณา คุณเริ่มคำขอใหม่ได้ทุกเมื่อ
mail-application-lapsed-action = เปิดคำขอของคุณ

## Audits.

mail-audit-planned-subject = กำหนดการตรวจประเมิน { $number } แล้ว
mail-audit-planned-body =
    { mail-hello }

    การตรวจประเมิน { $organisation } กำหนดไว้ตั้งแต่ { $starts } ถึง { $ends } ผู้ตรวจประเมินคือ { $auditor }

    หากมีเหตุที่ทำให้บุคคลนี้เป็นกลางไม่ได้ บอกเราก่อนเริ่มการตรวจประเมิน ผู้ตรวจประเมินและผู้ดูแลทะเบียนไม่เรียกเงินในการตรวจประเมิน
mail-audit-planned-action = เปิดการตรวจประเมิน
mail-audit-assigned-subject = คุณได้รับมอบหมายการตรวจประเมิน { $number }
mail-audit-assigned-body =
    { mail-hello }

    คุณจะตรวจประเมิน { $organisation } ตั้งแต่ { $starts } ถึง { $ends } เลขที่ { $number }

    แจ้งก่อนว่าคุณมีส่วนเกี่ยวข้องกับองค์กรนี้หรือไม่
mail-audit-assigned-action = เปิดการตรวจประเมิน
mail-audit-report-draft-subject = ร่างรายงานการตรวจประเมิน { $number } พร้อมแล้ว
mail-audit-report-draft-body =
    { mail-hello }

    ร่างรายงานเกี่ยวกับ { $organisation } พร้อมแล้ว อ่านและเขียนความเห็นในหน้าของรายงาน
mail-audit-report-draft-action = อ่านร่างรายงาน
mail-audit-report-final-subject = รายงานการตรวจประเมิน { $number } เป็นฉบับสมบูรณ์แล้ว
mail-audit-report-final-body =
    { mail-hello }

    รายงานเกี่ยวกับ { $organisation } เป็นฉบับสมบูรณ์แล้ว ตอนนี้ส่งต่อให้ผู้ทบทวน
mail-audit-report-final-action = อ่านรายงาน

## Findings.

mail-finding-raised-subject = สิ่งที่ตรวจพบใหม่ { $number }
mail-finding-raised-body =
    { mail-hello }

    การตรวจประเมิน { $organisation } มีสิ่งที่ตรวจพบใหม่ { $number } ระดับ: { $grade }

    บอกเราภายในวันที่ { $due } ว่าคุณแก้ไขอะไร เกิดขึ้นเพราะอะไร และจะเปลี่ยนอะไร
mail-finding-raised-action = ตอบสิ่งที่ตรวจพบ
mail-plan-accepted-subject = สิ่งที่ตรวจพบ { $number }: เรารับแผนของคุณแล้ว
mail-plan-accepted-body =
    { mail-hello }

    เรารับแผนของคุณสำหรับสิ่งที่ตรวจพบ { $number } แล้ว ทำตามแผน แล้วส่งหลักฐาน
mail-plan-accepted-action = เปิดสิ่งที่ตรวจพบ
mail-plan-rejected-subject = สิ่งที่ตรวจพบ { $number }: เราไม่รับแผนของคุณ
mail-plan-rejected-body =
    { mail-hello }

    เราไม่รับแผนของคุณสำหรับสิ่งที่ตรวจพบ { $number } เหตุผล: { $reason }

    แก้ไขแผนแล้วส่งอีกครั้ง
mail-plan-rejected-action = แก้ไขแผน
mail-finding-closed-subject = ปิดสิ่งที่ตรวจพบ { $number } แล้ว
mail-finding-closed-body =
    { mail-hello }

    ผู้ตรวจประเมินยืนยันการแก้ไขของคุณแล้ว สิ่งที่ตรวจพบ { $number } ปิดแล้ว
mail-finding-closed-action = เปิดสิ่งที่ตรวจพบ
mail-evidence-rejected-subject = สิ่งที่ตรวจพบ { $number }: หลักฐานไม่เพียงพอ
mail-evidence-rejected-body =
    { mail-hello }

    เราไม่รับหลักฐานของสิ่งที่ตรวจพบ { $number } เหตุผล: { $reason }

    ส่งหลักฐานอื่น
mail-evidence-rejected-action = ส่งหลักฐาน
mail-finding-reopened-subject = เปิดสิ่งที่ตรวจพบ { $number } อีกครั้ง
mail-finding-reopened-body =
    { mail-hello }

    สิ่งที่ตรวจพบ { $number } เคยปิดแล้วและเปิดอีกครั้ง เหตุผล: { $reason }
mail-finding-reopened-action = เปิดสิ่งที่ตรวจพบ
mail-answer-due-subject = สิ่งที่ตรวจพบ { $number }: ครบกำหนดตอบวันที่ { $due }
mail-answer-due-body =
    { mail-hello }

    เรารอคำตอบของคุณสำหรับสิ่งที่ตรวจพบ { $number } ครบกำหนดวันที่ { $due }
mail-answer-due-action = ตอบสิ่งที่ตรวจพบ
mail-answer-late-subject = สิ่งที่ตรวจพบ { $number }: คำตอบของคุณเลยกำหนด
mail-answer-late-body =
    { mail-hello }

    คำตอบของคุณสำหรับสิ่งที่ตรวจพบ { $number } ครบกำหนดวันที่ { $due } เรายังไม่ได้รับ ส่งตอนนี้ คำตอบที่ช้าอาจทำให้เสียใบรับรอง
mail-answer-late-action = ตอบสิ่งที่ตรวจพบ

## Decisions and certificates.

mail-decision-granted-subject = { $organisation } ได้รับการรับรอง
mail-decision-granted-body =
    { mail-hello }

    { $organisation } ได้รับการรับรองแล้ว ใบรับรอง { $number } ใช้ได้ถึง { $until }

    ทุกคนเห็นได้ในทะเบียน ต้องไม่มีใครเรียกเก็บเงินจากแรงงาน
mail-decision-granted-action = เปิดใบรับรอง
mail-decision-conditions-subject = { $organisation } ได้รับการรับรองแบบมีเงื่อนไข
mail-decision-conditions-body =
    { mail-hello }

    { $organisation } ได้รับการรับรองแบบมีเงื่อนไข ใบรับรอง { $number } ใช้ได้ถึง { $until }

    ยังมี { $count } ข้อที่ต้องแก้ไข ทะเบียนแสดงแต่ละข้อพร้อมวันครบกำหนด
mail-decision-conditions-action = ดูเงื่อนไข
mail-decision-refused-subject = { $organisation } ไม่ได้รับการรับรอง
mail-decision-refused-body =
    { mail-hello }

    เราพิจารณาแล้วไม่ให้การรับรอง { $organisation } เหตุผล: { $reason }

    หากคุณเห็นว่าไม่ถูกต้อง คุณขอให้เราเปลี่ยนผลการพิจารณาได้ภายใน 30 วัน
mail-decision-refused-action = อ่านผลการพิจารณา
mail-certificate-suspended-subject = ใบรับรอง { $number } ถูกระงับชั่วคราว
mail-certificate-suspended-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } ถูกระงับชั่วคราว ทะเบียนแสดงให้ทุกคนเห็น เหตุผล: { $reason }

    จนกว่าใบรับรองจะกลับมาใช้ได้ อย่าบอกว่าคุณได้รับการรับรอง
mail-certificate-suspended-action = ดูสิ่งที่ต้องทำ
mail-certificate-reinstated-subject = ใบรับรอง { $number } กลับมาใช้ได้
mail-certificate-reinstated-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } ไม่ถูกระงับแล้ว ทะเบียนแสดงตั้งแต่ตอนนี้
mail-certificate-reinstated-action = เปิดใบรับรอง
mail-certificate-withdrawn-subject = ใบรับรอง { $number } ถูกเพิกถอน
mail-certificate-withdrawn-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } ถูกเพิกถอนและไม่กลับมาอีก เหตุผล: { $reason }

    หากคุณเห็นว่าไม่ถูกต้อง คุณขอให้เราเปลี่ยนผลการพิจารณาได้ภายใน 30 วัน ระหว่างนั้นผลนี้ยังใช้อยู่
mail-certificate-withdrawn-action = อ่านผลการพิจารณา
mail-certificate-expiring-subject = ใบรับรอง { $number } หมดอายุวันที่ { $until }
mail-certificate-expiring-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } จะหมดอายุใน { $days } วัน คือวันที่ { $until }

    หากต้องการรักษาการรับรอง ยื่นคำขอต่ออายุตอนนี้
mail-certificate-expiring-action = ยื่นคำขอต่ออายุ
mail-certificate-expired-subject = ใบรับรอง { $number } หมดอายุแล้ว
mail-certificate-expired-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } หมดอายุแล้ว ทะเบียนแสดงตามนี้ อย่าบอกอีกว่าคุณได้รับการรับรอง
mail-certificate-expired-action = เปิดหน้าองค์กร
mail-certificate-surrendered-subject = คืนใบรับรอง { $number } แล้ว
mail-certificate-surrendered-body =
    { mail-hello }

    ใบรับรอง { $number } ของ { $organisation } สิ้นสุดแล้วตามที่คุณขอ ทะเบียนแสดงตามนี้
mail-certificate-surrendered-action = เปิดหน้าองค์กร

## Staff.

mail-urgent-task-subject = ด่วน: { $task }, { $organisation }
mail-urgent-task-body =
    { mail-hello }

    มีงานด่วนรออยู่: { $task } องค์กร: { $organisation } ครบกำหนดวันที่ { $due }
mail-urgent-task-action = เปิดงาน
