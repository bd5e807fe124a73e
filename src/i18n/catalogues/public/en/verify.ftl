### Whether a certificate is real, and valid today.

verify-lead = A paper can be copied. Type its number and see what we say today.
verify-number = Certificate number
verify-number-hint = It begins with WM or CK, for example WM-2025-00417. Spaces, dashes and small letters do not matter.
verify-button = See if it is real
verify-number-unreadable = Write the number as it stands on the paper, for example WM-2025-00417
verify-by-name = No number? Look for the company by its name:
verify-not-ours = This certificate is not ours
verify-not-ours-meaning = We have never given out a certificate with this number.
verify-typed-right = Is the number typed right?
verify-never = A certificate costs a worker nothing
verify-never-text = Nobody may ask you for money for our certificate, or for checking it.
verify-real = This certificate is real
verify-suspended = This certificate is suspended
verify-no-longer = This certificate is no longer valid
verify-valid-now = Checked { $when }: valid. So since { $from }.
verify-not-valid-now = Checked { $when }: not valid. So since { $from }.
verify-belongs-to = It belongs to { $name } and to nobody else.
verify-compare = Compare with the paper you see
verify-compare-text = If one of these lines is different on the paper, the paper is false. Trust this page, not the paper.
verify-ticket = What the certificate says
verify-name = Name
verify-see-company = See the company
verify-another = Verify another
verify-different = The paper is different?
verify-different-text = Do not pay. You did nothing wrong by showing it.
verify-print = Print this page to keep it. It carries the date of the check and names nobody.

## A certificate as a sheet of paper.

verify-paper = The certificate as a sheet to print
verify-paper-check = A sheet can be copied. Open the code, or type the number, and read what is true today:
verify-paper-more = And { $count } more. The verify page shows them all.
verify-paper-foot = Made on { $date }. What the register says today counts, not this sheet.
