### ການຂໍຮັບການຢັ້ງຢືນ: ໜ້າຂອງອົງກອນ.

## ລາຍການ ແລະ ຂັ້ນຕອນ.

application-list-title = ຄຳຮ້ອງຂອງທ່ານ
application-list-lead = ຂໍໃຫ້ພວກເຮົາຢັ້ງຢືນອົງກອນຂອງທ່ານ ແລະ ເບິ່ງວ່າແຕ່ລະຄຳຮ້ອງຮອດໃສແລ້ວ.
application-no-organisation = ໃສ່ຂໍ້ມູນອົງກອນຂອງທ່ານກ່ອນ
application-no-organisation-text = ຄຳຮ້ອງຕ້ອງເປັນຂອງອົງກອນ. ໃສ່ຂໍ້ມູນອົງກອນຂອງທ່ານ ແລ້ວກັບມາທີ່ນີ້.
application-new-organisation = ໃສ່ຂໍ້ມູນອົງກອນ
application-kind-question = ທ່ານຂໍຫຍັງ?
application-kind-initial = ການຢັ້ງຢືນຄັ້ງທຳອິດ
application-kind-renewal = ການຢັ້ງຢືນອີກຄັ້ງ
application-kind-scope-extension = ເພີ່ມເສັ້ນທາງ, ປະເພດວຽກ ຫຼື ສະຖານທີ່
application-start = ເລີ່ມຄຳຮ້ອງ
application-title = ຂໍຮັບການຢັ້ງຢືນ
application-lead = ທ່ານຢຸດເວລາໃດກໍໄດ້. ທຸກຄັ້ງທີ່ກົດ “ສືບຕໍ່” ຈະບັນທຶກໃຫ້.
application-group-who = 1. ທ່ານແມ່ນໃຜ
application-group-how = 2. ທ່ານຈັດຫາແຮງງານແນວໃດ
application-group-send = 3. ສົ່ງຄຳຮ້ອງ
application-section-organisation = ຊື່, ທີ່ຢູ່, ຊ່ອງທາງຕິດຕໍ່
application-section-licences = ໃບອະນຸຍາດ ຫຼື ເລກທະບຽນບໍລິສັດ
application-section-scope = ເສັ້ນທາງ, ປະເພດວຽກ ແລະ ສະຖານທີ່
application-section-fees = ຕາຕະລາງຄ່າໃຊ້ຈ່າຍ
application-section-assessment = ການປະເມີນຕົນເອງ
application-section-declaration = ຄຳຢືນຢັນ
application-hint-organisation = ຊື່ໃນທຸກຕົວໜັງສືທີ່ທ່ານໃຊ້
application-hint-licences = ເລກທີ ແລະ ໄຟລ໌
application-hint-scope = ຈາກໃສ, ໄປໃສ, ວຽກຫຍັງ
application-hint-fees = { $count } ລາຍການ. ບໍ່ມີລາຍການກໍເປັນຄຳຕອບ, ການບໍ່ຕອບບໍ່ແມ່ນ
application-hint-assessment = ຕອບແລ້ວ { $count } ໃນ { $total } ເກນ
application-hint-declaration = ເຈົ້າຂອງອົງກອນເປັນຜູ້ລົງຊື່
application-check-link = ກວດຄຳຕອບ ແລະ ສົ່ງ
application-check-hint = ເປີດເມື່ອສ່ວນອື່ນແລ້ວ
application-place = ທ່ານຢູ່ບ່ອນໃດຂອງເສັ້ນທາງ
application-parts-done = ແລ້ວ { $done } ໃນ { $of } ສ່ວນ
application-saved = ບັນທຶກຫຼ້າສຸດ: { $at }
application-see-missing = ເບິ່ງສິ່ງທີ່ຍັງຂາດ { $count } ຂໍ້
application-state = ສະຖານະ
application-number = ເລກທີເລື່ອງ
application-see-sent = ເບິ່ງສິ່ງທີ່ທ່ານສົ່ງ
application-sent-back = ສົ່ງກັບມາໃຫ້ທ່ານ
application-sent-back-by = ຈາກ { $name }, ເຈົ້າໜ້າທີ່ຮັບເລື່ອງ, { $date }
application-answer-by = ຕອບພາຍໃນ { $date }

