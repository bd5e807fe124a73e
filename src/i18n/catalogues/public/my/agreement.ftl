### The certification agreement.

agreement-version = ဗားရှင်း { $version }၊ { $date } မှစ၍ အသုံးပြုသည်။
agreement-open = သီးခြားစာမျက်နှာတွင် ဖွင့်ပါ
agreement-tick = ဤသို့ဖြင့် အထက်ပါ သဘောတူညီချက်ကို သင့်အဖွဲ့အစည်းအတွက် လက်ခံပါသည်။
