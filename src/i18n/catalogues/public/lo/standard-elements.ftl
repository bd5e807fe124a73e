### The five elements by which every point of the agency standard is judged, and how one version follows another.

standard-elements = ຫ້າດ້ານທີ່ຜູ້ກວດປະເມີນເບິ່ງ
standard-elements-lead = ຄຳສັນຍາໃນເຈ້ຍບໍ່ພຽງພໍ. ສຳລັບທຸກຂໍ້ຂອງມາດຕະຖານບໍລິສັດຈັດຫາງານ ຜູ້ກວດປະເມີນຖາມຫ້າຄຳຖາມ.
standard-element-example = ຕົວຢ່າງ: { $what }
standard-element-policies = ນະໂຍບາຍ ແລະ ຂັ້ນຕອນ
standard-element-policies-asks = ມີກົດເປັນລາຍລັກອັກສອນບໍ ແລະ ບອກວ່າໃຜເຮັດຫຍັງບໍ?
standard-element-policies-shows = ນະໂຍບາຍ, ຂັ້ນຕອນທີ່ມີຊື່, ແບບຟອມທີ່ໃຊ້ແທ້
standard-element-communication = ການສື່ສານ
standard-element-communication-asks = ແຮງງານ, ນາຍໜ້າ ແລະ ນາຍຈ້າງຮູ້ກົດໃນພາສາຂອງຕົນບໍ?
standard-element-communication-shows = ປ້າຍ, ສັນຍາ, ຂໍ້ຄວາມ, ສິ່ງທີ່ແຮງງານເວົ້າດ້ວຍຄຳຂອງຕົນ
standard-element-skills = ທັກສະ ແລະ ການຝຶກອົບຮົມ
standard-element-skills-asks = ຄົນທີ່ເຮັດວຽກນີ້ເຮັດໄດ້ຖືກຕ້ອງບໍ?
standard-element-skills-shows = ບັນທຶກການຝຶກອົບຮົມທີ່ມີວັນທີ ແລະ ຊື່, ການທົດສອບ, ຄຳຕອບຂອງພະນັກງານ
standard-element-monitoring = ການຕິດຕາມ
standard-element-monitoring-asks = ບໍລິສັດຮູ້ໄດ້ແນວໃດວ່າມີການປະຕິບັດຕາມກົດ?
standard-element-monitoring-shows = ການສຸ່ມກວດ, ການໂທຫາແຮງງານ, ບັນທຶກການຈ່າຍເງິນ
standard-element-governance = ການກຳກັບ ແລະ ການປັບປຸງ
standard-element-governance-asks = ຜູ້ບໍລິຫານຄົນໃດຮັບຜິດຊອບ ແລະ ມີຫຍັງປ່ຽນຫຼັງຈາກຜິດພາດ?
standard-element-governance-shows = ບົດບັນທຶກກອງປະຊຸມ, ຂັ້ນຕອນທີ່ແກ້ແລ້ວ, ເງິນທີ່ຄືນແລ້ວ
standard-transition = ສະບັບ { $version } ໃຊ້ຕັ້ງແຕ່ { $date }. ໃບຢັ້ງຢືນຕາມສະບັບກ່ອນຍັງໃຊ້ໄດ້ຈົນເຖິງ { $until }.
standard-old-version = ຕັດສິນຕາມສະບັບ { $version } ເຊິ່ງມີສະບັບໃໝ່ແລ້ວ. ໃຊ້ໄດ້ຈົນເຖິງ { $until }.
