### The directory of help: telephone lines, and what to know before a call.

help-lead = โทรหาคนที่ช่วยคุณได้ คุณไม่ต้องบอกชื่อกับเรา
help-in-country = ในประเทศ{ $country }
help-not-tested = เรายังไม่ได้โทรตรวจเบอร์นี้
help-not-confirmed-means = หมายความว่าใน 90 วันที่ผ่านมา เรายังโทรเบอร์นั้นไม่สำเร็จ เบอร์อาจเปลี่ยนแล้ว หากไม่มีคนรับ ลองเบอร์อื่น
help-before = ก่อนโทร
help-before-safe = โทรในที่ที่ไม่มีใครได้ยิน
help-before-have = เตรียมชื่อ วันที่ และใบเสร็จไว้ หากมี
help-before-name = ก่อนบอกชื่อ ถามว่าใครจะรู้ชื่อของคุณบ้าง
help-check-text = ดูว่าบริษัทได้รับการรับรองไหม ก่อนจ่ายเงินหรือเซ็นชื่อ

## The lines and what is known of them.

help-where = คุณอยู่ที่ไหน
help-spoken = ภาษาที่คุณพูด
help-none = เราไม่รู้จักสายแบบนี้ สายอื่นอาจช่วยคุณได้
help-show-all = แสดงทุกสาย
help-answers = ใครรับสาย
help-languages-word = ภาษา
help-hours = เวลา
help-serves = ช่วยใคร ไม่ว่ามีเอกสารอะไร
help-tested = มีคนรับสายเมื่อ { $date } ผู้โทร: { $role }
help-tested-long-ago = มีคนรับสายเมื่อ { $date } เกิน 90 วันแล้ว ผู้โทร: { $role }
help-test-not-reached-said = ไม่มีคนรับสายเมื่อเราโทร { $date }
help-test-wrong-number-said = คนอื่นรับสายเมื่อเราโทร { $date } เบอร์อาจผิด
help-kind-hotline = สายด่วน
help-kind-authority = หน่วยงานของรัฐ
help-kind-embassy = สถานทูต
help-kind-ngo = องค์กรที่ช่วยเหลือ
help-kind-union = สหภาพแรงงาน
