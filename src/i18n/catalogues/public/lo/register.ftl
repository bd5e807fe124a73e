### The register: search, one organisation, its public timeline, reasons for what was decided.

## Searching and narrowing.

search-title = ຄົ້ນຫາໃນບັນຊີລາຍຊື່
search-description = ຄົ້ນຫາບໍລິສັດຈັດຫາງານ ແລະ ນາຍຈ້າງ ດ້ວຍຊື່, ເລກທີໃບອະນຸຍາດ, ເລກທີໃບຢັ້ງຢືນ ຫຼື ໂທລະສັບ.
search-label = ທ່ານຢາກກວດໃຜ?
search-button = ກວດເບິ່ງ
search-hint = ຊື່, ໂທລະສັບ, ເລກທີໃບອະນຸຍາດ ຫຼື ໃບຢັ້ງຢືນ ເປັນຕົວອັກສອນໃດກໍໄດ້. ບໍ່ຕ້ອງຂຽນຖືກທຸກຕົວ.
search-narrow = ຈຳກັດລາຍການ
search-sign = ປ້າຍ
search-kind = ປະເພດບໍລິສັດ
search-country = ປະເທດ
search-corridor = ຈາກໃສ, ໄປໃສ
search-sector = ວຽກ
search-results-for = ຜົນການຄົ້ນຫາ “{ $query }”
search-count = ພົບ { $count } ບໍລິສັດ.
search-nearest-first = ຊື່ໃກ້ຄຽງທີ່ສຸດຢູ່ເທິງສຸດ.
search-as-of = ບັນຊີວັນທີ { $when }.
search-licence = ໃບອະນຸຍາດ { $number }
search-expired = ໝົດອາຍຸ { $date }
search-not-here = ບໍ່ພົບບໍລິສັດທີ່ທ່ານຊອກຫາບໍ?
search-not-here-then = ໝາຍຄວາມວ່າບໍ່ໄດ້ຮັບການຢັ້ງຢືນ. ຢ່າຈ່າຍເງິນ.
search-hidden-by-filters = ລາຍການຖືກຈຳກັດໄວ້ ຈຶ່ງບໍ່ສະແດງຊື່ທີ່ທ່ານຊອກຫາ.
search-without-filters = ຄົ້ນຫາໃນບັນຊີທັງໝົດ

## A name nobody knows.

search-you-searched = ທ່ານຄົ້ນຫາ
search-quoted = “{ $query }”
search-not-found-title = “{ $query }” ບໍ່ມີໃນບັນຊີນີ້
search-none-meaning = ພວກເຮົາບໍ່ເຄີຍກວດບໍລິສັດທີ່ມີຊື່ນີ້.
search-none-say = ຢ່າຈ່າຍເງິນ. ຢ່າໃຫ້ໜັງສືຜ່ານແດນ. ຢ່າເຊັນຊື່.
search-near = ທ່ານອາດຊອກຫາ
search-near-hint = ຊື່ຄ້າຍຄືກັນ ແຕ່ເປັນຄົນລະບໍລິສັດ. ທຽບເລກທີໃບອະນຸຍາດ ແລະ ໂທລະສັບ.
search-again = ຄົ້ນຫາອີກ ດ້ວຍຊື່ອື່ນ ຫຼື ເລກທີ
search-step-number = ຖາມເລກທີໃບອະນຸຍາດ ແລະ ເບີໂທຫ້ອງການ.
search-step-number-then = ຄົ້ນຫາດ້ວຍເລກທີ, ບໍ່ແມ່ນດ້ວຍຊື່ເທົ່ານັ້ນ.
search-step-ask = ຖາມຄົນອື່ນກ່ອນຕັດສິນໃຈ.
search-step-ask-then = ໂທຂໍຄວາມຊ່ວຍເຫຼືອ
search-step-fee = ມີຄົນຮຽກເງິນແລ້ວບໍ?

## One organisation.

