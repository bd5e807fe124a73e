### အသိအမှတ်ပြုလက်မှတ် လျှောက်ထားခြင်း – အဖွဲ့အစည်း၏ စာမျက်နှာများ။

## စာရင်းနှင့် အဆင့်များ။

application-list-title = သင့်လျှောက်လွှာများ
application-list-lead = ဤနေရာတွင် သင့်အဖွဲ့အစည်းအတွက် အသိအမှတ်ပြုလက်မှတ် တောင်းပြီး လျှောက်လွှာတစ်ခုစီ ဘယ်အဆင့်ရောက်ပြီကို ကြည့်ပါ။
application-no-organisation = သင့်အဖွဲ့အစည်းကို အရင်ထည့်ပါ
application-no-organisation-text = လျှောက်လွှာသည် အဖွဲ့အစည်းတစ်ခု၏ လျှောက်လွှာ ဖြစ်သည်။ သင့်အဖွဲ့အစည်းကို ထည့်ပြီး ပြန်လာပါ။
application-new-organisation = အဖွဲ့အစည်း ထည့်ပါ
application-kind-question = သင် ဘာလျှောက်ထားပါသလဲ။
application-kind-initial = ပထမဆုံး အသိအမှတ်ပြုခြင်း
application-kind-renewal = ထပ်မံ အသိအမှတ်ပြုခြင်း
application-kind-scope-extension = လမ်းကြောင်း၊ လုပ်ငန်း သို့မဟုတ် နေရာ တိုးခြင်း
application-start = လျှောက်လွှာ စတင်ပါ
application-title = အသိအမှတ်ပြုလက်မှတ် လျှောက်ထားပါ
application-lead = အချိန်မရွေး ရပ်နိုင်ပါသည်။ “ဆက်လုပ်ပါ” နှိပ်တိုင်း သိမ်းပါသည်။
application-group-who = 1. သင် မည်သူနည်း
application-group-how = 2. အလုပ်သမား မည်သို့ခေါ်ယူသနည်း
application-group-send = 3. ပို့ပါ
application-section-organisation = အမည်၊ လိပ်စာ၊ ဆက်သွယ်ရန်
application-section-licences = လိုင်စင် သို့မဟုတ် ကုမ္ပဏီအမှတ်
application-section-scope = လမ်းကြောင်း၊ လုပ်ငန်းနှင့် နေရာများ
application-section-fees = ကောက်ခံငွေ ဇယား
application-section-assessment = ကိုယ်တိုင်အကဲဖြတ်ခြင်း
application-section-declaration = ဝန်ခံချက်
application-hint-organisation = သင်သုံးသော စာအားလုံးဖြင့် အမည်များ
application-hint-licences = အမှတ်နှင့် ဖိုင်
application-hint-scope = ဘယ်ကနေ၊ ဘယ်ကို၊ ဘာအလုပ်
application-hint-fees = { $count } ကြောင်း။ တစ်ကြောင်းမှ မရှိခြင်းလည်း အဖြေဖြစ်သည်၊ မဖြေခြင်းသည် အဖြေမဟုတ်ပါ
application-hint-assessment = စံသတ်မှတ်ချက် { $total } ခုအနက် { $count } ခု ဖြေပြီး
application-hint-declaration = ပိုင်ရှင်က လက်မှတ်ထိုးသည်
application-check-link = အဖြေများကို စစ်ပြီး ပို့ပါ
application-check-hint = အခြားအပိုင်းများ ပြီးလျှင် ဖွင့်ပါမည်
application-place = သင် ဘယ်အဆင့်ရောက်နေသည်
application-parts-done = { $of } ပိုင်းအနက် { $done } ပိုင်း ပြီး
application-saved = နောက်ဆုံးသိမ်းချိန် – { $at }
application-see-missing = လိုနေသေးသည့် { $count } ချက်ကို ကြည့်ပါ
application-state = အခြေအနေ
application-number = အမှုတွဲအမှတ်
application-see-sent = သင်ပို့ခဲ့သည်ကို ကြည့်ပါ
application-sent-back = သင့်ထံ ပြန်ပို့ထားသည်
application-sent-back-by = { $name }၊ တာဝန်ခံအရာရှိ၊ { $date }
application-answer-by = { $date } နောက်ဆုံးထား၍ ဖြေပါ

