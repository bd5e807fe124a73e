### Fees: verdicts, lines, sources, amounts. The codes, payers, stages and methods are in the glossary.

## What a verdict says in a few words: on a line of a schedule and on the fee check. Never merged.

fee-total = ค่าธรรมเนียมและค่าใช้จ่ายทั้งหมดรวมกัน
scheme-meets = เป็นไปตามมาตรฐานของเรา
scheme-not-met-employer = ไม่เป็นไปตามมาตรฐานของเรา นายจ้างต้องเป็นผู้จ่าย
scheme-not-met-nobody = ไม่เป็นไปตามมาตรฐานของเรา ห้ามผู้ใดเก็บเงินนี้
law-allowed = กฎหมายอนุญาต
law-unknown = เราไม่ทราบจำนวนที่กฎหมายกำหนด
law-over = เกินจำนวนที่กฎหมายกำหนด
law-forbidden = กฎหมายห้าม
law-cannot-compare = เราเทียบกับจำนวนที่กฎหมายกำหนดไม่ได้

## Fee lines: the heads of the table, and what stands beside a line.

fee-lines-caption = เก็บเงินอะไร จากใคร
fee-column-what = ค่าอะไร
fee-column-payer = ใครจ่าย
fee-column-amount = จำนวนเงิน
fee-column-standard = มาตรฐานของเรา
fee-column-law = กฎหมาย
fee-falls-on-worker = หักจากค่าจ้างหรือให้กู้ แรงงานจึงเป็นผู้จ่ายในที่สุด

## Ceilings as laws count them.

fee-per-once = ครั้งเดียวสำหรับการจัดหางานทั้งหมด
fee-per-month = ต่อหนึ่งเดือน
fee-per-twelve-months = ต่อสิบสองเดือน
fee-months-of-wage = { $months } × ค่าจ้างหนึ่งเดือน
fee-limit-per = { $limit } { $per }

## Where a rule is known from.

fee-source-summary = เรารู้เรื่องนี้จากไหน
fee-source-law-of = กฎหมายของ
fee-source = ที่มา
fee-source-reliability = เชื่อถือได้เพียงใด
fee-source-since = มีผลตั้งแต่
fee-source-until = มีผลถึง
fee-source-text = เปิดอ่านข้อความ
fee-source-also = สิ่งที่รู้เพิ่มเติม (ไม่ใช่ข้อกำหนด)
fee-source-rate = อัตราแลกเปลี่ยน: 1 { $from } = { $rate } { $to } วันที่ { $date } { $source }
reliability-A = เอกสารทางการ (A)
reliability-B = หน่วยงานสหประชาชาติ องค์กรเอกชน หรือสำนักงานกฎหมาย (B)
reliability-C = ข่าว (C) เรากำลังหาเอกสารทางการ
reliability-D = คำบอกเล่าเก่าเพียงแหล่งเดียว (D)

## What is wrong with an amount or a line.

fee-amount-empty = เขียนจำนวนเงินที่เขาเรียก เป็นตัวเลข
fee-amount-unreadable = เราอ่านจำนวนนี้ไม่ได้ เขียนเฉพาะตัวเลข เช่น 2500
fee-amount-ambiguous = อ่านได้สองแบบ เขียน { $thousands } หรือ { $decimals }
fee-amount-negative = เขียนจำนวนเงินโดยไม่ใส่เครื่องหมายลบ
fee-amount-zero = เขียนจำนวนที่มากกว่าศูนย์
fee-amount-too-large = เขียนจำนวนไม่เกิน { $limit }
fee-amount-too-fine = { $currency } ไม่มีหน่วยย่อยขนาดนี้ เขียนเป็นจำนวนเต็ม
fee-amount-other-currency = ในจำนวนเงินเขียนว่า { $named } แต่เลือก { $chosen } ไว้ เลือกสกุลเงินให้ถูก
fee-label-missing = เขียนชื่อค่าใช้จ่ายนี้อย่างน้อยหนึ่งภาษา
fee-text-too-long = ย่อให้เหลือไม่เกิน { $limit } ตัวอักษร
fee-schedule-unanswered = ระบุว่าเก็บเงินอะไร หรือระบุว่าไม่เก็บเงิน
fee-schedule-closed = ตารางค่าใช้จ่ายนี้เผยแพร่แล้วและแก้ไขไม่ได้
fee-schedule-not-submitted = ตารางค่าใช้จ่ายนี้ยังไม่ได้ส่ง

## The public timeline of an organisation.

timeline-fee-schedule-published = เผยแพร่ตารางค่าใช้จ่าย { $text } รายการ
timeline-fee-schedule-published-empty = เผยแพร่ว่าไม่เก็บเงินใด ๆ (รายการ: { $text })
