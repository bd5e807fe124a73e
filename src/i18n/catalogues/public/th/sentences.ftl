### Whole sentences that a worker reads. Use them as they stand; build no sentence from pieces.

## The public status words that the glossary has not, or calls by another key.

status-licensed = { status-licensed-only }
status-licensed-meaning = { status-licensed-only-meaning }
status-surrendered = ผู้ถือคืนใบรับรองเอง
status-surrendered-meaning = บริษัทนี้คืนใบรับรองให้เราเอง เราจึงไม่ได้ตรวจบริษัทนี้แล้ว อย่าจ่ายเงิน
status-licence-revoked = รัฐเพิกถอนใบอนุญาตแล้ว – อย่าจ่ายเงิน
status-licence-revoked-meaning = รายชื่อของรัฐระบุว่าใบอนุญาตนี้ถูกเพิกถอนแล้ว อย่าจ่ายเงิน

## The two barred words without their order, and the order inside a line: a page keeps “do not pay” unbroken with them.

status-suspended-word = ถูกระงับชั่วคราว
status-licence-revoked-word = รัฐเพิกถอนใบอนุญาตแล้ว
do-not-pay-inline = อย่าจ่ายเงิน
do-not-pay-short = อย่าจ่าย

## One sentence for each public status word.

sentence-certified = บริษัทนี้ได้รับการรับรองแล้ว ต้องไม่มีใครเรียกเก็บเงินจากคุณ หากมีคนเรียกเงิน อย่าจ่าย และบอกเรา
sentence-conditions = บริษัทนี้ได้รับการรับรองแบบมีเงื่อนไข ยังต้องแก้ไขบางเรื่อง ต้องไม่มีใครเรียกเก็บเงินจากคุณ หากมีคนเรียกเงิน อย่าจ่าย และบอกเรา
sentence-suspended = ถูกระงับชั่วคราว อย่าจ่ายเงิน เรากำลังตรวจสอบปัญหาเกี่ยวกับบริษัทนี้
sentence-withdrawn = เราเพิกถอนใบรับรองนี้แล้วเป็นการถาวร อย่าจ่ายเงิน หากคุณจ่ายไปแล้ว บอกเรา
sentence-surrendered = บริษัทนี้คืนใบรับรองให้เราเอง เราไม่ได้ตรวจบริษัทนี้แล้ว อย่าจ่ายเงิน
sentence-expired = ใบรับรองหมดอายุเมื่อวันที่ { $date } เราไม่ได้ตรวจบริษัทนี้แล้ว อย่าจ่ายเงิน
sentence-licensed-only = บริษัทนี้มีใบอนุญาตจากรัฐ แต่ไม่ได้รับการรับรองจากเรา ใบอนุญาตไม่ได้บอกว่าเก็บเงินจากแรงงานหรือไม่
sentence-licensed = { sentence-licensed-only }
sentence-licence-revoked = รัฐเพิกถอนใบอนุญาตของบริษัทนี้แล้ว อย่าจ่ายเงิน หากมีคนเรียกเงิน บอกเรา
sentence-not-certified = เราไม่เคยให้การรับรองบริษัทนี้ อย่าจ่ายเงิน ดูบริษัทที่ได้รับการรับรอง หรือขอความช่วยเหลือ
sentence-not-found = ไม่มีชื่อนี้ในทะเบียนนี้ อย่าจ่ายเงิน ดูชื่อที่คล้ายกันด้านล่าง หรือขอความช่วยเหลือ

## What they ask for: our standard, and the law apart from it.

sentence-fee-scheme = ตามมาตรฐานของเรา คุณไม่ต้องจ่ายค่านี้ นายจ้างเป็นผู้จ่าย
sentence-fee-law-limit = ตามกฎหมายของประเทศ{ $country } เก็บได้ไม่เกิน { $amount } ที่มา: { $source } ตรวจสอบเมื่อวันที่ { $date }
sentence-fee-law-unknown = เราไม่ทราบจำนวนที่กฎหมายกำหนด ไม่ได้แปลว่ากฎหมายอนุญาต ขอความช่วยเหลือก่อนจ่ายเงิน

## A report. A code or a number stands on its own line between the two halves.

sentence-report-promise = คุณไม่ต้องบอกชื่อ เราจะไม่บอกบริษัทจัดหางานหรือนายจ้างว่าคุณแจ้งเรา
sentence-receipt-code-before = จดรหัสนี้ไว้:
sentence-receipt-code-after = คุณต้องใช้รหัสนี้เท่านั้นเพื่ออ่านคำตอบของเรา อย่าให้ใครเห็น
sentence-safe-contact = เราโทรหรือส่งข้อความถึงคุณได้อย่างปลอดภัยไหม หากคนอื่นดูโทรศัพท์ของคุณได้ ให้เลือก “ไม่ปลอดภัย”
sentence-documents-kept-before = การที่มีคนเก็บหนังสือเดินทางของคุณไว้ไม่ใช่ความผิดของคุณ คุณบอกเราได้โดยไม่ต้องบอกชื่อ หากต้องการความช่วยเหลือตอนนี้ โทร
