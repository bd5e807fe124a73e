//! Check receipts: taken in one step, naming nobody, and verified by number, by code and from the printed text alone.

use crate::support::fees::{bytes_on_the_wire, has_all_words};
use crate::support::register::firm;
use crate::support::{Browser, PageView, TestApp};
use base64::Engine as _;
use diesel::prelude::*;
use ed25519_dalek::{Signature, VerifyingKey};
use waymark::base::Language;
use waymark::checks::rules::{Pasted, ReceiptNumber};
use waymark::checks::store;
use waymark::db::schema::check_receipts;
use waymark::keys::{Keys, Signed};

const LANGUAGES: [&str; 6] = ["en", "th", "my", "km", "lo", "vi"];
const FEE: &str = "from=LA&to=TH&for=RC7&amount=2500&currency=THB";

/// Takes the receipt that a page offers.
async fn take(visitor: &mut Browser, page: &PageView) -> PageView {
    page.form("/receipts").submit(visitor).await
}

fn number_of(page: &PageView) -> String {
    page.text_at(".ticket .no")
}

fn text_of(page: &PageView) -> String {
    page.text_at("p.typed")
}

async fn pasted(visitor: &mut Browser, text: &str) -> PageView {
    let form = visitor.open("/en/verify").await.form_with("text");
    form.fill("text", text).send(visitor).await.page()
}

#[tokio::test]
async fn a_burmese_reader_has_the_verdict_in_two_pages_and_the_receipt_in_three() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let home = visitor.open("/my").await;
    let form = visitor.open(&home.links().into_iter().find(|link| link == "/my/fees").unwrap()).await;
    let asked = form.form("/my/fees").fill("from", "MM").fill("for", "RC7").fill("amount", "၂၅၀၀ ဘတ်");
    let answer = asked.send(&mut visitor).await;
    assert_eq!(answer.status, 200);
    let answer = answer.page();
    assert_eq!(answer.count(".plate.stop"), 1, "the second page from the home page is the verdict");
    let receipt = take(&mut visitor, &answer).await;
    assert!(receipt.path.starts_with("/my/verify/CK-"), "the third is the receipt: {}", receipt.path);
    receipt.says("THB 2,500").says("THB 500");
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn every_answer_can_be_taken_along() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let suspended = firm("suspended", "Example River Agency", 7).insert(&app).await;
    let organisation = visitor.open(&format!("/en/register/{suspended}")).await;
    let receipt = take(&mut visitor, &organisation).await;
    receipt.says("How does Example River Agency stand in this register?").says("Licence number EX-0007");
    receipt.says("Suspended – do not pay. So since 12 March 2026.").says("WM-2026-00007");
    assert!(text_of(&receipt).contains(&format!("Question: organisation {suspended}")));

    let nobody = visitor.open("/en/register?q=Moonlight+Nowhere").await;
    let receipt = take(&mut visitor, &nobody).await;
    receipt.says("Is “Moonlight Nowhere” in this register?").says("No company of this name is in this register.");

    let certificate = visitor.open("/en/verify/WM-2026-00007").await;
    let receipt = take(&mut visitor, &certificate).await;
    receipt.says("Certificate WM-2026-00007 belongs to Example River Agency.").says("Suspended – do not pay");

    let strange = visitor.open("/en/verify/WM-2020-99999").await;
    let receipt = take(&mut visitor, &strange).await;
    receipt.says("never gave out a certificate with this number").says("Do not pay.");

    let job = visitor.open("/en/jobs?letter=DL-77&company=Example+Gate&people=12").await;
    let receipt = take(&mut visitor, &job).await;
    receipt.says("Is the job of demand letter “DL-77” in this register?").says("Company named: Example Gate");
    receipt.says("How many people they say: 12").says("This job is not in this register. Do not pay.");
    assert!(text_of(&receipt).contains("Answer: unknown"), "{}", text_of(&receipt));
    pasted(&mut visitor, &text_of(&receipt)).await.says("This proof is genuine");
    for code in LANGUAGES {
        has_all_words(&visitor.open(&format!("/{code}/verify/{}", number_of(&receipt))).await);
    }

    let fee = visitor.open(&format!("/en/fees?{FEE}&org={suspended}")).await;
    let receipt = take(&mut visitor, &fee).await;
    receipt.says("May a worker be asked for this money? Lao PDR → Thailand").says("THB 2,500");
    receipt.says("Asked in the name of Example River Agency");
    receipt.says("Law of Thailand: too much. At most THB 500.");
    receipt.says("Law of Lao PDR: we do not know whether it allows this. That does not mean it is allowed.");
    receipt.says("Our standard: the worker pays nothing. The employer pays.");
    receipt.says("in good faith").says("23 November 2026").says("UTC").says("does not know who asked");
    assert_eq!(receipt.count("svg[role=img] path[shape-rendering]"), 1, "the square code is drawn in the page");
    let again = take(&mut visitor, &fee).await;
    assert_ne!(number_of(&again), number_of(&receipt), "the same question asked again is another receipt");
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn a_contact_that_was_looked_up_can_be_taken_along() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let theirs = firm("certified", "Example Hill Agency", 3).phone("+6620000101").insert(&app).await;
    let page = visitor.open("/en/contact?q=%2B66+2+000+0101").await;
    let receipt = take(&mut visitor, &page).await;
    receipt.says("Does this belong to a company in this register?").says("+66 2 000 0101");
    receipt.says("Registered by Example Hill Agency").says("It must not take money from you either.");
    assert!(text_of(&receipt).contains(&format!("Answer: registered, organisation {theirs} certified")));
    let page = visitor.open(&format!("/en/contact?q=%2B66+2+999+0000&org={theirs}")).await;
    let receipt = take(&mut visitor, &page).await;
    receipt.says("Is this registered by Example Hill Agency?").says("Do not pay.");
    pasted(&mut visitor, &text_of(&receipt)).await.says("This proof is genuine");
}

