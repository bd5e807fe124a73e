### Contacts and sub-agents: what workers ask about, what organisations declare.

## What a contact is.

contact-kind-phone = ဖုန်းနံပါတ်
contact-kind-bank-account = ဘဏ်အကောင့် သို့မဟုတ် မိုဘိုင်းငွေ
contact-kind-line = LINE
contact-kind-facebook = Facebook
contact-kind-telegram = Telegram
contact-kind-viber = Viber
contact-kind-whatsapp = WhatsApp
contact-kind-zalo = Zalo
contact-kind-other-app = အခြား မက်ဆေ့ချ် အမည်
contact-kind-email = အီးမေးလ်
contact-kind-address = ရုံးလိပ်စာ
contact-kind-person = လူအမည်
contact-kind-website = ဝဘ်ဆိုက်
contact-class-phone = ဖုန်းနံပါတ်များ
contact-class-account = ဘဏ်အကောင့်များ
contact-class-messaging = မက်ဆေ့ချ် အမည်များ
contact-class-email = အီးမေးလ်များ
contact-class-office = ရုံးများ
contact-class-person = ကုမ္ပဏီကိုယ်စား ပြောခွင့်ရှိသူများ
contact-class-website = ဝဘ်ဆိုက်များ

## Asking whether a phone, account or name is theirs.

contact-title = ဤနံပါတ် သို့မဟုတ် အကောင့်သည် သူတို့၏ဟာ ဟုတ်ပါသလား
contact-lead = တစ်ဦးဦး ပေးထားသည်ကို ရေးပါ။ ကုမ္ပဏီတစ်ခုက ကျွန်ုပ်တို့ထံ စာရင်းသွင်းထား၊ မထားကို ပြောပြပါမည်။
contact-what = သင် ဘာရထားပါသလဲ
contact-what-hint = ဖုန်း၊ ဘဏ်အကောင့်၊ အီးမေးလ်၊ LINE သို့မဟုတ် အခြားအမည်၊ ရုံးလိပ်စာ သို့မဟုတ် လူအမည်။ ဘဏ်အမည် သိလျှင် ထည့်ရေးပါ။
contact-kind = ဘာအမျိုးအစားလဲ
contact-kind-any = အလိုအလျောက် ရှာပါ
contact-button = အဖြေ ကြည့်ပါ
contact-about = { $name } အကြောင်း သင် မေးနေသည်။
contact-any-company = မည်သည့်ကုမ္ပဏီမဆို မေးပါ
contact-means = အဖြေများ၏ အဓိပ္ပာယ်
contact-means-registered = စာရင်းသွင်းထားသည်
contact-means-registered-text = ကုမ္ပဏီက ပေးထားပြီး ကျွန်ုပ်တို့ စစ်ဆေးပြီး ဖြစ်သည်။ သို့သော် သင့်ထံမှ ငွေမယူရပါ။
contact-means-not-registered = ဤကုမ္ပဏီ စာရင်းမသွင်းထားပါ
contact-means-not-registered-text = ကုမ္ပဏီက သူ့နံပါတ်များကို ပေးထားပြီး ဤနံပါတ် မပါပါ။ ငွေမပေးပါနှင့်။
contact-means-not-known = မသိပါ
contact-means-not-known-text = မည်သူမျှ ကျွန်ုပ်တို့ကို မပြောထားပါ။ စိတ်ချရသည်ဟု မဆိုလိုပါ။ ငွေမပေးပါနှင့်။
contact-private = သင်မေးသည်ကိုလည်းကောင်း၊ မည်သူမေးသည်ကိုလည်းကောင်း မသိမ်းပါ။
contact-unreadable = ဖုန်းနံပါတ်၊ အကောင့်နံပါတ်၊ အီးမေးလ် သို့မဟုတ် အမည်ကို ရေးပါ

## Ways to it.

nav-contact = အကောင့် သို့မဟုတ် ဖုန်း စစ်ဆေးပါ
home-way-contact = တစ်ဦးဦး ဖုန်းခေါ်သလား၊ ငွေလွှဲခိုင်းသလား။ ကုမ္ပဏီ ဟုတ်၊ မဟုတ် ကြည့်ပါ။

## The answer.

