### စာများ – အကြောင်းအရာတစ်ခုစီ၏ ခေါင်းစဉ်၊ စာပိုဒ်များနှင့် ခလုတ်ပေါ်ရှိ စာသား။

mail-hello = မင်္ဂလာပါ { $name }၊
mail-not-you = သင် မတောင်းဆိုခဲ့လျှင် ဘာမျှ လုပ်ရန် မလိုပါ။

## Accounts.

mail-confirm-email-subject = သင့်အီးမေးလ်လိပ်စာကို အတည်ပြုပါ
mail-confirm-email-body =
    { mail-hello }

    တစ်ဦးဦးက ဤလိပ်စာဖြင့် Waymark တွင် အကောင့်ဖွင့်ထားသည်။ သင်ဖြစ်မည်ဟု ထင်ပါသည်။ စတင်ရန် လိပ်စာကို အတည်ပြုပါ။ လင့်ခ်ကို 3 ရက် သုံးနိုင်ပါသည်။

    { mail-not-you } အကောင့် ဖွင့်မည် မဟုတ်ပါ။
mail-confirm-email-action = လိပ်စာကို အတည်ပြုပါ
mail-already-registered-subject = သင့်တွင် အကောင့် ရှိပြီးသားပါ
mail-already-registered-body =
    { mail-hello }

    တစ်ဦးဦးက ဤလိပ်စာကို Waymark ၏ ဖောင်တွင် ရေးထားသည်။ သင်ဖြစ်မည်ဟု ထင်ပါသည်။ ဤလိပ်စာတွင် အကောင့် ရှိပြီးသား ဖြစ်သည်။ ထိုအကောင့်ဖြင့် ဝင်ပါ။ စကားဝှက် မေ့နေလျှင် အကောင့်ဝင်သည့် စာမျက်နှာတွင် အသစ် ရွေးနိုင်ပါသည်။

    { mail-not-you } ဘာမျှ မပြောင်းလဲပါ။
mail-already-registered-action = အကောင့်ဝင်ရန်
mail-reset-password-subject = စကားဝှက်အသစ် ရွေးရန်
mail-reset-password-body =
    { mail-hello }

    သင် စကားဝှက်အသစ် တောင်းခဲ့သည်။ ဤလင့်ခ်ဖြင့် ရွေးပါ။ လင့်ခ်ကို တစ်နာရီအတွင်း တစ်ကြိမ်သာ သုံးနိုင်ပါသည်။

    { mail-not-you } စကားဝှက်အဟောင်း ဆက်ရှိပါမည်။
mail-reset-password-action = စကားဝှက်အသစ် ရွေးပါ
mail-password-changed-subject = သင့်စကားဝှက် ပြောင်းပြီးပါပြီ
mail-password-changed-body =
    { mail-hello }

    သင့်အကောင့်၏ စကားဝှက်ကို ပြောင်းလိုက်ပြီး သင်၏ အခြားစက်များမှ ထွက်လိုက်ပါပြီ။

    သင် မလုပ်ခဲ့လျှင် စကားဝှက်အသစ်ကို ချက်ချင်း ရွေးပါ။
mail-password-changed-action = စကားဝှက်အသစ် ရွေးပါ
mail-change-email-subject = အီးမေးလ်လိပ်စာအသစ်ကို အတည်ပြုပါ
mail-change-email-body =
    { mail-hello }

    သင်သည် ဤလိပ်စာကို သင့်အကောင့်အတွက် သုံးလိုသည်။ ဤလင့်ခ်ဖြင့် အတည်ပြုပါ။ လင့်ခ်ကို 24 နာရီ သုံးနိုင်ပါသည်။ ထိုအချိန်အထိ လိပ်စာအဟောင်း ဆက်ရှိပါမည်။

    { mail-not-you }
