### The fee check with several charges and a wage.

## Several charges, the wage, and each charge's own answer.

fee-check-given = ប្រាក់ដែលគេទារហើយ
fee-check-given-hint = ដោះសញ្ញាធីកចេញ ដើម្បីមិនរាប់បញ្ចូល។
fee-check-for-more = គេទារប្រាក់សម្រាប់អ្វីទៀត?
fee-check-add = គេទារទៀត
fee-check-total-alone = «ទាំងអស់រួមគ្នា» ត្រូវនៅតែឯង។ សូមជ្រើសរើសមួយប្រភេទ ឬដោះអ្វីផ្សេងចេញ
fee-check-too-many = ម្តងយ៉ាងច្រើន { $most } មុខ។ សូមមើលចម្លើយជាមុន
fee-check-charges = ប្រាក់ { $count } មុខ
fee-check-which = តើអ្នកចង់និយាយចំនួនណា?
fee-check-wage = ប្រាក់ឈ្នួលដែលគេសន្យា បើអ្នកដឹង
fee-check-wage-why = យើងនឹងប្រាប់ថា អ្នកត្រូវធ្វើការប៉ុន្មានថ្ងៃសម្រាប់ប្រាក់នេះ។
fee-check-wage-sum = ប្រាក់ឈ្នួល
fee-check-wage-per = សម្រាប់រយៈពេល
fee-check-wage-month = មួយខែ
fee-check-wage-day = មួយថ្ងៃ
fee-check-days = ស្មើនឹងប្រាក់ឈ្នួលធ្វើការ { $days } ថ្ងៃ។
fee-check-days-unknown = យើងគ្មានអត្រាប្តូរប្រាក់ទេ ដូច្នេះមិនអាចប្រាប់ថាស្មើប៉ុន្មានថ្ងៃ។
fee-check-wage-of-month = គិតតាម { $wage } ក្នុងមួយខែ។
fee-check-wage-of-day = គិតតាម { $wage } ក្នុងមួយថ្ងៃ។
fee-check-wage-month-days = មួយខែរាប់ជា { $days } ថ្ងៃធ្វើការ។
fee-check-each = ប្រាក់មុខនីមួយៗ
fee-check-org-some-not-listed = តារាងដែលបានផ្សព្វផ្សាយគ្មាន៖ { $what }។ គេមិនត្រូវទារប្រាក់នោះពីអ្នកទេ។
