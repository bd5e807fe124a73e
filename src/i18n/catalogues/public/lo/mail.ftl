### ຈົດໝາຍ: ຫົວເລື່ອງ, ວັກ ແລະ ຄຳໃນປຸ່ມຂອງແຕ່ລະເລື່ອງ.

mail-hello = ສະບາຍດີ { $name },
mail-not-you = ຖ້າທ່ານບໍ່ໄດ້ຂໍ, ບໍ່ຕ້ອງເຮັດຫຍັງ.

## Accounts.

mail-confirm-email-subject = ຢືນຢັນອີເມວຂອງທ່ານ
mail-confirm-email-body =
    { mail-hello }

    ມີຄົນເປີດບັນຊີທີ່ Waymark ດ້ວຍອີເມວນີ້, ພວກເຮົາຫວັງວ່າແມ່ນທ່ານ. ຢືນຢັນອີເມວເພື່ອເລີ່ມໃຊ້. ລິ້ງໃຊ້ໄດ້ 3 ມື້.

    { mail-not-you } ຈະບໍ່ມີການເປີດບັນຊີ.
mail-confirm-email-action = ຢືນຢັນອີເມວຂອງຂ້ອຍ
mail-already-registered-subject = ທ່ານມີບັນຊີແລ້ວ
mail-already-registered-body =
    { mail-hello }

    ມີຄົນຂຽນອີເມວນີ້ໃນແບບຟອມຂອງ Waymark, ພວກເຮົາຫວັງວ່າແມ່ນທ່ານ. ອີເມວນີ້ມີບັນຊີແລ້ວ: ໃຊ້ບັນຊີນັ້ນເຂົ້າສູ່ລະບົບ. ຖ້າລືມລະຫັດຜ່ານ, ທ່ານຕັ້ງໃໝ່ໄດ້ຢູ່ໜ້າເຂົ້າສູ່ລະບົບ.

    { mail-not-you } ບໍ່ມີຫຍັງປ່ຽນແປງ.
mail-already-registered-action = ເຂົ້າສູ່ລະບົບ
mail-reset-password-subject = ຕັ້ງລະຫັດຜ່ານໃໝ່
mail-reset-password-body =
    { mail-hello }

    ທ່ານຂໍຕັ້ງລະຫັດຜ່ານໃໝ່. ຕັ້ງໄດ້ດ້ວຍລິ້ງນີ້. ລິ້ງໃຊ້ໄດ້ໜຶ່ງຊົ່ວໂມງ ແລະ ຄັ້ງດຽວເທົ່ານັ້ນ.

    { mail-not-you } ລະຫັດຜ່ານເກົ່າຍັງໃຊ້ໄດ້.
mail-reset-password-action = ຕັ້ງລະຫັດຜ່ານໃໝ່
mail-password-changed-subject = ລະຫັດຜ່ານຂອງທ່ານຖືກປ່ຽນແລ້ວ
mail-password-changed-body =
    { mail-hello }

    ລະຫັດຜ່ານຂອງບັນຊີທ່ານຖືກປ່ຽນແລ້ວ ແລະ ອຸປະກອນອື່ນຂອງທ່ານອອກຈາກລະບົບແລ້ວ.

    ຖ້າທ່ານບໍ່ໄດ້ເຮັດ, ຕັ້ງລະຫັດຜ່ານໃໝ່ທັນທີ.
mail-password-changed-action = ຕັ້ງລະຫັດຜ່ານໃໝ່
mail-change-email-subject = ຢືນຢັນອີເມວໃໝ່ຂອງທ່ານ
mail-change-email-body =
    { mail-hello }

    ທ່ານຕ້ອງການໃຊ້ອີເມວນີ້ກັບບັນຊີຂອງທ່ານ. ຢືນຢັນດ້ວຍລິ້ງນີ້. ລິ້ງໃຊ້ໄດ້ 24 ຊົ່ວໂມງ. ກ່ອນຢືນຢັນ ອີເມວເກົ່າຍັງໃຊ້ຢູ່.

    { mail-not-you }
