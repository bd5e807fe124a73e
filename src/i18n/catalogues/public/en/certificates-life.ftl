### The life of a certificate: what the public, the holder and the mark say.

## The public timeline.

timeline-certificate-renewed = Certified again, under the same number: { $text }
timeline-certificate-transferred = The certificate passed to another company: { $text }
timeline-certificate-taken-over = Took the certificate over from another company: { $text }
reason-surveillance-missed = The yearly audit did not take place

## The holder's page.

certificate-mine-surveillance = The next yearly audit is due by { $date }.
certificate-mine-give-up = Give the certificate up
certificate-mine-give-up-text = We end the certificate and the register says so. This cannot be undone.
certificate-mine-give-up-sure = Yes, we give it up
flash-surrender-asked = We have your wish. A member of staff ends the certificate within 5 days.

## The mark.

mark-title = The mark and what you may say
mark-full = You may show the mark with your number, and say: “Certified by Waymark, { $number }”.
mark-with-conditions = You may show the mark with your number and the words “with conditions”. Never leave them out.
mark-stopped = Take the mark down everywhere now, on paper and online. Do not say that you are certified.
mark-never-title = Never
mark-never-guarantee = Say “guaranteed”, “approved” or “no risk”.
mark-never-others = Show it for a company, place or route that the certificate does not name.
mark-never-money = Use it to ask a worker for money.
mark-never-change = Change its form, colour or number.
mark-download = Download the mark (SVG)
mark-public = Anybody can draw this mark. Check the number here. Only the register counts.
mark-states = What each state allows
