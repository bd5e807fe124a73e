### Ties, declarations and parts in a case, for staff.

## Ties.

tab-ties = ความเกี่ยวข้องของคุณ
impartiality-ties-title = ความเกี่ยวข้องกับองค์กร
impartiality-ties-short = งาน ครอบครัว หรือเงินที่ผูกคุณกับองค์กร
impartiality-ties-lead = แจ้งทุกองค์กรที่คุณเคยทำงาน ให้คำปรึกษา มีญาติอยู่ หรือมีผลประโยชน์ทางการเงิน
impartiality-ties-mine = สิ่งที่คุณแจ้งไว้
impartiality-ties-all = สิ่งที่ทุกคนแจ้งไว้
impartiality-ties-none = ยังไม่มีการแจ้ง
impartiality-tie-declare = แจ้งความเกี่ยวข้อง
impartiality-tie-search = องค์กรใด
impartiality-tie-search-hint = บางส่วนของชื่อ หรือเลขทะเบียน
impartiality-tie-again = ค้นหาองค์กรอื่น
impartiality-tie-not-found = ไม่พบองค์กรที่ตรงกับ “{ $text }”
impartiality-tie-which = องค์กร
impartiality-tie-kind = ความเกี่ยวข้อง
impartiality-tie-employed = เคยทำงานที่นั่น
impartiality-tie-consulted = เคยให้คำปรึกษา
impartiality-tie-family = ญาติทำงานหรือเป็นเจ้าของ
impartiality-tie-financial = หุ้น เงินกู้ หรือเงินอื่น
impartiality-tie-from = ตั้งแต่เมื่อใด
impartiality-tie-until = ถึงเมื่อใด
impartiality-tie-until-hint = เว้นว่างหากยังมีอยู่ วัน/เดือน/ปี
impartiality-tie-note = หมายเหตุ
impartiality-tie-save = แจ้งความเกี่ยวข้อง
impartiality-tie-person = บุคคล
impartiality-tie-time = ช่วงเวลา
impartiality-tie-since = ตั้งแต่ { $from }
impartiality-tie-from-until = { $from } ถึง { $until }
impartiality-tie-counts = ผล
impartiality-tie-closed = รับงานของลูกค้านี้ไม่ได้
impartiality-tie-over = พ้นสองปีแล้ว
impartiality-rule-title = กฎว่าอย่างไร
impartiality-rule-text = ความเกี่ยวข้องมีผลขณะที่ยังมีอยู่และอีกสองปีหลังสิ้นสุด ระหว่างนั้นระบบไม่ให้งานของลูกค้านั้นแก่คุณ

## Who may take which part in a case.

impartiality-auditor-not-reviewer = ผู้ที่ตรวจประเมินเรื่องนี้จะไม่ทบทวนเรื่องนี้
impartiality-auditor-not-decider = ผู้ที่ตรวจประเมินเรื่องนี้จะไม่ตัดสินเรื่องนี้
impartiality-reviewer-not-auditor = ผู้ที่ทบทวนเรื่องนี้จะไม่ตรวจประเมินเรื่องนี้
impartiality-reviewer-not-decider = ผู้ที่ทบทวนเรื่องนี้จะไม่ตัดสินเรื่องนี้
impartiality-decider-not-auditor = ผู้ที่ตัดสินเรื่องนี้จะไม่ตรวจประเมินเรื่องนี้
impartiality-decider-not-reviewer = ผู้ที่ตัดสินเรื่องนี้จะไม่ทบทวนเรื่องนี้
impartiality-second-officer-differs = ผู้ที่เสนอให้ปฏิเสธจะไม่เป็นผู้ยืนยัน
impartiality-grant-two-deciders = การรับรองครั้งแรกต้องมีลายเซ็นของสองคน
impartiality-withdraw-two-deciders = การเพิกถอนต้องมีลายเซ็นของสองคน
impartiality-tie-within-two-years = คนนี้มีหรือเคยมีความเกี่ยวข้องกับลูกค้าภายในสองปี
impartiality-not-a-member = คนนี้เป็นคนขององค์กรลูกค้า
impartiality-declaration-missing = เขียนคำแถลงเรื่องผลประโยชน์ทับซ้อนก่อน
impartiality-declared-conflict = คนนี้แจ้งว่ามีผลประโยชน์ทับซ้อน
impartiality-objection-upheld = ลูกค้าคัดค้านคนนี้ และเรารับคำคัดค้าน
impartiality-objection-not-self = ไม่มีใครตอบคำคัดค้านที่เกี่ยวกับตัวเอง
impartiality-special-other-lead = การตรวจพิเศษหลังมีเรื่องร้องเรียนต้องมีหัวหน้าผู้ตรวจคนอื่น ไม่ใช่คนเดิม
impartiality-three-audits-in-a-row = คนนี้เป็นหัวหน้าตรวจลูกค้ารายนี้สามครั้งล่าสุด
impartiality-appeal-uninvolved = การอุทธรณ์ตัดสินโดยคนที่ไม่มีส่วนในเรื่องนั้น
impartiality-complaint-not-to-subject = ข้อร้องเรียนเกี่ยวกับใครจะไม่ไปถึงคนนั้น

## What a case is about.

impartiality-case-initial = การรับรองครั้งแรก
impartiality-case-renewal = การต่ออายุ
impartiality-case-scope-change = การเปลี่ยนขอบเขต
impartiality-case-surveillance = การตรวจติดตาม
impartiality-case-suspension = การระงับชั่วคราว
impartiality-case-withdrawal = การเพิกถอน

## Events of the history.

history-part-taken = มีผู้รับหน้าที่ในเรื่อง
history-tie-declared = มีการแจ้งความเกี่ยวข้อง
impartiality-report-uninvolved = ผู้ที่ตรวจประเมิน ทบทวน หรือตัดสินเกี่ยวกับองค์กร จะไม่ดูแลการแจ้งเรื่องของแรงงานเกี่ยวกับองค์กรนั้น
