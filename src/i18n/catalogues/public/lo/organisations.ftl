### Organisations: what an applicant enters, who acts for it, claims.

## One's own organisations.

organisation-mine-title = ອົງກອນຂອງທ່ານ
organisation-mine-lead = ທ່ານດຳເນີນການຢູ່ນີ້ແທນອົງກອນເຫຼົ່ານີ້.
organisation-mine-none = ທ່ານຍັງບໍ່ໄດ້ເພີ່ມອົງກອນ. ເພີ່ມບໍລິສັດຈັດຫາງານ ຫຼື ນາຍຈ້າງທີ່ທ່ານເຮັດວຽກໃຫ້.
organisation-enter = ເພີ່ມອົງກອນ

## Entering one.

organisation-new-title = ເພີ່ມອົງກອນຂອງທ່ານ
organisation-new-lead = ໃນໜ້າຕໍ່ໄປ ທ່ານເພີ່ມຊື່, ທີ່ຢູ່ ແລະ ຊ່ອງທາງຕິດຕໍ່ອື່ນໄດ້.
organisation-kind = ເປັນອົງກອນປະເພດໃດ?
organisation-country = ປະເທດ
organisation-country-hint = ປະເທດທີ່ຈົດທະບຽນ.
organisation-legal-hint = ໃຫ້ກົງຕາມທີ່ຈົດທະບຽນ.
organisation-romanised-hint = ປະວ່າງໄວ້ ຖ້າຊື່ຕາມກົດໝາຍເປັນອັກສອນລາແຕັງ.
organisation-numbers-why = ພວກເຮົາໃຊ້ເລກເຫຼົ່ານີ້ເພື່ອຊອກຫາທ່ານໃນບັນຊີຂອງລັດ. ຂຽນເລກທີ່ທ່ານມີ.
organisation-licence-hint = ສຳລັບບໍລິສັດຈັດຫາງານ: ເລກທີໃບອະນຸຍາດຈັດຫາງານ.
organisation-similar-title = ມີຊື່ນີ້ໃນບັນຊີລາຍຊື່ແລ້ວ
organisation-similar-text = ຖ້າເປັນອົງກອນຂອງທ່ານ, ໃຫ້ຂໍສິດດູແລ. ຖ້າບໍ່ແມ່ນ, ໝາຍໃສ່ຫ້ອງຂ້າງລຸ່ມ ແລ້ວສົ່ງອີກ.
organisation-similar-error = ຂໍສິດດູແລອົງກອນນັ້ນ ຫຼື ບອກວ່າເປັນຄົນລະອົງກອນ
organisation-another = ຂອງຂ້ອຍເປັນຄົນລະອົງກອນທີ່ຊື່ຄືກັນ
organisation-taken-title = ມີຢູ່ໃນບັນຊີລາຍຊື່ແລ້ວ
organisation-taken-text = ເລກນີ້ເປັນຂອງອົງກອນທີ່ມີໃນບັນຊີລາຍຊື່ແລ້ວ. ຍັງບໍ່ມີການເພີ່ມຂໍ້ມູນໃໝ່.
organisation-taken-again = ແກ້ໄຂເລກ
organisation-taken-see = ເບິ່ງອົງກອນທີ່ມີເລກນີ້

## The page of one organisation.

organisation-names = ຊື່
organisation-identifiers = ເລກທາງການ
organisation-addresses = ທີ່ຢູ່
organisation-channels = ໂທລະສັບ, ອີເມວ ແລະ ເວັບໄຊ
organisation-scope = ວຽກ ແລະ ຂະໜາດ
organisation-members = ຜູ້ໃຊ້ຂອງອົງກອນ
organisation-members-count = ມີ { $count } ຄົນດຳເນີນການແທນອົງກອນນີ້.
organisation-members-see = ເບິ່ງ ແລະ ເຊີນ
organisation-nothing-yet = ຍັງບໍ່ມີຂໍ້ມູນ
organisation-next = ຂັ້ນຕໍ່ໄປ
organisation-next-text = ເມື່ອຂໍ້ມູນຖືກຕ້ອງແລ້ວ ທ່ານຍື່ນຄຳຮ້ອງໄດ້.
organisation-public-title = ໃຜເຫັນຂໍ້ມູນນີ້
organisation-public-text = ຊື່, ເລກ, ທີ່ຢູ່ ແລະ ຊ່ອງທາງຕິດຕໍ່ ອາດສະແດງໃນບັນຊີລາຍຊື່ສາທາລະນະ. ບໍ່ສະແດງຜູ້ໃຊ້ຂອງອົງກອນ.
organisation-public-page = ໜ້າຂອງອົງກອນນີ້ໃນບັນຊີລາຍຊື່

