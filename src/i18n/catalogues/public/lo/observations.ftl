### Observations of partners. Machine translation, not yet checked by a native speaker.

## The partner's own list.

tab-my-observations = ການສັງເກດ
observation-list-title = ສິ່ງທີ່ທ່ານສັງເກດເຫັນ
observation-list-lead = ບອກສິ່ງທີ່ທ່ານເຫັນ. ອ່ານຜົນໄດ້ຢູ່ນີ້.
observation-list-none = ອົງກອນຂອງທ່ານຍັງບໍ່ໄດ້ສົ່ງຫຍັງ.
observation-new = ສົ່ງການສັງເກດ
observation-number = ເລກທີ
observation-about = ກ່ຽວກັບ
observation-filed = ສົ່ງວັນທີ
observation-state = ສະຖານະ
observation-asked = ພວກເຮົາຂຽນຫາທ່ານ

## Whom it is about.

observation-find-lead = ກ່ອນອື່ນ ເບິ່ງວ່າບໍລິສັດ ຫຼື ນາຍຈ້າງຢູ່ໃນບັນຊີນີ້ບໍ່.
observation-find = ຊື່ບໍລິສັດຈັດຫາງານ ຫຼື ນາຍຈ້າງ
observation-find-none = ບໍ່ພົບອົງກອນທີ່ມີຊື່ນີ້.
observation-find-hits = ແມ່ນໜຶ່ງໃນນີ້ບໍ?
observation-find-other = ແມ່ນລາຍອື່ນ
observation-not-in-register = ບໍ່ມີຊື່ໃນບັນຊີນີ້
observation-known-as = ແມ່ນໃຜ
observation-known-as-hint = ຊື່, ເບີໂທ ຫຼື ສະຖານທີ່.
observation-whom-needed = ຂຽນຊື່, ເບີໂທ ຫຼື ສະຖານທີ່

## What was seen.

observation-no-names = ຢ່າຂຽນຊື່ແຮງງານ ຫຼື ສິ່ງທີ່ເຮັດໃຫ້ຮູ້ວ່າແມ່ນໃຜ.
observation-kind = ສິ່ງທີ່ທ່ານເຫັນ
observation-kind-fees = ຮຽກເກັບເງິນຈາກແຮງງານ
observation-kind-documents = ເກັບໜັງສືຜ່ານແດນ ຫຼື ເອກະສານ
observation-kind-promise = ວຽກບໍ່ຄືທີ່ສັນຍາ
observation-kind-threats = ການຂົ່ມຂູ່ ຫຼື ຄວາມຮຸນແຮງ
observation-kind-retaliation = ມີຄົນຖືກລົງໂທດຍ້ອນເວົ້າອອກມາ
observation-kind-good-practice = ການປະຕິບັດທີ່ດີ
observation-kind-other = ເລື່ອງອື່ນ
observation-criterion = ເກນທີ່ກ່ຽວຂ້ອງ
observation-criterion-hint = ຖ້າບໍ່ແນ່ໃຈ ໃຫ້ປະວ່າງ.
observation-none-chosen = ບໍ່ມີ
observation-month = ເມື່ອໃດ
observation-country = ຢູ່ປະເທດໃດ
observation-where = ຢູ່ໃສ
observation-area = ບ່ອນໃດຢູ່ທີ່ນັ້ນ
observation-area-hint = ເມືອງ, ທ່າເຮືອ ຫຼື ເຂດ.

## How it is known.

