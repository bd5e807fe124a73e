# Evidence files: why one is not taken. The other reasons are in site.ftl.

error-file-unsafe = ឯកសារនេះមានអ្វីមួយដែលដំណើរការដោយខ្លួនឯង ដូចជា macro ឬ script។ សូមរក្សាទុកជា PDF ធម្មតាដោយគ្មានវា ហើយផ្ញើម្តងទៀត
error-file-mismatch = ខ្លឹមសារក្នុងឯកសារនេះមិនត្រូវនឹងចុងឈ្មោះឯកសារទេ។ សូមរក្សាទុកម្តងទៀតតាមប្រភេទត្រឹមត្រូវ
error-file-pixels = រូបនេះធំពេក។ យ៉ាងច្រើន 50 លាន pixel។ សូមផ្ញើរូបតូចជាងនេះ
