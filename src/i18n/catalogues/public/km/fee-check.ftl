### The fee check: three questions, one answer, two verdicts.

## The question.

fee-check-title = គេទារប្រាក់ពីអ្នក។ តើត្រឹមត្រូវទេ?
fee-check-lead = សំណួរបី។ យើងមិនរក្សាទុកអ្វីទេ។
fee-check-description = ពិនិត្យប្រាក់ដែលគេទារសម្រាប់ការងារនៅបរទេស តាមស្តង់ដាររបស់យើង និងច្បាប់ប្រទេសទាំងពីរ។
fee-check-about = អំពីប្រាក់ដែលគេទារក្នុងនាម { $name }
fee-check-company = ក្រុមហ៊ុនណាទារ? ប្រៀបធៀបនឹងបញ្ជីរបស់គេ
fee-check-company-why = វាយឈ្មោះរបស់គេ។ មិនចាំបាច់ក៏បាន។
fee-check-from = អ្នកមកពី
fee-check-to = ការងារនៅ
fee-check-for = ប្រាក់នេះសម្រាប់អ្វី?
fee-check-total = ទាំងអស់រួមគ្នា ឬខ្ញុំមិនដឹងថាសម្រាប់អ្វី
fee-check-amount = គេទារប៉ុន្មាន?
fee-check-amount-hint = ឧទាហរណ៍ { $example }
fee-check-submit = មើលចម្លើយ
fee-check-same-country = សូមជ្រើសរើសប្រទេសពីរខុសគ្នា
fee-check-never-title = មិនមែនជាចំណាយរបស់អ្នកទេ
fee-check-never-text = ការរកការងារ ឯកសារ ការពិនិត្យសុខភាព ការបណ្តុះបណ្តាល ការធ្វើដំណើរ៖ និយោជកជាអ្នកបង់។ មិនយកមុន ហើយមិនកាត់ពីប្រាក់ឈ្នួលពេលក្រោយទេ។
fee-check-nobody-title = មិនត្រូវមាននរណាទារទេ
fee-check-nobody-text = សំណូក ប្រាក់កក់ ការទុកលិខិតឆ្លងដែន ការឱ្យ «សងវិញ» ពេលក្រោយ។

## The one answer.

fee-check-another = ពិនិត្យប្រាក់ផ្សេងទៀត
fee-check-do-not-pay = កុំបង់ប្រាក់នេះ
fee-check-ask-first = កុំបង់ប្រាក់។ សូមសុំជំនួយជាមុន។
fee-check-not-your-cost = តាមស្តង់ដាររបស់យើង អ្នកមិនត្រូវបង់អ្វីទេ
fee-check-say-both = មានចម្លើយពីរ ព្រោះស្តង់ដាររបស់យើង និងច្បាប់មិនមែនជារឿងតែមួយទេ។ នៅទីនេះទាំងពីរថាមិនបានទេ។
fee-check-say-nobody = មិនត្រូវមាននរណាយកប្រាក់នេះទេ មិនថាពីអ្នក ឬពីអ្នកណាផ្សេង។
fee-check-say-unknown = តាមស្តង់ដាររបស់យើង អ្នកមិនត្រូវបង់អ្វីទេ។ យើងមិនដឹងថាច្បាប់អនុញ្ញាតឬអត់ទេ។ នេះមិនមែនមានន័យថា ច្បាប់អនុញ្ញាតទេ។
fee-check-say-allowed = ច្បាប់អនុញ្ញាតឱ្យយកប៉ុណ្ណេះ។ ស្តង់ដាររបស់យើងមិនអនុញ្ញាតទេ៖ ក្រុមហ៊ុនដែលមានវិញ្ញាបនបត្រពីយើង មិនត្រូវទារប្រាក់នេះពីអ្នកទេ។

## The sums and the two verdicts.