observation-provenance = ທ່ານຮູ້ໄດ້ແນວໃດ
observation-provenance-hint = ເລືອກທຸກຂໍ້ທີ່ເປັນຈິງ.
observation-provenance-seen = ພວກເຮົາເຫັນເອງ
observation-provenance-told = ແຮງງານບອກພວກເຮົາ
observation-provenance-document = ເອກະສານ
observation-provenance-press = ສື່
observation-workers = ແຮງງານຈັກຄົນທີ່ບອກ
observation-workers-hint = ສະເພາະເມື່ອແຮງງານບອກ.
observation-workers-one = ໜຶ່ງຄົນ
observation-workers-few = 2 ຫາ 9 ຄົນ
observation-workers-many = 10 ຫາ 49 ຄົນ
observation-workers-most = 50 ຄົນຂຶ້ນໄປ
observation-consent = ເຂົາຍິນຍອມໃຫ້ທ່ານບອກພວກເຮົາບໍ?
observation-sources = ແຫຼ່ງຂໍ້ມູນ
observation-sources-hint = ເອກະສານ ຫຼື ສື່ໃດ, ວັນທີ. ໃຜເຫັນ, ໃນໜ້າທີ່ຫຍັງ.
observation-sources-needed = ບອກວ່າເອກະສານ ຫຼື ສື່ໃດ
observation-paid = ສິ່ງທີ່ແຮງງານຈ່າຍ
observation-paid-hint = ສະເພາະເມື່ອຮູ້. ຈຳນວນທີ່ແຮງງານໜຶ່ງຄົນຈ່າຍ.
observation-paid-code = ລາຍການທີ { $place }: ຄ່າຫຍັງ
observation-paid-amount = ລາຍການທີ { $place }: ເທົ່າໃດ
observation-words = ດ້ວຍຄຳເວົ້າຂອງທ່ານ
observation-text = ເກີດຫຍັງຂຶ້ນ
observation-text-hint = ສິ່ງທີ່ທ່ານຮູ້ ແລະ ສິ່ງທີ່ພຽງແຕ່ສົງໄສ. ຂຽນເປັນພາສາຂອງທ່ານ.
observation-file = ໄຟລ໌ຫຼັກຖານ
observation-file-hint = PDF ຫຼື ຮູບ, ບໍ່ເກີນ 10 MB. ປິດຊື່ ແລະ ໜ້າຂອງແຮງງານ.
observation-send = ສົ່ງການສັງເກດ
observation-next = ຂັ້ນຕໍ່ໄປ
observation-next-read = ຜູ້ທີ່ບໍ່ກ່ຽວຂ້ອງອ່ານພາຍໃນ 5 ວັນເຮັດວຽກ.
observation-next-look = ພວກເຮົາກວດເບິ່ງ ຫຼື ບອກເຫດຜົນທີ່ບໍ່ກວດ.
observation-next-told = ທ່ານອ່ານຜົນຢູ່ນີ້.
observation-never-told = ພວກເຮົາບໍ່ບອກອົງກອນວ່າທ່ານເປັນຜູ້ສັງເກດ.

## One observation.

observation-state-filed = ສົ່ງແລ້ວ
observation-state-acknowledged = ອ່ານແລ້ວ
observation-state-looked-into = ກຳລັງກວດເບິ່ງ
observation-state-set-aside = ພັກໄວ້
observation-state-answered = ຕອບແລ້ວ
observation-state-closed = ປິດແລ້ວ
observation-state-taken-back = ຖອນແລ້ວ
observation-reason-not-ours = ບໍ່ແມ່ນເລື່ອງທີ່ພວກເຮົາພິຈາລະນາ
observation-reason-too-little = ຂໍ້ມູນໜ້ອຍເກີນໄປທີ່ຈະກວດ
observation-reason-known-already = ພວກເຮົາຮູ້ ແລະ ກຳລັງກວດຢູ່ແລ້ວ
observation-reason-too-long-ago = ດົນເກີນໄປແລ້ວ
observation-reason-no-consent = ແຮງງານບໍ່ຍິນຍອມ
observation-outcome-finding = ນຳໄປສູ່ສິ່ງທີ່ກວດພົບ
observation-outcome-special-audit = ນຳໄປສູ່ການກວດປະເມີນພິເສດ
observation-outcome-referred = ສົ່ງຕໍ່ໃຫ້ຜູ້ອື່ນແລ້ວ
observation-outcome-noted = ບັນທຶກໄວ້ສຳລັບການກວດຄັ້ງຕໍ່ໄປ
observation-outcome-not-confirmed = ຢືນຢັນບໍ່ໄດ້
observation-outcome-lapsed = ສອງປີບໍ່ມີຫຍັງເກີດຂຶ້ນ, ເລື່ອງຈຶ່ງຈົບ
observation-due = ພວກເຮົາຈະແຈ້ງພາຍໃນ { $date }.
observation-told = ສິ່ງທີ່ທ່ານບອກ
observation-files = ໄຟລ໌
observation-thread = ຄຳຖາມ ແລະ ຄຳຕອບ
observation-thread-none = ຍັງບໍ່ມີໃຜຂຽນ.
observation-message = ຂຽນຫາພວກເຮົາ
observation-file-more = ເພີ່ມໄຟລ໌
observation-file-send = ສົ່ງໄຟລ໌
observation-timeline = ຄວາມຄືບໜ້າ
observation-take-back = ຖອນຄືນ
observation-take-back-text = ຈາກນັ້ນບໍ່ມີໃຜເຮັດຕໍ່. ກັບຄືນບໍ່ໄດ້.
observation-by-you = ຈາກອົງກອນຂອງທ່ານ
observation-by-us = ຈາກພວກເຮົາ
observation-event-filed = ສົ່ງແລ້ວ
observation-event-acknowledged = ຜູ້ທີ່ບໍ່ກ່ຽວຂ້ອງອ່ານແລ້ວ
observation-event-looked-into = ກຳລັງກວດເບິ່ງ
observation-event-set-aside = ພັກໄວ້
observation-event-answered = ຕອບແລ້ວ
observation-event-closed = ປິດແລ້ວ
observation-event-taken-back = ຖອນແລ້ວ
observation-event-message-sent = ບັນຊີຂຽນຫາ
observation-event-message-received = ຄູ່ຮ່ວມຂຽນຫາ
observation-event-file-added = ເພີ່ມໄຟລ໌ແລ້ວ
observation-event-erased = ລຶບສິ່ງທີ່ບອກແລ້ວ
observation-event-lapsed = ເລື່ອງຈົບເອງ
flash-observation-filed = ສົ່ງການສັງເກດແລ້ວ.
flash-observation-sent = ສົ່ງແລ້ວ.
flash-observation-taken-back = ຖອນການສັງເກດແລ້ວ.

