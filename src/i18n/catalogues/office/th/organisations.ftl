### Organisations and claims, for staff.

## The list of organisations and the page of one.

office-organisations-title = องค์กร
office-organisations-search = บางส่วนของชื่อ หรือเลขที่ใบอนุญาต เลขภาษี เลขนิติบุคคล
office-organisations-kind = ประเภท
office-organisations-none = ไม่พบองค์กรที่ตรงกัน ลองใช้คำน้อยลงหรือเลขอื่น
office-organisations-licences = ใบอนุญาตจากรัฐ
office-organisations-no-licences = ไม่อยู่ในบัญชีรายชื่อของรัฐที่เรามี
office-organisations-no-number = ไม่มีเลข
office-organisations-licence-licensed = มีใบอนุญาต
office-organisations-licence-revoked = ถูกเพิกถอน
office-organisations-licence-gone = ไม่อยู่ในบัญชีแล้ว
office-organisations-last-list = อยู่ในบัญชี ณ วันที่ { $date }
office-organisations-cases = เรื่อง
office-organisations-no-cases = ยังไม่มีเรื่อง
office-organisations-case = เรื่อง
office-organisations-about = เกี่ยวกับ
office-organisations-opened = เปิดเมื่อ
office-organisations-closed = ปิดเมื่อ
office-organisations-still-open = ยังเปิดอยู่
office-organisations-history = ประวัติ
office-organisations-by-system = ระบบ
office-organisations-no-members = ยังไม่มีผู้ใช้
office-organisations-entered = เพิ่มเมื่อวันที่ { $date }

## Claims.

office-claims-title = คำขอสิทธิ์ดูแล
office-claims-lead = มีผู้ขอดูแลองค์กรที่อยู่ในทะเบียน เรียงจากเก่าที่สุด
office-claims-none = ไม่มีคำขอที่รออยู่
office-claims-none-here = ยังไม่มีผู้ขอสิทธิ์ดูแล
office-claim-title = คำขอสิทธิ์ดูแลองค์กร
office-claim-claimant = ผู้ขอ
office-claim-sent = ส่งเมื่อ
office-claim-waits = รอมาแล้ว
office-claim-statement = คำชี้แจงของผู้ขอ
office-claim-compare = เปรียบเทียบ
office-claim-compare-text = โทรไปยังเบอร์ในบัญชีรายชื่อของรัฐ ไม่ใช่เบอร์ที่ผู้ขอให้มา
office-claim-approve-title = อนุมัติ
office-claim-approve-text = { $name } จะเป็นเจ้าของขององค์กรและเชิญผู้อื่นได้ อนุมัติได้หนึ่งคำขอต่อองค์กร
office-claim-approve = อนุมัติคำขอ
office-claim-refuse-title = ไม่อนุมัติ
office-claim-reason = เพราะเหตุใด
office-claim-reason-hint = ผู้ขอจะได้อ่านข้อความนี้ในจดหมาย
office-claim-refuse = ไม่อนุมัติคำขอ
office-claim-one-approved = มีคำขอขององค์กรนี้ที่อนุมัติไปแล้ว ให้ปฏิเสธคำขอนี้และขอให้เจ้าของเชิญบุคคลนี้
office-claim-pending = รอพิจารณา
office-claim-approved = อนุมัติแล้ว
office-claim-refused = ไม่อนุมัติ

## Events of the history.

history-organisation-created = เพิ่มในทะเบียน
history-organisation-names-changed = เปลี่ยนชื่อ
history-organisation-identifiers-changed = เปลี่ยนเลขทะเบียน
history-organisation-addresses-changed = เปลี่ยนที่อยู่
history-organisation-channels-changed = เปลี่ยนช่องทางติดต่อ
history-organisation-scope-changed = เปลี่ยนงานและขนาด
history-member-invited = เชิญผู้ใช้
history-member-invitation-withdrawn = ยกเลิกคำเชิญ
history-member-joined = มีผู้ใช้เข้าร่วม
history-member-role-changed = เปลี่ยนหน้าที่ของผู้ใช้
history-member-removed = มีผู้ใช้ออก
history-claim-filed = มีผู้ขอสิทธิ์ดูแล
history-claim-approved = อนุมัติคำขอสิทธิ์ดูแล
history-claim-refused = ไม่อนุมัติคำขอสิทธิ์ดูแล

## Counts.

office-organisations-count = { $count } องค์กร
office-claims-count = มีคำขอรออยู่ { $count } เรื่อง
office-claim-days = { $count } วัน
