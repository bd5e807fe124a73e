### Words of the look: signs, forms, errors and mails, where site.ftl has none.

## Signs and forms.

look-not-found = ບໍ່ມີຊື່ໃນບັນຊີນີ້ – ຢ່າຈ່າຍເງິນ
look-currency = ສະກຸນເງິນ
look-not-open = ສິ່ງທີ່ທ່ານເລືອກຢູ່ນີ້ບໍ່ໄດ້ ແລະ ເຫດຜົນ
look-search-label = ຊື່, ໂທລະສັບ, ເລກທີໃບອະນຸຍາດ ຫຼື ໃບຢັ້ງຢືນ

## Ways on, under an error and wherever a page has nothing better to offer.

look-way-check = ຄົ້ນຫາດ້ວຍຊື່, ເລກທີ ຫຼື ໂທລະສັບ.
look-way-fee = ຕາມມາດຕະຖານຂອງພວກເຮົາ ແລະ ຕາມກົດໝາຍ.
look-way-verify = ມີຄົນເອົາໃບຢັ້ງຢືນໃຫ້ທ່ານເບິ່ງບໍ? ເບິ່ງວ່າເປັນຂອງແທ້ຫຼືບໍ່.
look-address-opened = ທີ່ຢູ່ທີ່ເປີດ:
look-came-to-check = ທ່ານມາກວດເບິ່ງບໍລິສັດບໍ?
look-no-answer = ບໍ່ມີຄຳຕອບ ບໍ່ແມ່ນຄຳຕອບທີ່ດີ. ຢ່າຈ່າຍເງິນ ຈົນກວ່າທ່ານຈະເຫັນບໍລິສັດນັ້ນຢູ່ນີ້.

## Every e-mail.

look-mail-address = ຖ້າປຸ່ມໃຊ້ບໍ່ໄດ້, ໃຫ້ເປີດທີ່ຢູ່ນີ້:
look-mail-never = ພວກເຮົາບໍ່ເຄີຍຂໍລະຫັດຜ່ານ ຫຼື ເງິນທາງອີເມລ.
