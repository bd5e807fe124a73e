### Chains, registered jobs, committees and the countersign of a member.

## Chains.

chain-title = អ្នកជ្រើសរើសជាមួយអ្នកណា
chain-lead = ដាក់ឈ្មោះក្រុមហ៊ុនទាំងអស់រវាងការងារ និងកម្មករ។ ភាគីម្ខាងទៀតបញ្ជាក់។ បន្ទាប់មក កម្មករឃើញខ្សែសង្វាក់ទាំងមូល។
chain-none = មិនទាន់មាន។
chain-new = បន្ថែមដៃគូ
chain-letter = លេខលិខិតស្នើសុំ
chain-partner = លេខអាជ្ញាប័ណ្ណ ឬលេខក្រុមហ៊ុនរបស់ដៃគូ
chain-partner-hint = និយោជក ឬទីភ្នាក់ងារក្នុងបញ្ជីនេះ។
chain-partner-unknown = គ្មានស្ថាប័នមានលេខនេះទេ។
chain-sub-agent = ឬ៖ ឈ្មោះភ្នាក់ងាររង
chain-sub-agent-hint = តែបើមិនមានក្នុងបញ្ជី។ បុគ្គលិកយើងបញ្ជាក់។
chain-corridor = ពីណាទៅណា
chain-job = ការងារ
chain-people = ចំនួនមនុស្ស
chain-when = ពេលវេលា
chain-starts = ចាប់ពី
chain-ends = ដល់ (មិនចាំបាច់បើនៅបន្ត)
chain-declare = ផ្ញើទៅភាគីម្ខាងទៀត
chain-status-declared = ភាគីម្ខាងនិយាយ
chain-status-confirmed = បានបញ្ជាក់
chain-status-refused = ភាគីម្ខាងទៀតថាមិនពិត
chain-status-ended = បានបញ្ចប់
chain-do-confirm = បញ្ជាក់
chain-do-refuse = មិនមែនទេ
chain-do-end = បានបញ្ចប់
flash-chain-declared = បានបញ្ចូល។ បានសួរភាគីម្ខាងទៀត។
flash-chain-answered = បានរក្សាទុកចម្លើយ។
chain-not-from-this-state = បានឆ្លើយហើយ។
chain-own-word = អ្នកបានប្រកាស។ ភាគីម្ខាងទៀតឆ្លើយ។
chain-no-side = អ្នកមិនមែនភាគីទេ។
chain-not-neighbours = ទាំងពីរប្រភេទដូចគ្នា។ តំណភ្ជាប់និយោជក ទីភ្នាក់ងារទីនោះ និងទីនេះ។
chain-no-sub-agents = មានតែទីភ្នាក់ងារមានភ្នាក់ងាររង។
chain-office-waiting = តំណដែលគ្មានចម្លើយ

## Is this job registered.

job-title = ពិនិត្យការងារ
job-lead = វាយលេខលើលិខិតស្នើសុំ។ យើងប្រាប់ថាការងារនេះមានក្នុងបញ្ជីឬទេ និងសម្រាប់ប៉ុន្មាននាក់។
job-letter-hint = នៅលើលិខិតរបស់និយោជក។
job-company = ក្រុមហ៊ុន (មិនចាំបាច់)
job-people = គេថាប៉ុន្មាននាក់? (មិនចាំបាច់)
job-check = ពិនិត្យ
job-again = ពិនិត្យការងារផ្សេង
job-known = ការងារនេះមានក្នុងបញ្ជី
job-known-say = សម្រាប់ { $people } នាក់។ មិនត្រូវមាននរណាទារប្រាក់ពីអ្នកឡើយ។
job-weak = កុំបង់ប្រាក់៖ ក្រុមហ៊ុនមួយក្នុងខ្សែនេះគ្មានវិញ្ញាបនបត្រ
job-weak-say = លិខិតនេះសម្រាប់ { $people } នាក់។ សូមមើលក្រុមហ៊ុននីមួយៗខាងក្រោម។
job-too-many = កុំបង់ប្រាក់៖ មនុស្សច្រើនជាងក្នុងបញ្ជី
job-too-many-say = លិខិតនេះមានតែ { $people } នាក់ក្នុងបញ្ជី។
job-another-company = កុំបង់ប្រាក់៖ លិខិតនេះជារបស់ក្រុមហ៊ុនផ្សេង
job-another-company-say = លេខនេះសម្រាប់ { $people } នាក់ តែមិនមែនក្រុមហ៊ុននេះទេ។
job-over = កុំបង់ប្រាក់៖ លិខិតនេះផុតកំណត់
job-over-say = ធ្លាប់សម្រាប់ { $people } នាក់។
job-unknown = ការងារនេះមិនមានក្នុងបញ្ជីនេះទេ។ កុំបង់ប្រាក់។
job-unknown-say = គ្មានក្រុមហ៊ុនណាបញ្ជាក់លេខនេះទេ។ សុំជំនួយ។
job-weakest = តំណខ្សោយបំផុត៖
job-sub-agent = ឈ្មួញកណ្តាល។ យើងមិនចេញវិញ្ញាបនបត្រឱ្យទេ។ កុំបង់ប្រាក់។
job-alone = មានតែភាគីម្ខាងនិយាយ។ មិនទាន់បញ្ជាក់។
job-past = ផុតកំណត់ហើយ។
job-side-unknown = ក្រុមហ៊ុនមិនបង្ហាញ

