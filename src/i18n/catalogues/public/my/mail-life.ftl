### The letters about the life of certificates, chains, committees, appeals and complaints.

## Certificates.

mail-surveillance-due-subject = { $number } အတွက် နှစ်စဉ်စစ်ဆေးမှု နောက်ဆုံးရက် – { $due }
mail-surveillance-due-body =
    { mail-hello }

    { $organisation } ကို { $due } နောက်ဆုံးထား၍ ထပ်မံစစ်ဆေးရပါမည်။ ကျန်ရက် – { $days }။

    ယခုပင် ရက်ချိန်းပါ။ မစစ်ဆေးလျှင် အသိအမှတ်ပြုလက်မှတ် ယာယီရပ်ဆိုင်းခံရနိုင်ပါသည်။
mail-surveillance-due-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-surveillance-missed-subject = { $number } အတွက် နှစ်စဉ်စစ်ဆေးမှု မပြုလုပ်ခဲ့ပါ
mail-surveillance-missed-body =
    { mail-hello }

    { $organisation } ကို { $due } နောက်ဆုံးထား စစ်ဆေးရမည် ဖြစ်သော်လည်း မစစ်ဆေးခဲ့ရပါ။

    အသိအမှတ်ပြုလက်မှတ်ကို ယာယီရပ်ဆိုင်းမလား ကျွန်ုပ်တို့ စဉ်းစားနေပါသည်။ ယနေ့ ဆက်သွယ်ပါ။
mail-surveillance-missed-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-suspension-ending-subject = { $number } ယာယီရပ်ဆိုင်းမှုကို { $due } နောက်ဆုံးထား ဆုံးဖြတ်ရမည်
mail-suspension-ending-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } ကို ယာယီရပ်ဆိုင်းထားသည်။ ဆုံးဖြတ်ရန် ကျန်ရက် – { $days }။

    ပြင်ဆင်ပြီးကြောင်း အထောက်အထား မရှိလျှင် ရုပ်သိမ်းခံရနိုင်ပါသည်။
mail-suspension-ending-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-condition-due-subject = { $number } ၏ အချက် { $criterion } ကို { $due } နောက်ဆုံးထား ပြင်ဆင်ပါ
mail-condition-due-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } တွင် ပြင်ဆင်ရန်အချက် { $criterion } ရှိသည်။ နောက်ဆုံးရက် – { $due }။ ကျန်ရက် – { $days }။
mail-condition-due-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-condition-late-subject = { $number } ၏ အချက် { $criterion } နောက်ကျနေပြီ
mail-condition-late-body =
    { mail-hello }

    { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } – အချက် { $criterion } ၏ နောက်ဆုံးရက်မှာ { $due } ဖြစ်သည်။ အထောက်အထားကို ယနေ့ ပို့ပါ။ ဆက်လုပ်ရမည့်အရာကို စဉ်းစားနေပါသည်။
mail-condition-late-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-certificate-transferred-subject = အသိအမှတ်ပြုလက်မှတ် { $number } ကိုင်ဆောင်သူ ပြောင်းပြီ
mail-certificate-transferred-body =
    { mail-hello }

    အသိအမှတ်ပြုလက်မှတ် { $number } ကို { $from } မှ { $to } သို့ ပြောင်းပြီးပါပြီ။ စာရင်း၏ စာမျက်နှာနှစ်ခုလုံးတွင် ပြထားသည်။

    { $to } သာ အသိအမှတ်ပြုလက်မှတ် ရှိသည်ဟု ပြောနိုင်ပါသည်။
mail-certificate-transferred-action = အသိအမှတ်ပြုလက်မှတ်ကို ဖွင့်ပါ
mail-organisation-merged-subject = { $organisation } သည် { $partner } ၏ အစိတ်အပိုင်း ဖြစ်ပြီ
mail-organisation-merged-body =
    { mail-hello }

    { $organisation } နှင့် { $partner } သည် အဖွဲ့အစည်းတစ်ခုတည်း ဖြစ်သည်။ စာရင်းတွင် နှစ်ခုလုံးအတွက် { $partner } အမည်ဖြင့် တစ်ခုတည်း ပြထားသည်။

    အခြားမှတ်တမ်းကို ကိုင်တွယ်ခဲ့သူသည် { $partner } ပိုင်ရှင်ထံ ခွင့်တောင်းပါ။ မှားယွင်းလျှင် ရက် 30 အတွင်း ကျွန်ုပ်တို့ထံ စာရေးပါ။
mail-organisation-merged-action = မှတ်တမ်းကို ဖွင့်ပါ
mail-merge-undone-subject = { $organisation } တွင် ကိုယ်ပိုင်မှတ်တမ်း ပြန်ရှိပြီ
mail-merge-undone-body =
    { mail-hello }

    { $organisation } နှင့် { $partner } ၏ မှတ်တမ်းများကို ပေါင်းခဲ့သည်။ ၎င်းသည် အမှား ဖြစ်သည်။ မှတ်တမ်းနှစ်ခုလုံး ယခင်အတိုင်း ပြန်ဖြစ်ပြီ။

    သင့်ခွင့်များ ယခင်အတိုင်း ဖြစ်သည်။
