### សំបុត្រ៖ ប្រធានបទ កថាខណ្ឌ និងពាក្យលើប៊ូតុងនៃរឿងនីមួយៗ។

mail-hello = សួស្តី { $name }
mail-not-you = បើអ្នកមិនបានស្នើសុំទេ មិនចាំបាច់ធ្វើអ្វីឡើយ។

## Accounts.

mail-confirm-email-subject = បញ្ជាក់អាសយដ្ឋានអ៊ីមែលរបស់អ្នក
mail-confirm-email-body =
    { mail-hello }

    មានគេបើកគណនីនៅ Waymark ដោយអាសយដ្ឋាននេះ យើងសង្ឃឹមថាជាអ្នក។ សូមបញ្ជាក់អាសយដ្ឋាន ដើម្បីចាប់ផ្តើម។ តំណប្រើបាន 3 ថ្ងៃ។

    { mail-not-you } គណនីនឹងមិនត្រូវបានបើកទេ។
mail-confirm-email-action = បញ្ជាក់អាសយដ្ឋានរបស់ខ្ញុំ
mail-already-registered-subject = អ្នកមានគណនីរួចហើយ
mail-already-registered-body =
    { mail-hello }

    មានគេសរសេរអាសយដ្ឋាននេះក្នុងទម្រង់របស់ Waymark យើងសង្ឃឹមថាជាអ្នក។ អាសយដ្ឋាននេះមានគណនីរួចហើយ៖ សូមចូលគណនីនោះ។ បើភ្លេចពាក្យសម្ងាត់ អ្នកអាចជ្រើសរើសថ្មីនៅទំព័រចូលគណនី។

    { mail-not-you } មិនមានអ្វីផ្លាស់ប្តូរទេ។
mail-already-registered-action = ចូលគណនី
mail-reset-password-subject = ជ្រើសរើសពាក្យសម្ងាត់ថ្មី
mail-reset-password-body =
    { mail-hello }

    អ្នកបានសុំពាក្យសម្ងាត់ថ្មី។ សូមជ្រើសរើសដោយតំណនេះ។ តំណប្រើបានមួយម៉ោង ហើយតែម្តងប៉ុណ្ណោះ។

    { mail-not-you } ពាក្យសម្ងាត់ចាស់នៅតែប្រើបាន។
mail-reset-password-action = ជ្រើសរើសពាក្យសម្ងាត់ថ្មី
mail-password-changed-subject = បានប្តូរពាក្យសម្ងាត់របស់អ្នកហើយ
mail-password-changed-body =
    { mail-hello }

    ពាក្យសម្ងាត់នៃគណនីរបស់អ្នកត្រូវបានប្តូរ ហើយឧបករណ៍ផ្សេងរបស់អ្នកបានចេញពីគណនី។

    បើអ្នកមិនបានធ្វើទេ សូមជ្រើសរើសពាក្យសម្ងាត់ថ្មីភ្លាម។
mail-password-changed-action = ជ្រើសរើសពាក្យសម្ងាត់ថ្មី
mail-change-email-subject = បញ្ជាក់អាសយដ្ឋានអ៊ីមែលថ្មី
mail-change-email-body =
    { mail-hello }

    អ្នកចង់ប្រើអាសយដ្ឋាននេះសម្រាប់គណនីរបស់អ្នក។ សូមបញ្ជាក់ដោយតំណនេះ។ តំណប្រើបាន 24 ម៉ោង។ មុនពេលបញ្ជាក់ អាសយដ្ឋានចាស់នៅតែប្រើ។

    { mail-not-you }
mail-change-email-action = បញ្ជាក់អាសយដ្ឋានថ្មី
mail-email-changed-subject = បានប្តូរអាសយដ្ឋានអ៊ីមែលរបស់អ្នកហើយ
mail-email-changed-body =
    { mail-hello }

    គណនីរបស់អ្នកមានអាសយដ្ឋានអ៊ីមែលផ្សេងហើយ។ ចាប់ពីពេលនេះ យើងសរសេរទៅអាសយដ្ឋានថ្មី។

    បើអ្នកមិនបានធ្វើទេ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធនៃបញ្ជីភ្លាម។