application-status-draft = ກຳລັງຕື່ມ
application-status-submitted = ສົ່ງແລ້ວ
application-status-returned = ສົ່ງກັບພ້ອມຄຳຖາມ
application-status-accepted = ຮັບຄຳຮ້ອງແລ້ວ
application-status-rejection-proposed = ມີຂໍ້ສະເໜີບໍ່ຮັບຄຳຮ້ອງ
application-status-rejected = ບໍ່ຮັບຄຳຮ້ອງ
application-status-taken-back = ຖອນຄຳຮ້ອງ
application-status-lapsed = ສິ້ນສຸດເພາະບໍ່ມີຄຳຕອບ
application-story-draft = ຕື່ມໃຫ້ຄົບທຸກສ່ວນ ແລ້ວສົ່ງ.
application-story-submitted = ພວກເຮົາກຳລັງອ່ານສິ່ງທີ່ທ່ານສົ່ງ. ພວກເຮົາຈະຂຽນຫາທ່ານ.
application-story-returned = ບາງສ່ວນສົ່ງກັບມາພ້ອມຄຳຖາມ. ຕອບ ແລ້ວສົ່ງອີກຄັ້ງ.
application-story-accepted = ພວກເຮົາຮັບຄຳຮ້ອງຂອງທ່ານແລ້ວ. ຂັ້ນຕໍ່ໄປແມ່ນການກວດປະເມີນ. ພວກເຮົາຈະແຈ້ງວັນໃຫ້ຮູ້.
application-story-rejected = ພວກເຮົາບໍ່ຮັບຄຳຮ້ອງຂອງທ່ານ. ເຫດຜົນຢູ່ຂ້າງລຸ່ມ. ແກ້ໄຂແລ້ວຍື່ນໃໝ່ໄດ້.
application-story-taken-back = ທ່ານຖອນຄຳຮ້ອງນີ້ແລ້ວ. ເລີ່ມຄຳຮ້ອງໃໝ່ໄດ້ທຸກເວລາ.
application-story-lapsed = ພວກເຮົາບໍ່ໄດ້ຮັບຄຳຕອບທັນເວລາ, ຄຳຮ້ອງນີ້ຈຶ່ງສິ້ນສຸດ. ເລີ່ມຄຳຮ້ອງໃໝ່ໄດ້ທຸກເວລາ.
application-rejection-why = ເຫດຜົນທີ່ບໍ່ຮັບຄຳຮ້ອງ
application-appeal = ທ່ານຂຽນຂໍໃຫ້ພວກເຮົາພິຈາລະນາຄືນໃໝ່ໄດ້ຮອດ { $date }. ຄົນອື່ນຈະເປັນຜູ້ຕັດສິນ.

## ສິ່ງທີ່ມີໃນທຸກສ່ວນ.

application-part-of = ສ່ວນທີ { $number } ໃນ { $of }
application-asked = ພວກເຮົາຖາມກ່ຽວກັບສ່ວນນີ້
application-why = ເປັນຫຍັງພວກເຮົາຖາມ
application-who-reads = ໃຜອ່ານສິ່ງນີ້
application-missing-title = ສິ່ງທີ່ຍັງຂາດໃນສ່ວນນີ້
application-stale-hint = ສິ່ງທີ່ທ່ານຂຽນຍັງບໍ່ໄດ້ບັນທຶກ. ເບິ່ງທັງສອງຂໍ້ຄວາມ. ຖ້າຂອງທ່ານຖືກ, ບັນທຶກອີກຄັ້ງ.

## ອົງກອນ.

application-organisation-lead = ນີ້ແມ່ນສິ່ງທີ່ພວກເຮົາຮູ້ກ່ຽວກັບອົງກອນຂອງທ່ານ.
application-organisation-edit = ແກ້ໄຂຂໍ້ມູນນີ້
application-organisation-confirm = ຂໍ້ມູນນີ້ຖືກຕ້ອງ ແລະ ຄົບຖ້ວນ
application-organisation-why = ທຸກຄົນຄົ້ນຫາທ່ານດ້ວຍຊື່ ແລະ ເລກເຫຼົ່ານີ້. ຖ້າຜິດຈະຊອກບໍ່ພົບທ່ານ.
application-organisation-reads = ທຸກຄົນ, ເມື່ອທ່ານໄດ້ຮັບການຢັ້ງຢືນແລ້ວ.
application-org-names = ຊື່
application-org-kind = ປະເພດ ແລະ ປະເທດ
application-org-numbers = ເລກທີທາງການ
application-org-addresses = ທີ່ຢູ່
application-org-contacts = ຊ່ອງທາງຕິດຕໍ່
application-org-head-count = ຈຳນວນຄົນເຮັດວຽກ
application-identifier-licence = ໃບອະນຸຍາດ
application-identifier-tax = ເລກປະຈຳຕົວຜູ້ເສຍພາສີ
application-identifier-company = ເລກທະບຽນບໍລິສັດ

