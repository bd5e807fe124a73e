### Appeals against decisions, and complaints about our own work.

## Appeals of an organisation.

appeal-mine-title = សំណើសុំពិនិត្យឡើងវិញ
appeal-mine-lead = បើអ្នកគិតថាសេចក្តីសម្រេចមិនត្រឹមត្រូវ សូមប្រាប់ក្នុង 30 ថ្ងៃ។ អ្នកដែលមិនបានចូលរួមសម្រេចក្នុង 60 ថ្ងៃ។ ក្នុងពេលនោះ សេចក្តីសម្រេចនៅតែមានប្រសិទ្ធភាព។
appeal-mine-none = ឥឡូវគ្មានសេចក្តីសម្រេចដែលអាចសុំពិនិត្យឡើងវិញទេ។
appeal-mine-decision = សេចក្តីសម្រេចណា
appeal-mine-grounds = មិនត្រឹមត្រូវត្រង់ណា
appeal-mine-grounds-hint = ប្រាប់អ្វីដែលយើងមិនបានឃើញ ឬឃើញខុស។
appeal-mine-send = ផ្ញើសំណើ
appeal-mine-take-back = ដកសំណើវិញ
appeal-against-refuse = បដិសេធ៖ { $date } ករណី { $case }។ អាចសុំបានដល់ { $until }។
appeal-against-suspend = ព្យួរ៖ { $date } ករណី { $case }។ អាចសុំបានដល់ { $until }។
appeal-against-withdraw = ដកហូត៖ { $date } ករណី { $case }។ អាចសុំបានដល់ { $until }។
appeal-against-grant-with-conditions = មានលក្ខខណ្ឌ៖ { $date } ករណី { $case }។ អាចសុំបានដល់ { $until }។
appeal-filed-on = ផ្ញើនៅ { $date }
appeal-due = កំណត់ត្រឹម { $date }
appeal-overdue = កំណត់ត្រឹម { $date }៖ យឺតហើយ
appeal-state-filed = បានមកដល់
appeal-state-acknowledged = កំពុងពិនិត្យ
appeal-state-proposed = មានសំណើចម្លើយ
appeal-state-decided = បានសម្រេច
appeal-state-taken-back = បានដកវិញ
appeal-outcome-upheld = អ្នកត្រឹមត្រូវ
appeal-outcome-partly = អ្នកត្រឹមត្រូវមួយផ្នែក
appeal-outcome-rejected = សេចក្តីសម្រេចនៅដដែល
appeal-effect-case-reopened = ករណីបើកឡើងវិញ។ យើងរៀបចំសេចក្តីសម្រេចថ្មី។
appeal-effect-suspension-looked-at = អ្នកសម្រេចកំពុងពិនិត្យការព្យួរឡើងវិញ។
appeal-effect-new-application = វិញ្ញាបនបត្រមិនត្រឡប់មកឯងទេ។ សូមដាក់ពាក្យថ្មី៖ យើងពិនិត្យមុនគេ។
flash-appeal-filed = បានផ្ញើសំណើ។ អ្នកនឹងទទួលអ៊ីមែល។
flash-appeal-taken-back = បានដកសំណើវិញ។

## Why not.

appeal-not-from-this-state = មិនអាចធ្វើពីស្ថានភាពនេះទេ។
appeal-nothing-against = សេចក្តីសម្រេចនេះមិនប្រឆាំងនឹងអ្នកទេ។
appeal-too-late = ផុត 30 ថ្ងៃហើយ។
appeal-there-already = មានសំណើចំពោះសេចក្តីសម្រេចនេះហើយ។
appeal-involved = អ្នកបានចូលរួម ឬមានទំនាក់ទំនង។ អ្នកផ្សេងឆ្លើយ។
appeal-appellant-only = មានតែស្ថាប័នអាចដកវិញ។
appeal-needs-reviewer-or-decider = អ្នកពិនិត្យ ឬអ្នកសម្រេចដែលមិនចូលរួមធ្វើ។
appeal-needs-decider = អ្នកសម្រេចធ្វើ។
appeal-proposed-itself = អ្នកបានស្នើ។ អ្នកសម្រេចផ្សេងសម្រេច។
appeal-not-for-you = អ្នកផ្សេងដោះស្រាយ។
appeal-no-auditor = អ្នកនេះមិនមែនអ្នកត្រួតពិនិត្យទេ។

## Complaints about our own work.

complaint-title = តវ៉ាអំពីយើង
complaint-lead = តើយើង ឬអ្នកត្រួតពិនិត្យរបស់យើង អយុត្តិធម៌ យឺត ឬឈ្លើយទេ? សូមប្រាប់។ មិនចាំបាច់ប្រាប់ឈ្មោះ។
complaint-about = អំពីអ្នកណា
complaint-about-registry = បញ្ជី
complaint-about-auditor = អ្នកត្រួតពិនិត្យ
complaint-told = មានអ្វីកើតឡើង?
complaint-told-hint = ប្រាប់ពេល និងកន្លែង។ សរសេរជាភាសារបស់អ្នក។
complaint-contact = អ៊ីមែលសម្រាប់ចម្លើយ (មិនចាំបាច់)
complaint-contact-hint = បើគ្មាន យើងមិនអាចសរសេរទៅអ្នកទេ។
complaint-send = ផ្ញើ
complaint-then = បន្ទាប់មក
complaint-then-text = ក្នុង 5 ថ្ងៃធ្វើការ មានគេពិនិត្យ។ ក្នុង 60 ថ្ងៃ យើងឆ្លើយ។ អ្នកដែលពាក់ព័ន្ធមិនឃើញឡើយ។
complaint-not-here = តើក្រុមហ៊ុនទារប្រាក់ពីអ្នកទេ?
complaint-not-here-text = នោះជារឿងផ្សេង។ រកជំនួយនៅទីនេះ៖
complaint-appeal-text = ដើម្បីប្តូរសេចក្តីសម្រេចអំពីក្រុមហ៊ុន សូមចូលគណនី ហើយបើក «សំណើសុំពិនិត្យឡើងវិញ»។
complaint-sent = យើងបានទទួលការតវ៉ា
complaint-number = លេខ
complaint-outcome-substantiated = ពិត
complaint-outcome-partly = ពិតមួយផ្នែក
complaint-outcome-not-substantiated = មិនអាចបញ្ជាក់បាន
