### Audits, as the organisation sees them; the audit pages use the same words.

audit-title = စစ်ဆေးအကဲဖြတ်ခြင်း { $number }
audit-kind-initial = ပထမဆုံး စစ်ဆေးအကဲဖြတ်ခြင်း
audit-kind-surveillance = စောင့်ကြည့် စစ်ဆေးအကဲဖြတ်ခြင်း
audit-kind-special = အထူး စစ်ဆေးအကဲဖြတ်ခြင်း
audit-kind-recertification = သက်တမ်းတိုးရန် စစ်ဆေးအကဲဖြတ်ခြင်း
audit-status-planned = စီစဉ်ထားသည်
audit-status-team-confirmed = စစ်ဆေးအကဲဖြတ်သူ အတည်ပြုပြီး
audit-status-stage1-done = စာရွက်စာတမ်း စစ်ပြီး
audit-status-stage2-in-progress = လုပ်ငန်းခွင်တွင် စစ်ဆေးနေသည်
audit-status-report-draft = အစီရင်ခံစာ မူကြမ်း
audit-status-client-comment = မှတ်ချက်ပေးချိန် ကုန်ပြီ
audit-status-report-final = အစီရင်ခံစာ အပြီးသတ်
audit-status-closed = ပိတ်ပြီး
audit-status-cancelled = ပယ်ဖျက်ထားသည်
audit-path = ယခု ရောက်နေသည့် အဆင့်
audit-facts = အချက်အလက်
audit-dates = { $from } မှ { $to } အထိ
audit-standard-version = { $title }၊ ဗားရှင်း { $version }
audit-fact-kind = အမျိုးအစား
audit-fact-dates = ရက်စွဲ
audit-fact-lead = ခေါင်းဆောင် စစ်ဆေးအကဲဖြတ်သူ
audit-fact-standard = စံနှုန်း
audit-fact-heads = အလုပ်လုပ်နေသူ အရေအတွက်
audit-fact-sample = မေးမြန်းမည့် အလုပ်သမား အရေအတွက်
audit-fact-sites = သွားရောက်မည့် နေရာများ
audit-fact-site = သွားရောက်သည့် နေရာ
audit-client-wait = အစီရင်ခံစာ မရေးရသေးပါ။ ယခု သင် ဘာမျှ လုပ်ရန် မလိုပါ။
audit-comment-title = မူကြမ်းအပေါ် သင့်မှတ်ချက်
audit-comment-until = { $date } အထိ ပို့နိုင်ပါသည်။
audit-comment-label = ဘာကို သဘောကွဲလွဲပါသလဲ၊ ဘာကြောင့်ပါလဲ
audit-comment-hint = အစီရင်ခံစာ အပြီးမသတ်မီ စစ်ဆေးအကဲဖြတ်သူက ဖတ်ပါမည်။ မှတ်ချက် မရှိလျှင် ကွက်လပ် ထားပါ။ အလုပ်သမား၏ အမည်ကို မရေးပါနှင့်။
audit-comment-send = မှတ်ချက်ပို့ပါ
audit-comment-yours = သင့်မှတ်ချက်
audit-report-title = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } ၏ အစီရင်ခံစာ
audit-report-read = အစီရင်ခံစာ ဖတ်ပါ
audit-report-draft-mark = မူကြမ်း၊ အပြီးသတ် မဟုတ်သေးပါ
audit-report-final-on = { $date } မှစ၍ အပြီးသတ်
audit-report-summary = အကျဉ်းချုပ်
audit-report-results = စံသတ်မှတ်ချက်အလိုက် ရလဒ်
audit-report-count = စံသတ်မှတ်ချက် { $total } ခုအနက် { $conforms } ခု ကိုက်ညီသည်။ မသက်ဆိုင်ပါ { $other } ခု။
audit-report-result = ရလဒ်
audit-report-note = မှတ်စု
audit-report-no-findings = တွေ့ရှိချက် မရှိပါ။
audit-report-comment = အဖွဲ့အစည်း၏ မှတ်ချက်
audit-report-comment-open = အဖွဲ့အစည်းက မှတ်ချက် ပေးနိုင်သေးသည်။
audit-report-no-comment = အဖွဲ့အစည်းက မှတ်ချက် မပို့ခဲ့ပါ။
audit-report-foot = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } ၏ အစီရင်ခံစာ၊ { $date } ရှိ အခြေအနေ
audit-result-conforms = ကိုက်ညီသည်
audit-result-nonconformity = မကိုက်ညီပါ
audit-result-not-applicable = မသက်ဆိုင်ပါ
audit-result-none = ရလဒ် မရှိသေးပါ

## Refusals.

audit-wrong-step = ဤစစ်ဆေးအကဲဖြတ်ခြင်းသည် ယခု အခြားအဆင့်တွင် ရှိသည်။ စာမျက်နှာကို ပြန်ဖွင့်ပါ
audit-not-your-part = ဤစစ်ဆေးအကဲဖြတ်ခြင်းတွင် ဤအရာကို အခြားသူက လုပ်ဆောင်သည်

## The public timeline.

timeline-audit-finished = စစ်ဆေးအကဲဖြတ်ခြင်း ပြီးဆုံးသည်။ တွေ့ရှိချက် အရေအတွက် – { $text }
