### A certificate that covers less than before.

timeline-certificate-scope-reduced = အသိအမှတ်ပြုလက်မှတ်၏ နယ်ပယ်ကို လျှော့ချခဲ့သည်။
mail-scope-reduced-subject = အသိအမှတ်ပြုလက်မှတ် { $number } ၏ နယ်ပယ် လျော့သွားပါပြီ
mail-scope-reduced-body =
    { mail-hello }

    ယနေ့မှစ၍ { $organisation } ၏ အသိအမှတ်ပြုလက်မှတ် { $number } တွင် မပါဝင်တော့သည်များ – { $what }

    အကြောင်းရင်း – { $reason }

    စာရင်းတွင် လူတိုင်းကို ပြထားသည် – { $text }

    ရက် 30 အတွင်း ပြန်လည်စဉ်းစားရန် တောင်းဆိုနိုင်ပါသည်။
mail-scope-reduced-action = အသိအမှတ်ပြုလက်မှတ်ကို ကြည့်ပါ
