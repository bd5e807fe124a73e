### အကောင့်များ – အကောင့်ဝင်ခြင်း၊ အကောင့်ဖွင့်ခြင်း၊ တစ်ကြိမ်သုံးလင့်ခ်၊ ကိုယ်ပိုင်အကောင့်နှင့် တာဝန်အမည်များ။

## Fields that stand on several pages.

account-email = အီးမေးလ်လိပ်စာ
account-password = စကားဝှက်
account-new-password = စကားဝှက်အသစ်
account-current-password = ယခုစကားဝှက်
account-password-hint = အနည်းဆုံး စာလုံး 8 လုံး။ သင်မှတ်မိသော စကားလုံးအချို့ကို သုံးလျှင် ကောင်းသည်။
account-name = သင့်အမည်
account-language = ကျွန်ုပ်တို့ စာများ၏ ဘာသာစကား

## Sign in.

sign-in-lead = အဖွဲ့အစည်း၊ စစ်ဆေးအကဲဖြတ်သူနှင့် စာရင်းကို ထိန်းသိမ်းသူများအတွက် ဖြစ်သည်။ အလုပ်သမားများ အကောင့် မလိုပါ။
sign-in-wrong = အကောင့်ဝင်၍ မရပါ။ အီးမေးလ်လိပ်စာ၊ စကားဝှက်နှင့် လိပ်စာ အတည်ပြုပြီး မပြီးကို စစ်ပါ
sign-in-forgotten = စကားဝှက် မေ့နေသည်
sign-in-no-account = အကောင့် မရှိသေးပါသလား။
sign-in-no-account-text = အသိအမှတ်ပြုလက်မှတ် လိုချင်သော ကုမ္ပဏီသည် အကောင့်ဖွင့်၍ စတင်ရပါသည်။
sign-in-worker = သင် အလုပ်သမား ဖြစ်ပါသလား။
sign-in-worker-text = ကုမ္ပဏီနှင့် တောင်းခံသည့်ငွေကို အကောင့်မရှိဘဲ စစ်ဆေးနိုင်ပါသည်။

## Open an account, and choose a new password.

sign-up-title = အကောင့်ဖွင့်ရန်
sign-up-lead = အေဂျင်စီ သို့မဟုတ် အလုပ်ရှင် ကိုယ်စား ဆောင်ရွက်သူများအတွက် ဖြစ်သည်။
sign-up-email-hint = ဤလိပ်စာသို့ လင့်ခ်တစ်ခု ပို့ပါမည်။
sign-up-next = နောက်တွင် ဖြစ်မည့်အရာ
sign-up-step-mail = သင့်ထံ စာတစ်စောင် ပို့ပါမည်။
sign-up-step-confirm = စာထဲရှိ လင့်ခ်ကို ဖွင့်ပြီး လိပ်စာကို အတည်ပြုပါ။
sign-up-step-organisation = အကောင့်ဝင်ပြီး သင့်အဖွဲ့အစည်းကို ဖြည့်ပါ။
sign-up-have = အကောင့် ရှိပြီးသားလား။
forgotten-title = စကားဝှက်အသစ် ရွေးရန်
forgotten-lead = သင့်အကောင့်၏ အီးမေးလ်လိပ်စာကို ရေးပါ။ စကားဝှက်အသစ် ရွေးရန် လင့်ခ်ကို ပို့ပါမည်။
forgotten-button = လင့်ခ် ပို့ပါ
sent-title = သင့်အီးမေးလ်ကို ကြည့်ပါ
sign-up-sent = သင်ရေးသော လိပ်စာသို့ စာတစ်စောင် ပို့ထားသည်။ ဆက်လုပ်ရန် စာထဲရှိ လင့်ခ်ကို ဖွင့်ပါ။
forgotten-sent = ဤလိပ်စာတွင် အကောင့်ရှိလျှင် စကားဝှက်အသစ် ရွေးရန် လင့်ခ်ကို ပို့ထားပါသည်။ လင့်ခ်ကို တစ်နာရီအတွင်း သုံးနိုင်ပါသည်။
sent-hint = မိနစ်အနည်းငယ်ကြာသည်အထိ စာမရသေးလျှင် မလိုချင်သောစာများ ဖိုင်တွဲကို ကြည့်ပါ။ လိပ်စာ မှန်မမှန်လည်း စစ်ပါ။
sent-again = ထပ်ကြိုးစားပါ

