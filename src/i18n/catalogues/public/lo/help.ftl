### The directory of help: telephone lines, and what to know before a call.

help-lead = ໂທຫາຄົນທີ່ຊ່ວຍທ່ານໄດ້. ທ່ານບໍ່ຈຳເປັນຕ້ອງບອກຊື່ກັບພວກເຮົາ.
help-in-country = ໃນປະເທດ{ $country }
help-languages = ພາສາ: { $languages }.
help-not-tested = ພວກເຮົາຍັງບໍ່ໄດ້ໂທກວດເບີນີ້.
help-not-confirmed-means = ໝາຍຄວາມວ່າ ພວກເຮົາຍັງບໍ່ໄດ້ໂທກວດເບີນັ້ນ. ເບີອາດປ່ຽນແລ້ວ. ຖ້າໂທບໍ່ຕິດ, ລອງເບີອື່ນ.
help-before = ກ່ອນໂທ
help-before-safe = ໂທຢູ່ບ່ອນທີ່ບໍ່ມີໃຜໄດ້ຍິນ.
help-before-have = ກຽມຊື່, ວັນທີ ແລະ ໃບຮັບເງິນໄວ້, ຖ້າມີ.
help-before-name = ກ່ອນບອກຊື່, ຖາມວ່າໃຜຈະຮູ້ຊື່ຂອງທ່ານ.
help-check-text = ເບິ່ງວ່າບໍລິສັດໄດ້ຮັບການຢັ້ງຢືນບໍ ກ່ອນຈ່າຍເງິນ ຫຼື ເຊັນຊື່.

## The lines themselves.

help-line-doe = ສາຍດ່ວນແຮງງານເຄື່ອນຍ້າຍ, ກົມຈັດຫາງານ
help-line-doe-for = ໃບອະນຸຍາດເຮັດວຽກ, ສັນຍາ, ບໍລິສັດຈັດຫາງານ.
help-line-labour = ສາຍດ່ວນ ກະຊວງແຮງງານ
help-line-labour-for = ຄ່າແຮງງານ, ສັນຍາ, ປະກັນສັງຄົມ.
help-line-social = ສາຍດ່ວນ ຊ່ວຍເຫຼືອສັງຄົມ
help-line-social-for = ຖືກຂູ່, ຖືກທຳຮ້າຍ, ຖືກກັກຂັງ, ບ່ອນພັກທີ່ປອດໄພ.
help-line-trafficking-police = ຕຳຫຼວດຕ້ານການຄ້າມະນຸດ
help-line-trafficking-police-for = ຖືກບັງຄັບເຮັດວຽກ, ຖືກຂາຍ ຫຼື ກັກຂັງ. ນີ້ແມ່ນຕຳຫຼວດ: ຖາມກ່ອນວ່າຈະເກີດຫຍັງກັບທ່ານ.
help-line-protection = ສາຍດ່ວນ ຄຸ້ມຄອງແຮງງານ
help-line-protection-for = ຄ່າແຮງງານທີ່ບໍ່ໄດ້ຈ່າຍ, ຊົ່ວໂມງເຮັດວຽກ, ການອອກວຽກ.
