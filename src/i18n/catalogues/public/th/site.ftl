### The frame of the site: layout, forms, errors, lists. Each slice keeps its own words in its own file.

## The frame of every page: skip link, ways, languages, foot.

skip-link = ข้ามไปยังเนื้อหา
page-title = { $title } – { site-name }
nav-main = เมนูหลัก
nav-foot = หน้าอื่น ๆ
nav-signed-in = หน้าของคุณ
nav-languages = เลือกภาษา
nav-check = ตรวจสอบ
nav-fee = ตรวจสอบเงินที่ถูกเรียกเก็บ
nav-report = แจ้งเรื่อง
nav-help = ขอความช่วยเหลือ
nav-how = วิธีทำงาน
nav-standard = มาตรฐาน
nav-statistics = สถิติ
nav-privacy = ความเป็นส่วนตัว
nav-verify = ตรวจว่าใบรับรองเป็นของจริง
nav-register = ทะเบียน
nav-apply = ยื่นคำขอรับการรับรอง
nav-sign-in = เข้าสู่ระบบ
nav-sign-out = ออกจากระบบ
nav-account = บัญชีของฉัน
nav-home = หน้าแรก
language-label = ภาษา:
footer-sentence = Waymark ดูแลทะเบียนนี้ และไม่ใช่หน่วยงานของรัฐ ตรวจสอบฟรี และไม่เก็บร่องรอย
demo-note = นี่คือระบบสาธิต องค์กรและบุคคลทั้งหมดเป็นชื่อสมมติ

## Lists that run over several pages.

page-next = หน้าถัดไป
page-previous = หน้าก่อน
page-of = หน้า { $page } จาก { $pages }
page-rows = { $from }–{ $to } จาก { $total }
page-nav = หน้าของรายการนี้

## States of work in forms and task lists.

task-done = เสร็จแล้ว
task-in-progress = กำลังทำ
task-not-started = ยังไม่ได้เริ่ม
task-needs-change = ต้องแก้ไข
task-cannot-start = ยังเริ่มไม่ได้

## Buttons and hints of forms. Yes, no, not sure, back and next are in the glossary.

form-continue = ทำต่อ
form-save = บันทึก
form-save-continue = บันทึกและทำต่อ
form-save-stop = บันทึกและหยุดตรงนี้
form-cancel = ยกเลิก
form-change = แก้ไข
form-change-what = แก้ไข: { $what }
form-remove = ลบออก
form-remove-what = ลบออก: { $what }
form-add = เพิ่ม
form-add-another = เพิ่มอีกรายการ
form-choose = เลือก
form-show = แสดง
form-print = พิมพ์
form-download = ดาวน์โหลด
form-all = ทั้งหมด
form-other = อื่น ๆ
form-optional = (ไม่บังคับ)
form-required = จำเป็น
form-file = ไฟล์
form-file-hint = PDF, JPEG, PNG, WebP, DOCX, XLSX, M4A, OGG หรือ MP3 ไม่เกิน 10 MB
form-date-hint = วัน/เดือน/ปี ใส่ พ.ศ. หรือ ค.ศ. ก็ได้
form-date-read-as = อ่านเป็น { $date }
form-money-hint = จำนวนเต็ม เช่น 2,500
form-phone-hint = ใส่รหัสประเทศ เช่น +66 2 000 0101
form-characters = ไม่เกิน { $max } ตัวอักษร

## What is wrong with an answer. The summary stands first on the page, each message beside its field.

error-prefix = ข้อผิดพลาด:
error-summary-title = มี { $count } ข้อที่ต้องแก้ไข
error-summary-line = { $label }: { $message }
error-required = กรอกคำตอบข้อนี้
error-too-long = เขียนให้สั้นลง ไม่เกิน { $max } ตัวอักษร
error-too-short = เขียนอย่างน้อย { $min } ตัวอักษร
error-email = เขียนอีเมลให้ครบ เช่น name@example.org
error-phone = เขียนหมายเลขโทรศัพท์ให้ครบ เช่น +66 2 000 0101
error-web-address = เขียนที่อยู่เว็บให้ครบ เช่น https://www.example.org
error-number = เขียนจำนวนเต็มเป็นตัวเลข
error-number-range = เขียนตัวเลขตั้งแต่ { $min } ถึง { $max }
error-money = เขียนจำนวนเงินเป็นตัวเลข เช่น 2,500
error-currency = เลือกสกุลเงิน
error-date = เขียนวันที่ที่มีจริงเป็นวัน/เดือน/ปี เช่น 23/11/2569
error-date-order = วันสุดท้ายต้องอยู่หลังวันแรก
error-date-past = วันที่นี้ต้องเป็นวันที่ผ่านมาแล้ว
error-date-future = วันที่นี้ต้องเป็นวันที่ยังมาไม่ถึง
error-choice = เลือกคำตอบหนึ่งข้อ
error-choice-many = เลือกอย่างน้อยหนึ่งข้อ
error-tick = ทำเครื่องหมายในช่องเพื่อทำต่อ
error-file-kind = ไม่รับไฟล์ชนิดนี้ ส่ง PDF รูปถ่าย หรือเอกสาร
error-file-size = ไฟล์นี้ใหญ่เกินไป ต้องไม่เกิน 10 MB
error-file-missing = เลือกไฟล์
error-file-broken = อ่านไฟล์นี้ไม่ได้ บันทึกใหม่หรือส่งไฟล์อื่น
error-nul = ข้อความนี้มีอักขระที่เก็บไม่ได้ พิมพ์ใหม่อีกครั้ง

