### Organisations: what an applicant enters, who acts for it, claims.

## One's own organisations.

organisation-mine-title = ស្ថាប័នរបស់អ្នក
organisation-mine-lead = អ្នកធ្វើការនៅទីនេះតំណាងឱ្យស្ថាប័នទាំងនេះ។
organisation-mine-none = អ្នកមិនទាន់បានបញ្ចូលស្ថាប័នទេ។ សូមបញ្ចូលក្រុមហ៊ុនជ្រើសរើស ឬនិយោជកដែលអ្នកធ្វើការឱ្យ។
organisation-enter = បញ្ចូលស្ថាប័ន

## Entering one.

organisation-new-title = បញ្ចូលស្ថាប័នរបស់អ្នក
organisation-new-lead = នៅទំព័របន្ទាប់ អ្នកអាចបន្ថែមឈ្មោះ អាសយដ្ឋាន និងទំនាក់ទំនងផ្សេងទៀត។
organisation-kind = តើជាស្ថាប័នប្រភេទណា?
organisation-country = ប្រទេស
organisation-country-hint = ប្រទេសដែលបានចុះបញ្ជី។
organisation-legal-hint = ឱ្យដូចដែលបានចុះបញ្ជី។
organisation-romanised-hint = ទុកឱ្យទំនេរ បើឈ្មោះផ្លូវច្បាប់ជាអក្សរឡាតាំង។
organisation-numbers-why = យើងប្រើលេខទាំងនេះ ដើម្បីរកអ្នកក្នុងបញ្ជីផ្លូវការ។ សូមសរសេរលេខដែលអ្នកមាន។
organisation-licence-hint = សម្រាប់ក្រុមហ៊ុនជ្រើសរើស៖ លេខអាជ្ញាប័ណ្ណជ្រើសរើសពលករ។
organisation-similar-title = ឈ្មោះនេះមានក្នុងបញ្ជីហើយ
organisation-similar-text = បើជារបស់អ្នក សូមស្នើសុំសិទ្ធិគ្រប់គ្រង។ បើមិនមែន សូមគូសប្រអប់ខាងក្រោម ហើយផ្ញើម្តងទៀត។
organisation-similar-error = សូមស្នើសុំសិទ្ធិគ្រប់គ្រងស្ថាប័ននោះ ឬប្រាប់ថាជាស្ថាប័នផ្សេង
organisation-another = ស្ថាប័នរបស់ខ្ញុំជាស្ថាប័នផ្សេងដែលមានឈ្មោះដូចគ្នា
organisation-taken-title = មានក្នុងបញ្ជីរួចហើយ
organisation-taken-text = លេខនេះជារបស់ស្ថាប័នមួយដែលមានក្នុងបញ្ជី។ មិនមានអ្វីថ្មីត្រូវបានបញ្ចូលទេ។
organisation-taken-again = កែលេខ
organisation-taken-see = មើលស្ថាប័នដែលមានលេខនេះ

## The page of one organisation.

organisation-names = ឈ្មោះ
organisation-identifiers = លេខផ្លូវការ
organisation-addresses = អាសយដ្ឋាន
organisation-channels = ទូរសព្ទ អ៊ីមែល និងគេហទំព័រ
organisation-scope = ការងារ និងទំហំ
organisation-members = សមាជិក
organisation-members-count = មានមនុស្ស { $count } នាក់ធ្វើការតំណាងស្ថាប័ននេះ។
organisation-members-see = មើល និងអញ្ជើញ
organisation-nothing-yet = មិនទាន់មានព័ត៌មានទេ
organisation-next = ជំហានបន្ទាប់
organisation-next-text = ពេលព័ត៌មានទាំងនេះត្រឹមត្រូវ អ្នកអាចស្នើសុំបាន។
organisation-public-title = នរណាឃើញព័ត៌មាននេះ
organisation-public-text = ឈ្មោះ លេខ អាសយដ្ឋាន និងទំនាក់ទំនង អាចបង្ហាញក្នុងបញ្ជីសាធារណៈ។ អ្នកដែលធ្វើការនៅទីនេះមិនត្រូវបានបង្ហាញឡើយ។
organisation-public-page = ទំព័ររបស់វាក្នុងបញ្ជី

