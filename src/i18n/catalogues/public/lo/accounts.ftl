### ບັນຊີຜູ້ໃຊ້: ເຂົ້າສູ່ລະບົບ, ເປີດບັນຊີ, ລິ້ງໃຊ້ຄັ້ງດຽວ, ບັນຊີຂອງຕົນເອງ ແລະ ຊື່ບົດບາດ.

## Fields that stand on several pages.

account-email = ອີເມວ
account-password = ລະຫັດຜ່ານ
account-new-password = ລະຫັດຜ່ານໃໝ່
account-current-password = ລະຫັດຜ່ານປັດຈຸບັນ
account-password-hint = ຢ່າງໜ້ອຍ 8 ຕົວອັກສອນ. ໃຊ້ຫຼາຍຄຳທີ່ທ່ານຈື່ໄດ້ຈະດີ.
account-name = ຊື່ຂອງທ່ານ
account-language = ພາສາຂອງຈົດໝາຍຈາກພວກເຮົາ

## Sign in.

sign-in-lead = ສຳລັບອົງກອນ, ຜູ້ກວດປະເມີນ ແລະ ຜູ້ຄຸ້ມຄອງບັນຊີລາຍຊື່. ແຮງງານບໍ່ຕ້ອງມີບັນຊີ.
sign-in-wrong = ເຂົ້າສູ່ລະບົບບໍ່ໄດ້. ກວດອີເມວ ແລະ ລະຫັດຜ່ານຄືນ, ແລະ ເບິ່ງວ່າທ່ານຢືນຢັນອີເມວແລ້ວບໍ
sign-in-forgotten = ລືມລະຫັດຜ່ານ
sign-in-no-account = ຍັງບໍ່ມີບັນຊີບໍ?
sign-in-no-account-text = ບໍລິສັດທີ່ຕ້ອງການໃບຢັ້ງຢືນເລີ່ມດ້ວຍການເປີດບັນຊີ.
sign-in-worker = ທ່ານເປັນແຮງງານບໍ?
sign-in-worker-text = ທ່ານກວດເບິ່ງບໍລິສັດ ແລະ ເງິນທີ່ຖືກຮຽກເກັບໄດ້ ໂດຍບໍ່ຕ້ອງມີບັນຊີ.

## Open an account, and choose a new password.

sign-up-title = ເປີດບັນຊີ
sign-up-lead = ສຳລັບຄົນທີ່ເຮັດວຽກແທນບໍລິສັດຈັດຫາງານ ຫຼື ນາຍຈ້າງ.
sign-up-email-hint = ພວກເຮົາຈະສົ່ງລິ້ງໄປທີ່ອີເມວນີ້.
sign-up-next = ຂັ້ນຕໍ່ໄປ
sign-up-step-mail = ພວກເຮົາສົ່ງຈົດໝາຍຫາທ່ານ.
sign-up-step-confirm = ທ່ານເປີດລິ້ງ ແລະ ຢືນຢັນອີເມວ.
sign-up-step-organisation = ທ່ານເຂົ້າສູ່ລະບົບ ແລະ ຕື່ມຂໍ້ມູນອົງກອນ.
sign-up-have = ມີບັນຊີແລ້ວບໍ?
forgotten-title = ຕັ້ງລະຫັດຜ່ານໃໝ່
forgotten-lead = ຂຽນອີເມວຂອງບັນຊີ. ພວກເຮົາຈະສົ່ງລິ້ງໃຫ້ທ່ານຕັ້ງລະຫັດຜ່ານໃໝ່.
forgotten-button = ສົ່ງລິ້ງໃຫ້ຂ້ອຍ
sent-title = ເບິ່ງໃນອີເມວຂອງທ່ານ
sign-up-sent = ພວກເຮົາສົ່ງຈົດໝາຍໄປທີ່ອີເມວທີ່ທ່ານຂຽນແລ້ວ. ເປີດລິ້ງໃນຈົດໝາຍເພື່ອສືບຕໍ່.
forgotten-sent = ຖ້າອີເມວນີ້ມີບັນຊີ, ພວກເຮົາໄດ້ສົ່ງລິ້ງສຳລັບຕັ້ງລະຫັດຜ່ານໃໝ່ແລ້ວ. ລິ້ງໃຊ້ໄດ້ໜຶ່ງຊົ່ວໂມງ.
sent-hint = ຜ່ານໄປຫຼາຍນາທີແລ້ວຍັງບໍ່ໄດ້ຮັບບໍ? ເບິ່ງໃນແຟ້ມຈົດໝາຍຂີ້ເຫຍື້ອ ແລະ ກວດວ່າຂຽນອີເມວຖືກຕ້ອງ.
sent-again = ລອງອີກຄັ້ງ

