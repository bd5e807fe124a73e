### Whole sentences that a worker reads. Use them as they stand; build no sentence from pieces.

## The public status words that the glossary has not, or calls by another key.

status-licensed = { status-licensed-only }
status-licensed-meaning = { status-licensed-only-meaning }
status-surrendered = ម្ចាស់បានប្រគល់វិញ្ញាបនបត្រវិញ
status-surrendered-meaning = ក្រុមហ៊ុននេះបានប្រគល់វិញ្ញាបនបត្រមកយើងវិញ ដូច្នេះយើងលែងត្រួតពិនិត្យក្រុមហ៊ុននេះហើយ៖ កុំបង់ប្រាក់។
status-licence-revoked = រដ្ឋបានដកហូតអាជ្ញាប័ណ្ណ – កុំបង់ប្រាក់
status-licence-revoked-meaning = តាមបញ្ជីរបស់រដ្ឋ អាជ្ញាប័ណ្ណនេះត្រូវបានដកហូតហើយ៖ កុំបង់ប្រាក់។

## The two barred words without their order, and the order inside a line: a page keeps “do not pay” unbroken with them.

status-suspended-word = ត្រូវបានព្យួរ
status-licence-revoked-word = រដ្ឋបានដកហូតអាជ្ញាប័ណ្ណ
do-not-pay-inline = កុំបង់ប្រាក់
do-not-pay-short = កុំបង់ប្រាក់

## One sentence for each public status word.

sentence-certified = ក្រុមហ៊ុននេះមានវិញ្ញាបនបត្រពីយើង។ មិនត្រូវមាននរណាទារប្រាក់ពីអ្នកឡើយ។ បើមានគេទារ កុំបង់ប្រាក់ ហើយប្រាប់យើង។
sentence-conditions = ក្រុមហ៊ុននេះមានវិញ្ញាបនបត្រពីយើង ប៉ុន្តែនៅត្រូវកែតម្រូវចំណុចមួយចំនួន។ មិនត្រូវមាននរណាទារប្រាក់ពីអ្នកឡើយ។ បើមានគេទារ កុំបង់ប្រាក់ ហើយប្រាប់យើង។
sentence-suspended = ត្រូវបានព្យួរ។ កុំបង់ប្រាក់។ យើងកំពុងពិនិត្យបញ្ហាមួយអំពីក្រុមហ៊ុននេះ។
sentence-withdrawn = យើងបានដកហូតវិញ្ញាបនបត្រនេះជាស្ថាពរ។ កុំបង់ប្រាក់។ បើអ្នកបានបង់រួចហើយ សូមប្រាប់យើង។
sentence-surrendered = ក្រុមហ៊ុននេះបានប្រគល់វិញ្ញាបនបត្រមកយើងវិញ។ យើងលែងត្រួតពិនិត្យក្រុមហ៊ុននេះហើយ។ កុំបង់ប្រាក់។
sentence-expired = វិញ្ញាបនបត្របានផុតសុពលភាពនៅ{ $date }។ យើងលែងត្រួតពិនិត្យក្រុមហ៊ុននេះហើយ។ កុំបង់ប្រាក់។
sentence-licensed-only = ក្រុមហ៊ុននេះមានអាជ្ញាប័ណ្ណរបស់រដ្ឋ ប៉ុន្តែគ្មានវិញ្ញាបនបត្រពីយើង។ អាជ្ញាប័ណ្ណមិនបង្ហាញថា គេយកប្រាក់ពីពលករឬអត់ទេ។
sentence-licensed = { sentence-licensed-only }
sentence-licence-revoked = រដ្ឋបានដកហូតអាជ្ញាប័ណ្ណរបស់ក្រុមហ៊ុននេះហើយ។ កុំបង់ប្រាក់។ បើមានគេទារប្រាក់ សូមប្រាប់យើង។
sentence-not-certified = យើងមិនធ្លាប់ផ្តល់វិញ្ញាបនបត្រឱ្យក្រុមហ៊ុននេះទេ។ កុំបង់ប្រាក់។ សូមរកក្រុមហ៊ុនដែលមានវិញ្ញាបនបត្រពីយើង ឬសុំជំនួយ។
sentence-not-found = ឈ្មោះនេះមិនមានក្នុងបញ្ជីនេះទេ។ កុំបង់ប្រាក់។ សូមមើលឈ្មោះស្រដៀងគ្នាខាងក្រោម ឬសុំជំនួយ។

## What they ask for: our standard, and the law apart from it.

sentence-fee-scheme = តាមស្តង់ដាររបស់យើង អ្នកមិនត្រូវបង់អ្វីសម្រាប់ការនេះទេ។ និយោជកជាអ្នកបង់។
sentence-fee-law-limit = ច្បាប់ប្រទេស{ $country } អនុញ្ញាតឱ្យយកប្រាក់បានយ៉ាងច្រើន { $amount }។ ប្រភព៖ { $source } ពិនិត្យនៅ{ $date }។
sentence-fee-law-unknown = យើងមិនដឹងពីកម្រិតដែលច្បាប់កំណត់ទេ។ នេះមិនមែនមានន័យថា ច្បាប់អនុញ្ញាតទេ។ សូមសុំជំនួយមុនពេលបង់ប្រាក់។

## A report. A code or a number stands on its own line between the two halves.

sentence-report-promise = អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។ យើងនឹងមិនប្រាប់ក្រុមហ៊ុនជ្រើសរើស ឬនិយោជកថា អ្នកបានប្រាប់យើងទេ។
sentence-receipt-code-before = សូមកត់លេខកូដនេះទុក៖
sentence-receipt-code-after = អ្នកអាចអានចម្លើយរបស់យើងបាន តែជាមួយលេខកូដនេះប៉ុណ្ណោះ។ កុំបង្ហាញនរណាឡើយ។
sentence-safe-contact = តើយើងទូរសព្ទ ឬផ្ញើសារទៅអ្នក មានសុវត្ថិភាពទេ? បើអ្នកដទៃអាចមើលទូរសព្ទរបស់អ្នក សូមជ្រើសរើស «គ្មានសុវត្ថិភាព»។
sentence-documents-kept-before = ការដែលគេទុកលិខិតឆ្លងដែនរបស់អ្នក មិនមែនជាកំហុសរបស់អ្នកទេ។ អ្នកអាចប្រាប់យើង ដោយមិនចាំបាច់ប្រាប់ឈ្មោះ។ បើត្រូវការជំនួយឥឡូវនេះ សូមទូរសព្ទទៅលេខ
