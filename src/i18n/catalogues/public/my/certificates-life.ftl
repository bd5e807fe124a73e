### The life of a certificate: what the public, the holder and the mark say.

## The public timeline.

timeline-certificate-renewed = နံပါတ်အဟောင်းဖြင့် ထပ်မံအသိအမှတ်ပြုသည် – { $text }
timeline-certificate-transferred = အသိအမှတ်ပြုလက်မှတ်ကို အခြားကုမ္ပဏီသို့ ပြောင်းသည် – { $text }
timeline-certificate-taken-over = အခြားကုမ္ပဏီထံမှ အသိအမှတ်ပြုလက်မှတ်ကို လွှဲယူသည် – { $text }
reason-surveillance-missed = နှစ်စဉ်စစ်ဆေးမှု မပြုလုပ်ခဲ့ပါ

## The holder's page.

certificate-mine-surveillance = နောက်တစ်ကြိမ် နှစ်စဉ်စစ်ဆေးမှု နောက်ဆုံးရက် – { $date }။
certificate-mine-give-up = အသိအမှတ်ပြုလက်မှတ် ပြန်အပ်ရန်
certificate-mine-give-up-text = အသိအမှတ်ပြုလက်မှတ်ကို အဆုံးသတ်ပြီး စာရင်းတွင် ပြပါမည်။ ပြန်ပြင်၍ မရပါ။
certificate-mine-give-up-sure = ဟုတ်ကဲ့၊ ပြန်အပ်ပါသည်
flash-surrender-asked = သင့်ဆန္ဒကို ရရှိပါပြီ။ ဝန်ထမ်းက 5 ရက်အတွင်း အဆုံးသတ်ပါမည်။

## The mark.

mark-title = အမှတ်တံဆိပ်နှင့် ပြောနိုင်သည့်အရာ
mark-full = သင့်နံပါတ်နှင့်အတူ အမှတ်တံဆိပ်ကို ပြနိုင်ပြီး “Waymark မှ အသိအမှတ်ပြုသည်၊ { $number }” ဟု ပြောနိုင်သည်။
mark-with-conditions = နံပါတ်နှင့် “ပြင်ဆင်ရန် ကျန်သေးသည်” ဟူသော စာသားနှင့်အတူ ပြနိုင်သည်။ စာသားကို ချန်မထားပါနှင့်။
mark-stopped = စာရွက်နှင့် အွန်လိုင်း နေရာတိုင်းမှ အမှတ်တံဆိပ်ကို ယခု ဖယ်ရှားပါ။ အသိအမှတ်ပြုလက်မှတ် ရှိသည်ဟု မပြောပါနှင့်။
mark-never-title = ဘယ်တော့မှ မလုပ်ပါနှင့်
mark-never-guarantee = “အာမခံသည်”၊ “ခွင့်ပြုသည်”၊ “အန္တရာယ်မရှိ” ဟု ပြောခြင်း။
mark-never-others = လက်မှတ်တွင် မပါသော ကုမ္ပဏီ၊ နေရာ သို့မဟုတ် လမ်းကြောင်းအတွက် ပြခြင်း။
mark-never-money = အလုပ်သမားထံမှ ငွေတောင်းရန် သုံးခြင်း။
mark-never-change = ပုံစံ၊ အရောင် သို့မဟုတ် နံပါတ်ကို ပြောင်းခြင်း။
mark-download = အမှတ်တံဆိပ် ရယူရန် (SVG)
mark-public = ဤအမှတ်တံဆိပ်ကို မည်သူမဆို ဆွဲနိုင်သည်။ နံပါတ်ကို ဤနေရာတွင် စစ်ပါ။ စာရင်းသာ အတည်ဖြစ်သည်။
mark-states = အခြေအနေတစ်ခုစီ၏ ခွင့်ပြုချက်