## Names, numbers, addresses, channels, scope.

organisation-name = ຊື່
organisation-name-kind = ປະເພດຊື່
organisation-name-legal = ຊື່ຕາມກົດໝາຍ
organisation-name-romanised = ຊື່ເປັນອັກສອນລາແຕັງ
organisation-name-trading = ຊື່ທີ່ໃຊ້ໃນການຄ້າ
organisation-name-former = ຊື່ເກົ່າ
organisation-language = ພາສາ
organisation-row = ລາຍການທີ { $number }
organisation-names-lead = ຂຽນຊື່ດ້ວຍທຸກອັກສອນທີ່ທ່ານໃຊ້. ຕ້ອງມີຊື່ຕາມກົດໝາຍໜຶ່ງຊື່. ຊື່ທຳອິດສະແດງກ່ອນ.
organisation-identifiers-lead = ແຕ່ລະເລກເປັນຂອງອົງກອນດຽວເທົ່ານັ້ນ.
organisation-number = ເລກ
organisation-number-kind = ປະເພດເລກ
organisation-scheme-licence = { document-licence-number }
organisation-scheme-tax = ເລກປະຈຳຕົວຜູ້ເສຍອາກອນ
organisation-scheme-company = ເລກທະບຽນວິສາຫະກິດ
organisation-addresses-lead = ຂຽນທີ່ຢູ່ດຽວກັນຫຼາຍພາສາ ຫຼື ຫຼາຍບ່ອນກໍໄດ້.
organisation-address = ທີ່ຢູ່
organisation-channels-lead = ແຮງງານໃຊ້ຂໍ້ມູນນີ້ທຽບກັບເບີທີ່ໂທຫາເຂົາ. ໃສ່ສະເພາະຊ່ອງທາງທີ່ທ່ານຮັບເອງ.
organisation-channel-kind = ປະເພດ
organisation-channel-phone = ໂທລະສັບ
organisation-channel-email = ອີເມວ
organisation-channel-website = ເວັບໄຊ
organisation-channel-value = ເບີ ຫຼື ທີ່ຢູ່
organisation-scope-lead = ໝາຍທຸກຂໍ້ທີ່ທ່ານເຮັດຢູ່.
organisation-sectors = ປະເພດວຽກ
organisation-corridors = ຈາກປະເທດໃດໄປປະເທດໃດ
organisation-head-count = ຈຳນວນຄົນເຮັດວຽກ
organisation-head-count-hint = ລວມແຮງງານ ແລະ ພະນັກງານທັງໝົດ. ຖ້າບໍ່ຮູ້ ໃຫ້ປະວ່າງ.

## People who act for an organisation.

organisation-members-lead = ເຈົ້າຂອງລົງນາມ, ເຊີນ ແລະ ປ່ຽນຜູ້ໃຊ້. ຜູ້ແກ້ໄຂຕື່ມແບບຟອມ ແລະ ຕອບສິ່ງທີ່ກວດພົບ.
organisation-role = ຄົນນີ້ເຮັດຫຍັງໄດ້
organisation-role-owner = ເຈົ້າຂອງ
organisation-role-owner-hint = ລົງນາມຄຳຮ້ອງ, ເຊີນ ແລະ ປ່ຽນຜູ້ໃຊ້.
organisation-role-editor = ຜູ້ແກ້ໄຂ
organisation-role-editor-hint = ຕື່ມແບບຟອມ ແລະ ຕອບສິ່ງທີ່ກວດພົບ.
organisation-member-since = ຕັ້ງແຕ່ { $date }
organisation-member-you = (ທ່ານ)
organisation-make-owner = ໃຫ້ເປັນເຈົ້າຂອງ
organisation-make-editor = ໃຫ້ເປັນຜູ້ແກ້ໄຂ
organisation-leave = ອອກຈາກອົງກອນນີ້
organisation-invite-title = ເຊີນຄົນໜຶ່ງ
organisation-invite-language = ພາສາຂອງຈົດໝາຍ
organisation-invite-button = ສົ່ງຄຳເຊີນ
organisation-invited = ເຊີນແລ້ວ, ຍັງບໍ່ໄດ້ເຂົ້າຮ່ວມ
organisation-invited-until = ລິ້ງໃຊ້ໄດ້ເຖິງ { $date }.
organisation-withdraw-invitation = ຍົກເລີກຄຳເຊີນ
organisation-only-owners = ເຈົ້າຂອງເທົ່ານັ້ນທີ່ເຊີນ ແລະ ປ່ຽນຜູ້ໃຊ້ໄດ້.

