### ការស្នើសុំវិញ្ញាបនបត្រ៖ ទំព័ររបស់ស្ថាប័ន។

## បញ្ជី និងជំហាន។

application-list-title = ពាក្យស្នើសុំរបស់អ្នក
application-list-lead = នៅទីនេះ អ្នកសុំឱ្យយើងផ្តល់វិញ្ញាបនបត្រដល់ស្ថាប័នរបស់អ្នក ហើយមើលថាពាក្យនីមួយៗដល់ណាហើយ។
application-no-organisation = សូមបញ្ចូលស្ថាប័នរបស់អ្នកជាមុន
application-no-organisation-text = ពាក្យស្នើសុំជារបស់ស្ថាប័ន។ សូមបញ្ចូលស្ថាប័នរបស់អ្នក រួចត្រឡប់មកវិញ។
application-new-organisation = បញ្ចូលស្ថាប័ន
application-kind-question = តើអ្នកស្នើសុំអ្វី?
application-kind-initial = វិញ្ញាបនបត្រលើកដំបូង
application-kind-renewal = វិញ្ញាបនបត្រម្តងទៀត
application-kind-scope-extension = បន្ថែមច្រក វិស័យ ឬទីកន្លែង
application-start = ចាប់ផ្តើមពាក្យស្នើសុំ
application-title = ស្នើសុំវិញ្ញាបនបត្រ
application-lead = អ្នកអាចឈប់ពេលណាក៏បាន។ រាល់ពេលចុច «បន្ត» ត្រូវបានរក្សាទុក។
application-group-who = 1. អ្នកជានរណា
application-group-how = 2. អ្នកជ្រើសរើសពលករយ៉ាងដូចម្តេច
application-group-send = 3. ផ្ញើពាក្យ
application-section-organisation = ឈ្មោះ អាសយដ្ឋាន ទំនាក់ទំនង
application-section-licences = អាជ្ញាប័ណ្ណ ឬលេខក្រុមហ៊ុន
application-section-scope = ច្រក វិស័យ និងទីកន្លែង
application-section-fees = តារាងថ្លៃ
application-section-assessment = ការវាយតម្លៃខ្លួនឯង
application-section-declaration = សេចក្តីប្រកាស
application-hint-organisation = ឈ្មោះជាអក្សរទាំងអស់ដែលអ្នកប្រើ
application-hint-licences = លេខ និងឯកសារ
application-hint-scope = ពីណា ទៅណា ការងារអ្វី
application-hint-fees = { $count } បន្ទាត់។ គ្មានបន្ទាត់ក៏ជាចម្លើយ តែការមិនឆ្លើយមិនមែនទេ
application-hint-assessment = បានឆ្លើយ { $count } ក្នុងចំណោម { $total } លក្ខណៈវិនិច្ឆ័យ
application-hint-declaration = ម្ចាស់ស្ថាប័នជាអ្នកចុះហត្ថលេខា
application-check-link = ពិនិត្យចម្លើយ ហើយផ្ញើ
application-check-hint = បើកពេលផ្នែកផ្សេងរួចរាល់
application-place = អ្នកនៅត្រង់ណា
application-parts-done = រួច { $done } ក្នុងចំណោម { $of } ផ្នែក
application-saved = រក្សាទុកចុងក្រោយ៖ { $at }
application-see-missing = មើលចំណុចខ្វះ { $count }
application-state = ស្ថានភាព
application-number = លេខសំណុំរឿង
application-see-sent = មើលអ្វីដែលអ្នកបានផ្ញើ
application-sent-back = បានផ្ញើមកអ្នកវិញ
application-sent-back-by = ពី { $name } មន្ត្រីទទួលពាក្យ { $date }
application-answer-by = សូមឆ្លើយត្រឹម { $date }