## Why not.

observation-not-from-this-state = ເຮັດບໍ່ໄດ້ໃນສະຖານະນີ້.
observation-partner-only = ມີແຕ່ຄູ່ຮ່ວມທີ່ສົ່ງຈຶ່ງຖອນໄດ້.
observation-erased = ສິ່ງທີ່ບອກຖືກລຶບເມື່ອຄົບກຳນົດ.
observation-over = ການສັງເກດນີ້ຈົບແລ້ວ.
observation-too-many-files = ການສັງເກດໜຶ່ງມີໄດ້ບໍ່ເກີນ { $max } ໄຟລ໌.

## Letters.

mail-partner-invitation-subject = ທ່ານໄດ້ຮັບເຊີນໃຫ້ເປັນຕົວແທນຂອງ { $partner }
mail-partner-invitation-body =
    { $inviter } ເຊີນທ່ານບອກບັນຊີລາຍຊື່ Waymark ກ່ຽວກັບສິ່ງທີ່ { $partner } ສັງເກດເຫັນ ກ່ຽວກັບບໍລິສັດຈັດຫາງານ ແລະ ນາຍຈ້າງ.

    ເປີດຄຳເຊີນເພື່ອເລີ່ມ. ລິ້ງໃຊ້ໄດ້ 7 ມື້. ຖ້າທ່ານບໍ່ຮູ້ຈັກອົງກອນນີ້, ບໍ່ຕ້ອງເຮັດຫຍັງ.
mail-partner-invitation-action = ເປີດຄຳເຊີນ
mail-observation-filed-subject = ມີການສັງເກດໃໝ່ { $number }
mail-observation-filed-body =
    { mail-hello }

    ຄູ່ຮ່ວມສົ່ງການສັງເກດ { $number } ມາ. ຕ້ອງອ່ານພາຍໃນ { $due }.
mail-observation-filed-action = ເປີດການສັງເກດ
mail-observation-news-subject = ຄູ່ຮ່ວມຂຽນກ່ຽວກັບ { $number }
mail-observation-news-body =
    { mail-hello }

    ຄູ່ຮ່ວມຂຽນ ຫຼື ສົ່ງໄຟລ໌ໃນການສັງເກດ { $number }. ອ່ານໃນໜ້ານັ້ນ.
mail-observation-news-action = ເປີດການສັງເກດ
mail-observation-lapses-subject = ການສັງເກດ { $number } ຈະຖືກລຶບ { $due }
mail-observation-lapses-body =
    { mail-hello }

    ບໍ່ມີຫຍັງເກີດຂຶ້ນໃນການສັງເກດ { $number } ເກືອບສອງປີແລ້ວ. ວັນທີ { $due } ເລື່ອງຈະຈົບເອງ ແລະ ສິ່ງທີ່ບອກຈະຖືກລຶບ. ຜູ້ທີ່ຍັງເຮັດເລື່ອງນີ້ຢູ່ ໃຫ້ຂຽນ ຫຼື ຈົບເລື່ອງກ່ອນມື້ນັ້ນ.
mail-observation-lapses-action = ເປີດການສັງເກດ
mail-observation-acknowledged-subject = ພວກເຮົາອ່ານການສັງເກດ { $number } ແລ້ວ
mail-observation-acknowledged-body =
    { mail-hello }

    ຜູ້ທີ່ບໍ່ກ່ຽວຂ້ອງໄດ້ອ່ານການສັງເກດ { $number } ຂອງທ່ານແລ້ວ ແລະ ຈະດຳເນີນຕໍ່.
mail-observation-acknowledged-action = ເປີດການສັງເກດ
mail-observation-asked-subject = ຄຳຖາມກ່ຽວກັບການສັງເກດ { $number }
mail-observation-asked-body =
    { mail-hello }

    ພວກເຮົາຂຽນຫາທ່ານກ່ຽວກັບການສັງເກດ { $number }. ອ່ານ ແລະ ຕອບໃນໜ້ານັ້ນ.
mail-observation-asked-action = ຕອບ
mail-observation-answered-subject = ການສັງເກດ { $number }: { $outcome }
mail-observation-answered-body =
    { mail-hello }

    ຜົນຂອງການສັງເກດ { $number }: { $outcome }. ອ່ານເພີ່ມໃນໜ້ານັ້ນ.
mail-observation-answered-action = ເປີດການສັງເກດ
