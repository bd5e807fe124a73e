//! The index with invented firms in six languages.

use super::*;

fn entry(doc: u32, kind: KeyKind, text: &str) -> Entry {
    Entry { doc, text: text.to_owned(), kind }
}

fn names(texts: &[&str]) -> SearchIndex {
    SearchIndex::build(texts.iter().zip(0..).map(|(text, doc)| entry(doc, KeyKind::Name, text)))
}

const FIRMS: &[&str] = &[
    "DOK MALI EXAMPLE MANPOWER CO.,LTD.",
    "DOK BUA EXAMPLE RECRUITMENT CO.,LTD.",
    "P.T.A. Invented Travel Service Co., Ltd.",
    "Golden Teapot Overseas Placement (Thailand) Co., Ltd.",
    "ดอกมะลิตัวอย่าง อินเตอร์เนชั่นแนล จำกัด",
    "กาน้ำทองสมมติ (ประเทศไทย) จำกัด",
    "แดงแปดตัวอย่าง จำกัด",
    "ရွှေလက်ဖက်ရည်အိုး နမူနာ ကုမ္ပဏီ လီမိတက်",
    "စံပယ်ပန်း နမူနာ ပြည်ပအလုပ်အကိုင် အေဂျင်စီ",
    "ក្រុមហ៊ុន ផ្កាម្លិះគំរូ ឯ.ក",
    "ក្រុមហ៊ុន កំសៀវមាសគំរូ សេវាកម្ម ឯ.ក",
    "ບໍລິສັດ ດອກມະລິຕົວຢ່າງ ຈຳກັດ",
    "ບໍລິສັດ ຈັດຫາງານ ການ້ຳຄຳສົມມຸດ ຈຳກັດ",
    "Công ty TNHH Ấm Trà Vàng Ví Dụ",
    "Công ty cổ phần Nhân lực Hoa Nhài Ví Dụ Việt Nam",
    "CÔNG TY CỔ PHẦN HỢP TÁC QUỐC TẾ SEN GIẢ ĐỊNH",
];

#[track_caller]
fn first(index: &SearchIndex, query: &str) -> Hit {
    let found = index.search(query, 5, 0);
    *found.hits.first().unwrap_or_else(|| panic!("nothing found for {query}"))
}

#[test]
fn every_name_finds_itself_however_it_is_written() {
    let index = names(FIRMS);
    for (text, doc) in FIRMS.iter().zip(0..) {
        for query in [(*text).to_owned(), text.to_lowercase(), text.to_uppercase(), format!("  {text} !!")] {
            let hit = first(&index, &query);
            assert_eq!((hit.doc, hit.exact, hit.near, hit.score), (doc, true, false, 1.0), "{query}");
        }
        let own = crate::base::fold::strip_company_words(&crate::base::fold::fold(text));
        let hit = first(&index, &own);
        assert_eq!((hit.doc, hit.near), (doc, false), "{own}");
    }
}

#[test]
fn company_words_may_be_added_or_left_out() {
    let index = names(FIRMS);
    for (query, doc) in [
        ("Dok Mali Example", 0),
        ("dok mali example manpower company limited", 0),
        ("PTA invented", 2),
        ("บริษัทจัดหางาน ดอกมะลิตัวอย่าง จำกัด", 4),
        ("บริษัทจัดหางานกาน้ำทองสมมติจำกัด", 5),
        ("ကုမ္ပဏီ ရွှေလက်ဖက်ရည်အိုးနမူနာ", 7),
        ("ផ្កាម្លិះគំរូ", 9),
        ("ດອກມະລິຕົວຢ່າງ", 11),
        ("am tra vang vi du", 13),
        ("Hoa Nhài Ví Dụ JSC", 14),
    ] {
        let hit = first(&index, query);
        assert_eq!((hit.doc, hit.near), (doc, false), "{query}: {hit:?}");
        assert!(hit.score < 1.0 && hit.score >= FOUND && !hit.exact, "{query}: {hit:?}");
    }
}