mail-change-email-action = ຢືນຢັນອີເມວໃໝ່
mail-email-changed-subject = ອີເມວຂອງທ່ານຖືກປ່ຽນແລ້ວ
mail-email-changed-body =
    { mail-hello }

    ບັນຊີຂອງທ່ານໃຊ້ອີເມວອື່ນແລ້ວ. ແຕ່ນີ້ໄປພວກເຮົາຈະຂຽນຫາອີເມວໃໝ່.

    ຖ້າທ່ານບໍ່ໄດ້ເຮັດ, ບອກຜູ້ຄຸ້ມຄອງລະບົບຂອງບັນຊີລາຍຊື່ທັນທີ.
mail-staff-invitation-subject = ທ່ານໄດ້ຮັບເຊີນໃຫ້ເຮັດວຽກກັບຜູ້ຄຸ້ມຄອງບັນຊີລາຍຊື່
mail-staff-invitation-body =
    { $inviter } ເຊີນທ່ານເຮັດວຽກກັບບັນຊີລາຍຊື່ Waymark ໃນບົດບາດ: { $role }.

    ເປີດຄຳເຊີນເພື່ອເລີ່ມ. ລິ້ງໃຊ້ໄດ້ 7 ມື້.
mail-staff-invitation-action = ເປີດຄຳເຊີນ
mail-member-invitation-subject = ທ່ານໄດ້ຮັບເຊີນໃຫ້ເຮັດວຽກແທນ { $organisation }
mail-member-invitation-body =
    { $inviter } ເຊີນທ່ານເຮັດວຽກແທນ { $organisation } ໃນບັນຊີລາຍຊື່ Waymark.

    ເປີດຄຳເຊີນເພື່ອຕອບຮັບ. ລິ້ງໃຊ້ໄດ້ 14 ມື້. ຖ້າທ່ານບໍ່ຮູ້ຈັກອົງກອນນີ້, ບໍ່ຕ້ອງເຮັດຫຍັງ.
mail-member-invitation-action = ເປີດຄຳເຊີນ

## Claims to an organisation that is in the register.

mail-claim-approved-subject = ທ່ານເຮັດວຽກແທນ { $organisation } ໄດ້ແລ້ວ
mail-claim-approved-body =
    { mail-hello }

    ພວກເຮົາກວດຄຳຂໍຂອງທ່ານແລ້ວ. ຕອນນີ້ທ່ານເຮັດວຽກແທນ { $organisation } ໃນບັນຊີລາຍຊື່ນີ້ໄດ້.
mail-claim-approved-action = ເປີດໜ້າອົງກອນ
mail-claim-refused-subject = ຄຳຂໍກ່ຽວກັບ { $organisation } ບໍ່ຖືກອະນຸມັດ
mail-claim-refused-body =
    { mail-hello }

    ພວກເຮົາໃຫ້ທ່ານເຮັດວຽກແທນ { $organisation } ໃນບັນຊີລາຍຊື່ນີ້ບໍ່ໄດ້. ເຫດຜົນ: { $reason }

    ຖ້າຂາດສິ່ງໃດ, ທ່ານຂໍໃໝ່ໄດ້.
mail-claim-refused-action = ເປີດຄຳຂໍ

## Applications.

mail-application-received-subject = ພວກເຮົາໄດ້ຮັບຄຳຮ້ອງ { $number } ຂອງທ່ານແລ້ວ
mail-application-received-body =
    { mail-hello }

    ຄຳຮ້ອງຂອງ { $organisation } ມາຮອດແລ້ວ. ເລກທີ { $number }.

    ພວກເຮົາຈະອ່ານ ແລະ ຂຽນຫາທ່ານ. ຕອນນີ້ທ່ານບໍ່ຕ້ອງເຮັດຫຍັງ.
mail-application-received-action = ເປີດຄຳຮ້ອງ
mail-application-returned-subject = ຄຳຮ້ອງຂອງທ່ານຕ້ອງແກ້ໄຂ
mail-application-returned-body =
    { mail-hello }

    ພວກເຮົາອ່ານຄຳຮ້ອງຂອງ { $organisation } ແລ້ວ. ບາງສ່ວນຕ້ອງແກ້ໄຂ. ເຫດຜົນຢູ່ຂ້າງແຕ່ລະສ່ວນ.

    ສົ່ງອີກຄັ້ງບໍ່ໃຫ້ກາຍວັນທີ { $due }. ຫຼັງຈາກນັ້ນຄຳຮ້ອງຈະສິ້ນສຸດໂດຍບໍ່ມີການຕັດສິນ.
