### The letters about the life of certificates, chains, committees, appeals and complaints.

## Certificates.

mail-surveillance-due-subject = ການກວດປະຈຳປີຂອງ { $number } ຄົບກຳນົດ { $due }
mail-surveillance-due-body =
    { mail-hello }

    { $organisation } ຕ້ອງຮັບການກວດອີກພາຍໃນ { $due }. ເຫຼືອ { $days } ມື້.

    ນັດວັນກັບພວກເຮົາຕອນນີ້. ຖ້າບໍ່ມີການກວດ, ໃບຢັ້ງຢືນອາດຖືກໂຈະ.
mail-surveillance-due-action = ເປີດໃບຢັ້ງຢືນ
mail-surveillance-missed-subject = ບໍ່ມີການກວດປະຈຳປີຂອງ { $number }
mail-surveillance-missed-body =
    { mail-hello }

    ການກວດ { $organisation } ຄົບກຳນົດ { $due } ແຕ່ບໍ່ໄດ້ເຮັດ.

    ພວກເຮົາກຳລັງພິຈາລະນາວ່າຈະໂຈະໃບຢັ້ງຢືນຫຼືບໍ່. ຕິດຕໍ່ພວກເຮົາມື້ນີ້.
mail-surveillance-missed-action = ເປີດໃບຢັ້ງຢືນ
mail-suspension-ending-subject = ຕ້ອງຕັດສິນການໂຈະ { $number } ພາຍໃນ { $due }
mail-suspension-ending-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ຖືກໂຈະຢູ່. ເຫຼືອ { $days } ມື້ກ່ອນຕ້ອງຕັດສິນ.

    ຖ້າບໍ່ມີຫຼັກຖານວ່າແກ້ໄຂແລ້ວ, ອາດຖືກຖອນຄືນ.
mail-suspension-ending-action = ເປີດໃບຢັ້ງຢືນ
mail-condition-due-subject = ເງື່ອນໄຂ { $criterion } ຂອງ { $number } ຄົບກຳນົດ { $due }
mail-condition-due-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ມີເງື່ອນໄຂ { $criterion }. ຕ້ອງແກ້ໄຂພາຍໃນ { $due }. ເຫຼືອ { $days } ມື້.
mail-condition-due-action = ເປີດໃບຢັ້ງຢືນ
mail-condition-late-subject = ເງື່ອນໄຂ { $criterion } ຂອງ { $number } ກາຍກຳນົດແລ້ວ
mail-condition-late-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation }: ເງື່ອນໄຂ { $criterion } ຄົບກຳນົດ { $due }. ສົ່ງຫຼັກຖານໃຫ້ພວກເຮົາມື້ນີ້. ພວກເຮົາກຳລັງພິຈາລະນາຂັ້ນຕໍ່ໄປ.
mail-condition-late-action = ເປີດໃບຢັ້ງຢືນ
mail-certificate-transferred-subject = ໃບຢັ້ງຢືນ { $number } ປ່ຽນຜູ້ຖືແລ້ວ
mail-certificate-transferred-body =
    { mail-hello }

    ໃບຢັ້ງຢືນ { $number } ຍ້າຍຈາກ { $from } ໄປ { $to }. ບັນຊີລາຍຊື່ສະແດງໃນທັງສອງໜ້າ.

    ມີແຕ່ { $to } ທີ່ບອກໄດ້ວ່າໄດ້ຮັບການຢັ້ງຢືນ.
mail-certificate-transferred-action = ເປີດໃບຢັ້ງຢືນ
mail-organisation-merged-subject = { $organisation } ເປັນສ່ວນໜຶ່ງຂອງ { $partner } ແລ້ວ
mail-organisation-merged-body =
    { mail-hello }

    { $organisation } ແລະ { $partner } ເປັນອົງກອນດຽວກັນ. ບັນຊີລາຍຊື່ສະແດງລາຍການດຽວສຳລັບທັງສອງ ໃນຊື່ { $partner }.

    ຜູ້ທີ່ເຄີຍດູແລອີກລາຍການໜຶ່ງ ໃຫ້ຂໍສິດຈາກເຈົ້າຂອງ { $partner }. ຖ້າບໍ່ຖືກຕ້ອງ ຂຽນຫາພວກເຮົາພາຍໃນ 30 ວັນ.
mail-organisation-merged-action = ເປີດລາຍການ
mail-merge-undone-subject = { $organisation } ມີລາຍການຂອງຕົນເອງອີກ
mail-merge-undone-body =
    { mail-hello }

    ພວກເຮົາໄດ້ລວມລາຍການຂອງ { $organisation } ກັບ { $partner }. ນັ້ນເປັນຄວາມຜິດພາດ. ທັງສອງລາຍການກັບເປັນຄືເກົ່າ.

    ສິດຂອງທ່ານເປັນຄືເກົ່າ.
