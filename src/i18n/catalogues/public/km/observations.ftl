### Observations of partners. Machine translation, not yet checked by a native speaker.

## The partner's own list.

tab-my-observations = ការសង្កេត
observation-list-title = អ្វីដែលអ្នកបានសង្កេត
observation-list-lead = ប្រាប់យើងអំពីអ្វីដែលអ្នកបានឃើញ។ នៅទីនេះ អ្នកអានលទ្ធផល។
observation-list-none = ស្ថាប័នរបស់អ្នកមិនទាន់បានដាក់អ្វីទេ។
observation-new = ដាក់ការសង្កេត
observation-number = លេខ
observation-about = អំពី
observation-filed = ដាក់នៅ
observation-state = ស្ថានភាព
observation-asked = យើងបានសរសេរទៅអ្នក

## Whom it is about.

observation-find-lead = មុនដំបូង មើលថាក្រុមហ៊ុន ឬនិយោជកមានក្នុងបញ្ជីនេះឬទេ។
observation-find = ឈ្មោះក្រុមហ៊ុនជ្រើសរើសពលករ ឬនិយោជក
observation-find-none = យើងមិនឃើញស្ថាប័នឈ្មោះនេះទេ។
observation-find-hits = តើជាមួយក្នុងចំណោមនេះទេ?
observation-find-other = ជាអ្នកផ្សេង
observation-not-in-register = មិនមានក្នុងបញ្ជីនេះ
observation-known-as = ជានរណា
observation-known-as-hint = ឈ្មោះ លេខទូរស័ព្ទ ឬទីកន្លែង។
observation-whom-needed = សរសេរឈ្មោះ លេខទូរស័ព្ទ ឬទីកន្លែង

## What was seen.

observation-no-names = កុំសរសេរឈ្មោះកម្មករ ឬអ្វីដែលអាចឱ្យគេស្គាល់។
observation-kind = អ្វីដែលអ្នកបានឃើញ
observation-kind-fees = គេទារប្រាក់ពីកម្មករ
observation-kind-documents = គេរក្សាលិខិតឆ្លងដែន ឬឯកសារ
observation-kind-promise = ការងារមិនដូចការសន្យា
observation-kind-threats = ការគំរាម ឬអំពើហិង្សា
observation-kind-retaliation = មានគេធ្វើទោសអ្នកដែលនិយាយ
observation-kind-good-practice = ការអនុវត្តល្អ
observation-kind-other = រឿងផ្សេង
observation-criterion = លក្ខណៈវិនិច្ឆ័យដែលពាក់ព័ន្ធ
observation-criterion-hint = បើមិនប្រាកដ ទុកចោល។
observation-none-chosen = គ្មាន
observation-month = ពេលណា
observation-country = នៅប្រទេសណា
observation-where = នៅឯណា
observation-area = កន្លែងណានៅទីនោះ
observation-area-hint = ទីក្រុង កំពង់ផែ ឬស្រុក។

## How it is known.

