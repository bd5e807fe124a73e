### Chains, registered jobs, committees and the countersign of a member.

## Chains.

chain-title = ທ່ານຈັດຫານຳໃຜ
chain-lead = ລະບຸທຸກບໍລິສັດລະຫວ່າງວຽກກັບແຮງງານ. ອີກຝ່າຍຢືນຢັນ. ແລ້ວແຮງງານຈະເຫັນທັງສາຍ.
chain-none = ຍັງບໍ່ມີ.
chain-new = ເພີ່ມຄູ່ຮ່ວມ
chain-letter = ເລກໜັງສືຕ້ອງການ
chain-partner = ເລກໃບອະນຸຍາດ ຫຼື ເລກບໍລິສັດຂອງຄູ່ຮ່ວມ
chain-partner-hint = ນາຍຈ້າງ ຫຼື ບໍລິສັດຈັດຫາໃນບັນຊີນີ້.
chain-partner-unknown = ບໍ່ມີອົງກອນທີ່ມີເລກນີ້.
chain-sub-agent = ຫຼື: ຊື່ນາຍໜ້າຍ່ອຍ
chain-sub-agent-hint = ສະເພາະຖ້າບໍ່ຢູ່ໃນບັນຊີ. ພະນັກງານຢືນຢັນ.
chain-corridor = ຈາກໃສໄປໃສ
chain-job = ວຽກ
chain-people = ຈຳນວນຄົນ
chain-when = ເວລາ
chain-starts = ຕັ້ງແຕ່
chain-ends = ຮອດ (ບໍ່ໃສ່ຖ້າຍັງສືບຕໍ່)
chain-declare = ສົ່ງໃຫ້ອີກຝ່າຍ
chain-status-declared = ຝ່າຍດຽວແຈ້ງ
chain-status-confirmed = ຢືນຢັນແລ້ວ
chain-status-refused = ອີກຝ່າຍບອກວ່າບໍ່ຈິງ
chain-status-ended = ສິ້ນສຸດແລ້ວ
chain-do-confirm = ຢືນຢັນ
chain-do-refuse = ບໍ່ແມ່ນ
chain-do-end = ສິ້ນສຸດແລ້ວ
flash-chain-declared = ບັນທຶກແລ້ວ. ຖາມອີກຝ່າຍແລ້ວ.
flash-chain-answered = ບັນທຶກຄຳຕອບແລ້ວ.
chain-not-from-this-state = ມີຄຳຕອບແລ້ວ.
chain-own-word = ທ່ານເປັນຜູ້ແຈ້ງ. ອີກຝ່າຍຕອບ.
chain-no-side = ທ່ານບໍ່ແມ່ນຝ່າຍໃດ.
chain-not-neighbours = ທັງສອງປະເພດດຽວກັນ. ຕ້ອງແມ່ນນາຍຈ້າງ, ບໍລິສັດປາຍທາງ ແລະ ຕົ້ນທາງ.
chain-no-sub-agents = ມີແຕ່ບໍລິສັດຈັດຫາທີ່ມີນາຍໜ້າຍ່ອຍ.
chain-office-waiting = ການເຊື່ອມໂຍງທີ່ຍັງບໍ່ມີຄຳຕອບ

## Is this job registered.

job-title = ກວດວຽກ
job-lead = ພິມເລກໃນໜັງສືຕ້ອງການ. ພວກເຮົາບອກວ່າວຽກນີ້ມີໃນບັນຊີຫຼືບໍ່ ແລະ ຈັກຄົນ.
job-letter-hint = ຢູ່ໃນໜັງສືຂອງນາຍຈ້າງ.
job-company = ບໍລິສັດ (ບໍ່ໃສ່ກໍໄດ້)
job-people = ເຂົາບອກວ່າຈັກຄົນ? (ບໍ່ໃສ່ກໍໄດ້)
job-check = ກວດ
job-again = ກວດວຽກອື່ນ
job-known = ວຽກນີ້ມີໃນບັນຊີ
job-known-say = ສຳລັບ { $people } ຄົນ. ຕ້ອງບໍ່ມີໃຜຮຽກເກັບເງິນຈາກທ່ານ.
job-weak = ຢ່າຈ່າຍເງິນ: ມີບໍລິສັດໃນສາຍນີ້ທີ່ບໍ່ໄດ້ຮັບການຢັ້ງຢືນ
job-weak-say = ໜັງສືນີ້ສຳລັບ { $people } ຄົນ. ເບິ່ງແຕ່ລະບໍລິສັດຂ້າງລຸ່ມ.
job-too-many = ຢ່າຈ່າຍເງິນ: ຄົນຫຼາຍກວ່າໃນບັນຊີ
job-too-many-say = ໜັງສືນີ້ມີພຽງ { $people } ຄົນໃນບັນຊີ.
job-another-company = ຢ່າຈ່າຍເງິນ: ໜັງສືນີ້ແມ່ນຂອງບໍລິສັດອື່ນ
job-another-company-say = ເລກນີ້ສຳລັບ { $people } ຄົນ ແຕ່ບໍ່ແມ່ນບໍລິສັດນີ້.
job-over = ຢ່າຈ່າຍເງິນ: ໜັງສືນີ້ໝົດເວລາແລ້ວ
job-over-say = ເຄີຍສຳລັບ { $people } ຄົນ.
job-unknown = ບໍ່ມີວຽກນີ້ໃນບັນຊີນີ້. ຢ່າຈ່າຍເງິນ.
job-unknown-say = ບໍ່ມີບໍລິສັດໃດຢືນຢັນເລກນີ້. ຂໍຄວາມຊ່ວຍເຫຼືອ.
job-weakest = ຈຸດອ່ອນທີ່ສຸດ:
job-sub-agent = ນາຍໜ້າ. ພວກເຮົາບໍ່ຢັ້ງຢືນນາຍໜ້າ. ຢ່າຈ່າຍເງິນ.
job-alone = ມີຝ່າຍດຽວແຈ້ງ. ຍັງບໍ່ຢືນຢັນ.
job-past = ໝົດເວລາແລ້ວ.
job-side-unknown = ບໍລິສັດທີ່ບໍ່ເປີດເຜີຍ

