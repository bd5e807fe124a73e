### Searching: similar names, letters typed in Zawgyi, what to do when nothing is found.

search-similar = ဆင်တူသည်၊ တူညီသော ကုမ္ပဏီ မဟုတ်ပါ – လိုင်စင်နံပါတ်ကို တိုက်ကြည့်ပါ။
search-read-as = သင့်စာကို ကျွန်ုပ်တို့ ဤသို့ ဖတ်သည်
search-as-typed = ရိုက်ထားသည့်အတိုင်း ရှာရန်
search-step-report = သင့်ငွေကို ယူပြီးပြီလား။
search-step-report-then = တိုင်ကြားနည်း မေးရန်
