### Audits, as the organisation sees them; the audit pages use the same words.

audit-title = ການກວດປະເມີນ { $number }
audit-kind-initial = ການກວດປະເມີນຄັ້ງທຳອິດ
audit-kind-surveillance = ການກວດຕິດຕາມ
audit-kind-special = ການກວດປະເມີນພິເສດ
audit-kind-recertification = ການກວດປະເມີນເພື່ອຕໍ່ອາຍຸ
audit-status-planned = ວາງແຜນແລ້ວ
audit-status-team-confirmed = ຢືນຢັນຜູ້ກວດປະເມີນແລ້ວ
audit-status-stage1-done = ກວດເອກະສານແລ້ວ
audit-status-stage2-in-progress = ກຳລັງກວດຢູ່ສະຖານທີ່
audit-status-report-draft = ຮ່າງບົດລາຍງານ
audit-status-client-comment = ໝົດເວລາໃຫ້ຄຳເຫັນ
audit-status-report-final = ບົດລາຍງານສະບັບສົມບູນ
audit-status-closed = ປິດແລ້ວ
audit-status-cancelled = ຍົກເລີກ
audit-path = ຢູ່ຂັ້ນໃດແລ້ວ
audit-facts = ຂໍ້ມູນ
audit-dates = { $from } ຫາ { $to }
audit-standard-version = { $title } ສະບັບທີ { $version }
audit-fact-kind = ປະເພດ
audit-fact-dates = ວັນທີ
audit-fact-lead = ຫົວໜ້າຜູ້ກວດປະເມີນ
audit-fact-standard = ມາດຕະຖານ
audit-fact-heads = ຈຳນວນຄົນທີ່ເຮັດວຽກຢູ່ບ່ອນນັ້ນ
audit-fact-sample = ຈຳນວນແຮງງານທີ່ຈະສຳພາດ
audit-fact-sites = ສະຖານທີ່ທີ່ຈະໄປກວດ
audit-fact-site = ສະຖານທີ່ທີ່ໄປກວດ
audit-client-wait = ບົດລາຍງານຍັງບໍ່ທັນຂຽນ. ຕອນນີ້ທ່ານຍັງບໍ່ຕ້ອງເຮັດຫຍັງ.
audit-comment-title = ຄຳເຫັນຂອງທ່ານຕໍ່ຮ່າງບົດລາຍງານ
audit-comment-until = ທ່ານສົ່ງໄດ້ຈົນເຖິງ { $date }.
audit-comment-label = ທ່ານເຫັນຕ່າງໃນເລື່ອງໃດ ແລະ ຍ້ອນຫຍັງ
audit-comment-hint = ຜູ້ກວດປະເມີນຈະອ່ານກ່ອນບົດລາຍງານສົມບູນ. ຖ້າບໍ່ມີຄຳເຫັນ ໃຫ້ປະວ່າງໄວ້. ຢ່າຂຽນຊື່ແຮງງານ.
audit-comment-send = ສົ່ງຄຳເຫັນ
audit-comment-yours = ຄຳເຫັນຂອງທ່ານ
audit-report-title = ບົດລາຍງານການກວດປະເມີນ { $number }
audit-report-read = ອ່ານບົດລາຍງານ
audit-report-draft-mark = ສະບັບຮ່າງ ຍັງບໍ່ສົມບູນ
audit-report-final-on = ສະບັບສົມບູນຕັ້ງແຕ່ { $date }
audit-report-summary = ສະຫຼຸບ
audit-report-results = ຜົນຕາມເກນແຕ່ລະຂໍ້
audit-report-count = ຖືກຕ້ອງຕາມເກນ { $conforms } ໃນ { $total } ຂໍ້. ບໍ່ກ່ຽວຂ້ອງ: { $other }.
audit-report-result = ຜົນ
audit-report-note = ບັນທຶກ
audit-report-no-findings = ບໍ່ມີສິ່ງທີ່ກວດພົບ.
audit-report-comment = ຄຳເຫັນຂອງອົງກອນ
audit-report-comment-open = ອົງກອນຍັງໃຫ້ຄຳເຫັນໄດ້.
audit-report-no-comment = ອົງກອນບໍ່ໄດ້ສົ່ງຄຳເຫັນ.
audit-report-foot = ບົດລາຍງານການກວດປະເມີນ { $number } ຕາມສະພາບໃນວັນທີ { $date }
audit-result-conforms = ຖືກຕ້ອງຕາມເກນ
audit-result-nonconformity = ບໍ່ຖືກຕ້ອງຕາມເກນ
audit-result-not-applicable = ບໍ່ກ່ຽວຂ້ອງ
audit-result-none = ຍັງບໍ່ມີຜົນ

## Refusals.

audit-wrong-step = ການກວດປະເມີນນີ້ຢູ່ຂັ້ນອື່ນແລ້ວ. ເປີດໜ້ານີ້ຄືນໃໝ່
audit-not-your-part = ໃນການກວດປະເມີນນີ້ ຄົນອື່ນເປັນຜູ້ເຮັດເລື່ອງນີ້

## The public timeline.

timeline-audit-finished = ການກວດປະເມີນສຳເລັດແລ້ວ. ຈຳນວນສິ່ງທີ່ກວດພົບ: { $text }