application-status-draft = កំពុងបំពេញ
application-status-submitted = បានផ្ញើ
application-status-returned = បានផ្ញើមកវិញជាមួយសំណួរ
application-status-accepted = បានទទួលពាក្យ
application-status-rejection-proposed = មានសំណើមិនទទួលពាក្យ
application-status-rejected = មិនបានទទួលពាក្យ
application-status-taken-back = បានដកពាក្យ
application-status-lapsed = បញ្ចប់ព្រោះគ្មានចម្លើយ
application-story-draft = សូមបំពេញគ្រប់ផ្នែក រួចផ្ញើ។
application-story-submitted = យើងកំពុងអានអ្វីដែលអ្នកផ្ញើ។ យើងនឹងសរសេរទៅអ្នក។
application-story-returned = ផ្នែកខ្លះត្រឡប់មកវិញជាមួយសំណួរ។ សូមឆ្លើយ រួចផ្ញើម្តងទៀត។
application-story-accepted = យើងបានទទួលពាក្យរបស់អ្នក។ បន្ទាប់គឺសវនកម្ម។ យើងនឹងប្រាប់កាលបរិច្ឆេទ។
application-story-rejected = យើងមិនបានទទួលពាក្យរបស់អ្នកទេ។ មូលហេតុនៅខាងក្រោម។ កែរួច អ្នកអាចស្នើសុំម្តងទៀត។
application-story-taken-back = អ្នកបានដកពាក្យនេះ។ អ្នកអាចចាប់ផ្តើមពាក្យថ្មីពេលណាក៏បាន។
application-story-lapsed = យើងមិនបានទទួលចម្លើយទាន់ពេលទេ ដូច្នេះពាក្យនេះបានបញ្ចប់។ អ្នកអាចចាប់ផ្តើមពាក្យថ្មីពេលណាក៏បាន។
application-rejection-why = មូលហេតុដែលមិនទទួល
application-appeal = អ្នកអាចសរសេរសុំឱ្យយើងពិនិត្យឡើងវិញត្រឹម { $date }។ អ្នកដទៃនឹងសម្រេច។

## អ្វីដែលមានក្នុងគ្រប់ផ្នែក។

application-part-of = ផ្នែកទី { $number } ក្នុងចំណោម { $of }
application-asked = យើងសួរអំពីផ្នែកនេះ
application-why = ហេតុអ្វីយើងសួរ
application-who-reads = នរណាអាន
application-missing-title = អ្វីដែលនៅខ្វះត្រង់នេះ
application-stale-hint = អ្វីដែលអ្នកសរសេរមិនទាន់បានរក្សាទុកទេ។ សូមមើលអត្ថបទទាំងពីរ។ បើរបស់អ្នកត្រឹមត្រូវ សូមរក្សាទុកម្តងទៀត។

## ស្ថាប័ន។

application-organisation-lead = នេះជាអ្វីដែលយើងដឹងអំពីស្ថាប័នរបស់អ្នក។
application-organisation-edit = កែព័ត៌មាននេះ
application-organisation-confirm = ព័ត៌មាននេះត្រឹមត្រូវ និងពេញលេញ
application-organisation-why = មនុស្សគ្រប់គ្នាស្វែងរកអ្នកតាមឈ្មោះ និងលេខទាំងនេះ។ បើខុស គេពិបាករកអ្នកឃើញ។
application-organisation-reads = មនុស្សគ្រប់គ្នា ពេលអ្នកមានវិញ្ញាបនបត្រ។
application-org-names = ឈ្មោះ
application-org-kind = ប្រភេទ និងប្រទេស
application-org-numbers = លេខផ្លូវការ
application-org-addresses = អាសយដ្ឋាន
application-org-contacts = ទំនាក់ទំនង
application-org-head-count = ចំនួនអ្នកធ្វើការ
application-identifier-licence = អាជ្ញាប័ណ្ណ
application-identifier-tax = លេខអត្តសញ្ញាណសារពើពន្ធ
application-identifier-company = លេខក្រុមហ៊ុន

## អាជ្ញាប័ណ្ណ។

