### Whole sentences that a worker reads. Use them as they stand; build no sentence from pieces.

## The public status words that the glossary has not, or calls by another key.

status-licensed = { status-licensed-only }
status-licensed-meaning = { status-licensed-only-meaning }
status-surrendered = ရရှိသူက အသိအမှတ်ပြုလက်မှတ်ကို ပြန်အပ်ထားသည်
status-surrendered-meaning = ဤကုမ္ပဏီက အသိအမှတ်ပြုလက်မှတ်ကို ပြန်အပ်ထားသဖြင့် ဤကုမ္ပဏီကို ကျွန်ုပ်တို့ မစစ်ဆေးတော့ပါ၊ ငွေမပေးပါနှင့်။
status-licence-revoked = အစိုးရက လိုင်စင်ကို ရုပ်သိမ်းထားသည် – ငွေမပေးပါနှင့်
status-licence-revoked-meaning = အစိုးရ၏ စာရင်းအရ ဤလိုင်စင်ကို ရုပ်သိမ်းထားပါသည်၊ ငွေမပေးပါနှင့်။

## The two barred words without their order, and the order inside a line: a page keeps “do not pay” unbroken with them.

status-suspended-word = ယာယီရပ်ဆိုင်းထားသည်
status-licence-revoked-word = အစိုးရက လိုင်စင်ကို ရုပ်သိမ်းထားသည်
do-not-pay-inline = ငွေမပေးပါနှင့်
do-not-pay-short = မပေးပါနှင့်

## One sentence for each public status word.

sentence-certified = ဤကုမ္ပဏီတွင် အသိအမှတ်ပြုလက်မှတ် ရှိသည်။ သင့်ထံမှ ငွေမတောင်းရပါ။ တစ်ဦးဦးက တောင်းလျှင် ငွေမပေးပါနှင့်၊ ကျွန်ုပ်တို့ကို ပြောပြပါ။
sentence-conditions = ဤကုမ္ပဏီတွင် အသိအမှတ်ပြုလက်မှတ် ရှိသော်လည်း ပြင်ဆင်ရန် အချက်အချို့ ကျန်သေးသည်။ သင့်ထံမှ ငွေမတောင်းရပါ။ တစ်ဦးဦးက တောင်းလျှင် ငွေမပေးပါနှင့်၊ ကျွန်ုပ်တို့ကို ပြောပြပါ။
sentence-suspended = ယာယီရပ်ဆိုင်းထားသည်။ ငွေမပေးပါနှင့်။ ဤကုမ္ပဏီနှင့်ပတ်သက်သော ပြဿနာတစ်ခုကို စစ်ဆေးနေပါသည်။
sentence-withdrawn = ဤအသိအမှတ်ပြုလက်မှတ်ကို အပြီး ရုပ်သိမ်းလိုက်ပါပြီ။ ငွေမပေးပါနှင့်။ ငွေပေးပြီးဖြစ်လျှင် ကျွန်ုပ်တို့ကို ပြောပြပါ။
sentence-surrendered = ဤကုမ္ပဏီက အသိအမှတ်ပြုလက်မှတ်ကို ပြန်အပ်ထားသည်။ ဤကုမ္ပဏီကို ကျွန်ုပ်တို့ မစစ်ဆေးတော့ပါ။ ငွေမပေးပါနှင့်။
sentence-expired = အသိအမှတ်ပြုလက်မှတ်သည် { $date } တွင် သက်တမ်းကုန်ခဲ့သည်။ ဤကုမ္ပဏီကို ကျွန်ုပ်တို့ မစစ်ဆေးတော့ပါ။ ငွေမပေးပါနှင့်။
sentence-licensed-only = ဤကုမ္ပဏီတွင် အစိုးရလိုင်စင် ရှိသော်လည်း ကျွန်ုပ်တို့၏ အသိအမှတ်ပြုလက်မှတ် မရှိပါ။ အလုပ်သမားထံမှ ငွေယူ၊ မယူကို လိုင်စင်က မပြပါ။
sentence-licensed = { sentence-licensed-only }
sentence-licence-revoked = အစိုးရက ဤကုမ္ပဏီ၏ လိုင်စင်ကို ရုပ်သိမ်းထားပါသည်။ ငွေမပေးပါနှင့်။ တစ်ဦးဦးက ငွေတောင်းလျှင် ကျွန်ုပ်တို့ကို ပြောပြပါ။
sentence-not-certified = ဤကုမ္ပဏီကို အသိအမှတ်ပြုလက်မှတ် မပေးဖူးပါ။ ငွေမပေးပါနှင့်။ အသိအမှတ်ပြုလက်မှတ် ရထားသော ကုမ္ပဏီကို ရှာပါ သို့မဟုတ် အကူအညီတောင်းပါ။
sentence-not-found = ဤအမည်သည် ဤစာရင်းတွင် မပါရှိပါ။ ငွေမပေးပါနှင့်။ အောက်ပါ ဆင်တူသောအမည်များကို ကြည့်ပါ သို့မဟုတ် အကူအညီတောင်းပါ။

## What they ask for: our standard, and the law apart from it.

sentence-fee-scheme = ကျွန်ုပ်တို့၏ စံနှုန်းအရ သင်က ဤအတွက် ငွေမပေးရပါ။ အလုပ်ရှင်က ပေးရပါမည်။
sentence-fee-law-limit = { $country }နိုင်ငံ၏ ဥပဒေအရ အများဆုံး { $amount } အထိသာ ယူခွင့်ရှိသည်။ ရင်းမြစ် – { $source }၊ { $date } တွင် စစ်ဆေးထားသည်။
sentence-fee-law-unknown = ဥပဒေက ခွင့်ပြုသည့် ပမာဏကို ကျွန်ုပ်တို့ မသိပါ။ ခွင့်ပြုထားသည်ဟု မဆိုလိုပါ။ ငွေမပေးမီ အကူအညီတောင်းပါ။

## A report. A code or a number stands on its own line between the two halves.

sentence-report-promise = သင့်အမည်ကို ပြောရန် မလိုပါ။ သင် ကျွန်ုပ်တို့ထံ သတင်းပို့ကြောင်း အေဂျင်စီ သို့မဟုတ် အလုပ်ရှင်ကို မပြောပါ။
sentence-receipt-code-before = ဤကုဒ်ကို ရေးမှတ်ထားပါ –
sentence-receipt-code-after = ကျွန်ုပ်တို့၏ အဖြေကို ဤကုဒ်ဖြင့်သာ ဖတ်နိုင်ပါသည်။ မည်သူ့ကိုမျှ မပြပါနှင့်။
sentence-safe-contact = သင့်ကို ဖုန်းခေါ်ရန် သို့မဟုတ် စာပို့ရန် လုံခြုံပါသလား။ အခြားသူက သင့်ဖုန်းကို ကြည့်နိုင်လျှင် “မလုံခြုံပါ” ကို ရွေးပါ။
sentence-documents-kept-before = တစ်ဦးဦးက သင့်ပတ်စပို့ကို ယူထားခြင်းသည် သင့်အပြစ် မဟုတ်ပါ။ အမည်မပြောဘဲ ကျွန်ုပ်တို့ကို ပြောပြနိုင်ပါသည်။ ယခု အကူအညီလိုလျှင် ဖုန်းခေါ်ပါ –
