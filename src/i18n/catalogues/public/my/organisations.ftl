### Organisations: what an applicant enters, who acts for it, claims.

## One's own organisations.

organisation-mine-title = သင့် အဖွဲ့အစည်းများ
organisation-mine-lead = ဤနေရာတွင် သင်သည် ဤအဖွဲ့အစည်းများအတွက် ဆောင်ရွက်သည်။
organisation-mine-none = အဖွဲ့အစည်း မထည့်ရသေးပါ။ သင်အလုပ်လုပ်သော အေဂျင်စီ သို့မဟုတ် အလုပ်ရှင်ကို ထည့်ပါ။
organisation-enter = အဖွဲ့အစည်း ထည့်ရန်

## Entering one.

organisation-new-title = သင့် အဖွဲ့အစည်းကို ထည့်ပါ
organisation-new-lead = နောက်စာမျက်နှာတွင် အခြားအမည်၊ လိပ်စာနှင့် ဆက်သွယ်ရန် အချက်များ ထည့်နိုင်သည်။
organisation-kind = မည်သည့် အဖွဲ့အစည်းမျိုး ဖြစ်ပါသလဲ
organisation-country = နိုင်ငံ
organisation-country-hint = မှတ်ပုံတင်ထားသော နိုင်ငံ။
organisation-legal-hint = မှတ်ပုံတင်ထားသည့်အတိုင်း အတိအကျ။
organisation-romanised-hint = တရားဝင်အမည်သည် အင်္ဂလိပ်အက္ခရာဖြင့် ဖြစ်လျှင် မဖြည့်ပါနှင့်။
organisation-numbers-why = တရားဝင်စာရင်းများတွင် သင့်ကို ရှာရန် ဤနံပါတ်များကို သုံးသည်။ သင့်တွင် ရှိသည်များကို ရေးပါ။
organisation-licence-hint = အေဂျင်စီများအတွက် – အလုပ်သမားခေါ်ယူခွင့် လိုင်စင်အမှတ်။
organisation-similar-title = ဤအမည်သည် စာရင်းတွင် ရှိပြီးသား ဖြစ်သည်
organisation-similar-text = သင့်အဖွဲ့အစည်း ဖြစ်လျှင် ရယူရန် တောင်းဆိုပါ။ မဟုတ်လျှင် အောက်ပါအကွက်ကို အမှန်ခြစ်ပြီး ပြန်ပို့ပါ။
organisation-similar-error = ထိုအဖွဲ့အစည်းကို တောင်းဆိုပါ သို့မဟုတ် အခြားတစ်ခုဖြစ်ကြောင်း ပြောပါ
organisation-another = ကျွန်ုပ်၏ အဖွဲ့အစည်းသည် အမည်တူသော အခြားတစ်ခု ဖြစ်သည်
organisation-taken-title = စာရင်းတွင် ရှိပြီးသား ဖြစ်သည်
organisation-taken-text = ဤနံပါတ်သည် စာရင်းရှိ အဖွဲ့အစည်းတစ်ခု၏ နံပါတ် ဖြစ်သည်။ အသစ် မထည့်ရသေးပါ။
organisation-taken-again = နံပါတ်များကို ပြင်ပါ
organisation-taken-see = ဤနံပါတ်ရှိသော အဖွဲ့အစည်းကို ကြည့်ပါ

## The page of one organisation.

organisation-names = အမည်များ
organisation-identifiers = တရားဝင်နံပါတ်များ
organisation-addresses = လိပ်စာများ
organisation-channels = ဖုန်း၊ အီးမေးလ်နှင့် ဝဘ်ဆိုက်
organisation-scope = အလုပ်နှင့် အရွယ်အစား
organisation-members = အဖွဲ့ဝင်များ
organisation-members-count = ဤအဖွဲ့အစည်းအတွက် { $count } ဦး ဆောင်ရွက်သည်။
organisation-members-see = ကြည့်ရန်နှင့် ဖိတ်ရန်
organisation-nothing-yet = မထည့်ရသေးပါ
organisation-next = နောက်တစ်ဆင့်
organisation-next-text = ဤအချက်များ မှန်ကန်လျှင် လျှောက်ထားနိုင်သည်။
organisation-public-title = မည်သူ မြင်ရသလဲ
organisation-public-text = အမည်၊ နံပါတ်၊ လိပ်စာနှင့် ဆက်သွယ်ရန် အချက်များကို အများပြည်သူစာရင်းတွင် ပြနိုင်သည်။ ဤနေရာတွင် ဆောင်ရွက်သူများကို ဘယ်တော့မျှ မပြပါ။
organisation-public-page = စာရင်းရှိ ဤအဖွဲ့အစည်း၏ စာမျက်နှာ

