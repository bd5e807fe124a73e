### The register: search, one organisation, its public timeline, reasons for what was decided.

## Searching and narrowing.

search-title = ស្វែងរកក្នុងបញ្ជី
search-description = ស្វែងរកក្រុមហ៊ុនជ្រើសរើស និងនិយោជក តាមឈ្មោះ លេខអាជ្ញាប័ណ្ណ លេខវិញ្ញាបនបត្រ ឬទូរសព្ទ។
search-label = តើអ្នកចង់ពិនិត្យអ្នកណា?
search-button = ពិនិត្យ
search-hint = ឈ្មោះ ទូរសព្ទ លេខអាជ្ញាប័ណ្ណ ឬលេខវិញ្ញាបនបត្រ តាមអក្សរណាក៏បាន។ មិនចាំបាច់ត្រូវគ្រប់អក្សរទេ។
search-narrow = បង្រួមបញ្ជី
search-sign = សញ្ញា
search-kind = ប្រភេទក្រុមហ៊ុន
search-country = ប្រទេស
search-corridor = ពីណា ទៅណា
search-sector = ការងារ
search-results-for = លទ្ធផលសម្រាប់ «{ $query }»
search-count = ក្រុមហ៊ុន { $count }។
search-nearest-first = ឈ្មោះជិតបំផុតនៅខាងលើ។
search-as-of = បញ្ជីនៅ { $when }។
search-licence = អាជ្ញាប័ណ្ណ { $number }
search-expired = ផុតសុពលភាព { $date }
search-not-here = រកមិនឃើញអ្នកដែលអ្នករកឬ?
search-not-here-then = មានន័យថាគ្មានវិញ្ញាបនបត្រទេ។ កុំបង់ប្រាក់។
search-hidden-by-filters = បញ្ជីត្រូវបានបង្រួម ដូច្នេះមិនបង្ហាញអ្វីដែលអ្នករកទេ។
search-without-filters = ស្វែងរកក្នុងបញ្ជីទាំងមូល

## A name nobody knows.

search-you-searched = អ្នកបានស្វែងរក
search-quoted = «{ $query }»
search-not-found-title = «{ $query }» មិនមានក្នុងបញ្ជីនេះទេ
search-none-meaning = យើងមិនធ្លាប់ពិនិត្យក្រុមហ៊ុនដែលមានឈ្មោះនេះទេ។
search-none-say = កុំបង់ប្រាក់។ កុំប្រគល់លិខិតឆ្លងដែន។ កុំចុះហត្ថលេខា។
search-near = អ្នកប្រហែលជាកំពុងរក
search-near-hint = ឈ្មោះស្រដៀងគ្នា ប៉ុន្តែជាក្រុមហ៊ុនផ្សេង។ ប្រៀបធៀបលេខអាជ្ញាប័ណ្ណ និងទូរសព្ទ។
search-again = ស្វែងរកម្តងទៀត តាមឈ្មោះផ្សេង ឬលេខ
search-step-number = សួរលេខអាជ្ញាប័ណ្ណ និងលេខទូរសព្ទការិយាល័យ។
search-step-number-then = ស្វែងរកតាមលេខ មិនមែនតាមឈ្មោះតែម្យ៉ាងទេ។
search-step-ask = សួរអ្នកផ្សេងមុនពេលសម្រេចចិត្ត។
search-step-ask-then = ទូរសព្ទសុំជំនួយ
search-step-fee = គេទារប្រាក់ហើយឬ?

## One organisation.

