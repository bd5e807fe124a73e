### A certificate that covers less than before.

timeline-certificate-scope-reduced = ຂອບເຂດຂອງໃບຢັ້ງຢືນຖືກຫຼຸດລົງ.
mail-scope-reduced-subject = ໃບຢັ້ງຢືນ { $number } ກວມເອົາໜ້ອຍລົງ
mail-scope-reduced-body =
    { mail-hello }

    ຕັ້ງແຕ່ມື້ນີ້ ໃບຢັ້ງຢືນ { $number } ຂອງ { $organisation } ບໍ່ກວມເອົາ: { $what }

    ເຫດຜົນ: { $reason }

    ບັນຊີລາຍຊື່ສະແດງໃຫ້ທຸກຄົນເຫັນ: { $text }

    ທ່ານຂໍໃຫ້ພິຈາລະນາຄືນໃໝ່ໄດ້ພາຍໃນ 30 ວັນ.
mail-scope-reduced-action = ເບິ່ງໃບຢັ້ງຢືນ