#[test]
fn other_describing_words_are_similar_and_not_the_same() {
    let index = names(FIRMS);
    for query in ["Dok Mali Example Recruitment", "P.T.A. Invented Manpower", "Ấm Trà Vàng Ví Dụ Du lịch"] {
        let hit = first(&index, query);
        assert!(hit.near && !hit.exact && hit.score < FOUND, "{query}: {hit:?}");
    }
    assert!(index.search("recruitment manpower", 5, 0).is_only_near(), "company words alone name no firm");
    assert!(index.search("Unheard-of Zebra Logistics", 5, 0).is_only_near());
}

#[test]
fn near_identical_names_of_different_firms_stay_apart() {
    let index = names(&[
        "Dok Mali Example Co., Ltd.",
        "Dok Mari Example Co., Ltd.",
        "Dok M\u{0430}li Example Co., Ltd.",
        "Công ty TNHH Bảo Mẫu Ví Dụ",
        "Công ty TNHH Báo Mẫu Ví Dụ",
        "ดอกไม้ตัวอย่าง จำกัด",
        "ดอกไม่ตัวอย่าง จำกัด",
    ]);
    for (query, doc, other) in [
        ("Dok Mali Example", 0, 1),
        ("Dok Mari Example", 1, 0),
        ("Dok M\u{0430}li Example", 2, 0),
        ("Công ty TNHH Bảo Mẫu Ví Dụ", 3, 4),
        ("Báo Mẫu Ví Dụ", 4, 3),
        ("บริษัท ดอกไม้ตัวอย่าง จำกัด", 5, 6),
        ("ดอกไม่ตัวอย่าง", 6, 5),
    ] {
        let hits = index.search(query, 9, 0).hits;
        assert_eq!(hits.first().map(|hit| (hit.doc, hit.near)), Some((doc, false)), "{query}");
        let similar = hits.iter().find(|hit| hit.doc == other).map(|hit| hit.near);
        assert_eq!(similar, Some(true), "{query} shows the other as similar");
    }
    let both = index.search("bao mau vi du", 9, 0).hits;
    assert!(both.iter().take(2).all(|hit| !hit.near && hit.score >= FOUND), "without marks it may be either");
    let twins = names(&["Example Twin Co., Ltd.", "Example Twin Co., Ltd."]);
    let docs: Vec<u32> = twins.search("example twin co ltd", 9, 0).hits.iter().map(|hit| hit.doc).collect();
    assert_eq!(docs, [0, 1], "firms of one name are both shown, in the order given");
}

#[test]
fn marks_tones_and_spaces_may_be_missing() {
    let index = names(FIRMS);
    for (query, doc) in [
        ("cong ty co phan hop tac quoc te sen gia dinh", 15),
        ("SEN GIA ĐỊNH", 15),
        ("เเดงแปดตัวอย่าง", 6),
        ("กานำทองสมมติ", 5),
        ("ดอก มะลิ ตัวอยาง", 4),
        ("ການຳຄຳສົມມຸດ", 12),
        ("ရွှေ လက်ဖက်ရည် အိုး နမူနာ", 7),
        ("ផ្កា ម្លិះ គំរូ", 9),
        ("dokmali example", 0),
        ("teapot golden", 3),
        ("goldenteapot", 3),
    ] {
        assert_eq!(first(&index, query).doc, doc, "{query}");
    }
}

/// Every way to leave out, double or swap one letter of the firm's own name.
fn slips(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut made = Vec::new();
    for at in 0..letters.len() {
        let mut less = letters.clone();
        less.remove(at);
        let mut more = letters.clone();
        more.insert(at, letters[at]);
        let mut swapped = letters.clone();
        if at + 1 < letters.len() {
            swapped.swap(at, at + 1);
        }
        made.extend([less, more, swapped].map(|letters| letters.into_iter().collect::<String>()));
    }
    made
}

#[test]
fn one_typo_is_forgiven_in_every_script() {
    let index = names(FIRMS);
    for (text, doc) in FIRMS.iter().zip(0..) {
        let own = crate::base::fold::strip_company_words(&crate::base::fold::fold(text));
        let typed = slips(&own);
        let is_first = |query: &&String| index.search(query, 1, 0).hits.first().is_some_and(|hit| hit.doc == doc);
        let is_in_three = |query: &&String| index.search(query, 3, 0).hits.iter().any(|hit| hit.doc == doc);
        let missed: Vec<&String> = typed.iter().filter(|query| !is_in_three(query)).collect();
        assert!(missed.is_empty(), "{text}: {missed:?}");
        let firsts = typed.iter().filter(is_first).count();
        assert!(firsts * 100 >= typed.len() * 97, "{text}: {firsts} of {}", typed.len());
    }
}

