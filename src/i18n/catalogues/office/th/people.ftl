### บุคคล: แท็บของผู้ดูแลทะเบียน รายชื่อบัญชี คำเชิญ และบทบาท

## Tabs of staff and auditors.

tab-audits = การตรวจประเมิน
tab-desk = งาน
tab-office-applications = คำขอรับการรับรอง
tab-office-audits = การตรวจประเมิน
tab-decisions = ผลการพิจารณา
tab-certificates = ใบรับรอง
tab-organisations = องค์กร
tab-licences = รายชื่อใบอนุญาต
tab-fee-rules = กฎค่าธรรมเนียม
tab-people = บุคคล

## The list.

people-lead = ใครเข้าสู่ระบบได้ และแต่ละคนทำอะไรได้
people-search = ชื่อหรืออีเมล
people-filter = บทบาท
people-filter-staff = ทุกคนที่มีบทบาท
people-filter-none = ไม่มีบทบาท
people-filter-all = ทุกคน
people-none = ไม่พบใคร ลองค้นหาให้สั้นลง หรือเลือกบทบาทอื่น
people-count = { $count } คน
people-name = ชื่อ
people-roles = บทบาท
people-roles-hint = หนึ่งคนมีหลายบทบาทได้ แต่ทำสองหน้าที่ในเรื่องเดียวกันไม่ได้
people-state = สถานะ
people-active = ใช้งานอยู่
people-invited = เชิญแล้ว ยังไม่เข้าร่วม
people-disabled = ปิดแล้ว

## One person.

people-account = บัญชี
people-since = ตั้งแต่
people-past = สิ่งที่เกิดขึ้น
people-disable = ปิดบัญชี
people-disable-hint = บุคคลนี้จะออกจากระบบทันทีและเข้าสู่ระบบไม่ได้ สิ่งที่ทำไปแล้วยังคงอยู่
people-enable = เปิดบัญชีอีกครั้ง

## Invitations.

people-invite = เชิญบุคคล
people-invite-send = ส่งคำเชิญ
people-invite-again = ส่งคำเชิญอีกครั้ง
people-invite-mail = บุคคลนี้จะได้รับจดหมายพร้อมลิงก์ที่ใช้ได้ 7 วัน
people-invite-join = บุคคลนี้ตั้งรหัสผ่าน บทบาทมีผลตั้งแต่นั้น
people-may-auditor = ตรวจประเมินในสถานที่ บันทึกสิ่งที่ตรวจพบ และยืนยันการแก้ไข
people-may-case-officer = ตรวจคำขอ วางแผนการตรวจประเมิน และดูแลรายชื่อ
people-may-reviewer = ทบทวนเรื่องที่ตรวจประเมินแล้วและเสนอความเห็น
people-may-decider = ให้การรับรอง ปฏิเสธ เพิกถอน และยืนยันการระงับ
people-may-duty-officer = ผู้ตัดสินที่อยู่เวร ระงับได้เพียงลำพังในกรณีฉุกเฉิน
people-may-privacy-officer = ดูว่าใครอ่านช่องทางติดต่อแรงงาน และเพราะเหตุใด
people-may-administrator = เชิญบุคคลและให้บทบาท

## Refusals.

account-last-administrator = บุคคลนี้เป็นผู้ดูแลระบบคนสุดท้าย ให้บทบาทนี้แก่คนอื่นก่อน
account-own-account = คุณปิดบัญชีของตนเองไม่ได้
account-already-confirmed = บุคคลนี้เข้าร่วมแล้ว
account-disabled = บัญชีนี้ปิดอยู่ เปิดบัญชีอีกครั้งก่อน
account-no-role = เลือกอย่างน้อยหนึ่งบทบาท

## What the history of an account says.

history-account-confirmed = เข้าร่วมแล้ว
history-account-changed = เปลี่ยนชื่อหรือภาษา
history-account-disabled = ปิดบัญชี
history-account-enabled = เปิดบัญชีอีกครั้ง
history-email-changed = เปลี่ยนอีเมล
history-password-changed = เปลี่ยนรหัสผ่าน
history-password-reset = ตั้งรหัสผ่านใหม่ด้วยลิงก์
history-roles-changed = เปลี่ยนบทบาท ก่อนหน้านี้: { $from } ตอนนี้: { $to }
history-staff-invited = เชิญเป็น: { $to }

## What happened after a form was sent.

flash-invited = ส่งคำเชิญแล้ว
flash-account-disabled = ปิดบัญชีแล้ว
flash-account-enabled = เปิดบัญชีอีกครั้งแล้ว