application-status-draft = ဖြည့်ဆဲ
application-status-submitted = ပို့ပြီး
application-status-returned = မေးခွန်းများဖြင့် ပြန်ပို့ထားသည်
application-status-accepted = လက်ခံပြီး
application-status-rejection-proposed = လက်မခံရန် အဆိုပြုထားသည်
application-status-rejected = လက်မခံပါ
application-status-taken-back = ပြန်ရုပ်သိမ်းပြီး
application-status-lapsed = အဖြေမရ၍ ပြီးဆုံးသွားသည်
application-story-draft = အပိုင်းအားလုံး ဖြည့်ပြီး ပို့ပါ။
application-story-submitted = သင်ပို့သည်ကို ဖတ်နေပါသည်။ သင့်ထံ စာရေးပါမည်။
application-story-returned = အချို့အပိုင်းများ မေးခွန်းများဖြင့် ပြန်ရောက်လာသည်။ ဖြေပြီး ထပ်ပို့ပါ။
application-story-accepted = သင့်လျှောက်လွှာကို လက်ခံပြီးပါပြီ။ နောက်တစ်ဆင့်မှာ စစ်ဆေးအကဲဖြတ်ခြင်း ဖြစ်သည်။ ရက်စွဲကို အသိပေးပါမည်။
application-story-rejected = သင့်လျှောက်လွှာကို လက်မခံပါ။ အကြောင်းပြချက် အောက်တွင် ရှိသည်။ ပြင်ပြီးလျှင် ထပ်လျှောက်နိုင်သည်။
application-story-taken-back = ဤလျှောက်လွှာကို သင် ပြန်ရုပ်သိမ်းပြီးပါပြီ။ အသစ်ကို အချိန်မရွေး စတင်နိုင်သည်။
application-story-lapsed = အချိန်မီ အဖြေမရသဖြင့် ဤလျှောက်လွှာ ပြီးဆုံးသွားပါပြီ။ အသစ်ကို အချိန်မရွေး စတင်နိုင်သည်။
application-rejection-why = လက်မခံသည့် အကြောင်း
application-appeal = { $date } အထိ ပြန်လည်သုံးသပ်ရန် စာရေးတောင်းဆိုနိုင်သည်။ အခြားသူများက ဆုံးဖြတ်ပါမည်။

## အပိုင်းတိုင်းတွင် ပါသောအရာ။

application-part-of = အပိုင်း { $of } ခုအနက် { $number }
application-asked = ဤအပိုင်းကို ကျွန်ုပ်တို့ မေးထားသည်
application-why = ဘာကြောင့် မေးသနည်း
application-who-reads = ဤသည်ကို မည်သူ ဖတ်သနည်း
application-missing-title = ဤနေရာတွင် လိုနေသေးသည်
application-stale-hint = သင်ရေးသည်ကို မသိမ်းရသေးပါ။ စာနှစ်ခုလုံးကို ကြည့်ပါ။ သင့်စာ မှန်လျှင် ထပ်သိမ်းပါ။

## အဖွဲ့အစည်း။

application-organisation-lead = သင့်အဖွဲ့အစည်းနှင့်ပတ်သက်၍ ကျွန်ုပ်တို့ သိသည်မှာ ဤသို့ဖြစ်သည်။
application-organisation-edit = ဤအချက်များကို ပြင်ပါ
application-organisation-confirm = ဤအချက်များ မှန်ကန်ပြည့်စုံသည်
application-organisation-why = လူတိုင်းက ဤအမည်နှင့် အမှတ်များဖြင့် သင့်ကို ရှာသည်။ မှားလျှင် သင့်ကို ရှာမတွေ့ပါ။
application-organisation-reads = သင် အသိအမှတ်ပြုလက်မှတ် ရပြီးလျှင် လူတိုင်း။
application-org-names = အမည်များ
application-org-kind = အမျိုးအစားနှင့် နိုင်ငံ
application-org-numbers = တရားဝင်အမှတ်များ
application-org-addresses = လိပ်စာများ
application-org-contacts = ဆက်သွယ်ရန်
application-org-head-count = အလုပ်လုပ်သူ အရေအတွက်
application-identifier-licence = လိုင်စင်
application-identifier-tax = အခွန်အမှတ်
application-identifier-company = ကုမ္ပဏီအမှတ်

