### Searching: similar names, letters typed in Zawgyi, what to do when nothing is found.

search-similar = ឈ្មោះស្រដៀងគ្នា មិនមែនក្រុមហ៊ុនតែមួយទេ – សូមប្រៀបធៀបលេខអាជ្ញាបណ្ណ។
search-read-as = យើងអានអក្សររបស់អ្នកថា
search-as-typed = ស្វែងរកតាមអក្សរដែលអ្នកបានវាយ
search-step-report = គេបានយកលុយអ្នកហើយឬ?
search-step-report-then = សួរពីរបៀបរាយការណ៍