## One-time links.

link-confirm-title = ຢືນຢັນອີເມວຂອງທ່ານ
link-confirm-lead = ມີຄົນເປີດບັນຊີສຳລັບ { $email } ໃນຊື່ { $name }. ຖ້າແມ່ນທ່ານ, ໃຫ້ຢືນຢັນ. ຖ້າບໍ່ແມ່ນ, ໃຫ້ປິດໜ້ານີ້.
link-confirm-button = ຢືນຢັນອີເມວຂອງຂ້ອຍ
link-reset-title = ຕັ້ງລະຫັດຜ່ານໃໝ່
link-reset-lead = ເມື່ອຕັ້ງລະຫັດຜ່ານໃໝ່ ທ່ານຈະອອກຈາກລະບົບຢູ່ອຸປະກອນອື່ນທັງໝົດ.
link-reset-button = ບັນທຶກລະຫັດຜ່ານໃໝ່
link-change-email-title = ຢືນຢັນອີເມວໃໝ່ຂອງທ່ານ
link-change-email-lead = ແຕ່ນີ້ໄປທ່ານເຂົ້າສູ່ລະບົບດ້ວຍ { $email }.
link-change-email-button = ໃຊ້ອີເມວນີ້
link-join-staff-title = ເຂົ້າຮ່ວມກັບຜູ້ຄຸ້ມຄອງບັນຊີລາຍຊື່
link-join-staff-lead = ບອກຊື່ຂອງທ່ານ ແລະ ຕັ້ງລະຫັດຜ່ານ.
link-join-staff-button = ເປີດບັນຊີຂອງຂ້ອຍ
link-join-title = ທ່ານໄດ້ຮັບຄຳເຊີນ
link-join-lead = ທ່ານໄດ້ຮັບເຊີນໃຫ້ເຮັດວຽກແທນ { $organisation } ໃນບັນຊີລາຍຊື່ນີ້.
link-join-button = ເຂົ້າຮ່ວມ
link-sign-in-first = ຄຳເຊີນນີ້ສົ່ງເຖິງ { $email }. ເຂົ້າສູ່ລະບົບດ້ວຍບັນຊີນັ້ນເພື່ອຕອບຮັບ.
link-somebody-else = ຄຳເຊີນນີ້ສົ່ງເຖິງ { $email } ແຕ່ທ່ານເຂົ້າສູ່ລະບົບດ້ວຍບັນຊີອື່ນ. ອອກຈາກລະບົບ ແລ້ວເປີດລິ້ງອີກຄັ້ງ.
link-over-title = ລິ້ງນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ
link-over-lead = ລິ້ງຖືກໃຊ້ໄປແລ້ວ, ໝົດເວລາ, ຫຼື ທີ່ຢູ່ບໍ່ຄົບ. ຂໍລິ້ງໃໝ່.

## The own account.

account-security = ລະຫັດຜ່ານ ແລະ ອຸປະກອນ
account-roles = ບົດບາດຂອງທ່ານ
account-change-email = ປ່ຽນອີເມວ
account-change-password = ປ່ຽນລະຫັດຜ່ານ
account-sessions = ບ່ອນທີ່ທ່ານຢູ່ໃນລະບົບ
account-password-lead = ທ່ານຍັງຢູ່ໃນລະບົບໃນອຸປະກອນນີ້. ອຸປະກອນອື່ນທັງໝົດຈະອອກຈາກລະບົບ.
account-email-lead = ພວກເຮົາຈະສົ່ງລິ້ງໄປທີ່ອີເມວໃໝ່. ກ່ອນທີ່ທ່ານຈະເປີດລິ້ງ ອີເມວເກົ່າຍັງໃຊ້ຢູ່.
account-email-now = ອີເມວປັດຈຸບັນ
account-email-new = ອີເມວໃໝ່
account-email-button = ສົ່ງລິ້ງ
account-email-sent = ພວກເຮົາສົ່ງລິ້ງໄປທີ່ອີເມວໃໝ່ແລ້ວ. ເປີດລິ້ງຢູ່ທີ່ນັ້ນ.
account-email-same = ນີ້ແມ່ນອີເມວທີ່ທ່ານໃຊ້ຢູ່ແລ້ວ
account-sessions-lead = ອອກຈາກລະບົບໃນອຸປະກອນທີ່ທ່ານບໍ່ຮູ້ຈັກ ແລ້ວປ່ຽນລະຫັດຜ່ານ.
account-session-device = ອຸປະກອນ
account-session-unknown = ອຸປະກອນທີ່ບໍ່ຮູ້ຈັກ
account-session-used = ໃຊ້ຄັ້ງຫຼ້າສຸດ
account-session-began = ເຂົ້າສູ່ລະບົບເມື່ອ
account-session-end = ອອກຈາກລະບົບຢູ່ທີ່ນັ້ນ
account-session-this = ອຸປະກອນນີ້
account-sign-out-everywhere = ອອກຈາກລະບົບທຸກບ່ອນ
account-confirm-title = ໃສ່ລະຫັດຜ່ານອີກຄັ້ງ
account-confirm-lead = ສິ່ງທີ່ທ່ານກຳລັງຈະເຮັດສຳຄັນ, ພວກເຮົາຈຶ່ງຖາມອີກຄັ້ງ. ໃຊ້ໄດ້ຫ້ານາທີ.