## ໃບອະນຸຍາດ.

application-licences-title-agency = ທ່ານມີໃບອະນຸຍາດຈາກລັດໃບໃດ?
application-licences-title-employer = ເລກທະບຽນບໍລິສັດຂອງທ່ານແມ່ນຫຍັງ?
application-licences-lead-agency = ການອະນຸຍາດຈາກລັດ. ພວກເຮົາທຽບກັບບັນຊີທາງການ.
application-licences-lead-employer = ເລກຂອງບໍລິສັດໃນທະບຽນຂອງລັດ ພ້ອມສຳເນົາເອກະສານ.
application-licences-why = ໃບອະນຸຍາດ ຫຼື ການຈົດທະບຽນສະແດງວ່າທ່ານມີຕົວຕົນ ແລະ ເຮັດວຽກນີ້ໄດ້. ມັນບໍ່ແມ່ນໃບຢັ້ງຢືນຂອງພວກເຮົາ ແລະ ສະແດງແຍກກັນ.
application-licences-reads = ເລກທີ ແລະ ວັນທີເປັນຂໍ້ມູນສາທາລະນະເມື່ອທ່ານໄດ້ຮັບການຢັ້ງຢືນ. ໄຟລ໌ມີແຕ່ເຈົ້າໜ້າທີ່ ແລະ ຜູ້ກວດປະເມີນເຫັນ.
application-licence-scheme = ແມ່ນຫຍັງ?
application-scheme-licence = ໃບອະນຸຍາດຈາກລັດ
application-scheme-company = ທະບຽນບໍລິສັດ
application-licence-country = ປະເທດໃດອອກໃຫ້?
application-licence-number = ເລກທີ
application-licence-number-hint = ຕາມທີ່ຂຽນໃນເອກະສານ ເຊັ່ນ 0099/2023
application-licence-number-wrong = ຂຽນເລກທີຕາມທີ່ຢູ່ໃນເອກະສານ
application-licence-authority = ໜ່ວຍງານໃດອອກໃຫ້?
application-licence-from = ມື້ທຳອິດ
application-licence-until = ມື້ສຸດທ້າຍ
application-licence-file = ຮູບຖ່າຍ ຫຼື ໄຟລ໌ຂອງເອກະສານ
application-licence-file-hint = PDF, JPEG ຫຼື PNG, ບໍ່ເກີນ 10 MB. ມີແຕ່ເຈົ້າໜ້າທີ່ ແລະ ຜູ້ກວດປະເມີນເຫັນ.
application-valid-from = ຕັ້ງແຕ່ { $date }
application-valid-until = ເຖິງ { $date }

## ຂອບເຂດ.

application-scope-lead = ພວກເຮົາຢັ້ງຢືນສະເພາະສິ່ງທີ່ທ່ານລະບຸຢູ່ນີ້.
application-scope-corridors = ຈາກໃສໄປໃສ
application-scope-sectors = ປະເພດວຽກ
application-scope-sites = ສະຖານທີ່
application-scope-sites-hint = ຫ້ອງການ, ສູນຝຶກອົບຮົມ, ຫໍພັກ: ແຖວລະໜຶ່ງແຫ່ງ.
application-scope-site-long = ຂຽນແຕ່ລະແຫ່ງບໍ່ເກີນ { $max } ຕົວອັກສອນ
application-scope-sites-many = ລະບຸໄດ້ບໍ່ເກີນ { $max } ແຫ່ງ
application-scope-why = ຜູ້ກວດປະເມີນຈະໄປສະຖານທີ່ເຫຼົ່ານີ້ ແລະ ລົມກັບແຮງງານໃນເສັ້ນທາງເຫຼົ່ານີ້.
application-scope-reads = ທຸກຄົນ, ເມື່ອທ່ານໄດ້ຮັບການຢັ້ງຢືນແລ້ວ.

