### The register: search, one organisation, its public timeline, reasons for what was decided.

## Searching and narrowing.

search-title = စာရင်းတွင် ရှာပါ
search-description = အေဂျင်စီနှင့် အလုပ်ရှင်များကို အမည်၊ လိုင်စင်အမှတ်၊ အသိအမှတ်ပြုလက်မှတ်နံပါတ် သို့မဟုတ် ဖုန်းဖြင့် ရှာပါ။
search-label = ဘယ်သူ့ကို စစ်ဆေးလိုပါသလဲ။
search-button = စစ်ဆေးပါ
search-hint = အမည်၊ ဖုန်း၊ လိုင်စင် သို့မဟုတ် အသိအမှတ်ပြုလက်မှတ်နံပါတ်။ စာလုံးပေါင်း အတိအကျ မလိုပါ။
search-narrow = စာရင်းကို ကျဉ်းပါ
search-sign = ဆိုင်းဘုတ်
search-kind = ကုမ္ပဏီ အမျိုးအစား
search-country = နိုင်ငံ
search-corridor = ဘယ်က – ဘယ်ကို
search-sector = လုပ်ငန်း
search-results-for = “{ $query }” ရှာဖွေမှု ရလဒ်
search-count = ကုမ္ပဏီ { $count } ခု။
search-nearest-first = အနီးစပ်ဆုံး အမည်ကို ရှေ့တွင် ပြသည်။
search-as-of = စာရင်းရက်စွဲ – { $when }။
search-licence = လိုင်စင် { $number }
search-expired = သက်တမ်းကုန်ရက် { $date }
search-not-here = သင်ရှာသူ ဤနေရာတွင် မရှိပါသလား။
search-not-here-then = အသိအမှတ်ပြုလက်မှတ် မရှိပါ။ ငွေမပေးပါနှင့်။
search-hidden-by-filters = စာရင်းကို ကျဉ်းထားသဖြင့် သင်ရှာသည်ကို မပြပါ။
search-without-filters = စာရင်း တစ်ခုလုံးတွင် ရှာပါ

## A name nobody knows.

search-you-searched = သင် ရှာခဲ့သည်
search-quoted = “{ $query }”
search-not-found-title = “{ $query }” သည် ဤစာရင်းတွင် မပါရှိပါ
search-none-meaning = ဤအမည်ရှိ ကုမ္ပဏီကို ကျွန်ုပ်တို့ မစစ်ဆေးဖူးပါ။
search-none-say = ငွေမပေးပါနှင့်။ ပတ်စပို့ မပေးပါနှင့်။ လက်မှတ်မထိုးပါနှင့်။
search-near = သင် ရှာနေသည်မှာ ဤအမည်များ ဖြစ်နိုင်သည်
search-near-hint = အမည် ဆင်တူသော်လည်း အခြားကုမ္ပဏီ ဖြစ်သည်။ လိုင်စင်အမှတ်နှင့် ဖုန်းကို တိုက်ကြည့်ပါ။
search-again = အခြားအမည် သို့မဟုတ် နံပါတ်ဖြင့် ထပ်ရှာပါ
search-step-number = လိုင်စင်အမှတ်နှင့် ရုံးဖုန်းနံပါတ်ကို မေးပါ။
search-step-number-then = အမည်တစ်ခုတည်းဖြင့် မဟုတ်ဘဲ နံပါတ်ဖြင့် ထပ်ရှာပါ။
search-step-ask = မဆုံးဖြတ်မီ အခြားသူကို မေးပါ။
search-step-ask-then = ဖုန်းဖြင့် အကူအညီယူပါ
search-step-fee = ငွေ တောင်းနေပြီလား။

## One organisation.

