# Evidence files: why one is not taken. The other reasons are in site.ftl.

error-file-unsafe = ไฟล์นี้มีสิ่งที่ทำงานเองได้ เช่น มาโครหรือสคริปต์ บันทึกเป็น PDF ธรรมดาที่ไม่มีสิ่งเหล่านี้ แล้วส่งใหม่
error-file-mismatch = เนื้อหาในไฟล์ไม่ตรงกับนามสกุลของชื่อไฟล์ บันทึกใหม่เป็นไฟล์ชนิดที่ถูกต้อง
error-file-pixels = รูปนี้ใหญ่เกินไป ต้องไม่เกิน 50 ล้านพิกเซล ส่งรูปที่เล็กกว่านี้