application-licences-title-agency = តើអ្នកមានអាជ្ញាប័ណ្ណរបស់រដ្ឋមួយណា?
application-licences-title-employer = តើលេខចុះបញ្ជីក្រុមហ៊ុនរបស់អ្នកជាអ្វី?
application-licences-lead-agency = ការអនុញ្ញាតពីរដ្ឋ។ យើងផ្ទៀងផ្ទាត់ជាមួយបញ្ជីផ្លូវការ។
application-licences-lead-employer = លេខក្រុមហ៊ុនរបស់អ្នកក្នុងបញ្ជីរដ្ឋ ជាមួយច្បាប់ចម្លងឯកសារ។
application-licences-why = អាជ្ញាប័ណ្ណ ឬការចុះបញ្ជីបង្ហាញថាអ្នកមានពិត និងអាចធ្វើការងារនេះ។ វាមិនមែនជាវិញ្ញាបនបត្ររបស់យើងទេ ហើយបង្ហាញដាច់ពីគ្នា។
application-licences-reads = លេខ និងកាលបរិច្ឆេទជាសាធារណៈ ពេលអ្នកមានវិញ្ញាបនបត្រ។ ឯកសារសម្រាប់តែបុគ្គលិក និងសវនករ។
application-licence-scheme = តើជាអ្វី?
application-scheme-licence = អាជ្ញាប័ណ្ណរបស់រដ្ឋ
application-scheme-company = ការចុះបញ្ជីក្រុមហ៊ុន
application-licence-country = ប្រទេសណាចេញឱ្យ?
application-licence-number = លេខ
application-licence-number-hint = ដូចក្នុងឯកសារ ឧទាហរណ៍ 0099/2023
application-licence-number-wrong = សូមសរសេរលេខដូចក្នុងឯកសារ
application-licence-authority = ការិយាល័យណាចេញឱ្យ?
application-licence-from = ថ្ងៃដំបូង
application-licence-until = ថ្ងៃចុងក្រោយ
application-licence-file = រូបថត ឬឯកសារ
application-licence-file-hint = PDF, JPEG ឬ PNG យ៉ាងច្រើន 10 MB។ សម្រាប់តែបុគ្គលិក និងសវនករ។
application-valid-from = ចាប់ពី { $date }
application-valid-until = ដល់ { $date }

## វិសាលភាព។

application-scope-lead = យើងផ្តល់វិញ្ញាបនបត្រតែលើអ្វីដែលអ្នកសរសេរនៅទីនេះ។
application-scope-corridors = ពីណាទៅណា
application-scope-sectors = ប្រភេទការងារ
application-scope-sites = ទីកន្លែង
application-scope-sites-hint = ការិយាល័យ មជ្ឈមណ្ឌលបណ្តុះបណ្តាល កន្លែងស្នាក់នៅ៖ មួយបន្ទាត់មួយកន្លែង។
application-scope-site-long = សូមសរសេរកន្លែងនីមួយៗមិនឱ្យលើស { $max } តួអក្សរ
application-scope-sites-many = យ៉ាងច្រើន { $max } កន្លែង
application-scope-why = សវនករទៅកន្លែងទាំងនេះ ហើយនិយាយជាមួយពលករលើច្រកទាំងនេះ។
application-scope-reads = មនុស្សគ្រប់គ្នា ពេលអ្នកមានវិញ្ញាបនបត្រ។

## ថ្លៃ។

application-fees-question = តើអ្នកយកប្រាក់អ្វី ពីនរណា?
application-fees-lead = មួយបន្ទាត់សម្រាប់អ្វីមួយដែលនរណាម្នាក់បង់សម្រាប់ពលករម្នាក់។ លទ្ធផលទាំងពីរបង្ហាញពេលអ្នករក្សាទុក។
application-fees-nothing = យើងមិនយកប្រាក់ពីនរណាទេ
application-fees-nothing-hint = សូមគូសតែពេលគ្មានបន្ទាត់ត្រូវសរសេរ។
application-fees-nothing-said = មិនយកប្រាក់ពីនរណាទេ
application-fees-both = សូមដកបន្ទាត់ចេញ ឬដកសញ្ញាគូសចេញ
application-fees-sums = សម្រាប់ពលករម្នាក់
application-fee-line = បន្ទាត់ទី { $number }
application-fee-code = សម្រាប់អ្វី
application-fee-label = អ្នកហៅថាអ្វី
application-fee-corridor = ច្រក
application-fee-sector = ប្រភេទការងារ
application-fee-all-sectors = ការងារគ្រប់ប្រភេទ
application-fee-payer = នរណាបង់
application-fee-amount = ចំនួនប្រាក់
application-fee-stage = ពេលណា
application-fee-method = តាមវិធីណា
application-fee-paid-to = បង់ទៅ
application-fee-refundable = សងវិញបើគ្មានការងារ
application-fee-disclosed = ប្រាប់ពលករមុនពេលយល់ព្រម
application-fee-receipt = ផ្តល់បង្កាន់ដៃ
application-fee-add = បន្ថែមបន្ទាត់
application-fee-stay = រក្សាទុក ហើយមើលលទ្ធផលទាំងពីរ
application-verdict-standard-met = ស្តង់ដារ៖ ត្រូវតាមស្តង់ដារ
application-verdict-standard-not-met = ស្តង់ដារ៖ មិនត្រូវតាមស្តង់ដារ
application-verdict-law-allowed = ច្បាប់៖ អនុញ្ញាត
application-verdict-law-unknown = ច្បាប់៖ យើងមិនដឹងពីកម្រិត
application-verdict-law-over = ច្បាប់៖ លើសកម្រិត
application-verdict-law-forbidden = ច្បាប់៖ ហាមឃាត់

