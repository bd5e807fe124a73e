### Dated facts of corridors, the directory of help and the list of translations, for registry staff.

## Dated facts of corridors.

tab-corridors = Corridors
place-office-title = Corridors: dated facts
place-office-lead = What the public reads about each way. No row is edited: it is replaced, checked again or ended.
place-part = What
place-part-notice = Notices
place-part-step = Steps
place-part-right = Rights
place-part-wage = Minimum wages
place-part-range = What others paid
place-add-notice = Enter a notice
place-add-step = Enter a step
place-add-right = Enter a right
place-add-wage = Enter a minimum wage
place-add-range = Enter what others paid
place-past = Show ended rows too
place-none = There is no row like that.
place-missing = Missing: { $languages }
place-valid-from = Valid from
place-valid-to = Valid until
place-says = Says
place-title = Title
place-body = What happens
place-save = Enter this row
place-reference-hint = A short name that stays, for example KH-TH-BORDER-2026
place-kind = About
place-status = How it stands
place-position = Place in the list
place-position-hint = A whole number; the smallest comes first
place-zone = Part of the country
place-zone-hint = A short word in Latin letters that stays, for example bangkok
place-zone-names = Names of the provinces
place-wage = Wage
place-days = Days of work in a month
place-days-hint = 26 is six days a week
wage-per-day = for a day
wage-per-month = for a month
place-low = The least
place-high = The most
place-middle = In the middle
place-middle-kind = The middle is
place-middle-mean = the mean
place-middle-median = the median
place-middle-estimate = an estimate
place-people = Workers asked
place-year-from = First year
place-year-to = Last year
place-cost-free = Free of charge
place-cost-amount = This amount
place-cost-unknown = We do not know
place-payer = Who pays by law
place-texts = Texts by language
place-texts-hint = English is needed. A language that is left empty is shown in English, and the page says so.
place-mark-title = Check again or end
place-mark-what = What do you note
place-mark-checked-now = I looked at the source today, and it still says so
place-mark-end-now = It holds no longer
place-mark-last = Last day, if it ends
place-mark-note = Note for staff
place-marks = What was noted
place-mark-checked = Checked again on { $date }
place-mark-ended = Ended on { $date }
flash-place-added = The row is entered
flash-place-marked = It is noted

## What is wrong with a row.

place-reference-missing = Write a reference
place-reference-taken = Another row has this reference
place-english-missing = Write this in English at least
place-text-too-long = Shorten this to { $limit } characters or fewer
place-period-reversed = The last day must not be before the first
place-source-missing = Say who says so, and where
place-address-unreadable = Write a web address that begins with https://
place-checked-in-future = The day of the check must not be in the future
place-replaced-already = This row was replaced already
place-replaces-elsewhere = A row can only be replaced by one of the same place
place-zone-missing = Name the part of the country
place-wage-not-positive = Write a wage above zero
place-wage-without-start = A wage needs its first day
place-days-of-month = Write a number of days from 1 to 31
place-cost-not-positive = Write a cost above zero, or choose free of charge
place-range-empty = Write at least one figure
place-range-reversed = The least comes first, then the middle, then the most
place-people-not-positive = Write how many workers were asked, at least one
place-ended-already = This row has ended already
place-ends-before-start = It cannot end before it began

## The directory of help.

help-office-title = Directory of help
help-office-lead = The numbers workers call. Only a line that answered in the last 90 days is shown as confirmed.
help-add = Enter a line
help-past = Show lines that are gone
help-gone = No longer shown
help-standing-confirmed = Confirmed
help-standing-too-long = Call again: more than 90 days
help-standing-failed = The last call failed
help-standing-untested = Not called yet
help-record = Record a test call
help-record-hint = The public reads the day and your role, never your name.
help-outcome = How did it go
help-test-reached = Somebody answered and could help
help-test-not-reached = Nobody answered
help-test-wrong-number = Wrong number
help-answered-in = Answered in
help-no-language = No language
help-called-on = Day of the call
help-record-save = Record this call
help-tests = Test calls
help-no-tests = Nobody has called this line yet.
help-replace = Replace this line
help-replace-text = This line takes the place of { $reference }. If the number is the same, its test calls stay.
help-retire = Take it out
help-retire-text = The public no longer sees it. It stays in the records.
help-retire-reason = Why
help-retire-save = Take this line out
help-save = Enter this line
help-name = Name
help-purpose = What it helps with
help-number = Number
help-number-hint = As it is dialled there, for example 1694 or +66 2 000 0101
help-reference-hint = A short name that stays, for example TH-DOE-1694
help-languages-hint = Codes with a space between them: en th my km lo vi
help-untested-title = Call it first
help-untested-text = A new line is shown as not confirmed until somebody of the registry has called it.
help-number-unreadable = Write a number of 3 to 15 figures
help-languages-unreadable = Write language codes such as my km, or leave it empty
help-replaces-elsewhere = A line can only be replaced by one of the same country
help-retired-already = This line was taken out already
help-tested-in-future = The day of the call must not be in the future
help-nobody-answered = Leave the language out: nobody answered
help-role-missing = Only case officers and administrators record calls
flash-help-added = The line is entered
flash-help-tested = The call is recorded
flash-help-retired = The line is taken out
task-retest-help-line = Call a line of help again

## The list of unchecked translations.

translations-title = Not yet checked by a native speaker
translations-lead = Every text but the English was made by machine. A file counts as checked when a native speaker has read it and it has not changed since.
translations-texts =
    { $count ->
        [one] One text
       *[other] { $count } texts
    }
translations-open =
    { $count ->
        [one] One text not checked
       *[other] { $count } texts not checked
    }
translations-file = File
translations-count = Texts
translations-state = Checked
translations-nobody = Nobody yet
translations-by = { $role }, { $date }
translations-changed = Changed since it was checked
translations-rows = Rows in the database
translations-how-title = How a check is noted
translations-how = Who checks a file adds a line to UNCHECKED.md beside the catalogues: file, role, day and the digest shown here. It comes with the next version of the program.

## The history.

history-corridor-fact-added = Fact of a corridor entered
history-corridor-fact-checked = Fact of a corridor checked again
history-corridor-fact-ended = Fact of a corridor ended
history-help-line-added = Line of help entered
history-help-line-retired = Line of help taken out
history-help-line-tested = Line of help called