register-page-title = { $name }៖ { $status }
register-page-invented = ប្រឌិតសម្រាប់ការបង្ហាញសាកល្បង។
register-page-invented-text = ក្រុមហ៊ុននេះមិនមានពិតទេ។
register-page-invented-short = ប្រឌិត
register-page-since = ចាប់ពី { $from }។
register-page-since-until = ចាប់ពី { $from }។ មានសុពលភាពដល់ { $until }។
register-page-since-decided-by = ចាប់ពី { $from }។ ការសម្រេចត្រឹម { $until }។
register-page-by = ត្រឹម { $date }
register-page-paid = បើអ្នកបានបង់រួចហើយ
register-page-paid-text = រក្សាទុកបង្កាន់ដៃ និងសារទាំងអស់។ អ្នកមិនបានធ្វើខុសទេ។ សូមសុំជំនួយ។
register-page-on-the-way = បើអ្នកបានចុះហត្ថលេខា ឬកំពុងធ្វើដំណើរ
register-page-on-the-way-pay = កុំបង់ប្រាក់បន្ថែមទៀត។
register-page-on-the-way-passport = ទុកលិខិតឆ្លងដែននៅជាប់ខ្លួន។
register-page-on-the-way-keep = រក្សាទុកបង្កាន់ដៃ សារ និងឈ្មោះ។
register-page-on-the-way-job = សញ្ញានេះអំពីក្រុមហ៊ុន មិនមែនអំពីអ្នកទេ។ សូមសុំជំនួយមុនពេលឈប់ធ្វើការ។
register-page-reason = មូលហេតុ
register-page-conditions = អ្វីដែលនៅត្រូវកែតម្រូវ
register-page-condition-due = ត្រឹម { $date }
register-page-what-it-means = នេះមានន័យដូចម្តេច
register-page-licensed-ours = យើងស្គាល់ឈ្មោះនេះ ប៉ុន្តែមិនធ្លាប់ផ្តល់វិញ្ញាបនបត្រឱ្យក្រុមហ៊ុននេះទេ។
register-page-licence-says-nothing = អាជ្ញាប័ណ្ណមិនបង្ហាញថា គេយកប្រាក់ពីពលករឬអត់ទេ។
register-page-before = មុនពេលអ្នកយល់ព្រម
register-page-before-price = សុំតម្លៃជាលាយលក្ខណ៍អក្សរ។
register-page-before-price-then = ត្រូវមានឈ្មោះអ្នកទទួលប្រាក់។
register-page-before-passport = កុំប្រគល់លិខិតឆ្លងដែន។
register-page-before-passport-then = គ្មាននរណាអាចទុកជំនួសអ្នកបានទេ។
register-page-before-certified = មើលក្រុមហ៊ុនដែលមានវិញ្ញាបនបត្រពីយើង៖
register-page-certified-for = អ្វីដែលមានវិញ្ញាបនបត្រ
register-page-was-certified-for = អ្វីដែលវិញ្ញាបនបត្របានគ្របដណ្តប់
register-page-about = អំពីក្រុមហ៊ុននេះ
register-page-from-to = ពី – ទៅ
register-page-work = ការងារ
register-page-sites = ទីកន្លែង
register-page-address = អាសយដ្ឋាន
register-page-phone = ទូរសព្ទ
register-page-email = អ៊ីមែល
register-page-website = គេហទំព័រ
register-page-company-number = លេខចុះបញ្ជីក្រុមហ៊ុន
register-page-certificate = វិញ្ញាបនបត្រ
register-page-number = លេខ
register-page-validity = សុពលភាព
register-page-from-until = { $from } – { $until }
register-page-paper = ឯកសារជារបស់ពិតឬ?
register-page-standard-agencies = ក្រុមហ៊ុនជ្រើសរើស កំណែ { $version }
register-page-standard-employers = និយោជក កំណែ { $version }
register-page-complain = មានគេទារប្រាក់ក្នុងនាមនេះឬ?
register-page-complain-text = កុំបង់ប្រាក់។ រក្សាទុកសារ។

## What it charges.

register-fees-lead = តម្លៃសម្រាប់ពលករម្នាក់ តាមការប្រកាស។ ចម្លើយពីរក្នុងមួយជួរ៖ ស្តង់ដាររបស់យើង និងច្បាប់។
register-fees-published = ផ្សព្វផ្សាយនៅ { $date }។
register-fees-nothing = គេបញ្ជាក់ថាមិនគិតថ្លៃអ្វីទេ។
register-fees-none = ក្រុមហ៊ុននេះមិនបានផ្សព្វផ្សាយតារាងថ្លៃទេ។ តាមស្តង់ដាររបស់យើង ពលករមិនត្រូវបង់អ្វីទេ។

## Audits in numbers.

register-audit-heading = អ្វីដែលយើងបានរកឃើញ
register-audit-visit = បញ្ចប់នៅ
register-audit-kind = ប្រភេទ
register-audit-found = របកគំហើញ
register-audit-nothing = រកមិនឃើញបញ្ហាទេ
register-audit-count = { $total } កែហើយ { $closed }
register-audit-initial = សវនកម្មលើកដំបូង
register-audit-surveillance = សវនកម្មប្រចាំឆ្នាំ
register-audit-special = សវនកម្មដោយជូនដំណឹងជិត
register-audit-recertification = សវនកម្មដើម្បីបន្តសុពលភាព

## What governments' lists say.

register-licence-heading = អាជ្ញាប័ណ្ណរបស់រដ្ឋ
register-licence-hint = ការអនុញ្ញាតរបស់រដ្ឋ។ មិននិយាយអំពីថ្លៃទេ ហើយមិនមែនជាវិញ្ញាបនបត្ររបស់យើងទេ។
register-licence-authority = អាជ្ញាធរ
register-licence-country = ប្រទេស
register-licence-state = អ្វីដែលបញ្ជីចែង
register-licence-listed = មានអាជ្ញាប័ណ្ណ ឃើញចាប់ពី { $date }
register-licence-revoked = ត្រូវបានដកហូត ឃើញចាប់ពី { $date }
register-licence-gone = លែងមានក្នុងបញ្ជីចាប់ពី { $date }
register-licence-list-of = បញ្ជីថ្មីបំផុតដែលមានឈ្មោះនេះ
register-licence-declared = ក្រុមហ៊ុនផ្តល់លេខនេះ។ យើងរកមិនឃើញក្នុងបញ្ជីផ្លូវការទេ។
register-licence-none = យើងមិនដឹងថាមានអាជ្ញាប័ណ្ណរបស់រដ្ឋទេ។