mail-application-returned-action = ເບິ່ງສິ່ງທີ່ຕ້ອງແກ້ໄຂ
mail-application-due-subject = ຄຳຮ້ອງຂອງທ່ານຄົບກຳນົດວັນທີ { $due }
mail-application-due-body =
    { mail-hello }

    ເຫຼືອ { $days } ມື້ໃນການຕອບຄຳຖາມຂອງພວກເຮົາກ່ຽວກັບຄຳຮ້ອງຂອງ { $organisation }.

    ສົ່ງອີກຄັ້ງບໍ່ໃຫ້ກາຍວັນທີ { $due }. ຫຼັງຈາກນັ້ນຄຳຮ້ອງຈະສິ້ນສຸດໂດຍບໍ່ມີການຕັດສິນ.
mail-application-due-action = ເປີດຄຳຮ້ອງ
mail-application-accepted-subject = ພວກເຮົາຮັບຄຳຮ້ອງ { $number } ຂອງທ່ານແລ້ວ
mail-application-accepted-body =
    { mail-hello }

    ພວກເຮົາຮັບຄຳຮ້ອງຂອງ { $organisation } ແລ້ວ. ເລກທີ { $number }.

    ຂັ້ນຕໍ່ໄປແມ່ນການກວດປະເມີນ. ພວກເຮົາຈະຂຽນຫາທ່ານເມື່ອກຳນົດວັນແລ້ວ. ທ່ານຍັງບໍ່ໄດ້ຮັບການຢັ້ງຢືນ.
mail-application-accepted-action = ເປີດຄຳຮ້ອງ
mail-application-rejected-subject = ພວກເຮົາບໍ່ຮັບຄຳຮ້ອງຂອງທ່ານ
mail-application-rejected-body =
    { mail-hello }

    ພວກເຮົາສອງຄົນໄດ້ເບິ່ງຄຳຮ້ອງຂອງ { $organisation } ແລ້ວ. ຄຳຮ້ອງນີ້ບໍ່ຖືກຮັບ. ເຫດຜົນ: { $reason }

    ຖ້າທ່ານເຫັນວ່າບໍ່ຖືກຕ້ອງ, ທ່ານຂໍໃຫ້ພວກເຮົາພິຈາລະນາຄືນໃໝ່ໄດ້ພາຍໃນ 30 ມື້. ໜ້າຄຳຮ້ອງບອກວິທີໄວ້.
mail-application-rejected-action = ອ່ານການຕັດສິນ
mail-application-lapsed-subject = ຄຳຮ້ອງຂອງທ່ານສິ້ນສຸດແລ້ວ
mail-application-lapsed-body =
    { mail-hello }

    ພວກເຮົາບໍ່ໄດ້ຮັບຄຳຕອບທັນກຳນົດ, ຄຳຮ້ອງຂອງ { $organisation } ຈຶ່ງສິ້ນສຸດໂດຍບໍ່ມີການຕັດສິນ. ທ່ານເລີ່ມຄຳຮ້ອງໃໝ່ໄດ້ທຸກເວລາ.
mail-application-lapsed-action = ເປີດຄຳຮ້ອງຂອງທ່ານ

## Audits.

mail-audit-planned-subject = ກຳນົດການກວດປະເມີນ { $number } ແລ້ວ
mail-audit-planned-body =
    { mail-hello }

    ການກວດປະເມີນ { $organisation } ກຳນົດໄວ້ແຕ່ { $starts } ຫາ { $ends }. ຜູ້ກວດປະເມີນແມ່ນ { $auditor }.

    ຖ້າມີເຫດທີ່ເຮັດໃຫ້ຄົນນີ້ເປັນກາງບໍ່ໄດ້, ບອກພວກເຮົາກ່ອນເລີ່ມ. ຜູ້ກວດປະເມີນ ແລະ ຜູ້ຄຸ້ມຄອງບັນຊີລາຍຊື່ບໍ່ຮຽກເງິນໃນການກວດປະເມີນ.
