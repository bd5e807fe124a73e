### A certificate as its holder sees it.

certificate-since = Since { $date }
certificate-conditions = Conditions
certificate-scope = What it covers
certificate-scope-corridors = Corridors
certificate-scope-sectors = Sectors
certificate-scope-sites = Places
certificate-mine-title = Your certificate
certificate-mine-none = You have no certificate yet. Apply, and we tell you here what was decided.
certificate-mine-apply = Apply for certification
certificate-mine-refused = We refused certification on { $date }
certificate-mine-points = Score: { $points }. From 30 points on, certification is refused.
certificate-mine-why = Why
certificate-mine-met = Met on { $date }
certificate-mine-late = This was due on { $date }
certificate-mine-due = Due by { $date }
certificate-mine-from = Valid from
certificate-mine-verify = What the public sees under this number
certificate-mine-appeal = You may ask us to change this decision until { $date }. Answer the letter in which we told you, name case { $case } and say what is wrong.
certificate-mine-appeal-then = People who took no part in the case decide within 60 days. Until then the decision stands.
certificate-mine-appeal-over = The time to appeal ended on { $date }.

## What each state means for the holder.

certificate-mine-active = You may say that you are certified, with this number. No worker may be asked for money.
certificate-mine-active-with-conditions = You may say that you are certified with conditions, with this number. Put the points below right in time. No worker may be asked for money.
certificate-mine-suspended = Stop saying that you are certified. The public reads that your certificate is suspended.
certificate-mine-withdrawn = The certificate does not come back. Stop saying that you are certified. You may apply anew.
certificate-mine-expired = The certificate has ended. Stop saying that you are certified. You may apply anew.
certificate-mine-surrendered = You gave the certificate back. Stop saying that you are certified. You may apply anew.
