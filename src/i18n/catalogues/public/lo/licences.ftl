### What official licence lists say, in the public timeline. The text is the number, or the authority of a list without numbers.

timeline-licence-listed = ມີຊື່ໃນບັນຊີໃບອະນຸຍາດຂອງລັດ: { $text }
timeline-licence-revoked = ລັດໄດ້ຖອນໃບອະນຸຍາດຄືນ: { $text }
timeline-licence-gone = ບໍ່ມີຊື່ໃນບັນຊີໃບອະນຸຍາດຂອງລັດແລ້ວ: { $text }
