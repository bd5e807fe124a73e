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

impartiality-audited-this-case = ผู้ตรวจประเมินเรื่องนี้จะทบทวนหรือตัดสินเรื่องนี้ไม่ได้
impartiality-reviewed-this-case = ผู้ทบทวนเรื่องนี้จะตรวจประเมินหรือตัดสินเรื่องนี้ไม่ได้
impartiality-decided-this-case = ผู้ตัดสินเรื่องนี้จะตรวจประเมินหรือทบทวนเรื่องนี้ไม่ได้
impartiality-proposed-itself = ผู้เสนอให้ปฏิเสธจะยืนยันเองไม่ได้
impartiality-tied-to-client = บุคคลนี้มีหรือเคยมีความเกี่ยวข้องกับลูกค้าภายในสองปี
impartiality-member-of-client = บุคคลนี้เป็นผู้ใช้ขององค์กรลูกค้า
impartiality-declared-conflict = บุคคลนี้แจ้งว่ามีผลประโยชน์ทับซ้อน
impartiality-no-declaration = เขียนคำแจ้งเรื่องผลประโยชน์ทับซ้อนก่อน

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