mail-audit-planned-action = ເປີດການກວດປະເມີນ
mail-audit-assigned-subject = ທ່ານໄດ້ຮັບມອບໝາຍການກວດປະເມີນ { $number }
mail-audit-assigned-body =
    { mail-hello }

    ທ່ານຈະກວດປະເມີນ { $organisation } ແຕ່ { $starts } ຫາ { $ends }. ເລກທີ { $number }.

    ແຈ້ງກ່ອນວ່າທ່ານມີຄວາມກ່ຽວຂ້ອງກັບອົງກອນນີ້ຫຼືບໍ່.
mail-audit-assigned-action = ເປີດການກວດປະເມີນ
mail-audit-report-draft-subject = ຮ່າງບົດລາຍງານການກວດປະເມີນ { $number } ພ້ອມແລ້ວ
mail-audit-report-draft-body =
    { mail-hello }

    ຮ່າງບົດລາຍງານກ່ຽວກັບ { $organisation } ພ້ອມແລ້ວ. ອ່ານ ແລະ ຂຽນຄວາມເຫັນໃນໜ້າຂອງມັນ.
mail-audit-report-draft-action = ອ່ານຮ່າງ
mail-audit-report-final-subject = ບົດລາຍງານການກວດປະເມີນ { $number } ສົມບູນແລ້ວ
mail-audit-report-final-body =
    { mail-hello }

    ບົດລາຍງານກ່ຽວກັບ { $organisation } ສົມບູນແລ້ວ. ຕອນນີ້ສົ່ງຕໍ່ໃຫ້ຜູ້ທົບທວນ.
mail-audit-report-final-action = ອ່ານບົດລາຍງານ

## Findings.

mail-finding-raised-subject = ສິ່ງທີ່ກວດພົບໃໝ່ { $number }
mail-finding-raised-body =
    { mail-hello }

    ການກວດປະເມີນ { $organisation } ມີສິ່ງທີ່ກວດພົບໃໝ່ { $number }. ລະດັບ: { $grade }.

    ບອກພວກເຮົາບໍ່ໃຫ້ກາຍວັນທີ { $due } ວ່າທ່ານແກ້ໄຂຫຍັງ, ເກີດຂຶ້ນຍ້ອນຫຍັງ ແລະ ຈະປ່ຽນຫຍັງ.
mail-finding-raised-action = ຕອບສິ່ງທີ່ກວດພົບ
mail-plan-accepted-subject = ສິ່ງທີ່ກວດພົບ { $number }: ພວກເຮົາຮັບແຜນຂອງທ່ານແລ້ວ
mail-plan-accepted-body =
    { mail-hello }

    ພວກເຮົາຮັບແຜນຂອງທ່ານສຳລັບສິ່ງທີ່ກວດພົບ { $number } ແລ້ວ. ເຮັດຕາມແຜນ ແລ້ວສົ່ງຫຼັກຖານ.
mail-plan-accepted-action = ເປີດສິ່ງທີ່ກວດພົບ
mail-plan-rejected-subject = ສິ່ງທີ່ກວດພົບ { $number }: ພວກເຮົາບໍ່ຮັບແຜນຂອງທ່ານ
mail-plan-rejected-body =
    { mail-hello }

    ພວກເຮົາບໍ່ຮັບແຜນຂອງທ່ານສຳລັບສິ່ງທີ່ກວດພົບ { $number }. ເຫດຜົນ: { $reason }

    ແກ້ໄຂແຜນ ແລ້ວສົ່ງອີກຄັ້ງ.
mail-plan-rejected-action = ແກ້ໄຂແຜນ
mail-finding-closed-subject = ປິດສິ່ງທີ່ກວດພົບ { $number } ແລ້ວ
mail-finding-closed-body =
    { mail-hello }

    ຜູ້ກວດປະເມີນຢືນຢັນການແກ້ໄຂຂອງທ່ານແລ້ວ. ສິ່ງທີ່ກວດພົບ { $number } ປິດແລ້ວ.
