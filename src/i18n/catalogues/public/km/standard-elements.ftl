### The five elements by which every point of the agency standard is judged, and how one version follows another.

standard-elements = ចំណុចប្រាំដែលសវនករពិនិត្យ
standard-elements-lead = ការសន្យាលើក្រដាសមិនគ្រប់គ្រាន់ទេ។ ចំពោះចំណុចនីមួយៗនៃស្តង់ដារក្រុមហ៊ុនជ្រើសរើស សវនករសួរសំណួរប្រាំ។
standard-element-example = ឧទាហរណ៍៖ { $what }
standard-element-policies = គោលការណ៍ និងនីតិវិធី
standard-element-policies-asks = តើមានច្បាប់ជាលាយលក្ខណ៍អក្សរ ហើយប្រាប់ថានរណាធ្វើអ្វីទេ?
standard-element-policies-shows = គោលការណ៍ នីតិវិធីដែលមានឈ្មោះ ទម្រង់ដែលប្រើពិត
standard-element-communication = ការទំនាក់ទំនង
standard-element-communication-asks = តើពលករ ភ្នាក់ងាររង និងនិយោជកដឹងអំពីច្បាប់ ជាភាសារបស់ខ្លួនទេ?
standard-element-communication-shows = ផ្ទាំងប្រកាស កិច្ចសន្យា សារ អ្វីដែលពលករនិយាយដោយពាក្យខ្លួនឯង
standard-element-skills = ជំនាញ និងការបណ្តុះបណ្តាល
standard-element-skills-asks = តើអ្នកធ្វើការងារនេះចេះធ្វើឱ្យត្រឹមត្រូវទេ?
standard-element-skills-shows = កំណត់ត្រាបណ្តុះបណ្តាលមានថ្ងៃ និងឈ្មោះ តេស្ត ចម្លើយរបស់បុគ្គលិក
standard-element-monitoring = ការតាមដាន
standard-element-monitoring-asks = តើក្រុមហ៊ុនដឹងដោយរបៀបណាថា គេគោរពច្បាប់?
standard-element-monitoring-shows = ការពិនិត្យភ្លាមៗ ការទូរសព្ទទៅពលករ កំណត់ត្រាបង់ប្រាក់
standard-element-governance = អភិបាលកិច្ច និងការកែលម្អ
standard-element-governance-asks = តើថ្នាក់ដឹកនាំណាទទួលខុសត្រូវ ហើយមានអ្វីប្រែប្រួលក្រោយកំហុស?
standard-element-governance-shows = កំណត់ហេតុប្រជុំ នីតិវិធីដែលបានកែ ប្រាក់ដែលបានសង
standard-transition = កំណែ { $version } ប្រើចាប់ពី { $date }។ វិញ្ញាបនបត្រតាមកំណែមុននៅមានសុពលភាពដល់ { $until }។
standard-old-version = វិនិច្ឆ័យតាមកំណែ { $version } ដែលមានកំណែថ្មីហើយ។ ប្រើបានដល់ { $until }។
