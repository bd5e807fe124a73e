### A certificate that covers less than before.

timeline-certificate-scope-reduced = ขอบเขตของใบรับรองลดลง
mail-scope-reduced-subject = ใบรับรอง { $number } ครอบคลุมน้อยลง
mail-scope-reduced-body =
    { mail-hello }

    ตั้งแต่วันนี้ ใบรับรอง { $number } ของ { $organisation } ไม่ครอบคลุม: { $what }

    เหตุผล: { $reason }

    ทะเบียนแสดงให้ทุกคนเห็นว่า: { $text }

    คุณอุทธรณ์ได้ภายใน 30 วัน
mail-scope-reduced-action = ดูใบรับรอง