## ຄ່າໃຊ້ຈ່າຍ.

application-fees-question = ທ່ານເກັບຫຍັງ, ຈາກໃຜ?
application-fees-lead = ໜຶ່ງລາຍການຕໍ່ສິ່ງທີ່ໃຜກໍຕາມຈ່າຍສຳລັບແຮງງານໜຶ່ງຄົນ. ຜົນທັງສອງດ້ານຈະສະແດງເມື່ອບັນທຶກ.
application-fees-nothing = ພວກເຮົາບໍ່ເກັບເງິນຈາກໃຜເລີຍ
application-fees-nothing-hint = ໝາຍສະເພາະເມື່ອບໍ່ມີລາຍການໃຫ້ຂຽນ.
application-fees-nothing-said = ບໍ່ເກັບເງິນຈາກໃຜເລີຍ
application-fees-both = ລຶບລາຍການອອກ ຫຼື ເອົາເຄື່ອງໝາຍອອກ
application-fees-sums = ສຳລັບແຮງງານໜຶ່ງຄົນ
application-fee-line = ລາຍການທີ { $number }
application-fee-code = ສຳລັບຫຍັງ
application-fee-label = ທ່ານເອີ້ນວ່າຫຍັງ
application-fee-corridor = ເສັ້ນທາງ
application-fee-sector = ປະເພດວຽກ
application-fee-all-sectors = ວຽກທຸກປະເພດ
application-fee-payer = ໃຜຈ່າຍ
application-fee-amount = ຈຳນວນເງິນ
application-fee-stage = ເມື່ອໃດ
application-fee-method = ແນວໃດ
application-fee-paid-to = ຈ່າຍໃຫ້ໃຜ
application-fee-refundable = ຄືນເງິນຖ້າບໍ່ໄດ້ວຽກ
application-fee-disclosed = ບອກແຮງງານກ່ອນຕົກລົງ
application-fee-receipt = ໃຫ້ໃບຮັບເງິນ
application-fee-add = ເພີ່ມລາຍການ
application-fee-stay = ບັນທຶກ ແລະ ເບິ່ງຜົນທັງສອງດ້ານ
application-verdict-standard-met = ມາດຕະຖານ: ເປັນໄປຕາມມາດຕະຖານ
application-verdict-standard-not-met = ມາດຕະຖານ: ບໍ່ເປັນໄປຕາມມາດຕະຖານ
application-verdict-law-allowed = ກົດໝາຍ: ອະນຸຍາດ
application-verdict-law-unknown = ກົດໝາຍ: ພວກເຮົາບໍ່ຮູ້ຈຳນວນທີ່ກຳນົດ
application-verdict-law-over = ກົດໝາຍ: ເກີນຈຳນວນທີ່ກຳນົດ
application-verdict-law-forbidden = ກົດໝາຍ: ຫ້າມ

## ການປະເມີນຕົນເອງ.

application-assessment-lead = ບອກວ່າທ່ານເຮັດຕາມແຕ່ລະເກນໄດ້ປານໃດ. ຕອບ “ບາງສ່ວນ” ຕາມຄວາມຈິງບໍ່ເສຍຫຍັງໃນຕອນນີ້.
application-assessment-why = ຜູ້ກວດປະເມີນເລີ່ມຈາກຄຳຕອບຂອງທ່ານ. ສິ່ງທີ່ທ່ານບອກເອງແກ້ໄຂໄດ້ທັນເວລາ.
application-assessment-reads = ເຈົ້າໜ້າທີ່ ແລະ ຜູ້ກວດປະເມີນຂອງທ່ານ. ບໍ່ເປີດເຜີຍຕໍ່ສາທາລະນະ.
application-principle-of = ຫຼັກການທີ { $number } ໃນ { $of }
application-critical-hint = ຜິດເກນນີ້ພຽງຂໍ້ດຽວກໍອອກໃບຢັ້ງຢືນບໍ່ໄດ້.
application-evidence-looked-for = ຜູ້ກວດປະເມີນຈະເບິ່ງ:
application-answer-question = ທ່ານເຮັດໄດ້ປານໃດ?
application-answer-met = ເຮັດໄດ້
application-answer-partly = ເຮັດໄດ້ບາງສ່ວນ
application-answer-not = ຍັງເຮັດບໍ່ໄດ້
application-answer-not-applicable = ບໍ່ກ່ຽວກັບພວກເຮົາ
application-note = ບັນທຶກຂອງທ່ານ
application-note-hint = ຕ້ອງຂຽນຖ້າຍັງເຮັດບໍ່ໄດ້ທັງໝົດ. ບອກວ່າຂາດຫຍັງ ຫຼື ເປັນຫຍັງບໍ່ກ່ຽວກັບທ່ານ.
application-note-needed = ບອກວ່າຂາດຫຍັງ ຫຼື ເປັນຫຍັງບໍ່ກ່ຽວກັບທ່ານ
application-evidence-file = ໄຟລ໌ທີ່ສະແດງເລື່ອງນີ້