#[tokio::test]
async fn a_receipt_is_told_in_every_language_and_signed_in_that_of_the_asker() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        let fee = visitor.open(&format!("/{code}/fees?{FEE}")).await;
        let receipt = take(&mut visitor, &fee).await;
        has_all_words(&receipt);
        let number = number_of(&receipt);
        let signed = text_of(&receipt);
        for other in LANGUAGES {
            let page = visitor.open(&format!("/{other}/verify/{number}")).await;
            has_all_words(&page);
            assert_eq!(text_of(&page), signed, "the signed text stays in {code}");
            let lang = page.attribute("p.typed", "lang");
            assert_eq!(lang.as_deref(), (other != code).then_some(code));
            let path = format!("/{other}/verify/{number}");
            let weight = bytes_on_the_wire(&app, &path).await;
            assert!(weight <= 14_000, "{path} weighs {weight} bytes");
        }
        pasted(&mut visitor, &signed).await.says("This proof is genuine");
    }
}

#[tokio::test]
async fn the_printed_text_verifies_however_it_is_wrapped_and_one_changed_letter_does_not() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let answer = visitor.open(&format!("/th/fees?{FEE}")).await;
    let receipt = take(&mut visitor, &answer).await;
    let text = text_of(&receipt);
    let wrapped: String =
        text.chars().enumerate().map(|(at, c)| if at % 17 == 0 { format!("\n  {c}") } else { c.into() }).collect();
    let bare: String = text.split_whitespace().collect();
    let framed = format!("Copied from a page.\r\n\r\n{}\r\n\r\n1 / 1", text.replace(' ', "\u{a0}\r\n"));
    for same in [&text, &wrapped, &bare, &framed] {
        let page = pasted(&mut visitor, same).await;
        page.says("This proof is genuine").says("Every letter is as we signed it.").says(&number_of(&receipt));
        assert_eq!(page.count(".plate.ok"), 1);
    }
    // A few changes through the page; every place of the text below, without the way over the network.
    for (from, to) in [("2500", "2600"), ("TH over", "TH allowed"), ("LA unknown", "LA allowed"), ("RC7", "RC6")] {
        assert!(text.contains(from), "{text}");
        let page = pasted(&mut visitor, &text.replacen(from, to, 1)).await;
        page.says("This text was changed").says("What we really said").says("THB 2,500").does_not_say("is genuine");
        assert_eq!(page.count(".plate.stop"), 1);
    }
    let letters: Vec<char> = text.chars().collect();
    let places: Vec<usize> = (0..letters.len()).filter(|place| !letters[*place].is_whitespace()).collect();
    let number = ReceiptNumber::parse(&number_of(&receipt)).unwrap();
    let kept = app.db.read(move |conn| Ok(store::find(conn, &number)?.unwrap())).await.unwrap();
    let keys = published_keys(&mut visitor).await;
    let verifies = |text: &str| {
        Pasted::find(text).is_some_and(|found| {
            let key = keys.iter().find(|(id, _)| *id == found.key);
            let signature = found.signature.map(|bytes| Signature::from_bytes(&bytes));
            matches!((key, signature), (Some((_, key)), Some(its)) if key.verify_strict(&found.signed, &its).is_ok())
        })
    };
    assert!(verifies(&text));
    for (nth, place) in places.iter().enumerate() {
        let mut others = ['x', '7', 'ก', 'é', 'A'].into_iter().cycle().skip(nth % 5);
        let other = others.find(|other| *other != letters[*place]).unwrap();
        let mut changed = letters.clone();
        changed[*place] = other;
        let changed: String = changed.into_iter().collect();
        assert!(!verifies(&changed), "{other:?} for {:?} at {place} still verifies", letters[*place]);
        if nth % 5 != 0 {
            continue;
        }
        let mut shorter = letters.clone();
        shorter.remove(*place);
        assert!(!verifies(&shorter.into_iter().collect::<String>()), "it verifies without {:?}", letters[*place]);
        let mut longer = letters.clone();
        longer.insert(*place + 1, '1');
        let is_last = *place + 1 == letters.len();
        assert!(is_last || !verifies(&longer.into_iter().collect::<String>()), "it verifies with more at {place}");
    }
    assert!(kept.signed_text.starts_with("WAYMARK CHECK RECEIPT 1\n"));
}

