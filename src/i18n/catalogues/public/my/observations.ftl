### Observations of partners. Machine translation, not yet checked by a native speaker.

## The partner's own list.

tab-my-observations = လေ့လာတွေ့ရှိချက်များ
observation-list-title = သင်တို့ လေ့လာတွေ့ရှိသည်များ
observation-list-lead = မြင်ခဲ့သည်ကို ပြောပြပါ။ ရလဒ်ကို ဤနေရာတွင် ဖတ်ပါ။
observation-list-none = သင့်အဖွဲ့အစည်းက ဘာမျှ မပို့ရသေးပါ။
observation-new = လေ့လာတွေ့ရှိချက် ပို့ပါ
observation-number = နံပါတ်
observation-about = မည်သူ့အကြောင်း
observation-filed = ပို့သည့်ရက်
observation-state = အခြေအနေ
observation-asked = သင့်ထံ စာရေးထားသည်

## Whom it is about.

observation-find-lead = အေဂျင်စီ သို့မဟုတ် အလုပ်ရှင် ဤစာရင်းတွင် ပါမပါ အရင်ကြည့်ပါ။
observation-find = အေဂျင်စီ သို့မဟုတ် အလုပ်ရှင်၏ အမည်
observation-find-none = ဤအမည်ဖြင့် အဖွဲ့အစည်း မတွေ့ပါ။
observation-find-hits = ဤအထဲမှ တစ်ခုလား။
observation-find-other = အခြားသူ ဖြစ်သည်
observation-not-in-register = ဤစာရင်းတွင် မပါရှိပါ
observation-known-as = ဘယ်သူလဲ
observation-known-as-hint = အမည်၊ ဖုန်းနံပါတ် သို့မဟုတ် နေရာ။
observation-whom-needed = အမည်၊ ဖုန်းနံပါတ် သို့မဟုတ် နေရာ ရေးပါ

## What was seen.

observation-no-names = အလုပ်သမား၏ အမည် သို့မဟုတ် သူ့ကို သိစေနိုင်သည့်အရာ မရေးပါနှင့်။
observation-kind = ဘာမြင်ခဲ့သလဲ
observation-kind-fees = အလုပ်သမားထံမှ ငွေတောင်းသည်
observation-kind-documents = ပတ်စပို့ သို့မဟုတ် စာရွက်စာတမ်း သိမ်းထားသည်
observation-kind-promise = အလုပ်သည် ကတိပေးသည့်အတိုင်း မဟုတ်
observation-kind-threats = ခြိမ်းခြောက်မှု သို့မဟုတ် အကြမ်းဖက်မှု
observation-kind-retaliation = ပြောသောကြောင့် ဒဏ်ပေးခံရသူ ရှိသည်
observation-kind-good-practice = ကောင်းသော လုပ်ဆောင်ပုံ
observation-kind-other = အခြားကိစ္စ
observation-criterion = သက်ဆိုင်သော စံချက်
observation-criterion-hint = မသေချာလျှင် ချန်ထားပါ။
observation-none-chosen = မရှိ
observation-month = ဘယ်တော့လဲ
observation-country = မည်သည့်နိုင်ငံတွင်
observation-where = ဘယ်နေရာ
observation-area = ထိုနိုင်ငံ၏ မည်သည့်နေရာ
observation-area-hint = မြို့၊ ဆိပ်ကမ်း သို့မဟုတ် ခရိုင်။

## How it is known.

