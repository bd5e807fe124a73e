### Receipts of checks, and how they are verified.

## The offer below an answer.

receipt-offer-title = ဤအဖြေကို သိမ်းယူပါ
receipt-offer-text = ကျွန်ုပ်တို့ လက်မှတ်ထိုးပြီး နံပါတ်ပေးပါမည်။ မေးသူ၏ အမည် မပါပါ။
receipt-offer-button = ဤအဖြေကို သိမ်းပါ

## The receipt itself. An officer must understand it.

receipt-title = စစ်ဆေးခဲ့ကြောင်း အထောက်အထား
receipt-what-it-is = တစ်ဦးတစ်ယောက်က ငွေမပေးမီ သို့မဟုတ် လက်မှတ်မထိုးမီ ဤစာရင်းကို မေးခဲ့သည်။ မေးခွန်းနှင့် စာရင်း၏ အဖြေကို ဤစာမျက်နှာတွင် ပြထားသည်။
receipt-when-label = အချိန်
receipt-when = { $thai } = { $utc } UTC
receipt-asked = မေးခွန်း
receipt-answered = အဖြေ
receipt-asked-organisation = ဤစာရင်းတွင် { $name } ၏ အခြေအနေ ဘာလဲ။
receipt-licence = လိုင်စင်နံပါတ် { $number }
receipt-certificate = အသိအမှတ်ပြုလက်မှတ်နံပါတ် { $number }
receipt-asked-search = ဤစာရင်းတွင် “{ $text }” ပါသလား။
receipt-asked-certificate = အသိအမှတ်ပြုလက်မှတ် “{ $number }” သည် အစစ် ဖြစ်ပြီး အကျုံးဝင်သလား။
receipt-asked-contact = ဤအရာသည် ဤစာရင်းရှိ ကုမ္ပဏီတစ်ခု၏ ပိုင်ဆိုင်မှု ဟုတ်ပါသလား။ { $contact }
receipt-asked-contact-of = { $name } က ဤအရာကို စာရင်းသွင်းထားပါသလား။ { $contact }
receipt-asked-fee = အလုပ်သမားထံမှ ဤငွေကို တောင်းနိုင်သလား။ { $way }
receipt-asked-in-name = { $name } အမည်ဖြင့် တောင်းသည်
receipt-asked-job = တောင်းခံလွှာ “{ $letter }” ၏ အလုပ်သည် ဤစာရင်းတွင် ပါသလား။
receipt-asked-job-company = ပြောသော ကုမ္ပဏီ – { $name }
receipt-asked-job-people = သူတို့ ပြောသော လူဦးရေ – { $count }
receipt-job-company = { $name } – { $status }
receipt-charge = { $what } – { $amount }
receipt-answer-status = { $status }။ { $date } မှ စ၍။
receipt-answer-none = ဤအမည်ရှိ ကုမ္ပဏီ ဤစာရင်းတွင် မပါရှိပါ။
receipt-answer-not-ours = ဤနံပါတ်ဖြင့် အသိအမှတ်ပြုလက်မှတ်ကို ဤစာရင်းက မထုတ်ပေးဖူးပါ။
receipt-answer-holder = အသိအမှတ်ပြုလက်မှတ် { $number } သည် { $name } ၏ လက်မှတ် ဖြစ်သည်။
receipt-answer-certificate = ဤအသိအမှတ်ပြုလက်မှတ် – { $status }။ { $date } မှ စ၍။
receipt-standard-employer = ကျွန်ုပ်တို့၏ စံနှုန်း – အလုပ်သမား ဘာမျှ မပေးရ။ အလုပ်ရှင် ပေးရမည်။
receipt-standard-nobody = ကျွန်ုပ်တို့၏ စံနှုန်း – မည်သူမျှ ဤငွေကို မယူရ။
receipt-all-together = အားလုံးပေါင်း –
receipt-law-forbidden = { $country }ဥပဒေ – အလုပ်သမားထံမှ မယူရပါ။
receipt-law-over = { $country }ဥပဒေ – များလွန်းသည်။ အများဆုံး { $amount }။
receipt-law-above = { $country }ဥပဒေ – ဥပဒေ ကန့်သတ်ချက်ထက် ပိုသည်။
receipt-law-within = { $country }ဥပဒေ – ကန့်သတ်ချက် { $amount } ထက် မပိုပါ။
receipt-law-allowed = { $country }ဥပဒေ – အလုပ်သမားက ဤငွေကို ပေးနိုင်သည်။
receipt-law-unknown = { $country }ဥပဒေ – ဥပဒေက ခွင့်ပြုခြင်း ရှိမရှိ မသိပါ။ ခွင့်ပြုထားသည်ဟု မဆိုလိုပါ။
receipt-good-faith = မေးသူသည် ငွေမပေးမီ သို့မဟုတ် လက်မှတ်မထိုးမီ ရိုးသားစွာ မေးခဲ့သည်။ မေးခြင်းနှင့် ဤအရာကို ပြခြင်းသည် အပြစ် မဟုတ်ပါ။
receipt-at-that-time = အဖြေသည် ထိုအချိန်အတွက် မှန်သည်။ ယနေ့ ပြောင်းနိုင်သည်။
receipt-nobody = မည်သူ မေးသည်ကို ဤစာရင်းက မသိပါ။ မေးသူ၏ အမည်၊ ဖုန်း၊ လိပ်စာကို မသိမ်းပါ။
receipt-signed-title = လက်မှတ်ထိုးထားသော စာသား
receipt-signed-text = { $language }ဘာသာဖြင့်။ အားလုံးကို ကူးပါ သို့မဟုတ် ပုံနှိပ်ပါ။ ကွက်လပ်နှင့် စာကြောင်းခွဲမှု အရေးမကြီးပါ။ အခြားစာလုံးအားလုံး အရေးကြီးသည်။
receipt-code = ဖုန်းအတွက်
receipt-code-text = ဤကုဒ်က ဤစာမျက်နှာကို ဖွင့်သည် –
receipt-print = ဤစာမျက်နှာကို ပုံနှိပ်ပါ သို့မဟုတ် နံပါတ်ကို ရေးမှတ်ပါ။ နံပါတ်ဖြင့် ပြန်ရှာနိုင်သည်။
receipt-keys = လက်မှတ်စစ်ရန် အများသုံး သော့များ
receipt-offline = ကျွန်ုပ်တို့မပါဘဲ လက်မှတ်ကို စစ်ပါ
receipt-offline-text = ပထမစာကြောင်းမှ “Signature:” မတိုင်မီအထိ စာသားကို ယူပါ။ ကွက်လပ်နှင့် စာကြောင်းခွဲမှု အားလုံးကို ဖယ်ပါ။ လက်မှတ် (Ed25519) သည် ထိုစာသားအတွက် ဖြစ်သည်။
receipt-broken = ဤမှတ်တမ်း ပြောင်းလဲခံရသည်
receipt-broken-text = ကျွန်ုပ်တို့၏ မှတ်တမ်းသည် လက်မှတ်နှင့် မကိုက်တော့ပါ။ ဤစာမျက်နှာကို မကိုးကားပါနှင့်။ ပုံနှိပ်ထားသည်ကို သုံးပြီး ကျွန်ုပ်တို့ကို ပြောပါ။

