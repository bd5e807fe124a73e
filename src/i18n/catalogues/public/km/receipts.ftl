### Receipts of checks, and how they are verified.

## The offer below an answer.

receipt-offer-title = យកចម្លើយនេះទៅជាមួយ
receipt-offer-text = យើងចុះហត្ថលេខា ហើយឱ្យលេខ។ វាមិនប្រាប់ថាអ្នកណាសួរទេ។
receipt-offer-button = រក្សាទុកចម្លើយនេះ

## The receipt itself. An officer must understand it.

receipt-title = ភស្តុតាងនៃការពិនិត្យ
receipt-what-it-is = មានគេសួរបញ្ជីនេះ មុនពេលបង់ប្រាក់ ឬចុះហត្ថលេខា។ ទំព័រនេះបង្ហាញសំណួរ និងចម្លើយរបស់បញ្ជី។
receipt-when-label = ពេល
receipt-when = { $thai } = { $utc } UTC
receipt-asked = សំណួរ
receipt-answered = ចម្លើយ
receipt-asked-organisation = តើ { $name } មានស្ថានភាពអ្វីក្នុងបញ្ជីនេះ?
receipt-licence = លេខអាជ្ញាប័ណ្ណ { $number }
receipt-certificate = លេខវិញ្ញាបនបត្រ { $number }
receipt-asked-search = តើ «{ $text }» មានក្នុងបញ្ជីនេះទេ?
receipt-asked-certificate = តើវិញ្ញាបនបត្រ «{ $number }» ពិត និងមានសុពលភាពទេ?
receipt-asked-contact = តើនេះជារបស់ក្រុមហ៊ុនណាមួយក្នុងបញ្ជីនេះទេ? { $contact }
receipt-asked-contact-of = តើ { $name } បានចុះបញ្ជីនេះទេ? { $contact }
receipt-asked-fee = តើអាចទារប្រាក់នេះពីពលករបានទេ? { $way }
receipt-asked-in-name = ទារក្នុងនាម { $name }
receipt-asked-job = តើការងារនៃលិខិតស្នើសុំ «{ $letter }» មានក្នុងបញ្ជីនេះទេ?
receipt-asked-job-company = ក្រុមហ៊ុនដែលគេប្រាប់៖ { $name }
receipt-asked-job-people = ចំនួនមនុស្សដែលគេប្រាប់៖ { $count }
receipt-job-company = { $name }៖ { $status }
receipt-charge = { $what }៖ { $amount }
receipt-answer-status = { $status }។ ចាប់ពី { $date }។
receipt-answer-none = គ្មានក្រុមហ៊ុនឈ្មោះនេះក្នុងបញ្ជីនេះទេ។
receipt-answer-not-ours = បញ្ជីនេះមិនធ្លាប់ចេញវិញ្ញាបនបត្រលេខនេះទេ។
receipt-answer-holder = វិញ្ញាបនបត្រ { $number } ជារបស់ { $name }។
receipt-answer-certificate = វិញ្ញាបនបត្រនេះ៖ { $status }។ ចាប់ពី { $date }។
receipt-standard-employer = ស្តង់ដាររបស់យើង៖ ពលករមិនត្រូវបង់អ្វីទេ។ និយោជកជាអ្នកបង់។
receipt-standard-nobody = ស្តង់ដាររបស់យើង៖ មិនត្រូវមាននរណាយកប្រាក់នេះទេ។
receipt-all-together = ប្រាក់ទាំងអស់រួមគ្នា៖
receipt-law-forbidden = ច្បាប់{ $country }៖ មិនត្រូវយកពីពលករទេ។
receipt-law-over = ច្បាប់{ $country }៖ ច្រើនពេក។ យ៉ាងច្រើន { $amount }។
receipt-law-above = ច្បាប់{ $country }៖ លើសកម្រិតដែលច្បាប់កំណត់។
receipt-law-within = ច្បាប់{ $country }៖ មិនលើសកម្រិត { $amount } ទេ។
receipt-law-allowed = ច្បាប់{ $country }៖ អនុញ្ញាតឱ្យពលករបង់ប្រាក់នេះ។
receipt-law-unknown = ច្បាប់{ $country }៖ យើងមិនដឹងថាច្បាប់អនុញ្ញាតឬអត់ទេ។ នេះមិនមែនមានន័យថា ច្បាប់អនុញ្ញាតទេ។
receipt-good-faith = អ្នកសួរបានសួរដោយសុចរិត មុនពេលបង់ប្រាក់ ឬចុះហត្ថលេខា។ ការសួរ និងការបង្ហាញនេះ មិនមែនជាកំហុសទេ។
receipt-at-that-time = ចម្លើយនេះពិតនៅពេលនោះ។ ថ្ងៃនេះវាអាចខុសពីនេះ។
receipt-nobody = បញ្ជីនេះមិនដឹងថាអ្នកណាសួរទេ។ យើងមិនរក្សាឈ្មោះ ទូរសព្ទ ឬអាសយដ្ឋានរបស់អ្នកសួរទេ។
receipt-signed-title = អត្ថបទដែលបានចុះហត្ថលេខា
receipt-signed-text = ជាភាសា{ $language }។ ចម្លង ឬបោះពុម្ពទាំងអស់។ ដកឃ្លា និងចុះបន្ទាត់មិនសំខាន់ទេ។ អក្សរផ្សេងទៀតសំខាន់គ្រប់តួ។
receipt-code = សម្រាប់ទូរសព្ទ
receipt-code-text = កូដនេះបើកទំព័រនេះ៖
receipt-print = បោះពុម្ពទំព័រនេះ ឬកត់លេខទុក។ លេខនេះរកវាឃើញវិញ។
receipt-keys = សោសាធារណៈសម្រាប់ពិនិត្យហត្ថលេខា
receipt-offline = ពិនិត្យហត្ថលេខាដោយមិនឆ្លងកាត់យើង
receipt-offline-text = យកអត្ថបទពីបន្ទាត់ទីមួយ រហូតដល់មុនពាក្យ «Signature:»។ ដកឃ្លា និងការចុះបន្ទាត់ចេញទាំងអស់។ ហត្ថលេខា (Ed25519) គ្របលើអត្ថបទនេះ។
receipt-broken = កំណត់ត្រានេះត្រូវបានគេកែ
receipt-broken-text = កំណត់ត្រារបស់យើងលែងត្រូវនឹងហត្ថលេខា។ កុំពឹងលើទំព័រនេះ។ សូមប្រើឯកសារបោះពុម្ព ហើយប្រាប់យើង។