## လိုင်စင်။

application-licences-title-agency = သင့်တွင် မည်သည့် အစိုးရလိုင်စင် ရှိသနည်း။
application-licences-title-employer = သင့်ကုမ္ပဏီ မှတ်ပုံတင်အမှတ်က ဘာလဲ။
application-licences-lead-agency = အစိုးရ၏ ခွင့်ပြုချက်။ တရားဝင်စာရင်းနှင့် တိုက်ဆိုင်ကြည့်ပါသည်။
application-licences-lead-employer = နိုင်ငံ၏စာရင်းထဲရှိ သင့်ကုမ္ပဏီအမှတ်နှင့် စာရွက်မိတ္တူ။
application-licences-why = လိုင်စင် သို့မဟုတ် မှတ်ပုံတင်သည် သင် အမှန်ရှိကြောင်း၊ ဤအလုပ် လုပ်ခွင့်ရှိကြောင်း ပြသည်။ ကျွန်ုပ်တို့၏ အသိအမှတ်ပြုလက်မှတ် မဟုတ်ပါ။ သီးခြားစီ ပြပါသည်။
application-licences-reads = အသိအမှတ်ပြုလက်မှတ် ရပြီးလျှင် အမှတ်နှင့် ရက်စွဲကို လူတိုင်း မြင်ရသည်။ ဖိုင်ကို ဝန်ထမ်းနှင့် စစ်ဆေးအကဲဖြတ်သူများသာ မြင်ရသည်။
application-licence-scheme = ဤသည်မှာ ဘာလဲ။
application-scheme-licence = အစိုးရလိုင်စင်
application-scheme-company = ကုမ္ပဏီမှတ်ပုံတင်
application-licence-country = မည်သည့်နိုင်ငံက ပေးသနည်း။
application-licence-number = အမှတ်
application-licence-number-hint = စာရွက်ပေါ်တွင် ပါသည့်အတိုင်း၊ ဥပမာ 0099/2023
application-licence-number-wrong = စာရွက်ပေါ်တွင် ပါသည့်အတိုင်း အမှတ်ကို ရေးပါ
application-licence-authority = မည်သည့်ရုံးက ပေးသနည်း။
application-licence-from = ပထမရက်
application-licence-until = နောက်ဆုံးရက်
application-licence-file = ဓာတ်ပုံ သို့မဟုတ် ဖိုင်
application-licence-file-hint = PDF၊ JPEG သို့မဟုတ် PNG၊ အများဆုံး 10 MB။ ဝန်ထမ်းနှင့် စစ်ဆေးအကဲဖြတ်သူများသာ မြင်ရသည်။
application-valid-from = { $date } မှ
application-valid-until = { $date } အထိ

## အကျုံးဝင်မှု။

application-scope-lead = ဤနေရာတွင် သင်ဖော်ပြသည်ကိုသာ အသိအမှတ်ပြုပါသည်။
application-scope-corridors = ဘယ်ကနေ ဘယ်ကို
application-scope-sectors = အလုပ်အမျိုးအစား
application-scope-sites = နေရာများ
application-scope-sites-hint = ရုံး၊ သင်တန်းကျောင်း၊ အိပ်ဆောင် – တစ်ကြောင်းလျှင် တစ်နေရာ။
application-scope-site-long = တစ်နေရာစီကို စာလုံး { $max } လုံးထက် မပိုအောင် ရေးပါ
application-scope-sites-many = အများဆုံး { $max } နေရာ ရေးပါ
application-scope-why = စစ်ဆေးအကဲဖြတ်သူများသည် ဤနေရာများသို့ သွားပြီး ဤလမ်းကြောင်းရှိ အလုပ်သမားများနှင့် စကားပြောသည်။
application-scope-reads = သင် အသိအမှတ်ပြုလက်မှတ် ရပြီးလျှင် လူတိုင်း။

## ကောက်ခံငွေ။