## What is not taken, and why.

account-password-wrong = ນີ້ບໍ່ແມ່ນລະຫັດຜ່ານຂອງທ່ານ. ລອງອີກຄັ້ງ
password-too-short = ຕັ້ງລະຫັດຜ່ານຢ່າງໜ້ອຍ { $min } ຕົວອັກສອນ
password-too-long = ຕັ້ງລະຫັດຜ່ານບໍ່ເກີນ { $max } ຕົວອັກສອນ
password-too-common = ມີຫຼາຍຄົນໃຊ້ລະຫັດຜ່ານນີ້ ຈຶ່ງເດົາໄດ້ງ່າຍ. ຕັ້ງລະຫັດຜ່ານອື່ນ
password-like-the-form = ລະຫັດຜ່ານນີ້ຄ້າຍຄືຊື່, ອີເມວຂອງທ່ານ ຫຼື ຊື່ເວັບນີ້ເກີນໄປ. ຕັ້ງລະຫັດຜ່ານອື່ນ
account-link-over = ລິ້ງນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ. ຂໍລິ້ງໃໝ່.
account-address-taken = ຕອນນີ້ອີເມວນີ້ເປັນຂອງບັນຊີອື່ນແລ້ວ.
account-of-a-partner = ຕົວແທນຂອງຄູ່ຮ່ວມເປັນຄົນຂອງບັນຊີ ຫຼື ຂອງອົງກອນ ບໍ່ໄດ້.
account-not-independent = ຄົນນີ້ເປັນຂອງບັນຊີ ຫຼື ອົງກອນ. ຄູ່ຮ່ວມຕ້ອງເປັນອິດສະຫຼະຈາກທັງສອງ.
account-link-other-person = ຄຳເຊີນນີ້ສົ່ງເຖິງອີເມວອື່ນ.

## Roles.

role-auditor = ຜູ້ກວດປະເມີນ
role-case-officer = ເຈົ້າໜ້າທີ່ຮັບຜິດຊອບເລື່ອງ
role-reviewer = ຜູ້ທົບທວນ
role-decider = ຜູ້ຕັດສິນ
role-duty-officer = ຜູ້ຕັດສິນປະຈຳການ
role-administrator = ຜູ້ຄຸ້ມຄອງລະບົບ
role-privacy-officer = ເຈົ້າໜ້າທີ່ປົກປ້ອງຂໍ້ມູນສ່ວນຕົວ
role-partner = ຄູ່ຮ່ວມ
role-owner = ເຈົ້າຂອງບັນຊີອົງກອນ
role-editor = ຜູ້ແກ້ໄຂຂໍ້ມູນ

## Tabs of members.

tab-organisation = ອົງກອນ
tab-applications = ຄຳຮ້ອງ
tab-findings = ສິ່ງທີ່ກວດພົບ

## What happened after a form was sent.

flash-signed-out = ທ່ານອອກຈາກລະບົບແລ້ວ
flash-address-confirmed = ຢືນຢັນອີເມວແລ້ວ. ເຂົ້າສູ່ລະບົບໄດ້
flash-password-changed = ປ່ຽນລະຫັດຜ່ານແລ້ວ
flash-email-changed = ປ່ຽນອີເມວແລ້ວ
flash-account-ready = ບັນຊີຂອງທ່ານພ້ອມແລ້ວ. ເຂົ້າສູ່ລະບົບໄດ້
flash-joined = ທ່ານເຂົ້າຮ່ວມແລ້ວ
flash-session-ended = ອຸປະກອນນັ້ນອອກຈາກລະບົບແລ້ວ
