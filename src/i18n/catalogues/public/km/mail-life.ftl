### The letters about the life of certificates, chains, committees, appeals and complaints.

## Certificates.

mail-surveillance-due-subject = ការត្រួតពិនិត្យប្រចាំឆ្នាំ { $number } ត្រឹម { $due }
mail-surveillance-due-body =
    { mail-hello }

    { $organisation } ត្រូវទទួលការត្រួតពិនិត្យម្តងទៀតត្រឹម { $due }។ នៅសល់ { $days } ថ្ងៃ។

    សូមណាត់ថ្ងៃជាមួយយើងឥឡូវ។ បើគ្មានការត្រួតពិនិត្យ វិញ្ញាបនបត្រអាចត្រូវបានព្យួរ។
mail-surveillance-due-action = បើកវិញ្ញាបនបត្រ
mail-surveillance-missed-subject = ការត្រួតពិនិត្យប្រចាំឆ្នាំ { $number } មិនបានធ្វើ
mail-surveillance-missed-body =
    { mail-hello }

    ការត្រួតពិនិត្យ { $organisation } ត្រូវធ្វើត្រឹម { $due } ប៉ុន្តែមិនបានធ្វើ។

    យើងកំពុងពិចារណាថាតើត្រូវព្យួរវិញ្ញាបនបត្រឬទេ។ សូមទាក់ទងយើងថ្ងៃនេះ។
mail-surveillance-missed-action = បើកវិញ្ញាបនបត្រ
mail-suspension-ending-subject = ការព្យួរ { $number } ត្រូវសម្រេចត្រឹម { $due }
mail-suspension-ending-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } ត្រូវបានព្យួរ។ នៅសល់ { $days } ថ្ងៃមុនពេលសម្រេច។

    បើគ្មានភស្តុតាងថាបានកែ វិញ្ញាបនបត្រអាចត្រូវដកហូត។
mail-suspension-ending-action = បើកវិញ្ញាបនបត្រ
mail-condition-due-subject = លក្ខខណ្ឌ { $criterion } នៃ { $number } ត្រឹម { $due }
mail-condition-due-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } មានលក្ខខណ្ឌ { $criterion }។ ត្រូវបំពេញត្រឹម { $due }។ នៅសល់ { $days } ថ្ងៃ។
mail-condition-due-action = បើកវិញ្ញាបនបត្រ
mail-condition-late-subject = លក្ខខណ្ឌ { $criterion } នៃ { $number } យឺតហើយ
mail-condition-late-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } ៖ លក្ខខណ្ឌ { $criterion } ត្រូវបំពេញត្រឹម { $due }។ សូមផ្ញើភស្តុតាងថ្ងៃនេះ។ យើងកំពុងពិចារណាជំហានបន្ទាប់។
mail-condition-late-action = បើកវិញ្ញាបនបត្រ
mail-certificate-transferred-subject = វិញ្ញាបនបត្រ { $number } មានម្ចាស់ថ្មី
mail-certificate-transferred-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } បានផ្ទេរពី { $from } ទៅ { $to }។ បញ្ជីបង្ហាញនៅទំព័រទាំងពីរ។

    មានតែ { $to } អាចនិយាយថាមានវិញ្ញាបនបត្រ។
mail-certificate-transferred-action = បើកវិញ្ញាបនបត្រ
mail-organisation-merged-subject = { $organisation } ឥឡូវជាផ្នែកមួយនៃ { $partner }
mail-organisation-merged-body =
    { mail-hello }

    { $organisation } និង { $partner } ជាអង្គការតែមួយ។ បញ្ជីបង្ហាញតែមួយសម្រាប់ទាំងពីរ ក្រោមឈ្មោះ { $partner }។

    អ្នកដែលធ្លាប់តំណាងកំណត់ត្រាផ្សេង ត្រូវសុំសិទ្ធិពីម្ចាស់ { $partner }។ បើមិនត្រឹមត្រូវ សូមសរសេរមកយើងក្នុងរយៈពេល 30 ថ្ងៃ។
