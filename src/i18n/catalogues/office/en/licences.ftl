### Official licence lists: reading a file, looking at what it changes, applying it, and saying whose a licence is.

## All lists.

licence-lists-title = Official licence lists
licence-lists-lead = Lists that authorities publish of the agencies they license. A list is read, looked at, and only then applied.
licence-lists-stand = Lists that stand
licence-lists-none = No list has been applied yet.
licence-lists-waiting = Waiting for you
licence-lists-read-another = Read the next one
licence-authority = Authority
licence-country = Country
licence-as-of = As of
licence-entries = Entries
licence-last-file = File
licence-step = Step
licence-matches-waiting =
    { $count ->
        [one] One licence may belong to an organisation that is in the register already. No new organisation is made until you say so.
       *[other] { $count } licences may belong to organisations that are in the register already. No new organisations are made until you say so.
    }
licence-matches-open = Say whose they are

## Reading a file.

licence-read-title = Read a list
licence-read-file = The list
licence-read-file-hint = CSV in UTF-8, at most 10 MB, with the names of the columns in the first line.
licence-read-authority-hint = Always write it the same way, for example Department of Employment.
licence-read-as-of-hint = The day the list is of, as day/month/year. Buddhist years are understood.
licence-read-kind = What the organisations on it are
licence-read-submit = Read the list
licence-read-again-title = Which column is what
licence-read-again-text = Choose the file once more, and say what its columns hold.
licence-read-columns-title = Columns we know
licence-read-columns-text = Columns with these names are understood at once: licence_no, licence_no_latin, name_th, name_en, trade_name, address_th, phone, status_th, remark_th. In place of th: en, my, km, lo or vi.
licence-read-steps-title = What happens next
licence-read-step-read = The file is read. Lines that are no entries are named, with the reason.
licence-read-step-look = You see what is new, changed and gone. Nothing has changed yet.
licence-read-step-apply = You apply the list, or put it away.
licence-read-revoked-before = A remark that begins with
licence-read-revoked-after = takes the licence back. Any other remark is a note.
licence-column-leave-out = Leave it out
licence-column-number = Licence number
licence-column-number-in = Licence number in Latin letters
licence-column-name = Name ({ $language })
licence-column-trade-name = Trading name
licence-column-address = Address ({ $language })
licence-column-phone = Telephone
licence-column-status = State in their words ({ $language })
licence-column-remark = Remark ({ $language })

## One list.

licence-list-title = { $authority }, as of { $day }
licence-list-status-read = Waits to be applied
licence-list-status-applying = Being applied
licence-list-status-applied = Applied
licence-list-status-discarded = Put away
licence-list-status-reading = Being read
licence-list-lead-read = Nothing in the register has changed yet. Look at what would change, then apply the list or put it away.
licence-list-lead-applying = { $done } of { $total } rows are done. You can leave this page, the work goes on.
licence-list-lead-applied = Applied on { $at }. The register follows this list.
licence-list-lead-discarded = This list was put away. Nothing in the register has changed by it.
licence-list-look-again = Look again
licence-list-go-on = Go on with it
licence-list-apply = Apply the list
licence-list-discard = Put it away
licence-list-nothing = Applying it changes no entry. It only notes that the list of this day says the same.
licence-list-facts = The file
licence-list-unknown = Columns left out
licence-list-unknown-none = None
licence-list-columns = Columns
licence-list-read-at = Read
licence-list-other-columns = Read the file again with other columns
licence-list-rows = Rows of the list
licence-list-rows-none = There are none.
licence-list-line = Line
licence-list-entry = Entry
licence-list-details = Address and telephone
licence-list-reason = Why
licence-list-in-line = Line { $line }
licence-list-number = Number
licence-list-note = Note
licence-list-said-before = Before: { $text }
licence-change-new = New
licence-change-changed = Changed
licence-change-same = The same
licence-change-gone = Gone
licence-change-bad = Bad lines
licence-row-revoked = Taken back
licence-row-listed = Licensed

## Saying whose a licence is.

licence-matches-title = Whose licence is it?
licence-matches-lead = The name on the list is the name of an organisation in the register, but no licence number says that they are the same. No new organisation is made until you decide.
licence-matches-none = Nothing waits for you here.
licence-match-listed = On the list
licence-match-registered = In the register
licence-match-same = The same firm
licence-match-different = Another firm
licence-match-other-numbers = Other licences
licence-match-gone = no longer listed
licence-match-organisation = Open the organisation

## What went well.

flash-licence-unchanged = This file stands already. Nothing was written
flash-licence-discarded = The list was put away
flash-licence-applying = The list is being applied
flash-licence-match-same = The licence belongs to this organisation now
flash-licence-match-different = Noted as another firm

## What went wrong with a file or a list.

licence-refused-empty = This file is empty. Choose the one with the list
licence-refused-no-csv = This is a workbook, a document or a picture. Save the list as CSV (UTF-8) and choose that file
licence-refused-not-utf8 = Line { $line } is not written in UTF-8. Save the list as CSV (UTF-8) and choose that file
licence-refused-no-name-column = No column holds names. The file has these columns: { $columns }. Say which one holds the name
licence-refused-unknown-target = “{ $column }” is no column we have. Write theirs=ours, for example Firm=name_en
licence-refused-unknown-column = The file has no column “{ $column }”
licence-refused-same-column = Two columns are { $column }. Leave one of them out
licence-refused-no-entries = No line of this file is an entry ({ $lines } lines were looked at)
licence-refused-authority = Write the name of the authority
licence-refused-older = This list is of { $day }. A newer one, of { $applied }, stands already
licence-refused-date-to-come = This day is still to come. Write the day the list is of
licence-refused-being-applied = Another list of this authority is being applied. Wait until it stands
licence-refused-compared-with-another = Another list of this authority was applied meanwhile. Read this file again
licence-refused-not-waiting = This list was applied or put away already
licence-refused-match-decided = Somebody has decided this already
licence-refused-holds-another = This organisation holds another licence on the same list, so it is another firm

## What is wrong with one line.

licence-line-no-name = It has no name
licence-line-no-number = It has no licence number, although the list has numbers
licence-line-no-company = It is no entry: a heading, a sum or a footnote
licence-line-contact-inside = The column “{ $column }” holds a mail or web address: its cells have moved, or it is no entry
licence-line-too-many-cells = It has { $found } cells, but there are { $columns } columns
licence-line-too-long = The column “{ $column }” is too long; a quotation mark may be missing
licence-line-same-as = The same entry stands in line { $line }

## The history, for staff.

history-licence-list-read = List read
history-licence-list-applying = Applying begun
history-licence-list-applied = List applied
history-licence-list-discarded = List put away
history-licence-listed = On the licence list
history-licence-revoked = Licence taken back
history-licence-gone = No longer on the licence list
history-licence-changed = Licence entry changed
history-licence-match-decided = Said whose the licence is