contact-asked = သင်မေးသည်မှာ
contact-read-as = ဖတ်ယူပုံ
contact-answer-registered = { $name } က စာရင်းသွင်းထားသည်
contact-answer-registered-barred = { $name } က စာရင်းသွင်းထားသည် – ငွေမပေးပါနှင့်
contact-answer-not-registered = { $name } စာရင်းမသွင်းထားပါ – ငွေမပေးပါနှင့်
contact-answer-not-known = မသိပါ – ငွေမပေးပါနှင့်
contact-say-registered = သူတို့၏ဟာ ဟုတ်သည်။ သို့သော် ဤမှလည်း သင့်ထံ ငွေမတောင်းရပါ။ တောင်းလျှင် ငွေမပေးပါနှင့်၊ ကျွန်ုပ်တို့ကို ပြောပြပါ။
contact-say-not-registered = ဤကုမ္ပဏီက ဤအရာကို ကျွန်ုပ်တို့ထံ မပေးထားပါ။ ငွေမပေးပါနှင့်။ စာရွက်စာတမ်း မပို့ပါနှင့်။ ပတ်စပို့ မပေးပါနှင့်။
contact-say-not-known = မည်သူမျှ ဤအရာကို စာရင်းမသွင်းထားပါ။ စိတ်ချရသည်ဟု မဆိုလိုပါ။ ကုမ္ပဏီကို မစစ်ဆေးမီ ငွေမပေးပါနှင့်။
contact-company-told-nothing = ဤကုမ္ပဏီက ဤအမျိုးအစားကို ကျွန်ုပ်တို့ကို မပြောရသေးပါ။
contact-other-company = အခြားကုမ္ပဏီတစ်ခုက စာရင်းသွင်းထားသည်
contact-whose = ပိုင်ရှင် ကုမ္ပဏီ
contact-verified-on = ကုမ္ပဏီက ကြေညာထားပြီး { $date } တွင် ကျွန်ုပ်တို့ စစ်ဆေးသည်
contact-published = ကုမ္ပဏီက ဤနေရာရှိ သူ့စာမျက်နှာတွင် ဖော်ပြထားသည်
contact-name-only = အမည်ကို မည်သူမဆို သုံးနိုင်သည်။ စာရင်းသွင်းထားသော ဖုန်းနံပါတ်ကို တောင်းပြီး ကိုယ်တိုင် ခေါ်ပါ။
contact-next = ဘာလုပ်ရမလဲ
contact-step-call = ဤနေရာရှိ ကုမ္ပဏီစာမျက်နှာမှ နံပါတ်ဖြင့် ကုမ္ပဏီကို ကိုယ်တိုင် ခေါ်ပါ။
contact-step-fee = ငွေတောင်းပါသလား။ မည်သူပေးရမည်ကို ကြည့်ပါ။
contact-step-company = ကုမ္ပဏီကို အမည် သို့မဟုတ် လိုင်စင်အမှတ်ဖြင့် စစ်ဆေးပါ။
contact-step-keep = မက်ဆေ့ချ်၊ အမည်နှင့် ပြေစာများကို သိမ်းထားပါ။ မေးခြင်းသည် အမှားမဟုတ်ပါ။
contact-step-written = မှားရိုက်ထားပါသလား။ ဂဏန်းတစ်ခုချင်း စစ်ပါ။ + နှင့် နိုင်ငံကုဒ် သို့မဟုတ် ဘဏ်အမည် ထည့်ပါ။
contact-again = အခြားတစ်ခု စစ်ဆေးပါ

## The page of an organisation.

register-page-contacts = အမှန်တကယ် ဆက်သွယ်ရန်
register-page-contacts-verified = ကုမ္ပဏီက ကြေညာထားပြီး ကျွန်ုပ်တို့ စစ်ဆေးပြီး ဖြစ်သည်၊ နောက်ဆုံး { $date }။ မည်သူမျှ မကူးယူနိုင်ရန် စာရင်းကို မပြပါ။
register-page-contacts-none = ဤစာမျက်နှာတွင် ပါသည်များမှအပ ဖုန်း၊ အကောင့် သို့မဟုတ် လူ မကြေညာထားပါ။
register-page-check-contact = အကောင့်နံပါတ် သို့မဟုတ် ဖုန်း ပေးထားသည်
register-page-agents = အေဂျင်စီ၏ ပွဲစားများ
register-page-agents-lead = ကုမ္ပဏီ ကြေညာထားသော ပွဲစားများ၊ တစ်ဦးစီကို ကျွန်ုပ်တို့ စစ်ဆေးပြီး။ အခြားမည်သူမျှ ဤကုမ္ပဏီအတွက် လူမစုဆောင်းပါ။
register-page-agents-none = ပွဲစား မကြေညာထားပါ။ တစ်ဦးဦးက ဤကုမ္ပဏီအတွက် လုပ်သည်ဟု ပြောလျှင် ငွေမပေးပါနှင့်၊ ထိုသူကို စစ်ဆေးပါ။
register-page-agent-name = အမည်
register-page-agent-area = နေရာ
register-page-agent-payer = ပွဲစားကို မည်သူပေးသလဲ
register-page-agents-all = ပွဲစား အားလုံး ({ $count })
register-fees-all = အချက်အားလုံး ({ $count })
timeline-all = လမ်းကြောင်း အားလုံး ({ $count })
register-audit-all = စစ်ဆေးမှု အားလုံး ({ $count })
register-page-criterion = စံသတ်မှတ်ချက် { $code }

