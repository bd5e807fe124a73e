### Words of the look: signs, forms, errors and mails, where site.ftl has none.

## Signs and forms.

look-not-found = ဤစာရင်းတွင် မပါရှိပါ – ငွေမပေးပါနှင့်
look-currency = ငွေကြေး
look-not-open = ဤနေရာတွင် သင်ရွေးခွင့်မရှိသည်များနှင့် အကြောင်းရင်း
look-search-label = အမည်၊ ဖုန်း၊ လိုင်စင် သို့မဟုတ် အသိအမှတ်ပြုလက်မှတ်နံပါတ်

## Ways on, under an error and wherever a page has nothing better to offer.

look-way-check = အမည်၊ နံပါတ် သို့မဟုတ် ဖုန်းဖြင့် ရှာပါ။
look-way-fee = ကျွန်ုပ်တို့၏ စံနှုန်းအရ၊ ဥပဒေအရ။
look-way-verify = အသိအမှတ်ပြုလက်မှတ် ပြနေပါသလား။ အစစ် ဟုတ်မဟုတ် ကြည့်ပါ။
look-address-opened = ဖွင့်ခဲ့သည့် လိပ်စာ –
look-came-to-check = ကုမ္ပဏီတစ်ခုကို စစ်ဆေးရန် လာပါသလား။
look-no-answer = အဖြေမရခြင်းသည် အဖြေကောင်း မဟုတ်ပါ။ ဤနေရာတွင် မတွေ့မချင်း ငွေမပေးပါနှင့်။

## Every e-mail.

look-mail-address = ခလုတ် အလုပ်မလုပ်လျှင် ဤလိပ်စာကို ဖွင့်ပါ –
look-mail-never = အီးမေးလ်ဖြင့် စကားဝှက် သို့မဟုတ် ငွေကို ကျွန်ုပ်တို့ ဘယ်တော့မှ မတောင်းပါ။
