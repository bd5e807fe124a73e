### Receipts of checks, and how they are verified.

## The offer below an answer.

receipt-offer-title = ເກັບຄຳຕອບນີ້ໄວ້
receipt-offer-text = ພວກເຮົາເຊັນ ແລະ ໃຫ້ເລກທີ. ບໍ່ມີຊື່ຜູ້ຖາມ.
receipt-offer-button = ບັນທຶກຄຳຕອບນີ້

## The receipt itself. An officer must understand it.

receipt-title = ຫຼັກຖານການກວດເບິ່ງ
receipt-what-it-is = ມີຜູ້ຖາມບັນຊີນີ້ ກ່ອນຈ່າຍເງິນ ຫຼື ເຊັນຊື່. ໜ້ານີ້ສະແດງຄຳຖາມ ແລະ ຄຳຕອບຂອງບັນຊີ.
receipt-when-label = ເມື່ອ
receipt-when = { $thai } = { $utc } UTC
receipt-asked = ຄຳຖາມ
receipt-answered = ຄຳຕອບ
receipt-asked-organisation = { $name } ມີສະຖານະແນວໃດໃນບັນຊີນີ້?
receipt-licence = ເລກທີໃບອະນຸຍາດ { $number }
receipt-certificate = ເລກທີໃບຢັ້ງຢືນ { $number }
receipt-asked-search = ບັນຊີນີ້ມີ “{ $text }” ບໍ?
receipt-asked-certificate = ໃບຢັ້ງຢືນ “{ $number }” ເປັນຂອງແທ້ ແລະ ໃຊ້ໄດ້ບໍ?
receipt-asked-contact = ສິ່ງນີ້ເປັນຂອງບໍລິສັດໃນບັນຊີນີ້ບໍ? { $contact }
receipt-asked-contact-of = { $name } ໄດ້ລົງທະບຽນສິ່ງນີ້ໄວ້ບໍ? { $contact }
receipt-asked-fee = ຮຽກເງິນນີ້ຈາກແຮງງານໄດ້ບໍ? { $way }
receipt-asked-in-name = ຮຽກໃນນາມຂອງ { $name }
receipt-asked-job = ບັນຊີນີ້ມີວຽກຕາມໜັງສືຕ້ອງການ “{ $letter }” ບໍ?
receipt-asked-job-company = ບໍລິສັດທີ່ບອກ: { $name }
receipt-asked-job-people = ຈຳນວນຄົນທີ່ເຂົາບອກ: { $count }
receipt-job-company = { $name }: { $status }
receipt-charge = { $what }: { $amount }
receipt-answer-status = { $status }. ເປັນແນວນີ້ຕັ້ງແຕ່ { $date }.
receipt-answer-none = ບໍ່ມີບໍລິສັດຊື່ນີ້ໃນບັນຊີນີ້.
receipt-answer-not-ours = ບັນຊີນີ້ບໍ່ເຄີຍອອກໃບຢັ້ງຢືນເລກທີນີ້.
receipt-answer-holder = ໃບຢັ້ງຢືນ { $number } ເປັນຂອງ { $name }.
receipt-answer-certificate = ໃບຢັ້ງຢືນນີ້: { $status }. ເປັນແນວນີ້ຕັ້ງແຕ່ { $date }.
receipt-standard-employer = ມາດຕະຖານຂອງພວກເຮົາ: ແຮງງານບໍ່ຕ້ອງຈ່າຍ. ນາຍຈ້າງເປັນຜູ້ຈ່າຍ.
receipt-standard-nobody = ມາດຕະຖານຂອງພວກເຮົາ: ຫ້າມຜູ້ໃດເກັບເງິນນີ້.
receipt-all-together = ທຸກລາຍການລວມກັນ:
receipt-law-forbidden = ກົດໝາຍ{ $country }: ຫ້າມເກັບຈາກແຮງງານ.
receipt-law-over = ກົດໝາຍ{ $country }: ຫຼາຍເກີນໄປ. ບໍ່ເກີນ { $amount }.
receipt-law-above = ກົດໝາຍ{ $country }: ເກີນຈຳນວນທີ່ກົດໝາຍກຳນົດ.
receipt-law-within = ກົດໝາຍ{ $country }: ບໍ່ເກີນຈຳນວນທີ່ກຳນົດ { $amount }.
receipt-law-allowed = ກົດໝາຍ{ $country }: ໃຫ້ແຮງງານຈ່າຍຄ່ານີ້ໄດ້.
receipt-law-unknown = ກົດໝາຍ{ $country }: ພວກເຮົາບໍ່ຮູ້ວ່າກົດໝາຍອະນຸຍາດ ຫຼື ບໍ່. ບໍ່ໄດ້ໝາຍຄວາມວ່າກົດໝາຍອະນຸຍາດ.
receipt-good-faith = ຜູ້ຖາມໄດ້ຖາມດ້ວຍຄວາມສຸດຈະລິດ ກ່ອນຈ່າຍເງິນ ຫຼື ເຊັນຊື່. ການຖາມ ແລະ ການສະແດງຫຼັກຖານນີ້ບໍ່ແມ່ນຄວາມຜິດ.
receipt-at-that-time = ຄຳຕອບເປັນຈິງໃນເວລານັ້ນ. ມື້ນີ້ອາດປ່ຽນໄປແລ້ວ.
receipt-nobody = ບັນຊີນີ້ບໍ່ຮູ້ວ່າໃຜຖາມ. ບໍ່ເກັບຊື່, ໂທລະສັບ ຫຼື ທີ່ຢູ່ຂອງຜູ້ຖາມ.
receipt-signed-title = ຂໍ້ຄວາມທີ່ເຊັນແລ້ວ
receipt-signed-text = ເປັນພາສາ{ $language }. ສຳເນົາ ຫຼື ພິມທັງໝົດ. ຍະຫວ່າງ ແລະ ຂຶ້ນແຖວໃໝ່ບໍ່ສຳຄັນ. ຕົວອັກສອນອື່ນສຳຄັນທຸກຕົວ.
receipt-code = ສຳລັບໂທລະສັບ
receipt-code-text = ລະຫັດນີ້ເປີດໜ້ານີ້:
receipt-print = ພິມໜ້ານີ້ ຫຼື ຈົດເລກທີໄວ້. ໃຊ້ເລກທີຊອກຫາໄດ້ອີກ.
receipt-keys = ກະແຈສາທາລະນະສຳລັບກວດລາຍເຊັນ
receipt-offline = ກວດລາຍເຊັນໂດຍບໍ່ຜ່ານພວກເຮົາ
receipt-offline-text = ເອົາຂໍ້ຄວາມແຕ່ແຖວທຳອິດຈົນເຖິງກ່ອນຄຳວ່າ “Signature:”. ຕັດຍະຫວ່າງ ແລະ ການຂຶ້ນແຖວອອກໝົດ. ລາຍເຊັນ (Ed25519) ຄອບຂໍ້ຄວາມນີ້.
receipt-broken = ບັນທຶກນີ້ຖືກປ່ຽນແປງ
receipt-broken-text = ບັນທຶກຂອງພວກເຮົາບໍ່ກົງກັບລາຍເຊັນແລ້ວ. ຢ່າອີງໃສ່ໜ້ານີ້. ໃຊ້ເອກະສານທີ່ພິມໄວ້ ແລະ ບອກພວກເຮົາ.