## What an organisation declares itself.

declared-waiting = စစ်ဆေးရန် စောင့်နေသည်
declared-verified = စစ်ဆေးပြီး
declared-refused = လက်မခံပါ
declared-ended = ရပ်ပြီး
declared-because-not-reached = ဆက်သွယ်သော်လည်း မည်သူမျှ မဖြေပါ
declared-because-other-holder = အခြားသူ၏ အမည်ဖြင့် ဖြစ်နေသည်
declared-because-not-theirs = အခြားအဖွဲ့အစည်း၏ဟာ ဖြစ်သည်
declared-because-unclear = နားမလည်ပါ။ အပြည့်အစုံ ပြန်ကြေညာပါ
declared-on = { $date } တွင် ကြေညာသည်
declared-decided-on = { $date } တွင် ဆုံးဖြတ်သည်
declared-end = ကျွန်ုပ်တို့၏ဟာ မဟုတ်တော့ပါ
declared-none = မကြေညာရသေးပါ
declared-contacts = အလုပ်သမားများ စစ်ဆေးနိုင်သော ဆက်သွယ်ရန်များ
declared-contacts-lead = အလုပ်သမားများနှင့် ဆက်ဆံရာတွင် သုံးသော ဖုန်း၊ အကောင့်၊ အမည် အားလုံးကို ကြေညာပါ။ တစ်ခုစီကို စစ်ဆေးပါမည်။
declared-contacts-private = စာရင်းကို ဘယ်တော့မျှ မပြပါ။ အလုပ်သမားက သူရထားသည်ကို ရေးပြီး သင့်ဟာ ဟုတ်၊ မဟုတ်ကိုသာ သိရသည်။
declared-contact-new = ဆက်သွယ်ရန် ကြေညာပါ
declared-contact-kind = ဘာလဲ
declared-contact-value = နံပါတ်၊ ID သို့မဟုတ် လိပ်စာ
declared-contact-value-hint = မက်ဆေ့ချ်အတွက် – တစ်ခုတည်းသော ID သို့မဟုတ် နံပါတ်၊ ပြထားသော အမည် မဟုတ်ပါ။
declared-contact-bank = ဘဏ် သို့မဟုတ် မိုဘိုင်းငွေ
declared-contact-bank-hint = အကောင့်အတွက်သာ။
declared-bank-other = အခြားဘဏ်
declared-contact-holder = မည်သူ့အမည်ဖြင့် ဖြစ်သလဲ
declared-contact-holder-hint = အကောင့်ပိုင်ရှင် သို့မဟုတ် ဖြေသူ။
declared-contact-label = ဘာအတွက်လဲ
declared-contact-language = ဖြေသော ဘာသာစကား
declared-contact-language-any = သီးသန့် မရှိ
declared-button = ကြေညာပါ
declared-agents = ပွဲစားများ
declared-agents-lead = သင့်အတွက် အလုပ်သမား စုဆောင်းသူ အားလုံးကို ကြေညာပါ။ စစ်ဆေးပြီးလျှင် အမည်၊ နေရာနှင့် မည်သူပေးသည်ကို အများသိ ပြပါမည်။
declared-agents-told = အမည်ကို အများသိ ပြမည်ဖြစ်ကြောင်း တစ်ဦးစီကို အရင်ပြောပါ။
declared-agent-new = ပွဲစား ကြေညာပါ
declared-agent-area-hint = လူစုဆောင်းသော ရွာ၊ မြို့နယ် သို့မဟုတ် ပြည်နယ်။
declared-agent-language = အမည်၏ ဘာသာစကား
declared-verified-count = စစ်ဆေးပြီး { $count }
declared-waiting-count = စောင့်နေ { $count }
declared-see = ကြည့်ပြီး ကြေညာပါ
declared-handle-unreadable = တစ်ခုတည်းသော ID သို့မဟုတ် နံပါတ်ကို ကွက်လပ်မပါဘဲ ရေးပါ။ ပြထားသော အမည်ကို ကူးယူနိုင်သည်
declared-bank-missing = ဤအကောင့်၏ ဘဏ်ကို ရွေးပါ
declared-account-unreadable = အကောင့်၏ ဂဏန်း 6 မှ 20 လုံးကို ရေးပါ
declared-address-short = လိပ်စာ အပြည့်အစုံ ရေးပါ – အမှတ်၊ လမ်း၊ မြို့
declared-not-an-agency = အေဂျင်စီတွင်သာ ပွဲစား ရှိသည်
declared-own = ဤအရာကို သင်ကိုယ်တိုင် ကြေညာထားသည်။ အခြားသူက စစ်ဆေးရမည်
declared-decided = ဆုံးဖြတ်ပြီး သို့မဟုတ် ရပ်ပြီး ဖြစ်သည်
