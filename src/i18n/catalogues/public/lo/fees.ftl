### Fees: verdicts, lines, sources, amounts. The codes, payers, stages and methods are in the glossary.

## What a verdict says in a few words: on a line of a schedule and on the fee check. Never merged.

fee-total = ຄ່າທຳນຽມ ແລະ ຄ່າໃຊ້ຈ່າຍທັງໝົດລວມກັນ
scheme-meets = ຖືກຕາມມາດຕະຖານຂອງພວກເຮົາ
scheme-not-met-employer = ບໍ່ຖືກຕາມມາດຕະຖານຂອງພວກເຮົາ: ນາຍຈ້າງຕ້ອງຈ່າຍ
scheme-not-met-nobody = ບໍ່ຖືກຕາມມາດຕະຖານຂອງພວກເຮົາ: ຫ້າມຜູ້ໃດເກັບເງິນນີ້
law-allowed = ກົດໝາຍອະນຸຍາດ
law-unknown = ພວກເຮົາບໍ່ຮູ້ຈຳນວນທີ່ກົດໝາຍກຳນົດ
law-over = ເກີນຈຳນວນທີ່ກົດໝາຍກຳນົດ
law-forbidden = ກົດໝາຍຫ້າມ
law-cannot-compare = ພວກເຮົາທຽບກັບຈຳນວນທີ່ກົດໝາຍກຳນົດບໍ່ໄດ້

## Fee lines: the heads of the table, and what stands beside a line.

fee-lines-caption = ເກັບເງິນຫຍັງ, ຈາກໃຜ
fee-column-what = ຄ່າຫຍັງ
fee-column-payer = ໃຜຈ່າຍ
fee-column-amount = ຈຳນວນເງິນ
fee-column-standard = ມາດຕະຖານຂອງພວກເຮົາ
fee-column-law = ກົດໝາຍ
fee-falls-on-worker = ຫັກຈາກຄ່າແຮງງານ ຫຼື ໃຫ້ກູ້, ສຸດທ້າຍແຮງງານເປັນຜູ້ຈ່າຍ

## Ceilings as laws count them.

fee-per-once = ຄັ້ງດຽວ ສຳລັບການຈັດຫາງານທັງໝົດ
fee-per-month = ຕໍ່ໜຶ່ງເດືອນ
fee-per-twelve-months = ຕໍ່ສິບສອງເດືອນ
fee-months-of-wage = { $months } × ຄ່າແຮງງານໜຶ່ງເດືອນ
fee-limit-per = { $limit }, { $per }

## Where a rule is known from.

fee-source-summary = ພວກເຮົາຮູ້ເລື່ອງນີ້ຈາກໃສ
fee-source-law-of = ກົດໝາຍຂອງ
fee-source = ແຫຼ່ງທີ່ມາ
fee-source-reliability = ເຊື່ອຖືໄດ້ສໍ່າໃດ
fee-source-since = ມີຜົນຕັ້ງແຕ່
fee-source-until = ມີຜົນເຖິງ
fee-source-text = ເປີດອ່ານຂໍ້ຄວາມ
fee-source-also = ຮູ້ເພີ່ມເຕີມ (ບໍ່ແມ່ນຂໍ້ກຳນົດ)
fee-source-rate = ອັດຕາແລກປ່ຽນ: 1 { $from } = { $rate } { $to }, { $date }. { $source }
reliability-A = ເອກະສານທາງການ (A)
reliability-B = ອົງການສະຫະປະຊາຊາດ, NGO ຫຼື ຫ້ອງການກົດໝາຍ (B)
reliability-C = ສື່ມວນຊົນ (C). ພວກເຮົາກຳລັງຊອກຫາເອກະສານທາງການ.
reliability-D = ຄຳບອກເລົ່າເກົ່າແຫຼ່ງດຽວ (D)

## What is wrong with an amount or a line.

fee-amount-empty = ຂຽນຈຳນວນເງິນທີ່ເຂົາຮຽກ ເປັນຕົວເລກ
fee-amount-unreadable = ພວກເຮົາອ່ານຈຳນວນນີ້ບໍ່ໄດ້. ຂຽນສະເພາະຕົວເລກ ເຊັ່ນ 2500
fee-amount-ambiguous = ອ່ານໄດ້ສອງແບບ. ຂຽນ { $thousands } ຫຼື { $decimals }
fee-amount-negative = ຂຽນຈຳນວນເງິນ ໂດຍບໍ່ໃສ່ເຄື່ອງໝາຍລົບ
fee-amount-zero = ຂຽນຈຳນວນທີ່ຫຼາຍກວ່າສູນ
fee-amount-too-large = ຂຽນຈຳນວນບໍ່ເກີນ { $limit }
fee-amount-too-fine = { $currency } ບໍ່ມີຫົວໜ່ວຍນ້ອຍປານນີ້. ຂຽນເປັນຈຳນວນເຕັມ
fee-amount-other-currency = ໃນຈຳນວນເງິນຂຽນວ່າ { $named } ແຕ່ເລືອກ { $chosen } ໄວ້. ເລືອກສະກຸນເງິນໃຫ້ຖືກ
fee-label-missing = ຂຽນຊື່ຄ່າໃຊ້ຈ່າຍນີ້ ຢ່າງໜ້ອຍໜຶ່ງພາສາ
fee-text-too-long = ຫຍໍ້ໃຫ້ບໍ່ເກີນ { $limit } ຕົວອັກສອນ
fee-schedule-unanswered = ລະບຸວ່າເກັບເງິນຫຍັງ ຫຼື ບໍ່ເກັບເງິນ
fee-schedule-closed = ຕາຕະລາງຄ່າໃຊ້ຈ່າຍນີ້ເຜີຍແຜ່ແລ້ວ ແກ້ໄຂບໍ່ໄດ້
fee-schedule-not-submitted = ຕາຕະລາງຄ່າໃຊ້ຈ່າຍນີ້ຍັງບໍ່ໄດ້ສົ່ງ

## The public timeline of an organisation.

timeline-fee-schedule-published = ເຜີຍແຜ່ຕາຕະລາງຄ່າໃຊ້ຈ່າຍ { $text } ລາຍການ.
timeline-fee-schedule-published-empty = ເຜີຍແຜ່ວ່າບໍ່ເກັບເງິນຫຍັງ (ລາຍການ: { $text }).
