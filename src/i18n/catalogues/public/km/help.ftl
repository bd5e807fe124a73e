### The directory of help: telephone lines, and what to know before a call.

help-lead = ទូរសព្ទទៅអ្នកដែលអាចជួយ។ អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះដល់យើងទេ។
help-in-country = នៅប្រទេស{ $country }
help-not-tested = យើងមិនទាន់បានទូរសព្ទពិនិត្យលេខនេះទេ។
help-not-confirmed-means = មានន័យថា ក្នុងរយៈពេល 90 ថ្ងៃ យើងមិនទាន់ហៅលេខនោះបានទេ។ លេខអាចប្តូរ។ បើគ្មានអ្នកឆ្លើយ សូមសាកលេខផ្សេង។
help-before = មុនពេលហៅ
help-before-safe = ហៅនៅកន្លែងដែលគ្មាននរណាស្តាប់ឮ។
help-before-have = ត្រៀមឈ្មោះ កាលបរិច្ឆេទ និងបង្កាន់ដៃ បើមាន។
help-before-name = មុនពេលប្រាប់ឈ្មោះ សួរថាអ្នកណានឹងដឹងឈ្មោះអ្នក។
help-check-text = មើលថាក្រុមហ៊ុនមានវិញ្ញាបនបត្រឬអត់ មុនពេលបង់ប្រាក់ ឬចុះហត្ថលេខា។

## The lines and what is known of them.

help-where = អ្នកនៅប្រទេសណា
help-spoken = ភាសាដែលអ្នកនិយាយ
help-none = យើងមិនស្គាល់លេខបែបនេះទេ។ លេខផ្សេងអាចជួយអ្នកបាន។
help-show-all = បង្ហាញលេខទាំងអស់
help-answers = អ្នកឆ្លើយ
help-languages-word = ភាសា
help-hours = ម៉ោង
help-serves = ជួយអ្នកណា មិនថាមានឯកសារអ្វី
help-tested = មានអ្នកឆ្លើយនៅ{ $date }។ អ្នកហៅ៖ { $role }។
help-tested-long-ago = មានអ្នកឆ្លើយនៅ{ $date }។ លើសពី 90 ថ្ងៃហើយ។ អ្នកហៅ៖ { $role }។
help-test-not-reached-said = គ្មានអ្នកឆ្លើយពេលយើងហៅនៅ{ $date }។
help-test-wrong-number-said = អ្នកផ្សេងឆ្លើយពេលយើងហៅនៅ{ $date }។ លេខអាចខុស។
help-kind-hotline = លេខទូរសព្ទបន្ទាន់
help-kind-authority = ការិយាល័យរដ្ឋ
help-kind-embassy = ស្ថានទូត
help-kind-ngo = ស្ថាប័នជួយ
help-kind-union = សហជីពកម្មករ