## Pages that say why something did not work: what it is, what it means, what to do.

error-page-400-title = เราอ่านคำขอนี้ไม่ได้
error-page-400-text = ที่อยู่เว็บหรือแบบฟอร์มไม่ครบ ยังไม่มีการบันทึก
error-page-400-next = ย้อนกลับแล้วลองอีกครั้ง
error-page-403-title = คุณเปิดหน้านี้ไม่ได้
error-page-403-text = หน้านี้เป็นของผู้อื่น หรือแบบฟอร์มมาจากเว็บอื่น ยังไม่มีการบันทึก
error-page-403-next = เปิดหน้านี้ใหม่จากเว็บนี้ หรือเข้าสู่ระบบด้วยบัญชีที่มีสิทธิ์
error-page-404-title = ไม่พบหน้านี้
error-page-404-text = ที่อยู่เว็บอาจเปลี่ยนหรือเขียนผิด นี่ไม่ใช่คำตอบเกี่ยวกับบริษัท
error-page-404-next = ค้นหาบริษัทด้วยชื่อ หมายเลข หรือเบอร์โทร อย่าจ่ายเงินจนกว่าจะเห็นบริษัทที่นี่
error-page-405-title = ทำแบบนี้ที่หน้านี้ไม่ได้
error-page-405-text = ที่อยู่นี้ใช้แบบนี้ไม่ได้ ยังไม่มีการบันทึก
error-page-405-next = กลับไปยังหน้าที่คุณเปิดก่อนหน้านี้
error-page-409-title = มีคนอื่นแก้ไขเรื่องนี้ไปแล้ว
error-page-409-text = สิ่งที่คุณส่งยังไม่ได้บันทึก เพื่อไม่ให้งานของใครหาย
error-page-409-next = ดูทั้งสองข้อความ แล้วบันทึกข้อความที่ถูกต้อง
error-page-413-title = ใหญ่เกินไป
error-page-413-text = ไฟล์ต้องไม่เกิน 10 MB ยังไม่มีการบันทึก
error-page-413-next = ย้อนกลับแล้วส่งไฟล์ที่เล็กกว่า
error-page-422-title = มีคำตอบที่ต้องแก้ไข
error-page-422-text = แบบฟอร์มบางส่วนใช้ไม่ได้ ยังไม่มีการบันทึก
error-page-422-next = ย้อนกลับ แก้ไขคำตอบ แล้วส่งอีกครั้ง
error-page-429-title = ลองบ่อยเกินไปในเวลาสั้น ๆ
error-page-429-text = เราจำกัดจำนวนครั้งเพื่อความปลอดภัยของทุกคน คุณไม่ได้ทำอะไรผิด
error-page-429-next = รอสักครู่ แล้วลองอีกครั้ง
error-page-500-title = เกิดปัญหาที่ระบบของเรา
error-page-500-text = คุณไม่ได้ทำอะไรผิด สิ่งที่คุณส่งอาจยังมาไม่ถึงเรา
error-page-500-next = รอหนึ่งนาที แล้วเปิดหน้านี้ใหม่ ดูก่อนส่งซ้ำ
error-page-503-title = Waymark ไม่ว่างหรือกำลังซ่อมแซม
error-page-503-text = ตอนนี้เราทำสิ่งนี้ไม่ได้ ยังไม่มีการบันทึก ไม่มีคำตอบไม่ได้แปลว่าดี อย่าจ่ายเงิน
error-page-503-next = รอสักครู่ แล้วเปิดหน้านี้ใหม่
error-page-ways-on = ไปต่อได้ที่
error-page-what-to-do = ควรทำอย่างไร
reference-number = หมายเลขอ้างอิง
reference-number-hint = บอกหมายเลขนี้เมื่อขอความช่วยเหลือ หมายเลขนี้ไม่บอกอะไรเกี่ยวกับคุณ
stale-yours = สิ่งที่คุณเขียน
stale-theirs = สิ่งที่บันทึกไว้ตอนนี้

## What happened after a form was sent.

flash-saved = บันทึกแล้ว
flash-removed = ลบออกแล้ว
flash-sent = ส่งแล้ว
flash-already-done = เรื่องนี้ทำไปแล้ว