mail-merge-undone-action = မှတ်တမ်းကို ဖွင့်ပါ

## Chains and committees.

mail-chain-declared-subject = { $partner } က တောင်းခံလွှာ { $letter } တွင် သင့်ကို ဖော်ပြထားသည်
mail-chain-declared-body =
    { mail-hello }

    { $organisation } သည် တောင်းခံလွှာ { $letter } အရ အတူစုဆောင်းသည်ဟု { $partner } က ဆိုသည်။ အတည်ပြုပါ သို့မဟုတ် မဟုတ်ကြောင်း ပြောပါ။

    ထိုအထိ အလုပ်သမားများ မမြင်ရပါ။
mail-chain-declared-action = ဆက်စပ်လမ်းကြောင်းကို ဖွင့်ပါ
mail-chain-answered-subject = { $partner } က { $letter } အကြောင်း ဖြေသည် – { $answer }
mail-chain-answered-body =
    { mail-hello }

    တောင်းခံလွှာ { $letter } အရ { $organisation } ၏ ဆက်စပ်မှုအကြောင်း { $partner } ၏ အဖြေ – { $answer }။
mail-chain-answered-action = ဆက်စပ်လမ်းကြောင်းကို ဖွင့်ပါ
mail-chain-stopped-subject = { $letter } ရှိ သင့်မိတ်ဖက် { $partner } – { $status }
mail-chain-stopped-body =
    { mail-hello }

    { $partner } သည် { $organisation } နှင့် တောင်းခံလွှာ { $letter } အရ အတူစုဆောင်းသည်။ ယခု အခြေအနေ – { $status }။

    ရှင်းလင်းသည်အထိ ဤလမ်းကြောင်းမှ မစုဆောင်းပါနှင့်။ အလုပ်သမားထံမှ ငွေမတောင်းရပါ။
mail-chain-stopped-action = ဆက်စပ်လမ်းကြောင်းကို ဖွင့်ပါ
mail-minutes-late-subject = { $quarter } အတွက် အလုပ်သမားကော်မတီ မှတ်တမ်း မရှိပါ
mail-minutes-late-body =
    { mail-hello }

    { $organisation } တွင် အလုပ်သမား 50 ကျော်ရှိ၍ ကော်မတီသည် သုံးလတစ်ကြိမ် တွေ့ဆုံရသည်။ { $quarter } မှတ်တမ်း မရှိသေးပါ။ ယခု ဖြည့်ပါ။
mail-minutes-late-action = မှတ်တမ်း ဖြည့်ပါ

## Appeals and complaints.

mail-countersign-given-subject = { $organisation } ၏ အလုပ်သမားကော်မတီ ဖြေကြားပြီ – { $answer }
mail-countersign-given-body =
    { mail-hello }

    { $organisation } ၏ အလုပ်သမားကော်မတီဝင်တစ်ဦးက တွေ့ရှိချက်နှင့်ပတ်သက်သော သင့်မေးခွန်းကို ဖြေသည် – { $answer }။ မည်သည့်အဖွဲ့ဝင်ဖြစ်ကြောင်း မည်သူမျှ မသိရပါ။
mail-countersign-given-action = တွေ့ရှိချက်ကို ဖွင့်ပါ
countersign-said-agreed = ပြင်ဆင်ပြီးဖြစ်သည်
countersign-said-not-agreed = မပြင်ဆင်ရသေးပါ
mail-appeal-taken-back-subject = အယူခံကို ရုပ်သိမ်းပြီ – { $number }
mail-appeal-taken-back-body =
    { mail-hello }

    { $organisation } က အယူခံ { $number } ကို ရုပ်သိမ်းပြီ။ ဆုံးဖြတ်ရန် မကျန်တော့ပါ။
mail-appeal-taken-back-action = အယူခံကို ဖွင့်ပါ
mail-appeal-received-subject = သင့်တောင်းဆိုချက် { $number } ကို ရရှိပါပြီ
mail-appeal-received-body =
    { mail-hello }

    { $organisation } ၏ တောင်းဆိုချက် { $number } ရောက်ရှိပါပြီ။ မပါဝင်ခဲ့သူများက { $due } နောက်ဆုံးထား ဆုံးဖြတ်ပါမည်။ ထိုအထိ ယခင်ဆုံးဖြတ်ချက် အတည်ဖြစ်သည်။
mail-appeal-received-action = တောင်းဆိုချက်ကို ဖွင့်ပါ
mail-appeal-waits-subject = တောင်းဆိုချက် စောင့်နေသည် – { $number }
mail-appeal-waits-body =
    { mail-hello }

    { $organisation } က ဆုံးဖြတ်ချက်ကို ပြန်လည်သုံးသပ်ရန် တောင်းဆိုသည် – { $number }။ သင် ဤအမှုတွင် မပါဝင်ခဲ့ပါ။ နောက်ဆုံးရက် – { $due }။
