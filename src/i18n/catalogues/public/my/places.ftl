### Corridors for everybody: the board of notices, the steps, rights and what others paid.

## The board and the page of a corridor.

nav-corridors = နိုင်ငံအလိုက် လမ်းကြောင်းများ
corridors-title = နိုင်ငံအလိုက် လမ်းကြောင်းများ
corridors-lead = အလုပ်သွားရာ လမ်းကြောင်းတွင် ပြောင်းလဲချက်များ – နယ်စပ်၊ လမ်းကြောင်း၊ စာရွက်စာတမ်း၊ ဥပဒေ။ အသစ်ဆုံး အရင်ပြသည်။
corridor-lead = ပြောင်းလဲချက်များ၊ တောင်းခွင့်ရှိသည့်ငွေ၊ အဆင့်ဆင့် လုပ်ဆောင်ရမည့်အရာ။
corridor-open = အဆင့်များ၊ ကုန်ကျစရိတ်နှင့် အခွင့်အရေး

## Notices.

notices-title = အသိပေးချက်များ
notices-none = ယနေ့ ပြောင်းလဲချက်ကို ကျွန်ုပ်တို့ မသိပါ။ ပြောင်းလဲချက် မရှိဟု မဆိုလိုပါ။
notice-since = { $date } မှစ၍
notice-kind-border = နယ်စပ်
notice-kind-channel = တရားဝင်လမ်းကြောင်း
notice-kind-papers = စာရွက်စာတမ်း
notice-kind-law = ဥပဒေ
notice-kind-other = အခြား
notice-status-open = ဖွင့်ထားသည်
notice-status-restricted = ကန့်သတ်ထားသည်
notice-status-closed = ပိတ်ထားသည်
notice-status-suspended = ယာယီရပ်ထားသည်
place-outdated = ခေတ်မမီတော့ခြင်း ဖြစ်နိုင်သည်
place-outdated-notice = အသိပေးချက်ကို 90 ရက်အကြာတွင်၊ အခြားကို တစ်နှစ်အကြာတွင် ထပ်စစ်သည်။ ထပ်မစစ်ရသေးလျှင် ဤသင်္ကေတ ပါသည်။
place-english = အချို့စာသားများ သင့်ဘာသာစကားဖြင့် မရှိသေးပါ။ အင်္ဂလိပ်ဘာသာဖြင့် ပြထားသည်။
place-checked = { $date } တွင် နောက်ဆုံး စစ်ဆေးသည်
place-label = { $what } –

## What may be asked for.

corridor-asked = တောင်းခွင့်ရှိသည့်ငွေ
corridor-law-of = { $country } ဥပဒေ
corridor-you-pay-nothing = သင် မပေးရပါ
corridor-forbidden = တားမြစ်ထားသည်
corridor-at-most = အများဆုံး { $limit }
corridor-not-known = မသိပါ
corridor-unknown-means = “မသိပါ” ဆိုသည်မှာ ခွင့်ပြုထားသည်ဟု မဆိုလိုပါ။
corridor-check-fee = ဤလမ်းကြောင်းမှ တောင်းငွေကို စစ်ဆေးပါ

## Steps.

corridor-steps = အဆင့်ဆင့်
corridor-steps-pay = ကျွန်ုပ်တို့၏ စံနှုန်းအရ ဤလမ်းကြောင်း၏ စရိတ်အားလုံးကို အလုပ်ရှင်က ပေးရပါမည်။
corridor-papers = စာရွက်စာတမ်း
corridor-where = နေရာ
corridor-duration = ကြာချိန်
corridor-cost = အစိုးရ သတ်မှတ်ခ
corridor-cost-free = အခမဲ့
corridor-we-do-not-know = ကျွန်ုပ်တို့ မသိပါ

## Rights, what others paid, wages.

corridor-rights = သင့်အခွင့်အရေး
corridor-paid = အခြားသူများ ပေးခဲ့ရသည့်ငွေ
corridor-paid-lead = ဤသည်မှာ တွေ့ရှိချက်သာ ဖြစ်သည်။ ဈေးနှုန်း သို့မဟုတ် ကန့်သတ်ချက် မဟုတ်ပါ။ ကျွန်ုပ်တို့၏ စံနှုန်းအရ သင် မပေးရပါ။
corridor-paid-between = { $low } မှ { $high } အထိ
corridor-paid-from = { $low } မှစ၍
corridor-paid-up-to = { $high } အထိ
corridor-paid-mean = ပျမ်းမျှ { $sum }
corridor-paid-median = ထက်ဝက်က အနည်းဆုံး { $sum }
corridor-paid-about = { $sum } ခန့်
corridor-paid-people = အလုပ်သမား { $count } ဦးကို မေးခဲ့သည်
corridor-days-of-work = { $sum } သည် ဥပဒေအရ အနိမ့်ဆုံး တစ်ရက်လျှင် { $wage } ဖြင့် { $days } ရက်စာ လုပ်ခနှင့် ညီသည်။
corridor-wages = { $country }ရှိ ဥပဒေအရ အနည်းဆုံးလုပ်ခ
corridor-wage-range = ခရိုင်အလိုက် တစ်ရက်လျှင် { $low } မှ { $high } အထိ။
corridor-wages-zones = ခရိုင်တစ်ခုချင်း

## The companies on the way.

corridor-gate-open = ယနေ့ ဖွင့်သည်
corridor-gate-certified = အသိအမှတ်ပြုလက်မှတ် ရထားသော ကုမ္ပဏီ { $count } ခု
corridor-gate-shut = ပိတ်ထားသည်
corridor-gate-stopped = ရပ်ဆိုင်းထား သို့မဟုတ် ရုပ်သိမ်းထားသော ကုမ္ပဏီ { $count } ခု။ { status-do-not-pay }။
corridor-companies = ကုမ္ပဏီ { $count } ခု
