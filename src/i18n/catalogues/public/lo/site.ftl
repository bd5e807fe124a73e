### The frame of the site: layout, forms, errors, lists. Each slice keeps its own words in its own file.

## The frame of every page: skip link, ways, languages, foot.

skip-link = ຂ້າມໄປຫາເນື້ອໃນ
page-title = { $title } – { site-name }
nav-main = ເມນູຫຼັກ
nav-foot = ໜ້າອື່ນໆ
nav-signed-in = ໜ້າຂອງທ່ານ
nav-languages = ເລືອກພາສາ
nav-check = ກວດເບິ່ງ
nav-fee = ກວດເງິນທີ່ຖືກຮຽກເກັບ
nav-report = ລາຍງານ
nav-help = ຂໍຄວາມຊ່ວຍເຫຼືອ
nav-how = ວິທີເຮັດວຽກ
nav-standard = ມາດຕະຖານ
nav-statistics = ສະຖິຕິ
nav-privacy = ຄວາມເປັນສ່ວນຕົວ
nav-verify = ກວດວ່າໃບຢັ້ງຢືນເປັນຂອງແທ້
nav-register = ບັນຊີລາຍຊື່
nav-apply = ຍື່ນຄຳຮ້ອງຂໍການຢັ້ງຢືນ
nav-sign-in = ເຂົ້າສູ່ລະບົບ
nav-sign-out = ອອກຈາກລະບົບ
nav-account = ບັນຊີຂອງຂ້ອຍ
nav-home = ໜ້າທຳອິດ
language-label = ພາສາ:
footer-sentence = Waymark ຄຸ້ມຄອງບັນຊີນີ້ ແລະ ບໍ່ແມ່ນຫ້ອງການຂອງລັດ. ການກວດເບິ່ງບໍ່ເສຍເງິນ ແລະ ບໍ່ເກັບຮ່ອງຮອຍ.
demo-note = ນີ້ແມ່ນການສາທິດ. ອົງກອນ ແລະ ບຸກຄົນທັງໝົດໃນນີ້ເປັນຊື່ສົມມຸດ.

## Lists that run over several pages.

page-next = ໜ້າຕໍ່ໄປ
page-previous = ໜ້າກ່ອນ
page-of = ໜ້າ { $page } ຈາກ { $pages }
page-rows = { $from }–{ $to } ຈາກ { $total }
page-nav = ໜ້າຂອງລາຍການນີ້

## States of work in forms and task lists.

task-done = ແລ້ວ
task-in-progress = ກຳລັງເຮັດ
task-not-started = ຍັງບໍ່ໄດ້ເລີ່ມ
task-needs-change = ຕ້ອງແກ້ໄຂ
task-cannot-start = ຍັງເລີ່ມບໍ່ໄດ້

## Buttons and hints of forms. Yes, no, not sure, back and next are in the glossary.

form-continue = ສືບຕໍ່
form-save = ບັນທຶກ
form-save-continue = ບັນທຶກ ແລະ ສືບຕໍ່
form-save-stop = ບັນທຶກ ແລະ ຢຸດຢູ່ບ່ອນນີ້
form-cancel = ຍົກເລີກ
form-change = ແກ້ໄຂ
form-change-what = ແກ້ໄຂ: { $what }
form-remove = ລຶບອອກ
form-remove-what = ລຶບອອກ: { $what }
form-add = ເພີ່ມ
form-add-another = ເພີ່ມອີກລາຍການ
form-choose = ເລືອກ
form-show = ສະແດງ
form-print = ພິມ
form-download = ດາວໂຫຼດ
form-all = ທັງໝົດ
form-other = ອື່ນໆ
form-optional = (ບໍ່ຕື່ມກໍໄດ້)
form-required = ຈຳເປັນ
form-file = ໄຟລ໌
form-file-hint = PDF, JPEG, PNG, WebP, DOCX, XLSX, M4A, OGG ຫຼື MP3. ບໍ່ເກີນ 10 MB.
form-date-hint = ວັນ/ເດືອນ/ປີ. ໃສ່ ພ.ສ. ກໍໄດ້.
form-date-read-as = ອ່ານເປັນ { $date }
form-money-hint = ຈຳນວນເຕັມ ເຊັ່ນ 2.500
form-phone-hint = ໃສ່ລະຫັດປະເທດ ເຊັ່ນ +66 2 000 0101
form-characters = ບໍ່ເກີນ { $max } ຕົວອັກສອນ.