mail-appeal-waits-action = တောင်းဆိုချက်ကို ဖွင့်ပါ
mail-appeal-acknowledged-subject = သင့်တောင်းဆိုချက် { $number } ကို စစ်ဆေးနေပါသည်
mail-appeal-acknowledged-body =
    { mail-hello }

    { $organisation } ၏ အမှုတွင် မပါဝင်ခဲ့သူက တောင်းဆိုချက် { $number } ကို စစ်ဆေးနေသည်။ { $due } နောက်ဆုံးထား အကြောင်းကြားပါမည်။
mail-appeal-acknowledged-action = တောင်းဆိုချက်ကို ဖွင့်ပါ
mail-appeal-decided-subject = သင့်တောင်းဆိုချက် { $number } – { $outcome }
mail-appeal-decided-body =
    { mail-hello }

    { $organisation } ၏ တောင်းဆိုချက် { $number } ကို ဆုံးဖြတ်ပြီးပါပြီ – { $outcome }။ အကြောင်းရင်းများကို စာမျက်နှာတွင် ဖတ်ပါ။
mail-appeal-decided-action = တောင်းဆိုချက်ကို ဖွင့်ပါ
mail-answer-waits-subject = { $number } ကို { $due } နောက်ဆုံးထား ဖြေရမည်
mail-answer-waits-body =
    { mail-hello }

    { $number } ကို မဖြေရသေးပါ။ ကျန်ရက် – { $days }။
mail-answer-waits-action = ဖွင့်ပါ
mail-answer-overdue-subject = { $number } နောက်ကျနေပြီ
mail-answer-overdue-body =
    { mail-hello }

    { $number } ကို { $due } နောက်ဆုံးထား ဖြေရမည် ဖြစ်သည်။ နောက်ကျနေပြီ။
mail-answer-overdue-action = ဖွင့်ပါ
mail-reports-wait-subject = အလုပ်သမားများထံမှ အကြောင်းအသစ် – တိုင်ကြားချက် { $count } ခု စောင့်နေသည်
mail-reports-wait-body =
    { mail-hello }

    အလုပ်သမားထံမှ အကြောင်းအသစ်ရှိသော သို့မဟုတ် မည်သူမျှ မယူရသေးသော တိုင်ကြားချက် – { $count }။ ဤစာကို တစ်ရက်လျှင် အများဆုံး တစ်ကြိမ် ပို့သည်။
mail-reports-wait-action = တိုင်ကြားချက်များကို ဖွင့်ပါ
mail-report-lapses-subject = တိုင်ကြားချက် { $number } ကို { $due } တွင် ဖျက်မည်
mail-report-lapses-body =
    { mail-hello }

    တိုင်ကြားချက် { $number } တွင် နှစ်နှစ်နီးပါး ဘာမှ မဖြစ်ခဲ့ပါ။ { $due } တွင် အလိုအလျောက် ပိတ်ပြီး ပြောထားသည်ကို ဖျက်မည်။ ဆက်လုပ်နေသူက ထိုနေ့မတိုင်မီ ရေးပါ သို့မဟုတ် အဆုံးသတ်ပါ။
mail-report-lapses-action = ဖွင့်ပါ
mail-handed-over-subject = { $number } ကို ယခု { $person } တာဝန်ယူသည်
mail-handed-over-body =
    { mail-hello }

    ယခုမှစ၍ { $number } ကို { $person } ဆောင်ရွက်သည်။
mail-handed-over-action = ဖွင့်ပါ
mail-complaint-received-subject = သင့်မကျေနပ်ချက် { $number } ကို ရရှိပါပြီ
mail-complaint-received-body = သင့်မကျေနပ်ချက် နံပါတ်မှာ { $number } ဖြစ်သည်။ သက်ဆိုင်သူက မမြင်ရပါ။ { $due } နောက်ဆုံးထား ဖြေပါမည်။
mail-complaint-waits-subject = မကျေနပ်ချက် စောင့်နေသည် – { $number }
mail-complaint-waits-body =
    { mail-hello }

    မကျေနပ်ချက် { $number } ကို { $due } နောက်ဆုံးထား အသိအမှတ်ပြုပါ။
mail-complaint-waits-action = ဖွင့်ပါ
mail-complaint-acknowledged-subject = သင့်မကျေနပ်ချက် { $number } ကို စစ်ဆေးနေပါသည်
mail-complaint-acknowledged-body = မသက်ဆိုင်သူတစ်ဦးက သင့်မကျေနပ်ချက် { $number } ကို စစ်ဆေးနေသည်။ { $due } နောက်ဆုံးထား ဖြေပါမည်။
mail-complaint-answered-subject = သင့်မကျေနပ်ချက် { $number } အတွက် အဖြေ
mail-complaint-answered-body =
    { $number } – { $outcome }။

    { $answer }