observation-provenance = តើអ្នកដឹងដោយរបៀបណា
observation-provenance-hint = ជ្រើសរើសអ្វីៗទាំងអស់ដែលពិត។
observation-provenance-seen = យើងបានឃើញផ្ទាល់
observation-provenance-told = កម្មករបានប្រាប់យើង
observation-provenance-document = ឯកសារ
observation-provenance-press = សារព័ត៌មាន
observation-workers = កម្មករប៉ុន្មាននាក់បានប្រាប់
observation-workers-hint = តែបើកម្មករបានប្រាប់។
observation-workers-one = ម្នាក់
observation-workers-few = 2 ដល់ 9 នាក់
observation-workers-many = 10 ដល់ 49 នាក់
observation-workers-most = 50 នាក់ឡើងទៅ
observation-consent = តើពួកគេយល់ព្រមឱ្យអ្នកប្រាប់យើងទេ?
observation-sources = ប្រភព
observation-sources-hint = ឯកសារ ឬកាសែតណា និងថ្ងៃខែ។ អ្នកណាបានឃើញ ក្នុងការងារអ្វី។
observation-sources-needed = ប្រាប់ឈ្មោះឯកសារ ឬកាសែត
observation-paid = អ្វីដែលកម្មករបានបង់
observation-paid-hint = តែបើអ្នកដឹង។ ប្រាក់ដែលកម្មករម្នាក់បានបង់។
observation-paid-code = ការបង់ទី { $place }៖ សម្រាប់អ្វី
observation-paid-amount = ការបង់ទី { $place }៖ ប៉ុន្មាន
observation-words = ជាពាក្យរបស់អ្នក
observation-text = មានអ្វីកើតឡើង
observation-text-hint = អ្វីដែលអ្នកដឹង និងអ្វីដែលអ្នកគ្រាន់តែសង្ស័យ។ សរសេរជាភាសារបស់អ្នក។
observation-file = ឯកសារជាភស្តុតាង
observation-file-hint = PDF ឬរូបភាព យ៉ាងច្រើន 10 MB។ បិទឈ្មោះ និងមុខកម្មករ។
observation-send = ផ្ញើការសង្កេត
observation-next = បន្ទាប់ទៅទៀត
observation-next-read = អ្នកដែលមិនពាក់ព័ន្ធអានក្នុង 5 ថ្ងៃធ្វើការ។
observation-next-look = យើងពិនិត្យ ឬប្រាប់មូលហេតុដែលមិនពិនិត្យ។
observation-next-told = អ្នកអានលទ្ធផលនៅទីនេះ។
observation-never-told = យើងមិនដែលប្រាប់ស្ថាប័នថាអ្នកបានសង្កេតគេទេ។

## One observation.

observation-state-filed = បានដាក់
observation-state-acknowledged = បានអាន
observation-state-looked-into = កំពុងពិនិត្យ
observation-state-set-aside = ទុកមួយឡែក
observation-state-answered = បានឆ្លើយ
observation-state-closed = បានបិទ
observation-state-taken-back = បានដកវិញ
observation-reason-not-ours = មិនមែនរឿងដែលយើងវាយតម្លៃ
observation-reason-too-little = ព័ត៌មានតិចពេកមិនអាចពិនិត្យ
observation-reason-known-already = យើងដឹង និងកំពុងពិនិត្យហើយ
observation-reason-too-long-ago = យូរពេកហើយ
observation-reason-no-consent = កម្មករមិនយល់ព្រម
observation-outcome-finding = នាំទៅរករបកគំហើញ
observation-outcome-special-audit = នាំទៅរកសវនកម្មពិសេស
observation-outcome-referred = បានបញ្ជូនទៅអ្នកផ្សេង
observation-outcome-noted = បានកត់ត្រាសម្រាប់សវនកម្មបន្ទាប់
observation-outcome-not-confirmed = មិនអាចបញ្ជាក់បាន
observation-outcome-lapsed = គ្មានអ្វីកើតឡើងរយៈពេលពីរឆ្នាំ ហើយវាបានបញ្ចប់
observation-due = យើងជូនដំណឹងត្រឹម { $date }។
observation-told = អ្វីដែលអ្នកបានប្រាប់
observation-files = ឯកសារ
observation-thread = សំណួរ និងចម្លើយ
observation-thread-none = មិនទាន់មាននរណាសរសេរទេ។
observation-message = សរសេរមកយើង
observation-file-more = ឯកសារមួយទៀត
observation-file-send = ផ្ញើឯកសារ
observation-timeline = លទ្ធផល
observation-take-back = ដកវិញ
observation-take-back-text = បន្ទាប់មក គ្មាននរណាធ្វើការលើវាទេ។ មិនអាចត្រឡប់វិញបាន។
observation-by-you = ពីស្ថាប័នរបស់អ្នក
observation-by-us = ពីយើង
observation-event-filed = បានដាក់
observation-event-acknowledged = អ្នកមិនពាក់ព័ន្ធបានអាន
observation-event-looked-into = កំពុងពិនិត្យ
observation-event-set-aside = ទុកមួយឡែក
observation-event-answered = បានឆ្លើយ
observation-event-closed = បានបិទ
observation-event-taken-back = បានដកវិញ
observation-event-message-sent = បញ្ជីបានសរសេរ
observation-event-message-received = ដៃគូបានសរសេរ
observation-event-file-added = បានបន្ថែមឯកសារ
observation-event-erased = អ្វីដែលបានប្រាប់ត្រូវបានលុប
observation-event-lapsed = វាបានបញ្ចប់ដោយខ្លួនឯង
flash-observation-filed = ការសង្កេតរបស់អ្នកត្រូវបានដាក់។
flash-observation-sent = បានផ្ញើ។
flash-observation-taken-back = បានដកការសង្កេតវិញ។