## Names, numbers, addresses, channels, scope.

organisation-name = အမည်
organisation-name-kind = အမည်အမျိုးအစား
organisation-name-legal = တရားဝင်အမည်
organisation-name-romanised = အင်္ဂလိပ်အက္ခရာဖြင့် အမည်
organisation-name-trading = လုပ်ငန်းသုံး အမည်
organisation-name-former = ယခင်အမည်
organisation-language = ဘာသာစကား
organisation-row = အချက် { $number }
organisation-names-lead = သင်သုံးသော အက္ခရာအားလုံးဖြင့် အမည်များကို ရေးပါ။ တစ်ခုသည် တရားဝင်အမည် ဖြစ်ရမည်။ ပထမအမည်ကို အရင်ပြသည်။
organisation-identifiers-lead = နံပါတ်တစ်ခုစီသည် အဖွဲ့အစည်းတစ်ခုတည်း၏ နံပါတ် ဖြစ်သည်။
organisation-number = နံပါတ်
organisation-number-kind = နံပါတ်အမျိုးအစား
organisation-scheme-licence = { document-licence-number }
organisation-scheme-tax = အခွန်နံပါတ်
organisation-scheme-company = ကုမ္ပဏီမှတ်ပုံတင်အမှတ်
organisation-addresses-lead = လိပ်စာတစ်ခုကို ဘာသာစကား အများအပြားဖြင့် သို့မဟုတ် နေရာ အများအပြား ရေးနိုင်သည်။
organisation-address = လိပ်စာ
organisation-channels-lead = အလုပ်သမားများသည် သူတို့ကို ခေါ်သော နံပါတ်နှင့် ဤအချက်များကို တိုက်ကြည့်သည်။ သင်ကိုယ်တိုင် ဖြေသည်များကိုသာ ထည့်ပါ။
organisation-channel-kind = အမျိုးအစား
organisation-channel-phone = ဖုန်း
organisation-channel-email = အီးမေးလ်
organisation-channel-website = ဝဘ်ဆိုက်
organisation-channel-value = နံပါတ် သို့မဟုတ် လိပ်စာ
organisation-scope-lead = ယခု လုပ်နေသည်များ အားလုံးကို အမှန်ခြစ်ပါ။
organisation-sectors = အလုပ်အမျိုးအစားများ
organisation-corridors = မည်သည့်နိုင်ငံမှ မည်သည့်နိုင်ငံသို့
organisation-head-count = အလုပ်လုပ်သူ အရေအတွက်
organisation-head-count-hint = အလုပ်သမားနှင့် ဝန်ထမ်း အားလုံး။ မသိလျှင် မဖြည့်ပါနှင့်။

## People who act for an organisation.

organisation-members-lead = ပိုင်ရှင်များက လက်မှတ်ထိုး၊ ဖိတ်ကြားပြီး အဖွဲ့ဝင်များကို ပြောင်းနိုင်သည်။ တည်းဖြတ်သူများက ပုံစံဖြည့်ပြီး တွေ့ရှိချက်များကို ဖြေသည်။
organisation-role = ဤသူ လုပ်ပိုင်ခွင့်
organisation-role-owner = ပိုင်ရှင်
organisation-role-owner-hint = လျှောက်လွှာကို လက်မှတ်ထိုး၊ ဖိတ်ကြားပြီး အဖွဲ့ဝင်များကို ပြောင်းသည်။
organisation-role-editor = တည်းဖြတ်သူ
organisation-role-editor-hint = ပုံစံဖြည့်ပြီး တွေ့ရှိချက်များကို ဖြေသည်။
organisation-member-since = { $date } မှစ၍
organisation-member-you = (သင်)
organisation-make-owner = ပိုင်ရှင် ပြုလုပ်ပါ
organisation-make-editor = တည်းဖြတ်သူ ပြုလုပ်ပါ
organisation-leave = ဤအဖွဲ့အစည်းမှ ထွက်ပါ
organisation-invite-title = လူတစ်ဦးကို ဖိတ်ပါ
organisation-invite-language = စာ၏ ဘာသာစကား
organisation-invite-button = ဖိတ်စာ ပို့ပါ
organisation-invited = ဖိတ်ထားပြီး မဝင်ရသေးပါ
organisation-invited-until = လင့်ခ်ကို { $date } အထိ သုံးနိုင်သည်။
organisation-withdraw-invitation = ဖိတ်စာကို ပယ်ဖျက်ပါ
organisation-only-owners = ပိုင်ရှင်ကသာ ဖိတ်နိုင်ပြီး ပြောင်းနိုင်သည်။

