### Corridors for everybody: the board of notices, the steps, rights and what others paid.

## The board and the page of a corridor.

nav-corridors = ពីប្រទេសមួយទៅមួយ
corridors-title = ពីប្រទេសមួយទៅមួយ
corridors-lead = អ្វីដែលផ្លាស់ប្តូរលើផ្លូវទៅធ្វើការ៖ ព្រំដែន ផ្លូវការ ឯកសារ ច្បាប់។ ថ្មីបំផុតនៅខាងលើ។
corridor-lead = អ្វីដែលផ្លាស់ប្តូរ អ្វីដែលគេអាចទារ និងផ្លូវមួយជំហានម្តងៗ។
corridor-open = ជំហាន ថ្លៃចំណាយ និងសិទ្ធិ

## Notices.

notices-title = សេចក្តីជូនដំណឹង
notices-none = ថ្ងៃនេះយើងមិនដឹងពីការផ្លាស់ប្តូរទេ។ នេះមិនមែនមានន័យថាគ្មានទេ។
notice-since = ចាប់ពី{ $date }
notice-kind-border = ព្រំដែន
notice-kind-channel = ផ្លូវការ
notice-kind-papers = ឯកសារ
notice-kind-law = ច្បាប់
notice-kind-other = ផ្សេងទៀត
notice-status-open = បើក
notice-status-restricted = មានកម្រិត
notice-status-closed = បិទ
notice-status-suspended = ផ្អាកសិន
place-outdated = អាចហួសសម័យ
place-outdated-notice = យើងមើលសេចក្តីជូនដំណឹងម្តងទៀតក្រោយ 90 ថ្ងៃ និងរឿងផ្សេងក្រោយមួយឆ្នាំ។ អ្វីដែលមិនទាន់មើលឡើងវិញ មានសញ្ញានេះ។
place-english = អត្ថបទខ្លះមិនទាន់មានជាភាសារបស់អ្នក។ វាបង្ហាញជាភាសាអង់គ្លេស។
place-checked = ពិនិត្យចុងក្រោយនៅ{ $date }
place-label = { $what }៖

## What may be asked for.

corridor-asked = អ្វីដែលគេអាចទារ
corridor-law-of = ច្បាប់{ $country }
corridor-you-pay-nothing = អ្នកមិនបង់អ្វីទេ
corridor-forbidden = ហាម
corridor-at-most = យ៉ាងច្រើន { $limit }
corridor-not-known = មិនដឹង
corridor-unknown-means = «មិនដឹង» មិនមែនមានន័យថាច្បាប់អនុញ្ញាតទេ។
corridor-check-fee = ពិនិត្យប្រាក់ដែលគេទារលើផ្លូវនេះ

## Steps.

corridor-steps = ផ្លូវមួយជំហានម្តងៗ
corridor-steps-pay = តាមស្តង់ដាររបស់យើង និយោជកបង់ថ្លៃចំណាយទាំងអស់លើផ្លូវនេះ។
corridor-papers = ឯកសារ
corridor-where = កន្លែង
corridor-duration = រយៈពេល
corridor-cost = ថ្លៃរបស់រដ្ឋ
corridor-cost-free = ឥតគិតថ្លៃ
corridor-we-do-not-know = យើងមិនដឹង

## Rights, what others paid, wages.

corridor-rights = សិទ្ធិរបស់អ្នក
corridor-paid = អ្វីដែលអ្នកដទៃបានបង់
corridor-paid-lead = នេះជាអ្វីដែលបានរកឃើញ។ វាមិនមែនជាតម្លៃ ឬកម្រិតទេ៖ តាមស្តង់ដាររបស់យើង អ្នកមិនបង់អ្វីទេ។
corridor-paid-between = { $low } ដល់ { $high }
corridor-paid-from = ចាប់ពី { $low }
corridor-paid-up-to = រហូតដល់ { $high }
corridor-paid-mean = ជាមធ្យម { $sum }
corridor-paid-median = ពាក់កណ្តាលយ៉ាងតិច { $sum }
corridor-paid-about = ប្រហែល { $sum }
corridor-paid-people = បានសួរពលករ { $count } នាក់
corridor-days-of-work = { $sum } ស្មើនឹងប្រាក់ឈ្នួល { $days } ថ្ងៃ ក្នុងមួយថ្ងៃ { $wage } ដែលទាបបំផុតតាមច្បាប់។
corridor-wages = ប្រាក់ឈ្នួលអប្បបរមាតាមច្បាប់នៅ{ $country }
corridor-wage-range = { $low } ដល់ { $high } ក្នុងមួយថ្ងៃ តាមខេត្ត។
corridor-wages-zones = ខេត្តនីមួយៗ

## The companies on the way.

corridor-gate-open = បើកថ្ងៃនេះ
corridor-gate-certified = ក្រុមហ៊ុន { $count } មានវិញ្ញាបនបត្រ
corridor-gate-shut = បិទ
corridor-gate-stopped = ក្រុមហ៊ុន { $count } ត្រូវបានព្យួរ ឬដកហូត។ { status-do-not-pay }។
corridor-companies = ក្រុមហ៊ុន { $count }
