### The frame of the site: layout, forms, errors, lists. Each slice keeps its own words in its own file.

## The frame of every page: skip link, ways, languages, foot.

skip-link = စာမျက်နှာသို့ သွားရန်
page-title = { $title } – { site-name }
nav-main = ပင်မ မီနူး
nav-foot = အခြား စာမျက်နှာများ
nav-signed-in = သင့် စာမျက်နှာများ
nav-languages = ဘာသာစကား ရွေးပါ
nav-check = စစ်ဆေးရန်
nav-fee = တောင်းခံသည့်ငွေ စစ်ရန်
nav-report = သတင်းပို့ရန်
nav-help = အကူအညီရယူရန်
nav-how = လုပ်ငန်းစဉ်
nav-standard = စံနှုန်း
nav-statistics = စာရင်းအင်း
nav-privacy = ကိုယ်ရေးအချက်အလက်
nav-verify = အသိအမှတ်ပြုလက်မှတ် စစ်ဆေးရန်
nav-register = စာရင်း
nav-apply = အသိအမှတ်ပြုလက်မှတ် လျှောက်ထားရန်
nav-sign-in = အကောင့်ဝင်ရန်
nav-sign-out = အကောင့်မှ ထွက်ရန်
nav-account = ကျွန်ုပ်၏ အကောင့်
nav-home = ပင်မစာမျက်နှာ
language-label = ဘာသာစကား –
footer-sentence = ဤစာရင်းကို Waymark က ထိန်းသိမ်းသည်။ အစိုးရရုံး မဟုတ်ပါ။ စစ်ဆေးခြင်းသည် မှတ်တမ်း မကျန်ဘဲ အခမဲ့ ဖြစ်သည်။
demo-note = ဤသည်မှာ စမ်းသပ်ပြသမှု ဖြစ်သည်။ ပါဝင်သော အဖွဲ့အစည်းနှင့် လူအားလုံးသည် စိတ်ကူးယဉ်သာ ဖြစ်သည်။

## Lists that run over several pages.

page-next = နောက် စာမျက်နှာ
page-previous = ယခင် စာမျက်နှာ
page-of = စာမျက်နှာ { $page } / { $pages }
page-rows = { $from }–{ $to } / { $total }
page-nav = ဤစာရင်း၏ စာမျက်နှာများ

## States of work in forms and task lists.

task-done = ပြီးပြီ
task-in-progress = လုပ်ဆောင်ဆဲ
task-not-started = မစတင်ရသေးပါ
task-needs-change = ပြင်ဆင်ရန် လိုသည်
task-cannot-start = စတင်၍ မရသေးပါ

## Buttons and hints of forms. Yes, no, not sure, back and next are in the glossary.

form-continue = ဆက်လုပ်ပါ
form-save = သိမ်းပါ
form-save-continue = သိမ်းပြီး ဆက်လုပ်ပါ
form-save-stop = သိမ်းပြီး ဤနေရာတွင် ရပ်ပါ
form-cancel = မလုပ်တော့ပါ
form-change = ပြင်ပါ
form-change-what = ပြင်ပါ – { $what }
form-remove = ဖယ်ရှားပါ
form-remove-what = ဖယ်ရှားပါ – { $what }
form-add = ထည့်ပါ
form-add-another = နောက်တစ်ခု ထည့်ပါ
form-choose = ရွေးပါ
form-show = ပြပါ
form-print = ပုံနှိပ်ပါ
form-download = ဒေါင်းလုဒ်ဆွဲပါ
form-all = အားလုံး
form-other = အခြား
form-optional = (မဖြည့်လည်း ရသည်)
form-required = ဖြည့်ရန် လိုသည်
form-file = ဖိုင်
form-file-hint = PDF၊ JPEG၊ PNG၊ WebP၊ DOCX၊ XLSX၊ M4A၊ OGG သို့မဟုတ် MP3။ အများဆုံး 10 MB။
form-date-hint = ရက်/လ/ခုနှစ်။ ထိုင်းဗုဒ္ဓသက္ကရာဇ်လည်း ရသည်။
form-date-read-as = { $date } ဟု နားလည်သည်
form-money-hint = ကိန်းပြည့်၊ ဥပမာ 2,500
form-phone-hint = နိုင်ငံကုဒ် ထည့်ပါ၊ ဥပမာ +66 2 000 0101
form-characters = အများဆုံး စာလုံး { $max } လုံး။

