### Contacts and sub-agents: what workers ask about, what organisations declare.

## What a contact is.

contact-kind-phone = លេខទូរសព្ទ
contact-kind-bank-account = គណនីធនាគារ ឬលុយក្នុងទូរសព្ទ
contact-kind-line = LINE
contact-kind-facebook = Facebook
contact-kind-telegram = Telegram
contact-kind-viber = Viber
contact-kind-whatsapp = WhatsApp
contact-kind-zalo = Zalo
contact-kind-other-app = ឈ្មោះក្នុងកម្មវិធីផ្ញើសារផ្សេង
contact-kind-email = អ៊ីមែល
contact-kind-address = អាសយដ្ឋានការិយាល័យ
contact-kind-person = ឈ្មោះមនុស្ស
contact-kind-website = គេហទំព័រ
contact-class-phone = លេខទូរសព្ទ
contact-class-account = គណនីធនាគារ
contact-class-messaging = ឈ្មោះក្នុងកម្មវិធីផ្ញើសារ
contact-class-email = អ៊ីមែល
contact-class-office = ការិយាល័យ
contact-class-person = អ្នកដែលអាចនិយាយជំនួសក្រុមហ៊ុន
contact-class-website = គេហទំព័រ

## Asking whether a phone, account or name is theirs.

contact-title = តើលេខ ឬគណនីនេះជារបស់ក្រុមហ៊ុនមែនទេ?
contact-lead = សរសេរអ្វីដែលគេបានឱ្យអ្នក។ យើងប្រាប់ថា តើមានក្រុមហ៊ុនណាចុះបញ្ជីវាជាមួយយើងឬអត់។
contact-what = តើគេបានឱ្យអ្វីដល់អ្នក?
contact-what-hint = លេខទូរសព្ទ គណនីធនាគារ អ៊ីមែល ឈ្មោះ LINE ឬកម្មវិធីផ្សេង អាសយដ្ឋានការិយាល័យ ឬឈ្មោះមនុស្ស។ បើស្គាល់ធនាគារ សូមសរសេរផង។
contact-kind = តើវាជាប្រភេទអ្វី?
contact-kind-any = ឱ្យប្រព័ន្ធរកមើលខ្លួនឯង
contact-button = មើលចម្លើយ
contact-about = អ្នកសួរអំពី { $name }។
contact-any-company = សួរអំពីក្រុមហ៊ុនណាក៏បាន
contact-means = ចម្លើយមានន័យដូចម្តេច
contact-means-registered = បានចុះបញ្ជី
contact-means-registered-text = ក្រុមហ៊ុនបានឱ្យយើង ហើយយើងបានពិនិត្យ។ ប៉ុន្តែវានៅតែមិនត្រូវយកប្រាក់ពីអ្នកទេ។
contact-means-not-registered = ក្រុមហ៊ុននេះមិនបានចុះបញ្ជីទេ
contact-means-not-registered-text = ក្រុមហ៊ុនបានប្រាប់លេខរបស់ខ្លួន ហើយនេះមិនមែនជាលេខមួយក្នុងនោះទេ។ កុំបង់ប្រាក់។
contact-means-not-known = មិនស្គាល់
contact-means-not-known-text = គ្មាននរណាបានប្រាប់យើងអំពីវាទេ។ នេះមិនមានន័យថាមានសុវត្ថិភាពឡើយ។ កុំបង់ប្រាក់។
contact-private = យើងមិនរក្សាទុកអ្វីដែលអ្នកសួរ ឬថានរណាសួរទេ។
contact-unreadable = សរសេរលេខទូរសព្ទ លេខគណនី អ៊ីមែល ឬឈ្មោះ

## Ways to it.

nav-contact = ពិនិត្យលេខទូរសព្ទ ឬគណនី
home-way-contact = មានគេទូរសព្ទមក ឬឱ្យផ្ញើលុយ? មើលថាជាក្រុមហ៊ុនពិតឬអត់។

## The answer.