register-page-title = { $name }: { $status }
register-page-invented = ຊື່ສົມມຸດເພື່ອການສາທິດ.
register-page-invented-text = ບໍລິສັດນີ້ບໍ່ມີຢູ່ຈິງ.
register-page-invented-short = ຊື່ສົມມຸດ
register-page-since = ຕັ້ງແຕ່ { $from }.
register-page-since-until = ຕັ້ງແຕ່ { $from }. ໃຊ້ໄດ້ຈົນເຖິງ { $until }.
register-page-since-decided-by = ຕັ້ງແຕ່ { $from }. ຈະຕັດສິນພາຍໃນ { $until }.
register-page-by = ພາຍໃນ { $date }
register-page-paid = ຖ້າທ່ານຈ່າຍແລ້ວ
register-page-paid-text = ເກັບໃບຮັບເງິນ ແລະ ຂໍ້ຄວາມທັງໝົດໄວ້. ທ່ານບໍ່ໄດ້ເຮັດຫຍັງຜິດ. ຂໍຄວາມຊ່ວຍເຫຼືອ.
register-page-on-the-way = ຖ້າທ່ານເຊັນແລ້ວ ຫຼື ກຳລັງເດີນທາງ
register-page-on-the-way-pay = ຢ່າຈ່າຍເງິນເພີ່ມອີກ.
register-page-on-the-way-passport = ເກັບໜັງສືຜ່ານແດນໄວ້ກັບໂຕ.
register-page-on-the-way-keep = ເກັບໃບຮັບເງິນ, ຂໍ້ຄວາມ ແລະ ຊື່ໄວ້.
register-page-on-the-way-job = ປ້າຍນີ້ແມ່ນເລື່ອງຂອງບໍລິສັດ, ບໍ່ແມ່ນເລື່ອງຂອງທ່ານ. ຂໍຄວາມຊ່ວຍເຫຼືອກ່ອນອອກຈາກວຽກ.
register-page-reason = ເຫດຜົນ
register-page-conditions = ສິ່ງທີ່ຍັງຕ້ອງແກ້ໄຂ
register-page-condition-due = ພາຍໃນ { $date }
register-page-what-it-means = ໝາຍຄວາມວ່າແນວໃດ
register-page-licensed-ours = ພວກເຮົາຮູ້ຈັກຊື່ນີ້ ແຕ່ບໍ່ເຄີຍຢັ້ງຢືນບໍລິສັດນີ້.
register-page-licence-says-nothing = ໃບອະນຸຍາດບໍ່ໄດ້ບອກວ່າເກັບເງິນຈາກແຮງງານຫຼືບໍ່.
register-page-before = ກ່ອນທ່ານຕົກລົງ
register-page-before-price = ຂໍລາຄາເປັນລາຍລັກອັກສອນ.
register-page-before-price-then = ຕ້ອງມີຊື່ຂອງຜູ້ທີ່ເອົາເງິນ.
register-page-before-passport = ຢ່າໃຫ້ໜັງສືຜ່ານແດນ.
register-page-before-passport-then = ບໍ່ມີໃຜເກັບໄວ້ແທນທ່ານໄດ້.
register-page-before-certified = ເບິ່ງບໍລິສັດທີ່ພວກເຮົາຢັ້ງຢືນ:
register-page-certified-for = ຢັ້ງຢືນສຳລັບຫຍັງ
register-page-was-certified-for = ໃບຢັ້ງຢືນເຄີຍໃຊ້ສຳລັບຫຍັງ
register-page-about = ກ່ຽວກັບບໍລິສັດນີ້
register-page-from-to = ຈາກ – ໄປ
register-page-work = ວຽກ
register-page-sites = ສະຖານທີ່
register-page-address = ທີ່ຢູ່
register-page-phone = ໂທລະສັບ
register-page-email = ອີເມລ
register-page-website = ເວັບໄຊ
register-page-company-number = ເລກທະບຽນບໍລິສັດ
register-page-certificate = ໃບຢັ້ງຢືນ
register-page-number = ເລກທີ
register-page-validity = ອາຍຸການໃຊ້
register-page-from-until = { $from } – { $until }
register-page-paper = ເອກະສານເປັນຂອງແທ້ບໍ
register-page-standard-agencies = ບໍລິສັດຈັດຫາງານ ສະບັບ { $version }
register-page-standard-employers = ນາຍຈ້າງ ສະບັບ { $version }
register-page-complain = ມີຄົນຮຽກເງິນໃນນາມນີ້ບໍ?
register-page-complain-text = ຢ່າຈ່າຍເງິນ. ເກັບຂໍ້ຄວາມໄວ້.

