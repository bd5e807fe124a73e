# Evidence files: why one is not taken. The other reasons are in site.ftl.

error-file-unsafe = ဤဖိုင်တွင် macro သို့မဟုတ် script ကဲ့သို့ သူ့အလိုလို အလုပ်လုပ်သည့် အရာ ပါသည်။ ၎င်းတို့မပါဘဲ ရိုးရိုး PDF အဖြစ် သိမ်းပြီး ပို့ပါ
error-file-mismatch = ဖိုင်ထဲရှိအရာနှင့် ဖိုင်အမည်အဆုံး မကိုက်ညီပါ။ မှန်ကန်သော ဖိုင်အမျိုးအစားဖြင့် ပြန်သိမ်းပါ
error-file-pixels = ဤပုံ ကြီးလွန်းသည်။ အများဆုံး pixel သန်း 50 သာ ရသည်။ ပိုသေးသောပုံ ပို့ပါ