mail-change-email-action = လိပ်စာအသစ်ကို အတည်ပြုပါ
mail-email-changed-subject = သင့်အီးမေးလ်လိပ်စာ ပြောင်းပြီးပါပြီ
mail-email-changed-body =
    { mail-hello }

    သင့်အကောင့်တွင် အခြားအီးမေးလ်လိပ်စာ ရှိပါပြီ။ ယခုမှစ၍ လိပ်စာအသစ်သို့ စာပို့ပါမည်။

    သင် မလုပ်ခဲ့လျှင် စာရင်း၏ စနစ်စီမံသူကို ချက်ချင်း ပြောပြပါ။
mail-staff-invitation-subject = စာရင်းထိန်းသိမ်းရေးတွင် လုပ်ကိုင်ရန် သင့်ကို ဖိတ်ထားသည်
mail-staff-invitation-body =
    { $inviter } က Waymark စာရင်းတွင် ဤတာဝန်ဖြင့် လုပ်ကိုင်ရန် သင့်ကို ဖိတ်ထားသည် – { $role }။

    စတင်ရန် ဖိတ်စာကို ဖွင့်ပါ။ လင့်ခ်ကို 7 ရက် သုံးနိုင်ပါသည်။
mail-staff-invitation-action = ဖိတ်စာကို ဖွင့်ပါ
mail-member-invitation-subject = { $organisation } ကိုယ်စား ဆောင်ရွက်ရန် သင့်ကို ဖိတ်ထားသည်
mail-member-invitation-body =
    { $inviter } က Waymark စာရင်းတွင် { $organisation } ကိုယ်စား ဆောင်ရွက်ရန် သင့်ကို ဖိတ်ထားသည်။

    လက်ခံရန် ဖိတ်စာကို ဖွင့်ပါ။ လင့်ခ်ကို 14 ရက် သုံးနိုင်ပါသည်။ ဤအဖွဲ့အစည်းကို မသိလျှင် ဘာမျှ လုပ်ရန် မလိုပါ။
mail-member-invitation-action = ဖိတ်စာကို ဖွင့်ပါ

## Claims to an organisation that is in the register.

mail-claim-approved-subject = { $organisation } ကိုယ်စား ဆောင်ရွက်နိုင်ပါပြီ
mail-claim-approved-body =
    { mail-hello }

    သင့်တောင်းဆိုချက်ကို စစ်ဆေးပြီးပါပြီ။ ယခု ဤစာရင်းတွင် { $organisation } ကိုယ်စား ဆောင်ရွက်နိုင်ပါသည်။
mail-claim-approved-action = အဖွဲ့အစည်းကို ဖွင့်ပါ
mail-claim-refused-subject = { $organisation } နှင့်ပတ်သက်သော တောင်းဆိုချက်ကို လက်မခံပါ
mail-claim-refused-body =
    { mail-hello }

    ဤစာရင်းတွင် { $organisation } ကိုယ်စား ဆောင်ရွက်ခွင့် မပေးနိုင်ပါ။ အကြောင်းရင်း – { $reason }

    တစ်ခုခု လိုအပ်ခဲ့လျှင် ထပ်မံ တောင်းဆိုနိုင်ပါသည်။
mail-claim-refused-action = တောင်းဆိုချက်ကို ဖွင့်ပါ

## Applications.

mail-application-received-subject = သင့်လျှောက်လွှာ { $number } ရရှိပါပြီ
mail-application-received-body =
    { mail-hello }

    { $organisation } ၏ လျှောက်လွှာ ရောက်ပါပြီ။ အမှတ်မှာ { $number } ဖြစ်သည်။

    ဖတ်ပြီး သင့်ထံ စာရေးပါမည်။ ယခု ဘာမျှ လုပ်ရန် မလိုပါ။
mail-application-received-action = လျှောက်လွှာကို ဖွင့်ပါ
mail-application-returned-subject = သင့်လျှောက်လွှာကို ပြင်ရန် လိုသည်
mail-application-returned-body =
    { mail-hello }

    { $organisation } ၏ လျှောက်လွှာကို ဖတ်ပြီးပါပြီ။ အချို့အပိုင်းများကို ပြင်ရန် လိုသည်။ အကြောင်းရင်းများကို အပိုင်းတစ်ခုစီ၏ ဘေးတွင် ရေးထားသည်။

    { $due } နောက်ဆုံးထား၍ ပြန်ပို့ပါ။ ထိုရက်လွန်လျှင် ဆုံးဖြတ်ချက် မရှိဘဲ ပြီးဆုံးပါမည်။