## What it charges.

register-fees-lead = ຈຳນວນເງິນຕາມທີ່ແຈ້ງ ຕໍ່ແຮງງານໜຶ່ງຄົນ. ແຕ່ລະລາຍການມີສອງຄຳຕອບ: ມາດຕະຖານຂອງພວກເຮົາ ແລະ ກົດໝາຍ.
register-fees-published = ເຜີຍແຜ່ວັນທີ { $date }.
register-fees-nothing = ບໍລິສັດນີ້ແຈ້ງວ່າບໍ່ເກັບເງິນຫຍັງ.
register-fees-none = ບໍລິສັດນີ້ບໍ່ໄດ້ເຜີຍແຜ່ຕາຕະລາງຄ່າໃຊ້ຈ່າຍ. ຕາມມາດຕະຖານຂອງພວກເຮົາ ແຮງງານບໍ່ຕ້ອງຈ່າຍ.

## Audits in numbers.

register-audit-heading = ພວກເຮົາກວດພົບຫຍັງ
register-audit-visit = ກວດສຳເລັດວັນທີ
register-audit-kind = ປະເພດ
register-audit-found = ສິ່ງທີ່ກວດພົບ
register-audit-nothing = ບໍ່ພົບບັນຫາ
register-audit-count = { $total }, ແກ້ໄຂແລ້ວ { $closed }
register-audit-initial = ການກວດປະເມີນຄັ້ງທຳອິດ
register-audit-surveillance = ການກວດປະເມີນປະຈຳປີ
register-audit-special = ການກວດປະເມີນແບບແຈ້ງກະທັນຫັນ
register-audit-recertification = ການກວດປະເມີນເພື່ອຕໍ່ອາຍຸ

## What governments' lists say.

register-licence-heading = ໃບອະນຸຍາດຈາກລັດ
register-licence-hint = ເປັນການອະນຸຍາດຂອງລັດ. ບໍ່ໄດ້ບອກເລື່ອງຄ່າໃຊ້ຈ່າຍ ແລະ ບໍ່ແມ່ນໃບຢັ້ງຢືນຂອງພວກເຮົາ.
register-licence-authority = ອົງການ
register-licence-country = ປະເທດ
register-licence-state = ບັນຊີລະບຸວ່າ
register-licence-listed = ມີໃບອະນຸຍາດ, ພົບຕັ້ງແຕ່ { $date }
register-licence-revoked = ຖືກຖອນຄືນ, ພົບຕັ້ງແຕ່ { $date }
register-licence-gone = ບໍ່ຢູ່ໃນບັນຊີແລ້ວຕັ້ງແຕ່ { $date }
register-licence-list-of = ບັນຊີຫຼ້າສຸດທີ່ມີຊື່ນີ້
register-licence-declared = ບໍລິສັດແຈ້ງເລກທີນີ້ເອງ. ພວກເຮົາບໍ່ພົບໃນບັນຊີຂອງລັດ.
register-licence-none = ພວກເຮົາບໍ່ພົບໃບອະນຸຍາດຈາກລັດ.

## The public timeline.