application-fees-question = ဘာအတွက်၊ မည်သူ့ထံမှ ငွေယူသနည်း။
application-fees-lead = အလုပ်သမားတစ်ဦးအတွက် တစ်ဦးဦးက ပေးရသည့်အရာတိုင်းကို တစ်ကြောင်းစီ ရေးပါ။ သိမ်းလျှင် သုံးသပ်ချက် နှစ်ခုလုံး ပေါ်ပါမည်။
application-fees-nothing = မည်သူ့ထံမှ ငွေမယူပါ
application-fees-nothing-hint = ရေးစရာ အကြောင်း မရှိမှသာ အမှန်ခြစ်ပါ။
application-fees-nothing-said = မည်သူ့ထံမှ ငွေမယူပါ
application-fees-both = အကြောင်းများကို ဖယ်ရှားပါ သို့မဟုတ် အမှန်ခြစ်ကို ဖယ်ပါ
application-fees-sums = အလုပ်သမားတစ်ဦးအတွက်
application-fee-line = အကြောင်း { $number }
application-fee-code = ဘာအတွက်
application-fee-label = သင်က ဘာဟုခေါ်သည်
application-fee-corridor = လမ်းကြောင်း
application-fee-sector = အလုပ်အမျိုးအစား
application-fee-all-sectors = အလုပ်အမျိုးအစား အားလုံး
application-fee-payer = မည်သူ ပေးသည်
application-fee-amount = ငွေပမာဏ
application-fee-stage = ဘယ်အချိန်
application-fee-method = ဘယ်လို
application-fee-paid-to = မည်သူ့ထံ ပေးသည်
application-fee-refundable = အလုပ်မရလျှင် ပြန်ပေးသည်
application-fee-disclosed = သဘောမတူမီ အလုပ်သမားကို ပြောပြသည်
application-fee-receipt = ငွေရပြေစာ ပေးသည်
application-fee-add = အကြောင်း ထည့်ပါ
application-fee-stay = သိမ်းပြီး သုံးသပ်ချက် နှစ်ခုလုံး ကြည့်ပါ
application-verdict-standard-met = စံနှုန်း – ကိုက်ညီသည်
application-verdict-standard-not-met = စံနှုန်း – မကိုက်ညီပါ
application-verdict-law-allowed = ဥပဒေ – ခွင့်ပြုသည်
application-verdict-law-unknown = ဥပဒေ – ပမာဏကို ကျွန်ုပ်တို့ မသိပါ
application-verdict-law-over = ဥပဒေ – ပမာဏထက် ပိုသည်
application-verdict-law-forbidden = ဥပဒေ – တားမြစ်သည်

## ကိုယ်တိုင်အကဲဖြတ်ခြင်း။

application-assessment-lead = စံသတ်မှတ်ချက်တစ်ခုစီကို ဘယ်လောက် လုပ်နိုင်သည် ပြောပါ။ “တစ်စိတ်တစ်ပိုင်း” ဟု ရိုးသားစွာ ဖြေခြင်းဖြင့် ယခု ဘာမျှ မဆုံးရှုံးပါ။
application-assessment-why = စစ်ဆေးအကဲဖြတ်သူသည် သင့်အဖြေများမှ စတင်သည်။ သင်ကိုယ်တိုင် ဖော်ပြသည်ကို အချိန်မီ ပြင်နိုင်သည်။
application-assessment-reads = ဝန်ထမ်းနှင့် သင့်ကို စစ်ဆေးအကဲဖြတ်သူများ။ အများမြင် မဟုတ်ပါ။
application-principle-of = အခြေခံမူ { $of } ခုအနက် { $number }
application-critical-hint = ဤစံသတ်မှတ်ချက်တစ်ခုတည်း ချိုးဖောက်လျှင်ပင် အသိအမှတ်ပြုလက်မှတ် မရနိုင်ပါ။
application-evidence-looked-for = စစ်ဆေးအကဲဖြတ်သူ ကြည့်သည်မှာ –
application-answer-question = ဘယ်လောက် လုပ်နိုင်သနည်း။
application-answer-met = လုပ်နိုင်သည်
application-answer-partly = တစ်စိတ်တစ်ပိုင်း လုပ်နိုင်သည်
application-answer-not = မလုပ်နိုင်သေးပါ
application-answer-not-applicable = ကျွန်ုပ်တို့နှင့် မသက်ဆိုင်ပါ
application-note = သင့်မှတ်ချက်
application-note-hint = အားလုံး မလုပ်နိုင်သေးလျှင် ရေးရန် လိုသည်။ ဘာလိုသေးသည် သို့မဟုတ် ဘာကြောင့် မသက်ဆိုင်သည်ကို ပြောပါ။
application-note-needed = ဘာလိုသေးသည် သို့မဟုတ် ဘာကြောင့် မသက်ဆိုင်သည်ကို ပြောပါ
application-evidence-file = ဤသည်ကို ပြသော ဖိုင်များ

