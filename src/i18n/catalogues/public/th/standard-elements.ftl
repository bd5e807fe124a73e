### The five elements by which every point of the agency standard is judged, and how one version follows another.

standard-elements = ผู้ตรวจประเมินดูห้าด้าน
standard-elements-lead = คำสัญญาบนกระดาษยังไม่พอ สำหรับทุกข้อของมาตรฐานบริษัทจัดหางาน ผู้ตรวจประเมินถามห้าคำถาม
standard-element-example = เช่น { $what }
standard-element-policies = นโยบายและขั้นตอน
standard-element-policies-asks = มีกฎเป็นลายลักษณ์อักษรไหม และบอกว่าใครทำอะไรไหม
standard-element-policies-shows = นโยบาย ขั้นตอนที่มีชื่อผู้รับผิดชอบ แบบฟอร์มที่ใช้จริง
standard-element-communication = การสื่อสาร
standard-element-communication-asks = แรงงาน นายหน้า และนายจ้างรู้กฎในภาษาของตนไหม
standard-element-communication-shows = ป้ายประกาศ สัญญา ข้อความ สิ่งที่แรงงานเล่าด้วยคำของตัวเอง
standard-element-skills = ทักษะและการอบรม
standard-element-skills-asks = คนที่ทำงานนี้ทำได้ถูกต้องไหม
standard-element-skills-shows = บันทึกการอบรมที่มีวันที่และชื่อ แบบทดสอบ คำตอบของพนักงาน
standard-element-monitoring = การติดตาม
standard-element-monitoring-asks = บริษัทรู้ได้อย่างไรว่ามีการทำตามกฎ
standard-element-monitoring-shows = การสุ่มตรวจ การโทรหาแรงงาน บันทึกการจ่ายเงินเทียบกับกฎ
standard-element-governance = การกำกับและการปรับปรุง
standard-element-governance-asks = ผู้บริหารคนใดรับผิดชอบ และมีอะไรเปลี่ยนหลังจากพลาด
standard-element-governance-shows = บันทึกการประชุม ขั้นตอนที่แก้แล้ว เงินที่คืนแล้ว
standard-transition = ฉบับที่ { $version } ใช้ตั้งแต่ { $date } ใบรับรองตามฉบับก่อนยังใช้ได้ถึง { $until }
standard-old-version = ตัดสินตามฉบับที่ { $version } ซึ่งมีฉบับใหม่แล้ว ใช้ได้ถึง { $until }