## Names, numbers, addresses, channels, scope.

organisation-name = ឈ្មោះ
organisation-name-kind = ប្រភេទឈ្មោះ
organisation-name-legal = ឈ្មោះផ្លូវច្បាប់
organisation-name-romanised = ឈ្មោះជាអក្សរឡាតាំង
organisation-name-trading = ឈ្មោះពាណិជ្ជកម្ម
organisation-name-former = ឈ្មោះមុន
organisation-language = ភាសា
organisation-row = ធាតុទី { $number }
organisation-names-lead = សូមសរសេរឈ្មោះជាអក្សរទាំងអស់ដែលអ្នកប្រើ។ មួយត្រូវជាឈ្មោះផ្លូវច្បាប់។ ឈ្មោះទីមួយត្រូវបង្ហាញមុន។
organisation-identifiers-lead = លេខនីមួយៗជារបស់ស្ថាប័នតែមួយ។
organisation-number = លេខ
organisation-number-kind = ប្រភេទលេខ
organisation-scheme-licence = { document-licence-number }
organisation-scheme-tax = លេខពន្ធ
organisation-scheme-company = លេខចុះបញ្ជីក្រុមហ៊ុន
organisation-addresses-lead = អ្នកអាចសរសេរអាសយដ្ឋានដដែលជាភាសាច្រើន ឬទីកន្លែងច្រើន។
organisation-address = អាសយដ្ឋាន
organisation-channels-lead = ពលករប្រៀបធៀបវាជាមួយលេខដែលទូរសព្ទមកគេ។ សូមបញ្ចូលតែអ្វីដែលអ្នកឆ្លើយដោយខ្លួនឯង។
organisation-channel-kind = ប្រភេទ
organisation-channel-phone = ទូរសព្ទ
organisation-channel-email = អ៊ីមែល
organisation-channel-website = គេហទំព័រ
organisation-channel-value = លេខ ឬអាសយដ្ឋាន
organisation-scope-lead = សូមគូសអ្វីៗទាំងអស់ដែលអ្នកធ្វើឥឡូវនេះ។
organisation-sectors = ប្រភេទការងារ
organisation-corridors = ពីប្រទេសណាទៅប្រទេសណា
organisation-head-count = ចំនួនអ្នកធ្វើការ
organisation-head-count-hint = កម្មករ និងបុគ្គលិកទាំងអស់។ បើមិនដឹង សូមទុកឱ្យទំនេរ។

## People who act for an organisation.

organisation-members-lead = ម្ចាស់ចុះហត្ថលេខា អញ្ជើញ និងប្តូរសមាជិក។ អ្នកកែបំពេញទម្រង់ និងឆ្លើយរបកគំហើញ។
organisation-role = អ្វីដែលអ្នកនេះអាចធ្វើ
organisation-role-owner = ម្ចាស់
organisation-role-owner-hint = ចុះហត្ថលេខាលើពាក្យស្នើសុំ អញ្ជើញ និងប្តូរសមាជិក។
organisation-role-editor = អ្នកកែ
organisation-role-editor-hint = បំពេញទម្រង់ និងឆ្លើយរបកគំហើញ។
organisation-member-since = តាំងពី { $date }
organisation-member-you = (អ្នក)
organisation-make-owner = ឱ្យធ្វើជាម្ចាស់
organisation-make-editor = ឱ្យធ្វើជាអ្នកកែ
organisation-leave = ចាកចេញពីស្ថាប័ននេះ
organisation-invite-title = អញ្ជើញមនុស្សម្នាក់
organisation-invite-language = ភាសានៃលិខិត
organisation-invite-button = ផ្ញើការអញ្ជើញ
organisation-invited = បានអញ្ជើញ មិនទាន់ចូលរួម
organisation-invited-until = តំណនេះប្រើបានរហូតដល់ { $date }។
organisation-withdraw-invitation = បោះបង់ការអញ្ជើញ
organisation-only-owners = មានតែម្ចាស់ទេដែលអាចអញ្ជើញ និងប្តូរសមាជិក។

