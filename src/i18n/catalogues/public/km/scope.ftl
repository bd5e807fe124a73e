### A certificate that covers less than before.

timeline-certificate-scope-reduced = វិសាលភាពនៃវិញ្ញាបនបត្រត្រូវបានកាត់បន្ថយ។
mail-scope-reduced-subject = វិញ្ញាបនបត្រ { $number } គ្របដណ្តប់តិចជាងមុន
mail-scope-reduced-body =
    { mail-hello }

    ចាប់ពីថ្ងៃនេះ វិញ្ញាបនបត្រ { $number } របស់ { $organisation } លែងគ្របដណ្តប់៖ { $what }

    មូលហេតុ៖ { $reason }

    បញ្ជីបង្ហាញដល់មនុស្សគ្រប់គ្នា៖ { $text }

    អ្នកអាចស្នើសុំពិនិត្យឡើងវិញក្នុង 30 ថ្ងៃ។
mail-scope-reduced-action = មើលវិញ្ញាបនបត្រ
