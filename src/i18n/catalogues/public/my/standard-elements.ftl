### The five elements by which every point of the agency standard is judged, and how one version follows another.

standard-elements = စစ်ဆေးအကဲဖြတ်သူ ကြည့်သည့် ငါးချက်
standard-elements-lead = စာပေါ်က ကတိတစ်ခုတည်း မလုံလောက်ပါ။ အေဂျင်စီစံနှုန်း၏ အချက်တိုင်းအတွက် စစ်ဆေးအကဲဖြတ်သူက မေးခွန်းငါးခု မေးပါသည်။
standard-element-example = ဥပမာ – { $what }
standard-element-policies = မူဝါဒနှင့် လုပ်ထုံးလုပ်နည်း
standard-element-policies-asks = စာဖြင့်ရေးထားသော စည်းမျဉ်း ရှိပါသလား၊ မည်သူက ဘာလုပ်ရမည်ကို ဖော်ပြထားပါသလား။
standard-element-policies-shows = မူဝါဒ၊ အမည်ပါသော လုပ်ထုံးလုပ်နည်း၊ အသုံးပြုနေသော ပုံစံ
standard-element-communication = ဆက်သွယ်ပြောကြားခြင်း
standard-element-communication-asks = အလုပ်သမား၊ ပွဲစားနှင့် အလုပ်ရှင်တို့ စည်းမျဉ်းကို သူတို့ဘာသာစကားဖြင့် သိပါသလား။
standard-element-communication-shows = ပိုစတာ၊ စာချုပ်၊ မက်ဆေ့ချ်၊ အလုပ်သမား၏ ကိုယ်ပိုင်စကား
standard-element-skills = ကျွမ်းကျင်မှုနှင့် သင်တန်း
standard-element-skills-asks = ဤအလုပ်ကို လုပ်သူများ မှန်ကန်စွာ လုပ်တတ်ပါသလား။
standard-element-skills-shows = ရက်စွဲနှင့် အမည်ပါသော သင်တန်းမှတ်တမ်း၊ စစ်ဆေးမေးခွန်း၊ ဝန်ထမ်း၏ အဖြေ
standard-element-monitoring = စောင့်ကြည့်ခြင်း
standard-element-monitoring-asks = စည်းမျဉ်းကို လိုက်နာကြောင်း ကုမ္ပဏီက မည်သို့ သိပါသလဲ။
standard-element-monitoring-shows = ရုတ်တရက် စစ်ဆေးခြင်း၊ အလုပ်သမားထံ ဖုန်းခေါ်ခြင်း၊ ငွေပေးမှတ်တမ်း
standard-element-governance = ကြီးကြပ်ခြင်းနှင့် တိုးတက်စေခြင်း
standard-element-governance-asks = အကြီးအကဲထဲမှ မည်သူ တာဝန်ယူပါသလဲ၊ အမှားပြီးနောက် ဘာပြောင်းလဲပါသလဲ။
standard-element-governance-shows = အစည်းအဝေးမှတ်တမ်း၊ ပြင်ဆင်ထားသော လုပ်ထုံးလုပ်နည်း၊ ပြန်ပေးသောငွေ
standard-transition = ဗားရှင်း { $version } ကို { $date } မှ အသုံးပြုသည်။ ယခင်ဗားရှင်းဖြင့် ရသော လက်မှတ်များသည် { $until } အထိ အသုံးပြုနိုင်သည်။
standard-old-version = ဗားရှင်း { $version } ဖြင့် ဆုံးဖြတ်ထားသည်။ ဗားရှင်းသစ် ရှိပြီး { $until } အထိသာ အသုံးပြုနိုင်သည်။
