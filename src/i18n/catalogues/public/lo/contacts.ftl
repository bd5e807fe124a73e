### Contacts and sub-agents: what workers ask about, what organisations declare.

## What a contact is.

contact-kind-phone = ເບີໂທລະສັບ
contact-kind-bank-account = ບັນຊີທະນາຄານ ຫຼື ເງິນໃນມືຖື
contact-kind-line = LINE
contact-kind-facebook = Facebook
contact-kind-telegram = Telegram
contact-kind-viber = Viber
contact-kind-whatsapp = WhatsApp
contact-kind-zalo = Zalo
contact-kind-other-app = ຊື່ໃນແອັບຂໍ້ຄວາມອື່ນ
contact-kind-email = ອີເມວ
contact-kind-address = ທີ່ຢູ່ຫ້ອງການ
contact-kind-person = ຊື່ຄົນ
contact-kind-website = ເວັບໄຊ
contact-class-phone = ເບີໂທລະສັບ
contact-class-account = ບັນຊີທະນາຄານ
contact-class-messaging = ຊື່ໃນແອັບຂໍ້ຄວາມ
contact-class-email = ອີເມວ
contact-class-office = ຫ້ອງການ
contact-class-person = ຄົນທີ່ເວົ້າແທນບໍລິສັດໄດ້
contact-class-website = ເວັບໄຊ

## Asking whether a phone, account or name is theirs.

contact-title = ເບີ ຫຼື ບັນຊີນີ້ແມ່ນຂອງບໍລິສັດບໍ?
contact-lead = ຂຽນສິ່ງທີ່ມີຄົນໃຫ້ທ່ານ. ພວກເຮົາບອກວ່າມີບໍລິສັດລົງທະບຽນໄວ້ກັບພວກເຮົາຫຼືບໍ່.
contact-what = ທ່ານໄດ້ຫຍັງມາ?
contact-what-hint = ເບີໂທ, ບັນຊີທະນາຄານ, ອີເມວ, ຊື່ LINE ຫຼື ແອັບອື່ນ, ທີ່ຢູ່ຫ້ອງການ ຫຼື ຊື່ຄົນ. ຖ້າຮູ້ຊື່ທະນາຄານໃຫ້ຂຽນນຳ.
contact-kind = ເປັນປະເພດໃດ?
contact-kind-any = ໃຫ້ລະບົບເບິ່ງເອງ
contact-button = ເບິ່ງຄຳຕອບ
contact-about = ທ່ານຖາມກ່ຽວກັບ { $name }.
contact-any-company = ຖາມກ່ຽວກັບທຸກບໍລິສັດ
contact-means = ຄຳຕອບໝາຍຄວາມວ່າແນວໃດ
contact-means-registered = ລົງທະບຽນໄວ້
contact-means-registered-text = ບໍລິສັດແຈ້ງໄວ້ກັບພວກເຮົາ ແລະ ພວກເຮົາກວດແລ້ວ. ແຕ່ກໍຍັງຕ້ອງບໍ່ຮຽກເງິນຈາກທ່ານ.
contact-means-not-registered = ບໍລິສັດນີ້ບໍ່ໄດ້ລົງທະບຽນ
contact-means-not-registered-text = ບໍລິສັດແຈ້ງເບີຂອງຕົນໄວ້ແລ້ວ, ແລະ ອັນນີ້ບໍ່ແມ່ນໜຶ່ງໃນນັ້ນ. ຢ່າຈ່າຍເງິນ.
contact-means-not-known = ບໍ່ຮູ້ຈັກ
contact-means-not-known-text = ຍັງບໍ່ມີໃຜແຈ້ງໄວ້ກັບພວກເຮົາ. ບໍ່ໄດ້ໝາຍຄວາມວ່າປອດໄພ. ຢ່າຈ່າຍເງິນ.
contact-private = ພວກເຮົາບໍ່ເກັບສິ່ງທີ່ທ່ານຖາມ ຫຼື ວ່າໃຜຖາມ.
contact-unreadable = ຂຽນເບີໂທ, ເລກບັນຊີ, ອີເມວ ຫຼື ຊື່

## Ways to it.

nav-contact = ກວດເບິ່ງເບີ ຫຼື ບັນຊີ
home-way-contact = ມີຄົນໂທມາ ຫຼື ໃຫ້ໂອນເງິນບໍ? ເບິ່ງວ່າແມ່ນບໍລິສັດແທ້ບໍ.

## The answer.