## Claiming an organisation that is in the register.

organisation-claims = သင့် တောင်းဆိုချက်များ
organisation-claim-it = ရယူရန် တောင်းဆိုပါ
organisation-claim-title = ဤအဖွဲ့အစည်းကို ရယူရန် တောင်းဆိုပါ
organisation-claim-lead = ဤအဖွဲ့အစည်းကို သင် ကိုယ်စားပြုပါသလား။ အကြောင်းရင်း ပြောပြပါ။ စစ်ဆေးပြီးမှ ဝင်ခွင့် ပေးပါမည်။
organisation-claim-statement = သင်သည် ဤအဖွဲ့အစည်းကို အဘယ်ကြောင့် ကိုယ်စားပြုပါသလဲ
organisation-claim-hint = သင့်တာဝန်နှင့် ကျွန်ုပ်တို့ စစ်ဆေးနိုင်သည့် နည်းကို ပြောပါ၊ ဥပမာ တရားဝင်စာရင်းရှိ ဖုန်းနံပါတ်။
organisation-claim-button = တောင်းဆိုချက် ပို့ပါ
organisation-claim-sent = သင့်တောင်းဆိုချက်ကို { $date } တွင် ပို့ခဲ့သည်။
organisation-claim-refused = သင့်တောင်းဆိုချက်ကို လက်မခံခဲ့ပါ
organisation-claim-next-title = နောက်ဘာဖြစ်မည်
organisation-claim-next-text = တာဝန်ခံက သင့်တောင်းဆိုချက်ကို ဖတ်ပြီး အဖွဲ့အစည်းသို့ ဖုန်းခေါ်နိုင်သည်။ အဖြေကို စာဖြင့် ပြောပါမည်။

## What the rules say when they say no.

organisation-too-many = အချက် { $max } ခုထက် များသည်။ အချို့ကို ဖယ်ပါ
organisation-twice = “{ $text }” နှစ်ခါ ပါနေသည်။ တစ်ခုကို ဖယ်ပါ
organisation-no-legal-name = အမည်တစ်ခုကို တရားဝင်အမည်အဖြစ် သတ်မှတ်ပါ
organisation-identifier-odd = နံပါတ်၏ စာလုံးနှင့် ဂဏန်းများကို ရေးပါ
organisation-identifier-taken = ဤနံပါတ်သည် စာရင်းရှိ အခြားအဖွဲ့အစည်း၏ နံပါတ် ဖြစ်သည်။ သင့်အဖွဲ့အစည်း ဖြစ်လျှင် တောင်းဆိုပါ
organisation-corridor-elsewhere = { $corridor } သည် ဤအဖွဲ့အစည်း၏ နိုင်ငံနှင့် အမျိုးအစားနှင့် မကိုက်ညီပါ
organisation-last-owner = နောက်ဆုံးပိုင်ရှင် မထွက်နိုင်ပါ။ အခြားသူကို ပိုင်ရှင် အရင်ပြုလုပ်ပါ
organisation-already-member = ဤသူသည် အဖွဲ့ဝင် ဖြစ်ပြီးသား ဖြစ်သည်
organisation-claim-waiting = သင့်တောင်းဆိုချက်ကို ကြည့်နေပါသည်
organisation-claim-taken = ဤအဖွဲ့အစည်းကို တစ်ဦးက စီမံနေပြီ ဖြစ်သည်။ သင့်ကို ဖိတ်ရန် ပြောပါ
organisation-claim-decided = ဤတောင်းဆိုချက်ကို ဆုံးဖြတ်ပြီး ဖြစ်သည်
organisation-own-claim = ဤတောင်းဆိုချက်သည် သင့်ကိုယ်ပိုင် ဖြစ်သည်။ အခြားသူက ဆုံးဖြတ်ရမည်

## The public timeline.

timeline-organisation-names-changed = အမည် ပြောင်းခဲ့သည်။ ယခင်အမည် – { $text }