fee-check-bars = ការប្រៀបធៀបចំនួនប្រាក់
fee-check-asked = គេទារ
fee-check-law-most = ច្បាប់{ $country } យ៉ាងច្រើន
fee-check-our-standard = ស្តង់ដាររបស់យើង
fee-check-scheme-employer = អ្នកមិនត្រូវបង់អ្វីទេ។ និយោជកជាអ្នកបង់។
fee-check-scheme-employer-text = នេះជាចំណាយនៃការជ្រើសរើសពលករ។ តាមស្តង់ដារ ពលករមិនត្រូវបង់ឡើយ ទាំងមុន និងកាត់ពីប្រាក់ឈ្នួលពេលក្រោយ។
fee-check-scheme-nobody = មិនត្រូវមាននរណាយកប្រាក់នេះទេ។
fee-check-scheme-nobody-text = មិនថាអ្នកណាបង់ ក៏មិនត្រឹមត្រូវដែរ៖ មិនមែនអ្នក មិនមែនក្រុមហ៊ុនជ្រើសរើស មិនមែននិយោជក។
fee-check-who-pays = នរណាត្រូវបង់
fee-check-law-in = ច្បាប់នៅ{ $country }
fee-check-law-forbidden = មិនត្រូវយកប្រាក់នេះពីអ្នកទេ។
fee-check-law-over = ច្រើនពេក។ យ៉ាងច្រើន { $amount }។
fee-check-law-within = មិនលើសកម្រិត { $amount } ទេ។
fee-check-law-allowed = ច្បាប់អនុញ្ញាតឱ្យពលករបង់ប្រាក់នេះ។
fee-check-law-cannot = យើងមិនអាចប្រៀបធៀបជាមួយកម្រិតបានទេ។
fee-check-law-limit-is = កម្រិត៖ { $limit }។
fee-check-missing-wage = យើងមិនដឹងប្រាក់ឈ្នួលរបស់អ្នកទេ ដូច្នេះមិនអាចប្រាប់ថាប៉ុន្មាន។
fee-check-missing-rate = យើងគ្មានអត្រាប្តូរប្រាក់រវាង { $from } និង { $to } ដែលមានប្រភពទេ។
fee-check-not-allowed = នេះមិនមែនមានន័យថា ច្បាប់អនុញ្ញាតទេ។

## What the organisation itself says.

fee-check-org-title = អ្វីដែល { $name } បញ្ជាក់ថាគិតថ្លៃសម្រាប់ការនេះ
fee-check-org-nothing = គេបញ្ជាក់ថាមិនគិតថ្លៃអ្វីទេ។ គេមិនត្រូវទារប្រាក់នេះពីអ្នកទេ។
fee-check-org-not-listed = តារាងដែលបានផ្សព្វផ្សាយគ្មានថ្លៃនេះសម្រាប់ផ្លូវរបស់អ្នកទេ។ គេមិនត្រូវទារប្រាក់នេះពីអ្នកទេ។
fee-check-org-no-list = យើងគ្មានតារាងថ្លៃដែលបានផ្សព្វផ្សាយរបស់ក្រុមហ៊ុននេះទេ។
fee-check-org-other-pays = តាមតារាងរបស់គេផ្ទាល់ អ្នកមិនត្រូវបង់ប្រាក់នេះទេ។
fee-check-org-more = គេទារច្រើនជាងតារាងរបស់គេផ្ទាល់។

## What to do.

fee-check-next = ឥឡូវនេះអ្នកអាចធ្វើអ្វីបាន
fee-check-step-paper = សូមសុំតម្លៃជាលាយលក្ខណ៍អក្សរ ដោយមានឈ្មោះអ្នកទទួលប្រាក់។
fee-check-step-passport = កុំប្រគល់លិខិតឆ្លងដែនជាវត្ថុធានា។
fee-check-step-paid = បើអ្នកបានបង់ហើយ សូមរក្សាទុកវិក្កយបត្រ សារ និងឈ្មោះ។ សូមសុំជំនួយ។
