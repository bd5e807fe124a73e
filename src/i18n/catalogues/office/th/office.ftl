### The frame of the office and audit pages.

office-languages = หน้าเหล่านี้มีภาษาอังกฤษและภาษาไทย