## Claiming an organisation that is in the register.

organisation-claims = សំណើសុំសិទ្ធិគ្រប់គ្រងរបស់អ្នក
organisation-claim-it = ស្នើសុំសិទ្ធិគ្រប់គ្រង
organisation-claim-title = ស្នើសុំសិទ្ធិគ្រប់គ្រងស្ថាប័ននេះ
organisation-claim-lead = តើអ្នកតំណាងឱ្យស្ថាប័ននេះឬ? សូមប្រាប់មូលហេតុ។ យើងពិនិត្យ រួចផ្តល់សិទ្ធិឱ្យអ្នក។
organisation-claim-statement = ហេតុអ្វីអ្នកតំណាងឱ្យស្ថាប័ននេះ?
organisation-claim-hint = សូមប្រាប់តួនាទីរបស់អ្នក និងរបៀបដែលយើងអាចពិនិត្យ ឧទាហរណ៍ លេខទូរសព្ទក្នុងបញ្ជីផ្លូវការ។
organisation-claim-button = ផ្ញើសំណើ
organisation-claim-sent = អ្នកបានផ្ញើសំណើនៅថ្ងៃទី { $date }។
organisation-claim-refused = សំណើរបស់អ្នកមិនត្រូវបានទទួលទេ
organisation-claim-next-title = អ្វីនឹងកើតឡើងបន្ទាប់
organisation-claim-next-text = មន្ត្រីអានសំណើរបស់អ្នក ហើយអាចទូរសព្ទទៅស្ថាប័ន។ យើងសរសេរប្រាប់ចម្លើយដល់អ្នក។

## What the rules say when they say no.

organisation-too-many = មានលើសពី { $max } ធាតុ។ សូមដកខ្លះចេញ
organisation-twice = «{ $text }» មានពីរដង។ សូមដកមួយចេញ
organisation-no-legal-name = សូមកំណត់ឈ្មោះមួយជាឈ្មោះផ្លូវច្បាប់
organisation-identifier-odd = សូមសរសេរអក្សរ និងលេខ
organisation-identifier-taken = លេខនេះជារបស់ស្ថាប័នផ្សេងក្នុងបញ្ជី។ បើជារបស់អ្នក សូមស្នើសុំសិទ្ធិគ្រប់គ្រង
organisation-corridor-elsewhere = { $corridor } មិនត្រូវនឹងប្រទេស និងប្រភេទរបស់ស្ថាប័ននេះទេ
organisation-last-owner = ម្ចាស់ចុងក្រោយមិនអាចចាកចេញទេ។ សូមឱ្យអ្នកផ្សេងធ្វើជាម្ចាស់ជាមុនសិន
organisation-already-member = អ្នកនេះជាសមាជិករបស់ស្ថាប័នរួចហើយ
organisation-claim-waiting = យើងកំពុងពិនិត្យសំណើរបស់អ្នក
organisation-claim-taken = មានអ្នកគ្រប់គ្រងស្ថាប័ននេះនៅទីនេះរួចហើយ។ សូមឱ្យគេអញ្ជើញអ្នក
organisation-claim-decided = សំណើនេះត្រូវបានសម្រេចរួចហើយ
organisation-own-claim = សំណើនេះជារបស់អ្នកផ្ទាល់។ អ្នកផ្សេងត្រូវសម្រេច

## The public timeline.

timeline-organisation-names-changed = ឈ្មោះត្រូវបានប្តូរ។ ឈ្មោះមុន៖ { $text }