## The public timeline.

timeline-heading = ផ្លូវកន្លងមក
timeline-older = ជំហានចាស់ៗដែលមិនបានបង្ហាញ៖ { $count }
timeline-suspension-ends = ដកហូត ឬផ្តល់វិញ្ញាបនបត្រឡើងវិញ
timeline-certificate-granted = បានទទួលវិញ្ញាបនបត្រ។ លេខ៖ { $text }
timeline-certificate-granted-with-conditions = បានទទួលវិញ្ញាបនបត្រ ដោយមានលក្ខខណ្ឌ។ ចំណុចត្រូវកែ៖ { $text }
timeline-certificate-suspended = វិញ្ញាបនបត្រត្រូវបានព្យួរ។
timeline-suspension-confirmed = អ្នកទីពីរបានបញ្ជាក់ការព្យួរ។
timeline-suspension-not-confirmed = គ្មាននរណាបញ្ជាក់ការព្យួរក្នុងរយៈពេល 72 ម៉ោងទេ។ វិញ្ញាបនបត្រមានសុពលភាពវិញ ហើយយើងកំពុងពិនិត្យ។
timeline-certificate-reinstated = ការព្យួរបានបញ្ចប់៖ វិញ្ញាបនបត្រមានសុពលភាពវិញ។
timeline-condition-met = លក្ខខណ្ឌមួយត្រូវបានបំពេញ។ លក្ខណៈវិនិច្ឆ័យ៖ { $text }
timeline-certificate-withdrawn = វិញ្ញាបនបត្រត្រូវបានដកហូតជាអចិន្ត្រៃយ៍។
timeline-certificate-surrendered = អ្នកកាន់បានប្រគល់វិញ្ញាបនបត្រមកវិញ។
timeline-certificate-expired = វិញ្ញាបនបត្របានផុតសុពលភាព។ លេខ៖ { $text }

## Why something was decided. A closed list.

reason-criteria-met = លក្ខណៈវិនិច្ឆ័យនៃស្តង់ដារត្រូវបានបំពេញ។
reason-fees-charged = មានការទារប្រាក់ពីពលករ។
reason-documents-kept = ឯកសាររបស់ពលករត្រូវបានគេរក្សាទុក។
reason-retaliation = ពលករដែលបាននិយាយ ត្រូវគេប្រព្រឹត្តិមិនល្អ។
reason-forced-labour = មានសញ្ញានៃការងារដោយបង្ខំ។
reason-licence-lost = លែងមានអាជ្ញាប័ណ្ណរបស់រដ្ឋ។
reason-findings-overdue = បញ្ហាដែលបានរកឃើញ មិនត្រូវបានកែតម្រូវទាន់ពេលទេ។
reason-audit-refused = ក្រុមហ៊ុនបដិសេធសវនកម្ម។
reason-false-information = ព័ត៌មានដែលគេប្រាប់យើង មិនពិតទេ។
reason-holder-request = អ្នកកាន់វិញ្ញាបនបត្របានស្នើសុំ។
reason-other = មូលហេតុផ្សេង។
register-refunds-heading = ប្រាក់សងកម្មករវិញ
register-refunds-line = កម្មករ { $workers } នាក់ឡើង៖ បញ្ជាឱ្យសងប្រហែល { $ordered } សងរួចប្រហែល { $paid } ({ $percent } %)។
register-refunds-confirmed = កម្មករបានបញ្ជាក់ប្រហែល { $confirmed }។
register-refunds-few = កម្មករ { $workers } នាក់ឡើងត្រូវទទួលប្រាក់វិញ។ អ្នកបញ្ជាក់តិចពេក មិនអាចប្រាប់បន្ថែម។
register-experienced = ប្រាក់ដែលពលករប្រាប់យើងថាបានបង់
register-experienced-half = ពាក់កណ្ដាលបានបង់ប្រហែល { $median } ខែនៃប្រាក់ឈ្នួលដំបូង ឬតិចជាង។
register-experienced-middle = ពាក់កណ្ដាលនៅកណ្ដាលបានបង់ { $lower } ដល់ { $upper } ខែ។
register-experienced-free = ប្រហែល { $percent } % មិនបានបង់អ្វីទេ។
register-experienced-who = ពីពលករ { $workers } នាក់ { $from } ដល់ { $until }។
register-experienced-declared = ក្រុមហ៊ុននិយាយថាពលករបង់យ៉ាងច្រើន { $sum }។
register-experienced-declared-nothing = ក្រុមហ៊ុននិយាយថាពលករមិនបង់អ្វីទេ។