## Verifying a receipt by its number or its text.

verify-receipt = ភស្តុតាងនៃការពិនិត្យ
verify-receipt-not-ours = ភស្តុតាងនេះមិនមែនរបស់យើងទេ
verify-receipt-not-ours-meaning = យើងមិនធ្លាប់ចេញភស្តុតាងលេខនេះទេ។
verify-mistyped = លេខនេះមានអក្សរមួយខុស
verify-mistyped-meaning = លេខដែលចាប់ផ្តើមដោយ CK មានអក្សរ និងលេខ 16 តួបន្ទាប់។ សូមមើលឯកសារម្តងទៀត។
verify-text-title = មានគេបង្ហាញភស្តុតាងបោះពុម្ពឬ?
verify-text-lead = បញ្ចូលតែលេខក្នុងប្រអប់ខាងលើក៏បាន។ ដើម្បីពិនិត្យគ្រប់អក្សរ សូមបញ្ចូលអត្ថបទទាំងអស់។
verify-text = អត្ថបទទាំងអស់នៃភស្តុតាង
verify-text-hint = ពី «WAYMARK CHECK RECEIPT 1» ដល់ «END OF RECEIPT»។ ដកឃ្លា និងចុះបន្ទាត់មិនសំខាន់ទេ។
verify-text-button = ពិនិត្យគ្រប់អក្សរ
verify-text-unreadable = យើងរកមិនឃើញភស្តុតាងក្នុងអត្ថបទនេះទេ។ វាត្រូវមានពី «WAYMARK CHECK RECEIPT 1» ដល់ «END OF RECEIPT»
verify-text-genuine = ភស្តុតាងនេះពិត
verify-text-genuine-say = គ្រប់អក្សរដូចដែលយើងបានចុះហត្ថលេខា។
verify-text-unrecorded-say = គ្រប់អក្សរដូចដែលយើងបានចុះហត្ថលេខា។ យើងគ្មានកំណត់ត្រាលេខនេះទេ សូមអានឯកសារ។
verify-text-changed = អត្ថបទនេះត្រូវបានគេកែ
verify-text-changed-say = យ៉ាងហោចណាស់អក្សរមួយមិនដូចដែលយើងបានចុះហត្ថលេខាទេ។ សូមជឿតែអ្វីដែលនៅខាងក្រោម។
verify-text-changed-unknown = យ៉ាងហោចណាស់អក្សរមួយមិនដូចដែលយើងបានចុះហត្ថលេខាទេ។ សូមមើលថាវាយខុសឬអត់ ឬរកតាមលេខ។
verify-text-not-ours-say = វាមិនបានចុះហត្ថលេខាដោយសោរបស់យើងទេ ហើយយើងមិនស្គាល់លេខនេះទេ។
verify-text-we-said = អ្វីដែលយើងបាននិយាយពិតប្រាកដ
verify-text-open = បើកភស្តុតាង

## A certificate that is real has one of these headings, each its own.

verify-conditions = វិញ្ញាបនបត្រនេះពិត ប៉ុន្តែមានលក្ខខណ្ឌ
verify-withdrawn = វិញ្ញាបនបត្រនេះត្រូវបានដកហូត
verify-surrendered = ម្ចាស់បានប្រគល់វិញ្ញាបនបត្រនេះវិញហើយ
verify-expired = វិញ្ញាបនបត្រនេះផុតសុពលភាពហើយ
verify-newer = ថ្ងៃនេះក្រុមហ៊ុននេះមានវិញ្ញាបនបត្រមួយទៀត៖
