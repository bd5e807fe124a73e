# Evidence files: why one is not taken. The other reasons are in site.ftl.

error-file-unsafe = Tệp này chứa thứ tự chạy, chẳng hạn macro hoặc script. Hãy lưu thành PDF thường không có những thứ đó rồi gửi lại
error-file-mismatch = Nội dung tệp không khớp với đuôi tên tệp. Hãy lưu lại đúng loại tệp
error-file-pixels = Ảnh này quá lớn. Tối đa 50 triệu điểm ảnh. Hãy gửi ảnh nhỏ hơn
error-file-long = Bản ghi âm này quá dài. Nhiều nhất là nửa giờ. Hãy gửi một phần
error-file-sound = Bản ghi âm này có thứ khác ngoài âm thanh, hoặc phần chúng tôi không kiểm tra được. Hãy ghi lại và gửi