#[test]
fn short_names_forgive_a_typo_too() {
    let index = names(&["Vexa Co., Ltd.", "Zumo Recruitment", "ตากาด จำกัด", "Công ty TNHH Xoá", "ທອງມີ"]);
    for (query, doc) in [("vxea", 0), ("vexxa", 0), ("vea", 0), ("zuno recruitment", 1), ("ตกาาด", 2), ("ກອງມີ", 4)]
    {
        let hit = first(&index, query);
        assert_eq!((hit.doc, hit.near), (doc, true), "{query}");
    }
    assert_eq!(first(&index, "zumo bangkok street 5").doc, 1, "what follows the name does not hide it");
}

#[test]
fn two_typos_in_a_longer_name_are_similar() {
    let index = names(&["Hong Kham Xay Services", "Kulap Daeng Overseas", "ดอกมะลิทองคำ จำกัด", "Hong Mali Thong"]);
    for (query, doc) in [("hnog kham xya", 0), ("kulsp daegn", 1), ("ดกมะลิทอคำ", 2)] {
        let hit = first(&index, query);
        assert_eq!((hit.doc, hit.near, hit.exact), (doc, true, false), "{query}");
    }
    assert_eq!(index.search("hnox kqam xya", 9, 0).hits.iter().filter(|hit| hit.doc == 0).count(), 0, "not with more");
}

#[test]
fn a_name_that_sounds_alike_is_similar_and_behind_the_same_one() {
    let index = names(&["Dok Champa Kham", "Krachok Sai Manpower", "กาน้ำฟ้า จำกัด", "Grajok Sai", "Kinum Fi"]);
    for (query, doc, near) in [
        ("Dork Jampa Kam", 0, true),
        ("Krachork Sy", 1, true),
        ("Kanam Fah", 2, true),
        ("Grajok Sai", 3, false),
        ("Krachok Sai", 1, false),
    ] {
        let hit = first(&index, query);
        assert_eq!((hit.doc, hit.near), (doc, near), "{query}: {hit:?}");
    }
    let similar = index.search("Dork Jampa Kam", 9, 0);
    assert!(similar.hits.iter().all(|hit| hit.near && !hit.exact && hit.score < FOUND));
}

#[test]
fn a_name_that_looks_like_a_known_one_is_shown_with_it() {
    let index = names(&["Paper Kite", "Paper K1te", "Golden Little Lantern House", "G0lden Litt1e Lantern House"]);
    for (query, known, other) in [("paper kite", 0, 1), ("golden little lantern house", 2, 3)] {
        let hits = index.search(query, 9, 0).hits;
        let found: Vec<_> = hits.iter().map(|hit| (hit.doc, hit.near)).collect();
        assert_eq!(found, [(known, false), (other, true)], "{query}");
    }
    assert_eq!(first(&index, "paper k1te").doc, 1);
}

#[test]
fn one_or_two_letters_find_words_that_begin_with_them() {
    let index = names(&["Ab Example", "Abacus Example", "Crab Example", "ทองตัวอย่าง", "จำทอง", "Q Z Recruitment"]);
    let docs = |query: &str| index.search(query, 9, 0).hits.iter().map(|hit| hit.doc).collect::<Vec<_>>();
    assert_eq!(docs("ab"), [0, 1]);
    assert_eq!(docs("a"), [0, 1]);
    assert_eq!(docs("ra"), [2], "inside a word if no word begins so");
    assert_eq!(docs("ทอ"), [3]);
    assert_eq!(docs("qz"), [5], "the very name, however it is cut into words");
    assert!(docs("zz").is_empty());
    assert!(docs("").is_empty());
}

