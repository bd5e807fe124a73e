### Contacts and sub-agents: what workers ask about, what organisations declare.

## What a contact is.

contact-kind-phone = เบอร์โทรศัพท์
contact-kind-bank-account = บัญชีธนาคารหรือกระเป๋าเงินในมือถือ
contact-kind-line = LINE
contact-kind-facebook = Facebook
contact-kind-telegram = Telegram
contact-kind-viber = Viber
contact-kind-whatsapp = WhatsApp
contact-kind-zalo = Zalo
contact-kind-other-app = ชื่อในแอปข้อความอื่น
contact-kind-email = อีเมล
contact-kind-address = ที่อยู่สำนักงาน
contact-kind-person = ชื่อบุคคล
contact-kind-website = เว็บไซต์
contact-class-phone = เบอร์โทรศัพท์
contact-class-account = บัญชีธนาคาร
contact-class-messaging = ชื่อในแอปข้อความ
contact-class-email = อีเมล
contact-class-office = สำนักงาน
contact-class-person = คนที่พูดแทนบริษัทได้
contact-class-website = เว็บไซต์

## Asking whether a phone, account or name is theirs.

contact-title = เบอร์หรือบัญชีนี้เป็นของบริษัทไหม
contact-lead = พิมพ์สิ่งที่มีคนให้คุณมา เราบอกได้ว่ามีบริษัทลงทะเบียนไว้กับเราหรือไม่
contact-what = คุณได้อะไรมา
contact-what-hint = เบอร์โทร บัญชีธนาคาร อีเมล ชื่อ LINE หรือแอปอื่น ที่อยู่สำนักงาน หรือชื่อคน หากรู้ชื่อธนาคารให้พิมพ์ด้วย
contact-kind = เป็นชนิดไหน
contact-kind-any = ให้ระบบดูเอง
contact-button = ดูคำตอบ
contact-about = คุณถามเกี่ยวกับ { $name }
contact-any-company = ถามเกี่ยวกับทุกบริษัท
contact-means = คำตอบหมายความว่าอย่างไร
contact-means-registered = ลงทะเบียนไว้
contact-means-registered-text = บริษัทแจ้งไว้กับเราและเราตรวจสอบแล้ว แต่ก็ยังต้องไม่เรียกเงินจากคุณ
contact-means-not-registered = ไม่ใช่ของบริษัทนี้
contact-means-not-registered-text = บริษัทแจ้งเบอร์ของตนไว้แล้ว และนี่ไม่ใช่หนึ่งในนั้น อย่าจ่ายเงิน
contact-means-not-known = ไม่รู้จัก
contact-means-not-known-text = ยังไม่มีใครแจ้งไว้กับเรา ไม่ได้แปลว่าปลอดภัย อย่าจ่ายเงิน
contact-private = เราไม่เก็บสิ่งที่คุณถาม หรือว่าใครถาม
contact-unreadable = พิมพ์เบอร์โทร เลขบัญชี อีเมล หรือชื่อ

## Ways to it.

nav-contact = ตรวจสอบเบอร์หรือบัญชี
home-way-contact = มีคนโทรมา หรือให้โอนเงินหรือ ดูว่าเป็นบริษัทจริงไหม

## The answer.

contact-asked = คุณถามเกี่ยวกับ
contact-read-as = เราอ่านว่า
contact-answer-registered = ลงทะเบียนไว้โดย { $name }
contact-answer-registered-barred = ลงทะเบียนไว้โดย { $name } – อย่าจ่ายเงิน
contact-answer-not-registered = ไม่ใช่ของ { $name } – อย่าจ่ายเงิน
contact-answer-not-known = ไม่รู้จัก – อย่าจ่ายเงิน
contact-say-registered = เป็นของบริษัทจริง แต่ก็ต้องไม่เรียกเงินจากคุณเช่นกัน หากมีคนเรียกเงิน อย่าจ่าย และบอกเรา
contact-say-not-registered = บริษัทนี้ไม่ได้แจ้งสิ่งนี้ไว้กับเรา อย่าจ่ายเงิน อย่าส่งเอกสาร อย่าให้หนังสือเดินทาง
contact-say-not-known = ไม่มีใครลงทะเบียนสิ่งนี้ไว้กับเรา ไม่ได้แปลว่าปลอดภัย อย่าจ่ายเงินก่อนตรวจสอบบริษัท
contact-company-told-nothing = บริษัทนี้ยังไม่ได้แจ้งสิ่งชนิดนี้ไว้กับเรา
contact-other-company = เป็นของบริษัทอื่น
contact-whose = บริษัทที่เป็นเจ้าของ
contact-verified-on = บริษัทแจ้งไว้ เราตรวจสอบเมื่อ { $date }
contact-published = บริษัทแสดงไว้ในหน้าของตนที่นี่
contact-name-only = ใคร ๆ ก็ใช้ชื่อนี้ได้ ขอเบอร์ที่ลงทะเบียนไว้ แล้วโทรเอง
contact-next = ควรทำอย่างไร
contact-step-call = โทรหาบริษัทเอง ด้วยเบอร์จากหน้าของบริษัทที่นี่
contact-step-fee = มีคนเรียกเงินหรือ ดูว่าใครต้องจ่าย
contact-step-company = ตรวจสอบบริษัทด้วยชื่อหรือเลขที่ใบอนุญาต
contact-step-keep = เก็บข้อความ ชื่อ และใบเสร็จไว้ คุณไม่ได้ทำผิดที่ถาม
contact-step-written = พิมพ์ผิดหรือเปล่า ดูตัวเลขทีละตัว เติม + และรหัสประเทศ หรือชื่อธนาคาร
contact-again = ตรวจสอบอันอื่น