## One-time links.

link-confirm-title = သင့်လိပ်စာကို အတည်ပြုပါ
link-confirm-lead = တစ်ဦးဦးက { $email } အတွက် { $name } အမည်ဖြင့် အကောင့်ဖွင့်ထားသည်။ သင်ဖြစ်လျှင် အတည်ပြုပါ။ မဟုတ်လျှင် ဤစာမျက်နှာကို ပိတ်ပါ။
link-confirm-button = လိပ်စာကို အတည်ပြုပါ
link-reset-title = စကားဝှက်အသစ် ရွေးရန်
link-reset-lead = စကားဝှက်အသစ် ရွေးပြီးလျှင် အခြားနေရာအားလုံးတွင် အကောင့်မှ ထွက်သွားပါမည်။
link-reset-button = စကားဝှက်အသစ် သိမ်းပါ
link-change-email-title = လိပ်စာအသစ်ကို အတည်ပြုပါ
link-change-email-lead = ယခုမှစ၍ { $email } ဖြင့် အကောင့်ဝင်ရပါမည်။
link-change-email-button = ဤလိပ်စာကို သုံးပါ
link-join-staff-title = စာရင်းထိန်းသိမ်းသူများနှင့် ပူးပေါင်းရန်
link-join-staff-lead = သင့်အမည်ကို ရေးပြီး စကားဝှက် ရွေးပါ။
link-join-staff-button = ကျွန်ုပ်၏ အကောင့် ဖွင့်ပါ
link-join-title = သင့်ကို ဖိတ်ထားသည်
link-join-lead = ဤစာရင်းတွင် { $organisation } ကိုယ်စား ဆောင်ရွက်ရန် သင့်ကို ဖိတ်ထားသည်။
link-join-button = ပူးပေါင်းပါ
link-sign-in-first = ဤဖိတ်စာကို { $email } သို့ ပို့ထားသည်။ လက်ခံရန် ထိုအကောင့်ဖြင့် ဝင်ပါ။
link-somebody-else = ဤဖိတ်စာကို { $email } သို့ ပို့ထားသော်လည်း သင်သည် အခြားအကောင့်ဖြင့် ဝင်ထားသည်။ အကောင့်မှ ထွက်ပြီး လင့်ခ်ကို ပြန်ဖွင့်ပါ။
link-over-title = ဤလင့်ခ်ကို သုံး၍ မရတော့ပါ
link-over-lead = လင့်ခ်ကို သုံးပြီးသား ဖြစ်သည်၊ အချိန်ကုန်သွားပြီ သို့မဟုတ် လိပ်စာ မပြည့်စုံပါ။ လင့်ခ်အသစ် တောင်းပါ။

## The own account.

account-security = စကားဝှက်နှင့် စက်ပစ္စည်းများ
account-roles = သင့်တာဝန်များ
account-change-email = အီးမေးလ်လိပ်စာ ပြောင်းရန်
account-change-password = စကားဝှက် ပြောင်းရန်
account-sessions = သင် အကောင့်ဝင်ထားသော နေရာများ
account-password-lead = ဤစက်တွင် ဆက်ဝင်ထားပါမည်။ အခြားစက်အားလုံးမှ ထွက်သွားပါမည်။
account-email-lead = လိပ်စာအသစ်သို့ လင့်ခ်တစ်ခု ပို့ပါမည်။ ထိုလင့်ခ်ကို မဖွင့်မီ လိပ်စာအဟောင်း ဆက်ရှိပါမည်။
account-email-now = ယခုလိပ်စာ
account-email-new = လိပ်စာအသစ်
account-email-button = လင့်ခ် ပို့ပါ
account-email-sent = လိပ်စာအသစ်သို့ လင့်ခ် ပို့ထားသည်။ ထိုနေရာတွင် ဖွင့်ပါ။
account-email-same = ဤသည်မှာ သင်၏ ယခုလိပ်စာ ဖြစ်သည်
account-sessions-lead = သင်မသိသော စက်များမှ ထွက်ပြီး စကားဝှက် ပြောင်းပါ။
account-session-device = စက်ပစ္စည်း
account-session-unknown = မသိသော စက်ပစ္စည်း
account-session-used = နောက်ဆုံး သုံးချိန်
account-session-began = အကောင့်ဝင်ချိန်
account-session-end = ထိုနေရာမှ ထွက်ပါ
account-session-this = ဤစက်ပစ္စည်း
account-sign-out-everywhere = နေရာအားလုံးမှ ထွက်ပါ
account-confirm-title = စကားဝှက်ကို ထပ်ရိုက်ပါ
account-confirm-lead = သင်လုပ်မည့်အရာသည် အရေးကြီးသဖြင့် ထပ်မေးခြင်း ဖြစ်သည်။ ငါးမိနစ်အထိ အကျုံးဝင်ပါသည်။

