### Chains, registered jobs, committees and the countersign of a member.

## Chains.

chain-title = သင်နှင့် အတူစုဆောင်းသူများ
chain-lead = အလုပ်နှင့် အလုပ်သမားကြားရှိ ကုမ္ပဏီတိုင်းကို ဖော်ပြပါ။ အခြားဘက်က အတည်ပြုသည်။ အလုပ်သမားများက လမ်းကြောင်းတစ်ခုလုံးကို မြင်ရပါမည်။
chain-none = မထည့်ရသေးပါ။
chain-new = မိတ်ဖက်တစ်ဦး ထည့်ပါ
chain-letter = တောင်းခံလွှာ နံပါတ်
chain-partner = မိတ်ဖက်၏ လိုင်စင် သို့မဟုတ် ကုမ္ပဏီနံပါတ်
chain-partner-hint = ဤစာရင်းရှိ အလုပ်ရှင် သို့မဟုတ် အေဂျင်စီ။
chain-partner-unknown = ဤနံပါတ်ဖြင့် အဖွဲ့အစည်း မရှိပါ။
chain-sub-agent = သို့မဟုတ် – ကိုယ်စားလှယ်ခွဲ အမည်
chain-sub-agent-hint = စာရင်းတွင် မပါမှသာ။ ဝန်ထမ်းက အတည်ပြုသည်။
chain-corridor = ဘယ်ကနေ ဘယ်ကို
chain-job = အလုပ်
chain-people = လူဦးရေ
chain-when = အချိန်
chain-starts = မှ
chain-ends = အထိ (ဆက်ရှိလျှင် မထည့်ပါနှင့်)
chain-declare = အခြားဘက်သို့ ပို့ပါ
chain-status-declared = တစ်ဖက်တည်းက ပြောသည်
chain-status-confirmed = အတည်ပြုပြီး
chain-status-refused = မဟုတ်ကြောင်း အခြားဘက်က ပြောသည်
chain-status-ended = ပြီးဆုံးပြီ
chain-do-confirm = အတည်ပြုပါ
chain-do-refuse = မဟုတ်ပါ
chain-do-end = ပြီးဆုံးပြီ
flash-chain-declared = ထည့်ပြီးပါပြီ။ အခြားဘက်ကို မေးထားသည်။
flash-chain-answered = သင့်အဖြေကို သိမ်းပြီးပါပြီ။
chain-not-from-this-state = ဖြေပြီးဖြစ်သည်။
chain-own-word = သင် ပြောခဲ့သည်။ အခြားဘက်က ဖြေသည်။
chain-no-side = သင် မပါဝင်ပါ။
chain-not-neighbours = နှစ်ခုလုံး အမျိုးအစားတူသည်။ အလုပ်ရှင်၊ ထိုဘက်အေဂျင်စီ၊ ဤဘက်အေဂျင်စီကို ဆက်ပါ။
chain-no-sub-agents = အေဂျင်စီတွင်သာ ကိုယ်စားလှယ်ခွဲ ရှိသည်။
chain-office-waiting = မဖြေရသေးသော ဆက်စပ်မှုများ

## Is this job registered.

job-title = အလုပ်ကို စစ်ပါ
job-lead = တောင်းခံလွှာပေါ်ရှိ နံပါတ်ကို ရိုက်ပါ။ ဤအလုပ် စာရင်းရှိမရှိ၊ လူဘယ်နှစ်ယောက်အတွက် ပြောပြပါမည်။
job-letter-hint = အလုပ်ရှင်၏ စာပေါ်တွင် ရှိသည်။
job-company = ကုမ္ပဏီ (မထည့်လည်း ရသည်)
job-people = လူဘယ်နှစ်ယောက်ဟု ပြောသလဲ (မထည့်လည်း ရသည်)
job-check = စစ်ပါ
job-again = အခြားအလုပ် စစ်ပါ
job-known = ဤအလုပ် စာရင်းရှိသည်
job-known-say = လူ { $people } ယောက်အတွက်။ သင့်ထံမှ ငွေမတောင်းရပါ။
job-weak = ငွေမပေးပါနှင့် – ဤလမ်းကြောင်းရှိ ကုမ္ပဏီတစ်ခု အသိအမှတ်ပြု မရှိပါ
job-weak-say = ဤစာသည် လူ { $people } ယောက်အတွက် ဖြစ်သည်။ အောက်ပါ ကုမ္ပဏီတစ်ခုစီကို ကြည့်ပါ။
job-too-many = ငွေမပေးပါနှင့် – စာရင်းထက် လူပိုများနေသည်
job-too-many-say = ဤစာအရ လူ { $people } ယောက်သာ စာရင်းရှိသည်။
job-another-company = ငွေမပေးပါနှင့် – ဤစာသည် အခြားကုမ္ပဏီအတွက် ဖြစ်သည်
job-another-company-say = ဤနံပါတ်သည် လူ { $people } ယောက်အတွက် ဖြစ်သော်လည်း ဤကုမ္ပဏီအတွက် မဟုတ်ပါ။
job-over = ငွေမပေးပါနှင့် – ဤစာ၏ အချိန် ကုန်ပြီ
job-over-say = လူ { $people } ယောက်အတွက် ဖြစ်ခဲ့သည်။
job-unknown = ဤအလုပ်သည် ဤစာရင်းတွင် မပါရှိပါ။ ငွေမပေးပါနှင့်။
job-unknown-say = မည်သည့်ကုမ္ပဏီကမျှ ဤနံပါတ်ကို အတည်မပြုပါ။ အကူအညီတောင်းပါ။
job-weakest = အားအနည်းဆုံး ဆက်စပ်မှု –
job-sub-agent = ပွဲစား။ ပွဲစားများကို အသိအမှတ်မပြုပါ။ ငွေမပေးပါနှင့်။
job-alone = တစ်ဖက်တည်းက ပြောသည်။ အတည်မပြုရသေးပါ။
job-past = အချိန်ကုန်ပြီ။
job-side-unknown = မပြသော ကုမ္ပဏီ

