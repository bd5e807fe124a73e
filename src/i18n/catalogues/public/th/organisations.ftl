### Organisations: what an applicant enters, who acts for it, claims.

## One's own organisations.

organisation-mine-title = องค์กรของคุณ
organisation-mine-lead = คุณดำเนินการที่นี่แทนองค์กรเหล่านี้
organisation-mine-none = คุณยังไม่ได้เพิ่มองค์กร เพิ่มบริษัทจัดหางานหรือนายจ้างที่คุณทำงานให้
organisation-enter = เพิ่มองค์กร

## Entering one.

organisation-new-title = เพิ่มองค์กรของคุณ
organisation-new-lead = คุณเพิ่มชื่อ ที่อยู่ และช่องทางติดต่ออื่นได้ในหน้าถัดไป
organisation-kind = เป็นองค์กรประเภทใด
organisation-country = ประเทศ
organisation-country-hint = ประเทศที่จดทะเบียน
organisation-legal-hint = ตรงตามที่จดทะเบียน
organisation-romanised-hint = เว้นว่างไว้หากชื่อตามกฎหมายเป็นอักษรโรมันอยู่แล้ว
organisation-numbers-why = เราใช้เลขเหล่านี้ค้นหาคุณในบัญชีรายชื่อของรัฐ กรอกเลขที่คุณมี
organisation-licence-hint = สำหรับบริษัทจัดหางาน: เลขที่ใบอนุญาตจัดหางาน
organisation-similar-title = มีชื่อนี้ในทะเบียนแล้ว
organisation-similar-text = หากเป็นองค์กรของคุณ ให้ขอสิทธิ์ดูแล หากไม่ใช่ ทำเครื่องหมายด้านล่างแล้วส่งอีกครั้ง
organisation-similar-error = ขอสิทธิ์ดูแลองค์กรนั้น หรือบอกว่าเป็นคนละองค์กร
organisation-another = ของฉันเป็นคนละองค์กรที่ชื่อเหมือนกัน
organisation-taken-title = มีอยู่ในทะเบียนแล้ว
organisation-taken-text = เลขนี้เป็นขององค์กรที่อยู่ในทะเบียนแล้ว ยังไม่มีการเพิ่มข้อมูลใหม่
organisation-taken-again = แก้ไขเลข
organisation-taken-see = ดูองค์กรที่มีเลขนี้

## The page of one organisation.

organisation-names = ชื่อ
organisation-identifiers = เลขทะเบียนของรัฐ
organisation-addresses = ที่อยู่
organisation-channels = โทรศัพท์ อีเมล และเว็บไซต์
organisation-scope = งานและขนาด
organisation-members = ผู้ใช้ขององค์กร
organisation-members-count = มีผู้ดำเนินการแทนองค์กรนี้ { $count } คน
organisation-members-see = ดูและเชิญผู้ใช้
organisation-nothing-yet = ยังไม่มีข้อมูล
organisation-next = ขั้นต่อไป
organisation-next-text = เมื่อข้อมูลถูกต้องแล้ว คุณยื่นคำขอได้
organisation-public-title = ใครเห็นข้อมูลนี้
organisation-public-text = ชื่อ เลข ที่อยู่ และช่องทางติดต่ออาจแสดงในทะเบียนสาธารณะ แต่ไม่แสดงผู้ใช้ขององค์กร
organisation-public-page = หน้าขององค์กรนี้ในทะเบียน

## Names, numbers, addresses, channels, scope.

organisation-name = ชื่อ
organisation-name-kind = ประเภทชื่อ
organisation-name-legal = ชื่อตามกฎหมาย
organisation-name-romanised = ชื่อเป็นอักษรโรมัน
organisation-name-trading = ชื่อที่ใช้ในการค้า
organisation-name-former = ชื่อเดิม
organisation-language = ภาษา
organisation-row = รายการที่ { $number }
organisation-names-lead = ใส่ชื่อในทุกอักษรที่คุณใช้ หนึ่งชื่อต้องเป็นชื่อตามกฎหมาย ชื่อแรกแสดงก่อน
organisation-identifiers-lead = แต่ละเลขเป็นขององค์กรเดียวเท่านั้น
organisation-number = เลข
organisation-number-kind = ประเภทเลข
organisation-scheme-licence = { document-licence-number }
organisation-scheme-tax = เลขประจำตัวผู้เสียภาษี
organisation-scheme-company = เลขทะเบียนนิติบุคคล
organisation-addresses-lead = ใส่ที่อยู่เดียวกันหลายภาษา หรือหลายแห่งก็ได้
organisation-address = ที่อยู่
organisation-channels-lead = แรงงานใช้ข้อมูลนี้เทียบกับเบอร์ที่โทรหาเขา ใส่เฉพาะช่องทางที่คุณรับเอง
organisation-channel-kind = ประเภท
organisation-channel-phone = โทรศัพท์
organisation-channel-email = อีเมล
organisation-channel-website = เว็บไซต์
organisation-channel-value = เบอร์หรือที่อยู่
organisation-scope-lead = ทำเครื่องหมายทุกข้อที่คุณทำอยู่
organisation-sectors = ประเภทงาน
organisation-corridors = จากประเทศใดไปประเทศใด
organisation-head-count = จำนวนคนทำงาน
organisation-head-count-hint = รวมคนงานและพนักงานทั้งหมด หากไม่ทราบให้เว้นว่าง

