### The fee check: three questions, one answer, two verdicts.

## The question.

fee-check-title = ເຂົາຮຽກເງິນຈາກທ່ານ. ຖືກຕ້ອງບໍ?
fee-check-lead = ສາມຄຳຖາມ. ພວກເຮົາບໍ່ເກັບຂໍ້ມູນຫຍັງ.
fee-check-description = ກວດເບິ່ງເງິນທີ່ຖືກຮຽກເກັບເພື່ອໄປເຮັດວຽກຕ່າງປະເທດ ຕາມມາດຕະຖານຂອງພວກເຮົາ ແລະ ກົດໝາຍຂອງທັງສອງປະເທດ.
fee-check-about = ເງິນທີ່ຖືກຮຽກໃນນາມຂອງ { $name }
fee-check-company = ບໍລິສັດໃດຮຽກເງິນ? ທຽບກັບລາຍການຂອງເຂົາເອງ
fee-check-company-why = ພິມຊື່ບໍລິສັດ. ບໍ່ໃສ່ກໍໄດ້.
fee-check-from = ທ່ານມາຈາກ
fee-check-to = ວຽກຢູ່ທີ່
fee-check-for = ເປັນຄ່າຫຍັງ?
fee-check-total = ທຸກຢ່າງລວມກັນ ຫຼື ບໍ່ຮູ້ວ່າເປັນຄ່າຫຍັງ
fee-check-amount = ເຂົາຮຽກເທົ່າໃດ?
fee-check-amount-hint = ຕົວຢ່າງ { $example }
fee-check-submit = ເບິ່ງຄຳຕອບ
fee-check-same-country = ເລືອກສອງປະເທດທີ່ຕ່າງກັນ
fee-check-never-title = ບໍ່ແມ່ນຄ່າໃຊ້ຈ່າຍຂອງທ່ານ
fee-check-never-text = ຄ່າຊອກວຽກ, ເອກະສານ, ກວດສຸຂະພາບ, ຝຶກອົບຮົມ, ເດີນທາງ: ນາຍຈ້າງຈ່າຍ. ບໍ່ເກັບກ່ອນ ແລະ ບໍ່ຫັກຈາກຄ່າແຮງງານພາຍຫຼັງ.
fee-check-nobody-title = ຫ້າມໃຜຮຽກເກັບ
fee-check-nobody-text = ສິນບົນ, ເງິນມັດຈຳ, ຍຶດໜັງສືຜ່ານແດນ, ການໃຫ້ “ໃຊ້ຄືນ” ພາຍຫຼັງ.

## The one answer.

fee-check-another = ກວດເບິ່ງເງິນລາຍການອື່ນ
fee-check-do-not-pay = ຢ່າຈ່າຍເງິນນີ້
fee-check-ask-first = ຢ່າຈ່າຍເງິນ. ຂໍຄວາມຊ່ວຍເຫຼືອກ່ອນ.
fee-check-not-your-cost = ຕາມມາດຕະຖານຂອງພວກເຮົາ ທ່ານບໍ່ຕ້ອງຈ່າຍ
fee-check-say-both = ມີສອງຄຳຕອບ ເພາະມາດຕະຖານຂອງພວກເຮົາກັບກົດໝາຍບໍ່ແມ່ນເລື່ອງດຽວກັນ. ຢູ່ນີ້ທັງສອງບອກວ່າບໍ່ໄດ້.
fee-check-say-nobody = ຫ້າມຜູ້ໃດເກັບເງິນນີ້ ບໍ່ວ່າຈາກທ່ານ ຫຼື ຈາກໃຜ.
fee-check-say-unknown = ຕາມມາດຕະຖານຂອງພວກເຮົາ ທ່ານບໍ່ຕ້ອງຈ່າຍ. ພວກເຮົາບໍ່ຮູ້ວ່າກົດໝາຍອະນຸຍາດ ຫຼື ບໍ່. ບໍ່ໄດ້ໝາຍຄວາມວ່າກົດໝາຍອະນຸຍາດ.
fee-check-say-allowed = ກົດໝາຍໃຫ້ເກັບໄດ້ເທົ່ານີ້ ແຕ່ມາດຕະຖານຂອງພວກເຮົາບໍ່ໃຫ້: ບໍລິສັດທີ່ພວກເຮົາຢັ້ງຢືນຕ້ອງບໍ່ຮຽກເງິນນີ້ຈາກທ່ານ.

## The sums and the two verdicts.

