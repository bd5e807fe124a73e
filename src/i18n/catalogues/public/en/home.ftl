### The front page: search, four ways, what the signs mean.

home-title = Check the agency before you pay
home-lead = See in one minute whether an agency or employer is certified to charge workers nothing.
home-way-fee = They ask you for money? See who should pay, and what the law says.
home-way-help = Telephone lines to call, and what to know before you call.
home-signs = What the signs mean
home-signs-lead = A sign that points is open. A sign with a barrier means: do not pay, do not sign.
home-gate-open = The way is open
home-gate-mid = Nobody vouches for it today
home-gate-shut = Barred: do not pay
home-sign-certified = Checked by us. Workers pay nothing to get the job.
home-sign-conditions = Checked by us. Some points must be put right by a date you can see.
home-sign-expired = The certificate ran out. Nobody has checked since.
home-sign-licensed = A government allows it to work. We have not checked it.
home-sign-suspended = We found a serious problem and are looking into it.
home-sign-withdrawn = The certificate was taken away and does not come back.
home-sign-none = We know nothing about it. That is not a good sign.
home-all = See the whole register
