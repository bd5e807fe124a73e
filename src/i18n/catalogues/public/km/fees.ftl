### Fees: verdicts, lines, sources, amounts. The codes, payers, stages and methods are in the glossary.

## What a verdict says in a few words: on a line of a schedule and on the fee check. Never merged.

fee-total = ថ្លៃ និងចំណាយទាំងអស់រួមគ្នា
scheme-meets = ត្រូវតាមស្តង់ដាររបស់យើង
scheme-not-met-employer = មិនត្រូវតាមស្តង់ដាររបស់យើង៖ និយោជកត្រូវបង់
scheme-not-met-nobody = មិនត្រូវតាមស្តង់ដាររបស់យើង៖ មិនត្រូវមាននរណាយកប្រាក់នេះទេ
law-allowed = ច្បាប់អនុញ្ញាត
law-unknown = យើងមិនដឹងពីកម្រិតដែលច្បាប់កំណត់
law-over = លើសកម្រិតដែលច្បាប់កំណត់
law-forbidden = ច្បាប់ហាមឃាត់
law-cannot-compare = យើងមិនអាចប្រៀបធៀបជាមួយកម្រិតដែលច្បាប់កំណត់បានទេ

## Fee lines: the heads of the table, and what stands beside a line.

fee-lines-caption = គេគិតថ្លៃអ្វី ហើយពីនរណា
fee-column-what = សម្រាប់អ្វី
fee-column-payer = នរណាបង់
fee-column-amount = ចំនួនប្រាក់
fee-column-standard = ស្តង់ដាររបស់យើង
fee-column-law = ច្បាប់
fee-falls-on-worker = កាត់ពីប្រាក់ឈ្នួល ឬឱ្យខ្ចី ដូច្នេះទីបំផុតពលករជាអ្នកបង់

## Ceilings as laws count them.

fee-per-once = ម្តង សម្រាប់ការជ្រើសរើសទាំងមូល
fee-per-month = សម្រាប់មួយខែ
fee-per-twelve-months = សម្រាប់ដប់ពីរខែ
fee-months-of-wage = { $months } × ប្រាក់ឈ្នួលមួយខែ
fee-limit-per = { $limit } { $per }

## Where a rule is known from.

fee-source-summary = យើងដឹងរឿងនេះពីណា
fee-source-law-of = ច្បាប់របស់
fee-source = ប្រភព
fee-source-reliability = អាចទុកចិត្តបានប៉ុណ្ណា
fee-source-since = មានសុពលភាពតាំងពី
fee-source-until = មានសុពលភាពដល់
fee-source-text = បើកអានអត្ថបទ
fee-source-also = ដឹងបន្ថែម (មិនមែនជាកម្រិត)
fee-source-rate = អត្រាប្តូរប្រាក់៖ 1 { $from } = { $rate } { $to } ថ្ងៃទី { $date }។ { $source }
reliability-A = អត្ថបទផ្លូវការ (A)
reliability-B = ស្ថាប័នអង្គការសហប្រជាជាតិ អង្គការក្រៅរដ្ឋាភិបាល ឬការិយាល័យច្បាប់ (B)
reliability-C = សារព័ត៌មាន (C)។ យើងកំពុងរកអត្ថបទផ្លូវការ។
reliability-D = ការអះអាងចាស់តែមួយ (D)

## What is wrong with an amount or a line.

fee-amount-empty = សូមសរសេរចំនួនប្រាក់ដែលគេទារ ជាលេខ
fee-amount-unreadable = យើងអានចំនួននេះមិនបានទេ។ សូមសរសេរតែលេខ ឧទាហរណ៍ 2500
fee-amount-ambiguous = អាចអានបានពីរបែប។ សូមសរសេរ { $thousands } ឬ { $decimals }
fee-amount-negative = សូមសរសេរចំនួនប្រាក់ ដោយគ្មានសញ្ញាដក
fee-amount-zero = សូមសរសេរចំនួនលើសសូន្យ
fee-amount-too-large = សូមសរសេរចំនួនមិនលើស { $limit }
fee-amount-too-fine = { $currency } គ្មានឯកតាតូចដូច្នេះទេ។ សូមសរសេរជាចំនួនគត់
fee-amount-other-currency = ក្នុងចំនួនប្រាក់សរសេរថា { $named } ប៉ុន្តែបានជ្រើសរើស { $chosen }។ សូមជ្រើសរើសរូបិយប័ណ្ណឱ្យត្រូវ
fee-label-missing = សូមសរសេរឈ្មោះថ្លៃនេះ យ៉ាងតិចមួយភាសា
fee-text-too-long = សូមសរសេរឱ្យខ្លី មិនលើស { $limit } តួអក្សរ
fee-schedule-unanswered = សូមបញ្ជាក់ថាគិតថ្លៃអ្វី ឬមិនគិតថ្លៃអ្វីទេ
fee-schedule-closed = តារាងថ្លៃនេះបានផ្សព្វផ្សាយហើយ មិនអាចកែបានទេ
fee-schedule-not-submitted = តារាងថ្លៃនេះមិនទាន់បានផ្ញើទេ

## The public timeline of an organisation.

timeline-fee-schedule-published = បានផ្សព្វផ្សាយតារាងថ្លៃ ចំនួន { $text } ចំណុច។
timeline-fee-schedule-published-empty = បានផ្សព្វផ្សាយថា មិនគិតថ្លៃអ្វីទេ (ចំណុច៖ { $text })។
