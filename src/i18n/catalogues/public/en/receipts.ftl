### Receipts of checks, and how they are verified.

## The offer below an answer.

receipt-offer-title = Take this answer with you
receipt-offer-text = We sign it and give it a number. It does not say who asked.
receipt-offer-button = Save this answer

## The receipt itself. An officer must understand it.

receipt-title = Proof of a check
receipt-what-it-is = Somebody asked this register before paying or signing. This page shows what was asked and what the register answered.
receipt-when-label = When
receipt-when = { $thai } = { $utc } UTC
receipt-asked = Asked
receipt-answered = Answered
receipt-asked-organisation = How does { $name } stand in this register?
receipt-licence = Licence number { $number }
receipt-certificate = Certificate number { $number }
receipt-asked-search = Is “{ $text }” in this register?
receipt-asked-certificate = Is the certificate “{ $number }” real and valid?
receipt-asked-contact = Does this belong to a company in this register? { $contact }
receipt-asked-contact-of = Is this registered by { $name }? { $contact }
receipt-asked-fee = May a worker be asked for this money? { $way }
receipt-asked-in-name = Asked in the name of { $name }
receipt-asked-job = Is the job of demand letter “{ $letter }” in this register?
receipt-asked-job-company = Company named: { $name }
receipt-asked-job-people = How many people they say: { $count }
receipt-job-company = { $name }: { $status }
receipt-charge = { $what }: { $amount }
receipt-answer-status = { $status }. So since { $date }.
receipt-answer-none = No company of this name is in this register.
receipt-answer-not-ours = This register never gave out a certificate with this number.
receipt-answer-holder = Certificate { $number } belongs to { $name }.
receipt-answer-certificate = This certificate: { $status }. So since { $date }.
receipt-standard-employer = Our standard: the worker pays nothing. The employer pays.
receipt-standard-nobody = Our standard: nobody may take this money.
receipt-all-together = All charges together:
receipt-law-forbidden = Law of { $country }: it may not be taken from a worker.
receipt-law-over = Law of { $country }: too much. At most { $amount }.
receipt-law-above = Law of { $country }: above the legal limit.
receipt-law-within = Law of { $country }: not above the limit of { $amount }.
receipt-law-allowed = Law of { $country }: a worker may be asked for this.
receipt-law-unknown = Law of { $country }: we do not know whether it allows this. That does not mean it is allowed.
receipt-good-faith = Whoever asked did so in good faith, before paying or signing. Asking and showing this is no offence.
receipt-at-that-time = The answer was true at that time. It can be different today.
receipt-nobody = This register does not know who asked. It keeps no name, telephone or address of the asker.
receipt-signed-title = The signed text
receipt-signed-text = In { $language }. Copy or print all of it. Spaces and line breaks do not matter. Every other letter does.
receipt-code = For a telephone
receipt-code-text = The code opens this page:
receipt-print = Print this page, or write down the number. The number finds it again.
receipt-keys = Public keys for checking the signature
receipt-offline = Check a signature without us
receipt-offline-text = Take the text from its first line up to the word “Signature:”. Remove all spaces and line breaks. The signature (Ed25519) is over these bytes.
receipt-broken = This record was changed
receipt-broken-text = Our own record no longer fits its signature. Do not rely on this page. Use the paper and tell us.

## Verifying a receipt by its number or its text.

verify-receipt = Proof of a check
verify-receipt-not-ours = This proof is not ours
verify-receipt-not-ours-meaning = We have never given out a proof with this number.
verify-mistyped = A letter of this number is wrong
verify-mistyped-meaning = Numbers that begin with CK have 16 letters and digits after it. Look at the paper again.
verify-text-title = Somebody shows you a printed proof of a check?
verify-text-lead = Its number alone is enough, in the field above. To check every letter, put in the whole text.
verify-text = The whole text of the proof
verify-text-hint = From “WAYMARK CHECK RECEIPT 1” to “END OF RECEIPT”. Spaces and line breaks do not matter.
verify-text-button = Check every letter
verify-text-unreadable = We found no proof in this text. It goes from “WAYMARK CHECK RECEIPT 1” to “END OF RECEIPT”
verify-text-genuine = This proof is genuine
verify-text-genuine-say = Every letter is as we signed it.
verify-text-unrecorded-say = Every letter is as we signed it. Our record of this number is missing, so read the paper itself.
verify-text-changed = This text was changed
verify-text-changed-say = At least one letter is not as we signed it. Trust only what stands below.
verify-text-changed-unknown = At least one letter is not as we signed it. Look for a slip of typing, or look the number up.
verify-text-not-ours-say = It is not signed with a key of ours, and we know no such number.
verify-text-we-said = What we really said
verify-text-open = Open the proof

## A certificate that is real has one of these headings, each its own.

verify-conditions = This certificate is real, with conditions
verify-withdrawn = This certificate was withdrawn
verify-surrendered = This certificate was given back by its holder
verify-expired = This certificate has expired
verify-newer = This company holds another certificate today:
