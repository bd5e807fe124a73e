### Watching a company: the page, the links of the letters, the letters, and the feeds.

watch-title = ແຈ້ງຂ້ອຍເມື່ອມີການປ່ຽນແປງ
watch-lead = ພວກເຮົາຈະຂຽນເຖິງທ່ານ ເມື່ອຂໍ້ມູນຂອງບໍລິສັດນີ້ປ່ຽນແປງ.
watch-what = ຕົວຢ່າງ: ໄດ້ຮັບການຢັ້ງຢືນ, ຖືກໂຈະ, ຖືກຖອນຄືນ, ລັດຖອນໃບອະນຸຍາດ.
watch-email-hint = ຈົດໝາຍໃຊ້ພາສາດຽວກັບໜ້ານີ້.
watch-button = ສົ່ງລິ້ງໃຫ້ຂ້ອຍ
watch-how = ຂັ້ນຕອນຕໍ່ໄປ
watch-how-confirm = ພວກເຮົາສົ່ງຈົດໝາຍທີ່ມີລິ້ງ. ຈະຍັງບໍ່ເລີ່ມຈົນກວ່າທ່ານຢືນຢັນ.
watch-how-told = ເມື່ອມີການປ່ຽນແປງ, ທ່ານຈະໄດ້ຮັບຈົດໝາຍໜຶ່ງສະບັບ. ມັນບອກສະຖານະດຽວນີ້.
watch-how-stop = ຈົດໝາຍທຸກສະບັບມີລິ້ງເພື່ອຢຸດ. ກົດເທື່ອດຽວກໍພໍ.
watch-private-title = ໃຜຈະຮູ້ເລື່ອງນີ້
watch-private = ບໍ່ມີໃຜຮູ້. ພວກເຮົາບໍ່ເຄີຍບອກບໍລິສັດວ່າໃຜຕິດຕາມ.
watch-private-kept = ພວກເຮົາເກັບທີ່ຢູ່ອີເມລຂອງທ່ານແບບລັອກໄວ້ ຈົນກວ່າທ່ານຈະຢຸດ. ພວກເຮົາບໍ່ເກັບຢ່າງອື່ນກ່ຽວກັບທ່ານ.
watch-feed-title = ໂດຍບໍ່ໃຊ້ອີເມລ
watch-feed = ໂປຣແກຣມອ່ານຟີດສະແດງການປ່ຽນແປງດຽວກັນ. ບໍ່ຕ້ອງໃຊ້ອີເມລ.
watch-feed-one = ຟີດຂອງບໍລິສັດນີ້
watch-feed-all = ຟີດຂອງທັງໝົດໃນບັນຊີ, ເປັນພາສາອັງກິດ
watch-sent-title = ເປີດເບິ່ງອີເມລຂອງທ່ານ
watch-sent-text = ຖ້າດຽວນີ້ພວກເຮົາຂຽນເຖິງທີ່ຢູ່ນີ້ໄດ້, ຈົດໝາຍກຳລັງໄປຮອດ. ເປີດລິ້ງພາຍໃນ 24 ຊົ່ວໂມງ.
watch-sent-none = ຍັງບໍ່ມີຫຍັງມາບໍ? ເບິ່ງໃນຈົດໝາຍຂີ້ເຫຍື້ອ ຫຼື ຂໍໃໝ່ໃນອີກໜຶ່ງຊົ່ວໂມງ.
watch-confirm-title = ທ່ານຕ້ອງການຈົດໝາຍເຫຼົ່ານີ້ບໍ
watch-confirm-lead = ທ່ານຂໍໃຫ້ພວກເຮົາແຈ້ງ ເມື່ອຂໍ້ມູນຂອງບໍລິສັດນີ້ປ່ຽນແປງ.
watch-confirm-button = ຕ້ອງການ, ຂຽນເຖິງຂ້ອຍ
watch-confirmed-title = ພວກເຮົາຈະຂຽນເຖິງທ່ານເມື່ອມີການປ່ຽນແປງ
watch-confirmed-text = ທ່ານບໍ່ຕ້ອງເຮັດຫຍັງອີກ. ຈົດໝາຍທຸກສະບັບມີລິ້ງເພື່ອຢຸດ.
watch-over-title = ລິ້ງນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ
watch-confirm-over = ມັນຖືກໃຊ້ແລ້ວ ຫຼື ເກີນ 24 ຊົ່ວໂມງ. ຖ້າທ່ານຢືນຢັນແລ້ວ, ທຸກຢ່າງຮຽບຮ້ອຍ.
watch-confirm-anew = ຖ້າຍັງ, ຂໍຈົດໝາຍໃໝ່ໄດ້ທີ່ໜ້າຂອງບໍລິສັດ.
watch-stop-title = ຢຸດຈົດໝາຍເຫຼົ່ານີ້ບໍ
watch-stop-lead = ພວກເຮົາຈະລຶບທີ່ຢູ່ອີເມລຂອງທ່ານສຳລັບບໍລິສັດນີ້ທັນທີ.
watch-stop-button = ຢຸດຈົດໝາຍ
watch-stop-over = ຈົດໝາຍເຫຼົ່ານີ້ຢຸດໄປແລ້ວ. ພວກເຮົາບໍ່ເກັບຫຍັງໄວ້.
watch-stopped-title = ຢຸດສົ່ງຈົດໝາຍແລ້ວ
watch-stopped-text = ທີ່ຢູ່ອີເມລຂອງທ່ານສຳລັບບໍລິສັດນີ້ຖືກລຶບແລ້ວ. ພວກເຮົາບໍ່ເກັບຫຍັງໄວ້.
privacy-watch-title = ຖ້າທ່ານຕິດຕາມບໍລິສັດ
privacy-watch = ພວກເຮົາເກັບອີເມລຂອງທ່ານແບບລັອກໄວ້, ບໍລິສັດ ແລະ ພາສາ. ເມື່ອທ່ານຢຸດ, ທັງໝົດຖືກລຶບທັນທີ. ບໍລິສັດບໍ່ເຄີຍຮູ້ວ່າໃຜຕິດຕາມ.