## ຄຳຢືນຢັນ.

application-declaration-lead = ເຈົ້າຂອງອົງກອນລົງຊື່ແທນອົງກອນ.
application-declaration-true = ສິ່ງທີ່ພວກເຮົາບອກໃນຄຳຮ້ອງນີ້ເປັນຄວາມຈິງ ແລະ ຄົບຖ້ວນ.
application-declaration-nothing-charged = ພວກເຮົາບໍ່ເກັບເງິນຈາກແຮງງານນອກຈາກທີ່ຢູ່ໃນຕາຕະລາງຄ່າໃຊ້ຈ່າຍ.
application-declaration-auditors = ຜູ້ກວດປະເມີນເຂົ້າສະຖານທີ່, ເບິ່ງເອກະສານ ແລະ ລົມກັບແຮງງານຕາມລຳພັງໄດ້.
application-declaration-no-retaliation = ບໍ່ມີໃຜຖືກລົງໂທດຍ້ອນລົມກັບຜູ້ຄຸ້ມຄອງບັນຊີລາຍຊື່ ຫຼື ຜູ້ກວດປະເມີນ.
application-declaration-changes = ພວກເຮົາຈະແຈ້ງຜູ້ຄຸ້ມຄອງບັນຊີລາຍຊື່ທັນທີເມື່ອມີການປ່ຽນແປງ.
application-declaration-name = ຊື່ເຕັມຂອງທ່ານ
application-declaration-name-hint = ການພິມຊື່ຖືເປັນການລົງຊື່.
application-declaration-agree = ຂ້ອຍລົງຊື່ແທນອົງກອນ
application-declaration-signed = ລົງຊື່ໂດຍ { $name }. { $at }
application-declaration-why = ຖ້າພົບວ່າບໍ່ເປັນຄວາມຈິງ, ອາດບໍ່ອອກ ຫຼື ຖອນໃບຢັ້ງຢືນ.

## ກວດ ແລະ ສົ່ງ.

