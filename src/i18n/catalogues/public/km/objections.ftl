### Who audits an organisation, and its objection to an auditor.

audit-team-yours = នរណាធ្វើសវនកម្មលើអ្នក
audit-team-lead = អ្នកទាំងនេះនឹងមករកអ្នក។ បើមានម្នាក់មិនអាចឥតលម្អៀង អ្នកអាចជំទាស់បាន។
audit-team-told = យើងបានប្រាប់អ្នកថ្ងៃទី
audit-team-languages = ភាសាដែលនិយាយ
objection-until = អ្នកអាចជំទាស់បានដល់
objections-yours = ការជំទាស់របស់អ្នក
objection-answer = ចម្លើយរបស់យើង
objection-make = ជំទាស់នឹងសវនករ
objection-whom = តើអ្នកជំទាស់នឹងនរណា?
objection-why = ហេតុអ្វី?
objection-why-hint = ឧទាហរណ៍៖ អ្នកនេះធ្លាប់ធ្វើការឱ្យគូប្រជែង ឬជាសាច់ញាតិនឹងអ្នកនៅទីនេះ។ យើងអានសារនេះ ហើយសវនករអាចឃើញ។
objection-send = ផ្ញើការជំទាស់
objection-rule-title = របៀបនៃការជំទាស់
objection-rule-text = អ្នកមាន 10 ថ្ងៃ គិតពីថ្ងៃដែលយើងប្រាប់ឈ្មោះ។ មន្ត្រីទទួលបន្ទុកឆ្លើយដោយមានមូលហេតុ។ សវនកម្មមិនចាប់ផ្តើមមុននោះទេ។
objection-rule-short = សវនកម្មដែលប្រាប់ជិតពេល ក្រោយមានការចោទ មិនអាចជំទាស់បានទេ។
objection-status-made = រង់ចាំចម្លើយ
objection-status-upheld = ទទួលយក៖ សវនករផ្សេងនឹងមក
objection-status-rejected = មិនទទួលយក
objection-short-notice = សវនកម្មនេះប្រាប់ជិតពេល។ អ្នកមិនអាចជំទាស់នឹងសវនករបានទេ។
objection-too-late = 10 ថ្ងៃសម្រាប់ការជំទាស់បានផុតហើយ។
objection-begun = ការចុះពិនិត្យបានចាប់ផ្តើម ឬបានចប់ហើយ។
objection-twice = អ្នកបានជំទាស់នឹងអ្នកនេះរួចហើយ។
objection-not-named = អ្នកនេះមិនមានឈ្មោះក្នុងសវនកម្មនេះទេ។
objection-answered = ការជំទាស់នេះបានឆ្លើយរួចហើយ។
objection-waiting = មានការជំទាស់មួយកំពុងរង់ចាំចម្លើយ។ ការចុះពិនិត្យចាប់ផ្តើមក្រោយនោះ។
mail-audit-team-joined-subject = សវនកម្ម { $number }៖ មានសវនករម្នាក់ទៀត
mail-audit-team-joined-body =
    { mail-hello }

    { $auditor } នឹងចូលរួមសវនកម្មលើ { $organisation }។

    បើមានមូលហេតុដែលធ្វើឱ្យអ្នកនេះមិនអាចឥតលម្អៀង អ្នកអាចជំទាស់ក្នុង 10 ថ្ងៃ។
mail-audit-team-joined-action = មើលថានរណាធ្វើសវនកម្ម
mail-objection-upheld-subject = សវនកម្ម { $number }៖ យើងនឹងដាក់សវនករផ្សេង
mail-objection-upheld-body =
    { mail-hello }

    អ្នកបានជំទាស់នឹង { $auditor } ជាសវនករលើ { $organisation }។ យើងយល់ព្រម ហើយអ្នកផ្សេងនឹងមក។ យើងនឹងប្រាប់ឈ្មោះម្តងទៀត។

    មូលហេតុរបស់យើង៖ { $answer }
mail-objection-upheld-action = មើលថានរណាធ្វើសវនកម្ម
mail-objection-rejected-subject = សវនកម្ម { $number }៖ សវនករនៅដដែល
mail-objection-rejected-body =
    { mail-hello }

    អ្នកបានជំទាស់នឹង { $auditor } ជាសវនករលើ { $organisation }។ យើងបានពិចារណា ហើយសវនករនៅដដែល។

    មូលហេតុរបស់យើង៖ { $answer }
mail-objection-rejected-action = អានចម្លើយ