mail-finding-closed-action = ເປີດສິ່ງທີ່ກວດພົບ
mail-evidence-rejected-subject = ສິ່ງທີ່ກວດພົບ { $number }: ຫຼັກຖານບໍ່ພໍ
mail-evidence-rejected-body =
    { mail-hello }

    ພວກເຮົາບໍ່ຮັບຫຼັກຖານຂອງສິ່ງທີ່ກວດພົບ { $number }. ເຫດຜົນ: { $reason }

    ສົ່ງຫຼັກຖານອື່ນ.
mail-evidence-rejected-action = ສົ່ງຫຼັກຖານ
mail-finding-reopened-subject = ເປີດສິ່ງທີ່ກວດພົບ { $number } ອີກຄັ້ງ
mail-finding-reopened-body =
    { mail-hello }

    ສິ່ງທີ່ກວດພົບ { $number } ເຄີຍປິດແລ້ວ ແລະ ເປີດອີກຄັ້ງ. ເຫດຜົນ: { $reason }
mail-finding-reopened-action = ເປີດສິ່ງທີ່ກວດພົບ
mail-answer-due-subject = ສິ່ງທີ່ກວດພົບ { $number }: ຄົບກຳນົດຕອບວັນທີ { $due }
mail-answer-due-body =
    { mail-hello }

    ພວກເຮົາລໍຖ້າຄຳຕອບຂອງທ່ານສຳລັບສິ່ງທີ່ກວດພົບ { $number }. ຄົບກຳນົດວັນທີ { $due }.
mail-answer-due-action = ຕອບສິ່ງທີ່ກວດພົບ
mail-answer-late-subject = ສິ່ງທີ່ກວດພົບ { $number }: ຄຳຕອບຂອງທ່ານກາຍກຳນົດ
mail-answer-late-body =
    { mail-hello }

    ຄຳຕອບຂອງທ່ານສຳລັບສິ່ງທີ່ກວດພົບ { $number } ຄົບກຳນົດວັນທີ { $due }. ພວກເຮົາຍັງບໍ່ໄດ້ຮັບ. ສົ່ງຕອນນີ້. ຄຳຕອບທີ່ຊ້າອາດເຮັດໃຫ້ເສຍໃບຢັ້ງຢືນ.
mail-answer-late-action = ຕອບສິ່ງທີ່ກວດພົບ

## Decisions and certificates.

mail-decision-granted-subject = { $organisation } ໄດ້ຮັບການຢັ້ງຢືນ
mail-decision-granted-body =
    { mail-hello }

    { $organisation } ໄດ້ຮັບການຢັ້ງຢືນແລ້ວ. ໃບຢັ້ງຢືນ { $number } ໃຊ້ໄດ້ຈົນເຖິງ { $until }.

    ທຸກຄົນເຫັນໄດ້ໃນບັນຊີລາຍຊື່. ຕ້ອງບໍ່ມີໃຜຮຽກເກັບເງິນຈາກແຮງງານ.
mail-decision-granted-action = ເປີດໃບຢັ້ງຢືນ
mail-decision-conditions-subject = { $organisation } ໄດ້ຮັບການຢັ້ງຢືນ ໂດຍມີເງື່ອນໄຂ
mail-decision-conditions-body =
    { mail-hello }

    { $organisation } ໄດ້ຮັບການຢັ້ງຢືນ ໂດຍມີເງື່ອນໄຂ. ໃບຢັ້ງຢືນ { $number } ໃຊ້ໄດ້ຈົນເຖິງ { $until }.

    ຍັງມີ { $count } ຂໍ້ທີ່ຕ້ອງແກ້ໄຂ. ບັນຊີລາຍຊື່ສະແດງແຕ່ລະຂໍ້ພ້ອມວັນຄົບກຳນົດ.
