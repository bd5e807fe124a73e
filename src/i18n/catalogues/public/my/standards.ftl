### The standards, and how points are counted. The texts of the criteria are data of the standards themselves.

## The page of both standards.

standard-title = စံနှုန်းက ဘာတောင်းဆိုသလဲ
standard-lead = အလုပ်အကိုင်အကျိုးဆောင် အေဂျင်စီများအတွက် စံနှုန်းတစ်ခု၊ အလုပ်ရှင်များအတွက် စံနှုန်းတစ်ခု ရှိသည်။ စစ်ဆေးသူက အချက်တိုင်းကို ကုမ္ပဏီတွင် စစ်ဆေးသည်။
standard-description = အေဂျင်စီများနှင့် အလုပ်ရှင်များအတွက် Waymark စံနှုန်းများ၊ တစ်ချက်ချင်း၊ အမှတ်တွက်ပုံနှင့်တကွ။
standard-version = ဗားရှင်း { $version }၊ { $date } မှစ၍ အသုံးပြုသည်
standard-on-this-page = ဤစာမျက်နှာတွင်
standard-agencies = အေဂျင်စီများအတွက်
standard-employers = အလုပ်ရှင်များအတွက်
standard-critical = အရေးကြီးဆုံး
standard-all-points = စံနှုန်း၏ အချက်အားလုံး

## One criterion.

standard-criterion = စံသတ်မှတ်ချက် { $code }
standard-principle = မူ
standard-of = စံနှုန်း
standard-weight = မပြည့်မီလျှင်
standard-points = { $points } မှတ်
standard-not-applicable = အမြဲ သက်ဆိုင်ပါသလား
standard-may-not-apply = “မသက်ဆိုင်ပါ” ဟု အကြောင်းပြချက်ဖြင့် ဖြေနိုင်သည်။
standard-always-applies = ကုမ္ပဏီတိုင်းနှင့် သက်ဆိုင်သည်။
standard-evidence = စစ်ဆေးသူက ဘာကို ကြည့်သလဲ
standard-plain = သင့်အတွက် ဘာအဓိပ္ပာယ်ရှိသလဲ
standard-previous = ရှေ့အချက် – { $code }
standard-next = နောက်အချက် – { $code }

## The published scoring rule, in words.

standard-score-title = အမှတ် တွက်ပုံ
standard-score-lead = ဆုံးဖြတ်ချက်တိုင်း ရှင်းလင်းစေရန် ဤစည်းမျဉ်းကို ထုတ်ပြန်ထားသည်။
standard-score-critical = မပြည့်မီသော အရေးကြီးဆုံး စံသတ်မှတ်ချက်တစ်ခုလျှင် { $points } မှတ်။
standard-score-other = မပြည့်မီသော အခြား စံသတ်မှတ်ချက်တစ်ခုလျှင် { $points } မှတ်။ “တစ်စိတ်တစ်ပိုင်း ပြည့်မီ” သည် မပြည့်မီခြင်း ဖြစ်သည်။
standard-score-fails = စုစုပေါင်း { $limit } မှတ်နှင့်အထက် – အသိအမှတ်ပြုလက်မှတ် မပေးပါ။
standard-score-conditions = { $limit } အောက်ဖြစ်ပြီး ပြင်ဆင်ရန် ကျန်သေးလျှင် – “{ status-conditions }”။ ကျန်သောအချက်များကို ပြင်ရမည်။
standard-score-blocks = အလွန်ပြင်းထန်သော သို့မဟုတ် ကြီးလေးသော မကိုက်ညီမှု မပြင်ရသေးလျှင် အမှတ်ကို မကြည့်မီ အသိအမှတ်ပြုလက်မှတ် မပေးပါ။
standard-score-once = စံသတ်မှတ်ချက်တစ်ခုကို တစ်ကြိမ်သာ တွက်သည်။ “မသက်ဆိုင်ပါ” သည် 0 ဖြစ်ပြီး အကြောင်းပြရမည်။
standard-none-in-force = အသုံးပြုဆဲ စံနှုန်း ဗားရှင်း မရှိပါ
