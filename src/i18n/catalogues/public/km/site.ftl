### The frame of the site: layout, forms, errors, lists. Each slice keeps its own words in its own file.

## The frame of every page: skip link, ways, languages, foot.

skip-link = រំលងទៅទំព័រ
page-title = { $title } – { site-name }
nav-main = ម៉ឺនុយមេ
nav-foot = ទំព័រផ្សេងទៀត
nav-signed-in = ទំព័ររបស់អ្នក
nav-languages = ជ្រើសរើសភាសា
nav-check = ពិនិត្យ
nav-fee = ពិនិត្យប្រាក់ដែលគេទារ
nav-report = រាយការណ៍
nav-help = ស្វែងរកជំនួយ
nav-how = របៀបដំណើរការ
nav-standard = ស្តង់ដារ
nav-statistics = ស្ថិតិ
nav-privacy = ឯកជនភាព
nav-verify = ផ្ទៀងផ្ទាត់វិញ្ញាបនបត្រ
nav-register = បញ្ជី
nav-apply = ស្នើសុំវិញ្ញាបនបត្រ
nav-sign-in = ចូលគណនី
nav-sign-out = ចេញពីគណនី
nav-account = គណនីរបស់ខ្ញុំ
nav-home = ទំព័រដើម
language-label = ភាសា៖
footer-sentence = Waymark ថែរក្សាបញ្ជីនេះ ហើយមិនមែនជាការិយាល័យរដ្ឋទេ។ ការពិនិត្យឥតគិតថ្លៃ ហើយមិនទុកដានឡើយ។
demo-note = នេះជាការបង្ហាញសាកល្បង។ ស្ថាប័ន និងមនុស្សទាំងអស់ក្នុងនេះ ជាការប្រឌិត។

## Lists that run over several pages.

page-next = ទំព័របន្ទាប់
page-previous = ទំព័រមុន
page-of = ទំព័រ { $page } ក្នុងចំណោម { $pages }
page-rows = { $from }–{ $to } ក្នុងចំណោម { $total }
page-nav = ទំព័រនៃបញ្ជីនេះ

## States of work in forms and task lists.

task-done = រួចរាល់
task-in-progress = កំពុងធ្វើ
task-not-started = មិនទាន់ចាប់ផ្តើម
task-needs-change = ត្រូវកែ
task-cannot-start = មិនទាន់អាចចាប់ផ្តើម

## Buttons and hints of forms. Yes, no, not sure, back and next are in the glossary.

form-continue = បន្ត
form-save = រក្សាទុក
form-save-continue = រក្សាទុក ហើយបន្ត
form-save-stop = រក្សាទុក ហើយឈប់ត្រឹមនេះ
form-cancel = បោះបង់
form-change = កែ
form-change-what = កែ៖ { $what }
form-remove = ដកចេញ
form-remove-what = ដកចេញ៖ { $what }
form-add = បន្ថែម
form-add-another = បន្ថែមមួយទៀត
form-choose = ជ្រើសរើស
form-show = បង្ហាញ
form-print = បោះពុម្ព
form-download = ទាញយក
form-all = ទាំងអស់
form-other = ផ្សេងទៀត
form-optional = (មិនបំពេញក៏បាន)
form-required = ត្រូវបំពេញ
form-file = ឯកសារ
form-file-hint = PDF, JPEG, PNG, WebP, DOCX, XLSX, M4A, OGG ឬ MP3។ យ៉ាងច្រើន 10 MB។
form-date-hint = ថ្ងៃ/ខែ/ឆ្នាំ។ ឆ្នាំពុទ្ធសករាជក៏បាន។
form-date-read-as = យើងយល់ថា { $date }
form-money-hint = ចំនួនគត់ ឧទាហរណ៍ 2,500
form-phone-hint = ដាក់លេខកូដប្រទេស ឧទាហរណ៍ +66 2 000 0101
form-characters = យ៉ាងច្រើន { $max } តួអក្សរ។

## What is wrong with an answer. The summary stands first on the page, each message beside its field.

error-prefix = កំហុស៖
error-summary-title = មានចម្លើយ { $count } ដែលត្រូវកែ
error-summary-line = { $label }៖ { $message }
error-required = សូមបំពេញចម្លើយនេះ
error-too-long = សូមសរសេរឱ្យខ្លី មិនឱ្យលើស { $max } តួអក្សរ
error-too-short = សូមសរសេរយ៉ាងតិច { $min } តួអក្សរ
error-email = សូមសរសេរអាសយដ្ឋានអ៊ីមែលឱ្យពេញ ឧទាហរណ៍ name@example.org
error-phone = សូមសរសេរលេខទូរសព្ទឱ្យពេញ ឧទាហរណ៍ +66 2 000 0101
error-web-address = សូមសរសេរអាសយដ្ឋានគេហទំព័រឱ្យពេញ ឧទាហរណ៍ https://www.example.org
error-number = សូមសរសេរចំនួនគត់ជាលេខ
error-number-range = សូមសរសេរលេខពី { $min } ដល់ { $max }
error-money = សូមសរសេរចំនួនប្រាក់ជាលេខ ឧទាហរណ៍ 2,500
error-currency = សូមជ្រើសរើសរូបិយប័ណ្ណ
error-date = សូមសរសេរកាលបរិច្ឆេទពិតជា ថ្ងៃ/ខែ/ឆ្នាំ ឧទាហរណ៍ 23/11/2026
error-date-order = ថ្ងៃចុងក្រោយត្រូវនៅក្រោយថ្ងៃដំបូង
error-date-past = កាលបរិច្ឆេទនេះត្រូវជាថ្ងៃកន្លងទៅហើយ
error-date-future = កាលបរិច្ឆេទនេះត្រូវជាថ្ងៃអនាគត
error-choice = សូមជ្រើសរើសចម្លើយមួយ
error-choice-many = សូមជ្រើសរើសចម្លើយយ៉ាងតិចមួយ
error-tick = សូមគូសប្រអប់ ដើម្បីបន្ត
error-file-kind = មិនទទួលឯកសារប្រភេទនេះទេ។ សូមផ្ញើ PDF រូបថត ឬឯកសារសរសេរ
error-file-size = ឯកសារនេះធំពេក។ យ៉ាងច្រើន 10 MB
error-file-missing = សូមជ្រើសរើសឯកសារ
error-file-broken = អានឯកសារនេះមិនបានទេ។ សូមរក្សាទុកម្តងទៀត ឬផ្ញើឯកសារផ្សេង
error-nul = អត្ថបទនេះមានតួអក្សរដែលរក្សាទុកមិនបាន។ សូមវាយម្តងទៀត

