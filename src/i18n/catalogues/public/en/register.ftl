### The register: search, one organisation, its public timeline, reasons for what was decided.

## Searching and narrowing.

search-title = Search the register
search-description = Search recruitment agencies and employers by name, licence number, certificate number or telephone.
search-label = Who do you want to check?
search-button = Check
search-hint = Name, phone, licence or certificate number – in any script. Spelling need not be exact.
search-narrow = Narrow the list
search-sign = Sign
search-kind = Kind of company
search-country = Country
search-corridor = Where from, where to
search-sector = Work
search-results-for = Results for “{ $query }”
search-count =
    { $count ->
        [one] One company.
       *[other] { $count } companies.
    }
search-nearest-first = Nearest names first.
search-as-of = Register of { $when }.
search-licence = licence { $number }
search-expired = expired { $date }
search-not-here = The one you look for is not here?
search-not-here-then = Then it is not certified. Do not pay.
search-hidden-by-filters = The list is narrowed, and hides what you searched for.
search-without-filters = Search the whole register

## A name nobody knows.

search-you-searched = You searched for
search-quoted = “{ $query }”
search-not-found-title = “{ $query }” is not in this register
search-none-meaning = We have never checked a company with this name.
search-none-say = Do not pay. Do not hand over your passport. Do not sign.
search-near = You may be looking for
search-near-hint = Similar names, but other companies. Compare the licence number and the telephone.
search-again = Search again, by another name or a number
search-step-number = Ask for the licence number and a fixed telephone.
search-step-number-then = Search by the number, not only by the name.
search-step-ask = Ask somebody else before you decide.
search-step-ask-then = Get help by telephone
search-step-fee = They already ask for money?

## One organisation.

register-page-title = { $name }: { $status }
register-page-invented = Invented for a demonstration.
register-page-invented-text = This company does not exist.
register-page-invented-short = invented
register-page-since = Since { $from }.
register-page-since-until = Since { $from }. Valid until { $until }.
register-page-since-decided-by = Since { $from }. To be decided by { $until }.
register-page-by = By { $date }
register-page-paid = If you have already paid
register-page-paid-text = Keep the receipt and all messages. You did nothing wrong. Get help.
register-page-on-the-way = If you have signed, or are on the way
register-page-on-the-way-pay = Do not pay anything more.
register-page-on-the-way-passport = Keep your passport with you.
register-page-on-the-way-keep = Keep receipts, messages and names.
register-page-on-the-way-job = This sign is about the company, not about you. Ask for help before you leave a job.
register-page-reason = Why
register-page-conditions = What must still be put right
register-page-condition-due = By { $date }
register-page-what-it-means = What this means
register-page-licensed-ours = We know this name, but we have never certified this company.
register-page-licence-says-nothing = A licence does not tell you whether it takes money from workers.
register-page-before = Before you agree
register-page-before-price = Ask for the price in writing.
register-page-before-price-then = It must name who gets the money.
register-page-before-passport = Do not hand over your passport.
register-page-before-passport-then = Nobody may keep it for you.
register-page-before-certified = Look at the companies we have certified:
register-page-certified-for = What is certified
register-page-was-certified-for = What the certificate was for
register-page-about = About this company
register-page-from-to = From, to
register-page-work = Work
register-page-sites = Places
register-page-address = Address
register-page-phone = Telephone
register-page-email = E-mail
register-page-website = Website
register-page-company-number = Company number
register-page-certificate = The certificate
register-page-number = Number
register-page-validity = Valid
register-page-from-until = { $from } – { $until }
register-page-paper = Is a paper real?
register-page-standard-agencies = Agencies, version { $version }
register-page-standard-employers = Employers, version { $version }
register-page-complain = Somebody asks for money in this name?
register-page-complain-text = Do not pay. Keep the messages.

## What it charges.

register-fees-lead = All sums as declared, for one worker. Two answers on each line: our standard, and the law.
register-fees-published = Published on { $date }.
register-fees-nothing = It declares that it charges nothing.
register-fees-none = This company has not published what it charges. By our standard, a worker pays nothing.

## Audits in numbers.

register-audit-heading = What our visits found
register-audit-visit = Visit ended on
register-audit-kind = Kind
register-audit-found = Found
register-audit-nothing = No problem found
register-audit-count = { $total }, of which { $closed } put right
register-audit-initial = First visit
register-audit-surveillance = Yearly visit
register-audit-special = Short-notice visit
register-audit-recertification = Visit for renewal

## What governments' lists say.

register-licence-heading = Official licence
register-licence-hint = A government permission. It says nothing about fees, and it is not our certificate.
register-licence-authority = Authority
register-licence-country = Country
register-licence-state = What the list says
register-licence-listed = Licensed, seen since { $date }
register-licence-revoked = Taken back, seen since { $date }
register-licence-gone = No longer on the list since { $date }
register-licence-list-of = Newest list that has it
register-licence-declared = The company gives this number. We have not found it on an official list.
register-licence-none = We know of no official licence.

## The public timeline.

timeline-heading = The path so far
timeline-older = Older steps that are not shown: { $count }
timeline-suspension-ends = Withdrawn, or certified again
timeline-certificate-granted = Certified. Certificate number: { $text }
timeline-certificate-granted-with-conditions = Certified with conditions. Points to put right: { $text }
timeline-certificate-suspended = The certificate was suspended.
timeline-suspension-confirmed = A second person confirmed the suspension.
timeline-suspension-not-confirmed = Nobody confirmed the suspension within 72 hours. The certificate runs again, and we look into it.
timeline-certificate-reinstated = The suspension ended: the certificate is valid again.
timeline-condition-met = One condition was met. Criterion: { $text }
timeline-certificate-withdrawn = The certificate was withdrawn for good.
timeline-certificate-surrendered = The holder gave the certificate back.
timeline-certificate-expired = The certificate ended on its date. Number: { $text }

## Why something was decided. A closed list.

reason-criteria-met = The criteria of the standard are met.
reason-fees-charged = Workers were asked for money.
reason-documents-kept = Workers' documents were kept.
reason-retaliation = Workers who spoke were treated badly for it.
reason-forced-labour = There were signs of forced labour.
reason-licence-lost = The official licence is gone.
reason-findings-overdue = Problems we found were not put right in time.
reason-audit-refused = The company refused a check.
reason-false-information = What we were told was not true.
reason-holder-request = The holder asked for it.
reason-other = Another reason.
register-refunds-heading = Money paid back to workers
register-refunds-line = { $workers } workers or more: about { $ordered } ordered, about { $paid } paid back ({ $percent } %).
register-refunds-confirmed = Workers confirmed about { $confirmed }.
register-refunds-few = { $workers } workers or more were to get money back. Too few confirmed it to tell more.
register-experienced = What workers told us they paid
register-experienced-half = Half of them paid about { $median } months of the first wage, or less.
register-experienced-middle = The middle half paid { $lower } to { $upper } months.
register-experienced-free = About { $percent } % paid nothing.
register-experienced-who = From { $workers } workers, { $from } to { $until }.
register-experienced-declared = The company says that a worker pays { $sum } at most.
register-experienced-declared-nothing = The company says that a worker pays nothing.