timeline-heading = ເສັ້ນທາງທີ່ຜ່ານມາ
timeline-older = ຂັ້ນຕອນກ່ອນໜ້າທີ່ບໍ່ໄດ້ສະແດງ: { $count }
timeline-suspension-ends = ຖອນຄືນ ຫຼື ຢັ້ງຢືນຄືນໃໝ່
timeline-certificate-granted = ໄດ້ຮັບການຢັ້ງຢືນ. ໃບຢັ້ງຢືນເລກທີ: { $text }
timeline-certificate-granted-with-conditions = ໄດ້ຮັບການຢັ້ງຢືນແບບມີເງື່ອນໄຂ. ຂໍ້ທີ່ຕ້ອງແກ້ໄຂ: { $text }
timeline-certificate-suspended = ໃບຢັ້ງຢືນຖືກໂຈະ.
timeline-suspension-confirmed = ບຸກຄົນທີສອງໄດ້ຢືນຢັນການໂຈະ.
timeline-suspension-not-confirmed = ບໍ່ມີໃຜຢືນຢັນການໂຈະພາຍໃນ 72 ຊົ່ວໂມງ. ໃບຢັ້ງຢືນໃຊ້ໄດ້ຄືນ ແລະ ພວກເຮົາກຳລັງກວດສອບ.
timeline-certificate-reinstated = ສິ້ນສຸດການໂຈະ: ໃບຢັ້ງຢືນໃຊ້ໄດ້ຄືນ.
timeline-condition-met = ແກ້ໄຂຕາມເງື່ອນໄຂແລ້ວໜຶ່ງຂໍ້. ເກນ: { $text }
timeline-certificate-withdrawn = ໃບຢັ້ງຢືນຖືກຖອນຄືນຢ່າງຖາວອນ.
timeline-certificate-surrendered = ຜູ້ຖືສົ່ງໃບຢັ້ງຢືນຄືນເອງ.
timeline-certificate-expired = ໃບຢັ້ງຢືນໝົດອາຍຸຕາມກຳນົດ. ເລກທີ: { $text }

## Why something was decided. A closed list.

reason-criteria-met = ເປັນໄປຕາມເກນຂອງມາດຕະຖານ.
reason-fees-charged = ມີການຮຽກເກັບເງິນຈາກແຮງງານ.
reason-documents-kept = ມີການເກັບເອກະສານຂອງແຮງງານໄວ້.
reason-retaliation = ແຮງງານທີ່ເວົ້າຄວາມຈິງຖືກປະຕິບັດບໍ່ດີ.
reason-forced-labour = ພົບສັນຍານຂອງແຮງງານບັງຄັບ.
reason-licence-lost = ບໍ່ມີໃບອະນຸຍາດຈາກລັດແລ້ວ.
reason-findings-overdue = ບັນຫາທີ່ກວດພົບບໍ່ໄດ້ແກ້ໄຂຕາມກຳນົດ.
reason-audit-refused = ບໍລິສັດບໍ່ຍອມໃຫ້ກວດປະເມີນ.
reason-false-information = ຂໍ້ມູນທີ່ແຈ້ງພວກເຮົາບໍ່ເປັນຄວາມຈິງ.
reason-holder-request = ຜູ້ຖືໃບຢັ້ງຢືນຂໍເອງ.
reason-other = ເຫດຜົນອື່ນ.
register-refunds-heading = ເງິນທີ່ຄືນໃຫ້ແຮງງານ
register-refunds-line = ແຮງງານ { $workers } ຄົນຂຶ້ນໄປ: ສັ່ງໃຫ້ຄືນປະມານ { $ordered }, ຄືນແລ້ວປະມານ { $paid } ({ $percent } %).
register-refunds-confirmed = ແຮງງານຢືນຢັນແລ້ວປະມານ { $confirmed }.
register-refunds-few = ແຮງງານ { $workers } ຄົນຂຶ້ນໄປຕ້ອງໄດ້ເງິນຄືນ. ຜູ້ຢືນຢັນໜ້ອຍເກີນໄປທີ່ຈະບອກຫຼາຍກວ່ານີ້.
register-experienced = ເງິນທີ່ແຮງງານບອກພວກເຮົາວ່າຈ່າຍໄປ
register-experienced-half = ເຄິ່ງໜຶ່ງຈ່າຍປະມານ { $median } ເດືອນຂອງຄ່າຈ້າງທຳອິດ ຫຼື ໜ້ອຍກວ່າ.
register-experienced-middle = ເຄິ່ງກາງຈ່າຍ { $lower } ຫາ { $upper } ເດືອນ.
register-experienced-free = ປະມານ { $percent } % ບໍ່ໄດ້ຈ່າຍ.
register-experienced-who = ຈາກແຮງງານ { $workers } ຄົນ, { $from } ຫາ { $until }.
register-experienced-declared = ບໍລິສັດແຈ້ງວ່າແຮງງານຈ່າຍບໍ່ເກີນ { $sum }.
register-experienced-declared-nothing = ບໍລິສັດແຈ້ງວ່າແຮງງານບໍ່ຕ້ອງຈ່າຍ.
