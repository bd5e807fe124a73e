### The life of a certificate: what the public, the holder and the mark say.

## The public timeline.

timeline-certificate-renewed = ได้รับการรับรองอีกครั้งด้วยหมายเลขเดิม: { $text }
timeline-certificate-transferred = ใบรับรองย้ายไปบริษัทอื่น: { $text }
timeline-certificate-taken-over = รับใบรับรองจากบริษัทอื่น: { $text }
reason-surveillance-missed = ไม่มีการตรวจประจำปี

## The holder's page.

certificate-mine-surveillance = การตรวจประจำปีครั้งต่อไปภายใน { $date }
certificate-mine-give-up = คืนใบรับรอง
certificate-mine-give-up-text = เราจะยุติใบรับรองและทะเบียนจะแสดง ย้อนกลับไม่ได้
certificate-mine-give-up-sure = ใช่ เราขอคืน
flash-surrender-asked = เรารับทราบแล้ว เจ้าหน้าที่จะยุติใบรับรองภายใน 5 วัน

## The mark.

mark-title = เครื่องหมายและสิ่งที่คุณพูดได้
mark-full = คุณแสดงเครื่องหมายพร้อมหมายเลขได้ และพูดได้ว่า “ได้รับการรับรองโดย Waymark, { $number }”
mark-with-conditions = คุณแสดงเครื่องหมายพร้อมหมายเลขและคำว่า “แบบมีเงื่อนไข” ได้ ห้ามตัดออก
mark-stopped = นำเครื่องหมายออกทุกแห่งตอนนี้ ทั้งกระดาษและออนไลน์ อย่าบอกว่าได้รับการรับรอง
mark-never-title = ห้ามเด็ดขาด
mark-never-guarantee = พูดว่า “รับประกัน” “อนุมัติ” หรือ “ไม่มีความเสี่ยง”
mark-never-others = แสดงกับบริษัท สถานที่ หรือเส้นทางที่ใบรับรองไม่ได้ระบุ
mark-never-money = ใช้เพื่อเรียกเก็บเงินจากแรงงาน
mark-never-change = เปลี่ยนรูป สี หรือหมายเลข
mark-download = ดาวน์โหลดเครื่องหมาย (SVG)
mark-public = ใครก็วาดเครื่องหมายนี้ได้ ตรวจหมายเลขที่นี่ มีเพียงทะเบียนที่เชื่อได้
mark-states = แต่ละสถานะอนุญาตอะไร