## What is wrong with an answer. The summary stands first on the page, each message beside its field.

error-prefix = ຂໍ້ຜິດພາດ:
error-summary-title = ມີ { $count } ຂໍ້ທີ່ຕ້ອງແກ້ໄຂ
error-summary-line = { $label }: { $message }
error-required = ຕື່ມຄຳຕອບນີ້
error-too-long = ຂຽນໃຫ້ສັ້ນລົງ ບໍ່ເກີນ { $max } ຕົວອັກສອນ
error-too-short = ຂຽນຢ່າງໜ້ອຍ { $min } ຕົວອັກສອນ
error-email = ຂຽນທີ່ຢູ່ອີເມວໃຫ້ຄົບ ເຊັ່ນ name@example.org
error-phone = ຂຽນເບີໂທລະສັບໃຫ້ຄົບ ເຊັ່ນ +66 2 000 0101
error-web-address = ຂຽນທີ່ຢູ່ເວັບໃຫ້ຄົບ ເຊັ່ນ https://www.example.org
error-number = ຂຽນຈຳນວນເຕັມເປັນຕົວເລກ
error-number-range = ຂຽນຕົວເລກແຕ່ { $min } ຫາ { $max }
error-money = ຂຽນຈຳນວນເງິນເປັນຕົວເລກ ເຊັ່ນ 2.500
error-currency = ເລືອກສະກຸນເງິນ
error-date = ຂຽນວັນທີທີ່ມີຈິງເປັນ ວັນ/ເດືອນ/ປີ ເຊັ່ນ 23/11/2026
error-date-order = ມື້ສຸດທ້າຍຕ້ອງຢູ່ຫຼັງມື້ທຳອິດ
error-date-past = ວັນທີນີ້ຕ້ອງເປັນມື້ທີ່ຜ່ານມາແລ້ວ
error-date-future = ວັນທີນີ້ຕ້ອງເປັນມື້ທີ່ຍັງມາບໍ່ເຖິງ
error-choice = ເລືອກຄຳຕອບໜຶ່ງຂໍ້
error-choice-many = ເລືອກຢ່າງໜ້ອຍໜຶ່ງຂໍ້
error-tick = ໝາຍໃສ່ຫ້ອງເພື່ອສືບຕໍ່
error-file-kind = ບໍ່ຮັບໄຟລ໌ຊະນິດນີ້. ສົ່ງ PDF, ຮູບຖ່າຍ ຫຼື ເອກະສານ
error-file-size = ໄຟລ໌ນີ້ໃຫຍ່ເກີນໄປ. ຕ້ອງບໍ່ເກີນ 10 MB
error-file-missing = ເລືອກໄຟລ໌
error-file-broken = ອ່ານໄຟລ໌ນີ້ບໍ່ໄດ້. ບັນທຶກໃໝ່ ຫຼື ສົ່ງໄຟລ໌ອື່ນ
error-nul = ຂໍ້ຄວາມນີ້ມີຕົວອັກສອນທີ່ເກັບໄວ້ບໍ່ໄດ້. ພິມໃໝ່ອີກຄັ້ງ

## Pages that say why something did not work: what it is, what it means, what to do.

