### Whether a certificate is real, and valid today.

verify-lead = ឯកសារអាចត្រូវគេថតចម្លង។ វាយលេខ ហើយមើលអ្វីដែលយើងនិយាយនៅថ្ងៃនេះ។
verify-number = លេខវិញ្ញាបនបត្រ
verify-number-hint = ចាប់ផ្តើមដោយ WM ឬ CK ឧទាហរណ៍ WM-2025-00417។ ដកឃ្លា សញ្ញា - ឬអក្សរតូច ក៏បាន។
verify-button = មើលថាពិតឬអត់
verify-number-unreadable = សរសេរលេខដូចនៅលើឯកសារ ឧទាហរណ៍ WM-2025-00417
verify-by-name = គ្មានលេខឬ? រកក្រុមហ៊ុនតាមឈ្មោះ៖
verify-not-ours = វិញ្ញាបនបត្រនេះមិនមែនរបស់យើងទេ
verify-not-ours-meaning = យើងមិនធ្លាប់ចេញវិញ្ញាបនបត្រលេខនេះទេ។
verify-typed-right = តើលេខវាយត្រឹមត្រូវទេ?
verify-never = ពលករមិនបង់អ្វីសម្រាប់វិញ្ញាបនបត្រទេ
verify-never-text = មិនត្រូវមាននរណាទារប្រាក់ពីអ្នកសម្រាប់វិញ្ញាបនបត្ររបស់យើង ឬសម្រាប់ការពិនិត្យវាឡើយ។
verify-real = វិញ្ញាបនបត្រនេះពិត
verify-suspended = វិញ្ញាបនបត្រនេះត្រូវបានព្យួរ
verify-no-longer = វិញ្ញាបនបត្រនេះលែងមានសុពលភាព
verify-valid-now = ពិនិត្យនៅ { $when }៖ មានសុពលភាព។ ចាប់ពី { $from }។
verify-not-valid-now = ពិនិត្យនៅ { $when }៖ គ្មានសុពលភាពទេ។ ចាប់ពី { $from }។
verify-belongs-to = វាជារបស់ { $name } តែប៉ុណ្ណោះ។
verify-compare = ប្រៀបធៀបនឹងឯកសារដែលអ្នកឃើញ
verify-compare-text = បើមានចំណុចណាមួយខុសគ្នានៅលើឯកសារ ឯកសារនោះជារបស់ក្លែងក្លាយ។ សូមជឿទំព័រនេះ កុំជឿឯកសារ។
verify-ticket = អ្វីដែលវិញ្ញាបនបត្រចែង
verify-name = ឈ្មោះ
verify-see-company = មើលក្រុមហ៊ុន
verify-another = ផ្ទៀងផ្ទាត់មួយទៀត
verify-different = ឯកសារខុសគ្នាឬ?
verify-different-text = កុំបង់ប្រាក់។ អ្នកមិនបានធ្វើខុសដោយបង្ហាញវាទេ។
verify-print = បោះពុម្ពទំព័រនេះទុក។ វាមានថ្ងៃពិនិត្យ ហើយគ្មានឈ្មោះអ្នកពិនិត្យទេ។

## A certificate as a sheet of paper.

verify-paper = វិញ្ញាបនបត្រជាសន្លឹកសម្រាប់បោះពុម្ព
verify-paper-check = ឯកសារអាចត្រូវគេថតចម្លង។ បើកកូដ ឬវាយលេខ ហើយអានអ្វីដែលពិតនៅថ្ងៃនេះ៖
verify-paper-more = និង { $count } ទៀត។ ទំព័រផ្ទៀងផ្ទាត់បង្ហាញទាំងអស់។
verify-paper-foot = ធ្វើនៅ { $date }។ អ្វីដែលបញ្ជីនិយាយថ្ងៃនេះជាការពិត មិនមែនសន្លឹកនេះទេ។