## ការវាយតម្លៃខ្លួនឯង។

application-assessment-lead = សូមប្រាប់ថាអ្នកធ្វើតាមលក្ខណៈវិនិច្ឆ័យនីមួយៗបានប៉ុណ្ណា។ ឆ្លើយ «មួយផ្នែក» ដោយស្មោះត្រង់ មិនខាតអ្វីទេឥឡូវនេះ។
application-assessment-why = សវនករចាប់ផ្តើមពីចម្លើយរបស់អ្នក។ អ្វីដែលអ្នកប្រាប់ខ្លួនឯង អាចកែទាន់ពេល។
application-assessment-reads = បុគ្គលិក និងសវនកររបស់អ្នក។ មិនជាសាធារណៈទេ។
application-principle-of = គោលការណ៍ទី { $number } ក្នុងចំណោម { $of }
application-critical-hint = បំពានលក្ខណៈវិនិច្ឆ័យនេះតែមួយ ក៏មិនអាចមានវិញ្ញាបនបត្រដែរ។
application-evidence-looked-for = សវនករមើល៖
application-answer-question = អ្នកធ្វើបានប៉ុណ្ណា?
application-answer-met = យើងធ្វើបាន
application-answer-partly = យើងធ្វើបានមួយផ្នែក
application-answer-not = យើងមិនទាន់ធ្វើបាន
application-answer-not-applicable = មិនពាក់ព័ន្ធនឹងយើង
application-note = កំណត់សម្គាល់របស់អ្នក
application-note-hint = ត្រូវសរសេរ លើកលែងតែធ្វើបានទាំងអស់។ សូមប្រាប់ថាខ្វះអ្វី ឬហេតុអ្វីមិនពាក់ព័ន្ធ។
application-note-needed = សូមប្រាប់ថាខ្វះអ្វី ឬហេតុអ្វីមិនពាក់ព័ន្ធ
application-evidence-file = ឯកសារដែលបង្ហាញរឿងនេះ

## សេចក្តីប្រកាស។

application-declaration-lead = ម្ចាស់ស្ថាប័នចុះហត្ថលេខាជំនួសស្ថាប័ន។
application-declaration-true = អ្វីដែលយើងប្រាប់ក្នុងពាក្យនេះពិត និងពេញលេញ។
application-declaration-nothing-charged = យើងមិនយកប្រាក់ពីពលករក្រៅពីតារាងថ្លៃទេ។
application-declaration-auditors = សវនករអាចចូលកន្លែង មើលឯកសារ និងនិយាយជាមួយពលករដោយឡែក។
application-declaration-no-retaliation = គ្មាននរណាត្រូវពិន័យ ព្រោះនិយាយជាមួយអ្នកគ្រប់គ្រងបញ្ជី ឬសវនករទេ។
application-declaration-changes = យើងប្រាប់អ្នកគ្រប់គ្រងបញ្ជីភ្លាម ពេលមានការផ្លាស់ប្តូរ។
application-declaration-name = ឈ្មោះពេញរបស់អ្នក
application-declaration-name-hint = ការវាយឈ្មោះទុកជាហត្ថលេខា។
application-declaration-agree = ខ្ញុំចុះហត្ថលេខាជំនួសស្ថាប័ន
application-declaration-signed = ចុះហត្ថលេខាដោយ { $name }។ { $at }
application-declaration-why = បើមានអ្វីមិនពិត វិញ្ញាបនបត្រអាចត្រូវបដិសេធ ឬដកហូត។

## ពិនិត្យ និងផ្ញើ។