application-check-title = ກວດຄຳຕອບຂອງທ່ານ
application-check-lead = ອ່ານທຸກຢ່າງອີກຄັ້ງ. ທ່ານຍັງແກ້ໄຂໄດ້ທຸກສ່ວນ.
application-check-stale = ມີຄົນໃນອົງກອນຂອງທ່ານແກ້ໄຂຫຼັງຈາກທ່ານເປີດໜ້ານີ້. ນີ້ແມ່ນຂໍ້ມູນປັດຈຸບັນ. ອ່ານແລ້ວຈຶ່ງສົ່ງ.
application-missing-count = ຍັງຂາດອີກ { $count } ຂໍ້
application-gap-legal-name = ໃສ່ຊື່ຕາມກົດໝາຍຂອງອົງກອນ
application-gap-address = ໃສ່ທີ່ຢູ່ຂອງອົງກອນ
application-gap-organisation = ຢືນຢັນວ່າຂໍ້ມູນຖືກຕ້ອງ
application-gap-licence = ເພີ່ມໃບອະນຸຍາດຈາກລັດ
application-gap-company = ເພີ່ມເລກທະບຽນບໍລິສັດ
application-gap-licence-file = ເພີ່ມໄຟລ໌ຂອງເລກທີ { $what }
application-gap-corridor = ເລືອກເສັ້ນທາງຢ່າງໜ້ອຍໜຶ່ງເສັ້ນທາງ
application-gap-sector = ເລືອກປະເພດວຽກຢ່າງໜ້ອຍໜຶ່ງປະເພດ
application-gap-fees = ຂຽນວ່າທ່ານເກັບຫຍັງ ຫຼື ໝາຍວ່າບໍ່ເກັບເງິນຈາກໃຜເລີຍ
application-gap-unanswered = ຕອບເກນ { $what }
application-gap-note = ຂຽນບັນທຶກຂອງເກນ { $what }
application-gap-not-applicable = ຕອບເກນ { $what } ແບບອື່ນ: ເກນນີ້ກ່ຽວກັບທຸກອົງກອນ
application-gap-declaration = ລົງຊື່ໃນຄຳຢືນຢັນ
application-gap-reason = ຕອບສິ່ງທີ່ພວກເຮົາຖາມ ແລ້ວບັນທຶກສ່ວນນີ້
application-send-title = ສົ່ງຄຳຮ້ອງຂອງທ່ານ
application-send-text = ສິ່ງທີ່ທ່ານສົ່ງຈະຖືກເກັບໄວ້ຕາມນັ້ນ. ການສົ່ງແມ່ນການຢືນຢັນອີກຄັ້ງວ່າເປັນຄວາມຈິງ ແລະ ຄົບຖ້ວນ.
application-send = ສົ່ງຄຳຮ້ອງ
application-sent-title = ສົ່ງຄຳຮ້ອງຂອງທ່ານແລ້ວ
application-sent-lead = ພວກເຮົາຂຽນຫາສະມາຊິກທຸກຄົນຂອງອົງກອນແລ້ວ. ທ່ານກັບມາໜ້ານີ້ໄດ້ທຸກເວລາ.
application-next-title = ຂັ້ນຕໍ່ໄປ
application-next-screen = ພວກເຮົາອ່ານຄຳຮ້ອງຂອງທ່ານພາຍໃນ 20 ມື້ ແລະ ອາດມີຄຳຖາມ.
application-next-audit = ຜູ້ກວດປະເມີນໄປພົບທ່ານ ແລະ ລົມກັບແຮງງານ.
application-next-decision = ຄົນອື່ນເປັນຜູ້ຕັດສິນ. ຜົນເປີດເຜີຍຕໍ່ສາທາລະນະ.
application-what-sent = ສິ່ງທີ່ທ່ານສົ່ງ
application-sent-on = ສົ່ງເມື່ອ
application-sent-at = ເວລາ
application-sent-round = ສົ່ງມາແລ້ວຈັກຄັ້ງ
application-sent-digest = ລາຍນິ້ວມືຂໍ້ມູນ (SHA-256)
application-sent-digest-hint = ມັນຈະປ່ຽນຖ້າສິ່ງທີ່ທ່ານສົ່ງປ່ຽນໄປແມ້ແຕ່ຕົວອັກສອນດຽວ.
application-take-back-title = ຖອນຄຳຮ້ອງ
application-take-back-text = ພວກເຮົາຈະຢຸດດຳເນີນການ. ສິ່ງທີ່ທ່ານຂຽນຍັງເກັບໄວ້ ແຕ່ເຮັດຕໍ່ບໍ່ໄດ້. ທ່ານເລີ່ມຄຳຮ້ອງໃໝ່ໄດ້ທຸກເວລາ.
application-take-back = ຖອນຄຳຮ້ອງ
flash-application-taken-back = ຖອນຄຳຮ້ອງແລ້ວ

## ກົດວ່າແນວໃດ.