## Committees.

committee-lead = ທ່ານມີແຮງງານຫຼາຍກວ່າ 50 ຄົນ: ເຂົາເລືອກຄະນະກຳມະການ ແລະ ປະຊຸມທຸກໄຕມາດ.
committee-lead-small = ກຳນົດສຳລັບນາຍຈ້າງທີ່ມີແຮງງານຫຼາຍກວ່າ 50 ຄົນ. ທ່ານກໍໃສ່ໄດ້.
committee-missing = ບໍ່ມີບົດບັນທຶກຂອງໄຕມາດເຫຼົ່ານີ້
committee-minutes = ບົດບັນທຶກ
committee-minutes-new = ໃສ່ການປະຊຸມ
committee-held = ວັນປະຊຸມ
committee-topics = ເລື່ອງທີ່ເວົ້າກັນ
committee-topics-hint = ບໍ່ໃສ່ຊື່ແຮງງານ.
committee-minutes-save = ບັນທຶກ
committee-elected = ຄະນະກຳມະການ
committee-day = ວັນເລືອກຕັ້ງ
committee-seats = ຈຳນວນທີ່ນັ່ງ
committee-women = ແມ່ຍິງ
committee-men = ຜູ້ຊາຍ
committee-migrants = ແຮງງານຕ່າງປະເທດ
committee-languages = ພາສາທີ່ເວົ້າ
committee-election-new = ໃສ່ການເລືອກຕັ້ງ
committee-election-save = ບັນທຶກການເລືອກຕັ້ງ
flash-committee-saved = ບັນທຶກແລ້ວ.
committee-not-countersigned = ກຳມະການຍັງບໍ່ເຊັນຮ່ວມ. ຂໍໃຫ້ເຊັນ ຫຼື ບັນທຶກເຫດຜົນ.
committee-odd-seats = ຈຳນວນທີ່ນັ່ງບໍ່ກົງກັນ.
committee-link-over = ລິ້ງນີ້ໃຊ້ແລ້ວ ຫຼື ໝົດເວລາ.
committee-no-such-seat = ບໍ່ມີທີ່ນັ່ງເລກນີ້.
committee-none-elected = ນາຍຈ້າງຍັງບໍ່ໃສ່ການເລືອກຕັ້ງ.

## A member's page.

countersign-title = ແກ້ໄຂແລ້ວບໍ?
countersign-lead = ທ່ານເປັນກຳມະການຂອງ { $employer }, ທີ່ນັ່ງ { $seat }.
countersign-rule = ກົດ
countersign-question = ບໍລິສັດເຄີຍເຮັດຜິດກົດນີ້. ດຽວນີ້ບອກວ່າແກ້ໄຂແລ້ວ. ຈິງບໍ?
countersign-no-name = ພວກເຮົາບໍ່ຖາມຊື່. ເກັບແຕ່ເລກທີ່ນັ່ງ.
countersign-yes = ແກ້ໄຂແລ້ວ
countersign-no = ຍັງບໍ່ແກ້ໄຂ
countersign-thanks = ຂອບໃຈ. ບັນທຶກຄຳຕອບແລ້ວ. ປິດໜ້ານີ້ໄດ້.
committee-file = ໄຟລ໌ບົດບັນທຶກ ຖ້າມີ
committee-file-hint = PDF ຫຼື ຮູບຖ່າຍ, ບໍ່ເກີນ 10 MB. ປິດຊື່ແຮງງານກ່ອນ.
committee-file-open = ໄຟລ໌ບົດບັນທຶກ
