### บัญชี: เข้าสู่ระบบ เปิดบัญชี ลิงก์ใช้ครั้งเดียว บัญชีของตนเอง และคำเรียกบทบาท

## Fields that stand on several pages.

account-email = อีเมล
account-password = รหัสผ่าน
account-new-password = รหัสผ่านใหม่
account-current-password = รหัสผ่านปัจจุบัน
account-password-hint = อย่างน้อย 8 ตัวอักษร ใช้คำหลายคำที่คุณจำได้จะดี
account-name = ชื่อของคุณ
account-language = ภาษาของจดหมายจากเรา

## Sign in.

sign-in-lead = สำหรับองค์กร ผู้ตรวจประเมิน และผู้ดูแลทะเบียน แรงงานไม่ต้องมีบัญชี
sign-in-wrong = เข้าสู่ระบบไม่สำเร็จ ตรวจอีเมลและรหัสผ่านอีกครั้ง และดูว่าคุณยืนยันอีเมลแล้วหรือยัง
sign-in-forgotten = ลืมรหัสผ่าน
sign-in-no-account = ยังไม่มีบัญชีใช่ไหม
sign-in-no-account-text = บริษัทที่ต้องการใบรับรองเริ่มจากการเปิดบัญชี
sign-in-worker = คุณเป็นแรงงานใช่ไหม
sign-in-worker-text = คุณตรวจสอบบริษัทและเงินที่ถูกเรียกเก็บได้โดยไม่ต้องมีบัญชี

## Open an account, and choose a new password.

sign-up-title = เปิดบัญชี
sign-up-lead = สำหรับผู้ที่ทำงานแทนบริษัทจัดหางานหรือนายจ้าง
sign-up-email-hint = เราจะส่งลิงก์ไปที่อีเมลนี้
sign-up-next = ขั้นต่อไป
sign-up-step-mail = เราส่งจดหมายถึงคุณ
sign-up-step-confirm = คุณเปิดลิงก์และยืนยันอีเมล
sign-up-step-organisation = คุณเข้าสู่ระบบและกรอกข้อมูลองค์กร
sign-up-have = มีบัญชีอยู่แล้วใช่ไหม
forgotten-title = ตั้งรหัสผ่านใหม่
forgotten-lead = เขียนอีเมลของบัญชี เราจะส่งลิงก์ให้คุณตั้งรหัสผ่านใหม่
forgotten-button = ส่งลิงก์ให้ฉัน
sent-title = ดูในอีเมลของคุณ
sign-up-sent = เราส่งจดหมายไปที่อีเมลที่คุณเขียนแล้ว เปิดลิงก์ในจดหมายเพื่อทำต่อ
forgotten-sent = หากอีเมลนี้มีบัญชี เราได้ส่งลิงก์สำหรับตั้งรหัสผ่านใหม่แล้ว ลิงก์ใช้ได้หนึ่งชั่วโมง
sent-hint = ผ่านไปหลายนาทีแล้วยังไม่ได้รับใช่ไหม ดูในโฟลเดอร์จดหมายขยะ และตรวจว่าเขียนอีเมลถูกต้อง
sent-again = ลองอีกครั้ง

## One-time links.

link-confirm-title = ยืนยันอีเมลของคุณ
link-confirm-lead = มีคนเปิดบัญชีสำหรับ { $email } ในชื่อ { $name } หากเป็นคุณ ให้ยืนยัน หากไม่ใช่ ให้ปิดหน้านี้
link-confirm-button = ยืนยันอีเมลของฉัน
link-reset-title = ตั้งรหัสผ่านใหม่
link-reset-lead = เมื่อตั้งรหัสผ่านใหม่ คุณจะออกจากระบบในอุปกรณ์อื่นทั้งหมด
link-reset-button = บันทึกรหัสผ่านใหม่
link-change-email-title = ยืนยันอีเมลใหม่ของคุณ
link-change-email-lead = ต่อจากนี้คุณเข้าสู่ระบบด้วย { $email }
link-change-email-button = ใช้อีเมลนี้
link-join-staff-title = เข้าร่วมกับผู้ดูแลทะเบียน
link-join-staff-lead = บอกชื่อของคุณและตั้งรหัสผ่าน
link-join-staff-button = เปิดบัญชีของฉัน
link-join-title = คุณได้รับคำเชิญ
link-join-lead = คุณได้รับเชิญให้ทำงานแทน { $organisation } ในทะเบียนนี้
link-join-button = เข้าร่วม
link-sign-in-first = คำเชิญนี้ส่งถึง { $email } เข้าสู่ระบบด้วยบัญชีนั้นเพื่อตอบรับ
link-somebody-else = คำเชิญนี้ส่งถึง { $email } แต่คุณเข้าสู่ระบบด้วยบัญชีอื่น ออกจากระบบ แล้วเปิดลิงก์อีกครั้ง
link-over-title = ลิงก์นี้ใช้ไม่ได้แล้ว
link-over-lead = ลิงก์ถูกใช้ไปแล้ว หมดเวลา หรือที่อยู่ไม่ครบ ขอลิงก์ใหม่