application-refused-not-now = ເຮັດສິ່ງນີ້ບໍ່ໄດ້ໃນສະຖານະປັດຈຸບັນຂອງຄຳຮ້ອງ.
application-refused-not-theirs = ເລື່ອງນີ້ເປັນໜ້າທີ່ຂອງຄົນອື່ນ.
application-refused-not-editable = ຄຳຮ້ອງນີ້ແກ້ໄຂບໍ່ໄດ້ແລ້ວ.
application-refused-one-open = ອົງກອນຂອງທ່ານມີຄຳຮ້ອງທີ່ກຳລັງດຳເນີນການ. ເຮັດໃຫ້ແລ້ວ ຫຼື ຖອນກ່ອນ.
application-refused-owner-signs = ມີແຕ່ເຈົ້າຂອງອົງກອນທີ່ລົງຊື່, ສົ່ງ ແລະ ຖອນຄຳຮ້ອງ.
application-refused-incomplete = ຍັງມີບາງຢ່າງຂາດຢູ່.
application-refused-no-reason = ຂຽນເຫດຜົນຢ່າງໜ້ອຍໜຶ່ງສ່ວນ.
application-refused-rejection-reasons = ຂຽນເຫດຜົນເປັນຂໍ້ຄວາມ.
application-refused-checks = ຕ້ອງຜ່ານການກວດສອບທຸກຂໍ້ກ່ອນ.
application-refused-not-taken-up = ຮັບເລື່ອງນີ້ກ່ອນ.
application-refused-number-twice = ມີເລກທີນີ້ຢູ່ແລ້ວ.
application-refused-nothing-to-renew = ບໍ່ມີການຢັ້ງຢືນກ່ອນໜ້າໃຫ້ຕໍ່ ຫຼື ຂະຫຍາຍ.
application-refused-not-applicable = ເກນນີ້ກ່ຽວກັບທຸກອົງກອນ. ເລືອກຄຳຕອບອື່ນ.

## Who else takes part.

application-section-partners = ມີໃຜອີກທີ່ມີສ່ວນຮ່ວມ
application-hint-partners = ຂັ້ນຕອນທີ່ຜູ້ອື່ນເຮັດ, ຄູ່ຮ່ວມ, ນາຍໜ້າ
application-partners-lead = ບອກພວກເຮົາວ່າໃຜເຮັດຫຍັງຮ່ວມກັບທ່ານ. ບໍ່ມີໃຜເລີຍກໍ່ເປັນຄຳຕອບ, ການມິດງຽບບໍ່ແມ່ນ.
application-partners-outsourced = ຂັ້ນຕອນທີ່ຜູ້ອື່ນເຮັດແທນທ່ານ
application-partners-outsourced-hint = ຫາແຮງງານ, ທົດສອບ, ກວດສຸຂະພາບ, ຝຶກອົບຮົມ, ການເດີນທາງ, ເອກະສານ, ທີ່ພັກ: ແຖວລະຢ່າງ ພ້ອມບອກວ່າໃຜເຮັດ ແລະ ໃຜຈ່າຍ.
application-partners-organisations = ນາຍຈ້າງ ຫຼື ບໍລິສັດຈັດຫາງານທີ່ຮ່ວມກັບທ່ານ
application-partners-organisations-hint = ແຖວລະແຫ່ງ: ຊື່ ແລະ ປະເທດ.
application-partners-alone = ນອກຈາກນາຍໜ້າທີ່ແຈ້ງໄວ້ນີ້ ບໍ່ມີໃຜມີສ່ວນຮ່ວມອີກ
application-partners-links = ຂໍ້ຕໍ່ຂອງສາຍການຈັດຫາງານຂອງທ່ານ
application-partners-people = { $count } ຄົນ
application-partners-paid-by = ຜູ້ຈ່າຍ: { $payer }
application-partners-agents-text = ແຈ້ງຢູ່ໜ້າອົງກອນຂອງທ່ານ: ຊື່, ເຂດ ແລະ ໃຜຈ່າຍ. ພວກເຮົາອ່ານຢູ່ນີ້.
application-partners-why = ຜູ້ທີ່ເຮັດແທນທ່ານຖືກພິຈາລະນາພ້ອມທ່ານ. ແຮງງານບໍ່ຕ້ອງຈ່າຍເງິນໃຫ້ນາຍໜ້າ.
application-partners-reads = ເຈົ້າໜ້າທີ່ ແລະ ຜູ້ກວດຂອງພວກເຮົາ. ນາຍໜ້າທີ່ແຈ້ງຈະເປີດເຜີຍເມື່ອພວກເຮົາກວດແລ້ວ.
application-gap-partners = ບອກວ່າມີໃຜອີກມີສ່ວນຮ່ວມ ຫຼື ບໍ່ມີ
application-partners-either = ຂຽນຊື່ຜູ້ອື່ນ ຫຼື ບອກວ່າບໍ່ມີໃຜ, ຢ່າງໃດຢ່າງໜຶ່ງ
application-partners-long = ມີແຖວທີ່ຍາວກວ່າ { $max } ຕົວອັກສອນ
application-partners-many = ຂຽນໄດ້ບໍ່ເກີນ { $max } ແຖວ