## What is wrong with an answer. The summary stands first on the page, each message beside its field.

error-prefix = အမှား –
error-summary-title = ပြင်ရန် အချက် { $count } ချက် ရှိသည်
error-summary-line = { $label } – { $message }
error-required = ဤအဖြေကို ဖြည့်ပါ
error-too-long = စာလုံး { $max } လုံးထက် မပိုအောင် တိုပါ
error-too-short = အနည်းဆုံး စာလုံး { $min } လုံး ရေးပါ
error-email = အီးမေးလ်လိပ်စာ အပြည့်အစုံ ရေးပါ၊ ဥပမာ name@example.org
error-phone = ဖုန်းနံပါတ် အပြည့်အစုံ ရေးပါ၊ ဥပမာ +66 2 000 0101
error-web-address = ဝဘ်လိပ်စာ အပြည့်အစုံ ရေးပါ၊ ဥပမာ https://www.example.org
error-number = ကိန်းပြည့်ကို ဂဏန်းဖြင့် ရေးပါ
error-number-range = { $min } မှ { $max } အတွင်း ဂဏန်း ရေးပါ
error-money = ငွေပမာဏကို ဂဏန်းဖြင့် ရေးပါ၊ ဥပမာ 2,500
error-currency = ငွေကြေး အမျိုးအစား ရွေးပါ
error-date = ရက်စွဲအမှန်ကို ရက်/လ/ခုနှစ် ဟု ရေးပါ၊ ဥပမာ 23/11/2026
error-date-order = နောက်ဆုံးရက်သည် ပထမရက်ထက် နောက်ကျရမည်
error-date-past = ဤရက်စွဲသည် ကုန်လွန်ပြီး ရက် ဖြစ်ရမည်
error-date-future = ဤရက်စွဲသည် ရောက်လာမည့် ရက် ဖြစ်ရမည်
error-choice = အဖြေတစ်ခု ရွေးပါ
error-choice-many = အနည်းဆုံး အဖြေတစ်ခု ရွေးပါ
error-tick = ဆက်လုပ်ရန် အကွက်ကို အမှန်ခြစ်ပါ
error-file-kind = ဤဖိုင်အမျိုးအစားကို လက်မခံပါ။ PDF၊ ဓာတ်ပုံ သို့မဟုတ် စာရွက်စာတမ်း ပို့ပါ
error-file-size = ဤဖိုင် ကြီးလွန်းသည်။ အများဆုံး 10 MB သာ ရသည်
error-file-missing = ဖိုင်တစ်ခု ရွေးပါ
error-file-broken = ဤဖိုင်ကို ဖတ်၍ မရပါ။ ပြန်သိမ်းပါ သို့မဟုတ် အခြားဖိုင် ပို့ပါ
error-nul = ဤစာတွင် သိမ်း၍မရသော အက္ခရာ ပါနေသည်။ ပြန်ရိုက်ပါ

## Pages that say why something did not work: what it is, what it means, what to do.

