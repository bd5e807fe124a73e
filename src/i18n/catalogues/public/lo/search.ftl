### Searching: similar names, letters typed in Zawgyi, what to do when nothing is found.

search-similar = ຊື່ຄ້າຍກັນ ແຕ່ບໍ່ແມ່ນບໍລິສັດດຽວກັນ – ໃຫ້ທຽບເລກໃບອະນຸຍາດ
search-read-as = ພວກເຮົາອ່ານຕົວອັກສອນຂອງທ່ານວ່າ
search-as-typed = ຊອກຫາຕາມທີ່ພິມທຸກຕົວ
search-step-report = ເຂົາເອົາເງິນທ່ານໄປແລ້ວບໍ?
search-step-report-then = ຖາມວິທີແຈ້ງເລື່ອງ
