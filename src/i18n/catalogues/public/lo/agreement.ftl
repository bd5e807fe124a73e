### The certification agreement.

agreement-version = ສະບັບ { $version }, ໃຊ້ຕັ້ງແຕ່ { $date }.
agreement-open = ເປີດໃນໜ້າຂອງມັນເອງ
agreement-tick = ດ້ວຍເຄື່ອງໝາຍນີ້ ທ່ານຍອມຮັບຂໍ້ຕົກລົງຂ້າງເທິງແທນອົງກອນຂອງທ່ານ.