application-check-title = ពិនិត្យចម្លើយរបស់អ្នក
application-check-lead = សូមអានទាំងអស់ម្តងទៀត។ អ្នកនៅតែអាចកែគ្រប់ផ្នែក។
application-check-stale = មានអ្នកក្នុងស្ថាប័នរបស់អ្នកបានកែ ក្រោយពេលអ្នកបើកទំព័រនេះ។ នេះជាអត្ថបទឥឡូវ។ សូមអាន រួចផ្ញើ។
application-missing-count = នៅខ្វះ { $count } ចំណុច
application-gap-legal-name = សូមដាក់ឈ្មោះផ្លូវច្បាប់របស់ស្ថាប័ន
application-gap-address = សូមដាក់អាសយដ្ឋានរបស់ស្ថាប័ន
application-gap-organisation = សូមបញ្ជាក់ថាព័ត៌មានត្រឹមត្រូវ
application-gap-licence = សូមបន្ថែមអាជ្ញាប័ណ្ណរបស់រដ្ឋ
application-gap-company = សូមបន្ថែមលេខចុះបញ្ជីក្រុមហ៊ុន
application-gap-licence-file = សូមបន្ថែមឯកសារនៃលេខ { $what }
application-gap-corridor = សូមជ្រើសរើសច្រកយ៉ាងតិចមួយ
application-gap-sector = សូមជ្រើសរើសប្រភេទការងារយ៉ាងតិចមួយ
application-gap-fees = សូមសរសេរថាអ្នកយកប្រាក់អ្វី ឬគូសថាមិនយកប្រាក់ពីនរណា
application-gap-unanswered = សូមឆ្លើយលក្ខណៈវិនិច្ឆ័យ { $what }
application-gap-note = សូមសរសេរកំណត់សម្គាល់លើលក្ខណៈវិនិច្ឆ័យ { $what }
application-gap-not-applicable = សូមឆ្លើយលក្ខណៈវិនិច្ឆ័យ { $what } តាមវិធីផ្សេង៖ វាពាក់ព័ន្ធនឹងស្ថាប័នទាំងអស់
application-gap-declaration = សូមចុះហត្ថលេខាលើសេចក្តីប្រកាស
application-gap-reason = សូមឆ្លើយអ្វីដែលយើងសួរ រួចរក្សាទុកផ្នែកនេះ
application-send-title = ផ្ញើពាក្យរបស់អ្នក
application-send-text = អ្វីដែលអ្នកផ្ញើត្រូវបានរក្សាទុកដូចដើម។ ពេលផ្ញើ អ្នកបញ្ជាក់ម្តងទៀតថាវាពិត និងពេញលេញ។
application-send = ផ្ញើពាក្យស្នើសុំ
application-sent-title = ពាក្យរបស់អ្នកត្រូវបានផ្ញើ
application-sent-lead = យើងបានសរសេរទៅសមាជិកទាំងអស់នៃស្ថាប័ន។ អ្នកអាចត្រឡប់មកទំព័រនេះពេលណាក៏បាន។
application-next-title = អ្វីកើតឡើងបន្ទាប់
application-next-screen = យើងអានពាក្យរបស់អ្នកក្នុង 20 ថ្ងៃ។ យើងអាចមានសំណួរ។
application-next-audit = សវនករមកជួបអ្នក ហើយនិយាយជាមួយពលករ។
application-next-decision = អ្នកដទៃសម្រេច។ ចម្លើយជាសាធារណៈ។
application-what-sent = អ្វីដែលអ្នកបានផ្ញើ
application-sent-on = ផ្ញើនៅ
application-sent-at = ពេលវេលា
application-sent-round = បានផ្ញើប៉ុន្មានដង
application-sent-digest = ស្នាមម្រាមដៃទិន្នន័យ (SHA-256)
application-sent-digest-hint = វាផ្លាស់ប្តូរ បើអក្សរតែមួយនៃអ្វីដែលអ្នកផ្ញើត្រូវបានប្តូរ។
application-take-back-title = ដកពាក្យស្នើសុំ
application-take-back-text = យើងឈប់ធ្វើការលើវា។ អ្វីដែលអ្នកសរសេរនៅរក្សាទុក តែមិនអាចបន្តបាន។ អ្នកអាចចាប់ផ្តើមពាក្យថ្មីពេលណាក៏បាន។
application-take-back = ដកពាក្យ
flash-application-taken-back = បានដកពាក្យស្នើសុំ

## អ្វីដែលច្បាប់និយាយ។