## People who act for an organisation.

organisation-members-lead = เจ้าของลงนาม เชิญ และเปลี่ยนผู้ใช้ ผู้แก้ไขกรอกแบบและตอบสิ่งที่ตรวจพบ
organisation-role = คนนี้ทำอะไรได้
organisation-role-owner = เจ้าของ
organisation-role-owner-hint = ลงนามคำขอ เชิญและเปลี่ยนผู้ใช้
organisation-role-editor = ผู้แก้ไข
organisation-role-editor-hint = กรอกแบบและตอบสิ่งที่ตรวจพบ
organisation-member-since = ตั้งแต่ { $date }
organisation-member-you = (คุณ)
organisation-make-owner = ให้เป็นเจ้าของ
organisation-make-editor = ให้เป็นผู้แก้ไข
organisation-leave = ออกจากองค์กรนี้
organisation-invite-title = เชิญผู้ใช้
organisation-invite-language = ภาษาของจดหมาย
organisation-invite-button = ส่งคำเชิญ
organisation-invited = เชิญแล้ว ยังไม่ได้เข้าร่วม
organisation-invited-until = ลิงก์ใช้ได้ถึง { $date }
organisation-withdraw-invitation = ยกเลิกคำเชิญ
organisation-only-owners = เจ้าของเท่านั้นที่เชิญและเปลี่ยนผู้ใช้ได้

## Claiming an organisation that is in the register.

organisation-claims = คำขอสิทธิ์ดูแลของคุณ
organisation-claim-it = ขอสิทธิ์ดูแล
organisation-claim-title = ขอสิทธิ์ดูแลองค์กรนี้
organisation-claim-lead = คุณเป็นตัวแทนขององค์กรนี้หรือไม่ บอกเหตุผลให้เราทราบ เราจะตรวจสอบแล้วจึงให้สิทธิ์
organisation-claim-statement = เหตุใดคุณจึงเป็นตัวแทนขององค์กรนี้
organisation-claim-hint = บอกตำแหน่งของคุณและวิธีที่เราตรวจสอบได้ เช่น เบอร์โทรในบัญชีรายชื่อของรัฐ
organisation-claim-button = ส่งคำขอ
organisation-claim-sent = คุณส่งคำขอเมื่อวันที่ { $date }
organisation-claim-refused = คำขอของคุณไม่ได้รับอนุมัติ
organisation-claim-next-title = ขั้นตอนต่อไป
organisation-claim-next-text = เจ้าหน้าที่จะอ่านคำขอและอาจโทรหาองค์กร เราจะแจ้งผลทางอีเมล

## What the rules say when they say no.

organisation-too-many = มีเกิน { $max } รายการ ลบออกบางรายการ
organisation-twice = “{ $text }” ซ้ำกัน ลบออกหนึ่งรายการ
organisation-no-legal-name = ระบุหนึ่งชื่อเป็นชื่อตามกฎหมาย
organisation-identifier-odd = เขียนตัวอักษรและตัวเลขของเลขนี้
organisation-identifier-taken = เลขนี้เป็นขององค์กรอื่นในทะเบียน หากเป็นของคุณ ให้ขอสิทธิ์ดูแล
organisation-corridor-elsewhere = { $corridor } ไม่ตรงกับประเทศและประเภทขององค์กรนี้
organisation-last-owner = เจ้าของคนสุดท้ายออกไม่ได้ ตั้งคนอื่นเป็นเจ้าของก่อน
organisation-already-member = คนนี้เป็นผู้ใช้ขององค์กรอยู่แล้ว
organisation-claim-waiting = เรากำลังพิจารณาคำขอของคุณ
organisation-claim-taken = มีผู้ดูแลองค์กรนี้ที่นี่แล้ว ขอให้เขาเชิญคุณ
organisation-claim-decided = คำขอนี้ตัดสินแล้ว
organisation-own-claim = นี่เป็นคำขอของคุณเอง คนอื่นต้องเป็นผู้ตัดสิน

## The public timeline.

timeline-organisation-names-changed = เปลี่ยนชื่อแล้ว ชื่อเดิม: { $text }