## Committees.

committee-lead = သင့်တွင် အလုပ်သမား 50 ကျော်ရှိသည် – ကော်မတီ ရွေးကောက်ပြီး သုံးလတစ်ကြိမ် တွေ့ဆုံရသည်။
committee-lead-small = အလုပ်သမား 50 ကျော်ရှိသော အလုပ်ရှင်များအတွက် ဖြစ်သည်။ သင်လည်း ထည့်နိုင်သည်။
committee-missing = ဤသုံးလပတ်များအတွက် မှတ်တမ်း မရှိပါ
committee-minutes = မှတ်တမ်းများ
committee-minutes-new = အစည်းအဝေး ထည့်ပါ
committee-held = အစည်းအဝေးနေ့
committee-topics = ဆွေးနွေးခဲ့သည်များ
committee-topics-hint = အလုပ်သမားအမည် မထည့်ပါနှင့်။
committee-minutes-save = မှတ်တမ်း သိမ်းပါ
committee-elected = ကော်မတီ
committee-day = ရွေးကောက်ပွဲနေ့
committee-seats = နေရာ
committee-women = အမျိုးသမီး
committee-men = အမျိုးသား
committee-migrants = ရွှေ့ပြောင်းအလုပ်သမား
committee-languages = ပြောသောဘာသာစကား
committee-election-new = ရွေးကောက်ပွဲ ထည့်ပါ
committee-election-save = ရွေးကောက်ပွဲ သိမ်းပါ
flash-committee-saved = သိမ်းပြီးပါပြီ။
committee-not-countersigned = ကော်မတီဝင်က လက်မှတ်မထိုးရသေးပါ။ တောင်းဆိုပါ သို့မဟုတ် အကြောင်းရင်း ရေးပါ။
committee-odd-seats = နေရာအရေအတွက် မကိုက်ညီပါ။
committee-link-over = ဤလင့်ခ်ကို သုံးပြီး သို့မဟုတ် အချိန်ကုန်ပြီ။
committee-no-such-seat = ဤနံပါတ်ဖြင့် နေရာ မရှိပါ။
committee-none-elected = အလုပ်ရှင်က ရွေးကောက်ပွဲ မထည့်ရသေးပါ။

## A member's page.

countersign-title = ပြင်ဆင်ပြီးပြီလား
countersign-lead = သင်သည် { $employer } ၏ အလုပ်သမားကော်မတီ၊ နေရာ { $seat } ဖြစ်သည်။
countersign-rule = စည်းမျဉ်း
countersign-question = ကုမ္ပဏီက ဤစည်းမျဉ်းကို ချိုးဖောက်ခဲ့သည်။ ယခု ပြင်ဆင်ပြီးဟု ဆိုသည်။ မှန်သလား။
countersign-no-name = အမည် မမေးပါ။ နေရာနံပါတ်သာ သိမ်းပါသည်။
countersign-yes = ပြင်ဆင်ပြီး
countersign-no = မပြင်ဆင်ရသေး
countersign-thanks = ကျေးဇူးတင်ပါသည်။ အဖြေကို သိမ်းပြီးပါပြီ။ ဤစာမျက်နှာကို ပိတ်နိုင်သည်။
committee-file = မှတ်တမ်းဖိုင် ရှိလျှင်
committee-file-hint = PDF သို့မဟုတ် ဓာတ်ပုံ၊ အများဆုံး 10 MB။ အလုပ်သမားအမည်များကို ဖုံးပါ။
committee-file-open = အစည်းအဝေးမှတ်တမ်းဖိုင်