## The own account.

account-security = รหัสผ่านและอุปกรณ์
account-roles = บทบาทของคุณ
account-change-email = เปลี่ยนอีเมล
account-change-password = เปลี่ยนรหัสผ่าน
account-sessions = ที่ที่คุณเข้าสู่ระบบอยู่
account-password-lead = คุณยังอยู่ในระบบบนอุปกรณ์นี้ อุปกรณ์อื่นทั้งหมดจะออกจากระบบ
account-email-lead = เราจะส่งลิงก์ไปที่อีเมลใหม่ จนกว่าคุณจะเปิดลิงก์ อีเมลเดิมยังใช้อยู่
account-email-now = อีเมลปัจจุบัน
account-email-new = อีเมลใหม่
account-email-button = ส่งลิงก์
account-email-sent = เราส่งลิงก์ไปที่อีเมลใหม่แล้ว เปิดลิงก์ที่นั่น
account-email-same = นี่คืออีเมลที่คุณใช้อยู่แล้ว
account-sessions-lead = ออกจากระบบในอุปกรณ์ที่คุณไม่รู้จัก แล้วเปลี่ยนรหัสผ่าน
account-session-device = อุปกรณ์
account-session-unknown = อุปกรณ์ที่ไม่รู้จัก
account-session-used = ใช้ล่าสุด
account-session-began = เข้าสู่ระบบเมื่อ
account-session-end = ออกจากระบบที่นั่น
account-session-this = อุปกรณ์นี้
account-sign-out-everywhere = ออกจากระบบทุกที่
account-confirm-title = ใส่รหัสผ่านอีกครั้ง
account-confirm-lead = สิ่งที่คุณกำลังจะทำสำคัญ เราจึงถามอีกครั้ง ใช้ได้ห้านาที

## What is not taken, and why.

account-password-wrong = นี่ไม่ใช่รหัสผ่านของคุณ ลองอีกครั้ง
password-too-short = ตั้งรหัสผ่านอย่างน้อย { $min } ตัวอักษร
password-too-long = ตั้งรหัสผ่านไม่เกิน { $max } ตัวอักษร
password-too-common = มีคนใช้รหัสผ่านนี้จำนวนมาก จึงเดาได้ง่าย ตั้งรหัสผ่านอื่น
password-like-the-form = รหัสผ่านนี้คล้ายชื่อ อีเมลของคุณ หรือชื่อเว็บนี้เกินไป ตั้งรหัสผ่านอื่น
account-link-over = ลิงก์นี้ใช้ไม่ได้แล้ว ขอลิงก์ใหม่
account-address-taken = ตอนนี้อีเมลนี้เป็นของบัญชีอื่นแล้ว
account-of-a-partner = ผู้แทนของภาคีเป็นคนของทะเบียนหรือขององค์กรไม่ได้
account-not-independent = บุคคลนี้เป็นของทะเบียนหรือองค์กร ภาคีต้องเป็นอิสระจากทั้งสอง
account-link-other-person = คำเชิญนี้ส่งถึงอีเมลอื่น

## Roles.

role-auditor = ผู้ตรวจประเมิน
role-case-officer = เจ้าหน้าที่ดูแลเรื่อง
role-reviewer = ผู้ทบทวน
role-decider = ผู้ตัดสิน
role-duty-officer = ผู้ตัดสินเวร
role-administrator = ผู้ดูแลระบบ
role-privacy-officer = เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล
role-partner = ภาคี
role-owner = เจ้าของบัญชีองค์กร
role-editor = ผู้แก้ไขข้อมูล

## Tabs of members.

tab-organisation = องค์กร
tab-applications = คำขอรับการรับรอง
tab-findings = สิ่งที่ตรวจพบ

## What happened after a form was sent.

flash-signed-out = คุณออกจากระบบแล้ว
flash-address-confirmed = ยืนยันอีเมลแล้ว เข้าสู่ระบบได้
flash-password-changed = เปลี่ยนรหัสผ่านแล้ว
flash-email-changed = เปลี่ยนอีเมลแล้ว
flash-account-ready = บัญชีของคุณพร้อมแล้ว เข้าสู่ระบบได้
flash-joined = คุณเข้าร่วมแล้ว
flash-session-ended = อุปกรณ์นั้นออกจากระบบแล้ว
