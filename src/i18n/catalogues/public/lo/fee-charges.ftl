### The fee check with several charges and a wage.

## Several charges, the wage, and each charge's own answer.

fee-check-given = ເງິນທີ່ເຂົາຮຽກແລ້ວ
fee-check-given-hint = ເອົາເຄື່ອງໝາຍອອກ ເພື່ອບໍ່ນັບລາຍການນັ້ນ.
fee-check-for-more = ເຂົາຮຽກຄ່າຫຍັງອີກ?
fee-check-add = ເຂົາຮຽກອີກ
fee-check-total-alone = “ທຸກຢ່າງລວມກັນ” ຕ້ອງຢູ່ຜູ້ດຽວ. ເລືອກເທື່ອລະຄ່າ ຫຼື ເອົາລາຍການອື່ນອອກ
fee-check-too-many = ເທື່ອລະບໍ່ເກີນ { $most } ລາຍການ. ເບິ່ງຄຳຕອບກ່ອນ
fee-check-charges = { $count } ລາຍການ
fee-check-which = ທ່ານໝາຍເຖິງຈຳນວນໃດ?
fee-check-wage = ຄ່າແຮງງານທີ່ເຂົາສັນຍາ ຖ້າທ່ານຮູ້
fee-check-wage-why = ພວກເຮົາຈະບອກວ່າ ທ່ານຕ້ອງເຮັດວຽກຈັກມື້ເພື່ອເງິນນີ້.
fee-check-wage-sum = ຄ່າແຮງງານ
fee-check-wage-per = ຕໍ່
fee-check-wage-month = ໜຶ່ງເດືອນ
fee-check-wage-day = ໜຶ່ງມື້
fee-check-days = ເທົ່າກັບຄ່າແຮງງານ { $days } ມື້.
fee-check-days-unknown = ພວກເຮົາບໍ່ມີອັດຕາແລກປ່ຽນ ຈຶ່ງບອກບໍ່ໄດ້ວ່າເປັນຈັກມື້.
fee-check-wage-of-month = ຄິດຈາກ { $wage } ຕໍ່ເດືອນ.
fee-check-wage-of-day = ຄິດຈາກ { $wage } ຕໍ່ມື້.
fee-check-wage-month-days = ໜຶ່ງເດືອນນັບເປັນ { $days } ມື້ເຮັດວຽກ.
fee-check-each = ແຕ່ລະລາຍການ
fee-check-org-some-not-listed = ຕາຕະລາງທີ່ເຜີຍແຜ່ບໍ່ມີ: { $what }. ຕ້ອງບໍ່ຮຽກເງິນນັ້ນຈາກທ່ານ.