error-page-400-title = ဤတောင်းဆိုချက်ကို ဖတ်၍ မရပါ
error-page-400-text = လိပ်စာ သို့မဟုတ် ဖောင် မပြည့်စုံပါ။ ဘာမျှ မသိမ်းရသေးပါ။
error-page-400-next = နောက်သို့ ပြန်သွားပြီး ထပ်ကြိုးစားပါ။
error-page-403-title = ဤစာမျက်နှာကို သင် ဖွင့်၍ မရပါ
error-page-403-text = ဤသည်မှာ အခြားသူများအတွက် ဖြစ်သည် သို့မဟုတ် ဖောင်သည် အခြားဝဘ်ဆိုက်မှ လာသည်။ ဘာမျှ မသိမ်းရသေးပါ။
error-page-403-next = ဤဝဘ်ဆိုက်မှ စာမျက်နှာကို ပြန်ဖွင့်ပါ သို့မဟုတ် ကြည့်ခွင့်ရှိသော အကောင့်ဖြင့် ဝင်ပါ။
error-page-404-title = ဤစာမျက်နှာကို မတွေ့ပါ
error-page-404-text = လိပ်စာ ပြောင်းသွားခြင်း သို့မဟုတ် မှားနေခြင်း ဖြစ်နိုင်သည်။ ဤသည်မှာ ကုမ္ပဏီတစ်ခုအကြောင်း အဖြေ မဟုတ်ပါ။
error-page-404-next = ကုမ္ပဏီကို အမည်၊ နံပါတ် သို့မဟုတ် ဖုန်းဖြင့် ရှာပါ။ ဤနေရာတွင် မတွေ့မချင်း ငွေမပေးပါနှင့်။
error-page-405-title = ဤနေရာတွင် ဤသို့ လုပ်၍ မရပါ
error-page-405-text = ဤလိပ်စာကို ဤသို့ သုံး၍ မရပါ။ ဘာမျှ မသိမ်းရသေးပါ။
error-page-405-next = သင်လာခဲ့သော စာမျက်နှာသို့ ပြန်သွားပါ။
error-page-409-title = ဤအတောအတွင်း အခြားသူက ပြင်ထားသည်
error-page-409-text = မည်သူ့အလုပ်မျှ မပျောက်စေရန် သင်ပို့သည်ကို မသိမ်းရသေးပါ။
error-page-409-next = စာနှစ်ခုလုံးကို ကြည့်ပြီး မှန်သည့်တစ်ခုကို သိမ်းပါ။
error-page-413-title = ကြီးလွန်းသည်
error-page-413-text = ဖိုင်တစ်ခုသည် အများဆုံး 10 MB သာ ရသည်။ ဘာမျှ မသိမ်းရသေးပါ။
error-page-413-next = နောက်သို့ ပြန်သွားပြီး ပိုသေးသော ဖိုင်ကို ပို့ပါ။
error-page-422-title = အဖြေအချို့ကို ပြင်ရန် လိုသည်
error-page-422-text = ဖောင်အားလုံးကို အသုံးပြု၍ မရပါ။ ဘာမျှ မသိမ်းရသေးပါ။
error-page-422-next = နောက်သို့ ပြန်သွားပြီး အဖြေများကို ပြင်ကာ ထပ်ပို့ပါ။
error-page-429-title = အချိန်တိုအတွင်း အကြိမ်များလွန်းသည်
error-page-429-text = လူတိုင်းကို ကာကွယ်ရန် အကြိမ်ရေကို ကန့်သတ်ထားသည်။ သင် ဘာမျှ မမှားပါ။
error-page-429-next = မိနစ်အနည်းငယ် စောင့်ပြီး ထပ်ကြိုးစားပါ။
error-page-500-title = ကျွန်ုပ်တို့ဘက်တွင် ပြဿနာ ဖြစ်နေသည်
error-page-500-text = သင် ဘာမျှ မမှားပါ။ သင်ပို့သည်မှာ ကျွန်ုပ်တို့ထံ မရောက်သေးဘဲ ရှိနိုင်သည်။
error-page-500-next = တစ်မိနစ် စောင့်ပြီး စာမျက်နှာကို ပြန်ဖွင့်ပါ။ ထပ်မပို့မီ ကြည့်ပါ။
error-page-503-title = Waymark အလုပ်များနေသည် သို့မဟုတ် ပြုပြင်နေသည်
error-page-503-text = ယခု လုပ်ဆောင်၍ မရသေးပါ။ ဘာမျှ မသိမ်းရသေးပါ။ အဖြေမရခြင်းသည် အဖြေကောင်း မဟုတ်ပါ၊ ငွေမပေးပါနှင့်။
error-page-503-next = မိနစ်အနည်းငယ် စောင့်ပြီး စာမျက်နှာကို ပြန်ဖွင့်ပါ။
error-page-ways-on = ဆက်သွားရန်
error-page-what-to-do = ဘာလုပ်ရမည်
reference-number = ရည်ညွှန်းနံပါတ်
reference-number-hint = အကူအညီတောင်းလျှင် ဤနံပါတ်ကို ပြောပြပါ။ သင့်အကြောင်း ဘာမျှ မပါပါ။
stale-yours = သင်ရေးခဲ့သည်
stale-theirs = ယခု သိမ်းထားသည်

## What happened after a form was sent.

flash-saved = သိမ်းပြီးပါပြီ
flash-removed = ဖယ်ရှားပြီးပါပြီ
flash-sent = ပို့ပြီးပါပြီ
flash-already-done = ဤအရာကို လုပ်ပြီးပါပြီ