error-page-400-title = ພວກເຮົາອ່ານຄຳຂໍນີ້ບໍ່ໄດ້
error-page-400-text = ທີ່ຢູ່ ຫຼື ແບບຟອມບໍ່ຄົບ. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ.
error-page-400-next = ກັບຄືນ ແລ້ວລອງອີກຄັ້ງ.
error-page-403-title = ທ່ານເປີດໜ້ານີ້ບໍ່ໄດ້
error-page-403-text = ໜ້ານີ້ສຳລັບຄົນອື່ນ ຫຼື ແບບຟອມມາຈາກເວັບອື່ນ. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ.
error-page-403-next = ເປີດໜ້ານີ້ໃໝ່ຈາກເວັບນີ້ ຫຼື ເຂົ້າສູ່ລະບົບດ້ວຍບັນຊີທີ່ມີສິດເບິ່ງ.
error-page-404-title = ບໍ່ພົບໜ້ານີ້
error-page-404-text = ທີ່ຢູ່ອາດປ່ຽນແລ້ວ ຫຼື ຂຽນຜິດ. ນີ້ບໍ່ແມ່ນຄຳຕອບກ່ຽວກັບບໍລິສັດ.
error-page-404-next = ຄົ້ນຫາບໍລິສັດດ້ວຍຊື່, ເລກທີ ຫຼື ເບີໂທ. ຢ່າຈ່າຍເງິນຈົນກວ່າຈະເຫັນບໍລິສັດຢູ່ບ່ອນນີ້.
error-page-405-title = ເຮັດແບບນີ້ຢູ່ບ່ອນນີ້ບໍ່ໄດ້
error-page-405-text = ທີ່ຢູ່ນີ້ໃຊ້ແບບນີ້ບໍ່ໄດ້. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ.
error-page-405-next = ກັບໄປໜ້າທີ່ທ່ານມາ.
error-page-409-title = ມີຄົນອື່ນແກ້ໄຂເລື່ອງນີ້ໄປແລ້ວ
error-page-409-text = ສິ່ງທີ່ທ່ານສົ່ງຍັງບໍ່ໄດ້ບັນທຶກ ເພື່ອບໍ່ໃຫ້ວຽກຂອງໃຜເສຍ.
error-page-409-next = ເບິ່ງທັງສອງຂໍ້ຄວາມ ແລ້ວບັນທຶກຂໍ້ຄວາມທີ່ຖືກຕ້ອງ.
error-page-413-title = ໃຫຍ່ເກີນໄປ
error-page-413-text = ໄຟລ໌ຕ້ອງບໍ່ເກີນ 10 MB. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ.
error-page-413-next = ກັບຄືນ ແລ້ວສົ່ງໄຟລ໌ທີ່ນ້ອຍກວ່າ.
error-page-422-title = ມີຄຳຕອບທີ່ຕ້ອງແກ້ໄຂ
error-page-422-text = ບາງສ່ວນຂອງແບບຟອມໃຊ້ບໍ່ໄດ້. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ.
error-page-422-next = ກັບຄືນ, ແກ້ໄຂຄຳຕອບ ແລ້ວສົ່ງອີກຄັ້ງ.
error-page-429-title = ລອງຫຼາຍຄັ້ງເກີນໄປໃນເວລາສັ້ນໆ
error-page-429-text = ພວກເຮົາຈຳກັດຈຳນວນຄັ້ງເພື່ອປົກປ້ອງທຸກຄົນ. ທ່ານບໍ່ໄດ້ເຮັດຫຍັງຜິດ.
error-page-429-next = ລໍຖ້າສອງສາມນາທີ ແລ້ວລອງອີກຄັ້ງ.
error-page-500-title = ເກີດບັນຫາຢູ່ຝ່າຍພວກເຮົາ
error-page-500-text = ທ່ານບໍ່ໄດ້ເຮັດຫຍັງຜິດ. ສິ່ງທີ່ທ່ານສົ່ງອາດຍັງມາບໍ່ເຖິງພວກເຮົາ.
error-page-500-next = ລໍຖ້າໜຶ່ງນາທີ ແລ້ວເປີດໜ້ານີ້ໃໝ່. ກວດເບິ່ງກ່ອນສົ່ງອີກຄັ້ງ.
error-page-503-title = Waymark ບໍ່ວ່າງ ຫຼື ກຳລັງສ້ອມແປງ
error-page-503-text = ຕອນນີ້ພວກເຮົາເຮັດບໍ່ໄດ້. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ. ບໍ່ມີຄຳຕອບບໍ່ໄດ້ໝາຍຄວາມວ່າດີ: ຢ່າຈ່າຍເງິນ.
error-page-503-next = ລໍຖ້າສອງສາມນາທີ ແລ້ວເປີດໜ້ານີ້ໃໝ່.
error-page-ways-on = ໄປຕໍ່ໄດ້ທີ່
error-page-what-to-do = ຄວນເຮັດແນວໃດ
reference-number = ເລກອ້າງອີງ
reference-number-hint = ບອກເລກນີ້ ຖ້າທ່ານຂໍຄວາມຊ່ວຍເຫຼືອ. ເລກນີ້ບໍ່ບອກຫຍັງກ່ຽວກັບທ່ານ.
stale-yours = ສິ່ງທີ່ທ່ານຂຽນ
stale-theirs = ສິ່ງທີ່ບັນທຶກໄວ້ຕອນນີ້

## What happened after a form was sent.

flash-saved = ບັນທຶກແລ້ວ
flash-removed = ລຶບອອກແລ້ວ
flash-sent = ສົ່ງແລ້ວ
flash-already-done = ເລື່ອງນີ້ເຮັດແລ້ວ
