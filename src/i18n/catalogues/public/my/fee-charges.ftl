### The fee check with several charges and a wage.

## Several charges, the wage, and each charge's own answer.

fee-check-given = တောင်းထားပြီးသော ငွေများ
fee-check-given-hint = မထည့်လိုလျှင် အမှန်ခြစ်ကို ဖြုတ်ပါ။
fee-check-for-more = နောက်ထပ် ဘာအတွက် တောင်းသေးသလဲ။
fee-check-add = နောက်ထပ် တောင်းသေးသည်
fee-check-total-alone = “အားလုံးပေါင်း” ကို တစ်ခုတည်းသာ ရွေးနိုင်သည်။ အမျိုးအစားတစ်ခု ရွေးပါ သို့မဟုတ် အခြားအရာများကို ဖြုတ်ပါ
fee-check-too-many = တစ်ကြိမ်လျှင် အများဆုံး { $most } ခု။ အဖြေကို အရင်ကြည့်ပါ
fee-check-charges = ငွေ { $count } မျိုး
fee-check-which = မည်သည့် ပမာဏကို ဆိုလိုပါသလဲ။
fee-check-wage = ပေးမည်ဟု ကတိပြုသော လုပ်ခ (သိလျှင်)
fee-check-wage-why = ဤငွေအတွက် သင် ဘယ်နှစ်ရက် အလုပ်လုပ်ရမည်ကို ပြောပါမည်။
fee-check-wage-sum = လုပ်ခ
fee-check-wage-per = ကာလ
fee-check-wage-month = တစ်လ
fee-check-wage-day = တစ်ရက်
fee-check-days = အလုပ်ရက် { $days } ရက်စာ လုပ်ခနှင့် ညီသည်။
fee-check-days-unknown = ငွေလဲနှုန်း မရှိသဖြင့် အလုပ်ရက် ဘယ်လောက်ဖြစ်သည်ကို မပြောနိုင်ပါ။
fee-check-wage-of-month = တစ်လလျှင် { $wage } ဖြင့် တွက်သည်။
fee-check-wage-of-day = တစ်ရက်လျှင် { $wage } ဖြင့် တွက်သည်။
fee-check-wage-month-days = တစ်လကို အလုပ်ရက် { $days } ရက်ဟု ယူဆသည်။
fee-check-each = တစ်ခုချင်း
fee-check-org-some-not-listed = ထုတ်ပြန်ထားသော ဇယားတွင် မပါသောအရာ – { $what }။ ထိုအတွက် သင့်ထံမှ မတောင်းရပါ။
