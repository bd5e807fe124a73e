### Whole sentences that a worker reads. Use them as they stand; build no sentence from pieces.

## The public status words that the glossary has not, or calls by another key.

status-licensed = { status-licensed-only }
status-licensed-meaning = { status-licensed-only-meaning }
status-surrendered = Given up by the holder
status-surrendered-meaning = This company gave its certificate back, so we no longer check it: do not pay.
status-licence-revoked = Licence taken back by the government – do not pay
status-licence-revoked-meaning = The government's list says that this licence was taken back: do not pay.

## The two barred words without their order, and the order inside a line: a page keeps “do not pay” unbroken with them.

status-suspended-word = Suspended
status-licence-revoked-word = Licence taken back by the government
do-not-pay-inline = do not pay
do-not-pay-short = do not pay

## One sentence for each public status word.

sentence-certified = This company is certified. You must not be asked for money. If someone asks, do not pay and tell us.
sentence-conditions = This company is certified, but some points must still be put right. You must not be asked for money. If someone asks, do not pay and tell us.
sentence-suspended = Suspended. Do not pay. We are checking a problem with this company.
sentence-withdrawn = We have withdrawn this certificate, and it does not come back. Do not pay. If you have paid, tell us.
sentence-surrendered = This company gave its certificate back to us. We no longer check this company. Do not pay.
sentence-expired = The certificate ended on { $date }. We no longer check this company. Do not pay.
sentence-licensed-only = The government has licensed this company, but we have not certified it. A licence does not tell you whether it takes money from workers.
sentence-licensed = { sentence-licensed-only }
sentence-licence-revoked = The government has taken this company's licence back. Do not pay. If someone asks for money, tell us.
sentence-not-certified = We have never certified this company. Do not pay. Look for a certified company or ask for help.
sentence-not-found = This name is not in this register. Do not pay. Look at the similar names below or ask for help.

## What they ask for: our standard, and the law apart from it.

sentence-fee-scheme = By our standard you pay nothing for this. The employer pays.
sentence-fee-law-limit = By the law of { $country }, at most { $amount } may be taken. Source: { $source }, checked on { $date }.
sentence-fee-law-unknown = We do not know the legal limit. That does not mean it is allowed. Ask for help before you pay.

## A report. A code or a number stands on its own line between the two halves.

sentence-report-promise = You do not have to give your name. We will not tell the agency or your employer that you wrote to us.
sentence-receipt-code-before = Write down this code:
sentence-receipt-code-after = It is the only way to read our answer. Do not show it to anyone.
sentence-safe-contact = Is it safe for us to call or write to you? If someone else can see your phone, choose “Not safe”.
sentence-documents-kept-before = Someone keeping your passport is not your fault. You can tell us without giving your name. For help now, call