#[test]
fn numbers_are_found_whole_or_in_part_and_never_by_a_typo() {
    let index = SearchIndex::build(
        [
            entry(10, KeyKind::Number, "ต.8/2599"),
            entry(10, KeyKind::Number, "Tor. 8/2599"),
            entry(11, KeyKind::Number, "ต.18/2599"),
            entry(12, KeyKind::Number, "WM-2026-000123"),
            entry(12, KeyKind::Name, "Example Number Nine"),
        ]
        .into_iter(),
    );
    for (query, doc) in
        [("ต.8/2599", 10), ("ต ๘/๒๕๙๙", 10), ("tor 8 2599", 10), ("wm2026000123", 12), ("WM 2026-000 123", 12)]
    {
        let hit = first(&index, query);
        assert_eq!((hit.doc, hit.exact, hit.score, hit.kind), (doc, true, 1.0, KeyKind::Number), "{query}");
    }
    let bare = index.search("8/2599", 9, 0).hits;
    assert_eq!(
        bare.iter().map(|hit| (hit.doc, hit.near, hit.exact)).collect::<Vec<_>>(),
        [(10, false, false), (11, true, false)]
    );
    let part = first(&index, "WM-2026");
    assert!(part.doc == 12 && part.near && !part.exact);
    assert!(first(&index, "000123").near);
    assert_eq!(index.search("ต.9/2599", 9, 0).total, 0);
    assert_eq!(index.search("WM-2026-000124", 9, 0).total, 0);
}

#[test]
fn telephone_numbers_are_found_in_every_form() {
    let index = SearchIndex::build(
        [entry(1, KeyKind::Phone, "+6620001234"), entry(2, KeyKind::Phone, "081-000 1234 (2 lines)")].into_iter(),
    );
    for (query, doc) in
        [("02-000-1234", 1), ("+66 2 000 1234", 1), ("๐๒๐๐๐๑๒๓๔", 1), ("+66810001234", 2), ("0810001234", 2)]
    {
        let hit = first(&index, query);
        assert_eq!((hit.doc, hit.exact, hit.kind), (doc, true, KeyKind::Phone), "{query}");
    }
    assert_eq!(index.search("03-000-1234", 9, 0).total, 0);
}

#[test]
fn each_document_appears_once_by_its_best_entry() {
    let index = SearchIndex::build(
        [
            entry(7, KeyKind::Name, "บริษัท กาน้ำทองสมมติ จำกัด"),
            entry(7, KeyKind::Name, "Kanam Thong Example Co., Ltd."),
            entry(7, KeyKind::Alias, "KTE Example"),
            entry(3, KeyKind::Name, "KTE Example Seven Co., Ltd."),
            entry(4, KeyKind::Name, "\u{1F600}"),
        ]
        .into_iter(),
    );
    let found = index.search("kte example", 9, 0);
    assert_eq!(found.total, 2);
    let best = found.hits[0];
    assert_eq!((best.doc, best.kind, best.exact), (7, KeyKind::Alias, true));
    assert_eq!(index.len(), 4, "a text without letters is no entry");
    assert_eq!(index.search_where("kte example", 9, 0, |doc| doc != 7).hits[0].doc, 3);
    assert_eq!(index.search_where("kte example", 9, 0, |_| false).total, 0);
}