## What is not taken, and why.

account-password-wrong = ဤသည်မှာ သင့်စကားဝှက် မဟုတ်ပါ။ ထပ်ကြိုးစားပါ
password-too-short = အနည်းဆုံး စာလုံး { $min } လုံးရှိသော စကားဝှက် ရွေးပါ
password-too-long = စာလုံး { $max } လုံးထက် မပိုသော စကားဝှက် ရွေးပါ
password-too-common = ဤစကားဝှက်ကို လူအများ သုံးသဖြင့် ခန့်မှန်းရ လွယ်သည်။ အခြားတစ်ခု ရွေးပါ
password-like-the-form = ဤစကားဝှက်သည် သင့်အမည်၊ လိပ်စာ သို့မဟုတ် ဤဝဘ်ဆိုက်အမည်နှင့် တူလွန်းသည်။ အခြားတစ်ခု ရွေးပါ
account-link-over = ဤလင့်ခ်ကို သုံး၍ မရတော့ပါ။ လင့်ခ်အသစ် တောင်းပါ။
account-address-taken = ယခု ဤလိပ်စာသည် အခြားအကောင့်တစ်ခု၏ လိပ်စာ ဖြစ်နေသည်။
account-of-a-partner = မိတ်ဖက်ကိုယ်စား ပြောသူသည် စာရင်းဌာန သို့မဟုတ် အဖွဲ့အစည်းတစ်ခုတွင် မပါဝင်နိုင်ပါ။
account-not-independent = ဤသူသည် စာရင်းဌာန သို့မဟုတ် အဖွဲ့အစည်းတစ်ခုတွင် ပါဝင်သည်။ မိတ်ဖက်သည် နှစ်ခုစလုံးမှ လွတ်လပ်ရမည်။
account-link-other-person = ဤဖိတ်စာကို အခြားလိပ်စာသို့ ပို့ထားသည်။

## Roles.

role-auditor = စစ်ဆေးအကဲဖြတ်သူ
role-case-officer = အမှုတွဲ တာဝန်ခံ
role-reviewer = ပြန်လည်သုံးသပ်သူ
role-decider = ဆုံးဖြတ်သူ
role-duty-officer = တာဝန်ကျ ဆုံးဖြတ်သူ
role-administrator = စနစ်စီမံသူ
role-privacy-officer = ကိုယ်ရေးအချက်အလက် ကာကွယ်ရေး အရာရှိ
role-partner = မိတ်ဖက်
role-owner = အဖွဲ့အစည်းအကောင့် ပိုင်ရှင်
role-editor = အချက်အလက် ဖြည့်သူ

## Tabs of members.

tab-organisation = အဖွဲ့အစည်း
tab-applications = လျှောက်လွှာများ
tab-findings = တွေ့ရှိချက်များ

## What happened after a form was sent.

flash-signed-out = အကောင့်မှ ထွက်ပြီးပါပြီ
flash-address-confirmed = လိပ်စာ အတည်ပြုပြီးပါပြီ။ ယခု အကောင့်ဝင်ပါ
flash-password-changed = စကားဝှက် ပြောင်းပြီးပါပြီ
flash-email-changed = အီးမေးလ်လိပ်စာ ပြောင်းပြီးပါပြီ
flash-account-ready = သင့်အကောင့် အသင့်ဖြစ်ပါပြီ။ ယခု အကောင့်ဝင်ပါ
flash-joined = ပူးပေါင်းပြီးပါပြီ
flash-session-ended = ထိုစက်မှ ထွက်ပြီးပါပြီ
