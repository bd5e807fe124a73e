//! Invented names in five countries' scripts, put together from words: as many as are asked for, each different.

use crate::base::{Country, Language};
use crate::organisations::rules::{Name, NameKind, OrganisationKind};

/// A pair of words in the six languages, in the order en th my km lo vi.
type Words = [&'static str; 6];

const STEMS: &[Words] = &[
    ["Three Rivers", "สามธารา", "သုံးမြစ်", "ទន្លេបី", "ສາມແມ່ນ້ຳ", "Ba Sông"],
    ["Golden Rice", "ข้าวทอง", "ရွှေစပါး", "ស្រូវមាស", "ເຂົ້າຄຳ", "Lúa Vàng"],
    ["Lotus Bridge", "สะพานบัว", "ကြာတံတား", "ស្ពានឈូក", "ຂົວດອກບົວ", "Cầu Sen"],
    ["Morning Star", "ดาวรุ่ง", "မိုးသောက်ကြယ်", "ផ្កាយព្រឹក", "ດາວຮຸ່ງ", "Sao Mai"],
    ["Green Hill", "เขาเขียว", "တောင်စိမ်း", "ភ្នំបៃតង", "ພູຂຽວ", "Đồi Xanh"],
    ["White Heron", "นกกระยางขาว", "ဗျိုင်းဖြူ", "កុកស", "ນົກຍາງຂາວ", "Cò Trắng"],
    ["New Harbour", "ท่าเรือใหม่", "ဆိပ်ကမ်းသစ်", "កំពង់ផែថ្មី", "ທ່າເຮືອໃໝ່", "Bến Mới"],
    ["Silver Bamboo", "ไผ่เงิน", "ငွေဝါး", "ឫស្សីប្រាក់", "ໄຜ່ເງິນ", "Tre Bạc"],
    ["Clear Water", "น้ำใส", "ရေကြည်", "ទឹកថ្លា", "ນ້ຳໃສ", "Nước Trong"],
    ["Jasmine Road", "ทางมะลิ", "စံပယ်လမ်း", "ផ្លូវម្លិះ", "ທາງດອກມະລິ", "Đường Nhài"],
    ["Two Elephants", "ช้างคู่", "ဆင်နှစ်ကောင်", "ដំរីពីរ", "ຊ້າງຄູ່", "Hai Voi"],
    ["Blue Lake", "ทะเลสาบฟ้า", "ရေကန်ပြာ", "បឹងខៀវ", "ໜອງຟ້າ", "Hồ Xanh"],
    ["Banyan Shade", "ร่มไทร", "ညောင်ရိပ်", "ម្លប់ជ្រៃ", "ຮົ່ມໄຊ", "Bóng Đa"],
    ["High Plain", "ที่ราบสูง", "ကုန်းမြင့်", "ខ្ពង់រាប", "ທົ່ງພຽງ", "Cao Nguyên"],
    ["Red Earth", "ดินแดง", "မြေနီ", "ដីក្រហម", "ດິນແດງ", "Đất Đỏ"],
    ["Open Gate", "ประตูเปิด", "တံခါးဖွင့်", "ទ្វារបើក", "ປະຕູເປີດ", "Cổng Mở"],
    ["Quiet Sea", "ทะเลสงบ", "ပင်လယ်ငြိမ်", "សមុទ្រស្ងប់", "ທະເລສະຫງົບ", "Biển Lặng"],
    ["Long Road", "ทางไกล", "လမ်းရှည်", "ផ្លូវវែង", "ທາງໄກ", "Đường Dài"],
    ["Good Harvest", "เก็บเกี่ยวดี", "ရိတ်သိမ်းကောင်း", "ច្រូតកាត់ល្អ", "ເກັບກ່ຽວດີ", "Mùa Tốt"],
    ["Stone Garden", "สวนหิน", "ကျောက်ဥယျာဉ်", "សួនថ្ម", "ສວນຫີນ", "Vườn Đá"],
    ["River Light", "แสงธาร", "မြစ်အလင်း", "ពន្លឺទន្លេ", "ແສງແມ່ນ້ຳ", "Ánh Sông"],
    ["Palm Village", "บ้านตาล", "ထန်းရွာ", "ភូមិត្នោត", "ບ້ານຕານ", "Làng Cọ"],
    ["First Rain", "ฝนแรก", "မိုးဦး", "ភ្លៀងដំបូង", "ຝົນທຳອິດ", "Mưa Đầu"],
    ["Mountain Wind", "ลมภูเขา", "တောင်လေ", "ខ្យល់ភ្នំ", "ລົມພູ", "Gió Núi"],
];

const SECOND: &[Words] = &[
    ["", "", "", "", "", ""],
    ["East", "ตะวันออก", "အရှေ့", "ខាងកើត", "ຕາເວັນອອກ", "Đông"],
    ["North", "เหนือ", "မြောက်", "ខាងជើង", "ເໜືອ", "Bắc"],
    ["Unity", "สามัคคี", "ညီညွတ်ရေး", "សាមគ្គី", "ສາມັກຄີ", "Đoàn Kết"],
    ["Friendship", "มิตรภาพ", "ချစ်ကြည်ရေး", "មិត្តភាព", "ມິດຕະພາບ", "Hữu Nghị"],
    ["Progress", "ก้าวหน้า", "တိုးတက်ရေး", "វឌ្ឍនភាព", "ກ້າວໜ້າ", "Tiến Bộ"],
];

const TRADES: &[Words] = &[
    ["Seafood", "อาหารทะเล", "ပင်လယ်စာ", "អាហារសមុទ្រ", "ອາຫານທະເລ", "Hải sản"],
    ["Garments", "การ์เมนท์", "အထည်ချုပ်", "កាត់ដេរ", "ຕັດຫຍິບ", "May mặc"],
    ["Construction", "ก่อสร้าง", "ဆောက်လုပ်ရေး", "សំណង់", "ກໍ່ສ້າງ", "Xây dựng"],
    ["Farms", "ฟาร์ม", "စိုက်ပျိုးရေး", "កសិកម្ម", "ກະສິກຳ", "Nông trại"],
];

/// Beginnings and ends of invented family names, for large demonstrations.
const SYLLABLES: &[Words] = &[
    ["ka", "กา", "ကာ", "កា", "ກາ", "Ca"],
    ["mo", "โม", "မို", "មូ", "ໂມ", "Mo"],
    ["li", "ลี", "လီ", "លី", "ລີ", "Li"],
    ["ra", "รา", "ရာ", "រ៉ា", "ຣາ", "Ra"],
    ["tha", "ทา", "သာ", "ថា", "ທາ", "Tha"],
    ["vin", "วิน", "ဝင်း", "វិន", "ວິນ", "Vinh"],
    ["po", "โพ", "ဖို", "ពោ", "ໂພ", "Phô"],
    ["che", "เช", "ချေ", "ចេ", "ເຊ", "Che"],
    ["nam", "นาม", "နမ်", "ណាម", "ນາມ", "Nam"],
    ["dok", "ดก", "ဒုတ်", "ដុក", "ດົກ", "Đốc"],
    ["bua", "บัว", "ဗွာ", "បួ", "ບົວ", "Bua"],
    ["wan", "วัน", "ဝမ်း", "វ៉ាន់", "ວັນ", "Văn"],
    ["sa", "ซา", "ဆာ", "សា", "ຊາ", "Sa"],
    ["ny", "นี", "ညီ", "នី", "ນີ", "Nhi"],
    ["lo", "โล", "လို", "ឡូ", "ໂລ", "Lô"],
    ["su", "ซู", "ဆု", "ស៊ូ", "ຊູ", "Su"],
    ["ki", "กี", "ကီ", "គី", "ກີ", "Ky"],
    ["mai", "ไม", "မိုင်", "ម៉ៃ", "ໄມ", "Mai"],
    ["tong", "ทอง", "တောင်", "តុង", "ທອງ", "Tông"],
    ["fa", "ฟา", "ဖာ", "ហ្វា", "ຟາ", "Pha"],
    ["pim", "พิม", "ပင်", "ពិម", "ພິມ", "Phim"],
    ["hom", "หอม", "ဟုမ်", "ហុម", "ຫອມ", "Hôm"],
    ["din", "ดิน", "ဒင်", "ឌីន", "ດິນ", "Đin"],
    ["yo", "โย", "ယို", "យ៉ូ", "ໂຍ", "Dô"],
];

/// An invented family name of two words, another for each number below 331,776.
fn family(number: usize, language: Language) -> String {
    // Numbers next to each other differ in every syllable.
    let mixed = number * 57_413 % SYLLABLES.len().pow(4);
    let at = |place: u32| SYLLABLES.get(mixed / SYLLABLES.len().pow(place) % SYLLABLES.len());
    let syllable = |place: u32| at(place).map_or("", |words| word(words, language));
    let name = |first: u32, second: u32| match language {
        Language::Vi => format!("{} {}", syllable(first), syllable(second)),
        Language::En => {
            let (first, second) = (syllable(first), syllable(second));
            let (head, tail) = first.split_at(first.len().min(1));
            format!("{}{tail}{second}", head.to_uppercase())
        }
        Language::Th | Language::My | Language::Km | Language::Lo => [syllable(first), syllable(second)].concat(),
    };
    let between = if matches!(language, Language::En | Language::Vi) { " " } else { "" };
    [name(0, 2), name(1, 3)].join(between)
}

fn word(words: &Words, language: Language) -> &'static str {
    let place = Language::ALL.iter().position(|its| *its == language).unwrap_or(0);
    words.get(place).copied().unwrap_or("")
}