mail-staff-invitation-subject = គេអញ្ជើញអ្នកធ្វើការជាមួយអ្នកគ្រប់គ្រងបញ្ជី
mail-staff-invitation-body =
    { $inviter } អញ្ជើញអ្នកធ្វើការជាមួយបញ្ជី Waymark ក្នុងតួនាទី៖ { $role }។

    សូមបើកការអញ្ជើញ ដើម្បីចាប់ផ្តើម។ តំណប្រើបាន 7 ថ្ងៃ។
mail-staff-invitation-action = បើកការអញ្ជើញ
mail-member-invitation-subject = គេអញ្ជើញអ្នកធ្វើការតំណាង { $organisation }
mail-member-invitation-body =
    { $inviter } អញ្ជើញអ្នកធ្វើការតំណាង { $organisation } ក្នុងបញ្ជី Waymark។

    សូមបើកការអញ្ជើញ ដើម្បីទទួល។ តំណប្រើបាន 14 ថ្ងៃ។ បើអ្នកមិនស្គាល់ស្ថាប័ននេះទេ មិនចាំបាច់ធ្វើអ្វីឡើយ។
mail-member-invitation-action = បើកការអញ្ជើញ

## Claims to an organisation that is in the register.

mail-claim-approved-subject = អ្នកអាចធ្វើការតំណាង { $organisation } បានហើយ
mail-claim-approved-body =
    { mail-hello }

    យើងបានពិនិត្យសំណើរបស់អ្នក។ ឥឡូវនេះ អ្នកអាចធ្វើការតំណាង { $organisation } ក្នុងបញ្ជីនេះ។
mail-claim-approved-action = បើកទំព័រស្ថាប័ន
mail-claim-refused-subject = សំណើអំពី { $organisation } មិនត្រូវបានទទួលទេ
mail-claim-refused-body =
    { mail-hello }

    យើងមិនអាចឱ្យអ្នកធ្វើការតំណាង { $organisation } ក្នុងបញ្ជីនេះទេ។ មូលហេតុ៖ { $reason }

    បើខ្វះអ្វីមួយ អ្នកអាចស្នើសុំម្តងទៀត។
mail-claim-refused-action = បើកសំណើ

## Applications.

mail-application-received-subject = យើងបានទទួលពាក្យស្នើសុំ { $number } របស់អ្នកហើយ
mail-application-received-body =
    { mail-hello }

    ពាក្យស្នើសុំរបស់ { $organisation } បានមកដល់។ លេខ { $number }។

    យើងនឹងអាន ហើយសរសេរទៅអ្នក។ ឥឡូវនេះ អ្នកមិនចាំបាច់ធ្វើអ្វីទេ។
mail-application-received-action = បើកពាក្យស្នើសុំ
mail-application-returned-subject = ពាក្យស្នើសុំរបស់អ្នកត្រូវកែ
mail-application-returned-body =
    { mail-hello }

    យើងបានអានពាក្យស្នើសុំរបស់ { $organisation }។ ផ្នែកខ្លះត្រូវកែ។ មូលហេតុមាននៅក្បែរផ្នែកនីមួយៗ។

    សូមផ្ញើម្តងទៀត មិនឱ្យហួស { $due }។ ក្រោយថ្ងៃនោះ វាបញ្ចប់ដោយគ្មានសេចក្តីសម្រេច។
mail-application-returned-action = មើលអ្វីដែលត្រូវកែ
mail-application-due-subject = កំណត់ពាក្យស្នើសុំរបស់អ្នក៖ { $due }
mail-application-due-body =
    { mail-hello }

    នៅសល់ { $days } ថ្ងៃ ដើម្បីឆ្លើយសំណួររបស់យើងអំពីពាក្យស្នើសុំរបស់ { $organisation }។

    សូមផ្ញើម្តងទៀត មិនឱ្យហួស { $due }។ ក្រោយថ្ងៃនោះ វាបញ្ចប់ដោយគ្មានសេចក្តីសម្រេច។
mail-application-due-action = បើកពាក្យស្នើសុំ
mail-application-accepted-subject = យើងទទួលយកពាក្យស្នើសុំ { $number } របស់អ្នក
mail-application-accepted-body =
    { mail-hello }

    យើងទទួលយកពាក្យស្នើសុំរបស់ { $organisation }។ លេខ { $number }។

    ជំហានបន្ទាប់គឺសវនកម្ម។ យើងនឹងសរសេរទៅអ្នក ពេលកំណត់ថ្ងៃរួច។ អ្នកមិនទាន់បានទទួលវិញ្ញាបនបត្រទេ។