#[test]
fn pages_join_without_gap_or_overlap_and_order_is_steady() {
    let texts: Vec<String> = (0..60).map(|number| format!("Example Firm {number} Manpower")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let index = names(&texts);
    let all = index.search("example firm", 100, 0);
    assert_eq!((all.total, all.hits.len()), (60, 60));
    let paged: Vec<u32> = (0..6)
        .flat_map(|page| index.search("example firm", 10, page * 10).hits.into_iter().map(|hit| hit.doc))
        .collect();
    assert_eq!(paged, all.hits.iter().map(|hit| hit.doc).collect::<Vec<_>>());
    assert_eq!(index.search("example firm", 10, 60).hits.len(), 0);
    assert_eq!(index.search("example firm", 0, 0).total, 60);
    let rebuilt = names(&texts);
    assert_eq!(rebuilt.search("firm example 7", 20, 0), index.search("firm example 7", 20, 0));
}

#[test]
fn odd_queries_are_answered_calmly() {
    let index = names(FIRMS);
    let long = "dok mali example ".repeat(1000);
    for query in
        ["", " ", "\u{1F600}\u{1F600}", "'; DROP TABLE x --", "<b>", "\u{202E}\u{200B}", "\0", "%_%", long.as_str()]
    {
        let found = index.search(query, 20, 0);
        assert!(found.is_only_near() && found.total <= FIRMS.len(), "{query:.20}");
    }
    assert_eq!(first(&index, "\u{202E}dok\u{200B} mali example").doc, 0);
    let nothing = SearchIndex::default();
    assert!(nothing.is_empty() && nothing.search("dok mali", 9, 0).hits.is_empty());
}

/// Some hundreds of invented names that have much in common.
fn many_alike() -> Vec<String> {
    let heads = ["Dok Mali", "Paper Kite", "Golden Teapot", "Silver Teapot", "ดอกมะลิ", "กาน้ำทอง", "ရွှေလက်ဖက်ရည်အိုး", "ផ្កាម្លិះ"];
    let tails =
        ["", " Example", " Exemple Manpower", " Recruitment Co., Ltd.", " Overseas Placement", " ตัวอย่าง จำกัด", " နမူနာ"];
    let middles = ["", " Star", " Stars", " North", " South", "a"];
    let of = |head: &str, middle: &str| tails.map(|tail| format!("{head}{middle}{tail}"));
    let joined =
        ["Golden Gate", "Kim Hoa", "Asia One", "Phúc Hưng", "Phú Hưng", "Phước Hưng", "Phúc Hằng", "Thuc Hung"];
    let alike = heads.iter().flat_map(|head| middles.iter().flat_map(|middle| of(head, middle)));
    alike.chain(joined.iter().flat_map(|name| of(name, "")).step_by(3)).collect()
}

#[test]
fn a_name_typed_without_its_space_is_the_same_name() {
    let alike = ["Golden Gate", "Kim Hoa", "Asia One", "Phúc Hưng", "Phú Hưng", "Phước Hưng", "Phúc Hằng", "Thuc Hung"];
    let index = names(&alike);
    let layers = [Layer { index: &index, place: &u64::from, is_gone: &|_| false }];
    for (query, doc) in [("goldengate", 0), ("kimhoa", 1), ("asiaone", 2), ("phuchung", 3)] {
        for near in [0, 1, 5, usize::MAX] {
            let found = search_layers(&layers, query, Part { limit: 9, offset: 0, near }, |_, _| true);
            let first = found.hits.first().map(|hit| (hit.doc, hit.near));
            assert_eq!((found.answers, first), (1, Some((doc, false))), "{query} {near}");
        }
    }
}

#[test]
fn whoever_wants_a_few_similar_names_gets_the_best_of_them_all() {
    let texts = many_alike();
    let index = SearchIndex::build(texts.iter().zip(0..).map(|(text, doc)| entry(doc, KeyKind::Name, text)));
    let layers = [Layer { index: &index, place: &u64::from, is_gone: &|doc| doc % 50 == 7 }];
    let ask = |query: &str, part, keep: fn(u32) -> bool| search_layers(&layers, query, part, |_, doc| keep(doc));
    let queries = texts.iter().step_by(5).flat_map(|text| slips(text).into_iter().step_by(4).chain([text.clone()]));
    let typed =
        ["goldengate", "kimhoa", "asia-one", "asiaone", "phuchung", "phúchưng", "phuc hungmanpower", "thuchung"];
    let joined = texts.iter().map(|text| text.replacen(' ', "", 1)).chain(typed.map(String::from));
    let queries = queries.chain(joined);
    let (mut fewer, mut asked) = (0, 0);
    for query in queries {
        for keep in [|_| true, |doc: u32| !doc.is_multiple_of(3)] as [fn(u32) -> bool; 2] {
            let all = ask(&query, Part { limit: 1_000, offset: 0, near: usize::MAX }, keep);
            for near in [0, 1, 5] {
                let few = ask(&query, Part { limit: 1_000, offset: 0, near }, keep);
                assert_eq!((few.answers, few.hits.len()), (all.answers, few.total), "{query}");
                assert_eq!(few.total, all.total.min(all.answers + near), "{query}");
                assert_eq!(few.hits, all.hits[..few.total], "{query} {near}");
                (fewer, asked) = (fewer + usize::from(few.total < all.total), asked + 1);
            }
            let page = ask(&query, Part { limit: 3, offset: 1, near: 5 }, keep);
            assert_eq!(page.hits, all.hits.iter().skip(1).take(3).copied().take(all.answers + 4).collect::<Vec<_>>());
        }
    }
    assert!(fewer * 2 > asked, "most of these have more similar names: {fewer} of {asked}");
}