## Feeds.

feed-title = Waymark: ການປ່ຽນແປງສະຖານະ
feed-title-one = { $name }: ການປ່ຽນແປງສະຖານະ

## Letters.

mail-watch-stop = ຢຸດຈົດໝາຍເຫຼົ່ານີ້
mail-watch-confirm-subject = ຢືນຢັນ: ຈົດໝາຍກ່ຽວກັບ { $organisation }
mail-watch-confirm-body =
    ມີຄົນຂໍໃຫ້ພວກເຮົາຂຽນເຖິງທີ່ຢູ່ນີ້ ເມື່ອສະຖານະຂອງ { $organisation } ປ່ຽນແປງ. ພວກເຮົາຫວັງວ່າແມ່ນທ່ານ. ເປີດລິ້ງ ແລະ ກົດປຸ່ມ. ລິ້ງໃຊ້ໄດ້ 24 ຊົ່ວໂມງ.

    { mail-not-you } ພວກເຮົາຈະບໍ່ສົ່ງຫຍັງອີກ ແລະ ຈະລຶບທີ່ຢູ່ນີ້.
mail-watch-confirm-action = ຢືນຢັນ
mail-watch-already-subject = ທ່ານໄດ້ຮັບຈົດໝາຍກ່ຽວກັບ { $organisation } ຢູ່ແລ້ວ
mail-watch-already-body =
    ມີຄົນຂໍອີກເທື່ອໜຶ່ງໃຫ້ພວກເຮົາແຈ້ງ ເມື່ອສະຖານະຂອງ { $organisation } ປ່ຽນແປງ. ພວກເຮົາຫວັງວ່າແມ່ນທ່ານ. ທ່ານໄດ້ຮັບແຈ້ງຢູ່ແລ້ວ.

    { mail-not-you } ບໍ່ມີຫຍັງປ່ຽນແປງ.
mail-watch-already-action = ເປີດໜ້າຂອງບໍລິສັດ
mail-watch-changed-subject = { $organisation }: { $status }
mail-watch-changed-body =
    ດຽວນີ້ບັນຊີລະບຸກ່ຽວກັບ { $organisation }: { $status }

    ສິ່ງທີ່ປ່ຽນແປງ:

    { $what }
mail-watch-changed-action = ເປີດໜ້າຂອງບໍລິສັດ
