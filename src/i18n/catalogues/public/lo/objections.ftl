### Who audits an organisation, and its objection to an auditor.

audit-team-yours = ໃຜກວດປະເມີນທ່ານ
audit-team-lead = ຄົນເຫຼົ່ານີ້ຈະໄປຫາທ່ານ. ຖ້າມີຄົນໃດເປັນກາງບໍ່ໄດ້, ທ່ານຄັດຄ້ານໄດ້.
audit-team-told = ພວກເຮົາບອກທ່ານວັນທີ
audit-team-languages = ເວົ້າພາສາ
objection-until = ທ່ານຄັດຄ້ານໄດ້ຈົນເຖິງ
objections-yours = ການຄັດຄ້ານຂອງທ່ານ
objection-answer = ຄຳຕອບຂອງພວກເຮົາ
objection-make = ຄັດຄ້ານຜູ້ກວດປະເມີນ
objection-whom = ທ່ານຄັດຄ້ານໃຜ?
objection-why = ຍ້ອນຫຍັງ?
objection-why-hint = ຕົວຢ່າງ: ຄົນນີ້ເຄີຍເຮັດວຽກໃຫ້ຄູ່ແຂ່ງ ຫຼື ເປັນຍາດກັບຄົນຢູ່ນີ້. ພວກເຮົາອ່ານຂໍ້ຄວາມນີ້ ແລະ ຜູ້ກວດປະເມີນອາດເຫັນ.
objection-send = ສົ່ງການຄັດຄ້ານ
objection-rule-title = ການຄັດຄ້ານເຮັດແນວໃດ
objection-rule-text = ທ່ານມີເວລາ 10 ວັນ ນັບແຕ່ວັນທີ່ພວກເຮົາບອກຊື່. ເຈົ້າໜ້າທີ່ຈະຕອບພ້ອມເຫດຜົນ. ການກວດຍັງບໍ່ເລີ່ມກ່ອນນັ້ນ.
objection-rule-short = ການກວດທີ່ແຈ້ງກະທັນຫັນ ຫຼັງມີການກ່າວຫາ ຄັດຄ້ານບໍ່ໄດ້.
objection-status-made = ລໍຖ້າຄຳຕອບ
objection-status-upheld = ຮັບເອົາ: ຜູ້ກວດປະເມີນຄົນອື່ນຈະມາ
objection-status-rejected = ບໍ່ຮັບເອົາ
objection-short-notice = ການກວດນີ້ແຈ້ງກະທັນຫັນ. ຄັດຄ້ານຜູ້ກວດປະເມີນບໍ່ໄດ້.
objection-too-late = 10 ວັນສຳລັບການຄັດຄ້ານໝົດແລ້ວ.
objection-begun = ການກວດເລີ່ມແລ້ວ ຫຼື ຈົບແລ້ວ.
objection-twice = ທ່ານໄດ້ຄັດຄ້ານຄົນນີ້ແລ້ວ.
objection-not-named = ຄົນນີ້ບໍ່ໄດ້ຖືກແຕ່ງຕັ້ງສຳລັບການກວດນີ້.
objection-answered = ການຄັດຄ້ານນີ້ໄດ້ຮັບຄຳຕອບແລ້ວ.
objection-waiting = ມີການຄັດຄ້ານທີ່ລໍຖ້າຄຳຕອບ. ການກວດຈະເລີ່ມຫຼັງຈາກນັ້ນ.
mail-audit-team-joined-subject = ການກວດປະເມີນ { $number }: ມີຜູ້ກວດປະເມີນເພີ່ມ
mail-audit-team-joined-body =
    { mail-hello }

    { $auditor } ຈະຮ່ວມກວດປະເມີນ { $organisation }.

    ຖ້າມີເຫດທີ່ເຮັດໃຫ້ຄົນນີ້ເປັນກາງບໍ່ໄດ້, ທ່ານຄັດຄ້ານໄດ້ພາຍໃນ 10 ວັນ.
mail-audit-team-joined-action = ເບິ່ງວ່າໃຜກວດ
mail-objection-upheld-subject = ການກວດປະເມີນ { $number }: ພວກເຮົາຈະໃຫ້ຄົນອື່ນມາ
mail-objection-upheld-body =
    { mail-hello }

    ທ່ານຄັດຄ້ານ { $auditor } ທີ່ຈະກວດປະເມີນ { $organisation }. ພວກເຮົາເຫັນດີ ແລະ ຈະໃຫ້ຄົນອື່ນມາ. ພວກເຮົາຈະບອກຊື່ອີກ.

    ເຫດຜົນຂອງພວກເຮົາ: { $answer }
mail-objection-upheld-action = ເບິ່ງວ່າໃຜກວດ
mail-objection-rejected-subject = ການກວດປະເມີນ { $number }: ຜູ້ກວດປະເມີນຄົນເກົ່າ
mail-objection-rejected-body =
    { mail-hello }

    ທ່ານຄັດຄ້ານ { $auditor } ທີ່ຈະກວດປະເມີນ { $organisation }. ພວກເຮົາພິຈາລະນາແລ້ວ ແລະ ໃຫ້ຄົນເກົ່າກວດ.

    ເຫດຜົນຂອງພວກເຮົາ: { $answer }
mail-objection-rejected-action = ອ່ານຄຳຕອບ
