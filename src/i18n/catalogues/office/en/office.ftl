### The frame of the office and audit pages.

office-languages = These pages are in English and Thai.
