### Whether a certificate is real, and valid today.

verify-lead = ເອກະສານສຳເນົາໄດ້. ພິມເລກທີ ແລ້ວເບິ່ງວ່າມື້ນີ້ພວກເຮົາບອກແນວໃດ.
verify-number = ເລກທີໃບຢັ້ງຢືນ
verify-number-hint = ຂຶ້ນຕົ້ນດ້ວຍ WM ຫຼື CK, ຕົວຢ່າງ WM-2025-00417. ຈະຍະຫວ່າງ, ໃສ່ຂີດ ຫຼື ໃຊ້ຕົວພິມນ້ອຍກໍໄດ້.
verify-button = ເບິ່ງວ່າເປັນຂອງແທ້ບໍ
verify-number-unreadable = ຂຽນເລກທີຕາມທີ່ຢູ່ໃນເອກະສານ, ຕົວຢ່າງ WM-2025-00417
verify-by-name = ບໍ່ມີເລກທີບໍ? ຊອກຫາບໍລິສັດດ້ວຍຊື່:
verify-not-ours = ໃບຢັ້ງຢືນນີ້ບໍ່ແມ່ນຂອງພວກເຮົາ
verify-not-ours-meaning = ພວກເຮົາບໍ່ເຄີຍອອກໃບຢັ້ງຢືນເລກທີນີ້.
verify-typed-right = ພິມເລກທີຖືກບໍ?
verify-never = ແຮງງານບໍ່ຕ້ອງຈ່າຍຄ່າໃບຢັ້ງຢືນ
verify-never-text = ຫ້າມຜູ້ໃດຮຽກເງິນຈາກທ່ານເປັນຄ່າໃບຢັ້ງຢືນຂອງພວກເຮົາ ຫຼື ຄ່າກວດໃບຢັ້ງຢືນ.
verify-real = ໃບຢັ້ງຢືນນີ້ເປັນຂອງແທ້
verify-suspended = ໃບຢັ້ງຢືນນີ້ຖືກໂຈະ
verify-no-longer = ໃບຢັ້ງຢືນນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ
verify-valid-now = ກວດ { $when }: ໃຊ້ໄດ້. ເປັນແນວນີ້ຕັ້ງແຕ່ { $from }.
verify-not-valid-now = ກວດ { $when }: ໃຊ້ບໍ່ໄດ້. ເປັນແນວນີ້ຕັ້ງແຕ່ { $from }.
verify-belongs-to = ເປັນຂອງ { $name } ເທົ່ານັ້ນ.
verify-compare = ທຽບກັບເອກະສານທີ່ທ່ານເຫັນ
verify-compare-text = ຖ້າຂໍ້ໃດໃນເອກະສານບໍ່ຄືກັນ, ເອກະສານນັ້ນເປັນຂອງປອມ. ໃຫ້ເຊື່ອໜ້ານີ້, ຢ່າເຊື່ອເອກະສານ.
verify-ticket = ຂໍ້ຄວາມໃນໃບຢັ້ງຢືນ
verify-name = ຊື່
verify-see-company = ເບິ່ງບໍລິສັດ
verify-another = ກວດໃບຢັ້ງຢືນອື່ນ
verify-different = ເອກະສານບໍ່ຄືກັນບໍ?
verify-different-text = ຢ່າຈ່າຍເງິນ. ທ່ານບໍ່ໄດ້ເຮັດຫຍັງຜິດທີ່ເອົາມາໃຫ້ເບິ່ງ.
verify-print = ພິມໜ້ານີ້ໄວ້ໄດ້. ມີວັນທີກວດ ແລະ ບໍ່ມີຊື່ຜູ້ກວດ.

## A certificate as a sheet of paper.

verify-paper = ໃບຢັ້ງຢືນເປັນແຜ່ນສຳລັບພິມ
verify-paper-check = ເອກະສານສຳເນົາໄດ້. ເປີດລະຫັດນີ້ ຫຼື ພິມເລກທີ ແລ້ວອ່ານວ່າມື້ນີ້ອັນໃດແມ່ນຄວາມຈິງ:
verify-paper-more = ແລະ ອີກ { $count } ຂໍ້. ໜ້າກວດໃບຢັ້ງຢືນສະແດງທັງໝົດ.
verify-paper-foot = ເຮັດວັນທີ { $date }. ໃຫ້ຖືຕາມທີ່ບັນຊີລາຍຊື່ບອກມື້ນີ້, ບໍ່ແມ່ນແຜ່ນນີ້.