mail-application-returned-action = ပြင်ရမည့်အရာကို ကြည့်ပါ
mail-application-due-subject = သင့်လျှောက်လွှာ၏ နောက်ဆုံးရက် – { $due }
mail-application-due-body =
    { mail-hello }

    { $organisation } ၏ လျှောက်လွှာနှင့်ပတ်သက်သော မေးခွန်းများကို ဖြေရန် { $days } ရက် ကျန်ပါသည်။

    { $due } နောက်ဆုံးထား၍ ပြန်ပို့ပါ။ ထိုရက်လွန်လျှင် ဆုံးဖြတ်ချက် မရှိဘဲ ပြီးဆုံးပါမည်။
mail-application-due-action = လျှောက်လွှာကို ဖွင့်ပါ
mail-application-accepted-subject = သင့်လျှောက်လွှာ { $number } ကို လက်ခံပါပြီ
mail-application-accepted-body =
    { mail-hello }

    { $organisation } ၏ လျှောက်လွှာကို လက်ခံပါပြီ။ အမှတ်မှာ { $number } ဖြစ်သည်။

    နောက်တစ်ဆင့်မှာ စစ်ဆေးအကဲဖြတ်ခြင်း ဖြစ်သည်။ ရက်သတ်မှတ်ပြီးလျှင် စာရေးပါမည်။ အသိအမှတ်ပြုလက်မှတ် မရသေးပါ။
mail-application-accepted-action = လျှောက်လွှာကို ဖွင့်ပါ
mail-application-rejected-subject = သင့်လျှောက်လွှာကို လက်မခံပါ
mail-application-rejected-body =
    { mail-hello }

    ကျွန်ုပ်တို့ နှစ်ဦးက { $organisation } ၏ လျှောက်လွှာကို ကြည့်ပြီးပါပြီ။ လက်မခံပါ။ အကြောင်းရင်း – { $reason }

    မမှန်ဟု ထင်လျှင် ရက် 30 အတွင်း ဆုံးဖြတ်ချက်ကို ပြန်လည်သုံးသပ်ရန် တောင်းဆိုနိုင်ပါသည်။ နည်းလမ်းကို လျှောက်လွှာစာမျက်နှာတွင် ရေးထားသည်။
mail-application-rejected-action = ဆုံးဖြတ်ချက်ကို ဖတ်ပါ
mail-application-lapsed-subject = သင့်လျှောက်လွှာ ပြီးဆုံးသွားပါပြီ
mail-application-lapsed-body =
    { mail-hello }

    အချိန်မီ အဖြေ မရသဖြင့် { $organisation } ၏ လျှောက်လွှာသည် ဆုံးဖြတ်ချက် မရှိဘဲ ပြီးဆုံးသွားပါပြီ။ အချိန်မရွေး အသစ် စတင်နိုင်ပါသည်။
mail-application-lapsed-action = သင့်လျှောက်လွှာများကို ဖွင့်ပါ

## Audits.

mail-audit-planned-subject = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } ကို စီစဉ်ပြီးပါပြီ
mail-audit-planned-body =
    { mail-hello }

    { $organisation } ကို { $starts } မှ { $ends } အထိ စစ်ဆေးအကဲဖြတ်ရန် စီစဉ်ထားသည်။ စစ်ဆေးအကဲဖြတ်သူမှာ { $auditor } ဖြစ်သည်။

    ဤသူ ဘက်မလိုက်ဘဲ မဆောင်ရွက်နိုင်သည့် အကြောင်း ရှိလျှင် မစတင်မီ ပြောပြပါ။ စစ်ဆေးရာတွင် စစ်ဆေးအကဲဖြတ်သူနှင့် စာရင်းထိန်းသိမ်းသူက ငွေမတောင်းပါ။