observation-provenance = ဘယ်လို သိသလဲ
observation-provenance-hint = မှန်သည့်အချက် အားလုံးကို ရွေးပါ။
observation-provenance-seen = ကိုယ်တိုင် မြင်ခဲ့သည်
observation-provenance-told = အလုပ်သမားများက ပြောပြသည်
observation-provenance-document = စာရွက်စာတမ်း
observation-provenance-press = သတင်းမီဒီယာ
observation-workers = အလုပ်သမား ဘယ်နှစ်ဦး ပြောသလဲ
observation-workers-hint = အလုပ်သမားများ ပြောမှသာ။
observation-workers-one = တစ်ဦး
observation-workers-few = 2 မှ 9 ဦး
observation-workers-many = 10 မှ 49 ဦး
observation-workers-most = 50 ဦးနှင့် အထက်
observation-consent = သင်က ပြောပြရန် သူတို့ သဘောတူသလား။
observation-sources = ရင်းမြစ်များ
observation-sources-hint = မည်သည့် စာရွက်စာတမ်း သို့မဟုတ် သတင်း၊ ရက်စွဲ။ မည်သူ မြင်သလဲ၊ ဘာတာဝန်နှင့်လဲ။
observation-sources-needed = စာရွက်စာတမ်း သို့မဟုတ် သတင်းကို ဖော်ပြပါ
observation-paid = အလုပ်သမားများ ပေးခဲ့သည်
observation-paid-hint = သိလျှင်သာ။ အလုပ်သမားတစ်ဦး ပေးသည့်ငွေ။
observation-paid-code = ငွေပေးချေမှု { $place } – ဘာအတွက်လဲ
observation-paid-amount = ငွေပေးချေမှု { $place } – ဘယ်လောက်လဲ
observation-words = သင့်စကားဖြင့်
observation-text = ဘာဖြစ်ခဲ့သလဲ
observation-text-hint = သိသည့်အရာနှင့် သံသယသာ ဖြစ်သည့်အရာကို ခွဲရေးပါ။ သင့်ဘာသာစကားဖြင့် ရေးပါ။
observation-file = အထောက်အထား ဖိုင်
observation-file-hint = PDF သို့မဟုတ် ပုံ၊ အများဆုံး 10 MB။ အလုပ်သမားများ၏ အမည်နှင့် မျက်နှာကို ဖုံးပါ။
observation-send = ပို့ပါ
observation-next = ဘာဆက်ဖြစ်မလဲ
observation-next-read = မသက်ဆိုင်သူက အလုပ်လုပ်ရက် 5 ရက်အတွင်း ဖတ်ပါသည်။
observation-next-look = ကျွန်ုပ်တို့ စစ်ဆေးပါသည်၊ မစစ်ဆေးလျှင် အကြောင်းပြချက် ပြောပါသည်။
observation-next-told = ရလဒ်ကို ဤနေရာတွင် ဖတ်ပါ။
observation-never-told = သင်တို့ လေ့လာခဲ့သည်ကို ထိုအဖွဲ့အစည်းအား ဘယ်တော့မှ မပြောပါ။

## One observation.

observation-state-filed = ပို့ပြီး
observation-state-acknowledged = ဖတ်ပြီး
observation-state-looked-into = စစ်ဆေးနေသည်
observation-state-set-aside = ဘေးချထားသည်
observation-state-answered = ဖြေပြီး
observation-state-closed = ပိတ်ပြီး
observation-state-taken-back = ပြန်ရုပ်သိမ်းပြီး
observation-reason-not-ours = ကျွန်ုပ်တို့ ဆုံးဖြတ်ရမည့်ကိစ္စ မဟုတ်
observation-reason-too-little = စစ်ဆေးရန် အချက်အလက် နည်းလွန်းသည်
observation-reason-known-already = သိပြီး စစ်ဆေးနေပြီ
observation-reason-too-long-ago = ကြာလွန်းပြီ
observation-reason-no-consent = အလုပ်သမားများ သဘောမတူ
observation-outcome-finding = တွေ့ရှိချက် ဖြစ်လာသည်
observation-outcome-special-audit = အထူး စစ်ဆေးအကဲဖြတ်ခြင်း ဖြစ်လာသည်
observation-outcome-referred = အခြားသူထံ လွှဲပေးပြီး
observation-outcome-noted = နောက်စစ်ဆေးခြင်းအတွက် မှတ်ထားသည်
observation-outcome-not-confirmed = အတည်မပြုနိုင်ခဲ့
observation-outcome-lapsed = နှစ်နှစ်အတွင်း ဘာမျှ မဖြစ်၍ ပြီးဆုံးသည်
observation-due = { $date } နောက်ဆုံးထား အကြောင်းကြားပါမည်။
observation-told = သင် ပြောခဲ့သည်
observation-files = ဖိုင်များ
observation-thread = အမေးနှင့် အဖြေ
observation-thread-none = မည်သူမျှ မရေးရသေးပါ။
observation-message = ကျွန်ုပ်တို့ထံ ရေးပါ
observation-file-more = ဖိုင်တစ်ခု ထပ်ထည့်ပါ
observation-file-send = ဖိုင် ပို့ပါ
observation-timeline = ဘာဖြစ်လာသလဲ
observation-take-back = ပြန်ရုပ်သိမ်းပါ
observation-take-back-text = ထို့နောက် မည်သူမျှ ဆက်မလုပ်တော့ပါ။ ပြန်ပြင်၍ မရပါ။
observation-by-you = သင့်အဖွဲ့အစည်းမှ
observation-by-us = ကျွန်ုပ်တို့ထံမှ
observation-event-filed = ပို့ပြီး
observation-event-acknowledged = မသက်ဆိုင်သူက ဖတ်ပြီး
observation-event-looked-into = စစ်ဆေးနေသည်
observation-event-set-aside = ဘေးချထားသည်
observation-event-answered = ဖြေပြီး
observation-event-closed = ပိတ်ပြီး
observation-event-taken-back = ပြန်ရုပ်သိမ်းပြီး
observation-event-message-sent = စာရင်းဌာနက ရေးသည်
observation-event-message-received = မိတ်ဖက်က ရေးသည်
observation-event-file-added = ဖိုင် ထည့်ပြီး
observation-event-erased = ပြောခဲ့သည်ကို ဖျက်ပြီး
observation-event-lapsed = အလိုအလျောက် ပြီးဆုံးသည်
flash-observation-filed = သင့်လေ့လာတွေ့ရှိချက် ပို့ပြီးပါပြီ။
flash-observation-sent = ပို့ပြီးပါပြီ။
flash-observation-taken-back = ပြန်ရုပ်သိမ်းပြီးပါပြီ။

