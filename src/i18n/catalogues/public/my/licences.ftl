### What official licence lists say, in the public timeline. The text is the number, or the authority of a list without numbers.

timeline-licence-listed = အစိုးရလိုင်စင် စာရင်းတွင် ပါဝင်သည် – { $text }
timeline-licence-revoked = အစိုးရက လိုင်စင်ကို ရုပ်သိမ်းခဲ့သည် – { $text }
timeline-licence-gone = အစိုးရလိုင်စင် စာရင်းတွင် မပါတော့ပါ – { $text }
