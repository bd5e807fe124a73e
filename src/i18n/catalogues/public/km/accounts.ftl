### គណនី៖ ការចូល ការបើកគណនី តំណប្រើម្តង គណនីផ្ទាល់ខ្លួន និងឈ្មោះតួនាទី។

## Fields that stand on several pages.

account-email = អាសយដ្ឋានអ៊ីមែល
account-password = ពាក្យសម្ងាត់
account-new-password = ពាក្យសម្ងាត់ថ្មី
account-current-password = ពាក្យសម្ងាត់បច្ចុប្បន្ន
account-password-hint = យ៉ាងតិច 8 តួអក្សរ។ ពាក្យជាច្រើនដែលអ្នកចាំបាន គឺល្អ។
account-name = ឈ្មោះរបស់អ្នក
account-language = ភាសានៃសំបុត្ររបស់យើង

## Sign in.

sign-in-lead = សម្រាប់ស្ថាប័ន សវនករ និងអ្នកគ្រប់គ្រងបញ្ជី។ ពលករមិនត្រូវការគណនីទេ។
sign-in-wrong = ចូលគណនីមិនបានទេ។ សូមពិនិត្យអ៊ីមែល និងពាក្យសម្ងាត់ ហើយមើលថាអ្នកបានបញ្ជាក់អាសយដ្ឋានឬនៅ
sign-in-forgotten = ខ្ញុំភ្លេចពាក្យសម្ងាត់
sign-in-no-account = មិនទាន់មានគណនីមែនទេ?
sign-in-no-account-text = ក្រុមហ៊ុនដែលចង់បានវិញ្ញាបនបត្រ ចាប់ផ្តើមដោយបើកគណនី។
sign-in-worker = តើអ្នកជាពលករមែនទេ?
sign-in-worker-text = អ្នកអាចពិនិត្យក្រុមហ៊ុន និងប្រាក់ដែលគេទារ ដោយមិនចាំបាច់មានគណនី។

## Open an account, and choose a new password.

sign-up-title = បើកគណនី
sign-up-lead = សម្រាប់អ្នកដែលធ្វើការតំណាងក្រុមហ៊ុនជ្រើសរើស ឬនិយោជក។
sign-up-email-hint = យើងនឹងផ្ញើតំណទៅអាសយដ្ឋាននេះ។
sign-up-next = ជំហានបន្ទាប់
sign-up-step-mail = យើងផ្ញើសំបុត្រទៅអ្នក។
sign-up-step-confirm = អ្នកបើកតំណ ហើយបញ្ជាក់អាសយដ្ឋាន។
sign-up-step-organisation = អ្នកចូលគណនី ហើយបំពេញព័ត៌មានស្ថាប័ន។
sign-up-have = អ្នកមានគណនីរួចហើយមែនទេ?
forgotten-title = ជ្រើសរើសពាក្យសម្ងាត់ថ្មី
forgotten-lead = សូមសរសេរអ៊ីមែលនៃគណនី។ យើងផ្ញើតំណឱ្យអ្នកជ្រើសរើសពាក្យសម្ងាត់ថ្មី។
forgotten-button = ផ្ញើតំណឱ្យខ្ញុំ
sent-title = សូមមើលក្នុងអ៊ីមែលរបស់អ្នក
sign-up-sent = យើងបានផ្ញើសំបុត្រទៅអាសយដ្ឋានដែលអ្នកសរសេរ។ សូមបើកតំណក្នុងសំបុត្រ ដើម្បីបន្ត។
forgotten-sent = បើអាសយដ្ឋាននេះមានគណនី យើងបានផ្ញើតំណសម្រាប់ជ្រើសរើសពាក្យសម្ងាត់ថ្មីហើយ។ តំណប្រើបានមួយម៉ោង។
sent-hint = ប៉ុន្មាននាទីហើយ នៅមិនទាន់បានសំបុត្រ? សូមមើលក្នុងថតសំបុត្រឥតបានការ ហើយពិនិត្យអាសយដ្ឋានដែលអ្នកសរសេរ។
sent-again = សាកម្តងទៀត