## ဝန်ခံချက်။

application-declaration-lead = ပိုင်ရှင်က အဖွဲ့အစည်းကိုယ်စား လက်မှတ်ထိုးသည်။
application-declaration-true = ဤလျှောက်လွှာတွင် ပြောသည်များ မှန်ကန်ပြည့်စုံသည်။
application-declaration-nothing-charged = ကောက်ခံငွေ ဇယားတွင် ပါသည်မှလွဲ၍ အလုပ်သမားထံမှ ငွေမယူပါ။
application-declaration-auditors = စစ်ဆေးအကဲဖြတ်သူများသည် နေရာများသို့ လာနိုင်၊ စာရွက်စာတမ်း ကြည့်နိုင်၊ အလုပ်သမားများနှင့် သီးသန့် စကားပြောနိုင်သည်။
application-declaration-no-retaliation = စာရင်းထိန်းသိမ်းသူ သို့မဟုတ် စစ်ဆေးအကဲဖြတ်သူနှင့် စကားပြော၍ မည်သူမျှ အပြစ်ပေးမခံရပါ။
application-declaration-changes = တစ်ခုခု ပြောင်းလဲလျှင် စာရင်းထိန်းသိမ်းသူကို ချက်ချင်း အသိပေးမည်။
application-declaration-name = သင့်အမည် အပြည့်အစုံ
application-declaration-name-hint = အမည်ရိုက်ခြင်းကို လက်မှတ်ထိုးခြင်းအဖြစ် ယူသည်။
application-declaration-agree = အဖွဲ့အစည်းကိုယ်စား ဤသည်ကို လက်မှတ်ထိုးပါသည်
application-declaration-signed = { $name } က လက်မှတ်ထိုးပြီး။ { $at }
application-declaration-why = မမှန်ကန်ကြောင်း တွေ့လျှင် အသိအမှတ်ပြုလက်မှတ်ကို ငြင်းပယ်ခြင်း သို့မဟုတ် ရုပ်သိမ်းခြင်း ဖြစ်နိုင်သည်။

## စစ်ပြီး ပို့ပါ။

