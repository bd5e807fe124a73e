### What a phone keeps and reads aloud, and what a shared link says.

## Without a connection.

offline-title = អ្នកមិនមានអ៊ីនធឺណិតទេ
offline-text = គ្មានអ៊ីនធឺណិត យើងមិនអាចមើលក្នុងបញ្ជីបានទេ។
offline-again = ព្យាយាមម្តងទៀត
offline-kept = រក្សាទុកក្នុងទូរសព្ទនេះ
offline-standard = អ្វីដែលក្រុមហ៊ុនត្រូវធ្វើ និងអ្វីដែលមិនត្រូវទារ។
offline-saved-on = បានរក្សាទុកនៅ{ $date }។ អ្នកមិនមានអ៊ីនធឺណិតទេ។ ព័ត៌មាននេះអាចបានផ្លាស់ប្តូរ។

## The voice of the browser.

listen-start = ស្តាប់
listen-stop = ឈប់

## The preview of a link that is sent to somebody.

share-description = ពិនិត្យក្រុមហ៊ុន និយោជក ឬថ្លៃមុនពេលបង់ប្រាក់។ ឥតគិតថ្លៃ មានប្រាំមួយភាសា។
share-look-again = ស្ថានភាពអាចផ្លាស់ប្តូរ។ សូមមើលម្តងទៀតមុនពេលបង់ប្រាក់។