register-page-title = { $name } – { $status }
register-page-invented = ပြသရန်အတွက် စိတ်ကူးယဉ် ဖန်တီးထားသည်။
register-page-invented-text = ဤကုမ္ပဏီသည် အမှန်တကယ် မရှိပါ။
register-page-invented-short = စိတ်ကူးယဉ်
register-page-since = { $from } မှ စ၍။
register-page-since-until = { $from } မှ { $until } အထိ။
register-page-since-decided-by = { $from } မှ စ၍။ { $until } နောက်ဆုံးထား ဆုံးဖြတ်မည်။
register-page-by = { $date } နောက်ဆုံးထား
register-page-paid = ငွေပေးပြီး ဖြစ်လျှင်
register-page-paid-text = ငွေရပြေစာနှင့် စာအားလုံးကို သိမ်းထားပါ။ သင် ဘာမှ မမှားပါ။ အကူအညီတောင်းပါ။
register-page-on-the-way = စာချုပ် ချုပ်ပြီး သို့မဟုတ် ခရီးထွက်နေပြီ ဖြစ်လျှင်
register-page-on-the-way-pay = နောက်ထပ် ငွေမပေးပါနှင့်။
register-page-on-the-way-passport = ပတ်စပို့ကို ကိုယ်နှင့်မကွာ ထားပါ။
register-page-on-the-way-keep = ငွေရပြေစာ၊ စာများနှင့် အမည်များကို သိမ်းထားပါ။
register-page-on-the-way-job = ဤဆိုင်းဘုတ်သည် ကုမ္ပဏီနှင့်သာ သက်ဆိုင်ပြီး သင်နှင့် မသက်ဆိုင်ပါ။ အလုပ်မထွက်မီ အကူအညီတောင်းပါ။
register-page-reason = အကြောင်းရင်း
register-page-conditions = ပြင်ဆင်ရန် ကျန်သေးသည်များ
register-page-condition-due = { $date } နောက်ဆုံးထား
register-page-what-it-means = ဘာကို ဆိုလိုသလဲ
register-page-licensed-ours = ဤအမည်ကို ကျွန်ုပ်တို့ သိသော်လည်း ဤကုမ္ပဏီကို အသိအမှတ်ပြုလက်မှတ် မပေးဖူးပါ။
register-page-licence-says-nothing = အလုပ်သမားထံမှ ငွေယူ၊ မယူကို လိုင်စင်က မပြပါ။
register-page-before = သဘောမတူမီ
register-page-before-price = ဈေးနှုန်းကို စာဖြင့် တောင်းပါ။
register-page-before-price-then = ငွေယူသူ၏ အမည် ပါရမည်။
register-page-before-passport = ပတ်စပို့ မပေးပါနှင့်။
register-page-before-passport-then = မည်သူမျှ သင့်အစား သိမ်းမထားရပါ။
register-page-before-certified = ကျွန်ုပ်တို့ အသိအမှတ်ပြုထားသော ကုမ္ပဏီများကို ကြည့်ပါ –
register-page-certified-for = ဘာကို အသိအမှတ်ပြုထားသလဲ
register-page-was-certified-for = အသိအမှတ်ပြုလက်မှတ်တွင် ပါခဲ့သည်များ
register-page-about = ဤကုမ္ပဏီအကြောင်း
register-page-from-to = မှ – သို့
register-page-work = လုပ်ငန်း
register-page-sites = နေရာများ
register-page-address = လိပ်စာ
register-page-phone = ဖုန်း
register-page-email = အီးမေးလ်
register-page-website = ဝက်ဘ်ဆိုက်
register-page-company-number = ကုမ္ပဏီ မှတ်ပုံတင်အမှတ်
register-page-certificate = အသိအမှတ်ပြုလက်မှတ်
register-page-number = နံပါတ်
register-page-validity = သက်တမ်း
register-page-from-until = { $from } – { $until }
register-page-paper = စာရွက် အစစ်လား
register-page-standard-agencies = အေဂျင်စီများ၊ ဗားရှင်း { $version }
register-page-standard-employers = အလုပ်ရှင်များ၊ ဗားရှင်း { $version }
register-page-complain = ဤအမည်ဖြင့် ငွေတောင်းနေပါသလား။
register-page-complain-text = ငွေမပေးပါနှင့်။ စာများကို သိမ်းထားပါ။

## What it charges.