mail-audit-planned-action = စစ်ဆေးအကဲဖြတ်ခြင်းကို ဖွင့်ပါ
mail-audit-assigned-subject = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } ကို သင့်အား တာဝန်ပေးထားသည်
mail-audit-assigned-body =
    { mail-hello }

    သင်သည် { $organisation } ကို { $starts } မှ { $ends } အထိ စစ်ဆေးအကဲဖြတ်ရပါမည်။ အမှတ်မှာ { $number } ဖြစ်သည်။

    ဤအဖွဲ့အစည်းနှင့် ပတ်သက်မှု ရှိမရှိကို ဦးစွာ ကြေညာပါ။
mail-audit-assigned-action = စစ်ဆေးအကဲဖြတ်ခြင်းကို ဖွင့်ပါ
mail-audit-report-draft-subject = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } ၏ အစီရင်ခံစာမူကြမ်း အသင့်ဖြစ်ပါပြီ
mail-audit-report-draft-body =
    { mail-hello }

    { $organisation } အကြောင်း အစီရင်ခံစာမူကြမ်း အသင့်ဖြစ်ပါပြီ။ ဖတ်ပြီး သင့်မှတ်ချက်များကို ထိုစာမျက်နှာတွင် ရေးပါ။
mail-audit-report-draft-action = မူကြမ်းကို ဖတ်ပါ
mail-audit-report-final-subject = စစ်ဆေးအကဲဖြတ်ခြင်း { $number } ၏ အစီရင်ခံစာ ပြီးပြည့်စုံပါပြီ
mail-audit-report-final-body =
    { mail-hello }

    { $organisation } အကြောင်း အစီရင်ခံစာ ပြီးပြည့်စုံပါပြီ။ ယခု ပြန်လည်သုံးသပ်သူထံ ရောက်ပါမည်။
mail-audit-report-final-action = အစီရင်ခံစာကို ဖတ်ပါ

## Findings.

mail-finding-raised-subject = တွေ့ရှိချက်အသစ် { $number }
mail-finding-raised-body =
    { mail-hello }

    { $organisation } ကို စစ်ဆေးအကဲဖြတ်ရာတွင် တွေ့ရှိချက်အသစ် { $number } ရှိပါသည်။ အဆင့် – { $grade }။

    ဘာကို ပြင်သည်၊ ဘာကြောင့် ဖြစ်သည်၊ ဘာကို ပြောင်းမည်ကို { $due } နောက်ဆုံးထား၍ ပြောပြပါ။
mail-finding-raised-action = တွေ့ရှိချက်ကို ဖြေပါ
mail-plan-accepted-subject = တွေ့ရှိချက် { $number } – သင့်အစီအစဉ်ကို လက်ခံပါပြီ
mail-plan-accepted-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } အတွက် သင့်အစီအစဉ်ကို လက်ခံပါပြီ။ အစီအစဉ်အတိုင်း ဆောင်ရွက်ပြီး အထောက်အထား ပို့ပါ။
mail-plan-accepted-action = တွေ့ရှိချက်ကို ဖွင့်ပါ
mail-plan-rejected-subject = တွေ့ရှိချက် { $number } – သင့်အစီအစဉ်ကို လက်မခံပါ
mail-plan-rejected-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } အတွက် သင့်အစီအစဉ်ကို လက်မခံပါ။ အကြောင်းရင်း – { $reason }

    အစီအစဉ်ကို ပြင်ပြီး ပြန်ပို့ပါ။
mail-plan-rejected-action = အစီအစဉ်ကို ပြင်ပါ
mail-finding-closed-subject = တွေ့ရှိချက် { $number } ကို ပိတ်ပြီးပါပြီ
mail-finding-closed-body =
    { mail-hello }

    စစ်ဆေးအကဲဖြတ်သူက သင့်ပြင်ဆင်မှုကို အတည်ပြုပြီးပါပြီ။ တွေ့ရှိချက် { $number } ကို ပိတ်ပြီးပါပြီ။
