### Appeals against decisions, and complaints about our own work.

## Appeals of an organisation.

appeal-mine-title = ပြန်လည်သုံးသပ်ရန် တောင်းဆိုချက်များ
appeal-mine-lead = ဆုံးဖြတ်ချက် မမှန်ဟု ထင်လျှင် ရက် 30 အတွင်း ပြောပါ။ မပါဝင်ခဲ့သူများက ရက် 60 အတွင်း ဆုံးဖြတ်ပါမည်။ ထိုအထိ ဆုံးဖြတ်ချက် အတည်ဖြစ်သည်။
appeal-mine-none = ယခု တောင်းဆိုနိုင်သော ဆုံးဖြတ်ချက် မရှိပါ။
appeal-mine-decision = မည်သည့် ဆုံးဖြတ်ချက်ကို
appeal-mine-grounds = ဘာမှားသလဲ
appeal-mine-grounds-hint = ကျွန်ုပ်တို့ မမြင်ခဲ့သည် သို့မဟုတ် မှားမြင်ခဲ့သည်ကို ပြောပါ။
appeal-mine-send = တောင်းဆိုချက် ပို့ပါ
appeal-mine-take-back = ပြန်ရုပ်သိမ်းပါ
appeal-against-refuse = ငြင်းပယ်သည် – { $date }၊ အမှု { $case }။ { $until } အထိ တောင်းဆိုနိုင်သည်။
appeal-against-suspend = ယာယီရပ်ဆိုင်းသည် – { $date }၊ အမှု { $case }။ { $until } အထိ တောင်းဆိုနိုင်သည်။
appeal-against-withdraw = ရုပ်သိမ်းသည် – { $date }၊ အမှု { $case }။ { $until } အထိ တောင်းဆိုနိုင်သည်။
appeal-against-grant-with-conditions = ပြင်ဆင်ရန်အချက်များဖြင့် အသိအမှတ်ပြုသည် – { $date }၊ အမှု { $case }။ { $until } အထိ တောင်းဆိုနိုင်သည်။
appeal-filed-on = ပို့သည့်ရက် – { $date }
appeal-due = နောက်ဆုံးရက် – { $date }
appeal-overdue = နောက်ဆုံးရက် { $date } – နောက်ကျနေပြီ
appeal-state-filed = ရောက်ရှိပြီ
appeal-state-acknowledged = စစ်ဆေးနေသည်
appeal-state-proposed = အဖြေ အဆိုပြုထားသည်
appeal-state-decided = ဆုံးဖြတ်ပြီး
appeal-state-taken-back = ပြန်ရုပ်သိမ်းပြီး
appeal-outcome-upheld = သင် မှန်ပါသည်
appeal-outcome-partly = သင် တစ်စိတ်တစ်ပိုင်း မှန်ပါသည်
appeal-outcome-rejected = ဆုံးဖြတ်ချက် အတည်ဖြစ်သည်
appeal-effect-case-reopened = အမှုကို ပြန်ဖွင့်ပြီ။ ဆုံးဖြတ်ချက်အသစ် ပြင်ဆင်နေသည်။
appeal-effect-suspension-looked-at = ဆုံးဖြတ်သူများက ယာယီရပ်ဆိုင်းမှုကို ပြန်စစ်နေသည်။
appeal-effect-new-application = အသိအမှတ်ပြုလက်မှတ် အလိုအလျောက် ပြန်မရပါ။ အသစ်လျှောက်ပါ။ သင့်လျှောက်လွှာကို ဦးစားပေးပါမည်။
flash-appeal-filed = တောင်းဆိုချက် ပို့ပြီးပါပြီ။ အီးမေးလ် ရရှိပါမည်။
flash-appeal-taken-back = တောင်းဆိုချက်ကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။

## Why not.

appeal-not-from-this-state = ယခုအခြေအနေမှ မလုပ်နိုင်ပါ။
appeal-nothing-against = ဤဆုံးဖြတ်ချက်သည် သင့်ကို ဆန့်ကျင်ခြင်း မဟုတ်ပါ။
appeal-too-late = ရက် 30 ကျော်သွားပါပြီ။
appeal-there-already = ဤဆုံးဖြတ်ချက်အတွက် တောင်းဆိုချက် ရှိပြီးဖြစ်သည်။
appeal-involved = သင် ပါဝင်ခဲ့သည် သို့မဟုတ် ဆက်စပ်မှု ရှိသည်။ အခြားသူက ဖြေပါမည်။
appeal-appellant-only = အဖွဲ့အစည်းကသာ ပြန်ရုပ်သိမ်းနိုင်သည်။
appeal-needs-reviewer-or-decider = မပါဝင်ခဲ့သော စိစစ်သူ သို့မဟုတ် ဆုံးဖြတ်သူက လုပ်သည်။
appeal-needs-decider = ဆုံးဖြတ်သူက လုပ်သည်။
appeal-proposed-itself = သင် အဆိုပြုခဲ့သည်။ အခြားဆုံးဖြတ်သူက ဆုံးဖြတ်သည်။
appeal-not-for-you = အခြားသူက ကိုင်တွယ်သည်။
appeal-no-auditor = ဤသူသည် စစ်ဆေးသူ မဟုတ်ပါ။

## Complaints about our own work.

complaint-title = ကျွန်ုပ်တို့အကြောင်း မကျေနပ်ချက်
complaint-lead = ကျွန်ုပ်တို့ သို့မဟုတ် စစ်ဆေးသူက မမျှတ၊ နှေး၊ ရိုင်းခဲ့သလား။ ပြောပြပါ။ အမည်ပြောရန် မလိုပါ။
complaint-about = ဘယ်သူ့အကြောင်းလဲ
complaint-about-registry = စာရင်းဌာန
complaint-about-auditor = စစ်ဆေးသူ
complaint-told = ဘာဖြစ်ခဲ့သလဲ
complaint-told-hint = ဘယ်အချိန်၊ ဘယ်နေရာ ပြောပါ။ သင့်ဘာသာစကားဖြင့် ရေးပါ။
complaint-contact = အဖြေအတွက် အီးမေးလ် (မထည့်လည်း ရသည်)
complaint-contact-hint = မရှိလျှင် သင့်ထံ မရေးနိုင်ပါ။
complaint-send = ပို့ပါ
complaint-then = ထို့နောက်
complaint-then-text = အလုပ်ရက် 5 ရက်အတွင်း စစ်ဆေးပါမည်။ ရက် 60 အတွင်း ဖြေပါမည်။ သက်ဆိုင်သူက ဘယ်တော့မှ မမြင်ရပါ။
complaint-not-here = ကုမ္ပဏီက သင့်ထံ ငွေတောင်းခဲ့သလား
complaint-not-here-text = ထိုကိစ္စသည် သီးခြားဖြစ်သည်။ ဤနေရာတွင် အကူအညီယူပါ –
complaint-appeal-text = သင့်ကုမ္ပဏီအပေါ် ဆုံးဖြတ်ချက်ကို ပြောင်းလိုလျှင် အကောင့်ဝင်ပြီး “ပြန်လည်သုံးသပ်ရန် တောင်းဆိုချက်များ” ကို ဖွင့်ပါ။
complaint-sent = သင့်မကျေနပ်ချက်ကို ရရှိပါပြီ
complaint-number = နံပါတ်
complaint-outcome-substantiated = မှန်ကန်သည်
complaint-outcome-partly = တစ်စိတ်တစ်ပိုင်း မှန်သည်
complaint-outcome-not-substantiated = အတည်မပြုနိုင်ပါ
