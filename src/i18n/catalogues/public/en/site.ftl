### The frame of the site: layout, forms, errors, lists. Each slice keeps its own words in its own file.

## The frame of every page: skip link, ways, languages, foot.

skip-link = Skip to the page
page-title = { $title } – { site-name }
nav-main = Main ways
nav-foot = More pages
nav-signed-in = Your pages
nav-languages = Choose a language
nav-check = Check
nav-fee = Check a fee
nav-report = Report
nav-help = Get help
nav-how = How it works
nav-standard = The standard
nav-statistics = Statistics
nav-privacy = Privacy
nav-verify = Verify a certificate
nav-register = The register
nav-apply = Apply for certification
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-account = My account
nav-home = Home
language-label = Language:
footer-sentence = Waymark keeps this register. It is not a government office. Checking is free and leaves no trace.
demo-note = This is a demonstration. All organisations and people in it are invented.

## Lists that run over several pages.

page-next = Next page
page-previous = Previous page
page-of = Page { $page } of { $pages }
page-rows = { $from }–{ $to } of { $total }
page-nav = Pages of this list

## States of work in forms and task lists.

task-done = Done
task-in-progress = In progress
task-not-started = Not started
task-needs-change = Needs a change
task-cannot-start = Cannot start yet

## Buttons and hints of forms. Yes, no, not sure, back and next are in the glossary.

form-continue = Continue
form-save = Save
form-save-continue = Save and continue
form-save-stop = Save and stop here
form-cancel = Cancel
form-change = Change
form-change-what = Change: { $what }
form-remove = Remove
form-remove-what = Remove: { $what }
form-add = Add
form-add-another = Add another
form-choose = Choose
form-show = Show
form-print = Print
form-download = Download
form-all = All
form-other = Another one
form-optional = (optional)
form-required = required
form-file = File
form-file-hint = PDF, JPEG, PNG, WebP, DOCX, XLSX, M4A, OGG or MP3. At most 10 MB.
form-date-hint = Day/month/year. Buddhist years are understood.
form-date-read-as = Read as { $date }
form-money-hint = Whole units, for example 2,500.
form-phone-hint = With the country code, for example +66 2 000 0101.
form-characters = At most { $max } characters.

## What is wrong with an answer. The summary stands first on the page, each message beside its field.

error-prefix = Error:
error-summary-title =
    { $count ->
        [one] One answer needs a change
       *[other] { $count } answers need a change
    }
error-summary-line = { $label }: { $message }
error-required = Fill in this answer
error-too-long = Shorten this to { $max } characters or fewer
error-too-short = Write at least { $min } characters
error-email = Write a full e-mail address, for example name@example.org
error-phone = Write a full phone number, for example +66 2 000 0101
error-web-address = Write a full web address, for example https://www.example.org
error-number = Write a whole number in figures
error-number-range = Write a number from { $min } to { $max }
error-money = Write the amount in figures, for example 2,500
error-currency = Choose the currency
error-date = Write a real date as day/month/year, for example 23/11/2026
error-date-order = The last day must be after the first day
error-date-past = This date must be in the past
error-date-future = This date must be in the future
error-choice = Choose one of the answers
error-choice-many = Choose at least one answer
error-tick = Tick the box to go on
error-file-kind = This kind of file is not taken. Send a PDF, a photo or a document
error-file-size = This file is too large. It may have at most 10 MB
error-file-missing = Choose a file
error-file-broken = This file cannot be read. Save it again or send another one
error-nul = This text holds a character that cannot be stored. Type it again

## Pages that say why something did not work: what it is, what it means, what to do.

error-page-400-title = We could not read this request
error-page-400-text = Something in the address or the form was not complete. Nothing was saved.
error-page-400-next = Go back and try again.
error-page-403-title = You cannot open this page
error-page-403-text = It is for other people, or the form came from another site. Nothing was saved.
error-page-403-next = Open the page again from this site. Or sign in as someone who may see it.
error-page-404-title = This page was not found
error-page-404-text = The address may have changed or have a mistake. This is not an answer about a company.
error-page-404-next = Search for the company by its name, number or phone. Do not pay until you have seen it here.
error-page-405-title = This does not work here
error-page-405-text = This address cannot be used in this way. Nothing was saved.
error-page-405-next = Go back to the page you came from.
error-page-409-title = Someone else changed this meanwhile
error-page-409-text = What you sent was not saved, so that no work is lost.
error-page-409-next = Look at both texts, then save the one that is right.
error-page-413-title = This is too large
error-page-413-text = A file may have at most 10 MB. Nothing was saved.
error-page-413-next = Go back and send a smaller file.
error-page-422-title = Some answers need a change
error-page-422-text = We could not use all of the form. Nothing was saved.
error-page-422-next = Go back, change your answers and send the form again.
error-page-429-title = Too many tries in a short time
error-page-429-text = We slow down requests to protect everyone. You did nothing wrong.
error-page-429-next = Wait a few minutes, then try again.
error-page-500-title = Something went wrong on our side
error-page-500-text = You did nothing wrong. What you sent may not have reached us.
error-page-500-next = Wait one minute, then open the page again. Look before you send it again.
error-page-503-title = Waymark is busy or being repaired
error-page-503-text = We cannot do this right now. Nothing was saved. No answer is not a good answer: do not pay.
error-page-503-next = Wait a few minutes, then open the page again.
error-page-ways-on = Where to go now
error-page-what-to-do = What to do
reference-number = Reference number
reference-number-hint = Tell us this number if you ask for help. It says nothing about you.
stale-yours = What you wrote
stale-theirs = What is saved now

## What happened after a form was sent.

flash-saved = Saved
flash-removed = Removed
flash-sent = Sent
flash-already-done = This was already done