/// The public keys, as anybody gets them.
async fn published_keys(visitor: &mut Browser) -> Vec<(String, VerifyingKey)> {
    let answer = visitor.ask("/data/receipt-keys.json").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
    let body = answer.json();
    let read = |key: &serde_json::Value| {
        let text = key["public_key_base64"].as_str().unwrap();
        let bytes = base64::engine::general_purpose::STANDARD.decode(text).unwrap();
        assert_eq!(hex::encode(&bytes), key["public_key_hex"].as_str().unwrap());
        (key["id"].as_str().unwrap().to_owned(), VerifyingKey::from_bytes(&bytes.try_into().unwrap()).unwrap())
    };
    body["keys"].as_array().unwrap().iter().map(read).collect()
}

#[tokio::test]
async fn a_row_holds_the_question_the_answer_and_nothing_about_who_asked() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let page = visitor.open(&format!("/en/fees?{FEE}")).await;
    let headers =
        [("user-agent", "OldPhone/1.0 (secret)"), ("x-forwarded-for", "203.0.113.7"), ("cookie", "waymark=abc")];
    let body = format!(
        "kind=fee&about={}&name=Mali&phone=0811234567",
        url::form_urlencoded::byte_serialize(FEE.as_bytes()).collect::<String>()
    );
    assert!(page.html.contains("name=\"about\""));
    let answer = visitor.post_raw("/en/receipts", &headers, &body).await;
    assert_eq!(answer.status, 303);
    assert!(!answer.headers.contains_key("set-cookie"));
    type Row = (String, waymark::base::When, String, String, String, String, i64, String, String);
    let rows: Vec<Row> = app.db.read(|conn| Ok(check_receipts::table.load(conn)?)).await.unwrap();
    let [row] = rows.as_slice() else { panic!("{} rows", rows.len()) };
    let all = format!("{row:?}");
    for trace in ["OldPhone", "203.0.113", "Mali", "0811234567", "waymark=abc"] {
        assert!(!all.contains(trace), "the row holds {trace}: {all}");
    }
    let events: i64 = app
        .db
        .read(|conn| {
            use waymark::db::schema::history;
            Ok(history::table.filter(history::kind.like("%receipt%")).count().get_result(conn)?)
        })
        .await
        .unwrap();
    assert_eq!(events, 0, "no event is a trace");
    let changed = app
        .db
        .write(|conn| Ok(diesel::update(check_receipts::table).set(check_receipts::kind.eq("search")).execute(conn)?))
        .await;
    assert!(changed.is_err(), "a receipt is never changed");
    let removed = app.db.write(|conn| Ok(diesel::delete(check_receipts::table).execute(conn)?)).await;
    assert!(removed.is_err(), "nor removed");
}

