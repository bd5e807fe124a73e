### The directory of help: telephone lines, and what to know before a call.

help-lead = ទូរសព្ទទៅអ្នកដែលអាចជួយ។ អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះដល់យើងទេ។
help-in-country = នៅប្រទេស{ $country }
help-languages = ភាសា៖ { $languages }។
help-not-tested = យើងមិនទាន់បានទូរសព្ទពិនិត្យលេខនេះទេ។
help-not-confirmed-means = មានន័យថា យើងមិនទាន់បានទូរសព្ទពិនិត្យលេខនោះទេ។ លេខអាចប្តូរហើយ។ បើគ្មានអ្នកលើក សូមសាកលេខផ្សេង។
help-before = មុនពេលហៅ
help-before-safe = ហៅនៅកន្លែងដែលគ្មាននរណាស្តាប់ឮ។
help-before-have = ត្រៀមឈ្មោះ កាលបរិច្ឆេទ និងបង្កាន់ដៃ បើមាន។
help-before-name = មុនពេលប្រាប់ឈ្មោះ សួរថាអ្នកណានឹងដឹងឈ្មោះអ្នក។
help-check-text = មើលថាក្រុមហ៊ុនមានវិញ្ញាបនបត្រឬអត់ មុនពេលបង់ប្រាក់ ឬចុះហត្ថលេខា។

## The lines themselves.

help-line-doe = ខ្សែទូរសព្ទសម្រាប់ពលករចំណាកស្រុក នាយកដ្ឋានការងារ
help-line-doe-for = ប័ណ្ណការងារ កិច្ចសន្យា ក្រុមហ៊ុនជ្រើសរើស។
help-line-labour = ខ្សែទូរសព្ទក្រសួងការងារ
help-line-labour-for = ប្រាក់ឈ្នួល កិច្ចសន្យា សន្តិសុខសង្គម។
help-line-social = ខ្សែទូរសព្ទជំនួយសង្គម
help-line-social-for = ការគំរាម អំពើហិង្សា ត្រូវគេបង្ខាំង រកកន្លែងស្នាក់នៅមានសុវត្ថិភាព។
help-line-trafficking-police = នគរបាលប្រឆាំងការជួញដូរមនុស្ស
help-line-trafficking-police-for = ការងារដោយបង្ខំ ត្រូវគេលក់ ឬបង្ខាំង។ នេះជានគរបាល៖ សូមសួរជាមុនថាមានអ្វីនឹងកើតឡើងចំពោះអ្នក។
help-line-protection = ខ្សែទូរសព្ទការពារការងារ
help-line-protection-for = ប្រាក់ឈ្នួលមិនបានបើក ម៉ោងធ្វើការ ការបញ្ឈប់ពីការងារ។
