# Evidence files: why one is not taken. The other reasons are in site.ftl.

error-file-unsafe = This file holds something that starts by itself, such as a macro or a script. Save it as a plain PDF without them and send that
error-file-mismatch = What is in this file does not fit the ending of its name. Save it again as the right kind of file
error-file-pixels = This picture is too large. It may have at most 50 million pixels. Send a smaller one