contact-asked = ທ່ານຖາມກ່ຽວກັບ
contact-read-as = ພວກເຮົາອ່ານວ່າ
contact-answer-registered = ລົງທະບຽນໂດຍ { $name }
contact-answer-registered-barred = ລົງທະບຽນໂດຍ { $name } – ຢ່າຈ່າຍເງິນ
contact-answer-not-registered = { $name } ບໍ່ໄດ້ລົງທະບຽນ – ຢ່າຈ່າຍເງິນ
contact-answer-not-known = ບໍ່ຮູ້ຈັກ – ຢ່າຈ່າຍເງິນ
contact-say-registered = ແມ່ນຂອງເຂົາແທ້. ແຕ່ກໍຕ້ອງບໍ່ຮຽກເງິນຈາກທ່ານຄືກັນ. ຖ້າມີຄົນຮຽກເງິນ, ຢ່າຈ່າຍ ແລະ ບອກພວກເຮົາ.
contact-say-not-registered = ບໍລິສັດນີ້ບໍ່ໄດ້ແຈ້ງອັນນີ້ໄວ້ກັບພວກເຮົາ. ຢ່າຈ່າຍເງິນ. ຢ່າສົ່ງເອກະສານ. ຢ່າໃຫ້ໜັງສືຜ່ານແດນ.
contact-say-not-known = ບໍ່ມີໃຜລົງທະບຽນອັນນີ້ໄວ້ກັບພວກເຮົາ. ບໍ່ໄດ້ໝາຍຄວາມວ່າປອດໄພ. ຢ່າຈ່າຍເງິນກ່ອນກວດເບິ່ງບໍລິສັດ.
contact-company-told-nothing = ບໍລິສັດນີ້ຍັງບໍ່ໄດ້ແຈ້ງປະເພດນີ້ໄວ້ກັບພວກເຮົາ.
contact-other-company = ມັນແມ່ນຂອງບໍລິສັດອື່ນ
contact-whose = ບໍລິສັດທີ່ເປັນເຈົ້າຂອງ
contact-verified-on = ບໍລິສັດແຈ້ງໄວ້, ພວກເຮົາກວດເມື່ອ { $date }
contact-published = ບໍລິສັດສະແດງໄວ້ໃນໜ້າຂອງຕົນຢູ່ນີ້
contact-name-only = ໃຜກໍໃຊ້ຊື່ນີ້ໄດ້. ຂໍເບີທີ່ລົງທະບຽນໄວ້ ແລ້ວໂທເອງ.
contact-next = ຄວນເຮັດແນວໃດ
contact-step-call = ໂທຫາບໍລິສັດເອງ ດ້ວຍເບີຈາກໜ້າຂອງບໍລິສັດຢູ່ນີ້.
contact-step-fee = ມີຄົນຮຽກເງິນບໍ? ເບິ່ງວ່າໃຜຕ້ອງຈ່າຍ.
contact-step-company = ກວດເບິ່ງບໍລິສັດດ້ວຍຊື່ ຫຼື ເລກທີໃບອະນຸຍາດ.
contact-step-keep = ເກັບຂໍ້ຄວາມ, ຊື່ ແລະ ໃບຮັບເງິນໄວ້. ທ່ານບໍ່ໄດ້ເຮັດຜິດທີ່ຖາມ.
contact-step-written = ພິມຜິດບໍ? ເບິ່ງຕົວເລກເທື່ອລະຕົວ. ຕື່ມ + ແລະ ລະຫັດປະເທດ ຫຼື ຊື່ທະນາຄານ.
contact-again = ກວດເບິ່ງອັນອື່ນ

## The page of an organisation.

register-page-contacts = ຊ່ອງທາງຕິດຕໍ່ແທ້
register-page-contacts-verified = ບໍລິສັດແຈ້ງໄວ້ ແລະ ພວກເຮົາກວດແລ້ວ, ຄັ້ງຫຼ້າສຸດ { $date }. ພວກເຮົາບໍ່ສະແດງລາຍການ ເພື່ອບໍ່ໃຫ້ໃຜລອກໄປໃຊ້.
register-page-contacts-none = ນອກຈາກທີ່ມີໃນໜ້ານີ້ ບໍລິສັດຍັງບໍ່ໄດ້ແຈ້ງເບີ, ບັນຊີ ຫຼື ຄົນໃດ.
register-page-check-contact = ເຂົາໃຫ້ເບີໂທ ຫຼື ເລກບັນຊີມາ
register-page-agents = ນາຍໜ້າຂອງບໍລິສັດ
register-page-agents-lead = ນາຍໜ້າທີ່ບໍລິສັດແຈ້ງໄວ້, ພວກເຮົາກວດແລ້ວທຸກຄົນ. ຄົນອື່ນບໍ່ໄດ້ຫາຄົນໃຫ້ບໍລິສັດນີ້.
register-page-agents-none = ບໍລິສັດບໍ່ໄດ້ແຈ້ງນາຍໜ້າໄວ້. ຖ້າມີຄົນບອກວ່າເຮັດວຽກໃຫ້ບໍລິສັດນີ້, ຢ່າຈ່າຍເງິນ ແລະ ກວດເບິ່ງຄົນນັ້ນ.
register-page-agent-name = ຊື່
register-page-agent-area = ພື້ນທີ່
register-page-agent-payer = ໃຜຈ່າຍຄ່ານາຍໜ້າ
register-page-agents-all = ນາຍໜ້າທັງໝົດ ({ $count })
register-fees-all = ທຸກລາຍການ ({ $count })
timeline-all = ເສັ້ນທາງທັງໝົດ ({ $count })
register-audit-all = ການກວດທັງໝົດ ({ $count })
register-page-criterion = ເກນ { $code }

