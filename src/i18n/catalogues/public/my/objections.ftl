### Who audits an organisation, and its objection to an auditor.

audit-team-yours = မည်သူက သင့်ကို စစ်ဆေးအကဲဖြတ်မည်နည်း
audit-team-lead = ဤသူများ သင့်ထံ လာပါမည်။ တစ်ဦးဦး ဘက်မလိုက်ဘဲ မဆောင်ရွက်နိုင်လျှင် ကန့်ကွက်နိုင်ပါသည်။
audit-team-told = သင့်ကို အသိပေးသည့်ရက်
audit-team-languages = ပြောသော ဘာသာစကား
objection-until = ကန့်ကွက်နိုင်သည့် နောက်ဆုံးအချိန်
objections-yours = သင့်ကန့်ကွက်ချက်များ
objection-answer = ကျွန်ုပ်တို့၏ အဖြေ
objection-make = စစ်ဆေးအကဲဖြတ်သူကို ကန့်ကွက်ရန်
objection-whom = မည်သူ့ကို ကန့်ကွက်ပါသလဲ
objection-why = ဘာကြောင့်ပါလဲ
objection-why-hint = ဥပမာ – ဤသူသည် ပြိုင်ဘက်ကုမ္ပဏီတွင် လုပ်ခဲ့သည်၊ သို့မဟုတ် ဤနေရာမှ တစ်ဦးဦး၏ ဆွေမျိုးဖြစ်သည်။ ဤစာကို ကျွန်ုပ်တို့ ဖတ်ပါသည်၊ စစ်ဆေးအကဲဖြတ်သူလည်း မြင်နိုင်ပါသည်။
objection-send = ကန့်ကွက်ချက် ပို့ပါ
objection-rule-title = ကန့်ကွက်ခြင်း မည်သို့လုပ်ဆောင်သနည်း
objection-rule-text = အမည်ပေးသည့်ရက်မှ 10 ရက် အချိန်ရှိပါသည်။ တာဝန်ရှိသူက အကြောင်းပြချက်ဖြင့် ဖြေပါသည်။ ထိုမတိုင်မီ စစ်ဆေးမှု မစတင်ပါ။
objection-rule-short = စွပ်စွဲချက်ကြောင့် ချက်ချင်းလာသော စစ်ဆေးမှုကို မကန့်ကွက်နိုင်ပါ။
objection-status-made = အဖြေကို စောင့်နေသည်
objection-status-upheld = လက်ခံသည် – အခြားသူ လာပါမည်
objection-status-rejected = လက်မခံပါ
objection-short-notice = ဤစစ်ဆေးမှုသည် ချက်ချင်းလာခြင်း ဖြစ်သည်။ စစ်ဆေးအကဲဖြတ်သူကို မကန့်ကွက်နိုင်ပါ။
objection-too-late = ကန့်ကွက်ရန် 10 ရက် ကုန်သွားပါပြီ။
objection-begun = စစ်ဆေးမှု စတင်ပြီး သို့မဟုတ် ပြီးဆုံးပြီ။
objection-twice = ဤသူကို ကန့်ကွက်ပြီးသား ဖြစ်သည်။
objection-not-named = ဤသူသည် ဤစစ်ဆေးမှုအတွက် အမည်ပေးထားသူ မဟုတ်ပါ။
objection-answered = ဤကန့်ကွက်ချက်ကို ဖြေပြီးပါပြီ။
objection-waiting = ကန့်ကွက်ချက်တစ်ခု အဖြေစောင့်နေသည်။ စစ်ဆေးမှုကို ထို့နောက်မှ စပါမည်။
mail-audit-team-joined-subject = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } – နောက်ထပ် စစ်ဆေးအကဲဖြတ်သူ
mail-audit-team-joined-body =
    { mail-hello }

    { $auditor } သည် { $organisation } ၏ စစ်ဆေးအကဲဖြတ်ခြင်းတွင် ပါဝင်ပါမည်။

    ဤသူ ဘက်မလိုက်ဘဲ မဆောင်ရွက်နိုင်သည့် အကြောင်း ရှိလျှင် 10 ရက်အတွင်း ကန့်ကွက်နိုင်ပါသည်။
mail-audit-team-joined-action = မည်သူ စစ်ဆေးမည်ကို ကြည့်ပါ
mail-objection-upheld-subject = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } – အခြားသူကို အမည်ပေးပါမည်
mail-objection-upheld-body =
    { mail-hello }

    { $organisation } ၏ စစ်ဆေးအကဲဖြတ်သူ { $auditor } ကို သင် ကန့်ကွက်ခဲ့သည်။ ကျွန်ုပ်တို့ လက်ခံပါသည်၊ အခြားသူ လာပါမည်။ အမည်ကို ထပ်မံ အသိပေးပါမည်။

    အကြောင်းပြချက် – { $answer }
mail-objection-upheld-action = မည်သူ စစ်ဆေးမည်ကို ကြည့်ပါ
mail-objection-rejected-subject = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } – စစ်ဆေးအကဲဖြတ်သူ မပြောင်းပါ
mail-objection-rejected-body =
    { mail-hello }

    { $organisation } ၏ စစ်ဆေးအကဲဖြတ်သူ { $auditor } ကို သင် ကန့်ကွက်ခဲ့သည်။ ကျွန်ုပ်တို့ စဉ်းစားပြီး ထိုသူကို မပြောင်းပါ။

    အကြောင်းပြချက် – { $answer }
mail-objection-rejected-action = အဖြေကို ဖတ်ပါ