## One-time links.

link-confirm-title = បញ្ជាក់អាសយដ្ឋានរបស់អ្នក
link-confirm-lead = មានគេបើកគណនីសម្រាប់ { $email } ក្នុងឈ្មោះ { $name }។ បើជាអ្នក សូមបញ្ជាក់។ បើមិនមែនទេ សូមបិទទំព័រនេះ។
link-confirm-button = បញ្ជាក់អាសយដ្ឋានរបស់ខ្ញុំ
link-reset-title = ជ្រើសរើសពាក្យសម្ងាត់ថ្មី
link-reset-lead = ពេលមានពាក្យសម្ងាត់ថ្មី អ្នកនឹងចេញពីគណនីនៅកន្លែងផ្សេងទាំងអស់។
link-reset-button = រក្សាទុកពាក្យសម្ងាត់ថ្មី
link-change-email-title = បញ្ជាក់អាសយដ្ឋានថ្មី
link-change-email-lead = ចាប់ពីពេលនេះ អ្នកចូលគណនីដោយ { $email }។
link-change-email-button = ប្រើអាសយដ្ឋាននេះ
link-join-staff-title = ចូលរួមជាមួយអ្នកគ្រប់គ្រងបញ្ជី
link-join-staff-lead = សូមប្រាប់ឈ្មោះ ហើយជ្រើសរើសពាក្យសម្ងាត់។
link-join-staff-button = បើកគណនីរបស់ខ្ញុំ
link-join-title = គេបានអញ្ជើញអ្នក
link-join-lead = គេអញ្ជើញអ្នកឱ្យធ្វើការតំណាង { $organisation } ក្នុងបញ្ជីនេះ។
link-join-button = ចូលរួម
link-sign-in-first = ការអញ្ជើញនេះបានផ្ញើទៅ { $email }។ សូមចូលគណនីនោះ ដើម្បីទទួល។
link-somebody-else = ការអញ្ជើញនេះបានផ្ញើទៅ { $email } ប៉ុន្តែអ្នកកំពុងប្រើគណនីផ្សេង។ សូមចេញពីគណនី រួចបើកតំណម្តងទៀត។
link-over-title = តំណនេះលែងប្រើបានហើយ
link-over-lead = តំណបានប្រើរួច ហួសពេល ឬអាសយដ្ឋានមិនពេញ។ សូមសុំតំណថ្មី។

## The own account.

account-security = ពាក្យសម្ងាត់ និងឧបករណ៍
account-roles = តួនាទីរបស់អ្នក
account-change-email = ប្តូរអាសយដ្ឋានអ៊ីមែល
account-change-password = ប្តូរពាក្យសម្ងាត់
account-sessions = កន្លែងដែលអ្នកកំពុងចូលគណនី
account-password-lead = អ្នកនៅតែចូលគណនីនៅទីនេះ។ ឧបករណ៍ផ្សេងទាំងអស់នឹងចេញពីគណនី។
account-email-lead = យើងផ្ញើតំណទៅអាសយដ្ឋានថ្មី។ មុនអ្នកបើកតំណ អាសយដ្ឋានចាស់នៅតែប្រើ។
account-email-now = អាសយដ្ឋានបច្ចុប្បន្ន
account-email-new = អាសយដ្ឋានថ្មី
account-email-button = ផ្ញើតំណ
account-email-sent = យើងបានផ្ញើតំណទៅអាសយដ្ឋានថ្មី។ សូមបើកតំណនៅទីនោះ។
account-email-same = នេះជាអាសយដ្ឋានរបស់អ្នករួចហើយ
account-sessions-lead = ចេញពីឧបករណ៍ដែលអ្នកមិនស្គាល់ រួចប្តូរពាក្យសម្ងាត់។
account-session-device = ឧបករណ៍
account-session-unknown = ឧបករណ៍មិនស្គាល់
account-session-used = ប្រើចុងក្រោយ
account-session-began = ចូលគណនីនៅ
account-session-end = ចេញពីទីនោះ
account-session-this = ឧបករណ៍នេះ
account-sign-out-everywhere = ចេញពីគ្រប់កន្លែង
account-confirm-title = សូមវាយពាក្យសម្ងាត់ម្តងទៀត
account-confirm-lead = អ្វីដែលអ្នកហៀបនឹងធ្វើ គឺសំខាន់ ដូច្នេះយើងសួរម្តងទៀត។ វាមានប្រសិទ្ធភាពប្រាំនាទី។