mail-decision-conditions-action = ເບິ່ງເງື່ອນໄຂ
mail-decision-refused-subject = { $organisation } ບໍ່ໄດ້ຮັບການຢັ້ງຢືນ
mail-decision-refused-body =
    { mail-hello }

    ພວກເຮົາຕັດສິນບໍ່ຢັ້ງຢືນ { $organisation }. ເຫດຜົນ: { $reason }

    ຖ້າທ່ານເຫັນວ່າບໍ່ຖືກຕ້ອງ, ທ່ານຂໍໃຫ້ພວກເຮົາພິຈາລະນາຄືນໃໝ່ໄດ້ພາຍໃນ 30 ມື້.
mail-decision-refused-action = ອ່ານການຕັດສິນ
mail-certificate-suspended-subject = ໃບຢັ້ງຢືນ { $number } ຖືກໂຈະ
mail-certificate-suspended-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ຖືກໂຈະ. ບັນຊີລາຍຊື່ສະແດງໃຫ້ທຸກຄົນເຫັນ. ເຫດຜົນ: { $reason }

    ກ່ອນທີ່ມັນຈະກັບມາໃຊ້ໄດ້, ຢ່າບອກວ່າທ່ານໄດ້ຮັບການຢັ້ງຢືນ.
mail-certificate-suspended-action = ເບິ່ງສິ່ງທີ່ຕ້ອງເຮັດ
mail-certificate-reinstated-subject = ໃບຢັ້ງຢືນ { $number } ກັບມາໃຊ້ໄດ້
mail-certificate-reinstated-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ບໍ່ຖືກໂຈະແລ້ວ. ບັນຊີລາຍຊື່ສະແດງຕາມນີ້ແຕ່ດຽວນີ້.
mail-certificate-reinstated-action = ເປີດໃບຢັ້ງຢືນ
mail-certificate-withdrawn-subject = ໃບຢັ້ງຢືນ { $number } ຖືກຖອນຄືນ
mail-certificate-withdrawn-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ຖືກຖອນຄືນ ແລະ ບໍ່ກັບມາອີກ. ເຫດຜົນ: { $reason }

    ຖ້າທ່ານເຫັນວ່າບໍ່ຖືກຕ້ອງ, ທ່ານຂໍໃຫ້ພວກເຮົາພິຈາລະນາຄືນໃໝ່ໄດ້ພາຍໃນ 30 ມື້. ໃນລະຫວ່າງນັ້ນການຕັດສິນຍັງໃຊ້ຢູ່.
mail-certificate-withdrawn-action = ອ່ານການຕັດສິນ
mail-certificate-expiring-subject = ໃບຢັ້ງຢືນ { $number } ໝົດອາຍຸວັນທີ { $until }
mail-certificate-expiring-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ຈະໝົດອາຍຸໃນ { $days } ມື້, ວັນທີ { $until }.

    ເພື່ອຮັກສາການຢັ້ງຢືນ, ຍື່ນຄຳຮ້ອງຕໍ່ອາຍຸຕອນນີ້.
mail-certificate-expiring-action = ຍື່ນຄຳຮ້ອງຕໍ່ອາຍຸ
mail-certificate-expired-subject = ໃບຢັ້ງຢືນ { $number } ໝົດອາຍຸແລ້ວ
mail-certificate-expired-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ໝົດອາຍຸແລ້ວ. ບັນຊີລາຍຊື່ສະແດງຕາມນີ້. ຢ່າບອກອີກວ່າທ່ານໄດ້ຮັບການຢັ້ງຢືນ.
mail-certificate-expired-action = ເປີດໜ້າອົງກອນ
mail-certificate-surrendered-subject = ສົ່ງໃບຢັ້ງຢືນ { $number } ຄືນແລ້ວ
mail-certificate-surrendered-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ສິ້ນສຸດແລ້ວຕາມທີ່ທ່ານຂໍ. ບັນຊີລາຍຊື່ສະແດງຕາມນີ້.
mail-certificate-surrendered-action = ເປີດໜ້າອົງກອນ

## Staff.

mail-urgent-task-subject = ດ່ວນ: { $task }, { $organisation }
mail-urgent-task-body =
    { mail-hello }

    ມີວຽກດ່ວນລໍຖ້າຢູ່: { $task }. ອົງກອນ: { $organisation }. ຄົບກຳນົດວັນທີ { $due }.
mail-urgent-task-action = ເປີດວຽກ