## What an organisation declares itself.

declared-waiting = ລໍຖ້າພວກເຮົາກວດ
declared-verified = ກວດແລ້ວ
declared-refused = ບໍ່ຮັບ
declared-ended = ສິ້ນສຸດແລ້ວ
declared-because-not-reached = ພວກເຮົາຕິດຕໍ່ໄປ ແຕ່ບໍ່ມີໃຜຕອບ
declared-because-other-holder = ເປັນຊື່ຂອງຄົນອື່ນ
declared-because-not-theirs = ເປັນຂອງອົງກອນອື່ນ
declared-because-unclear = ພວກເຮົາບໍ່ເຂົ້າໃຈ. ແຈ້ງໃໝ່ໃຫ້ຄົບ
declared-on = ແຈ້ງເມື່ອ { $date }
declared-decided-on = ຕັດສິນເມື່ອ { $date }
declared-end = ບໍ່ແມ່ນຂອງພວກເຮົາແລ້ວ
declared-none = ຍັງບໍ່ໄດ້ແຈ້ງ
declared-contacts = ຊ່ອງທາງຕິດຕໍ່ທີ່ແຮງງານກວດໄດ້
declared-contacts-lead = ແຈ້ງທຸກເບີ, ບັນຊີ ແລະ ຊື່ທີ່ທ່ານໃຊ້ກັບແຮງງານ. ພວກເຮົາກວດທຸກອັນ.
declared-contacts-private = ລາຍການນີ້ບໍ່ຖືກສະແດງ. ແຮງງານພິມສິ່ງທີ່ໄດ້ມາ ແລະ ຮູ້ພຽງວ່າແມ່ນຂອງທ່ານຫຼືບໍ່.
declared-contact-new = ແຈ້ງຊ່ອງທາງຕິດຕໍ່
declared-contact-kind = ແມ່ນຫຍັງ
declared-contact-value = ເລກ, ໄອດີ ຫຼື ທີ່ຢູ່
declared-contact-value-hint = ສຳລັບແອັບຂໍ້ຄວາມ: ໃຊ້ໄອດີ ຫຼື ເລກທີ່ບໍ່ຊ້ຳ, ບໍ່ແມ່ນຊື່ທີ່ສະແດງ.
declared-contact-bank = ທະນາຄານ ຫຼື ເງິນໃນມືຖື
declared-contact-bank-hint = ສະເພາະບັນຊີ.
declared-bank-other = ທະນາຄານອື່ນ
declared-contact-holder = ເປັນຊື່ຂອງໃຜ
declared-contact-holder-hint = ເຈົ້າຂອງບັນຊີ ຫຼື ຄົນທີ່ຕອບ.
declared-contact-label = ໃຊ້ເຮັດຫຍັງ
declared-contact-language = ພາສາທີ່ໃຊ້ຕອບ
declared-contact-language-any = ບໍ່ລະບຸພາສາ
declared-button = ແຈ້ງ
declared-agents = ນາຍໜ້າຂອງບໍລິສັດ
declared-agents-lead = ແຈ້ງທຸກຄົນທີ່ຫາແຮງງານໃຫ້ທ່ານ. ຊື່, ພື້ນທີ່ ແລະ ຜູ້ຈ່າຍ ຈະເປີດເຜີຍເມື່ອພວກເຮົາກວດແລ້ວ.
declared-agents-told = ບອກແຕ່ລະຄົນກ່ອນວ່າ ຊື່ຈະເປີດເຜີຍ.
declared-agent-new = ແຈ້ງນາຍໜ້າ
declared-agent-area-hint = ບ້ານ, ເມືອງ ຫຼື ແຂວງທີ່ຫາຄົນ.
declared-agent-language = ພາສາຂອງຊື່
declared-verified-count = ກວດແລ້ວ: { $count }
declared-waiting-count = ລໍຖ້າ: { $count }
declared-see = ເບິ່ງ ແລະ ແຈ້ງ
declared-handle-unreadable = ຂຽນໄອດີ ຫຼື ເລກທີ່ບໍ່ຊ້ຳ ໂດຍບໍ່ມີຍະຫວ່າງ. ຊື່ທີ່ສະແດງໃຜກໍລອກໄດ້
declared-bank-missing = ເລືອກທະນາຄານຂອງບັນຊີນີ້
declared-account-unreadable = ຂຽນເລກບັນຊີ 6 ຫາ 20 ຕົວ
declared-address-short = ຂຽນທີ່ຢູ່ໃຫ້ຄົບ: ເລກທີ, ຖະໜົນ, ບ່ອນ
declared-not-an-agency = ມີແຕ່ບໍລິສັດຈັດຫາງານທີ່ມີນາຍໜ້າ
declared-own = ທ່ານແຈ້ງເອງ. ຄົນອື່ນຕ້ອງກວດ
declared-decided = ອັນນີ້ຕັດສິນ ຫຼື ສິ້ນສຸດແລ້ວ