## Why not.

observation-not-from-this-state = មិនអាចធ្វើពីស្ថានភាពនេះទេ។
observation-partner-only = មានតែដៃគូដែលបានដាក់អាចដកវិញ។
observation-erased = អ្វីដែលបានប្រាប់ត្រូវបានលុប ពេលផុតកំណត់។
observation-over = ការសង្កេតនេះបានបញ្ចប់។
observation-too-many-files = ការសង្កេតមួយមានឯកសារយ៉ាងច្រើន { $max }។

## Letters.

mail-partner-invitation-subject = គេអញ្ជើញអ្នកតំណាង { $partner }
mail-partner-invitation-body =
    { $inviter } អញ្ជើញអ្នកប្រាប់បញ្ជី Waymark អំពីអ្វីដែល { $partner } សង្កេតឃើញលើក្រុមហ៊ុនជ្រើសរើស និងនិយោជក។

    សូមបើកការអញ្ជើញ ដើម្បីចាប់ផ្តើម។ តំណប្រើបាន 7 ថ្ងៃ។ បើអ្នកមិនស្គាល់ស្ថាប័ននេះទេ មិនចាំបាច់ធ្វើអ្វីឡើយ។
mail-partner-invitation-action = បើកការអញ្ជើញ
mail-observation-filed-subject = ការសង្កេតថ្មី { $number }
mail-observation-filed-body =
    { mail-hello }

    ដៃគូមួយបានដាក់ការសង្កេត { $number }។ ត្រូវអានត្រឹម { $due }។
mail-observation-filed-action = បើកការសង្កេត
mail-observation-news-subject = ដៃគូបានសរសេរអំពី { $number }
mail-observation-news-body =
    { mail-hello }

    ដៃគូបានសរសេរ ឬផ្ញើឯកសារក្នុងការសង្កេត { $number }។ សូមអាននៅទំព័រនោះ។
mail-observation-news-action = បើកការសង្កេត
mail-observation-lapses-subject = ការសង្កេត { $number } នឹងត្រូវលុបនៅ { $due }
mail-observation-lapses-body =
    { mail-hello }

    គ្មានអ្វីកើតឡើងក្នុងការសង្កេត { $number } ជិតពីរឆ្នាំហើយ។ នៅ { $due } វានឹងបញ្ចប់ដោយខ្លួនឯង ហើយអ្វីដែលបានប្រាប់នឹងត្រូវលុប។ អ្នកដែលនៅធ្វើវា ត្រូវសរសេរ ឬបញ្ចប់មុនថ្ងៃនោះ។
mail-observation-lapses-action = បើកការសង្កេត
mail-observation-acknowledged-subject = យើងបានអានការសង្កេត { $number }
mail-observation-acknowledged-body =
    { mail-hello }

    អ្នកដែលមិនពាក់ព័ន្ធបានអានការសង្កេត { $number } របស់អ្នក ហើយធ្វើការលើវាចាប់ពីពេលនេះ។
mail-observation-acknowledged-action = បើកការសង្កេត
mail-observation-asked-subject = សំណួរអំពីការសង្កេត { $number }
mail-observation-asked-body =
    { mail-hello }

    យើងបានសរសេរទៅអ្នកអំពីការសង្កេត { $number }។ សូមអាន និងឆ្លើយនៅទំព័រនោះ។
mail-observation-asked-action = ឆ្លើយ
mail-observation-answered-subject = ការសង្កេត { $number }៖ { $outcome }
mail-observation-answered-body =
    { mail-hello }

    លទ្ធផលនៃការសង្កេត { $number }៖ { $outcome }។ អានបន្ថែមនៅទំព័រនោះ។
mail-observation-answered-action = បើកការសង្កេត
