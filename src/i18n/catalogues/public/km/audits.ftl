### Audits, as the organisation sees them; the audit pages use the same words.

audit-title = សវនកម្ម { $number }
audit-kind-initial = សវនកម្មលើកដំបូង
audit-kind-surveillance = សវនកម្មតាមដាន
audit-kind-special = សវនកម្មពិសេស
audit-kind-recertification = សវនកម្មដើម្បីបន្តសុពលភាព
audit-status-planned = បានគ្រោងទុក
audit-status-team-confirmed = បានបញ្ជាក់សវនករ
audit-status-stage1-done = បានពិនិត្យឯកសារ
audit-status-stage2-in-progress = កំពុងពិនិត្យនៅទីកន្លែង
audit-status-report-draft = សេចក្តីព្រាងរបាយការណ៍
audit-status-client-comment = ផុតពេលផ្តល់យោបល់
audit-status-report-final = របាយការណ៍ចុងក្រោយ
audit-status-closed = បានបិទ
audit-status-cancelled = បានលុបចោល
audit-path = ដល់ជំហានណាហើយ
audit-facts = ព័ត៌មាន
audit-dates = { $from } ដល់ { $to }
audit-standard-version = { $title } កំណែ { $version }
audit-fact-kind = ប្រភេទ
audit-fact-dates = កាលបរិច្ឆេទ
audit-fact-lead = ប្រធានសវនករ
audit-fact-standard = ស្តង់ដារ
audit-fact-heads = ចំនួនអ្នកធ្វើការនៅទីនោះ
audit-fact-sample = ចំនួនពលករដែលត្រូវសម្ភាស
audit-fact-sites = ទីកន្លែងដែលត្រូវទៅពិនិត្យ
audit-fact-site = ទីកន្លែងដែលបានទៅពិនិត្យ
audit-client-wait = របាយការណ៍មិនទាន់សរសេររួចទេ។ ឥឡូវនេះអ្នកមិនបាច់ធ្វើអ្វីទេ។
audit-comment-title = យោបល់របស់អ្នកលើសេចក្តីព្រាងរបាយការណ៍
audit-comment-until = អ្នកអាចផ្ញើបានដល់ { $date }។
audit-comment-label = តើអ្នកយល់ខុសត្រង់ណា ហើយហេតុអ្វី?
audit-comment-hint = សវនករអានវា មុនពេលរបាយការណ៍ក្លាយជាចុងក្រោយ។ បើគ្មានយោបល់ សូមទុកទទេ។ កុំសរសេរឈ្មោះពលករ។
audit-comment-send = ផ្ញើយោបល់
audit-comment-yours = យោបល់របស់អ្នក
audit-report-title = របាយការណ៍សវនកម្ម { $number }
audit-report-read = អានរបាយការណ៍
audit-report-draft-mark = សេចក្តីព្រាង មិនទាន់ចុងក្រោយ
audit-report-final-on = ចុងក្រោយតាំងពី { $date }
audit-report-summary = សេចក្តីសង្ខេប
audit-report-results = លទ្ធផលតាមលក្ខណៈវិនិច្ឆ័យ
audit-report-count = អនុលោម { $conforms } ក្នុងចំណោម { $total } លក្ខណៈវិនិច្ឆ័យ។ មិនពាក់ព័ន្ធ៖ { $other }។
audit-report-result = លទ្ធផល
audit-report-note = កំណត់សម្គាល់
audit-report-no-findings = គ្មានរបកគំហើញទេ។
audit-report-comment = យោបល់របស់ស្ថាប័ន
audit-report-comment-open = ស្ថាប័ននៅអាចផ្តល់យោបល់បាន។
audit-report-no-comment = ស្ថាប័នមិនបានផ្ញើយោបល់ទេ។
audit-report-foot = របាយការណ៍សវនកម្ម { $number } តាមស្ថានភាពនៅ { $date }
audit-result-conforms = អនុលោម
audit-result-nonconformity = មិនអនុលោម
audit-result-not-applicable = មិនពាក់ព័ន្ធ
audit-result-none = មិនទាន់មានលទ្ធផល

## Refusals.

audit-wrong-step = សវនកម្មនេះនៅជំហានផ្សេងហើយ។ សូមបើកទំព័រម្តងទៀត
audit-not-your-part = ក្នុងសវនកម្មនេះ អ្នកផ្សេងជាអ្នកធ្វើការងារនេះ

## The public timeline.

timeline-audit-finished = សវនកម្មមួយបានបញ្ចប់។ ចំនួនរបកគំហើញ៖ { $text }
