# Evidence files: why one is not taken. The other reasons are in site.ftl.

error-file-unsafe = This file holds something that starts by itself, such as a macro or a script. Save it as a plain PDF without them and send that
error-file-mismatch = What is in this file does not fit the ending of its name. Save it again as the right kind of file
error-file-pixels = This picture is too large. It may have at most 50 million pixels. Send a smaller one
error-file-long = This recording is too long. It may last half an hour at most. Send a part of it
error-file-sound = This recording holds more than sound, or pieces that we cannot check. Record it again and send that
