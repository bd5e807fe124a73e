### The fee check: three questions, one answer, two verdicts.

## The question.

fee-check-title = ငွေတောင်းနေသည်။ မှန်ပါသလား။
fee-check-lead = မေးခွန်း သုံးခု။ ဘာမျှ မသိမ်းပါ။
fee-check-description = နိုင်ငံခြားအလုပ်အတွက် တောင်းသောငွေကို ကျွန်ုပ်တို့၏ စံနှုန်းနှင့် နှစ်နိုင်ငံ၏ ဥပဒေအရ စစ်ဆေးပါ။
fee-check-about = { $name } အမည်ဖြင့် တောင်းသောငွေ
fee-check-company = မည်သည့်ကုမ္ပဏီက တောင်းသလဲ။ ၎င်း၏ ကိုယ်ပိုင်စာရင်းနှင့် နှိုင်းယှဉ်ပါ
fee-check-company-why = ၎င်း၏အမည်ကို ရိုက်ပါ။ မထည့်လည်း ရသည်။
fee-check-from = သင် လာသောနိုင်ငံ
fee-check-to = အလုပ်ရှိသောနိုင်ငံ
fee-check-for = ဘာအတွက် ပေးရမည်လဲ။
fee-check-total = အားလုံးပေါင်း သို့မဟုတ် ဘာအတွက်မှန်း မသိ
fee-check-amount = ဘယ်လောက် တောင်းသလဲ။
fee-check-amount-hint = ဥပမာ { $example }
fee-check-submit = အဖြေ ကြည့်ရန်
fee-check-same-country = မတူသော နိုင်ငံနှစ်ခုကို ရွေးပါ
fee-check-never-title = သင် ပေးစရာ မဟုတ်ပါ
fee-check-never-text = အလုပ်ရှာခ၊ စာရွက်စာတမ်း၊ ဆေးစစ်ခ၊ သင်တန်း၊ ခရီးစရိတ် – အလုပ်ရှင် ပေးရမည်။ လစာမှ နောက်မှ မဖြတ်ရ။
fee-check-nobody-title = မည်သူမျှ မတောင်းရ
fee-check-nobody-text = လာဘ်ငွေ၊ စပေါ်ငွေ၊ ပတ်စပို့ သိမ်းထားခြင်း၊ နောက်မှ “ပြန်ဆပ်” ခိုင်းခြင်း။

## The one answer.

fee-check-another = အခြား တောင်းခံသည့်ငွေ စစ်ရန်
fee-check-do-not-pay = ဤအတွက် ငွေမပေးပါနှင့်
fee-check-ask-first = ငွေမပေးပါနှင့်။ အကူအညီ အရင်တောင်းပါ။
fee-check-not-your-cost = ကျွန်ုပ်တို့၏ စံနှုန်းအရ သင် ဘာမျှ မပေးရပါ
fee-check-say-both = အဖြေ နှစ်ခုရှိသည်။ ကျွန်ုပ်တို့၏ စံနှုန်းနှင့် ဥပဒေ မတူပါ။ ဤနေရာတွင် နှစ်ခုလုံးက မရဟု ဆိုသည်။
fee-check-say-nobody = မည်သူမျှ ဤငွေကို မယူရ။ သင့်ထံမှသာမက အခြားသူထံမှလည်း မယူရ။
fee-check-say-unknown = ကျွန်ုပ်တို့၏ စံနှုန်းအရ သင် ဘာမျှ မပေးရပါ။ ဥပဒေက ခွင့်ပြုခြင်း ရှိမရှိ မသိပါ။ ခွင့်ပြုထားသည်ဟု မဆိုလိုပါ။
fee-check-say-allowed = ဥပဒေက ဤမျှ ယူခွင့်ပြုသည်။ ကျွန်ုပ်တို့၏ စံနှုန်းက ခွင့်မပြုပါ။ အသိအမှတ်ပြုလက်မှတ် ရထားသော ကုမ္ပဏီက သင့်ထံမှ ဤငွေကို မတောင်းရပါ။

## The sums and the two verdicts.

