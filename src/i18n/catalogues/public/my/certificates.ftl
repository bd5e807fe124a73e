### A certificate as its holder sees it.

certificate-since = { $date } မှစ၍
certificate-conditions = ပြင်ဆင်ရမည့် အချက်များ
certificate-scope = လက်မှတ်အကျုံးဝင်သည့် နယ်ပယ်
certificate-scope-corridors = သွားလာရာ လမ်းကြောင်းများ
certificate-scope-sectors = လုပ်ငန်းအမျိုးအစားများ
certificate-scope-sites = နေရာများ
certificate-mine-title = သင်၏ အသိအမှတ်ပြုလက်မှတ်
certificate-mine-none = သင့်တွင် အသိအမှတ်ပြုလက်မှတ် မရှိသေးပါ။ လျှောက်ထားပါ၊ ဆုံးဖြတ်ချက်ကို ဤနေရာတွင် ပြောပြပါမည်။
certificate-mine-apply = အသိအမှတ်ပြုလက်မှတ် လျှောက်ထားရန်
certificate-mine-refused = { $date } တွင် အသိအမှတ်ပြုလက်မှတ် ပေးရန် ငြင်းပယ်ခဲ့သည်
certificate-mine-points = အမှတ် { $points }။ အမှတ် 30 မှစ၍ လက်မှတ် မပေးပါ။
certificate-mine-why = အကြောင်းရင်း
certificate-mine-met = { $date } တွင် ပြင်ဆင်ပြီး
certificate-mine-late = { $date } တွင် ပြီးရမည်ဖြစ်ပြီး ယခု နောက်ကျနေပါပြီ
certificate-mine-due = { $date } နောက်ဆုံးထား ပြင်ဆင်ရပါမည်
certificate-mine-from = စတင်အသက်ဝင်သည့်ရက်
certificate-mine-verify = ဤနံပါတ်ဖြင့် အများပြည်သူ မြင်ရသည့်အရာ
certificate-mine-appeal = ဤဆုံးဖြတ်ချက်ကို ပြန်လည်သုံးသပ်ရန် { $date } အထိ တောင်းဆိုနိုင်ပါသည်။ ကျွန်ုပ်တို့ အကြောင်းကြားသည့်စာကို ပြန်ပြီး အမှုနံပါတ် { $case } နှင့် မည်သည့်အချက် မှားသည်ကို ရေးပါ။
certificate-mine-appeal-then = ဤအမှုတွင် မပါဝင်ခဲ့သူများက 60 ရက်အတွင်း ဆုံးဖြတ်ပါမည်။ ထိုအချိန်အထိ ယခုဆုံးဖြတ်ချက် အတည်ဖြစ်သည်။
certificate-mine-appeal-over = ပြန်လည်သုံးသပ်ရန် တောင်းဆိုနိုင်သည့်အချိန်သည် { $date } တွင် ကုန်ဆုံးခဲ့သည်။

## What each state means for the holder.

certificate-mine-active = ဤနံပါတ်ဖြင့် အသိအမှတ်ပြုလက်မှတ် ရထားကြောင်း ပြောနိုင်ပါသည်။ အလုပ်သမားထံမှ ငွေမတောင်းရပါ။
certificate-mine-active-with-conditions = ပြင်ဆင်ရန် ကျန်သေးသော အသိအမှတ်ပြုလက်မှတ် ရထားကြောင်း ဤနံပါတ်ဖြင့် ပြောနိုင်ပါသည်။ အောက်ပါအချက်များကို အချိန်မီ ပြင်ဆင်ပါ။ အလုပ်သမားထံမှ ငွေမတောင်းရပါ။
certificate-mine-suspended = အသိအမှတ်ပြုလက်မှတ် ရထားသည်ဟု ဆက်မပြောပါနှင့်။ သင်၏လက်မှတ်ကို ယာယီရပ်ဆိုင်းထားကြောင်း အများပြည်သူ မြင်ရပါသည်။
certificate-mine-withdrawn = ဤလက်မှတ်သည် ပြန်မရတော့ပါ။ အသိအမှတ်ပြုလက်မှတ် ရထားသည်ဟု ဆက်မပြောပါနှင့်။ အသစ်ထပ်မံ လျှောက်ထားနိုင်ပါသည်။
certificate-mine-expired = လက်မှတ် သက်တမ်းကုန်ပါပြီ။ အသိအမှတ်ပြုလက်မှတ် ရထားသည်ဟု ဆက်မပြောပါနှင့်။ အသစ်ထပ်မံ လျှောက်ထားနိုင်ပါသည်။
certificate-mine-surrendered = သင်က လက်မှတ်ကို ပြန်အပ်ခဲ့ပါသည်။ အသိအမှတ်ပြုလက်မှတ် ရထားသည်ဟု ဆက်မပြောပါနှင့်။ အသစ်ထပ်မံ လျှောက်ထားနိုင်ပါသည်။