## The page of an organisation.

register-page-contacts = ช่องทางติดต่อจริง
register-page-contacts-verified = บริษัทแจ้งไว้และเราตรวจสอบแล้ว ครั้งล่าสุดเมื่อ { $date } เราไม่แสดงรายการ เพื่อไม่ให้ใครลอกไปใช้
register-page-contacts-none = บริษัทยังไม่ได้แจ้งเบอร์ บัญชี หรือบุคคลอื่น นอกจากที่อยู่ในหน้านี้
register-page-check-contact = เขาให้เบอร์โทรหรือเลขบัญชีมา
register-page-agents = นายหน้าของบริษัท
register-page-agents-lead = นายหน้าที่บริษัทแจ้งไว้ เราตรวจสอบแล้วทุกคน คนอื่นไม่ได้หาคนให้บริษัทนี้
register-page-agents-none = บริษัทไม่ได้แจ้งนายหน้าไว้ หากมีคนบอกว่าทำงานให้บริษัทนี้ อย่าจ่ายเงิน และตรวจสอบคนนั้น
register-page-agent-name = ชื่อ
register-page-agent-area = พื้นที่
register-page-agent-payer = ใครจ่ายค่านายหน้า
register-page-agents-all = นายหน้าทั้งหมด ({ $count })
register-fees-all = ทุกรายการ ({ $count })
timeline-all = เส้นทางทั้งหมด ({ $count })
register-audit-all = การตรวจทั้งหมด ({ $count })
register-page-criterion = เกณฑ์ { $code }

## What an organisation declares itself.

declared-waiting = รอเราตรวจสอบ
declared-verified = ตรวจสอบแล้ว
declared-refused = ไม่รับ
declared-ended = สิ้นสุดแล้ว
declared-because-not-reached = เราติดต่อไปแต่ไม่มีใครตอบ
declared-because-other-holder = เป็นชื่อของคนอื่น
declared-because-not-theirs = เป็นขององค์กรอื่น
declared-because-unclear = เราไม่เข้าใจ แจ้งใหม่ให้ครบ
declared-on = แจ้งเมื่อ { $date }
declared-decided-on = ตัดสินเมื่อ { $date }
declared-end = ไม่ใช่ของเราแล้ว
declared-none = ยังไม่ได้แจ้ง
declared-contacts = ช่องทางติดต่อที่แรงงานตรวจสอบได้
declared-contacts-lead = แจ้งทุกเบอร์ บัญชี และชื่อที่คุณใช้ติดต่อกับแรงงาน เราตรวจสอบทุกอัน
declared-contacts-private = เราไม่แสดงรายการนี้ แรงงานพิมพ์สิ่งที่ได้มา และรู้เพียงว่าเป็นของคุณหรือไม่
declared-contact-new = แจ้งช่องทางติดต่อ
declared-contact-kind = เป็นอะไร
declared-contact-value = หมายเลข ไอดี หรือที่อยู่
declared-contact-value-hint = สำหรับแอปข้อความ ใช้ไอดีหรือหมายเลขที่ไม่ซ้ำ ไม่ใช่ชื่อที่แสดง
declared-contact-bank = ธนาคารหรือกระเป๋าเงิน
declared-contact-bank-hint = เฉพาะบัญชี
declared-bank-other = ธนาคารอื่น
declared-contact-holder = เป็นชื่อของใคร
declared-contact-holder-hint = เจ้าของบัญชี หรือคนที่ตอบ
declared-contact-label = ใช้ทำอะไร
declared-contact-language = ภาษาที่ใช้ตอบ
declared-contact-language-any = ไม่ระบุภาษา
declared-button = แจ้ง
declared-agents = นายหน้าของบริษัท
declared-agents-lead = แจ้งทุกคนที่หาแรงงานให้คุณ ชื่อ พื้นที่ และผู้จ่ายจะเป็นข้อมูลสาธารณะเมื่อเราตรวจสอบแล้ว
declared-agents-told = บอกแต่ละคนก่อนว่าชื่อจะเป็นข้อมูลสาธารณะ
declared-agent-new = แจ้งนายหน้า
declared-agent-area-hint = หมู่บ้าน อำเภอ หรือจังหวัดที่หาคน
declared-agent-language = ภาษาของชื่อ
declared-verified-count = ตรวจสอบแล้ว { $count }
declared-waiting-count = รอตรวจ { $count }
declared-see = ดูและแจ้ง
declared-handle-unreadable = พิมพ์ไอดีหรือหมายเลขที่ไม่ซ้ำ ไม่มีช่องว่าง ชื่อที่แสดงใคร ๆ ก็ลอกได้
declared-bank-missing = เลือกธนาคารของบัญชีนี้
declared-account-unreadable = พิมพ์เลขบัญชี 6 ถึง 20 หลัก
declared-address-short = พิมพ์ที่อยู่ให้ครบ เลขที่ ถนน ท้องที่
declared-not-an-agency = เฉพาะบริษัทจัดหางานที่มีนายหน้า
declared-own = คุณเป็นผู้แจ้งเอง ต้องให้คนอื่นตรวจสอบ
declared-decided = เรื่องนี้ตัดสินหรือสิ้นสุดแล้ว