## What is not taken, and why.

account-password-wrong = នេះមិនមែនជាពាក្យសម្ងាត់របស់អ្នកទេ។ សូមសាកម្តងទៀត
password-too-short = សូមជ្រើសរើសពាក្យសម្ងាត់យ៉ាងតិច { $min } តួអក្សរ
password-too-long = សូមជ្រើសរើសពាក្យសម្ងាត់មិនលើស { $max } តួអក្សរ
password-too-common = មានមនុស្សច្រើនប្រើពាក្យសម្ងាត់នេះ ដូច្នេះងាយទាយ។ សូមជ្រើសរើសមួយផ្សេង
password-like-the-form = ពាក្យសម្ងាត់នេះស្រដៀងឈ្មោះ អាសយដ្ឋានរបស់អ្នក ឬឈ្មោះគេហទំព័រនេះពេក។ សូមជ្រើសរើសមួយផ្សេង
account-link-over = តំណនេះលែងប្រើបានហើយ។ សូមសុំតំណថ្មី។
account-address-taken = ឥឡូវនេះ អាសយដ្ឋាននេះជារបស់គណនីផ្សេងហើយ។
account-of-a-partner = អ្នកតំណាងដៃគូ មិនអាចនៅក្នុងបញ្ជី ឬស្ថាប័នណាមួយទេ។
account-not-independent = អ្នកនេះនៅក្នុងបញ្ជី ឬស្ថាប័នណាមួយ។ ដៃគូត្រូវឯករាជ្យពីទាំងពីរ។
account-link-other-person = ការអញ្ជើញនេះបានផ្ញើទៅអាសយដ្ឋានផ្សេង។

## Roles.

role-auditor = សវនករ
role-case-officer = មន្ត្រីទទួលបន្ទុកសំណុំរឿង
role-reviewer = អ្នកពិនិត្យឡើងវិញ
role-decider = អ្នកសម្រេច
role-duty-officer = អ្នកសម្រេចប្រចាំការ
role-administrator = អ្នកគ្រប់គ្រងប្រព័ន្ធ
role-privacy-officer = មន្ត្រីការពារទិន្នន័យផ្ទាល់ខ្លួន
role-partner = ដៃគូ
role-owner = ម្ចាស់គណនីស្ថាប័ន
role-editor = អ្នកបំពេញព័ត៌មាន

## Tabs of members.

tab-organisation = ស្ថាប័ន
tab-applications = ពាក្យស្នើសុំ
tab-findings = របកគំហើញ

## What happened after a form was sent.

flash-signed-out = អ្នកបានចេញពីគណនីហើយ
flash-address-confirmed = បានបញ្ជាក់អាសយដ្ឋានហើយ។ សូមចូលគណនី
flash-password-changed = បានប្តូរពាក្យសម្ងាត់ហើយ
flash-email-changed = បានប្តូរអាសយដ្ឋានអ៊ីមែលហើយ
flash-account-ready = គណនីរបស់អ្នករួចរាល់ហើយ។ សូមចូលគណនី
flash-joined = អ្នកបានចូលរួមហើយ
flash-session-ended = ឧបករណ៍នោះបានចេញពីគណនីហើយ
