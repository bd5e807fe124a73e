### A certificate as its holder sees it.

certificate-since = ຕັ້ງແຕ່ { $date }
certificate-conditions = ເງື່ອນໄຂ
certificate-scope = ຂອບເຂດຂອງໃບຢັ້ງຢືນ
certificate-scope-corridors = ເສັ້ນທາງ
certificate-scope-sectors = ປະເພດວຽກ
certificate-scope-sites = ສະຖານທີ່
certificate-mine-title = ໃບຢັ້ງຢືນຂອງທ່ານ
certificate-mine-none = ທ່ານຍັງບໍ່ມີໃບຢັ້ງຢືນ. ຍື່ນຄຳຮ້ອງໄດ້, ແລ້ວພວກເຮົາຈະບອກຜົນການຕັດສິນຢູ່ບ່ອນນີ້.
certificate-mine-apply = ຍື່ນຄຳຮ້ອງຂໍການຢັ້ງຢືນ
certificate-mine-refused = ພວກເຮົາບໍ່ໃຫ້ການຢັ້ງຢືນໃນວັນທີ { $date }
certificate-mine-points = ຄະແນນ { $points }. ຕັ້ງແຕ່ 30 ຄະແນນຂຶ້ນໄປ ຈະບໍ່ໄດ້ຮັບການຢັ້ງຢືນ.
certificate-mine-why = ເຫດຜົນ
certificate-mine-met = ເຮັດແລ້ວໃນວັນທີ { $date }
certificate-mine-late = ຕ້ອງເຮັດໃຫ້ແລ້ວພາຍໃນ { $date } ແລະ ກາຍກຳນົດແລ້ວ
certificate-mine-due = ຕ້ອງເຮັດໃຫ້ແລ້ວພາຍໃນ { $date }
certificate-mine-from = ໃຊ້ໄດ້ຕັ້ງແຕ່
certificate-mine-verify = ສິ່ງທີ່ຄົນທົ່ວໄປເຫັນຈາກເລກນີ້
certificate-mine-appeal = ທ່ານຂໍໃຫ້ພວກເຮົາພິຈາລະນາຄືນໃໝ່ໄດ້ຈົນເຖິງ { $date }. ຕອບຈົດໝາຍທີ່ພວກເຮົາແຈ້ງທ່ານ, ບອກເລກກໍລະນີ { $case } ແລະ ບອກວ່າຂໍ້ໃດບໍ່ຖືກຕ້ອງ.
certificate-mine-appeal-then = ຄົນທີ່ບໍ່ມີສ່ວນໃນກໍລະນີນີ້ຈະຕັດສິນພາຍໃນ 60 ວັນ. ກ່ອນເຖິງເວລານັ້ນ ການຕັດສິນຍັງມີຜົນ.
certificate-mine-appeal-over = ໝົດເວລາຂໍໃຫ້ພິຈາລະນາຄືນໃໝ່ໃນວັນທີ { $date }.

## What each state means for the holder.

certificate-mine-active = ທ່ານບອກໄດ້ວ່າໄດ້ຮັບການຢັ້ງຢືນ ພ້ອມເລກນີ້. ຕ້ອງບໍ່ຮຽກເກັບເງິນຈາກແຮງງານ.
certificate-mine-active-with-conditions = ທ່ານບອກໄດ້ວ່າໄດ້ຮັບການຢັ້ງຢືນແບບມີເງື່ອນໄຂ ພ້ອມເລກນີ້. ແກ້ໄຂຂໍ້ຂ້າງລຸ່ມໃຫ້ທັນກຳນົດ. ຕ້ອງບໍ່ຮຽກເກັບເງິນຈາກແຮງງານ.
certificate-mine-suspended = ຢຸດບອກວ່າໄດ້ຮັບການຢັ້ງຢືນ. ຄົນທົ່ວໄປເຫັນວ່າໃບຢັ້ງຢືນຂອງທ່ານຖືກໂຈະ.
certificate-mine-withdrawn = ໃບຢັ້ງຢືນນີ້ຈະບໍ່ກັບຄືນມາ. ຢຸດບອກວ່າໄດ້ຮັບການຢັ້ງຢືນ. ທ່ານຍື່ນຄຳຮ້ອງໃໝ່ໄດ້.
certificate-mine-expired = ໃບຢັ້ງຢືນໝົດອາຍຸແລ້ວ. ຢຸດບອກວ່າໄດ້ຮັບການຢັ້ງຢືນ. ທ່ານຍື່ນຄຳຮ້ອງໃໝ່ໄດ້.
certificate-mine-surrendered = ທ່ານໄດ້ສົ່ງໃບຢັ້ງຢືນຄືນແລ້ວ. ຢຸດບອກວ່າໄດ້ຮັບການຢັ້ງຢືນ. ທ່ານຍື່ນຄຳຮ້ອງໃໝ່ໄດ້.