register-fees-lead = အလုပ်သမားတစ်ဦးအတွက် ကြေညာထားသော ငွေပမာဏ။ စာကြောင်းတိုင်းတွင် အဖြေနှစ်ခု – ကျွန်ုပ်တို့၏ စံနှုန်းနှင့် ဥပဒေ။
register-fees-published = ထုတ်ပြန်သည့်ရက် – { $date }။
register-fees-nothing = ဘာမျှ မကောက်ခံဟု ဖော်ပြထားသည်။
register-fees-none = ဤကုမ္ပဏီက ကောက်ခံငွေ ဇယားကို မထုတ်ပြန်ထားပါ။ ကျွန်ုပ်တို့၏ စံနှုန်းအရ အလုပ်သမားက ငွေမပေးရပါ။

## Audits in numbers.

register-audit-heading = ကွင်းဆင်းစစ်ဆေးမှုတွင် တွေ့ရှိချက်
register-audit-visit = ပြီးဆုံးသည့်ရက်
register-audit-kind = အမျိုးအစား
register-audit-found = တွေ့ရှိချက်
register-audit-nothing = ပြဿနာ မတွေ့ပါ
register-audit-count = { $total } ခု၊ ပြင်ပြီး { $closed } ခု
register-audit-initial = ပထမအကြိမ် စစ်ဆေးအကဲဖြတ်ခြင်း
register-audit-surveillance = နှစ်စဉ် စစ်ဆေးအကဲဖြတ်ခြင်း
register-audit-special = ရုတ်တရက် စစ်ဆေးအကဲဖြတ်ခြင်း
register-audit-recertification = သက်တမ်းတိုးရန် စစ်ဆေးအကဲဖြတ်ခြင်း

## What governments' lists say.

register-licence-heading = အစိုးရလိုင်စင်
register-licence-hint = အစိုးရ၏ ခွင့်ပြုချက်ဖြစ်သည်။ ကောက်ခံငွေအကြောင်း မပြပါ။ ကျွန်ုပ်တို့၏ အသိအမှတ်ပြုလက်မှတ် မဟုတ်ပါ။
register-licence-authority = အာဏာပိုင်
register-licence-country = နိုင်ငံ
register-licence-state = စာရင်းတွင် ဖော်ပြချက်
register-licence-listed = လိုင်စင်ရှိ၊ { $date } မှ စ၍ တွေ့သည်
register-licence-revoked = ရုပ်သိမ်းထားသည်၊ { $date } မှ စ၍ တွေ့သည်
register-licence-gone = { $date } မှ စ၍ စာရင်းတွင် မပါတော့ပါ
register-licence-list-of = နောက်ဆုံး ပါရှိသည့် စာရင်း
register-licence-declared = ဤနံပါတ်ကို ကုမ္ပဏီက ပေးထားသည်။ အစိုးရစာရင်းတွင် ကျွန်ုပ်တို့ မတွေ့ပါ။
register-licence-none = အစိုးရလိုင်စင် ရှိသည်ဟု ကျွန်ုပ်တို့ မသိပါ။

## The public timeline.

timeline-heading = ဖြတ်သန်းခဲ့သော လမ်း
timeline-older = မပြထားသော ယခင်အဆင့်များ – { $count }
timeline-suspension-ends = ရုပ်သိမ်းမည် သို့မဟုတ် ပြန်လည် အသိအမှတ်ပြုမည်
timeline-certificate-granted = အသိအမှတ်ပြုလက်မှတ် ရရှိသည်။ နံပါတ် – { $text }
timeline-certificate-granted-with-conditions = အသိအမှတ်ပြုလက်မှတ် ရရှိသည်။ ပြင်ဆင်ရန် အချက် – { $text }
timeline-certificate-suspended = အသိအမှတ်ပြုလက်မှတ်ကို ယာယီရပ်ဆိုင်းခဲ့သည်။
timeline-suspension-confirmed = ရပ်ဆိုင်းခြင်းကို ဒုတိယသူက အတည်ပြုခဲ့သည်။
timeline-suspension-not-confirmed = 72 နာရီအတွင်း ရပ်ဆိုင်းခြင်းကို မည်သူမျှ အတည်မပြုခဲ့ပါ။ အသိအမှတ်ပြုလက်မှတ် ပြန်တည်ပြီး ကျွန်ုပ်တို့ စစ်ဆေးနေပါသည်။
timeline-certificate-reinstated = ရပ်ဆိုင်းခြင်း ပြီးဆုံးပြီး အသိအမှတ်ပြုလက်မှတ် ပြန်တည်သည်။
timeline-condition-met = ပြင်ဆင်ရန် အချက်တစ်ခု ပြင်ပြီး။ စံသတ်မှတ်ချက် – { $text }
timeline-certificate-withdrawn = အသိအမှတ်ပြုလက်မှတ်ကို အပြီး ရုပ်သိမ်းခဲ့သည်။
timeline-certificate-surrendered = ရရှိသူက အသိအမှတ်ပြုလက်မှတ်ကို ပြန်အပ်ခဲ့သည်။
timeline-certificate-expired = အသိအမှတ်ပြုလက်မှတ် သက်တမ်းကုန်ခဲ့သည်။ နံပါတ် – { $text }