application-check-title = သင့်အဖြေများကို စစ်ပါ
application-check-lead = အားလုံးကို တစ်ခါထပ်ဖတ်ပါ။ အပိုင်းတိုင်းကို ပြင်နိုင်သေးသည်။
application-check-stale = သင် ဤစာမျက်နှာ ဖွင့်ပြီးနောက် သင့်အဖွဲ့အစည်းမှ တစ်ဦးက ပြင်ထားသည်။ ယခု အခြေအနေမှာ ဤသို့ဖြစ်သည်။ ဖတ်ပြီးမှ ပို့ပါ။
application-missing-count = { $count } ချက် လိုနေသေးသည်
application-gap-legal-name = အဖွဲ့အစည်း၏ တရားဝင်အမည်ကို ထည့်ပါ
application-gap-address = အဖွဲ့အစည်း၏ လိပ်စာကို ထည့်ပါ
application-gap-organisation = အချက်များ မှန်ကန်ကြောင်း အတည်ပြုပါ
application-gap-licence = အစိုးရလိုင်စင်ကို ထည့်ပါ
application-gap-company = ကုမ္ပဏီ မှတ်ပုံတင်အမှတ်ကို ထည့်ပါ
application-gap-licence-file = အမှတ် { $what } ၏ ဖိုင်ကို ထည့်ပါ
application-gap-corridor = အနည်းဆုံး လမ်းကြောင်းတစ်ခု ရွေးပါ
application-gap-sector = အနည်းဆုံး အလုပ်အမျိုးအစားတစ်ခု ရွေးပါ
application-gap-fees = ဘာအတွက် ငွေယူသည်ကို ရေးပါ သို့မဟုတ် မည်သူ့ထံမှ ငွေမယူကြောင်း အမှန်ခြစ်ပါ
application-gap-unanswered = စံသတ်မှတ်ချက် { $what } ကို ဖြေပါ
application-gap-note = စံသတ်မှတ်ချက် { $what } အတွက် မှတ်ချက် ရေးပါ
application-gap-not-applicable = စံသတ်မှတ်ချက် { $what } ကို အခြားနည်း ဖြေပါ – အဖွဲ့အစည်းတိုင်းနှင့် သက်ဆိုင်သည်
application-gap-declaration = ဝန်ခံချက်ကို လက်မှတ်ထိုးပါ
application-gap-reason = ကျွန်ုပ်တို့ မေးသည်ကို ဖြေပြီး ဤအပိုင်းကို သိမ်းပါ
application-send-title = သင့်လျှောက်လွှာကို ပို့ပါ
application-send-text = သင်ပို့သည်ကို ထိုအတိုင်း သိမ်းထားပါသည်။ ပို့ခြင်းဖြင့် မှန်ကန်ပြည့်စုံကြောင်း ထပ်မံ ပြောပါသည်။
application-send = လျှောက်လွှာ ပို့ပါ
application-sent-title = သင့်လျှောက်လွှာ ပို့ပြီးပါပြီ
application-sent-lead = သင့်အဖွဲ့အစည်း၏ အဖွဲ့ဝင်တိုင်းထံ စာရေးထားပါသည်။ ဤစာမျက်နှာသို့ အချိန်မရွေး ပြန်လာနိုင်သည်။
application-next-title = နောက်တစ်ဆင့်
application-next-screen = သင့်လျှောက်လွှာကို 20 ရက်အတွင်း ဖတ်ပါမည်။ မေးခွန်း ရှိနိုင်ပါသည်။
application-next-audit = စစ်ဆေးအကဲဖြတ်သူများ လာရောက်ပြီး အလုပ်သမားများနှင့် စကားပြောပါမည်။
application-next-decision = အခြားသူများက ဆုံးဖြတ်သည်။ အဖြေကို လူတိုင်း မြင်ရသည်။
application-what-sent = သင်ပို့ခဲ့သည်
application-sent-on = ပို့သည့်ရက်
application-sent-at = အချိန်
application-sent-round = ပို့သည့် အကြိမ်
application-sent-digest = ဒေတာလက်ဗွေ (SHA-256)
application-sent-digest-hint = သင်ပို့သည်မှ စာလုံးတစ်လုံး ပြောင်းလျှင်ပင် ဤတန်ဖိုး ပြောင်းသည်။
application-take-back-title = လျှောက်လွှာကို ပြန်ရုပ်သိမ်းပါ
application-take-back-text = ကျွန်ုပ်တို့ ဆက်မလုပ်တော့ပါ။ သင်ရေးသည်ကို သိမ်းထားသော်လည်း ဆက်လုပ်၍ မရတော့ပါ။ အသစ်ကို အချိန်မရွေး စတင်နိုင်သည်။
application-take-back = ပြန်ရုပ်သိမ်းပါ
flash-application-taken-back = လျှောက်လွှာကို ပြန်ရုပ်သိမ်းပြီးပါပြီ

## စည်းမျဉ်းက ပြောသည်။

application-refused-not-now = လျှောက်လွှာ ယခုအခြေအနေတွင် ဤသို့ လုပ်၍ မရပါ။
application-refused-not-theirs = ဤသည်မှာ အခြားသူများ လုပ်ရန် ဖြစ်သည်။
application-refused-not-editable = ဤလျှောက်လွှာကို ပြင်၍ မရတော့ပါ။
application-refused-one-open = သင့်အဖွဲ့အစည်းတွင် ဆောင်ရွက်ဆဲ လျှောက်လွှာ ရှိသည်။ ပြီးအောင်လုပ်ပါ သို့မဟုတ် ပြန်ရုပ်သိမ်းပါ။
application-refused-owner-signs = အဖွဲ့အစည်း၏ ပိုင်ရှင်သာ လက်မှတ်ထိုး၊ ပို့၊ ပြန်ရုပ်သိမ်းနိုင်သည်။
application-refused-incomplete = တစ်ခုခု လိုနေသေးသည်။
application-refused-no-reason = အနည်းဆုံး အပိုင်းတစ်ခုအတွက် အကြောင်းပြချက် ရေးပါ။
application-refused-rejection-reasons = အကြောင်းပြချက်ကို စာဖြင့် ရေးပါ။
application-refused-checks = စစ်ဆေးချက် အားလုံး အရင်အောင်ရမည်။
application-refused-not-taken-up = ဤလျှောက်လွှာကို အရင်တာဝန်ယူပါ။
application-refused-number-twice = ဤအမှတ် ရှိပြီးသား ဖြစ်သည်။
application-refused-nothing-to-renew = သက်တမ်းတိုးရန် သို့မဟုတ် တိုးချဲ့ရန် ယခင် အသိအမှတ်ပြုခြင်း မရှိပါ။
application-refused-not-applicable = ဤစံသတ်မှတ်ချက်သည် အဖွဲ့အစည်းတိုင်းနှင့် သက်ဆိုင်သည်။ အခြားအဖြေ ရွေးပါ။

