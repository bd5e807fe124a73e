### Searching: similar names, letters typed in Zawgyi, what to do when nothing is found.

search-similar = ชื่อคล้ายกัน แต่ไม่ใช่บริษัทเดียวกัน – เทียบเลขที่ใบอนุญาต
search-read-as = เราอ่านตัวอักษรของคุณว่า
search-as-typed = ค้นหาตามที่พิมพ์ไว้ทุกตัว
search-step-report = เขาเก็บเงินคุณไปแล้วหรือ
search-step-report-then = ถามวิธีแจ้งเรื่อง
