### The standards, and how points are counted. The texts of the criteria are data of the standards themselves.

## The page of both standards.

standard-title = ມາດຕະຖານກຳນົດຫຍັງ
standard-lead = ມາດຕະຖານໜຶ່ງສຳລັບບໍລິສັດຈັດຫາງານ, ອີກໜຶ່ງສຳລັບນາຍຈ້າງ. ຜູ້ກວດປະເມີນກວດທຸກຂໍ້ຢູ່ບໍລິສັດ.
standard-description = ມາດຕະຖານ Waymark ສຳລັບບໍລິສັດຈັດຫາງານ ແລະ ນາຍຈ້າງ ເທື່ອລະຂໍ້ ແລະ ວິທີນັບຄະແນນ.
standard-version = ສະບັບທີ { $version }, ໃຊ້ຕັ້ງແຕ່ { $date }
standard-on-this-page = ໃນໜ້ານີ້
standard-agencies = ສຳລັບບໍລິສັດຈັດຫາງານ
standard-employers = ສຳລັບນາຍຈ້າງ
standard-critical = ຂໍ້ວິກິດ
standard-all-points = ທຸກຂໍ້ຂອງມາດຕະຖານ

## One criterion.

standard-criterion = ເກນຂໍ້ { $code }
standard-principle = ຫຼັກການ
standard-of = ມາດຕະຖານ
standard-weight = ຖ້າບໍ່ເປັນໄປຕາມເກນ
standard-points = { $points } ຄະແນນ
standard-not-applicable = ໃຊ້ສະເໝີບໍ?
standard-may-not-apply = ຕອບວ່າ “ບໍ່ກ່ຽວຂ້ອງ” ໄດ້ ໂດຍຕ້ອງໃຫ້ເຫດຜົນ.
standard-always-applies = ໃຊ້ກັບທຸກບໍລິສັດ.
standard-evidence = ຜູ້ກວດປະເມີນເບິ່ງຫຍັງ
standard-plain = ເລື່ອງນີ້ໝາຍເຖິງຫຍັງສຳລັບທ່ານ
standard-previous = ກ່ອນໜ້າ: { $code }
standard-next = ຖັດໄປ: { $code }

## The published scoring rule, in words.

standard-score-title = ນັບຄະແນນແນວໃດ
standard-score-lead = ກົດນີ້ເຜີຍແຜ່ໄວ້ ເພື່ອບໍ່ໃຫ້ການຕັດສິນບໍ່ມີຄຳອະທິບາຍ.
standard-score-critical = ເກນວິກິດແຕ່ລະຂໍ້ທີ່ບໍ່ຜ່ານ ນັບ { $points } ຄະແນນ.
standard-score-other = ເກນອື່ນແຕ່ລະຂໍ້ທີ່ບໍ່ຜ່ານ ນັບ { $points } ຄະແນນ. “ຜ່ານບາງສ່ວນ” ແມ່ນບໍ່ຜ່ານ.
standard-score-fails = ລວມ { $limit } ຄະແນນຂຶ້ນໄປ: ບໍ່ໄດ້ໃບຢັ້ງຢືນ.
standard-score-conditions = ຕ່ຳກວ່າ { $limit } ແຕ່ຍັງມີຂໍ້ຕ້ອງແກ້: ໄດ້ຮັບການຢັ້ງຢືນແບບມີເງື່ອນໄຂ. ເງື່ອນໄຂແມ່ນຂໍ້ທີ່ຍັງບໍ່ຜ່ານ.
standard-score-blocks = ຂໍ້ບົກພ່ອງຮ້າຍແຮງ ຫຼື ຂໍ້ບົກພ່ອງໃຫຍ່ທີ່ຍັງບໍ່ແກ້ ເຮັດໃຫ້ອອກໃບຢັ້ງຢືນບໍ່ໄດ້ ກ່ອນເບິ່ງຄະແນນລວມ.
standard-score-once = ແຕ່ລະຂໍ້ນັບຄັ້ງດຽວ. “ບໍ່ກ່ຽວຂ້ອງ” ນັບ 0 ແລະ ຕ້ອງໃຫ້ເຫດຜົນ.
standard-none-in-force = ຍັງບໍ່ມີສະບັບຂອງມາດຕະຖານນີ້ທີ່ໃຊ້ຢູ່