/// The names of the invented organisation with this number: legal in its country's language, romanised in English.
pub fn names(number: usize, kind: OrganisationKind, country: Country) -> Vec<Name> {
    let local = country.official_language();
    let mut names = vec![Name { text: full(number, kind, local), language: local, kind: NameKind::Legal }];
    if local != Language::En {
        names.push(Name { text: full(number, kind, Language::En), language: Language::En, kind: NameKind::Romanised });
    }
    names
}

fn full(number: usize, kind: OrganisationKind, language: Language) -> String {
    let stem = STEMS.get(number % STEMS.len()).map_or("", |words| word(words, language));
    let round = number / STEMS.len();
    let second = SECOND.get(round % SECOND.len()).map_or("", |words| word(words, language));
    let count = round / SECOND.len();
    let trade = TRADES.get(number % TRADES.len()).map_or("", |words| word(words, language));
    let between = match language {
        Language::Th | Language::My | Language::Km | Language::Lo => "",
        Language::En | Language::Vi => " ",
    };
    let own = match (count, second.is_empty()) {
        (0, true) => stem.to_owned(),
        (0, false) => format!("{stem}{between}{second}"),
        // There are no more words: large demonstrations have families.
        (1.., _) => family(number, language),
    };
    match (kind.is_agency(), language) {
        (true, Language::En) => format!("{own} Recruitment Co., Ltd."),
        (true, Language::Th) => format!("บริษัทจัดหางาน {own} จำกัด"),
        (true, Language::My) => format!("{own} အလုပ်အကိုင်အကျိုးဆောင် ကုမ္ပဏီလီမိတက်"),
        (true, Language::Km) => format!("ក្រុមហ៊ុនជ្រើសរើសពលករ {own}"),
        (true, Language::Lo) => format!("ບໍລິສັດຈັດຫາງານ {own} ຈຳກັດ"),
        (true, Language::Vi) => format!("Công ty TNHH Cung ứng lao động {own}"),
        (false, Language::En) => format!("{own} {trade} Co., Ltd."),
        (false, Language::Th) => format!("บริษัท {own}{trade} จำกัด"),
        (false, Language::My) => format!("{own} {trade} ကုမ္ပဏီလီမိတက်"),
        (false, Language::Km) => format!("ក្រុមហ៊ុន {own} {trade}"),
        (false, Language::Lo) => format!("ບໍລິສັດ {own} {trade} ຈຳກັດ"),
        (false, Language::Vi) => format!("Công ty TNHH {trade} {own}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_differ_and_have_both_scripts() {
        let all: HashSet<String> = (0..2_000)
            .map(|number| names(number, OrganisationKind::AgencyOfOrigin, Country::MM).remove(0).text)
            .collect();
        assert_eq!(all.len(), 2_000);
        assert_eq!(names(0, OrganisationKind::Employer, Country::TH).len(), 2);
    }
}