application-refused-not-now = ធ្វើបែបនេះមិនបានទេ ក្នុងស្ថានភាពបច្ចុប្បន្ននៃពាក្យ។
application-refused-not-theirs = រឿងនេះសម្រាប់អ្នកដទៃធ្វើ។
application-refused-not-editable = ពាក្យនេះកែមិនបានទៀតទេ។
application-refused-one-open = ស្ថាប័នរបស់អ្នកមានពាក្យមួយកំពុងដំណើរការ។ សូមបញ្ចប់ ឬដកវាជាមុន។
application-refused-owner-signs = មានតែម្ចាស់ស្ថាប័នទេដែលចុះហត្ថលេខា ផ្ញើ និងដកពាក្យ។
application-refused-incomplete = នៅមានអ្វីខ្វះ។
application-refused-no-reason = សូមសរសេរមូលហេតុយ៉ាងតិចមួយផ្នែក។
application-refused-rejection-reasons = សូមសរសេរមូលហេតុជាពាក្យ។
application-refused-checks = ការពិនិត្យទាំងអស់ត្រូវជាប់ជាមុន។
application-refused-not-taken-up = សូមទទួលរឿងនេះជាមុន។
application-refused-number-twice = លេខនេះមានរួចហើយ។
application-refused-nothing-to-renew = គ្មានវិញ្ញាបនបត្រមុនសម្រាប់បន្ត ឬពង្រីកទេ។
application-refused-not-applicable = លក្ខណៈវិនិច្ឆ័យនេះពាក់ព័ន្ធនឹងស្ថាប័នទាំងអស់។ សូមជ្រើសរើសចម្លើយផ្សេង។

## Who else takes part.

application-section-partners = តើមានអ្នកណាទៀតចូលរួម
application-hint-partners = ជំហានដែលអ្នកផ្សេងធ្វើ ដៃគូ ភ្នាក់ងាររង
application-partners-lead = ប្រាប់យើងថាអ្នកណាធ្វើអ្វីជាមួយអ្នក។ គ្មាននរណាជាចម្លើយមួយ ការនៅស្ងៀមមិនមែនទេ។
application-partners-outsourced = ជំហានដែលអ្នកផ្សេងធ្វើជំនួសអ្នក
application-partners-outsourced-hint = រកកម្មករ តេស្ត ពិនិត្យសុខភាព បណ្តុះបណ្តាល ដឹកជញ្ជូន ឯកសារ កន្លែងស្នាក់នៅ៖ មួយបន្ទាត់មួយ ព្រមទាំងអ្នកណាធ្វើ និងអ្នកណាបង់។
application-partners-organisations = និយោជក ឬទីភ្នាក់ងារដែលអ្នកជ្រើសរើសជាមួយ
application-partners-organisations-hint = មួយបន្ទាត់មួយ៖ ឈ្មោះ និងប្រទេស។
application-partners-alone = ក្រៅពីភ្នាក់ងាររងដែលបានប្រាប់ គ្មាននរណាផ្សេងចូលរួមទេ
application-partners-links = តំណនៃខ្សែជ្រើសរើសរបស់អ្នក
application-partners-people = { $count } នាក់
application-partners-paid-by = អ្នកបង់៖ { $payer }
application-partners-agents-text = ប្រកាសនៅទំព័រអង្គការរបស់អ្នក៖ ឈ្មោះ តំបន់ និងអ្នកណាបង់។ យើងអាននៅទីនេះ។
application-partners-why = អ្នកដែលធ្វើការជំនួសអ្នក ត្រូវបានវាយតម្លៃជាមួយអ្នក។ កម្មករមិនត្រូវបង់ឱ្យមេខ្យល់ឡើយ។
application-partners-reads = មន្ត្រី និងសវនកររបស់យើង។ ភ្នាក់ងាររងដែលអ្នកប្រកាស បង្ហាញជាសាធារណៈពេលយើងពិនិត្យរួច។
application-gap-partners = ប្រាប់ថាមានអ្នកណាទៀតចូលរួម ឬគ្មាននរណា
application-partners-either = សរសេរឈ្មោះអ្នកផ្សេង ឬប្រាប់ថាគ្មាននរណា មួយណាក៏បាន
application-partners-long = មានបន្ទាត់វែងជាង { $max } តួអក្សរ
application-partners-many = សរសេរយ៉ាងច្រើន { $max } បន្ទាត់
