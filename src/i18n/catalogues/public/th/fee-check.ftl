### The fee check: three questions, one answer, two verdicts.

## The question.

fee-check-title = เขาเรียกเงินจากคุณ ถูกต้องไหม
fee-check-lead = สามคำถาม เราไม่เก็บข้อมูลใด ๆ
fee-check-description = ตรวจสอบเงินที่ถูกเรียกเก็บเพื่อไปทำงานต่างประเทศ ตามมาตรฐานของเราและกฎหมายของทั้งสองประเทศ
fee-check-about = เงินที่ถูกเรียกในนามของ { $name }
fee-check-company = บริษัทใดเรียกเงิน เทียบกับรายการของบริษัทเอง
fee-check-company-why = พิมพ์ชื่อบริษัท ไม่ใส่ก็ได้
fee-check-from = คุณมาจาก
fee-check-to = งานอยู่ที่
fee-check-for = เป็นค่าอะไร
fee-check-total = ทุกอย่างรวมกัน หรือไม่รู้ว่าเป็นค่าอะไร
fee-check-amount = เขาเรียกเท่าไร
fee-check-amount-hint = เช่น { $example }
fee-check-submit = ดูคำตอบ
fee-check-same-country = เลือกสองประเทศที่ต่างกัน
fee-check-never-title = ไม่ใช่ค่าใช้จ่ายของคุณ
fee-check-never-text = ค่าหางาน เอกสาร ตรวจสุขภาพ อบรม เดินทาง นายจ้างเป็นผู้จ่าย ไม่เก็บก่อน และไม่หักจากค่าจ้างทีหลัง
fee-check-nobody-title = ห้ามใครเรียกเก็บ
fee-check-nobody-text = สินบน เงินมัดจำ ยึดหนังสือเดินทาง การให้ “คืนเงิน” ทีหลัง

## The one answer.

fee-check-another = ตรวจสอบเงินรายการอื่น
fee-check-do-not-pay = อย่าจ่ายเงินนี้
fee-check-ask-first = อย่าจ่ายเงิน ขอความช่วยเหลือก่อน
fee-check-not-your-cost = ตามมาตรฐานของเรา คุณไม่ต้องจ่าย
fee-check-say-both = มีสองคำตอบ เพราะมาตรฐานของเรากับกฎหมายไม่ใช่เรื่องเดียวกัน ที่นี่ทั้งสองบอกว่าไม่ได้
fee-check-say-nobody = ห้ามผู้ใดเก็บเงินนี้ ไม่ว่าจากคุณหรือจากใคร
fee-check-say-unknown = ตามมาตรฐานของเรา คุณไม่ต้องจ่าย เราไม่ทราบว่ากฎหมายให้เก็บหรือไม่ ไม่ได้แปลว่ากฎหมายอนุญาต
fee-check-say-allowed = กฎหมายให้เก็บได้เท่านี้ แต่มาตรฐานของเราไม่ให้ บริษัทที่เรารับรองต้องไม่เรียกเงินนี้จากคุณ

## The sums and the two verdicts.

fee-check-bars = เปรียบเทียบจำนวนเงิน
fee-check-asked = เขาเรียก
fee-check-law-most = กฎหมาย{ $country } ไม่เกิน
fee-check-our-standard = มาตรฐานของเรา
fee-check-scheme-employer = คุณไม่ต้องจ่าย นายจ้างเป็นผู้จ่าย
fee-check-scheme-employer-text = นี่เป็นค่าใช้จ่ายในการสรรหา ตามมาตรฐาน แรงงานไม่ต้องจ่าย ทั้งก่อนทำงานและหักจากค่าจ้างทีหลัง
fee-check-scheme-nobody = ห้ามผู้ใดเก็บเงินนี้
fee-check-scheme-nobody-text = ไม่ว่าใครจ่ายก็ไม่ถูกต้อง ทั้งคุณ บริษัทจัดหางาน หรือนายจ้าง
fee-check-who-pays = ใครควรจ่าย
fee-check-law-in = กฎหมายใน{ $country }
fee-check-law-forbidden = ห้ามเก็บเงินนี้จากคุณ
fee-check-law-over = มากเกินไป ไม่เกิน { $amount }
fee-check-law-within = ไม่เกินจำนวนที่กำหนด { $amount }
fee-check-law-allowed = กฎหมายให้แรงงานจ่ายค่านี้ได้
fee-check-law-cannot = เราเทียบกับจำนวนที่กำหนดไม่ได้
fee-check-law-limit-is = จำนวนที่กำหนด: { $limit }
fee-check-missing-wage = เราไม่รู้ค่าจ้างของคุณ จึงบอกไม่ได้ว่าเท่าไร
fee-check-missing-rate = เราไม่มีอัตราแลกเปลี่ยนระหว่าง { $from } กับ { $to } ที่มีแหล่งอ้างอิง
fee-check-not-allowed = ไม่ได้แปลว่ากฎหมายอนุญาต

## What the organisation itself says.

fee-check-org-title = { $name } แจ้งว่าเก็บค่านี้เท่าไร
fee-check-org-nothing = บริษัทนี้แจ้งว่าไม่เก็บเงินใด ๆ จึงต้องไม่เรียกเงินนี้จากคุณ
fee-check-org-not-listed = ตารางที่เผยแพร่ไม่มีค่านี้ในเส้นทางของคุณ บริษัทต้องไม่เรียกเงินนี้จากคุณ
fee-check-org-no-list = เราไม่มีตารางค่าใช้จ่ายที่เผยแพร่ของบริษัทนี้
fee-check-org-other-pays = ตามตารางของบริษัทเอง คุณไม่ต้องจ่ายค่านี้
fee-check-org-more = เขาเรียกมากกว่าที่ตารางของบริษัทระบุ

## What to do.

fee-check-next = ตอนนี้คุณทำอะไรได้
fee-check-step-paper = ขอราคาเป็นลายลักษณ์อักษร พร้อมชื่อผู้รับเงิน
fee-check-step-passport = อย่ามอบหนังสือเดินทางไว้เป็นประกัน
fee-check-step-paid = หากจ่ายไปแล้ว เก็บใบเสร็จ ข้อความ และชื่อไว้ แล้วขอความช่วยเหลือ
