# Evidence files: why one is not taken. The other reasons are in site.ftl.

error-file-unsafe = ໄຟລ໌ນີ້ມີສິ່ງທີ່ເຮັດວຽກເອງໄດ້ ເຊັ່ນ macro ຫຼື script. ບັນທຶກເປັນ PDF ທຳມະດາທີ່ບໍ່ມີສິ່ງເຫຼົ່ານີ້ ແລ້ວສົ່ງໃໝ່
error-file-mismatch = ເນື້ອໃນໄຟລ໌ບໍ່ກົງກັບທ້າຍຊື່ໄຟລ໌. ບັນທຶກໃໝ່ເປັນໄຟລ໌ຊະນິດທີ່ຖືກຕ້ອງ
error-file-pixels = ຮູບນີ້ໃຫຍ່ເກີນໄປ. ຕ້ອງບໍ່ເກີນ 50 ລ້ານ pixel. ສົ່ງຮູບທີ່ນ້ອຍກວ່ານີ້
