### The certification agreement.

agreement-version = កំណែ { $version } ប្រើចាប់ពី { $date }។
agreement-open = បើកក្នុងទំព័រដោយឡែក
agreement-tick = ដូច្នេះ អ្នកក៏ទទួលយកកិច្ចព្រមព្រៀងខាងលើ សម្រាប់ស្ថាប័នរបស់អ្នក។