mail-organisation-merged-action = បើកកំណត់ត្រា
mail-merge-undone-subject = { $organisation } មានកំណត់ត្រាផ្ទាល់ខ្លួនវិញ
mail-merge-undone-body =
    { mail-hello }

    យើងបានរួមកំណត់ត្រារបស់ { $organisation } និង { $partner }។ នោះជាកំហុស។ កំណត់ត្រាទាំងពីរដូចមុនវិញ។

    សិទ្ធិរបស់អ្នកដូចមុន។
mail-merge-undone-action = បើកកំណត់ត្រា

## Chains and committees.

mail-chain-declared-subject = { $partner } ដាក់ឈ្មោះអ្នកក្នុងលិខិតស្នើសុំ { $letter }
mail-chain-declared-body =
    { mail-hello }

    { $partner } និយាយថា { $organisation } ជ្រើសរើសជាមួយតាមលិខិត { $letter }។ សូមបញ្ជាក់ ឬប្រាប់ថាមិនមែន។

    មុននោះ កម្មករមិនឃើញតំណនេះទេ។
mail-chain-declared-action = បើកខ្សែសង្វាក់
mail-chain-answered-subject = { $partner } ឆ្លើយអំពី { $letter }៖ { $answer }
mail-chain-answered-body =
    { mail-hello }

    អំពីតំណរបស់ { $organisation } តាមលិខិត { $letter } { $partner } ឆ្លើយ៖ { $answer }។
mail-chain-answered-action = បើកខ្សែសង្វាក់
mail-chain-stopped-subject = ដៃគូ { $partner } ក្នុង { $letter }៖ { $status }
mail-chain-stopped-body =
    { mail-hello }

    { $partner } ជ្រើសរើសជាមួយ { $organisation } តាមលិខិត { $letter }។ ស្ថានភាពឥឡូវ៖ { $status }។

    សូមឈប់ជ្រើសរើសតាមខ្សែនេះរហូតដល់ច្បាស់លាស់។ មិនត្រូវទារប្រាក់ពីកម្មករឡើយ។
mail-chain-stopped-action = បើកខ្សែសង្វាក់
mail-minutes-late-subject = គ្មានកំណត់ហេតុគណៈកម្មការកម្មករ { $quarter }
mail-minutes-late-body =
    { mail-hello }

    { $organisation } មានកម្មករលើស 50 នាក់៖ គណៈកម្មការប្រជុំរៀងរាល់ត្រីមាស។ យើងគ្មានកំណត់ហេតុ { $quarter }។ សូមបញ្ចូលឥឡូវ។
mail-minutes-late-action = បញ្ចូលកំណត់ហេតុ

## Appeals and complaints.

mail-countersign-given-subject = គណៈកម្មាធិការកម្មកររបស់ { $organisation } បានឆ្លើយ៖ { $answer }
mail-countersign-given-body =
    { mail-hello }

    សមាជិកម្នាក់នៃគណៈកម្មាធិការកម្មកររបស់ { $organisation } បានឆ្លើយសំណួររបស់អ្នកអំពីការរកឃើញ៖ { $answer }។ គ្មាននរណាដឹងថាសមាជិកណាទេ។
mail-countersign-given-action = បើកការរកឃើញ
countersign-said-agreed = បានកែតម្រូវហើយ
countersign-said-not-agreed = មិនទាន់កែតម្រូវទេ
mail-appeal-taken-back-subject = បណ្តឹងឧទ្ធរណ៍ត្រូវបានដក៖ { $number }
mail-appeal-taken-back-body =
    { mail-hello }

    { $organisation } បានដកបណ្តឹងឧទ្ធរណ៍ { $number }។ គ្មានអ្វីត្រូវសម្រេចទៀតទេ។
mail-appeal-taken-back-action = បើកបណ្តឹងឧទ្ធរណ៍
mail-appeal-received-subject = យើងបានទទួលសំណើ { $number }
mail-appeal-received-body =
    { mail-hello }

    សំណើ { $number } របស់ { $organisation } បានមកដល់។ អ្នកដែលមិនបានចូលរួមនឹងសម្រេចត្រឹម { $due }។ ក្នុងពេលនោះ សេចក្តីសម្រេចនៅតែមានប្រសិទ្ធភាព។
mail-appeal-received-action = បើកសំណើ
mail-appeal-waits-subject = សំណើរង់ចាំ៖ { $number }
mail-appeal-waits-body =
    { mail-hello }

    { $organisation } សុំពិនិត្យសេចក្តីសម្រេចឡើងវិញ៖ { $number }។ អ្នកមិនបានចូលរួមក្នុងករណីនេះទេ។ កំណត់គឺ { $due }។