## Why something was decided. A closed list.

reason-criteria-met = စံနှုန်း၏ စံသတ်မှတ်ချက်များနှင့် ကိုက်ညီသည်။
reason-fees-charged = အလုပ်သမားထံမှ ငွေတောင်းခံခဲ့သည်။
reason-documents-kept = အလုပ်သမား၏ စာရွက်စာတမ်းများကို သိမ်းယူထားခဲ့သည်။
reason-retaliation = ပြောပြသော အလုပ်သမားများကို မကောင်းသော ဆက်ဆံမှု ပြုခဲ့သည်။
reason-forced-labour = အဓမ္မခိုင်းစေမှု လက္ခဏာများ တွေ့ခဲ့သည်။
reason-licence-lost = အစိုးရလိုင်စင် မရှိတော့ပါ။
reason-findings-overdue = တွေ့ရှိသော ပြဿနာများကို အချိန်မီ မပြင်ဆင်ခဲ့ပါ။
reason-audit-refused = ကုမ္ပဏီက စစ်ဆေးအကဲဖြတ်ခြင်းကို လက်မခံခဲ့ပါ။
reason-false-information = ကျွန်ုပ်တို့အား ပြောခဲ့သည်မှာ မမှန်ပါ။
reason-holder-request = ရရှိသူက တောင်းဆိုခဲ့သည်။
reason-other = အခြား အကြောင်းရင်း။
register-refunds-heading = အလုပ်သမားများထံ ပြန်ပေးငွေ
register-refunds-line = အလုပ်သမား { $workers } ဦးနှင့်အထက် – ပြန်ပေးရန် { $ordered } ခန့်၊ ပြန်ပေးပြီး { $paid } ခန့် ({ $percent } %)။
register-refunds-confirmed = အလုပ်သမားများ အတည်ပြုပြီး { $confirmed } ခန့်။
register-refunds-few = အလုပ်သမား { $workers } ဦးနှင့်အထက် ငွေပြန်ရရန် ရှိသည်။ အတည်ပြုသူ နည်းလွန်း၍ ထပ်မပြောနိုင်ပါ။
register-experienced = အလုပ်သမားများ ပေးခဲ့သည်ဟု ပြောသောငွေ
register-experienced-half = တစ်ဝက်က ပထမလုပ်ခ { $median } လခန့် သို့မဟုတ် လျော့၍ ပေးခဲ့သည်။
register-experienced-middle = အလယ်တစ်ဝက်က { $lower } မှ { $upper } လ ပေးခဲ့သည်။
register-experienced-free = { $percent } % ခန့်က ဘာမှ မပေးခဲ့ရပါ။
register-experienced-who = အလုပ်သမား { $workers } ဦး၊ { $from } မှ { $until }။
register-experienced-declared = ကုမ္ပဏီက အလုပ်သမား အများဆုံး { $sum } ပေးရသည်ဟု ပြောသည်။
register-experienced-declared-nothing = ကုမ္ပဏီက အလုပ်သမား ဘာမှ မပေးရဟု ပြောသည်။
