### Corridors for everybody: the board of notices, the steps, rights and what others paid.

## The board and the page of a corridor.

nav-corridors = ເສັ້ນທາງລະຫວ່າງປະເທດ
corridors-title = ເສັ້ນທາງລະຫວ່າງປະເທດ
corridors-lead = ສິ່ງທີ່ປ່ຽນໃນເສັ້ນທາງໄປເຮັດວຽກ: ຊາຍແດນ, ຊ່ອງທາງ, ເອກະສານ, ກົດໝາຍ. ໃໝ່ສຸດຢູ່ເທິງສຸດ.
corridor-lead = ສິ່ງທີ່ປ່ຽນ, ສິ່ງທີ່ຮຽກເກັບໄດ້ ແລະ ຂັ້ນຕອນເທື່ອລະຂັ້ນ.
corridor-open = ຂັ້ນຕອນ, ຄ່າໃຊ້ຈ່າຍ ແລະ ສິດ

## Notices.

notices-title = ແຈ້ງການ
notices-none = ມື້ນີ້ພວກເຮົາບໍ່ຮູ້ວ່າມີຫຍັງປ່ຽນ. ບໍ່ໄດ້ໝາຍຄວາມວ່າບໍ່ມີ.
notice-since = ຕັ້ງແຕ່ { $date }
notice-kind-border = ຊາຍແດນ
notice-kind-channel = ຊ່ອງທາງທາງການ
notice-kind-papers = ເອກະສານ
notice-kind-law = ກົດໝາຍ
notice-kind-other = ອື່ນໆ
notice-status-open = ເປີດ
notice-status-restricted = ຈຳກັດ
notice-status-closed = ປິດ
notice-status-suspended = ຢຸດຊົ່ວຄາວ
place-outdated = ອາດບໍ່ເປັນປັດຈຸບັນ
place-outdated-notice = ພວກເຮົາກວດແຈ້ງການຄືນຫຼັງ 90 ວັນ ແລະ ເລື່ອງອື່ນຫຼັງໜຶ່ງປີ. ສິ່ງທີ່ຍັງບໍ່ໄດ້ກວດຄືນ ມີເຄື່ອງໝາຍນີ້.
place-english = ບາງຂໍ້ຄວາມຍັງບໍ່ມີໃນພາສາຂອງທ່ານ. ຈຶ່ງສະແດງເປັນພາສາອັງກິດ.
place-checked = ກວດຄັ້ງຫຼ້າສຸດ { $date }
place-label = { $what }:

## What may be asked for.

corridor-asked = ສິ່ງທີ່ຮຽກເກັບໄດ້
corridor-law-of = ກົດໝາຍ{ $country }
corridor-you-pay-nothing = ທ່ານບໍ່ຕ້ອງຈ່າຍ
corridor-forbidden = ຫ້າມ
corridor-at-most = ບໍ່ເກີນ { $limit }
corridor-not-known = ບໍ່ຮູ້
corridor-unknown-means = “ບໍ່ຮູ້” ບໍ່ໄດ້ໝາຍຄວາມວ່າກົດໝາຍອະນຸຍາດ.
corridor-check-fee = ກວດເງິນໃນເສັ້ນທາງນີ້

## Steps.

corridor-steps = ຂັ້ນຕອນເທື່ອລະຂັ້ນ
corridor-steps-pay = ຕາມມາດຕະຖານຂອງພວກເຮົາ ນາຍຈ້າງຈ່າຍທຸກຄ່າໃຊ້ຈ່າຍໃນເສັ້ນທາງນີ້.
corridor-papers = ເອກະສານ
corridor-where = ບ່ອນໃດ
corridor-duration = ໃຊ້ເວລາ
corridor-cost = ຄ່າທຳນຽມຂອງລັດ
corridor-cost-free = ບໍ່ເສຍຄ່າ
corridor-we-do-not-know = ພວກເຮົາບໍ່ຮູ້

## Rights, what others paid, wages.

corridor-rights = ສິດຂອງທ່ານ
corridor-paid = ຄົນອື່ນຈ່າຍເທົ່າໃດ
corridor-paid-lead = ນີ້ແມ່ນສິ່ງທີ່ພົບ. ບໍ່ແມ່ນລາຄາ ແລະ ບໍ່ແມ່ນເພດານ: ຕາມມາດຕະຖານຂອງພວກເຮົາ ທ່ານບໍ່ຕ້ອງຈ່າຍ.
corridor-paid-between = { $low } ຫາ { $high }
corridor-paid-from = ຕັ້ງແຕ່ { $low }
corridor-paid-up-to = ເຖິງ { $high }
corridor-paid-mean = ສະເລ່ຍ { $sum }
corridor-paid-median = ເຄິ່ງໜຶ່ງຈ່າຍຢ່າງໜ້ອຍ { $sum }
corridor-paid-about = ປະມານ { $sum }
corridor-paid-people = ຖາມແຮງງານ { $count } ຄົນ
corridor-days-of-work = { $sum } ເທົ່າກັບຄ່າແຮງງານ { $days } ວັນ ມື້ລະ { $wage } ເຊິ່ງຕ່ຳສຸດຕາມກົດໝາຍ.
corridor-wages = ຄ່າແຮງງານຂັ້ນຕ່ຳຕາມກົດໝາຍຢູ່{ $country }
corridor-wage-range = ມື້ລະ { $low } ຫາ { $high } ຕາມແຂວງ.
corridor-wages-zones = ແຕ່ລະແຂວງ

## The companies on the way.

corridor-gate-open = ເປີດມື້ນີ້
corridor-gate-certified = ບໍລິສັດທີ່ໄດ້ຮັບການຢັ້ງຢືນ { $count } ແຫ່ງ
corridor-gate-shut = ປິດ
corridor-gate-stopped = ບໍລິສັດທີ່ຖືກໂຈະ ຫຼື ຖອນຄືນ { $count } ແຫ່ງ. { status-do-not-pay }.
corridor-companies = ບໍລິສັດ { $count } ແຫ່ງ