mail-application-accepted-action = បើកពាក្យស្នើសុំ
mail-application-rejected-subject = យើងមិនទទួលយកពាក្យស្នើសុំរបស់អ្នកទេ
mail-application-rejected-body =
    { mail-hello }

    យើងពីរនាក់បានពិនិត្យពាក្យស្នើសុំរបស់ { $organisation }។ យើងមិនទទួលយកទេ។ មូលហេតុ៖ { $reason }

    បើអ្នកគិតថាមិនត្រឹមត្រូវ អ្នកអាចសុំឱ្យយើងពិនិត្យសេចក្តីសម្រេចឡើងវិញ ក្នុងរយៈពេល 30 ថ្ងៃ។ ទំព័រពាក្យស្នើសុំប្រាប់ពីរបៀប។
mail-application-rejected-action = អានសេចក្តីសម្រេច
mail-application-lapsed-subject = ពាក្យស្នើសុំរបស់អ្នកបានបញ្ចប់
mail-application-lapsed-body =
    { mail-hello }

    យើងមិនបានទទួលចម្លើយទាន់ពេល ដូច្នេះពាក្យស្នើសុំរបស់ { $organisation } បានបញ្ចប់ដោយគ្មានសេចក្តីសម្រេច។ អ្នកអាចចាប់ផ្តើមថ្មីបានគ្រប់ពេល។
mail-application-lapsed-action = បើកពាក្យស្នើសុំរបស់អ្នក

## Audits.

mail-audit-planned-subject = បានកំណត់ថ្ងៃសវនកម្ម { $number }
mail-audit-planned-body =
    { mail-hello }

    សវនកម្មលើ { $organisation } កំណត់ពី { $starts } ដល់ { $ends }។ សវនករគឺ { $auditor }។

    បើមានមូលហេតុដែលធ្វើឱ្យអ្នកនេះមិនអាចឥតលម្អៀង សូមប្រាប់យើងមុនចាប់ផ្តើម។ ក្នុងសវនកម្ម សវនករ និងអ្នកគ្រប់គ្រងបញ្ជីមិនទារប្រាក់ឡើយ។
mail-audit-planned-action = បើកសវនកម្ម
mail-audit-assigned-subject = អ្នកទទួលបន្ទុកសវនកម្ម { $number }
mail-audit-assigned-body =
    { mail-hello }

    អ្នកនឹងធ្វើសវនកម្មលើ { $organisation } ពី { $starts } ដល់ { $ends }។ លេខ { $number }។

    មុនដំបូង សូមប្រកាសថាអ្នកមានទំនាក់ទំនងជាមួយស្ថាប័ននេះឬអត់។
mail-audit-assigned-action = បើកសវនកម្ម
mail-audit-report-draft-subject = សេចក្តីព្រាងរបាយការណ៍សវនកម្ម { $number } រួចរាល់ហើយ
mail-audit-report-draft-body =
    { mail-hello }

    សេចក្តីព្រាងរបាយការណ៍អំពី { $organisation } រួចរាល់ហើយ។ សូមអាន ហើយសរសេរមតិនៅលើទំព័ររបស់វា។
mail-audit-report-draft-action = អានសេចក្តីព្រាង
mail-audit-report-final-subject = របាយការណ៍សវនកម្ម { $number } បានបញ្ចប់
mail-audit-report-final-body =
    { mail-hello }

    របាយការណ៍អំពី { $organisation } បានបញ្ចប់។ ឥឡូវវាទៅអ្នកពិនិត្យឡើងវិញ។
mail-audit-report-final-action = អានរបាយការណ៍

## Findings.

mail-finding-raised-subject = របកគំហើញថ្មី { $number }
mail-finding-raised-body =
    { mail-hello }

    សវនកម្មលើ { $organisation } មានរបកគំហើញថ្មី { $number }។ កម្រិត៖ { $grade }។

    សូមប្រាប់ មិនឱ្យហួស { $due } ថាអ្នកកែអ្វី ហេតុអ្វីវាកើតឡើង ហើយអ្នកផ្លាស់ប្តូរអ្វី។