## Committees.

committee-lead = អ្នកមានកម្មករលើស 50 នាក់៖ គេបោះឆ្នោតគណៈកម្មការ ហើយប្រជុំរៀងរាល់ត្រីមាស។
committee-lead-small = តម្រូវសម្រាប់និយោជកមានកម្មករលើស 50 នាក់។ អ្នកក៏អាចបញ្ចូលបាន។
committee-missing = គ្មានកំណត់ហេតុសម្រាប់ត្រីមាសទាំងនេះ
committee-minutes = កំណត់ហេតុ
committee-minutes-new = បញ្ចូលការប្រជុំ
committee-held = ថ្ងៃប្រជុំ
committee-topics = អ្វីដែលបាននិយាយ
committee-topics-hint = កុំដាក់ឈ្មោះកម្មករ។
committee-minutes-save = រក្សាទុកកំណត់ហេតុ
committee-elected = គណៈកម្មការ
committee-day = ថ្ងៃបោះឆ្នោត
committee-seats = ចំនួនកៅអី
committee-women = ស្ត្រី
committee-men = បុរស
committee-migrants = ពលករចំណាកស្រុក
committee-languages = ភាសានិយាយ
committee-election-new = បញ្ចូលការបោះឆ្នោត
committee-election-save = រក្សាទុកការបោះឆ្នោត
flash-committee-saved = បានរក្សាទុក។
committee-not-countersigned = សមាជិកគណៈកម្មការមិនទាន់ចុះហត្ថលេខារួម។ សូមសួរ ឬសរសេរមូលហេតុ។
committee-odd-seats = ចំនួនកៅអីមិនត្រូវគ្នា។
committee-link-over = តំណនេះបានប្រើ ឬផុតកំណត់។
committee-no-such-seat = គ្មានកៅអីលេខនេះទេ។
committee-none-elected = និយោជកមិនទាន់បញ្ចូលការបោះឆ្នោត។

## A member's page.

countersign-title = តើបានកែហើយឬនៅ?
countersign-lead = អ្នកជាសមាជិកគណៈកម្មការរបស់ { $employer } កៅអី { $seat }។
countersign-rule = ច្បាប់
countersign-question = ក្រុមហ៊ុនបានធ្វើខុសច្បាប់នេះ។ ឥឡូវថាបានកែ។ តើពិតទេ?
countersign-no-name = យើងមិនសួរឈ្មោះ។ យើងរក្សាតែលេខកៅអី។
countersign-yes = បានកែហើយ
countersign-no = មិនទាន់កែ
countersign-thanks = អរគុណ។ បានរក្សាទុកចម្លើយ។ អ្នកអាចបិទទំព័រនេះ។
committee-file = ឯកសារកំណត់ហេតុ បើមាន
committee-file-hint = PDF ឬរូបថត យ៉ាងច្រើន 10 MB។ សូមបិទបាំងឈ្មោះកម្មករ។
committee-file-open = ឯកសារកំណត់ហេតុ