mail-finding-closed-action = တွေ့ရှိချက်ကို ဖွင့်ပါ
mail-evidence-rejected-subject = တွေ့ရှိချက် { $number } – အထောက်အထား မလုံလောက်ပါ
mail-evidence-rejected-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } အတွက် အထောက်အထားကို လက်မခံပါ။ အကြောင်းရင်း – { $reason }

    အခြားအထောက်အထား ပို့ပါ။
mail-evidence-rejected-action = အထောက်အထား ပို့ပါ
mail-finding-reopened-subject = တွေ့ရှိချက် { $number } ကို ပြန်ဖွင့်ထားသည်
mail-finding-reopened-body =
    { mail-hello }

    ပိတ်ထားသော တွေ့ရှိချက် { $number } ကို ပြန်ဖွင့်ထားသည်။ အကြောင်းရင်း – { $reason }
mail-finding-reopened-action = တွေ့ရှိချက်ကို ဖွင့်ပါ
mail-answer-due-subject = တွေ့ရှိချက် { $number } – ဖြေရမည့် နောက်ဆုံးရက် { $due }
mail-answer-due-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } အတွက် သင့်အဖြေကို စောင့်နေပါသည်။ နောက်ဆုံးရက်မှာ { $due } ဖြစ်သည်။
mail-answer-due-action = တွေ့ရှိချက်ကို ဖြေပါ
mail-answer-late-subject = တွေ့ရှိချက် { $number } – သင့်အဖြေ နောက်ကျနေသည်
mail-answer-late-body =
    { mail-hello }

    တွေ့ရှိချက် { $number } အတွက် နောက်ဆုံးရက်မှာ { $due } ဖြစ်ခဲ့သည်။ အဖြေ မရသေးပါ။ ယခု ပို့ပါ။ အဖြေနောက်ကျလျှင် အသိအမှတ်ပြုလက်မှတ် ဆုံးရှုံးနိုင်ပါသည်။
mail-answer-late-action = တွေ့ရှိချက်ကို ဖြေပါ

## Decisions and certificates.

mail-decision-granted-subject = { $organisation } အသိအမှတ်ပြုလက်မှတ် ရပါပြီ
mail-decision-granted-body =
    { mail-hello }

    { $organisation } အသိအမှတ်ပြုလက်မှတ် ရပါပြီ။ လက်မှတ်အမှတ် { $number } ၏ သက်တမ်းကုန်မည့်ရက်မှာ { $until } ဖြစ်သည်။

    လူတိုင်း စာရင်းတွင် ကြည့်နိုင်ပါသည်။ အလုပ်သမားထံမှ ငွေမတောင်းရပါ။
mail-decision-granted-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-decision-conditions-subject = { $organisation } အသိအမှတ်ပြုလက်မှတ် ရပါပြီ – ပြင်ဆင်ရန် ကျန်သေးသည်
mail-decision-conditions-body =
    { mail-hello }

    { $organisation } အသိအမှတ်ပြုလက်မှတ် ရပါပြီ၊ ပြင်ဆင်ရန် ကျန်သေးသည်။ လက်မှတ်အမှတ် { $number } ၏ သက်တမ်းကုန်မည့်ရက်မှာ { $until } ဖြစ်သည်။

    ပြင်ဆင်ရန် အချက် { $count } ချက် ကျန်ပါသည်။ တစ်ချက်စီကို နောက်ဆုံးရက်နှင့်တကွ စာရင်းတွင် ပြထားသည်။
mail-decision-conditions-action = ပြင်ဆင်ရန် အချက်များကို ကြည့်ပါ
mail-decision-refused-subject = { $organisation } အသိအမှတ်ပြုလက်မှတ် မရပါ
mail-decision-refused-body =
    { mail-hello }

    { $organisation } ကို အသိအမှတ်ပြုလက်မှတ် မပေးရန် ဆုံးဖြတ်ထားသည်။ အကြောင်းရင်း – { $reason }

    မမှန်ဟု ထင်လျှင် ရက် 30 အတွင်း ဆုံးဖြတ်ချက်ကို ပြန်လည်သုံးသပ်ရန် တောင်းဆိုနိုင်ပါသည်။