mail-finding-raised-action = ឆ្លើយរបកគំហើញ
mail-plan-accepted-subject = របកគំហើញ { $number }៖ យើងទទួលយកផែនការរបស់អ្នក
mail-plan-accepted-body =
    { mail-hello }

    យើងទទួលយកផែនការរបស់អ្នកសម្រាប់របកគំហើញ { $number }។ សូមអនុវត្ត រួចផ្ញើភស្តុតាង។
mail-plan-accepted-action = បើករបកគំហើញ
mail-plan-rejected-subject = របកគំហើញ { $number }៖ យើងមិនទទួលយកផែនការរបស់អ្នកទេ
mail-plan-rejected-body =
    { mail-hello }

    យើងមិនទទួលយកផែនការរបស់អ្នកសម្រាប់របកគំហើញ { $number } ទេ។ មូលហេតុ៖ { $reason }

    សូមកែផែនការ ហើយផ្ញើម្តងទៀត។
mail-plan-rejected-action = កែផែនការ
mail-finding-closed-subject = បានបិទរបកគំហើញ { $number }
mail-finding-closed-body =
    { mail-hello }

    សវនករបានផ្ទៀងផ្ទាត់ការកែរបស់អ្នក។ របកគំហើញ { $number } ត្រូវបានបិទ។
mail-finding-closed-action = បើករបកគំហើញ
mail-evidence-rejected-subject = របកគំហើញ { $number }៖ ភស្តុតាងមិនគ្រប់គ្រាន់
mail-evidence-rejected-body =
    { mail-hello }

    យើងមិនទទួលយកភស្តុតាងសម្រាប់របកគំហើញ { $number } ទេ។ មូលហេតុ៖ { $reason }

    សូមផ្ញើភស្តុតាងផ្សេង។
mail-evidence-rejected-action = ផ្ញើភស្តុតាង
mail-finding-reopened-subject = បានបើករបកគំហើញ { $number } ឡើងវិញ
mail-finding-reopened-body =
    { mail-hello }

    របកគំហើញ { $number } បានបិទ ហើយត្រូវបើកឡើងវិញ។ មូលហេតុ៖ { $reason }
mail-finding-reopened-action = បើករបកគំហើញ
mail-answer-due-subject = របកគំហើញ { $number }៖ កំណត់ឆ្លើយ { $due }
mail-answer-due-body =
    { mail-hello }

    យើងរង់ចាំចម្លើយរបស់អ្នកចំពោះរបកគំហើញ { $number }។ កំណត់គឺ { $due }។
mail-answer-due-action = ឆ្លើយរបកគំហើញ
mail-answer-late-subject = របកគំហើញ { $number }៖ ចម្លើយរបស់អ្នកយឺត
mail-answer-late-body =
    { mail-hello }

    កំណត់ឆ្លើយរបកគំហើញ { $number } គឺ { $due }។ យើងមិនទាន់បានទទួលទេ។ សូមផ្ញើឥឡូវ។ ចម្លើយយឺតអាចធ្វើឱ្យបាត់វិញ្ញាបនបត្រ។
mail-answer-late-action = ឆ្លើយរបកគំហើញ

## Decisions and certificates.

mail-decision-granted-subject = { $organisation } បានទទួលវិញ្ញាបនបត្រ
mail-decision-granted-body =
    { mail-hello }

    { $organisation } បានទទួលវិញ្ញាបនបត្រ។ វិញ្ញាបនបត្រ { $number } មានសុពលភាពដល់ { $until }។

    អ្នករាល់គ្នាអាចមើលឃើញក្នុងបញ្ជី។ មិនត្រូវមាននរណាទារប្រាក់ពីពលករឡើយ។
mail-decision-granted-action = បើកវិញ្ញាបនបត្រ
mail-decision-conditions-subject = { $organisation } បានទទួលវិញ្ញាបនបត្រ – មានលក្ខខណ្ឌ
mail-decision-conditions-body =
    { mail-hello }

    { $organisation } បានទទួលវិញ្ញាបនបត្រ ដោយមានលក្ខខណ្ឌ។ វិញ្ញាបនបត្រ { $number } មានសុពលភាពដល់ { $until }។

    នៅមាន { $count } ចំណុចដែលត្រូវកែ។ បញ្ជីបង្ហាញចំណុចនីមួយៗ ជាមួយថ្ងៃកំណត់។
