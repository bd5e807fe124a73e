### Searching: similar names, letters typed in Zawgyi, what to do when nothing is found.

search-similar = Similar, not the same – compare the licence number.
search-read-as = We read your letters as
search-as-typed = Search for exactly what you typed
search-step-report = They already took your money?
search-step-report-then = Ask how to report it