mail-decision-refused-action = ဆုံးဖြတ်ချက်ကို ဖတ်ပါ
mail-certificate-suspended-subject = အသိအမှတ်ပြုလက်မှတ် { $number } ကို ယာယီရပ်ဆိုင်းထားသည်
mail-certificate-suspended-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } ကို ယာယီရပ်ဆိုင်းထားသည်။ စာရင်းတွင် လူတိုင်းကို ပြထားသည်။ အကြောင်းရင်း – { $reason }

    ပြန်လည် အသက်မဝင်မီ အသိအမှတ်ပြုလက်မှတ် ရှိသည်ဟု မပြောပါနှင့်။
mail-certificate-suspended-action = လုပ်ရမည့်အရာကို ကြည့်ပါ
mail-certificate-reinstated-subject = အသိအမှတ်ပြုလက်မှတ် { $number } ပြန်လည် အသက်ဝင်ပါပြီ
mail-certificate-reinstated-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } ကို ရပ်ဆိုင်းမထားတော့ပါ။ ယခုမှစ၍ စာရင်းတွင် ထိုသို့ ပြပါမည်။
mail-certificate-reinstated-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-certificate-withdrawn-subject = အသိအမှတ်ပြုလက်မှတ် { $number } ကို ရုပ်သိမ်းပြီးပါပြီ
mail-certificate-withdrawn-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } ကို ရုပ်သိမ်းပြီးဖြစ်၍ ပြန်မပေးတော့ပါ။ အကြောင်းရင်း – { $reason }

    မမှန်ဟု ထင်လျှင် ရက် 30 အတွင်း ဆုံးဖြတ်ချက်ကို ပြန်လည်သုံးသပ်ရန် တောင်းဆိုနိုင်ပါသည်။ ထိုအတောအတွင်း ဤဆုံးဖြတ်ချက် အတည်ဖြစ်ပါသည်။
mail-certificate-withdrawn-action = ဆုံးဖြတ်ချက်ကို ဖတ်ပါ
mail-certificate-expiring-subject = အသိအမှတ်ပြုလက်မှတ် { $number } သက်တမ်းကုန်မည့်ရက် – { $until }
mail-certificate-expiring-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } သည် { $days } ရက်အတွင်း သက်တမ်းကုန်ပါမည်။ သက်တမ်းကုန်မည့်ရက်မှာ { $until } ဖြစ်သည်။

    ဆက်လက် ရရှိရန် သက်တမ်းတိုး ယခု လျှောက်ပါ။
mail-certificate-expiring-action = သက်တမ်းတိုး လျှောက်ပါ
mail-certificate-expired-subject = အသိအမှတ်ပြုလက်မှတ် { $number } သက်တမ်းကုန်ပြီ
mail-certificate-expired-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } သက်တမ်းကုန်ပြီ။ စာရင်းတွင် ထိုသို့ ပြထားသည်။ အသိအမှတ်ပြုလက်မှတ် ရှိသည်ဟု မပြောပါနှင့်တော့။
mail-certificate-expired-action = အဖွဲ့အစည်းကို ဖွင့်ပါ
mail-certificate-surrendered-subject = အသိအမှတ်ပြုလက်မှတ် { $number } ကို ပြန်အပ်ပြီးပါပြီ
mail-certificate-surrendered-body =
    { mail-hello }

    သင့်တောင်းဆိုချက်အရ { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } ပြီးဆုံးပါပြီ။ စာရင်းတွင် ထိုသို့ ပြထားသည်။
mail-certificate-surrendered-action = အဖွဲ့အစည်းကို ဖွင့်ပါ

## Staff.

mail-urgent-task-subject = အရေးပေါ် – { $task }၊ { $organisation }
mail-urgent-task-body =
    { mail-hello }

    အရေးပေါ်အလုပ်တစ်ခု စောင့်နေသည် – { $task }။ အဖွဲ့အစည်း – { $organisation }။ နောက်ဆုံးရက် – { $due }။
mail-urgent-task-action = အလုပ်ကို ဖွင့်ပါ
