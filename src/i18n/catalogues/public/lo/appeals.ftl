### Appeals against decisions, and complaints about our own work.

## Appeals of an organisation.

appeal-mine-title = ຄຳຂໍໃຫ້ພິຈາລະນາຄືນ
appeal-mine-lead = ຖ້າເຫັນວ່າການຕັດສິນບໍ່ຖືກ, ແຈ້ງພາຍໃນ 30 ມື້. ຜູ້ທີ່ບໍ່ກ່ຽວຂ້ອງຈະຕັດສິນພາຍໃນ 60 ມື້. ໃນລະຫວ່າງນັ້ນການຕັດສິນຍັງໃຊ້ຢູ່.
appeal-mine-none = ຕອນນີ້ບໍ່ມີການຕັດສິນທີ່ຂໍໃຫ້ພິຈາລະນາຄືນໄດ້.
appeal-mine-decision = ການຕັດສິນໃດ
appeal-mine-grounds = ບໍ່ຖືກຕ້ອງແນວໃດ
appeal-mine-grounds-hint = ບອກສິ່ງທີ່ພວກເຮົາບໍ່ເຫັນ ຫຼື ເຫັນຜິດ.
appeal-mine-send = ສົ່ງຄຳຂໍ
appeal-mine-take-back = ຖອນຄຳຂໍ
appeal-against-refuse = ປະຕິເສດ: { $date }, ເລື່ອງ { $case }. ຂໍໄດ້ຮອດ { $until }.
appeal-against-suspend = ໂຈະ: { $date }, ເລື່ອງ { $case }. ຂໍໄດ້ຮອດ { $until }.
appeal-against-withdraw = ຖອນຄືນ: { $date }, ເລື່ອງ { $case }. ຂໍໄດ້ຮອດ { $until }.
appeal-against-grant-with-conditions = ຢັ້ງຢືນແບບມີເງື່ອນໄຂ: { $date }, ເລື່ອງ { $case }. ຂໍໄດ້ຮອດ { $until }.
appeal-filed-on = ສົ່ງວັນທີ { $date }
appeal-due = ຄົບກຳນົດ { $date }
appeal-overdue = ຄົບກຳນົດ { $date }: ກາຍແລ້ວ
appeal-state-filed = ໄດ້ຮັບແລ້ວ
appeal-state-acknowledged = ກຳລັງພິຈາລະນາ
appeal-state-proposed = ມີຂໍ້ສະເໜີຄຳຕອບ
appeal-state-decided = ຕັດສິນແລ້ວ
appeal-state-taken-back = ຖອນແລ້ວ
appeal-outcome-upheld = ທ່ານຖືກຕ້ອງ
appeal-outcome-partly = ທ່ານຖືກຕ້ອງບາງສ່ວນ
appeal-outcome-rejected = ການຕັດສິນຍັງຄົງເດີມ
appeal-effect-case-reopened = ເປີດເລື່ອງໃໝ່. ພວກເຮົາກຽມການຕັດສິນໃໝ່.
appeal-effect-suspension-looked-at = ຜູ້ຕັດສິນກຳລັງທົບທວນການໂຈະ.
appeal-effect-new-application = ໃບຢັ້ງຢືນບໍ່ກັບມາເອງ. ຍື່ນໃໝ່: ຄຳຂໍຂອງທ່ານໄດ້ກ່ອນ.
flash-appeal-filed = ສົ່ງຄຳຂໍແລ້ວ. ທ່ານຈະໄດ້ຮັບອີເມວ.
flash-appeal-taken-back = ຖອນຄຳຂໍແລ້ວ.

## Why not.

appeal-not-from-this-state = ເຮັດບໍ່ໄດ້ໃນສະຖານະນີ້.
appeal-nothing-against = ການຕັດສິນນີ້ບໍ່ໄດ້ເປັນຜົນເສຍຕໍ່ທ່ານ.
appeal-too-late = ກາຍ 30 ມື້ແລ້ວ.
appeal-there-already = ມີຄຳຂໍຕໍ່ການຕັດສິນນີ້ແລ້ວ.
appeal-involved = ທ່ານມີສ່ວນ ຫຼື ມີສ່ວນໄດ້ເສຍ. ຄົນອື່ນຕອບ.
appeal-appellant-only = ມີແຕ່ອົງກອນທີ່ຖອນໄດ້.
appeal-needs-reviewer-or-decider = ຜູ້ທົບທວນ ຫຼື ຜູ້ຕັດສິນທີ່ບໍ່ກ່ຽວຂ້ອງເຮັດ.
appeal-needs-decider = ຜູ້ຕັດສິນເຮັດ.
appeal-proposed-itself = ທ່ານເປັນຜູ້ສະເໜີ. ຜູ້ຕັດສິນຄົນອື່ນຕັດສິນ.
appeal-not-for-you = ຄົນອື່ນດູແລ.
appeal-no-auditor = ຜູ້ນີ້ບໍ່ແມ່ນຜູ້ກວດ.

## Complaints about our own work.

complaint-title = ຮ້ອງທຸກກ່ຽວກັບພວກເຮົາ
complaint-lead = ພວກເຮົາ ຫຼື ຜູ້ກວດ ບໍ່ເປັນທຳ, ຊ້າ ຫຼື ບໍ່ສຸພາບບໍ? ບອກພວກເຮົາ. ບໍ່ຕ້ອງບອກຊື່.
complaint-about = ກ່ຽວກັບໃຜ
complaint-about-registry = ບັນຊີລາຍຊື່
complaint-about-auditor = ຜູ້ກວດ
complaint-told = ເກີດຫຍັງຂຶ້ນ?
complaint-told-hint = ບອກເວລາ ແລະ ບ່ອນ. ຂຽນເປັນພາສາຂອງທ່ານ.
complaint-contact = ອີເມວສຳລັບຄຳຕອບ (ບໍ່ໃສ່ກໍໄດ້)
complaint-contact-hint = ຖ້າບໍ່ມີ, ພວກເຮົາຕອບທ່ານບໍ່ໄດ້.
complaint-send = ສົ່ງ
complaint-then = ຈາກນັ້ນ
complaint-then-text = ພາຍໃນ 5 ວັນລັດຖະການມີຄົນເບິ່ງ. ພາຍໃນ 60 ມື້ພວກເຮົາຕອບ. ຜູ້ທີ່ຖືກຮ້ອງທຸກບໍ່ເຫັນ.
complaint-not-here = ບໍລິສັດຮຽກເງິນຈາກທ່ານບໍ?
complaint-not-here-text = ນັ້ນແມ່ນອີກເລື່ອງ. ຂໍຄວາມຊ່ວຍເຫຼືອທີ່ນີ້:
complaint-appeal-text = ຢາກປ່ຽນການຕັດສິນກ່ຽວກັບບໍລິສັດ, ເຂົ້າລະບົບແລ້ວເປີດ “ຄຳຂໍໃຫ້ພິຈາລະນາຄືນ”.
complaint-sent = ພວກເຮົາໄດ້ຮັບຄຳຮ້ອງທຸກແລ້ວ
complaint-number = ເລກ
complaint-outcome-substantiated = ເປັນຄວາມຈິງ
complaint-outcome-partly = ເປັນຄວາມຈິງບາງສ່ວນ
complaint-outcome-not-substantiated = ບໍ່ສາມາດຢືນຢັນໄດ້