contact-asked = អ្នកបានសួរអំពី
contact-read-as = យើងអានថា
contact-answer-registered = ចុះបញ្ជីដោយ { $name }
contact-answer-registered-barred = ចុះបញ្ជីដោយ { $name } – កុំបង់ប្រាក់
contact-answer-not-registered = { $name } មិនបានចុះបញ្ជីទេ – កុំបង់ប្រាក់
contact-answer-not-known = មិនស្គាល់ – កុំបង់ប្រាក់
contact-say-registered = វាជារបស់គេមែន។ ប៉ុន្តែក៏មិនត្រូវយកប្រាក់ពីអ្នកដែរ។ បើមានគេទារ កុំបង់ប្រាក់ ហើយប្រាប់យើង។
contact-say-not-registered = ក្រុមហ៊ុននេះមិនបានឱ្យយើងទេ។ កុំបង់ប្រាក់។ កុំផ្ញើឯកសារ។ កុំប្រគល់លិខិតឆ្លងដែន។
contact-say-not-known = គ្មាននរណាបានចុះបញ្ជីវាជាមួយយើងទេ។ នេះមិនមានន័យថាមានសុវត្ថិភាពឡើយ។ កុំបង់ប្រាក់ មុនពេលពិនិត្យក្រុមហ៊ុន។
contact-company-told-nothing = ក្រុមហ៊ុននេះមិនទាន់បានប្រាប់យើងអំពីប្រភេទនេះទេ។
contact-other-company = វាត្រូវបានចុះបញ្ជីដោយក្រុមហ៊ុនផ្សេង
contact-whose = ក្រុមហ៊ុនដែលជាម្ចាស់
contact-verified-on = ក្រុមហ៊ុនបានប្រកាស ហើយយើងបានពិនិត្យនៅ { $date }
contact-published = ក្រុមហ៊ុនបានបង្ហាញនៅលើទំព័ររបស់ខ្លួននៅទីនេះ
contact-name-only = ឈ្មោះអាចត្រូវបានប្រើដោយនរណាក៏បាន។ សូមសុំលេខទូរសព្ទដែលបានចុះបញ្ជី ហើយទូរសព្ទដោយខ្លួនឯង។
contact-next = អ្វីដែលត្រូវធ្វើ
contact-step-call = ទូរសព្ទទៅក្រុមហ៊ុនដោយខ្លួនឯង តាមលេខលើទំព័ររបស់ក្រុមហ៊ុននៅទីនេះ។
contact-step-fee = គេទារប្រាក់មែនទេ? មើលថានរណាត្រូវបង់។
contact-step-company = ពិនិត្យក្រុមហ៊ុនតាមឈ្មោះ ឬលេខអាជ្ញាប័ណ្ណ។
contact-step-keep = រក្សាទុកសារ ឈ្មោះ និងបង្កាន់ដៃ។ ការសួរមិនមែនជាកំហុសទេ។
contact-step-written = វាយខុសឬ? ពិនិត្យលេខម្តងមួយៗ។ បន្ថែម + និងលេខកូដប្រទេស ឬឈ្មោះធនាគារ។
contact-again = ពិនិត្យមួយទៀត

## The page of an organisation.

register-page-contacts = ទំនាក់ទំនងពិត
register-page-contacts-verified = ក្រុមហ៊ុនបានប្រកាស ហើយយើងបានពិនិត្យ ចុងក្រោយនៅ { $date }។ យើងមិនបង្ហាញបញ្ជីទេ ដើម្បីកុំឱ្យគេចម្លង។
register-page-contacts-none = ក្រៅពីអ្វីដែលមានលើទំព័រនេះ ក្រុមហ៊ុនមិនបានប្រកាសលេខទូរសព្ទ គណនី ឬមនុស្សណាទេ។
register-page-check-contact = គេបានឱ្យលេខទូរសព្ទ ឬលេខគណនីដល់ខ្ញុំ
register-page-agents = ភ្នាក់ងាររង
register-page-agents-lead = អ្នករកពលករដែលក្រុមហ៊ុនបានប្រកាស ហើយយើងបានពិនិត្យម្នាក់ៗ។ គ្មាននរណាផ្សេងជ្រើសរើសឱ្យក្រុមហ៊ុននេះទេ។
register-page-agents-none = ក្រុមហ៊ុនមិនបានប្រកាសភ្នាក់ងាររងទេ។ បើមានគេនិយាយថាធ្វើការឱ្យក្រុមហ៊ុននេះ កុំបង់ប្រាក់ ហើយពិនិត្យមនុស្សនោះ។
register-page-agent-name = ឈ្មោះ
register-page-agent-area = ទីកន្លែង
register-page-agent-payer = នរណាបង់ឱ្យអ្នករកពលករ
register-page-agents-all = ភ្នាក់ងាររងទាំងអស់ ({ $count })
register-fees-all = គ្រប់បន្ទាត់ ({ $count })
timeline-all = ផ្លូវទាំងមូល ({ $count })
register-audit-all = ការចុះពិនិត្យទាំងអស់ ({ $count })
register-page-criterion = លក្ខណៈវិនិច្ឆ័យ { $code }

