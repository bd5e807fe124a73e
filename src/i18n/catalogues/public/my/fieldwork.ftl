### Fieldwork for the organisation: programme, report, money to be paid back, letters.

programme-own-title = စစ်ဆေးမှု အစီအစဉ်
programme-own-lead = သင့်လက်မှတ်အတွက် လိုအပ်သော စစ်ဆေးမှုများနှင့် အချိန်
programme-none = သက်တမ်းရှိ လက်မှတ် မရှိပါ။ လက်မှတ်ရမှ အစီအစဉ် စပါသည်။
programme-caption = လက်မှတ် { $number } ၏ စစ်ဆေးမှုများ
programme-when = အချိန်
programme-audit = စစ်ဆေးမှု
programme-state = အခြေအနေ
programme-valid = { $from } မှ { $to } အထိ သက်တမ်းရှိသည်
programme-window = { $from } နှင့် { $to } အကြား
programme-later = နောက်မှ
programme-open = ယခု စီစဉ်နိုင်ပြီ
programme-planned = စီစဉ်ပြီး
programme-done = ပြီးပြီ
programme-late = နောက်ကျနေသည်
programme-by-application = လက်မှတ်ပိုင်ရှင် သက်တမ်းတိုး လျှောက်လျှင် စပါသည်
programme-rules = ပထမ စောင့်ကြည့်စစ်ဆေးမှုကို 12 လအတွင်း၊ ထို့နောက် တစ်နှစ်တစ်ကြိမ် ပြုလုပ်သည်။ သက်တမ်းတိုး စစ်ဆေးမှုကို နောက်ဆုံးရက်မတိုင်မီ နှစ်လ ပြုလုပ်သည်။
audit-objectives = ရည်ရွယ်ချက်များ
audit-scope = စစ်ဆေးသည့် အပိုင်းများ
audit-team-member = စစ်ဆေးသူ
audit-helper-interpreter = စကားပြန်
audit-helper-technical-expert = နည်းပညာကျွမ်းကျင်သူ
audit-report-interviews = အလုပ်သမားများနှင့် တွေ့ဆုံမေးမြန်းမှု
audit-report-interviews-count = { $planned } အနက် { $done }
audit-report-score = လက်ရှိ အမှတ်
audit-report-score-points = { $points } မှတ်။ 30 မှတ်နှင့်အထက် မအောင်ပါ။ မပိတ်သေးသော တွေ့ရှိချက်ရှိသည့် စံသတ်မှတ်ချက်များကို တွက်သည်။
refund-title = ပြန်ပေးရမည့် ငွေ
refund-lead = အလုပ်သမားများ ပေးခဲ့သောငွေကို အပြည့် ပြန်ပေးရမည်။ ထိုမှသာ တွေ့ရှိချက်ကို ပိတ်ပါသည်။
refund-workers = အလုပ်သမား { $count } ဦး
refund-total = စုစုပေါင်း
refund-paid = ပေးပြီး
refund-outstanding = ပေးရန် ကျန်သည်
refund-confirmed = အတည်ပြုပြီး
refund-confirmations = အလုပ်သမား { $wanted } ဦးအနက် { $done } ဦး အတည်ပြုပြီး
refund-confirmations-few = အတည်ပြုသော အလုပ်သမား နည်းလွန်း၍ မပြောနိုင်ပါ
refund-state-ordered = ပြန်ပေးရန် ညွှန်ကြားပြီး
refund-state-partly-paid = တစ်စိတ်တစ်ပိုင်း ပေးပြီး
refund-state-paid = ပေးပြီး၊ အတည်မပြုရသေး
refund-state-confirmed = ပေးပြီး အတည်ပြုပြီး
refund-state-withdrawn = ညွှန်ကြားချက် ရုပ်သိမ်းပြီး
refund-late = နောက်ကျနေသည်
refund-step-paid = { $date } တွင် အလုပ်သမား { $workers } ဦးကို { $amount } ပေးခဲ့သည်
refund-step-confirmed-auditor = { $date } တွင် စစ်ဆေးသူက အလုပ်သမား { $workers } ဦးကို မေးခဲ့သည် – { $amount } ရပြီး
refund-step-confirmed-case-officer = { $date } တွင် ရုံးက အလုပ်သမား { $workers } ဦးကို မေးခဲ့သည် – { $amount } ရပြီး
refund-step-confirmed-worker = { $date } တွင် အလုပ်သမား { $workers } ဦး ကိုယ်တိုင်ပြောသည် – { $amount } ရပြီး
refund-pay = ပေးပြီးငွေကို ပြောပါ
refund-pay-workers = အလုပ်သမား ဘယ်နှဦးကို
refund-pay-amount = စုစုပေါင်း ဘယ်လောက်
refund-pay-note = ဘယ်လို ပေးခဲ့သလဲ
refund-pay-note-hint = ဥပမာ – ဘဏ်မှ လွှဲခြင်း၊ မည်သည့်စာရင်းမှ။ အလုပ်သမားအမည် မရေးပါနှင့်။
refund-files = ငွေပေးချေမှု အထောက်အထား
refund-pay-send = ပေးချေမှုကို ပို့ပါ
refund-is-withdrawn = ဤညွှန်ကြားချက်ကို ရုပ်သိမ်းပြီး
refund-above-outstanding = ပေးရန်ကျန်သည်ထက် များနေသည်
refund-more-workers = အလုပ်သမားအရေအတွက် 1 မှ { $most } အထိ ရေးပါ
mail-finding-regraded-subject = တွေ့ရှိချက် { $number } – အဆင့်မှာ ယခု { $grade }
mail-finding-regraded-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } ၏ အဆင့် ပြောင်းသွားသည်။ ယခု { $grade } ဖြစ်သည်။ ဖြေရမည့်ရက်များလည်း ပြောင်းသည်။ စာမျက်နှာတွင် ကြည့်ပါ။
mail-finding-regraded-action = တွေ့ရှိချက်ကို ကြည့်ပါ
mail-refund-due-subject = တွေ့ရှိချက် { $number } – { $due } နောက်ဆုံးထား ငွေပြန်ပေးရမည်
mail-refund-due-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } အတွက် အလုပ်သမားများကို { $amount } ပြန်ပေးရန် ကျန်သေးသည်။ နောက်ဆုံးရက်မှာ { $due } ဖြစ်သည်။ ပေးပြီးလျှင် ပြောပါ။
mail-refund-due-action = ပေးပြီးငွေကို ပြောပါ
mail-refund-late-subject = တွေ့ရှိချက် { $number } – ငွေပြန်ပေးရန် နောက်ကျနေသည်
mail-refund-late-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } အတွက် { $amount } ကို { $due } နောက်ဆုံးထား ပြန်ပေးရမည် ဖြစ်သည်။ ယခု ပေးပြီး ပြောပါ။ ပြန်မပေးသောငွေရှိလျှင် လက်မှတ်သက်တမ်း မတိုးနိုင်ပါ။
mail-refund-late-action = ပေးပြီးငွေကို ပြောပါ