mail-merge-undone-action = ເປີດລາຍການ

## Chains and committees.

mail-chain-declared-subject = { $partner } ລະບຸຊື່ທ່ານໃນໜັງສືຕ້ອງການ { $letter }
mail-chain-declared-body =
    { mail-hello }

    { $partner } ບອກວ່າ { $organisation } ຈັດຫານຳກັນຕາມໜັງສື { $letter }. ຢືນຢັນ ຫຼື ບອກວ່າບໍ່ແມ່ນ.

    ກ່ອນນັ້ນແຮງງານຈະບໍ່ເຫັນ.
mail-chain-declared-action = ເປີດສາຍການຈັດຫາ
mail-chain-answered-subject = { $partner } ຕອບເລື່ອງ { $letter }: { $answer }
mail-chain-answered-body =
    { mail-hello }

    ເລື່ອງການເຊື່ອມໂຍງຂອງ { $organisation } ຕາມໜັງສື { $letter }, { $partner } ຕອບວ່າ: { $answer }.
mail-chain-answered-action = ເປີດສາຍການຈັດຫາ
mail-chain-stopped-subject = ຄູ່ຮ່ວມ { $partner } ໃນ { $letter }: { $status }
mail-chain-stopped-body =
    { mail-hello }

    { $partner } ຈັດຫານຳ { $organisation } ຕາມໜັງສື { $letter }. ສະຖານະຕອນນີ້: { $status }.

    ຢຸດຈັດຫາຜ່ານສາຍນີ້ຈົນກວ່າຈະຊັດເຈນ. ຕ້ອງບໍ່ມີໃຜຮຽກເກັບເງິນຈາກແຮງງານ.
mail-chain-stopped-action = ເປີດສາຍການຈັດຫາ
mail-minutes-late-subject = ບໍ່ມີບົດບັນທຶກຄະນະກຳມະການ { $quarter }
mail-minutes-late-body =
    { mail-hello }

    { $organisation } ມີແຮງງານຫຼາຍກວ່າ 50 ຄົນ: ຄະນະກຳມະການປະຊຸມທຸກໄຕມາດ. ພວກເຮົາບໍ່ມີບົດບັນທຶກ { $quarter }. ໃສ່ຕອນນີ້.
mail-minutes-late-action = ໃສ່ບົດບັນທຶກ

## Appeals and complaints.

mail-countersign-given-subject = ຄະນະກຳມະການແຮງງານຂອງ { $organisation } ຕອບວ່າ: { $answer }
mail-countersign-given-body =
    { mail-hello }

    ສະມາຊິກຄະນະກຳມະການແຮງງານຂອງ { $organisation } ຕອບຄຳຖາມຂອງທ່ານກ່ຽວກັບຂໍ້ພົບ: { $answer }. ບໍ່ມີໃຜຮູ້ວ່າແມ່ນສະມາຊິກຄົນໃດ.
mail-countersign-given-action = ເປີດຂໍ້ພົບ
countersign-said-agreed = ແກ້ໄຂແລ້ວ
countersign-said-not-agreed = ຍັງບໍ່ແກ້ໄຂ
mail-appeal-taken-back-subject = ຖອນຄຳອຸທອນແລ້ວ: { $number }
mail-appeal-taken-back-body =
    { mail-hello }

    { $organisation } ຖອນຄຳອຸທອນ { $number } ແລ້ວ. ບໍ່ມີຫຍັງຕ້ອງຕັດສິນອີກ.
mail-appeal-taken-back-action = ເປີດຄຳອຸທອນ
mail-appeal-received-subject = ພວກເຮົາໄດ້ຮັບຄຳຂໍ { $number } ແລ້ວ
mail-appeal-received-body =
    { mail-hello }

    ໄດ້ຮັບຄຳຂໍ { $number } ຂອງ { $organisation } ແລ້ວ. ຜູ້ທີ່ບໍ່ກ່ຽວຂ້ອງຈະຕັດສິນພາຍໃນ { $due }. ໃນລະຫວ່າງນັ້ນການຕັດສິນຍັງໃຊ້ຢູ່.
mail-appeal-received-action = ເປີດຄຳຂໍ
mail-appeal-waits-subject = ມີຄຳຂໍລໍຖ້າ: { $number }
mail-appeal-waits-body =
    { mail-hello }

    { $organisation } ຂໍໃຫ້ພິຈາລະນາຄືນໃໝ່: { $number }. ທ່ານບໍ່ກ່ຽວຂ້ອງກັບເລື່ອງນີ້. ຄົບກຳນົດ { $due }.
