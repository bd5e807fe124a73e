### A certificate as its holder sees it.

certificate-since = ตั้งแต่ { $date }
certificate-conditions = เงื่อนไข
certificate-scope = ขอบเขตของใบรับรอง
certificate-scope-corridors = เส้นทาง
certificate-scope-sectors = ประเภทงาน
certificate-scope-sites = สถานที่
certificate-mine-title = ใบรับรองของคุณ
certificate-mine-none = คุณยังไม่มีใบรับรอง ยื่นคำขอได้ แล้วเราจะแจ้งผลการพิจารณาที่นี่
certificate-mine-apply = ยื่นคำขอการรับรอง
certificate-mine-refused = เราไม่ให้การรับรองเมื่อ { $date }
certificate-mine-points = คะแนน { $points } ตั้งแต่ 30 คะแนนขึ้นไปจะไม่ได้รับการรับรอง
certificate-mine-why = เหตุผล
certificate-mine-met = ทำแล้วเมื่อ { $date }
certificate-mine-late = ต้องทำให้เสร็จภายใน { $date } ซึ่งผ่านไปแล้ว
certificate-mine-due = ต้องทำให้เสร็จภายใน { $date }
certificate-mine-from = ใช้ได้ตั้งแต่
certificate-mine-verify = สิ่งที่สาธารณะเห็นจากเลขที่นี้
certificate-mine-appeal = คุณขอให้เราเปลี่ยนผลการพิจารณานี้ได้ถึง { $date } ตอบจดหมายที่เราแจ้งคุณ ระบุกรณี { $case } และบอกว่าอะไรไม่ถูกต้อง
certificate-mine-appeal-then = คนที่ไม่มีส่วนในกรณีนี้จะตัดสินภายใน 60 วัน ระหว่างนั้นผลการพิจารณายังมีผล
certificate-mine-appeal-over = หมดเวลาอุทธรณ์เมื่อ { $date }

## What each state means for the holder.

certificate-mine-active = คุณบอกได้ว่าได้รับการรับรอง พร้อมเลขที่นี้ ต้องไม่เรียกเก็บเงินจากแรงงาน
certificate-mine-active-with-conditions = คุณบอกได้ว่าได้รับการรับรองแบบมีเงื่อนไข พร้อมเลขที่นี้ แก้ไขเรื่องด้านล่างให้ทันกำหนด ต้องไม่เรียกเก็บเงินจากแรงงาน
certificate-mine-suspended = หยุดบอกว่าได้รับการรับรอง สาธารณะเห็นว่าใบรับรองของคุณถูกระงับชั่วคราว
certificate-mine-withdrawn = ใบรับรองนี้จะไม่กลับมาอีก หยุดบอกว่าได้รับการรับรอง คุณยื่นคำขอใหม่ได้
certificate-mine-expired = ใบรับรองหมดอายุแล้ว หยุดบอกว่าได้รับการรับรอง คุณยื่นคำขอใหม่ได้
certificate-mine-surrendered = คุณคืนใบรับรองแล้ว หยุดบอกว่าได้รับการรับรอง คุณยื่นคำขอใหม่ได้
