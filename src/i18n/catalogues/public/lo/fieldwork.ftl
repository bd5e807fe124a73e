### Fieldwork for the organisation: programme, report, money to be paid back, letters.

programme-own-title = ແຜນການກວດ
programme-own-lead = ໃບຢັ້ງຢືນຂອງທ່ານຕ້ອງມີການກວດໃດ ແລະ ເມື່ອໃດ.
programme-none = ທ່ານຍັງບໍ່ມີໃບຢັ້ງຢືນທີ່ໃຊ້ໄດ້. ແຜນເລີ່ມເມື່ອມີໃບຢັ້ງຢືນ.
programme-caption = ການກວດຂອງໃບຢັ້ງຢືນ { $number }
programme-when = ເມື່ອໃດ
programme-audit = ການກວດ
programme-state = ສະຖານະ
programme-valid = ໃຊ້ໄດ້ແຕ່ { $from } ຫາ { $to }
programme-window = ລະຫວ່າງ { $from } ຫາ { $to }
programme-later = ພາຍຫຼັງ
programme-open = ວາງແຜນໄດ້ແລ້ວ
programme-planned = ວາງແຜນແລ້ວ
programme-done = ແລ້ວ
programme-late = ກາຍກຳນົດ
programme-by-application = ເລີ່ມເມື່ອຜູ້ຖືຂໍຕໍ່ອາຍຸ
programme-rules = ການກວດຕິດຕາມຄັ້ງທຳອິດພາຍໃນ 12 ເດືອນ, ຈາກນັ້ນປີລະຄັ້ງ. ການກວດຕໍ່ອາຍຸສອງເດືອນກ່ອນວັນສຸດທ້າຍ.
audit-objectives = ຈຸດປະສົງ
audit-scope = ຂອບເຂດ
audit-team-member = ຜູ້ກວດ
audit-helper-interpreter = ນາຍພາສາ
audit-helper-technical-expert = ຜູ້ຊ່ຽວຊານ
audit-report-interviews = ການສຳພາດແຮງງານ
audit-report-interviews-count = { $done } ຈາກ { $planned }
audit-report-score = ຄະແນນປັດຈຸບັນ
audit-report-score-points = { $points } ຄະແນນ. ແຕ່ 30 ຄະແນນຂຶ້ນໄປບໍ່ຜ່ານ. ນັບເກນທີ່ມີສິ່ງທີ່ກວດພົບຍັງບໍ່ປິດ.
refund-title = ເງິນທີ່ຕ້ອງຄືນ
refund-lead = ເງິນທີ່ແຮງງານຈ່າຍຕ້ອງຄືນຄົບ. ຈຶ່ງປິດສິ່ງທີ່ກວດພົບໄດ້.
refund-workers = ແຮງງານ { $count } ຄົນ
refund-total = ທັງໝົດ
refund-paid = ຈ່າຍແລ້ວ
refund-outstanding = ຍັງຕ້ອງຈ່າຍ
refund-confirmed = ຢືນຢັນແລ້ວ
refund-confirmations = ແຮງງານຢືນຢັນແລ້ວ { $done } ຈາກ { $wanted } ຄົນ
refund-confirmations-few = ແຮງງານທີ່ຢືນຢັນໜ້ອຍເກີນໄປທີ່ຈະບອກ
refund-state-ordered = ສັ່ງໃຫ້ຄືນແລ້ວ
refund-state-partly-paid = ຈ່າຍແລ້ວບາງສ່ວນ
refund-state-paid = ຈ່າຍແລ້ວ, ຍັງບໍ່ຢືນຢັນ
refund-state-confirmed = ຈ່າຍ ແລະ ຢືນຢັນແລ້ວ
refund-state-withdrawn = ຖອນຄຳສັ່ງແລ້ວ
refund-late = ກາຍກຳນົດ
refund-step-paid = ຈ່າຍ { $amount } ໃຫ້ແຮງງານ { $workers } ຄົນ, { $date }
refund-step-confirmed-auditor = ຜູ້ກວດຖາມແຮງງານ { $workers } ຄົນ: ໄດ້ຮັບ { $amount }, { $date }
refund-step-confirmed-case-officer = ຫ້ອງການຖາມແຮງງານ { $workers } ຄົນ: ໄດ້ຮັບ { $amount }, { $date }
refund-step-confirmed-worker = ແຮງງານ { $workers } ຄົນບອກພວກເຮົາເອງ: ໄດ້ຮັບ { $amount }, { $date }
refund-pay = ແຈ້ງເງິນທີ່ຈ່າຍແລ້ວ
refund-pay-workers = ໃຫ້ແຮງງານຈັກຄົນ
refund-pay-amount = ລວມເທົ່າໃດ
refund-pay-note = ຈ່າຍແນວໃດ
refund-pay-note-hint = ເຊັ່ນ ໂອນຜ່ານທະນາຄານ, ຈາກບັນຊີໃດ. ຢ່າຂຽນຊື່ແຮງງານ.
refund-files = ຫຼັກຖານການຈ່າຍ
refund-pay-send = ສົ່ງການຈ່າຍ
refund-is-withdrawn = ຄຳສັ່ງນີ້ຖືກຖອນແລ້ວ
refund-above-outstanding = ຫຼາຍກວ່າທີ່ຍັງຕ້ອງຈ່າຍ
refund-more-workers = ຂຽນຈຳນວນແຮງງານແຕ່ 1 ຫາ { $most }
mail-finding-regraded-subject = ສິ່ງທີ່ກວດພົບ { $number }: ລະດັບໃໝ່ແມ່ນ { $grade }
mail-finding-regraded-body =
    { mail-hello }

    ລະດັບຂອງສິ່ງທີ່ກວດພົບ { $number } ປ່ຽນແລ້ວ. ຕອນນີ້ແມ່ນ { $grade }. ວັນກຳນົດຕອບກໍປ່ຽນ. ເບິ່ງໃນໜ້າ.
mail-finding-regraded-action = ເບິ່ງສິ່ງທີ່ກວດພົບ
mail-refund-due-subject = ສິ່ງທີ່ກວດພົບ { $number }: ຕ້ອງຄືນເງິນພາຍໃນ { $due }
mail-refund-due-body =
    { mail-hello }

    ຍັງຕ້ອງຄືນ { $amount } ໃຫ້ແຮງງານຕາມສິ່ງທີ່ກວດພົບ { $number }. ຄົບກຳນົດວັນທີ { $due }. ຈ່າຍແລ້ວບອກພວກເຮົາ.
mail-refund-due-action = ແຈ້ງເງິນທີ່ຈ່າຍ
mail-refund-late-subject = ສິ່ງທີ່ກວດພົບ { $number }: ການຄືນເງິນກາຍກຳນົດ
mail-refund-late-body =
    { mail-hello }

    ຕ້ອງຄືນ { $amount } ໃຫ້ແຮງງານພາຍໃນ { $due } ຕາມສິ່ງທີ່ກວດພົບ { $number }. ຈ່າຍຕອນນີ້ ແລະ ບອກພວກເຮົາ. ຖ້າບໍ່ຄືນເງິນ, ຕໍ່ອາຍຸໃບຢັ້ງຢືນບໍ່ໄດ້.
mail-refund-late-action = ແຈ້ງເງິນທີ່ຈ່າຍ