## Why not.

observation-not-from-this-state = ယခုအခြေအနေမှ မလုပ်နိုင်ပါ။
observation-partner-only = ပို့ခဲ့သော မိတ်ဖက်သာ ပြန်ရုပ်သိမ်းနိုင်သည်။
observation-erased = ပြောခဲ့သည်ကို အချိန်ပြည့်၍ ဖျက်ပြီးပါပြီ။
observation-over = ဤလေ့လာတွေ့ရှိချက် ပြီးဆုံးပါပြီ။
observation-too-many-files = လေ့လာတွေ့ရှိချက်တစ်ခုတွင် ဖိုင် အများဆုံး { $max } ခု ရှိနိုင်သည်။

## Letters.

mail-partner-invitation-subject = { $partner } ကိုယ်စား ပြောရန် သင့်ကို ဖိတ်ထားသည်
mail-partner-invitation-body =
    { $partner } က အေဂျင်စီနှင့် အလုပ်ရှင်များအကြောင်း လေ့လာတွေ့ရှိသည်ကို Waymark စာရင်းသို့ ပြောပြရန် { $inviter } က သင့်ကို ဖိတ်ထားသည်။

    စတင်ရန် ဖိတ်စာကို ဖွင့်ပါ။ လင့်ခ်ကို 7 ရက် သုံးနိုင်ပါသည်။ ဤအဖွဲ့အစည်းကို မသိလျှင် ဘာမျှ လုပ်ရန် မလိုပါ။
mail-partner-invitation-action = ဖိတ်စာကို ဖွင့်ပါ
mail-observation-filed-subject = လေ့လာတွေ့ရှိချက်အသစ် { $number }
mail-observation-filed-body =
    { mail-hello }

    မိတ်ဖက်တစ်ခုက လေ့လာတွေ့ရှိချက် { $number } ကို ပို့သည်။ { $due } နောက်ဆုံးထား ဖတ်ရမည်။
mail-observation-filed-action = ဖွင့်ပါ
mail-observation-news-subject = { $number } အကြောင်း မိတ်ဖက်က ရေးသည်
mail-observation-news-body =
    { mail-hello }

    မိတ်ဖက်က လေ့လာတွေ့ရှိချက် { $number } တွင် စာရေးသည် သို့မဟုတ် ဖိုင် ပို့သည်။ ထိုစာမျက်နှာတွင် ဖတ်ပါ။
mail-observation-news-action = ဖွင့်ပါ
mail-observation-lapses-subject = လေ့လာတွေ့ရှိချက် { $number } ကို { $due } တွင် ဖျက်မည်
mail-observation-lapses-body =
    { mail-hello }

    လေ့လာတွေ့ရှိချက် { $number } တွင် နှစ်နှစ်နီးပါး ဘာမှ မဖြစ်ခဲ့ပါ။ { $due } တွင် အလိုအလျောက် ပြီးဆုံးပြီး ပြောထားသည်ကို ဖျက်မည်။ ဆက်လုပ်နေသူက ထိုနေ့မတိုင်မီ ရေးပါ သို့မဟုတ် အဆုံးသတ်ပါ။
mail-observation-lapses-action = ဖွင့်ပါ
mail-observation-acknowledged-subject = သင့်လေ့လာတွေ့ရှိချက် { $number } ကို ဖတ်ပြီးပါပြီ
mail-observation-acknowledged-body =
    { mail-hello }

    မသက်ဆိုင်သူက သင့်လေ့လာတွေ့ရှိချက် { $number } ကို ဖတ်ပြီး ယခုမှစ၍ ဆောင်ရွက်ပါမည်။
mail-observation-acknowledged-action = ဖွင့်ပါ
mail-observation-asked-subject = သင့်လေ့လာတွေ့ရှိချက် { $number } အတွက် မေးခွန်း
mail-observation-asked-body =
    { mail-hello }

    သင့်လေ့လာတွေ့ရှိချက် { $number } အကြောင်း စာရေးထားပါသည်။ ထိုစာမျက်နှာတွင် ဖတ်ပြီး ဖြေပါ။
mail-observation-asked-action = ဖြေပါ
mail-observation-answered-subject = သင့်လေ့လာတွေ့ရှိချက် { $number } – { $outcome }
mail-observation-answered-body =
    { mail-hello }

    သင့်လေ့လာတွေ့ရှိချက် { $number } ၏ ရလဒ် – { $outcome }။ အသေးစိတ်ကို ထိုစာမျက်နှာတွင် ဖတ်ပါ။
mail-observation-answered-action = ဖွင့်ပါ
