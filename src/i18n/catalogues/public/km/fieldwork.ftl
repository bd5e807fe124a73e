### Fieldwork for the organisation: programme, report, money to be paid back, letters.

programme-own-title = កម្មវិធីសវនកម្ម
programme-own-lead = វិញ្ញាបនបត្ររបស់អ្នកត្រូវការសវនកម្មអ្វី និងពេលណា។
programme-none = អ្នកមិនមានវិញ្ញាបនបត្រដែលមានសុពលភាពទេ។ កម្មវិធីចាប់ផ្តើមពេលមានវិញ្ញាបនបត្រ។
programme-caption = សវនកម្មនៃវិញ្ញាបនបត្រ { $number }
programme-when = ពេលណា
programme-audit = សវនកម្ម
programme-state = ស្ថានភាព
programme-valid = មានសុពលភាពពី { $from } ដល់ { $to }
programme-window = ចន្លោះពី { $from } ដល់ { $to }
programme-later = ពេលក្រោយ
programme-open = អាចរៀបចំបានឥឡូវ
programme-planned = បានរៀបចំ
programme-done = រួចរាល់
programme-late = ហួសកំណត់
programme-by-application = ចាប់ផ្តើមពេលម្ចាស់ដាក់ពាក្យសុំបន្ត
programme-rules = ការតាមដានលើកដំបូងក្នុងរយៈពេល 12 ខែ បន្ទាប់មកមួយដងក្នុងមួយឆ្នាំ។ សវនកម្មបន្តសុពលភាពត្រូវធ្វើពីរខែមុនថ្ងៃចុងក្រោយ។
audit-objectives = គោលបំណង
audit-scope = វិសាលភាព
audit-team-member = សវនករ
audit-helper-interpreter = អ្នកបកប្រែ
audit-helper-technical-expert = អ្នកជំនាញបច្ចេកទេស
audit-report-interviews = ការសម្ភាសន៍ពលករ
audit-report-interviews-count = { $done } ក្នុងចំណោម { $planned }
audit-report-score = ពិន្ទុបច្ចុប្បន្ន
audit-report-score-points = { $points } ពិន្ទុ។ ចាប់ពី 30 ពិន្ទុឡើងទៅ មិនជាប់។ រាប់លក្ខខណ្ឌដែលមានរបកគំហើញមិនទាន់បិទ។
refund-title = ប្រាក់ដែលត្រូវសង
refund-lead = ប្រាក់ដែលពលករបានបង់ ត្រូវសងគ្រប់ចំនួន។ មានតែពេលនោះទើបបិទរបកគំហើញ។
refund-workers = ពលករ { $count } នាក់
refund-total = សរុប
refund-paid = បានបង់
refund-outstanding = នៅសល់ត្រូវបង់
refund-confirmed = បានបញ្ជាក់
refund-confirmations = ពលករ { $done } ក្នុងចំណោម { $wanted } នាក់បានបញ្ជាក់
refund-confirmations-few = ពលករដែលបញ្ជាក់តិចពេក មិនអាចប្រាប់
refund-state-ordered = បានបង្គាប់ឱ្យសង
refund-state-partly-paid = បានបង់មួយផ្នែក
refund-state-paid = បានបង់ មិនទាន់បញ្ជាក់
refund-state-confirmed = បានបង់ និងបានបញ្ជាក់
refund-state-withdrawn = បានដកការបង្គាប់
refund-late = ហួសកំណត់
refund-step-paid = បានបង់ { $amount } ឱ្យពលករ { $workers } នាក់ { $date }
refund-step-confirmed-auditor = សវនករបានសួរពលករ { $workers } នាក់៖ បានទទួល { $amount } { $date }
refund-step-confirmed-case-officer = ការិយាល័យបានសួរពលករ { $workers } នាក់៖ បានទទួល { $amount } { $date }
refund-step-confirmed-worker = ពលករ { $workers } នាក់បានប្រាប់យើងផ្ទាល់៖ បានទទួល { $amount } { $date }
refund-pay = ប្រាប់យើងអំពីប្រាក់ដែលបានបង់
refund-pay-workers = ឱ្យពលករប៉ុន្មាននាក់
refund-pay-amount = សរុបប៉ុន្មាន
refund-pay-note = បង់ដោយរបៀបណា
refund-pay-note-hint = ឧទាហរណ៍ ផ្ទេរតាមធនាគារ ពីគណនីណា។ កុំសរសេរឈ្មោះពលករ។
refund-files = ភស្តុតាងនៃការបង់
refund-pay-send = ផ្ញើការបង់
refund-is-withdrawn = ការបង្គាប់នេះត្រូវបានដក
refund-above-outstanding = ច្រើនជាងចំនួនដែលនៅសល់ត្រូវបង់
refund-more-workers = សរសេរចំនួនពលករពី 1 ដល់ { $most }
mail-finding-regraded-subject = របកគំហើញ { $number }៖ កម្រិតឥឡូវគឺ { $grade }
mail-finding-regraded-body =
    { mail-hello }

    កម្រិតនៃរបកគំហើញ { $number } បានប្តូរ។ ឥឡូវគឺ { $grade }។ ថ្ងៃកំណត់ឆ្លើយក៏បានប្តូរ។ សូមមើលនៅលើទំព័រ។
mail-finding-regraded-action = មើលរបកគំហើញ
mail-refund-due-subject = របកគំហើញ { $number }៖ ត្រូវសងប្រាក់ត្រឹម { $due }
mail-refund-due-body =
    { mail-hello }

    { $amount } នៅមិនទាន់សងពលករសម្រាប់របកគំហើញ { $number }។ ថ្ងៃកំណត់គឺ { $due }។ សូមប្រាប់យើងពេលបានបង់។
mail-refund-due-action = ប្រាប់ប្រាក់ដែលបានបង់
mail-refund-late-subject = របកគំហើញ { $number }៖ ការសងប្រាក់ហួសកំណត់
mail-refund-late-body =
    { mail-hello }

    { $amount } ត្រូវសងពលករត្រឹម { $due } សម្រាប់របកគំហើញ { $number }។ សូមបង់ឥឡូវ ហើយប្រាប់យើង។ ប្រាក់ដែលមិនទាន់សង រារាំងការបន្តវិញ្ញាបនបត្រ។
mail-refund-late-action = ប្រាប់ប្រាក់ដែលបានបង់