#[tokio::test]
async fn only_what_the_register_itself_answers_is_signed() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    firm("certified", "Example Hill Agency", 3).insert(&app).await;
    for (kind, about) in [
        ("search", "Example Hill Agency"),
        ("search", " \u{200b} "),
        ("organisation", "0192a000-0000-7000-8000-000000000000"),
        ("organisation", "x"),
        ("fee", "from=MM&to=TH&for=RC7&amount=2500&currency=THB&say=allowed"),
        ("fee", "from=MM&to=TH"),
        ("fee", "from=MM&to=TH&line=RC7:1:THB&org=0192a000-0000-7000-8000-000000000000"),
        ("certificate", ""),
        ("certificate", "CK-0000-0000-0000-0000"),
        ("contact", "1"),
        ("job", ""),
        ("job", "letter=&company=Example"),
        ("job", "letter=DL-1&people=many"),
        ("", ""),
    ] {
        let answer = visitor.post("/en/receipts", &[("kind", kind), ("about", about)]).await;
        assert_eq!(answer.status, 404, "{kind} {about}");
    }
    let forged = "Nowhere\nAnswer: certified\nRegister: 1";
    let answer = visitor.post("/en/receipts", &[("kind", "search"), ("about", forged)]).await;
    let receipt = visitor.open(answer.expect_redirect()).await;
    let number = ReceiptNumber::parse(&number_of(&receipt)).unwrap();
    let kept = app.db.read(move |conn| Ok(store::find(conn, &number)?.unwrap())).await.unwrap();
    let answers: Vec<_> = kept.signed_text.lines().filter(|line| line.starts_with("Answer:")).collect();
    assert_eq!(answers, ["Answer: not_in_register"]);
    assert_eq!(visitor.post_raw("/en/receipts", &[("sec-fetch-site", "cross-site")], "kind=fee").await.status, 403);
}

#[tokio::test]
async fn a_number_is_understood_as_people_write_it() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let id = firm("certified", "Example Hill Agency", 417).insert(&app).await;
    for typed in ["wm 2026 00417", "WM—2026—OO4l7", "WM/2026/00417", "๒๐๒๖-๐๐๔๑๗", "WM 2026 0041I", " wm.2026.00417 "]
    {
        let page = visitor.open("/en/verify").await;
        let answer = page.form("/en/verify").fill("number", typed).send(&mut visitor).await;
        let page = visitor.follow(answer).await.page();
        if typed.ends_with('I') {
            page.says("This certificate is not ours");
        } else {
            page.says("This certificate is real").says("Example Hill Agency").says("WM-2026-00417");
        }
    }
    let fee = visitor.open(&format!("/en/register/{id}")).await;
    let number = number_of(&take(&mut visitor, &fee).await);
    let bare = number.replace('-', "");
    for typed in [
        bare.to_lowercase(),
        number.replace('-', " – ").replace('0', "o").replace('1', "l"),
        number.replace('-', "/").replace('1', "I").replace('0', "O"),
        bare.replace('2', "၂").replace('5', "៥").replace('7', "໗"),
    ] {
        let page = visitor.open("/my/verify").await;
        let answer = page.form("/my/verify").fill("number", &typed).send(&mut visitor).await;
        let page = visitor.follow(answer).await.page();
        assert_eq!(number_of(&page), number, "{typed}");
    }
    let last = number.chars().last().unwrap();
    let wrong = format!("{}{}", &number[..number.len() - 1], if last == 'A' { 'B' } else { 'A' });
    visitor.open(&format!("/en/verify/{wrong}")).await.says("A letter of this number is wrong");
    let stranger = ReceiptNumber::random().unwrap();
    visitor.open(&format!("/en/verify/{stranger}")).await.says("This proof is not ours");
    let odd = visitor.ask("/en/verify?number=%F0%9F%99%82").await;
    assert_eq!(odd.status, 422);
}

