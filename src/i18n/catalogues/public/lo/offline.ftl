### What a phone keeps and reads aloud, and what a shared link says.

## Without a connection.

offline-title = ທ່ານບໍ່ໄດ້ເຊື່ອມຕໍ່ອິນເຕີເນັດ
offline-text = ເມື່ອບໍ່ມີອິນເຕີເນັດ ພວກເຮົາກວດໃນບັນຊີລາຍຊື່ບໍ່ໄດ້.
offline-again = ລອງອີກຄັ້ງ
offline-kept = ເກັບໄວ້ໃນໂທລະສັບນີ້
offline-standard = ບໍລິສັດຕ້ອງເຮັດຫຍັງ ແລະ ຫ້າມເກັບຫຍັງ.
offline-saved-on = ບັນທຶກເມື່ອ { $date }. ທ່ານບໍ່ໄດ້ເຊື່ອມຕໍ່ອິນເຕີເນັດ. ຂໍ້ມູນນີ້ອາດປ່ຽນແລ້ວ.

## The voice of the browser.

listen-start = ຟັງ
listen-stop = ຢຸດ

## The preview of a link that is sent to somebody.

share-description = ກວດບໍລິສັດ ນາຍຈ້າງ ຫຼື ຄ່າໃຊ້ຈ່າຍກ່ອນຈ່າຍເງິນ. ບໍ່ເສຍເງິນ, ມີຫົກພາສາ.
share-look-again = ສະຖານະອາດປ່ຽນ. ເບິ່ງອີກຄັ້ງກ່ອນຈ່າຍເງິນ.