## Verifying a receipt by its number or its text.

verify-receipt = စစ်ဆေးခဲ့ကြောင်း အထောက်အထား
verify-receipt-not-ours = ဤအထောက်အထားသည် ကျွန်ုပ်တို့၏ မဟုတ်ပါ
verify-receipt-not-ours-meaning = ဤနံပါတ်ဖြင့် အထောက်အထားကို ကျွန်ုပ်တို့ မထုတ်ပေးဖူးပါ။
verify-mistyped = ဤနံပါတ်တွင် စာလုံးတစ်လုံး မှားနေသည်
verify-mistyped-meaning = CK ဖြင့်စသော နံပါတ်တွင် နောက်၌ စာလုံးနှင့် ဂဏန်း 16 လုံး ရှိသည်။ စာရွက်ကို ပြန်ကြည့်ပါ။
verify-text-title = စစ်ဆေးခဲ့ကြောင်း ပုံနှိပ်အထောက်အထားကို ပြပါသလား။
verify-text-lead = အပေါ်ရှိ အကွက်တွင် နံပါတ်သာ ရိုက်လျှင် ရသည်။ စာလုံးတိုင်းကို စစ်ရန် စာသားအားလုံး ထည့်ပါ။
verify-text = အထောက်အထား၏ စာသားအားလုံး
verify-text-hint = “WAYMARK CHECK RECEIPT 1” မှ “END OF RECEIPT” အထိ။ ကွက်လပ်နှင့် စာကြောင်းခွဲမှု အရေးမကြီးပါ။
verify-text-button = စာလုံးတိုင်းကို စစ်ပါ
verify-text-unreadable = ဤစာသားတွင် အထောက်အထား မတွေ့ပါ။ “WAYMARK CHECK RECEIPT 1” မှ “END OF RECEIPT” အထိ ဖြစ်ရမည်
verify-text-genuine = ဤအထောက်အထားသည် အစစ် ဖြစ်သည်
verify-text-genuine-say = စာလုံးတိုင်းသည် ကျွန်ုပ်တို့ လက်မှတ်ထိုးထားသည့်အတိုင်း ဖြစ်သည်။
verify-text-unrecorded-say = စာလုံးတိုင်းသည် ကျွန်ုပ်တို့ လက်မှတ်ထိုးထားသည့်အတိုင်း ဖြစ်သည်။ ဤနံပါတ်၏ မှတ်တမ်း မရှိသဖြင့် စာရွက်ကို ဖတ်ပါ။
verify-text-changed = ဤစာသား ပြောင်းလဲခံရသည်
verify-text-changed-say = အနည်းဆုံး စာလုံးတစ်လုံး မကိုက်ပါ။ အောက်ပါအချက်ကိုသာ ယုံပါ။
verify-text-changed-unknown = အနည်းဆုံး စာလုံးတစ်လုံး မကိုက်ပါ။ ရိုက်မှားသလား ကြည့်ပါ သို့မဟုတ် နံပါတ်ဖြင့် ရှာပါ။
verify-text-not-ours-say = ကျွန်ုပ်တို့၏ သော့ဖြင့် လက်မှတ်ထိုးထားခြင်း မဟုတ်ပါ။ ဤနံပါတ်ကိုလည်း မသိပါ။
verify-text-we-said = ကျွန်ုပ်တို့ အမှန်တကယ် ပြောခဲ့သည်မှာ
verify-text-open = အထောက်အထားကို ဖွင့်ပါ

## A certificate that is real has one of these headings, each its own.

verify-conditions = ဤအသိအမှတ်ပြုလက်မှတ်သည် အစစ် ဖြစ်ပြီး ပြင်ဆင်ရန် ကျန်သေးသည်
verify-withdrawn = ဤအသိအမှတ်ပြုလက်မှတ်ကို ရုပ်သိမ်းပြီး ဖြစ်သည်
verify-surrendered = ဤအသိအမှတ်ပြုလက်မှတ်ကို ကိုင်ဆောင်သူက ပြန်အပ်ထားသည်
verify-expired = ဤအသိအမှတ်ပြုလက်မှတ် သက်တမ်းကုန်ပြီ
verify-newer = ယနေ့ ဤကုမ္ပဏီတွင် အခြား အသိအမှတ်ပြုလက်မှတ် ရှိသည် –