## What an organisation declares itself.

declared-waiting = កំពុងរង់ចាំយើងពិនិត្យ
declared-verified = បានពិនិត្យ
declared-refused = មិនទទួលយក
declared-ended = បានបញ្ចប់
declared-because-not-reached = យើងបានព្យាយាមទាក់ទង ប៉ុន្តែគ្មាននរណាឆ្លើយ
declared-because-other-holder = វាជាឈ្មោះអ្នកផ្សេង
declared-because-not-theirs = វាជារបស់ស្ថាប័នផ្សេង
declared-because-unclear = យើងមិនយល់ទេ។ សូមប្រកាសម្តងទៀតឱ្យពេញលេញ
declared-on = បានប្រកាសនៅ { $date }
declared-decided-on = បានសម្រេចនៅ { $date }
declared-end = លែងជារបស់យើងហើយ
declared-none = មិនទាន់បានប្រកាសទេ
declared-contacts = ទំនាក់ទំនងដែលពលករអាចពិនិត្យបាន
declared-contacts-lead = ប្រកាសលេខទូរសព្ទ គណនី និងឈ្មោះទាំងអស់ដែលអ្នកប្រើជាមួយពលករ។ យើងពិនិត្យម្តងមួយៗ។
declared-contacts-private = បញ្ជីនេះមិនដែលត្រូវបង្ហាញទេ។ ពលករសរសេរអ្វីដែលគេឱ្យ ហើយដឹងតែថាវាជារបស់អ្នកឬអត់។
declared-contact-new = ប្រកាសទំនាក់ទំនង
declared-contact-kind = វាជាអ្វី
declared-contact-value = លេខ ID ឬអាសយដ្ឋាន
declared-contact-value-hint = សម្រាប់ការផ្ញើសារ៖ ID ឬលេខតែមួយគត់ មិនមែនឈ្មោះដែលបង្ហាញទេ។
declared-contact-bank = ធនាគារ ឬលុយក្នុងទូរសព្ទ
declared-contact-bank-hint = សម្រាប់តែគណនី។
declared-bank-other = ធនាគារផ្សេង
declared-contact-holder = ជាឈ្មោះនរណា
declared-contact-holder-hint = ម្ចាស់គណនី ឬអ្នកដែលឆ្លើយ។
declared-contact-label = សម្រាប់អ្វី
declared-contact-language = ភាសាដែលឆ្លើយ
declared-contact-language-any = គ្មានភាសាជាក់លាក់
declared-button = ប្រកាស
declared-agents = ភ្នាក់ងាររង
declared-agents-lead = ប្រកាសមនុស្សទាំងអស់ដែលជ្រើសរើសពលករឱ្យអ្នក។ ឈ្មោះ ទីកន្លែង និងអ្នកបង់ នឹងត្រូវបង្ហាញជាសាធារណៈ ក្រោយពេលយើងពិនិត្យ។
declared-agents-told = សូមប្រាប់ម្នាក់ៗជាមុនថា ឈ្មោះរបស់គេនឹងត្រូវបង្ហាញជាសាធារណៈ។
declared-agent-new = ប្រកាសភ្នាក់ងាររង
declared-agent-area-hint = ភូមិ ស្រុក ឬខេត្តដែលគេជ្រើសរើស។
declared-agent-language = ភាសានៃឈ្មោះ
declared-verified-count = បានពិនិត្យ៖ { $count }
declared-waiting-count = កំពុងរង់ចាំ៖ { $count }
declared-see = មើល និងប្រកាស
declared-handle-unreadable = សរសេរ ID ឬលេខតែមួយគត់ ដោយគ្មានដកឃ្លា។ ឈ្មោះដែលបង្ហាញអាចត្រូវចម្លង
declared-bank-missing = ជ្រើសរើសធនាគាររបស់គណនីនេះ
declared-account-unreadable = សរសេរលេខគណនីពី 6 ដល់ 20 ខ្ទង់
declared-address-short = សរសេរអាសយដ្ឋានពេញ៖ លេខ ផ្លូវ ទីកន្លែង
declared-not-an-agency = មានតែក្រុមហ៊ុនជ្រើសរើសទេដែលមានភ្នាក់ងាររង
declared-own = អ្នកបានប្រកាសវាដោយខ្លួនឯង។ អ្នកផ្សេងត្រូវពិនិត្យ
declared-decided = រឿងនេះបានសម្រេច ឬបញ្ចប់រួចហើយ
