### The directory of help: telephone lines, and what to know before a call.

help-lead = ကူညီနိုင်သူထံ ဖုန်းခေါ်ပါ။ ကျွန်ုပ်တို့ကို သင့်အမည် ပြောရန် မလိုပါ။
help-in-country = { $country }နိုင်ငံတွင်
help-not-tested = ဤဖုန်းနံပါတ်ကို ကျွန်ုပ်တို့ စမ်းမခေါ်ရသေးပါ။
help-not-confirmed-means = လွန်ခဲ့သော ရက် 90 အတွင်း ထိုနံပါတ်ကို ကျွန်ုပ်တို့ ခေါ်၍ မရသေးပါ။ နံပါတ် ပြောင်းနိုင်သည်။ မဖြေလျှင် အခြားနံပါတ်ကို စမ်းပါ။
help-before = ဖုန်းမခေါ်မီ
help-before-safe = မည်သူမျှ မကြားနိုင်သည့် နေရာမှ ခေါ်ပါ။
help-before-have = ရှိလျှင် အမည်များ၊ ရက်စွဲများနှင့် ငွေရပြေစာကို အသင့်ထားပါ။
help-before-name = အမည် မပြောမီ သင့်အမည်ကို မည်သူ သိမည်ကို မေးပါ။
help-check-text = ငွေမပေးမီ၊ လက်မှတ်မထိုးမီ ကုမ္ပဏီတွင် အသိအမှတ်ပြုလက်မှတ် ရှိမရှိ ကြည့်ပါ။

## The lines and what is known of them.

help-where = သင် မည်သည့်နိုင်ငံတွင်ရှိသနည်း
help-spoken = သင်ပြောသော ဘာသာစကား
help-none = ထိုသို့သော လိုင်းကို ကျွန်ုပ်တို့ မသိပါ။ အခြားလိုင်းက ကူညီနိုင်ပါသည်။
help-show-all = လိုင်းအားလုံး ပြပါ
help-answers = ဖြေကြားသူ
help-languages-word = ဘာသာစကားများ
help-hours = အချိန်
help-serves = စာရွက်စာတမ်း မည်သို့ရှိစေ ကူညီသူများ
help-tested = { $date } တွင် ဖြေကြားသည်။ ခေါ်သူ – { $role }။
help-tested-long-ago = { $date } တွင် ဖြေကြားသည်။ ရက် 90 ကျော်ပြီ။ ခေါ်သူ – { $role }။
help-test-not-reached-said = { $date } တွင် ခေါ်ရာ မည်သူမျှ မဖြေပါ။
help-test-wrong-number-said = { $date } တွင် အခြားသူက ဖြေသည်။ နံပါတ် မှားနိုင်သည်။
help-kind-hotline = ဖုန်းလိုင်း
help-kind-authority = အစိုးရရုံး
help-kind-embassy = သံရုံး
help-kind-ngo = ကူညီသော အဖွဲ့
help-kind-union = အလုပ်သမားသမဂ္ဂ