mail-decision-conditions-action = មើលលក្ខខណ្ឌ
mail-decision-refused-subject = { $organisation } មិនបានទទួលវិញ្ញាបនបត្រទេ
mail-decision-refused-body =
    { mail-hello }

    យើងសម្រេចមិនផ្តល់វិញ្ញាបនបត្រឱ្យ { $organisation } ទេ។ មូលហេតុ៖ { $reason }

    បើអ្នកគិតថាមិនត្រឹមត្រូវ អ្នកអាចសុំឱ្យយើងពិនិត្យសេចក្តីសម្រេចឡើងវិញ ក្នុងរយៈពេល 30 ថ្ងៃ។
mail-decision-refused-action = អានសេចក្តីសម្រេច
mail-certificate-suspended-subject = វិញ្ញាបនបត្រ { $number } ត្រូវបានព្យួរ
mail-certificate-suspended-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } ត្រូវបានព្យួរ។ បញ្ជីបង្ហាញដល់មនុស្សគ្រប់គ្នា។ មូលហេតុ៖ { $reason }

    មុនពេលវាមានសុពលភាពឡើងវិញ កុំនិយាយថាអ្នកមានវិញ្ញាបនបត្រ។
mail-certificate-suspended-action = មើលអ្វីដែលត្រូវធ្វើ
mail-certificate-reinstated-subject = វិញ្ញាបនបត្រ { $number } មានសុពលភាពឡើងវិញ
mail-certificate-reinstated-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } លែងត្រូវបានព្យួរហើយ។ ចាប់ពីពេលនេះ បញ្ជីបង្ហាញដូច្នេះ។
mail-certificate-reinstated-action = បើកវិញ្ញាបនបត្រ
mail-certificate-withdrawn-subject = វិញ្ញាបនបត្រ { $number } ត្រូវបានដកហូត
mail-certificate-withdrawn-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } ត្រូវបានដកហូត ហើយមិនត្រឡប់មកវិញទេ។ មូលហេតុ៖ { $reason }

    បើអ្នកគិតថាមិនត្រឹមត្រូវ អ្នកអាចសុំឱ្យយើងពិនិត្យសេចក្តីសម្រេចឡើងវិញ ក្នុងរយៈពេល 30 ថ្ងៃ។ ក្នុងពេលនោះ សេចក្តីសម្រេចនេះនៅតែមានប្រសិទ្ធភាព។
mail-certificate-withdrawn-action = អានសេចក្តីសម្រេច
mail-certificate-expiring-subject = វិញ្ញាបនបត្រ { $number } ផុតសុពលភាពនៅ { $until }
mail-certificate-expiring-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } នឹងផុតសុពលភាពក្នុង { $days } ថ្ងៃទៀត គឺ { $until }។

    ដើម្បីរក្សាវិញ្ញាបនបត្រ សូមស្នើសុំបន្តឥឡូវ។
mail-certificate-expiring-action = ស្នើសុំបន្ត
mail-certificate-expired-subject = វិញ្ញាបនបត្រ { $number } ផុតសុពលភាព
mail-certificate-expired-body =
    { mail-hello }

    វិញ្ញាបនបត្រ { $number } របស់ { $organisation } បានផុតសុពលភាព។ បញ្ជីបង្ហាញដូច្នេះ។ កុំនិយាយទៀតថាអ្នកមានវិញ្ញាបនបត្រ។
mail-certificate-expired-action = បើកទំព័រស្ថាប័ន
mail-certificate-surrendered-subject = បានប្រគល់វិញ្ញាបនបត្រ { $number } វិញ
mail-certificate-surrendered-body =
    { mail-hello }

    តាមសំណើរបស់អ្នក វិញ្ញាបនបត្រ { $number } របស់ { $organisation } បានបញ្ចប់។ បញ្ជីបង្ហាញដូច្នេះ។
mail-certificate-surrendered-action = បើកទំព័រស្ថាប័ន

## Staff.

mail-urgent-task-subject = បន្ទាន់៖ { $task } – { $organisation }
mail-urgent-task-body =
    { mail-hello }

    មានការងារបន្ទាន់រង់ចាំ៖ { $task }។ ស្ថាប័ន៖ { $organisation }។ កំណត់គឺ { $due }។
mail-urgent-task-action = បើកការងារ
