### What a phone keeps and reads aloud, and what a shared link says.

## Without a connection.

offline-title = အင်တာနက် မချိတ်ဆက်ထားပါ
offline-text = အင်တာနက် မရှိလျှင် စာရင်းတွင် ကြည့်၍ မရပါ။
offline-again = ထပ်ကြိုးစားရန်
offline-kept = ဤဖုန်းတွင် သိမ်းထားသည်
offline-standard = ကုမ္ပဏီက ဘာလုပ်ရမည်၊ ဘာကို မတောင်းရ။
offline-saved-on = { $date } တွင် သိမ်းထားသည်။ အင်တာနက် မချိတ်ဆက်ထားပါ။ ဤအချက်များ ပြောင်းသွားနိုင်သည်။

## The voice of the browser.

listen-start = နားထောင်ရန်
listen-stop = ရပ်ရန်

## The preview of a link that is sent to somebody.

share-description = ငွေမပေးမီ အေဂျင်စီ၊ အလုပ်ရှင် သို့မဟုတ် တောင်းသောငွေကို စစ်ဆေးပါ။ အခမဲ့၊ ဘာသာစကား ခြောက်မျိုး။
share-look-again = အခြေအနေ ပြောင်းနိုင်သည်။ ငွေမပေးမီ ထပ်ကြည့်ပါ။