## Verifying a receipt by its number or its text.

verify-receipt = ຫຼັກຖານການກວດເບິ່ງ
verify-receipt-not-ours = ຫຼັກຖານນີ້ບໍ່ແມ່ນຂອງພວກເຮົາ
verify-receipt-not-ours-meaning = ພວກເຮົາບໍ່ເຄີຍອອກຫຼັກຖານເລກທີນີ້.
verify-mistyped = ເລກທີນີ້ມີຕົວອັກສອນຜິດ
verify-mistyped-meaning = ເລກທີທີ່ຂຶ້ນຕົ້ນດ້ວຍ CK ມີຕົວອັກສອນ ແລະ ຕົວເລກຕໍ່ 16 ຕົວ. ເບິ່ງເອກະສານອີກເທື່ອ.
verify-text-title = ມີຄົນສະແດງຫຼັກຖານທີ່ພິມມາບໍ?
verify-text-lead = ໃສ່ເລກທີໃນຊ່ອງຂ້າງເທິງກໍພຽງພໍ. ຖ້າຢາກກວດທຸກຕົວອັກສອນ, ໃຫ້ໃສ່ຂໍ້ຄວາມທັງໝົດ.
verify-text = ຂໍ້ຄວາມທັງໝົດຂອງຫຼັກຖານ
verify-text-hint = ຕັ້ງແຕ່ “WAYMARK CHECK RECEIPT 1” ເຖິງ “END OF RECEIPT”. ຍະຫວ່າງ ແລະ ຂຶ້ນແຖວໃໝ່ບໍ່ສຳຄັນ.
verify-text-button = ກວດທຸກຕົວອັກສອນ
verify-text-unreadable = ພວກເຮົາບໍ່ພົບຫຼັກຖານໃນຂໍ້ຄວາມນີ້. ຕ້ອງມີຕັ້ງແຕ່ “WAYMARK CHECK RECEIPT 1” ເຖິງ “END OF RECEIPT”
verify-text-genuine = ຫຼັກຖານນີ້ເປັນຂອງແທ້
verify-text-genuine-say = ທຸກຕົວອັກສອນຕົງກັບທີ່ພວກເຮົາເຊັນ.
verify-text-unrecorded-say = ທຸກຕົວອັກສອນຕົງກັບທີ່ພວກເຮົາເຊັນ. ບໍ່ມີບັນທຶກເລກທີນີ້, ໃຫ້ອ່ານຈາກເອກະສານ.
verify-text-changed = ຂໍ້ຄວາມນີ້ຖືກປ່ຽນ
verify-text-changed-say = ມີຢ່າງໜ້ອຍໜຶ່ງຕົວອັກສອນບໍ່ຕົງກັບທີ່ພວກເຮົາເຊັນ. ເຊື່ອສະເພາະຂໍ້ຄວາມຂ້າງລຸ່ມ.
verify-text-changed-unknown = ມີຢ່າງໜ້ອຍໜຶ່ງຕົວອັກສອນບໍ່ຕົງກັບທີ່ພວກເຮົາເຊັນ. ເບິ່ງວ່າພິມຜິດບໍ ຫຼື ຊອກດ້ວຍເລກທີ.
verify-text-not-ours-say = ບໍ່ໄດ້ເຊັນດ້ວຍກະແຈຂອງພວກເຮົາ ແລະ ພວກເຮົາບໍ່ຮູ້ຈັກເລກທີນີ້.
verify-text-we-said = ຂໍ້ຄວາມທີ່ພວກເຮົາໃຫ້ໄວ້ແທ້
verify-text-open = ເປີດຫຼັກຖານ

## A certificate that is real has one of these headings, each its own.

verify-conditions = ໃບຢັ້ງຢືນນີ້ເປັນຂອງແທ້ ແຕ່ມີເງື່ອນໄຂ
verify-withdrawn = ໃບຢັ້ງຢືນນີ້ຖືກຖອນຄືນ
verify-surrendered = ຜູ້ຖືໄດ້ຄືນໃບຢັ້ງຢືນນີ້ແລ້ວ
verify-expired = ໃບຢັ້ງຢືນນີ້ໝົດອາຍຸແລ້ວ
verify-newer = ມື້ນີ້ບໍລິສັດນີ້ມີໃບຢັ້ງຢືນອີກໃບ:
