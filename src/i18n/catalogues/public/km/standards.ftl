### The standards, and how points are counted. The texts of the criteria are data of the standards themselves.

## The page of both standards.

standard-title = ស្តង់ដារទាមទារអ្វី
standard-lead = ស្តង់ដារមួយសម្រាប់ក្រុមហ៊ុនជ្រើសរើសពលករ មួយទៀតសម្រាប់និយោជក។ អ្នកត្រួតពិនិត្យពិនិត្យចំណុចនីមួយៗនៅក្រុមហ៊ុន។
standard-description = ស្តង់ដារ Waymark សម្រាប់ក្រុមហ៊ុនជ្រើសរើស និងនិយោជក មួយចំណុចម្តងៗ និងរបៀបរាប់ពិន្ទុ។
standard-version = កំណែទី { $version } ប្រើតាំងពី { $date }
standard-on-this-page = ក្នុងទំព័រនេះ
standard-agencies = សម្រាប់ក្រុមហ៊ុនជ្រើសរើស
standard-employers = សម្រាប់និយោជក
standard-critical = សំខាន់បំផុត
standard-all-points = ចំណុចទាំងអស់នៃស្តង់ដារ

## One criterion.

standard-criterion = លក្ខណៈវិនិច្ឆ័យ { $code }
standard-principle = គោលការណ៍
standard-of = ស្តង់ដារ
standard-weight = បើមិនបំពេញ
standard-points = { $points } ពិន្ទុ
standard-not-applicable = តើតែងតែអនុវត្តទេ?
standard-may-not-apply = អាចឆ្លើយថា «មិនពាក់ព័ន្ធ» ដោយមានហេតុផល។
standard-always-applies = អនុវត្តចំពោះក្រុមហ៊ុនទាំងអស់។
standard-evidence = អ្វីដែលអ្នកត្រួតពិនិត្យពិនិត្យមើល
standard-plain = តើនេះមានន័យអ្វីសម្រាប់អ្នក
standard-previous = មុន៖ { $code }
standard-next = បន្ទាប់៖ { $code }

## The published scoring rule, in words.

standard-score-title = របៀបរាប់ពិន្ទុ
standard-score-lead = ច្បាប់នេះត្រូវបានផ្សព្វផ្សាយ ដើម្បីកុំឱ្យការសម្រេចណាមួយគ្មានការពន្យល់។
standard-score-critical = លក្ខណៈវិនិច្ឆ័យសំខាន់បំផុតនីមួយៗដែលមិនបំពេញ រាប់ { $points } ពិន្ទុ។
standard-score-other = លក្ខណៈវិនិច្ឆ័យផ្សេងទៀតដែលមិនបំពេញ រាប់ { $points } ពិន្ទុ។ «បំពេញមួយផ្នែក» គឺមិនបំពេញ។
standard-score-fails = សរុប { $limit } ពិន្ទុឡើងទៅ៖ គ្មានវិញ្ញាបនបត្រ។
standard-score-conditions = ក្រោម { $limit } ប៉ុន្តែនៅមានចំណុចត្រូវកែ៖ ទទួលវិញ្ញាបនបត្រមានលក្ខខណ្ឌ។ លក្ខខណ្ឌគឺចំណុចដែលមិនទាន់បំពេញ។
standard-score-blocks = ភាពមិនអនុលោមធ្ងន់ធ្ងរបំផុត ឬធ្ងន់ ដែលមិនទាន់កែ រារាំងវិញ្ញាបនបត្រ មុនពេលមើលពិន្ទុសរុប។
standard-score-once = លក្ខណៈវិនិច្ឆ័យនីមួយៗរាប់ម្តង។ «មិនពាក់ព័ន្ធ» រាប់ 0 ហើយត្រូវមានហេតុផល។
standard-none-in-force = គ្មានកំណែនៃស្តង់ដារនេះដែលកំពុងប្រើទេ