mail-appeal-waits-action = ເປີດຄຳຂໍ
mail-appeal-acknowledged-subject = ກຳລັງພິຈາລະນາຄຳຂໍ { $number }
mail-appeal-acknowledged-body =
    { mail-hello }

    ຜູ້ທີ່ບໍ່ກ່ຽວຂ້ອງກັບເລື່ອງຂອງ { $organisation } ກຳລັງເບິ່ງຄຳຂໍ { $number }. ພວກເຮົາຈະແຈ້ງພາຍໃນ { $due }.
mail-appeal-acknowledged-action = ເປີດຄຳຂໍ
mail-appeal-decided-subject = ຜົນຄຳຂໍ { $number }: { $outcome }
mail-appeal-decided-body =
    { mail-hello }

    ຕັດສິນຄຳຂໍ { $number } ຂອງ { $organisation } ແລ້ວ: { $outcome }. ອ່ານເຫດຜົນ ແລະ ຂັ້ນຕໍ່ໄປໃນໜ້ານັ້ນ.
mail-appeal-decided-action = ເປີດຄຳຂໍ
mail-answer-waits-subject = ຕ້ອງຕອບ { $number } ພາຍໃນ { $due }
mail-answer-waits-body =
    { mail-hello }

    { $number } ຍັງບໍ່ມີຄຳຕອບ. ເຫຼືອ { $days } ມື້.
mail-answer-waits-action = ເປີດ
mail-answer-overdue-subject = { $number } ກາຍກຳນົດແລ້ວ
mail-answer-overdue-body =
    { mail-hello }

    { $number } ຕ້ອງຕອບພາຍໃນ { $due }. ຕອນນີ້ກາຍກຳນົດແລ້ວ.
mail-answer-overdue-action = ເປີດ
mail-reports-wait-subject = ມີຂ່າວໃໝ່ຈາກແຮງງານ: { $count } ເລື່ອງລໍຖ້າ
mail-reports-wait-body =
    { mail-hello }

    ເລື່ອງທີ່ມີຂ່າວໃໝ່ຈາກແຮງງານ ຫຼື ຍັງບໍ່ມີໃຜຮັບ: { $count }. ຈົດໝາຍນີ້ສົ່ງຫຼາຍສຸດມື້ລະເທື່ອ.
mail-reports-wait-action = ເປີດການແຈ້ງເລື່ອງ
mail-report-lapses-subject = ການແຈ້ງເລື່ອງ { $number } ຈະຖືກລຶບ { $due }
mail-report-lapses-body =
    { mail-hello }

    ບໍ່ມີຫຍັງເກີດຂຶ້ນໃນການແຈ້ງເລື່ອງ { $number } ເກືອບສອງປີແລ້ວ. ວັນທີ { $due } ເລື່ອງຈະປິດເອງ ແລະ ສິ່ງທີ່ແຈ້ງຈະຖືກລຶບ. ຜູ້ທີ່ຍັງເຮັດເລື່ອງນີ້ຢູ່ ໃຫ້ຂຽນ ຫຼື ຈົບເລື່ອງກ່ອນມື້ນັ້ນ.
mail-report-lapses-action = ເປີດ
mail-handed-over-subject = ດຽວນີ້ { $person } ຮັບຜິດຊອບ { $number }
mail-handed-over-body =
    { mail-hello }

    ແຕ່ນີ້ໄປ { $person } ເຮັດວຽກກັບ { $number }.
mail-handed-over-action = ເປີດ
mail-complaint-received-subject = ພວກເຮົາໄດ້ຮັບຄຳຮ້ອງທຸກ { $number } ແລ້ວ
mail-complaint-received-body = ຄຳຮ້ອງທຸກຂອງທ່ານແມ່ນເລກ { $number }. ຜູ້ທີ່ຖືກຮ້ອງທຸກບໍ່ເຫັນ. ພວກເຮົາຈະຕອບພາຍໃນ { $due }.
mail-complaint-waits-subject = ມີຄຳຮ້ອງທຸກລໍຖ້າ: { $number }
mail-complaint-waits-body =
    { mail-hello }

    ແຈ້ງຮັບຄຳຮ້ອງທຸກ { $number } ພາຍໃນ { $due }.
mail-complaint-waits-action = ເປີດ
mail-complaint-acknowledged-subject = ພວກເຮົາກຳລັງເບິ່ງຄຳຮ້ອງທຸກ { $number }
mail-complaint-acknowledged-body = ຜູ້ທີ່ບໍ່ກ່ຽວຂ້ອງກຳລັງເບິ່ງຄຳຮ້ອງທຸກ { $number }. ພວກເຮົາຈະຕອບພາຍໃນ { $due }.
mail-complaint-answered-subject = ຄຳຕອບຕໍ່ຄຳຮ້ອງທຸກ { $number }
mail-complaint-answered-body =
    { $number }: { $outcome }.

    { $answer }