fee-check-bars = ປຽບທຽບຈຳນວນເງິນ
fee-check-asked = ເຂົາຮຽກ
fee-check-law-most = ກົດໝາຍ{ $country } ບໍ່ເກີນ
fee-check-our-standard = ມາດຕະຖານຂອງພວກເຮົາ
fee-check-scheme-employer = ທ່ານບໍ່ຕ້ອງຈ່າຍ. ນາຍຈ້າງເປັນຜູ້ຈ່າຍ.
fee-check-scheme-employer-text = ນີ້ແມ່ນຄ່າໃຊ້ຈ່າຍໃນການຈັດຫາແຮງງານ. ຕາມມາດຕະຖານ ແຮງງານບໍ່ຕ້ອງຈ່າຍ ທັງກ່ອນ ແລະ ຫັກຈາກຄ່າແຮງງານພາຍຫຼັງ.
fee-check-scheme-nobody = ຫ້າມຜູ້ໃດເກັບເງິນນີ້.
fee-check-scheme-nobody-text = ບໍ່ວ່າໃຜຈ່າຍກໍບໍ່ຖືກຕ້ອງ: ທັງທ່ານ, ບໍລິສັດຈັດຫາງານ ຫຼື ນາຍຈ້າງ.
fee-check-who-pays = ໃຜຄວນຈ່າຍ
fee-check-law-in = ກົດໝາຍຢູ່{ $country }
fee-check-law-forbidden = ຫ້າມເກັບເງິນນີ້ຈາກທ່ານ.
fee-check-law-over = ຫຼາຍເກີນໄປ. ບໍ່ເກີນ { $amount }.
fee-check-law-within = ບໍ່ເກີນຈຳນວນທີ່ກຳນົດ { $amount }.
fee-check-law-allowed = ກົດໝາຍໃຫ້ແຮງງານຈ່າຍຄ່ານີ້ໄດ້.
fee-check-law-cannot = ພວກເຮົາທຽບກັບຈຳນວນທີ່ກຳນົດບໍ່ໄດ້.
fee-check-law-limit-is = ຈຳນວນທີ່ກຳນົດ: { $limit }.
fee-check-missing-wage = ພວກເຮົາບໍ່ຮູ້ຄ່າແຮງງານຂອງທ່ານ ຈຶ່ງບອກບໍ່ໄດ້ວ່າເທົ່າໃດ.
fee-check-missing-rate = ພວກເຮົາບໍ່ມີອັດຕາແລກປ່ຽນລະຫວ່າງ { $from } ແລະ { $to } ທີ່ມີແຫຼ່ງທີ່ມາ.
fee-check-not-allowed = ບໍ່ໄດ້ໝາຍຄວາມວ່າກົດໝາຍອະນຸຍາດ.

## What the organisation itself says.

fee-check-org-title = { $name } ແຈ້ງວ່າເກັບຄ່ານີ້ເທົ່າໃດ
fee-check-org-nothing = ບໍລິສັດນີ້ແຈ້ງວ່າບໍ່ເກັບເງິນຫຍັງ. ຕ້ອງບໍ່ຮຽກເງິນນີ້ຈາກທ່ານ.
fee-check-org-not-listed = ຕາຕະລາງທີ່ເຜີຍແຜ່ບໍ່ມີຄ່ານີ້ໃນເສັ້ນທາງຂອງທ່ານ. ຕ້ອງບໍ່ຮຽກເງິນນີ້ຈາກທ່ານ.
fee-check-org-no-list = ພວກເຮົາບໍ່ມີຕາຕະລາງຄ່າໃຊ້ຈ່າຍທີ່ເຜີຍແຜ່ຂອງບໍລິສັດນີ້.
fee-check-org-other-pays = ຕາມຕາຕະລາງຂອງບໍລິສັດເອງ ທ່ານບໍ່ຕ້ອງຈ່າຍຄ່ານີ້.
fee-check-org-more = ເຂົາຮຽກຫຼາຍກວ່າທີ່ຕາຕະລາງຂອງບໍລິສັດລະບຸ.

## What to do.

fee-check-next = ຕອນນີ້ທ່ານເຮັດຫຍັງໄດ້
fee-check-step-paper = ຂໍລາຄາເປັນລາຍລັກອັກສອນ ພ້ອມຊື່ຜູ້ຮັບເງິນ.
fee-check-step-passport = ຢ່າມອບໜັງສືຜ່ານແດນໄວ້ເປັນປະກັນ.
fee-check-step-paid = ຖ້າຈ່າຍແລ້ວ, ໃຫ້ເກັບໃບຮັບເງິນ, ຂໍ້ຄວາມ ແລະ ຊື່ໄວ້. ຂໍຄວາມຊ່ວຍເຫຼືອ.
