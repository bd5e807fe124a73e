### A certificate as its holder sees it.

certificate-since = តាំងពី { $date }
certificate-conditions = លក្ខខណ្ឌ
certificate-scope = វិសាលភាពនៃវិញ្ញាបនបត្រ
certificate-scope-corridors = ផ្លូវពីប្រទេសមួយទៅប្រទេសមួយ
certificate-scope-sectors = ប្រភេទការងារ
certificate-scope-sites = ទីកន្លែង
certificate-mine-title = វិញ្ញាបនបត្ររបស់អ្នក
certificate-mine-none = អ្នកមិនទាន់មានវិញ្ញាបនបត្រទេ។ សូមដាក់ពាក្យ ហើយយើងនឹងប្រាប់សេចក្តីសម្រេចនៅទីនេះ។
certificate-mine-apply = ដាក់ពាក្យសុំវិញ្ញាបនបត្រ
certificate-mine-refused = យើងបានបដិសេធមិនផ្តល់វិញ្ញាបនបត្រនៅថ្ងៃទី { $date }
certificate-mine-points = ពិន្ទុ { $points }។ ចាប់ពី 30 ពិន្ទុ យើងមិនផ្តល់វិញ្ញាបនបត្រទេ។
certificate-mine-why = មូលហេតុ
certificate-mine-met = បានធ្វើរួចនៅថ្ងៃទី { $date }
certificate-mine-late = ត្រូវធ្វើរួចត្រឹម { $date } ហើយឥឡូវហួសកំណត់
certificate-mine-due = ត្រូវធ្វើរួចត្រឹម { $date }
certificate-mine-from = មានសុពលភាពចាប់ពី
certificate-mine-verify = អ្វីដែលសាធារណជនឃើញតាមលេខនេះ
certificate-mine-appeal = អ្នកអាចសុំឱ្យយើងពិនិត្យសេចក្តីសម្រេចនេះឡើងវិញរហូតដល់ { $date }។ សូមឆ្លើយលិខិតដែលយើងបានជូនដំណឹង សរសេរលេខករណី { $case } និងប្រាប់ថាចំណុចណាមិនត្រឹមត្រូវ។
certificate-mine-appeal-then = អ្នកដែលមិនបានចូលរួមក្នុងករណីនេះ នឹងសម្រេចក្នុងរយៈពេល 60 ថ្ងៃ។ មុនពេលនោះ សេចក្តីសម្រេចនៅតែមានប្រសិទ្ធភាព។
certificate-mine-appeal-over = ពេលសុំពិនិត្យឡើងវិញបានចប់នៅថ្ងៃទី { $date }។

## What each state means for the holder.

certificate-mine-active = អ្នកអាចប្រាប់ថាមានវិញ្ញាបនបត្រ ដោយបង្ហាញលេខនេះ។ មិនត្រូវទារប្រាក់ពីពលករឡើយ។
certificate-mine-active-with-conditions = អ្នកអាចប្រាប់ថាមានវិញ្ញាបនបត្រមានលក្ខខណ្ឌ ដោយបង្ហាញលេខនេះ។ សូមកែតម្រូវចំណុចខាងក្រោមឱ្យទាន់ពេល។ មិនត្រូវទារប្រាក់ពីពលករឡើយ។
certificate-mine-suspended = សូមឈប់ប្រាប់ថាមានវិញ្ញាបនបត្រ។ សាធារណជនឃើញថាវិញ្ញាបនបត្ររបស់អ្នកត្រូវបានព្យួរ។
certificate-mine-withdrawn = វិញ្ញាបនបត្រនេះមិនត្រឡប់មកវិញទេ។ សូមឈប់ប្រាប់ថាមានវិញ្ញាបនបត្រ។ អ្នកអាចដាក់ពាក្យថ្មីបាន។
certificate-mine-expired = វិញ្ញាបនបត្រផុតសុពលភាពហើយ។ សូមឈប់ប្រាប់ថាមានវិញ្ញាបនបត្រ។ អ្នកអាចដាក់ពាក្យថ្មីបាន។
certificate-mine-surrendered = អ្នកបានប្រគល់វិញ្ញាបនបត្រវិញហើយ។ សូមឈប់ប្រាប់ថាមានវិញ្ញាបនបត្រ។ អ្នកអាចដាក់ពាក្យថ្មីបាន។
