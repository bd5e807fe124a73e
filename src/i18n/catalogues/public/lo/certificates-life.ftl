### The life of a certificate: what the public, the holder and the mark say.

## The public timeline.

timeline-certificate-renewed = ໄດ້ຮັບການຢັ້ງຢືນອີກ ດ້ວຍເລກເດີມ: { $text }
timeline-certificate-transferred = ໃບຢັ້ງຢືນຍ້າຍໄປບໍລິສັດອື່ນ: { $text }
timeline-certificate-taken-over = ຮັບໃບຢັ້ງຢືນຈາກບໍລິສັດອື່ນ: { $text }
reason-surveillance-missed = ບໍ່ມີການກວດປະຈຳປີ

## The holder's page.

certificate-mine-surveillance = ການກວດປະຈຳປີຄັ້ງຕໍ່ໄປພາຍໃນ { $date }.
certificate-mine-give-up = ສົ່ງໃບຢັ້ງຢືນຄືນ
certificate-mine-give-up-text = ພວກເຮົາຈະຢຸດໃບຢັ້ງຢືນ ແລະ ບັນຊີລາຍຊື່ຈະສະແດງ. ກັບຄືນບໍ່ໄດ້.
certificate-mine-give-up-sure = ແມ່ນ, ພວກເຮົາສົ່ງຄືນ
flash-surrender-asked = ພວກເຮົາໄດ້ຮັບແລ້ວ. ພະນັກງານຈະຢຸດພາຍໃນ 5 ມື້.

## The mark.

mark-title = ເຄື່ອງໝາຍ ແລະ ສິ່ງທີ່ເວົ້າໄດ້
mark-full = ທ່ານສະແດງເຄື່ອງໝາຍພ້ອມເລກໄດ້ ແລະ ເວົ້າໄດ້ວ່າ “ໄດ້ຮັບການຢັ້ງຢືນຈາກ Waymark, { $number }”.
mark-with-conditions = ທ່ານສະແດງເຄື່ອງໝາຍພ້ອມເລກ ແລະ ຄຳວ່າ “ມີເງື່ອນໄຂ” ໄດ້. ຢ່າຕັດອອກ.
mark-stopped = ເອົາເຄື່ອງໝາຍອອກທຸກບ່ອນຕອນນີ້. ຢ່າບອກວ່າໄດ້ຮັບການຢັ້ງຢືນ.
mark-never-title = ຫ້າມເດັດຂາດ
mark-never-guarantee = ເວົ້າວ່າ “ຮັບປະກັນ”, “ອະນຸມັດ” ຫຼື “ບໍ່ມີຄວາມສ່ຽງ”.
mark-never-others = ສະແດງກັບບໍລິສັດ, ບ່ອນ ຫຼື ເສັ້ນທາງທີ່ໃບຢັ້ງຢືນບໍ່ໄດ້ລະບຸ.
mark-never-money = ໃຊ້ເພື່ອຮຽກເກັບເງິນຈາກແຮງງານ.
mark-never-change = ປ່ຽນຮູບ, ສີ ຫຼື ເລກ.
mark-download = ດາວໂຫຼດເຄື່ອງໝາຍ (SVG)
mark-public = ໃຜກໍແຕ້ມເຄື່ອງໝາຍນີ້ໄດ້. ກວດເລກຢູ່ທີ່ນີ້. ມີແຕ່ບັນຊີລາຍຊື່ທີ່ເຊື່ອໄດ້.
mark-states = ແຕ່ລະສະຖານະອະນຸຍາດຫຍັງ