## Claiming an organisation that is in the register.

organisation-claims = ຄຳຂໍສິດດູແລຂອງທ່ານ
organisation-claim-it = ຂໍສິດດູແລ
organisation-claim-title = ຂໍສິດດູແລອົງກອນນີ້
organisation-claim-lead = ທ່ານເປັນຕົວແທນຂອງອົງກອນນີ້ບໍ? ບອກເຫດຜົນໃຫ້ພວກເຮົາ. ພວກເຮົາກວດສອບແລ້ວຈຶ່ງໃຫ້ສິດ.
organisation-claim-statement = ເປັນຫຍັງທ່ານຈຶ່ງເປັນຕົວແທນຂອງອົງກອນນີ້?
organisation-claim-hint = ບອກໜ້າທີ່ຂອງທ່ານ ແລະ ວິທີທີ່ພວກເຮົາກວດສອບໄດ້ ເຊັ່ນ ເບີໂທໃນບັນຊີຂອງລັດ.
organisation-claim-button = ສົ່ງຄຳຂໍ
organisation-claim-sent = ທ່ານສົ່ງຄຳຂໍວັນທີ { $date }.
organisation-claim-refused = ຄຳຂໍຂອງທ່ານບໍ່ໄດ້ຮັບການອະນຸມັດ
organisation-claim-next-title = ຂັ້ນຕອນຕໍ່ໄປ
organisation-claim-next-text = ເຈົ້າໜ້າທີ່ອ່ານຄຳຂໍ ແລະ ອາດໂທຫາອົງກອນ. ພວກເຮົາຈະແຈ້ງຜົນທາງອີເມວ.

## What the rules say when they say no.

organisation-too-many = ມີເກີນ { $max } ລາຍການ. ລຶບອອກບາງລາຍການ
organisation-twice = “{ $text }” ຊ້ຳກັນ. ລຶບອອກໜຶ່ງລາຍການ
organisation-no-legal-name = ກຳນົດໜຶ່ງຊື່ເປັນຊື່ຕາມກົດໝາຍ
organisation-identifier-odd = ຂຽນຕົວອັກສອນ ແລະ ຕົວເລກ
organisation-identifier-taken = ເລກນີ້ເປັນຂອງອົງກອນອື່ນໃນບັນຊີລາຍຊື່. ຖ້າເປັນຂອງທ່ານ, ໃຫ້ຂໍສິດດູແລ
organisation-corridor-elsewhere = { $corridor } ບໍ່ກົງກັບປະເທດ ແລະ ປະເພດຂອງອົງກອນນີ້
organisation-last-owner = ເຈົ້າຂອງຄົນສຸດທ້າຍອອກບໍ່ໄດ້. ໃຫ້ຄົນອື່ນເປັນເຈົ້າຂອງກ່ອນ
organisation-already-member = ຄົນນີ້ເປັນຜູ້ໃຊ້ຂອງອົງກອນຢູ່ແລ້ວ
organisation-claim-waiting = ພວກເຮົາກຳລັງພິຈາລະນາຄຳຂໍຂອງທ່ານ
organisation-claim-taken = ມີຜູ້ດູແລອົງກອນນີ້ຢູ່ນີ້ແລ້ວ. ຂໍໃຫ້ເຂົາເຊີນທ່ານ
organisation-claim-decided = ຄຳຂໍນີ້ຕັດສິນແລ້ວ
organisation-own-claim = ຄຳຂໍນີ້ເປັນຂອງທ່ານເອງ. ຄົນອື່ນຕ້ອງເປັນຜູ້ຕັດສິນ

## The public timeline.

timeline-organisation-names-changed = ປ່ຽນຊື່ແລ້ວ. ຊື່ເກົ່າ: { $text }
