### Whole sentences that a worker reads. Use them as they stand; build no sentence from pieces.

## The public status words that the glossary has not, or calls by another key.

status-licensed = { status-licensed-only }
status-licensed-meaning = { status-licensed-only-meaning }
status-surrendered = ຜູ້ຖືສົ່ງໃບຢັ້ງຢືນຄືນເອງ
status-surrendered-meaning = ບໍລິສັດນີ້ໄດ້ສົ່ງໃບຢັ້ງຢືນຄືນໃຫ້ພວກເຮົາ, ພວກເຮົາຈຶ່ງບໍ່ໄດ້ກວດບໍລິສັດນີ້ອີກ: ຢ່າຈ່າຍເງິນ.
status-licence-revoked = ລັດໄດ້ຖອນໃບອະນຸຍາດຄືນ – ຢ່າຈ່າຍເງິນ
status-licence-revoked-meaning = ຕາມບັນຊີຂອງລັດ ໃບອະນຸຍາດນີ້ຖືກຖອນຄືນແລ້ວ: ຢ່າຈ່າຍເງິນ.

## The two barred words without their order, and the order inside a line: a page keeps “do not pay” unbroken with them.

status-suspended-word = ຖືກໂຈະ
status-licence-revoked-word = ລັດໄດ້ຖອນໃບອະນຸຍາດຄືນ
do-not-pay-inline = ຢ່າຈ່າຍເງິນ
do-not-pay-short = ຢ່າຈ່າຍ

## One sentence for each public status word.

sentence-certified = ບໍລິສັດນີ້ໄດ້ຮັບການຢັ້ງຢືນແລ້ວ. ຕ້ອງບໍ່ມີໃຜຮຽກເກັບເງິນຈາກທ່ານ. ຖ້າມີຄົນຮຽກເງິນ, ຢ່າຈ່າຍ ແລະ ບອກພວກເຮົາ.
sentence-conditions = ບໍລິສັດນີ້ໄດ້ຮັບການຢັ້ງຢືນແລ້ວ ແຕ່ຍັງຕ້ອງແກ້ໄຂບາງຂໍ້. ຕ້ອງບໍ່ມີໃຜຮຽກເກັບເງິນຈາກທ່ານ. ຖ້າມີຄົນຮຽກເງິນ, ຢ່າຈ່າຍ ແລະ ບອກພວກເຮົາ.
sentence-suspended = ຖືກໂຈະ. ຢ່າຈ່າຍເງິນ. ພວກເຮົາກຳລັງກວດສອບບັນຫາກ່ຽວກັບບໍລິສັດນີ້.
sentence-withdrawn = ພວກເຮົາໄດ້ຖອນໃບຢັ້ງຢືນນີ້ຄືນຢ່າງຖາວອນ. ຢ່າຈ່າຍເງິນ. ຖ້າທ່ານຈ່າຍແລ້ວ, ບອກພວກເຮົາ.
sentence-surrendered = ບໍລິສັດນີ້ໄດ້ສົ່ງໃບຢັ້ງຢືນຄືນໃຫ້ພວກເຮົາ. ພວກເຮົາບໍ່ໄດ້ກວດບໍລິສັດນີ້ອີກ. ຢ່າຈ່າຍເງິນ.
sentence-expired = ໃບຢັ້ງຢືນໝົດອາຍຸວັນທີ { $date }. ພວກເຮົາບໍ່ໄດ້ກວດບໍລິສັດນີ້ອີກ. ຢ່າຈ່າຍເງິນ.
sentence-licensed-only = ບໍລິສັດນີ້ມີໃບອະນຸຍາດຈາກລັດ ແຕ່ບໍ່ໄດ້ຮັບການຢັ້ງຢືນຈາກພວກເຮົາ. ໃບອະນຸຍາດບໍ່ໄດ້ບອກວ່າເກັບເງິນຈາກແຮງງານຫຼືບໍ່.
sentence-licensed = { sentence-licensed-only }
sentence-licence-revoked = ລັດໄດ້ຖອນໃບອະນຸຍາດຂອງບໍລິສັດນີ້ຄືນແລ້ວ. ຢ່າຈ່າຍເງິນ. ຖ້າມີຄົນຮຽກເງິນ, ບອກພວກເຮົາ.
sentence-not-certified = ພວກເຮົາບໍ່ເຄີຍຢັ້ງຢືນບໍລິສັດນີ້. ຢ່າຈ່າຍເງິນ. ຊອກຫາບໍລິສັດທີ່ໄດ້ຮັບການຢັ້ງຢືນ ຫຼື ຂໍຄວາມຊ່ວຍເຫຼືອ.
sentence-not-found = ຊື່ນີ້ບໍ່ມີໃນບັນຊີນີ້. ຢ່າຈ່າຍເງິນ. ເບິ່ງຊື່ທີ່ຄ້າຍຄືກັນຂ້າງລຸ່ມ ຫຼື ຂໍຄວາມຊ່ວຍເຫຼືອ.

## What they ask for: our standard, and the law apart from it.

sentence-fee-scheme = ຕາມມາດຕະຖານຂອງພວກເຮົາ ທ່ານບໍ່ຕ້ອງຈ່າຍຄ່ານີ້. ນາຍຈ້າງເປັນຜູ້ຈ່າຍ.
sentence-fee-law-limit = ຕາມກົດໝາຍຂອງປະເທດ{ $country } ໃຫ້ເກັບໄດ້ບໍ່ເກີນ { $amount }. ແຫຼ່ງທີ່ມາ: { $source }, ກວດວັນທີ { $date }.
sentence-fee-law-unknown = ພວກເຮົາບໍ່ຮູ້ຈຳນວນທີ່ກົດໝາຍກຳນົດ. ບໍ່ໄດ້ໝາຍຄວາມວ່າກົດໝາຍອະນຸຍາດ. ຂໍຄວາມຊ່ວຍເຫຼືອກ່ອນຈ່າຍເງິນ.

## A report. A code or a number stands on its own line between the two halves.

sentence-report-promise = ທ່ານບໍ່ຈຳເປັນຕ້ອງບອກຊື່. ພວກເຮົາຈະບໍ່ບອກບໍລິສັດຈັດຫາງານ ຫຼື ນາຍຈ້າງວ່າທ່ານແຈ້ງພວກເຮົາ.
sentence-receipt-code-before = ຈົດລະຫັດນີ້ໄວ້:
sentence-receipt-code-after = ທ່ານອ່ານຄຳຕອບຂອງພວກເຮົາໄດ້ດ້ວຍລະຫັດນີ້ເທົ່ານັ້ນ. ຢ່າໃຫ້ໃຜເຫັນ.
sentence-safe-contact = ພວກເຮົາໂທ ຫຼື ສົ່ງຂໍ້ຄວາມຫາທ່ານ ປອດໄພບໍ? ຖ້າຄົນອື່ນເບິ່ງໂທລະສັບຂອງທ່ານໄດ້, ໃຫ້ເລືອກ “ບໍ່ປອດໄພ”.
sentence-documents-kept-before = ການທີ່ມີຄົນເກັບໜັງສືຜ່ານແດນຂອງທ່ານໄວ້ ບໍ່ແມ່ນຄວາມຜິດຂອງທ່ານ. ທ່ານບອກພວກເຮົາໄດ້ ໂດຍບໍ່ຕ້ອງບອກຊື່. ຖ້າຕ້ອງການຄວາມຊ່ວຍເຫຼືອຕອນນີ້, ໂທ
