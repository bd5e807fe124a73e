### The life of a certificate: what the public, the holder and the mark say.

## The public timeline.

timeline-certificate-renewed = ទទួលវិញ្ញាបនបត្រម្តងទៀត លេខដដែល៖ { $text }
timeline-certificate-transferred = វិញ្ញាបនបត្របានផ្ទេរទៅក្រុមហ៊ុនផ្សេង៖ { $text }
timeline-certificate-taken-over = ទទួលវិញ្ញាបនបត្រពីក្រុមហ៊ុនផ្សេង៖ { $text }
reason-surveillance-missed = ការត្រួតពិនិត្យប្រចាំឆ្នាំមិនបានធ្វើ

## The holder's page.

certificate-mine-surveillance = ការត្រួតពិនិត្យប្រចាំឆ្នាំបន្ទាប់ត្រឹម { $date }។
certificate-mine-give-up = ប្រគល់វិញ្ញាបនបត្រវិញ
certificate-mine-give-up-text = យើងបញ្ចប់វិញ្ញាបនបត្រ ហើយបញ្ជីបង្ហាញ។ មិនអាចត្រឡប់វិញទេ។
certificate-mine-give-up-sure = បាទ/ចាស យើងប្រគល់វិញ
flash-surrender-asked = យើងបានទទួល។ បុគ្គលិកនឹងបញ្ចប់ក្នុង 5 ថ្ងៃ។

## The mark.

mark-title = សញ្ញា និងអ្វីដែលអ្នកអាចនិយាយ
mark-full = អ្នកអាចបង្ហាញសញ្ញាជាមួយលេខ ហើយនិយាយ «ទទួលវិញ្ញាបនបត្រពី Waymark, { $number }»។
mark-with-conditions = អ្នកអាចបង្ហាញសញ្ញាជាមួយលេខ និងពាក្យ «មានលក្ខខណ្ឌ»។ កុំលុបចេញ។
mark-stopped = ដកសញ្ញាចេញគ្រប់កន្លែងឥឡូវ ទាំងក្រដាស និងអនឡាញ។ កុំនិយាយថាមានវិញ្ញាបនបត្រ។
mark-never-title = ហាមដាច់ខាត
mark-never-guarantee = និយាយថា «ធានា» «អនុម័ត» ឬ «គ្មានហានិភ័យ»។
mark-never-others = បង្ហាញសម្រាប់ក្រុមហ៊ុន កន្លែង ឬផ្លូវដែលវិញ្ញាបនបត្រមិនដាក់ឈ្មោះ។
mark-never-money = ប្រើដើម្បីទារប្រាក់ពីកម្មករ។
mark-never-change = ប្តូររាង ពណ៌ ឬលេខ។
mark-download = ទាញយកសញ្ញា (SVG)
mark-public = នរណាក៏អាចគូរសញ្ញានេះ។ សូមពិនិត្យលេខនៅទីនេះ។ មានតែបញ្ជីទេដែលត្រឹមត្រូវ។
mark-states = អ្វីដែលស្ថានភាពនីមួយៗអនុញ្ញាត
