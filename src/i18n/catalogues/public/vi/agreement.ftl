### The certification agreement.

agreement-version = Phiên bản { $version }, có hiệu lực từ { $date }.
agreement-open = Mở ở trang riêng
agreement-tick = Như vậy bạn cũng thay mặt tổ chức chấp nhận thỏa thuận ở trên.
