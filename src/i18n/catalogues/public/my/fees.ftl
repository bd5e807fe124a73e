### Fees: verdicts, lines, sources, amounts. The codes, payers, stages and methods are in the glossary.

## What a verdict says in a few words: on a line of a schedule and on the fee check. Never merged.

fee-total = အခကြေးငွေနှင့် ကုန်ကျစရိတ် အားလုံးပေါင်း
scheme-meets = ကျွန်ုပ်တို့၏ စံနှုန်းနှင့် ကိုက်ညီသည်
scheme-not-met-employer = ကျွန်ုပ်တို့၏ စံနှုန်းနှင့် မကိုက်ညီပါ – အလုပ်ရှင်က ပေးရမည်
scheme-not-met-nobody = ကျွန်ုပ်တို့၏ စံနှုန်းနှင့် မကိုက်ညီပါ – မည်သူမျှ ဤငွေကို မယူရ
law-allowed = ဥပဒေက ခွင့်ပြုသည်
law-unknown = ဥပဒေ ကန့်သတ်ချက်ကို ကျွန်ုပ်တို့ မသိပါ
law-over = ဥပဒေ ကန့်သတ်ချက်ထက် များသည်
law-forbidden = ဥပဒေက တားမြစ်သည်
law-cannot-compare = ဥပဒေ ကန့်သတ်ချက်နှင့် နှိုင်းယှဉ်၍ မရပါ

## Fee lines: the heads of the table, and what stands beside a line.

fee-lines-caption = ဘာအတွက်၊ မည်သူ့ထံမှ ကောက်ခံသည်
fee-column-what = ဘာအတွက်
fee-column-payer = မည်သူ ပေးသည်
fee-column-amount = ပမာဏ
fee-column-standard = ကျွန်ုပ်တို့၏ စံနှုန်း
fee-column-law = ဥပဒေ
fee-falls-on-worker = လုပ်ခမှ ဖြတ်ယူ သို့မဟုတ် ချေးထားသဖြင့် နောက်ဆုံးတွင် အလုပ်သမားက ပေးရသည်

## Ceilings as laws count them.

fee-per-once = အလုပ်ခေါ်ယူမှု တစ်ခုလုံးအတွက် တစ်ကြိမ်
fee-per-month = တစ်လလျှင်
fee-per-twelve-months = ဆယ့်နှစ်လလျှင်
fee-months-of-wage = { $months } × လုပ်ခ တစ်လစာ
fee-limit-per = { $limit }၊ { $per }

## Where a rule is known from.

fee-source-summary = ဘယ်က သိသလဲ
fee-source-law-of = မည်သည့်နိုင်ငံ၏ ဥပဒေ
fee-source = ရင်းမြစ်
fee-source-reliability = မည်မျှ စိတ်ချရသလဲ
fee-source-since = စတင်အာဏာတည်သည့်ရက်
fee-source-until = အာဏာတည်သည့် နောက်ဆုံးရက်
fee-source-text = စာသားကို ဖွင့်ကြည့်ရန်
fee-source-also = ထပ်မံသိရှိချက် (ကန့်သတ်ချက် မဟုတ်ပါ)
fee-source-rate = ငွေလဲနှုန်း – 1 { $from } = { $rate } { $to }၊ { $date }။ { $source }
reliability-A = တရားဝင်စာသား (A)
reliability-B = ကုလသမဂ္ဂအဖွဲ့၊ NGO သို့မဟုတ် ဥပဒေလုပ်ငန်း (B)
reliability-C = သတင်းစာ (C)။ တရားဝင်စာသားကို ရှာနေပါသည်။
reliability-D = တစ်ဦးတည်း၏ အဟောင်း ပြောဆိုချက် (D)

## What is wrong with an amount or a line.

fee-amount-empty = တောင်းသောငွေပမာဏကို ဂဏန်းဖြင့် ရေးပါ
fee-amount-unreadable = ဤပမာဏကို ဖတ်၍ မရပါ။ ဂဏန်းသာ ရေးပါ၊ ဥပမာ 2500
fee-amount-ambiguous = နှစ်မျိုး ဖတ်နိုင်သည်။ { $thousands } သို့မဟုတ် { $decimals } ဟု ရေးပါ
fee-amount-negative = အနုတ်လက္ခဏာ မပါဘဲ ပမာဏကို ရေးပါ
fee-amount-zero = သုညထက် များသော ပမာဏကို ရေးပါ
fee-amount-too-large = { $limit } ထက် မပိုသော ပမာဏကို ရေးပါ
fee-amount-too-fine = { $currency } တွင် ဤမျှ သေးသော ယူနစ် မရှိပါ။ ကိန်းပြည့် ရေးပါ
fee-amount-other-currency = ပမာဏတွင် { $named } ဟု ရေးထားသော်လည်း { $chosen } ကို ရွေးထားသည်။ မှန်ကန်သော ငွေကြေးကို ရွေးပါ
fee-label-missing = ဤကောက်ခံငွေ၏ အမည်ကို အနည်းဆုံး ဘာသာစကားတစ်မျိုးဖြင့် ရေးပါ
fee-text-too-long = စာလုံး { $limit } ထက် မပိုအောင် တိုအောင် ရေးပါ
fee-schedule-unanswered = ဘာကောက်ခံသည်၊ သို့မဟုတ် ဘာမျှ မကောက်ခံကြောင်း ဖော်ပြပါ
fee-schedule-closed = ဤကောက်ခံငွေ ဇယားကို ထုတ်ပြန်ပြီးဖြစ်၍ ပြင်၍ မရပါ
fee-schedule-not-submitted = ဤကောက်ခံငွေ ဇယားကို မပို့ရသေးပါ

## The public timeline of an organisation.

timeline-fee-schedule-published = ကောက်ခံငွေ ဇယားကို ထုတ်ပြန်ခဲ့သည် – အချက် { $text } ခု။
timeline-fee-schedule-published-empty = ဘာမျှ မကောက်ခံကြောင်း ထုတ်ပြန်ခဲ့သည် (အချက် { $text } ခု)။
