### Chains, registered jobs, committees and the countersign of a member.

## Chains.

chain-title = คุณจัดหางานร่วมกับใคร
chain-lead = ระบุทุกบริษัทระหว่างงานกับแรงงาน อีกฝ่ายยืนยัน แล้วแรงงานจะเห็นทั้งสายและจุดที่อ่อนที่สุด
chain-none = ยังไม่มีข้อมูล
chain-new = เพิ่มคู่ค้า
chain-letter = เลขที่หนังสือแจ้งความต้องการ
chain-partner = เลขใบอนุญาตหรือเลขบริษัทของคู่ค้า
chain-partner-hint = นายจ้างหรือบริษัทจัดหางานในทะเบียนนี้
chain-partner-unknown = ไม่มีองค์กรที่มีหมายเลขนี้ในทะเบียน
chain-sub-agent = หรือ: ชื่อนายหน้าช่วง
chain-sub-agent-hint = เฉพาะกรณีไม่อยู่ในทะเบียน เจ้าหน้าที่ของเรายืนยัน
chain-corridor = จากที่ไหนไปที่ไหน
chain-job = งาน
chain-people = จำนวนคน
chain-when = ช่วงเวลา
chain-starts = ตั้งแต่
chain-ends = ถึง (ไม่ใส่หากยังดำเนินอยู่)
chain-declare = ส่งให้อีกฝ่าย
chain-status-declared = ฝ่ายเดียวแจ้ง
chain-status-confirmed = ยืนยันแล้ว
chain-status-refused = อีกฝ่ายบอกว่าไม่จริง
chain-status-ended = สิ้นสุดแล้ว
chain-do-confirm = ยืนยัน
chain-do-refuse = ไม่เป็นเช่นนั้น
chain-do-end = สิ้นสุดแล้ว
flash-chain-declared = บันทึกแล้ว สอบถามอีกฝ่ายแล้ว
flash-chain-answered = บันทึกคำตอบแล้ว
chain-not-from-this-state = มีคำตอบแล้ว
chain-own-word = คุณเป็นผู้แจ้ง อีกฝ่ายตอบ
chain-no-side = คุณไม่ได้เป็นฝ่ายใด
chain-not-neighbours = ทั้งสองเป็นประเภทเดียวกัน ต้องเป็นนายจ้าง บริษัทปลายทาง และบริษัทต้นทาง
chain-no-sub-agents = มีเพียงบริษัทจัดหางานที่มีนายหน้าช่วง
chain-office-waiting = ความเชื่อมโยงที่ยังไม่มีคำตอบ

## Is this job registered.

job-title = ตรวจสอบงาน
job-lead = พิมพ์เลขบนหนังสือแจ้งความต้องการ เราจะบอกว่างานนี้ลงทะเบียนไว้หรือไม่ และกี่คน
job-letter-hint = อยู่บนหนังสือของนายจ้าง
job-company = บริษัท (ไม่ใส่ก็ได้)
job-people = เขาบอกว่ากี่คน (ไม่ใส่ก็ได้)
job-check = ตรวจสอบ
job-again = ตรวจสอบงานอื่น
job-known = งานนี้ลงทะเบียนไว้
job-known-say = สำหรับ { $people } คน ต้องไม่มีใครเรียกเก็บเงินจากคุณ
job-weak = อย่าจ่ายเงิน มีบริษัทในสายนี้ที่ไม่ได้รับการรับรอง
job-weak-say = หนังสือนี้ลงทะเบียนสำหรับ { $people } คน ดูแต่ละบริษัทด้านล่าง
job-too-many = อย่าจ่ายเงิน จำนวนคนเกินที่ลงทะเบียน
job-too-many-say = หนังสือนี้ลงทะเบียนเพียง { $people } คน
job-another-company = อย่าจ่ายเงิน หนังสือนี้เป็นของบริษัทอื่น
job-another-company-say = หมายเลขนี้ลงทะเบียนสำหรับ { $people } คน แต่ไม่ใช่บริษัทนี้
job-over = อย่าจ่ายเงิน หนังสือนี้หมดเวลาแล้ว
job-over-say = เคยลงทะเบียนสำหรับ { $people } คน
job-unknown = ไม่มีงานนี้ในทะเบียนนี้ อย่าจ่ายเงิน
job-unknown-say = ไม่มีบริษัทใดยืนยันหมายเลขนี้กับเรา ขอความช่วยเหลือ
job-weakest = จุดที่อ่อนที่สุด:
job-sub-agent = นายหน้า เราไม่รับรองนายหน้า อย่าจ่ายเงิน
job-alone = มีเพียงฝ่ายเดียวที่แจ้ง ยังไม่ยืนยัน
job-past = หมดเวลาแล้ว
job-side-unknown = บริษัทที่ไม่เปิดเผย

## Committees.

committee-lead = คุณมีแรงงานเกิน 50 คน ต้องเลือกตั้งคณะกรรมการและประชุมทุกไตรมาส
committee-lead-small = กำหนดสำหรับนายจ้างที่มีแรงงานเกิน 50 คน คุณกรอกได้เช่นกัน
committee-missing = ไม่มีรายงานของไตรมาสเหล่านี้
committee-minutes = รายงานการประชุม
committee-minutes-new = กรอกการประชุม
committee-held = วันประชุม
committee-topics = เรื่องที่พูดคุย
committee-topics-hint = ไม่ใส่ชื่อแรงงาน
committee-minutes-save = บันทึกรายงาน
committee-elected = คณะกรรมการ
committee-day = วันเลือกตั้ง
committee-seats = จำนวนที่นั่ง
committee-women = ผู้หญิง
committee-men = ผู้ชาย
committee-migrants = แรงงานข้ามชาติ
committee-languages = ภาษาที่พูด
committee-election-new = กรอกการเลือกตั้ง
committee-election-save = บันทึกการเลือกตั้ง
flash-committee-saved = บันทึกแล้ว
committee-not-countersigned = กรรมการลูกจ้างยังไม่ลงนามร่วม ขอให้ลงนาม หรือบันทึกเหตุผล
committee-odd-seats = จำนวนที่นั่งไม่ตรงกัน
committee-link-over = ลิงก์นี้ใช้แล้วหรือหมดเวลา
committee-no-such-seat = ไม่มีที่นั่งหมายเลขนี้
committee-none-elected = นายจ้างยังไม่กรอกการเลือกตั้ง

## A member's page.

countersign-title = แก้ไขแล้วหรือยัง
countersign-lead = คุณเป็นกรรมการลูกจ้างของ { $employer } ที่นั่ง { $seat }
countersign-rule = กฎ
countersign-question = บริษัทเคยทำผิดกฎนี้ และบอกว่าแก้ไขแล้ว จริงหรือไม่
countersign-no-name = เราไม่ถามชื่อ เราเก็บเฉพาะหมายเลขที่นั่ง
countersign-yes = แก้ไขแล้ว
countersign-no = ยังไม่แก้ไข
countersign-thanks = ขอบคุณ บันทึกคำตอบแล้ว ปิดหน้านี้ได้
committee-file = ไฟล์รายงานการประชุม ถ้ามี
committee-file-hint = PDF หรือรูปถ่าย ไม่เกิน 10 MB ปิดชื่อแรงงานก่อน
committee-file-open = ไฟล์รายงานการประชุม
