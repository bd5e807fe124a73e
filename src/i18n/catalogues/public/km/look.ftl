### Words of the look: signs, forms, errors and mails, where site.ftl has none.

## Signs and forms.

look-not-found = មិនមានក្នុងបញ្ជីនេះ – កុំបង់ប្រាក់
look-currency = រូបិយប័ណ្ណ
look-not-open = អ្វីដែលអ្នកមិនអាចជ្រើសនៅទីនេះ និងមូលហេតុ
look-search-label = ឈ្មោះ ទូរសព្ទ លេខអាជ្ញាប័ណ្ណ ឬលេខវិញ្ញាបនបត្រ

## Ways on, under an error and wherever a page has nothing better to offer.

look-way-check = ស្វែងរកតាមឈ្មោះ លេខ ឬទូរសព្ទ។
look-way-fee = តាមស្តង់ដាររបស់យើង និងតាមច្បាប់។
look-way-verify = មានគេបង្ហាញវិញ្ញាបនបត្រដល់អ្នកឬ? មើលថាជារបស់ពិតឬអត់។
look-address-opened = អាសយដ្ឋានដែលបានបើក៖
look-came-to-check = តើអ្នកមកពិនិត្យក្រុមហ៊ុនមួយឬ?
look-no-answer = គ្មានចម្លើយ មិនមែនជាចម្លើយល្អទេ។ កុំបង់ប្រាក់ រហូតដល់អ្នកបានឃើញក្រុមហ៊ុននោះនៅទីនេះ។

## Every e-mail.

look-mail-address = បើប៊ូតុងមិនដំណើរការ សូមបើកអាសយដ្ឋាននេះ៖
look-mail-never = យើងមិនដែលសុំពាក្យសម្ងាត់ ឬប្រាក់តាមអ៊ីមែលទេ។