mail-appeal-waits-action = បើកសំណើ
mail-appeal-acknowledged-subject = សំណើ { $number } កំពុងត្រូវពិនិត្យ
mail-appeal-acknowledged-body =
    { mail-hello }

    អ្នកដែលមិនបានចូលរួមក្នុងករណី { $organisation } កំពុងពិនិត្យសំណើ { $number }។ យើងនឹងជូនដំណឹងត្រឹម { $due }។
mail-appeal-acknowledged-action = បើកសំណើ
mail-appeal-decided-subject = សំណើ { $number }៖ { $outcome }
mail-appeal-decided-body =
    { mail-hello }

    សំណើ { $number } របស់ { $organisation } ត្រូវបានសម្រេច៖ { $outcome }។ សូមអានមូលហេតុ និងជំហានបន្ទាប់នៅទំព័រនោះ។
mail-appeal-decided-action = បើកសំណើ
mail-answer-waits-subject = { $number } ត្រូវឆ្លើយត្រឹម { $due }
mail-answer-waits-body =
    { mail-hello }

    { $number } មិនទាន់ឆ្លើយ។ នៅសល់ { $days } ថ្ងៃ។
mail-answer-waits-action = បើក
mail-answer-overdue-subject = { $number } យឺតហើយ
mail-answer-overdue-body =
    { mail-hello }

    { $number } ត្រូវឆ្លើយត្រឹម { $due }។ ឥឡូវយឺតហើយ។
mail-answer-overdue-action = បើក
mail-reports-wait-subject = ដំណឹងថ្មីពីពលករ៖ របាយការណ៍ { $count } រង់ចាំ
mail-reports-wait-body =
    { mail-hello }

    របាយការណ៍ដែលមានដំណឹងថ្មីពីពលករ ឬគ្មាននរណាទទួល៖ { $count }។ សំបុត្រនេះមកយ៉ាងច្រើនមួយដងក្នុងមួយថ្ងៃ។
mail-reports-wait-action = បើករបាយការណ៍
mail-report-lapses-subject = របាយការណ៍ { $number } នឹងត្រូវលុបនៅ { $due }
mail-report-lapses-body =
    { mail-hello }

    គ្មានអ្វីកើតឡើងក្នុងរបាយការណ៍ { $number } ជិតពីរឆ្នាំហើយ។ នៅ { $due } វានឹងបិទដោយខ្លួនឯង ហើយអ្វីដែលបានប្រាប់នឹងត្រូវលុប។ អ្នកដែលនៅធ្វើវា ត្រូវសរសេរ ឬបញ្ចប់មុនថ្ងៃនោះ។
mail-report-lapses-action = បើក
mail-handed-over-subject = { $number } ឥឡូវនៅក្រោមបន្ទុក { $person }
mail-handed-over-body =
    { mail-hello }

    ចាប់ពីពេលនេះ { $person } ធ្វើការលើ { $number }។
mail-handed-over-action = បើក
mail-complaint-received-subject = យើងបានទទួលការតវ៉ា { $number }
mail-complaint-received-body = ការតវ៉ារបស់អ្នកមានលេខ { $number }។ អ្នកដែលពាក់ព័ន្ធមិនឃើញទេ។ យើងឆ្លើយត្រឹម { $due }។
mail-complaint-waits-subject = ការតវ៉ារង់ចាំ៖ { $number }
mail-complaint-waits-body =
    { mail-hello }

    សូមបញ្ជាក់ទទួលការតវ៉ា { $number } ត្រឹម { $due }។
mail-complaint-waits-action = បើក
mail-complaint-acknowledged-subject = យើងកំពុងពិនិត្យការតវ៉ា { $number }
mail-complaint-acknowledged-body = អ្នកដែលមិនពាក់ព័ន្ធកំពុងពិនិត្យការតវ៉ា { $number }។ យើងឆ្លើយត្រឹម { $due }។
mail-complaint-answered-subject = ចម្លើយចំពោះការតវ៉ា { $number }
mail-complaint-answered-body =
    { $number }៖ { $outcome }។

    { $answer }