#[tokio::test]
async fn what_is_no_receipt_is_said_to_be_none() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let nothing = pasted(&mut visitor, "Dear officer, this company is certified.").await;
    assert_eq!(nothing.status, 422);
    nothing.says("We found no proof in this text");
    assert!(nothing.html.contains("this company is certified"), "what was typed is kept");
    let invented =
        "WAYMARK CHECK RECEIPT 1\nNumber: CK-1\nTime: x\nKey: 0123456789abcdef\nSignature: AAAA\nEND OF RECEIPT";
    pasted(&mut visitor, invented).await.says("This proof is not ours").does_not_say("genuine");
    for odd in ["<script>alert(1)</script>", "WAYMARK CHECK RECEIPT 1 END OF RECEIPT", &"ก".repeat(60_000), "\u{202e}"]
    {
        let page = pasted(&mut visitor, odd).await;
        assert!(page.status == 422 || page.status == 200, "{}", page.status);
        assert!(!page.html.contains("<script>alert"));
    }
}

#[tokio::test]
async fn a_new_key_leaves_old_receipts_verifiable() {
    let folder = std::sync::Mutex::new(std::path::PathBuf::new());
    let app = TestApp::start_with(|config| *folder.lock().unwrap() = config.keys_folder()).await;
    let folder = folder.into_inner().unwrap();
    let mut visitor = app.visitor();
    let answer = visitor.open(&format!("/en/fees?{FEE}")).await;
    let receipt = take(&mut visitor, &answer).await;
    let text = text_of(&receipt);
    let (old, new) = waymark::keys::rotate(&folder).unwrap();
    assert!(text.contains(&format!("Key: {old}")));
    pasted(&mut visitor, &text).await.says("This proof is genuine");
    let found = Pasted::find(&text).unwrap();
    let restarted = Keys::open(&folder, None).unwrap();
    assert_eq!(restarted.signing().id(), new);
    let worth = restarted.signing().verify(&found.key, &found.signed, &found.signature.unwrap());
    assert_eq!(worth, Signed::Genuine);
    let ids: Vec<String> = published_keys(&mut visitor).await.into_iter().map(|(id, _)| id).collect();
    assert!(ids.contains(&old) && ids.contains(&new), "{ids:?}");
}

#[tokio::test]
async fn a_flood_is_slowed_for_all_and_reading_goes_on() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let mut last = 303;
    for _ in 0..80 {
        last = visitor.post("/en/receipts", &[("kind", "fee"), ("about", FEE)]).await.status;
        if last != 303 {
            break;
        }
    }
    assert_eq!(last, 429);
    assert_eq!(visitor.ask(&format!("/en/fees?{FEE}")).await.status, 200);
    assert_eq!(visitor.ask("/en/verify").await.status, 200);
}

#[tokio::test]
async fn each_way_a_certificate_ends_has_its_own_heading() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let mut headings = std::collections::BTreeSet::new();
    let states = ["certified", "conditions", "suspended", "withdrawn", "surrendered", "expired"];
    for (number, state) in (1..).zip(states) {
        firm(state, &format!("Example {state} Agency"), number).insert(&app).await;
        for code in LANGUAGES {
            let path = format!("/{code}/verify/WM-2026-{number:05}");
            let page = visitor.open(&path).await;
            has_all_words(&page);
            assert!(headings.insert(page.text_at("h1")), "{state} in {code} has no heading of its own");
            page.says(&format!("Example {state} Agency"));
            let weight = bytes_on_the_wire(&app, &path).await;
            assert!(weight <= 14_000, "{path} weighs {weight} bytes");
        }
    }
    for code in LANGUAGES {
        for path in [format!("/{code}/verify"), format!("/{code}/verify/WM-1"), format!("/{code}/verify/CK-1")] {
            has_all_words(&visitor.open(&path).await);
            let weight = bytes_on_the_wire(&app, &path).await;
            assert!(weight <= 14_000, "{path} weighs {weight} bytes");
        }
    }
    assert_eq!(Language::ALL.len(), LANGUAGES.len());
}