fee-check-bars = နှိုင်းယှဉ်ချက်
fee-check-asked = တောင်းသောငွေ
fee-check-law-most = { $country }ဥပဒေ၊ အများဆုံး
fee-check-our-standard = ကျွန်ုပ်တို့၏ စံနှုန်း
fee-check-scheme-employer = သင် ဘာမျှ မပေးရပါ။ အလုပ်ရှင် ပေးရမည်။
fee-check-scheme-employer-text = ဤသည်မှာ အလုပ်ခေါ်ယူမှု ကုန်ကျစရိတ် ဖြစ်သည်။ စံနှုန်းအရ အလုပ်သမားက ဘယ်တော့မျှ မပေးရပါ – ကြိုလည်း မပေးရ၊ လုပ်ခမှလည်း မဖြတ်ရ။
fee-check-scheme-nobody = မည်သူမျှ ဤငွေကို မယူရ။
fee-check-scheme-nobody-text = မည်သူ ပေးသည်ဖြစ်စေ မမှန်ပါ – သင်လည်း မဟုတ်၊ အေဂျင်စီလည်း မဟုတ်၊ အလုပ်ရှင်လည်း မဟုတ်ပါ။
fee-check-who-pays = မည်သူ ပေးရမည်နည်း
fee-check-law-in = { $country }ဥပဒေ
fee-check-law-forbidden = ဤငွေကို သင့်ထံမှ မယူရပါ။
fee-check-law-over = များလွန်းသည်။ အများဆုံး { $amount }။
fee-check-law-within = ကန့်သတ်ချက် { $amount } ထက် မပိုပါ။
fee-check-law-allowed = ဥပဒေအရ အလုပ်သမားက ဤငွေကို ပေးနိုင်သည်။
fee-check-law-cannot = ကန့်သတ်ချက်နှင့် နှိုင်းယှဉ်၍ မရပါ။
fee-check-law-limit-is = ကန့်သတ်ချက် – { $limit }။
fee-check-missing-wage = သင့်လုပ်ခကို မသိသဖြင့် ဘယ်လောက်ဖြစ်သည်ကို မပြောနိုင်ပါ။
fee-check-missing-rate = { $from } နှင့် { $to } အကြား ရင်းမြစ်ပါသော ငွေလဲနှုန်း မရှိပါ။
fee-check-not-allowed = ခွင့်ပြုထားသည်ဟု မဆိုလိုပါ။

## What the organisation itself says.

fee-check-org-title = ဤအတွက် { $name } က ကောက်ခံသည်ဟု ဖော်ပြထားချက်
fee-check-org-nothing = ဘာမျှ မကောက်ခံဟု ဖော်ပြထားသည်။ သင့်ထံမှ ဤငွေကို မတောင်းရပါ။
fee-check-org-not-listed = ထုတ်ပြန်ထားသော ဇယားတွင် သင့်ခရီးအတွက် ဤငွေ မပါပါ။ သင့်ထံမှ မတောင်းရပါ။
fee-check-org-no-list = ဤကုမ္ပဏီ၏ ထုတ်ပြန်ထားသော ကောက်ခံငွေ ဇယား မရှိပါ။
fee-check-org-other-pays = ၎င်း၏ ဇယားအရပင် သင်က ဤငွေကို မပေးရပါ။
fee-check-org-more = ၎င်း၏ ဇယားတွင် ဖော်ပြထားသည်ထက် ပိုတောင်းနေသည်။

## What to do.

fee-check-next = ယခု ဘာလုပ်နိုင်သလဲ
fee-check-step-paper = ဈေးနှုန်းကို စာဖြင့် တောင်းပါ။ ငွေယူသူ၏ အမည် ပါရမည်။
fee-check-step-passport = ပတ်စပို့ကို အာမခံအဖြစ် မပေးပါနှင့်။
fee-check-step-paid = ငွေပေးပြီးဖြစ်လျှင် ငွေလက်ခံဖြတ်ပိုင်း၊ စာများနှင့် အမည်များကို သိမ်းထားပါ။ အကူအညီတောင်းပါ။
