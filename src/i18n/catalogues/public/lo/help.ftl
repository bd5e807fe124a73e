### The directory of help: telephone lines, and what to know before a call.

help-lead = ໂທຫາຄົນທີ່ຊ່ວຍທ່ານໄດ້. ທ່ານບໍ່ຈຳເປັນຕ້ອງບອກຊື່ກັບພວກເຮົາ.
help-in-country = ໃນປະເທດ{ $country }
help-not-tested = ພວກເຮົາຍັງບໍ່ໄດ້ໂທກວດເບີນີ້.
help-not-confirmed-means = ໝາຍຄວາມວ່າ ໃນ 90 ວັນທີ່ຜ່ານມາ ພວກເຮົາຍັງໂທເບີນັ້ນບໍ່ຕິດ. ເບີອາດປ່ຽນແລ້ວ. ຖ້າບໍ່ມີຄົນຮັບ, ລອງເບີອື່ນ.
help-before = ກ່ອນໂທ
help-before-safe = ໂທຢູ່ບ່ອນທີ່ບໍ່ມີໃຜໄດ້ຍິນ.
help-before-have = ກຽມຊື່, ວັນທີ ແລະ ໃບຮັບເງິນໄວ້, ຖ້າມີ.
help-before-name = ກ່ອນບອກຊື່, ຖາມວ່າໃຜຈະຮູ້ຊື່ຂອງທ່ານ.
help-check-text = ເບິ່ງວ່າບໍລິສັດໄດ້ຮັບການຢັ້ງຢືນບໍ ກ່ອນຈ່າຍເງິນ ຫຼື ເຊັນຊື່.

## The lines and what is known of them.

help-where = ທ່ານຢູ່ປະເທດໃດ
help-spoken = ພາສາທີ່ທ່ານເວົ້າ
help-none = ພວກເຮົາບໍ່ຮູ້ຈັກສາຍແບບນີ້. ສາຍອື່ນອາດຊ່ວຍທ່ານໄດ້.
help-show-all = ສະແດງທຸກສາຍ
help-answers = ໃຜຮັບສາຍ
help-languages-word = ພາສາ
help-hours = ເວລາ
help-serves = ຊ່ວຍໃຜ ບໍ່ວ່າມີເອກະສານຫຍັງ
help-tested = ມີຄົນຮັບສາຍ { $date }. ຜູ້ໂທ: { $role }.
help-tested-long-ago = ມີຄົນຮັບສາຍ { $date }. ເກີນ 90 ວັນແລ້ວ. ຜູ້ໂທ: { $role }.
help-test-not-reached-said = ບໍ່ມີຄົນຮັບສາຍຕອນພວກເຮົາໂທ { $date }.
help-test-wrong-number-said = ຄົນອື່ນຮັບສາຍຕອນພວກເຮົາໂທ { $date }. ເບີອາດຜິດ.
help-kind-hotline = ສາຍດ່ວນ
help-kind-authority = ຫ້ອງການຂອງລັດ
help-kind-embassy = ສະຖານທູດ
help-kind-ngo = ອົງກອນທີ່ຊ່ວຍເຫຼືອ
help-kind-union = ສະຫະພັນແຮງງານ