## Who else takes part.

application-section-partners = အခြား ဘယ်သူ ပါဝင်သနည်း
application-hint-partners = အခြားသူများ လုပ်သည့် အဆင့်၊ လုပ်ဖော်ကိုင်ဖက်၊ ပွဲစား
application-partners-lead = သင်နှင့်အတူ ဘယ်သူက ဘာလုပ်သည်ကို ပြောပါ။ မည်သူမျှ မပါဟု ဆိုလျှင် အဖြေဖြစ်သည်၊ တိတ်ဆိတ်နေခြင်းက အဖြေမဟုတ်ပါ။
application-partners-outsourced = သင့်အတွက် အခြားသူများ လုပ်သည့် အဆင့်များ
application-partners-outsourced-hint = အလုပ်သမားရှာခြင်း၊ စစ်ဆေးခြင်း၊ ကျန်းမာရေး၊ သင်တန်း၊ ခရီး၊ စာရွက်စာတမ်း၊ နေရာ – တစ်ကြောင်းလျှင် တစ်ခု၊ ဘယ်သူလုပ်၍ ဘယ်သူပေးသည်ကိုပါ ရေးပါ။
application-partners-organisations = သင်နှင့် တွဲလုပ်သည့် အလုပ်ရှင် သို့မဟုတ် အေဂျင်စီများ
application-partners-organisations-hint = တစ်ကြောင်းလျှင် တစ်ခု – အမည်နှင့် နိုင်ငံ။
application-partners-alone = ဤတွင် ဖော်ပြထားသည့် ပွဲစားများမှအပ အခြားမည်သူမျှ မပါဝင်ပါ
application-partners-links = သင့်အလုပ်ခေါ်ယူရေး ကွင်းဆက်များ
application-partners-people = { $count } ဦး
application-partners-paid-by = ပေးသူ – { $payer }
application-partners-agents-text = အမည်၊ နယ်မြေနှင့် ဘယ်သူပေးသည်ကို သင့်အဖွဲ့အစည်းစာမျက်နှာတွင် ကြေညာပါ။ ကျွန်ုပ်တို့ ဤနေရာတွင် ဖတ်ပါသည်။
application-partners-why = သင့်ကိုယ်စား လုပ်ဆောင်သူကို သင်နှင့်အတူ စစ်ဆေးသည်။ အလုပ်သမားက ပွဲစားကို ငွေမပေးရပါ။
application-partners-reads = ကျွန်ုပ်တို့၏ အမှုတွဲအရာရှိနှင့် စစ်ဆေးသူများ။ ကြေညာထားသည့် ပွဲစားများကို စစ်ဆေးပြီးလျှင် အများသိ ဖော်ပြသည်။
application-gap-partners = အခြား ဘယ်သူ ပါဝင်သည် သို့မဟုတ် မည်သူမျှ မပါဟု ပြောပါ
application-partners-either = အခြားသူများကို ရေးပါ သို့မဟုတ် မည်သူမျှ မပါဟု ပြောပါ၊ တစ်ခုသာ
application-partners-long = စာလုံး { $max } လုံးထက် ရှည်သည့် စာကြောင်း ရှိသည်
application-partners-many = အများဆုံး စာကြောင်း { $max } ကြောင်း ရေးပါ