## Pages that say why something did not work: what it is, what it means, what to do.

error-page-400-title = យើងអានសំណើនេះមិនបាន
error-page-400-text = អាសយដ្ឋាន ឬទម្រង់មិនពេញលេញ។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។
error-page-400-next = សូមថយក្រោយ ហើយសាកម្តងទៀត។
error-page-403-title = អ្នកមិនអាចបើកទំព័រនេះបានទេ
error-page-403-text = ទំព័រនេះសម្រាប់អ្នកដទៃ ឬទម្រង់មកពីគេហទំព័រផ្សេង។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។
error-page-403-next = សូមបើកទំព័រម្តងទៀតពីគេហទំព័រនេះ ឬចូលគណនីដែលមានសិទ្ធិមើល។
error-page-404-title = រកមិនឃើញទំព័រនេះ
error-page-404-text = អាសយដ្ឋានប្រហែលជាបានប្តូរ ឬសរសេរខុស។ នេះមិនមែនជាចម្លើយអំពីក្រុមហ៊ុនទេ។
error-page-404-next = សូមស្វែងរកក្រុមហ៊ុនតាមឈ្មោះ លេខ ឬទូរសព្ទ។ កុំបង់ប្រាក់ មុនពេលឃើញវានៅទីនេះ។
error-page-405-title = ធ្វើបែបនេះនៅទីនេះមិនបានទេ
error-page-405-text = អាសយដ្ឋាននេះប្រើបែបនេះមិនបានទេ។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។
error-page-405-next = សូមត្រឡប់ទៅទំព័រមុន។
error-page-409-title = មានអ្នកដទៃបានកែរឿងនេះរួចហើយ
error-page-409-text = អ្វីដែលអ្នកផ្ញើមិនទាន់បានរក្សាទុកទេ ដើម្បីកុំឱ្យបាត់ការងារនរណា។
error-page-409-next = សូមមើលអត្ថបទទាំងពីរ រួចរក្សាទុកអត្ថបទដែលត្រឹមត្រូវ។
error-page-413-title = ធំពេក
error-page-413-text = ឯកសារមួយមានយ៉ាងច្រើន 10 MB។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។
error-page-413-next = សូមថយក្រោយ ហើយផ្ញើឯកសារតូចជាងនេះ។
error-page-422-title = ចម្លើយខ្លះត្រូវកែ
error-page-422-text = យើងប្រើទម្រង់ទាំងមូលមិនបានទេ។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។
error-page-422-next = សូមថយក្រោយ កែចម្លើយ ហើយផ្ញើម្តងទៀត។
error-page-429-title = សាកច្រើនដងពេកក្នុងពេលខ្លី
error-page-429-text = យើងបន្ថយល្បឿនដើម្បីការពារមនុស្សគ្រប់គ្នា។ អ្នកមិនបានធ្វើខុសទេ។
error-page-429-next = សូមរង់ចាំពីរបីនាទី រួចសាកម្តងទៀត។
error-page-500-title = មានបញ្ហានៅខាងយើង
error-page-500-text = អ្នកមិនបានធ្វើខុសទេ។ អ្វីដែលអ្នកផ្ញើ ប្រហែលជាមិនទាន់មកដល់យើង។
error-page-500-next = សូមរង់ចាំមួយនាទី រួចបើកទំព័រម្តងទៀត។ សូមពិនិត្យមុនពេលផ្ញើម្តងទៀត។
error-page-503-title = Waymark កំពុងរវល់ ឬកំពុងជួសជុល
error-page-503-text = ពេលនេះយើងធ្វើមិនបានទេ។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។ គ្មានចម្លើយ មិនមែនជាចម្លើយល្អទេ៖ កុំបង់ប្រាក់។
error-page-503-next = សូមរង់ចាំពីរបីនាទី រួចបើកទំព័រម្តងទៀត។
error-page-ways-on = ផ្លូវទៅមុខ
error-page-what-to-do = អ្វីត្រូវធ្វើ
reference-number = លេខយោង
reference-number-hint = សូមប្រាប់លេខនេះ បើអ្នកសុំជំនួយ។ វាមិនប្រាប់អ្វីអំពីអ្នកទេ។
stale-yours = អ្វីដែលអ្នកបានសរសេរ
stale-theirs = អ្វីដែលបានរក្សាទុកឥឡូវនេះ

## What happened after a form was sent.

flash-saved = បានរក្សាទុក
flash-removed = បានដកចេញ
flash-sent = បានផ្ញើ
flash-already-done = រឿងនេះបានធ្វើរួចហើយ
