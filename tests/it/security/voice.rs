//! A worker who reports leaves no trace: not in the database, its log, files, letters or the programme's own lines; a stolen
//! database tells nothing without the key files; a guessed receipt looks and takes the same as a known one; hostile files
//! are refused in words.

use crate::support::log;
use crate::support::reports::{Telling, come_back, tell, type_report};
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use waymark::base::Role;
use waymark::config::Argon2Cost;
use waymark::keys::{ReportKeys, SealingKey, WrappedKey};
use waymark::reports::store;

/// Marks that stand nowhere else.
const ADDRESS: &str = "203.0.113.77";
const AGENT: &str = "ZebraAgent/7.31";
const FILE_NAME: &str = "quaggafile-mali.jpg";
const EXIF: &str = "OkapiPhoneGps13N100E";
const STORY: &str = "numbatstory of the third pier";
const CONTACT: &str = "tapirphone 0812345678";

fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_fn(32, 32, |x, y| image::Rgb([x as u8 * 7, y as u8 * 7, 90]));
    picture.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Jpeg).unwrap();
    // A segment of metadata after the beginning of the picture.
    let text = format!("Exif\0\0{EXIF}");
    let length = u16::try_from(text.len() + 2).unwrap().to_be_bytes();
    let mut marked = bytes[..2].to_vec();
    marked.extend_from_slice(&[0xff, 0xe1]);
    marked.extend_from_slice(&length);
    marked.extend_from_slice(text.as_bytes());
    marked.extend_from_slice(&bytes[2..]);
    marked
}

/// A head of an Ogg page without its check sum.
const OPUS: &[u8] =
    b"OggS\0\x02\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0";

/// A head of an MP4 file that says that it holds sound.
const M4A: &[u8] = b"\0\0\0\x10ftypM4A \0\0\0\0\0\0\0\x20hdlr\0\0\0\0\0\0\0\0soun\0\0\0\0\0\0\0\0\0\0\0\0";

/// Frames of an MP3: 128 kilobits, 44,100 samples.
fn mp3_of(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xff, 0xfb, 0x90, 0x00];
    frame.resize(417, 1);
    frame.repeat(frames)
}

/// Frames of an MP3 that last 72 milliseconds each.
fn slow_mp3_of(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xff, 0xe3, 0x18, 0x00];
    frame.resize(72, 1);
    [b"ID3\x04\0\0\0\0\0\0".to_vec(), frame.repeat(frames)].concat()
}

fn telling() -> Telling {
    Telling {
        story: STORY.to_owned(),
        contact: ("phone", CONTACT.to_owned()),
        files: vec![(FILE_NAME.to_owned(), picture())],
        ..Telling::default()
    }
}

pub(super) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found
}

pub(super) fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = Text)]
    value: String,
}

const SQLITE: &str = "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m \
    JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'";
const POSTGRES: &str = "SELECT table_name::text, column_name::text FROM information_schema.columns \
    WHERE table_schema = 'public'";

/// Every value of every table as text; bytes in hexadecimal.
pub(super) async fn everything(app: &TestApp) -> String {
    let is_sqlite = app.db.url().is_sqlite();
    app.db
        .read(move |conn| {
            let columns: Vec<Column> = diesel::sql_query(if is_sqlite { SQLITE } else { POSTGRES }).load(conn)?;
            let mut text = String::new();
            for Column { table_name, column_name } in columns {
                let cast = if is_sqlite {
                    format!(
                        "CASE typeof(\"{column_name}\") WHEN 'blob' THEN hex(\"{column_name}\") \
                             ELSE CAST(\"{column_name}\" AS TEXT) END"
                    )
                } else {
                    format!("\"{column_name}\"::text")
                };
                let query = format!("SELECT COALESCE({cast}, '') AS value FROM \"{table_name}\"");
                let values: Vec<Value> = diesel::sql_query(query).load(conn)?;
                for Value { value } in values {
                    text.push_str(&value);
                    text.push('\n');
                }
            }
            Ok(text)
        })
        .await
        .unwrap()
}

pub(super) fn hexed(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Asks and sends as a browser that says much about itself.
async fn talkative(app: &TestApp) -> Browser {
    let mut browser = app.visitor();
    let headers = [
        ("user-agent", AGENT),
        ("x-forwarded-for", ADDRESS),
        ("forwarded", "for=203.0.113.77"),
        ("x-real-ip", ADDRESS),
        ("referer", "https://zebraforum.example/thread"),
    ];
    assert_eq!(browser.ask_with("/en/report", &headers).await.status, 200);
    let mut with_origin = headers.to_vec();
    with_origin.push(("sec-fetch-site", "same-origin"));
    let answer = browser.post_raw("/en/report", &with_origin, "happened=fees").await;
    assert_eq!(answer.status, 303);
    browser
}

/// None of the marks was logged by any thread, no line tells of a page of reports, and what is logged would be seen.
async fn logs_are_swept(app: &TestApp, marks: &[&str]) {
    let home = app.visitor().ask("/en").await.headers["x-request-id"].clone();
    let report = app.visitor().ask("/en/report").await.headers["x-request-id"].clone();
    let lines = log::text();
    for mark in marks {
        assert!(!lines.contains(mark), "{mark} was logged");
    }
    let answered = |id: &str| lines.lines().any(|line| line.contains(id) && line.contains("answered"));
    assert!(answered(&home), "the lines of the server's own threads are seen");
    assert!(!answered(&report), "when somebody reports is not logged");
    // Were a mark logged, by whatever thread, it would have been found.
    let said: Vec<String> = marks.iter().map(|mark| (*mark).to_owned()).collect();
    let thread = std::thread::spawn(move || said.iter().for_each(|mark| tracing::info!(mark, "a mark, for this test")));
    thread.join().unwrap();
    let lines = log::text();
    for mark in marks {
        assert!(lines.contains(mark), "{mark} would not be found");
    }
}

#[tokio::test]
async fn a_reporter_leaves_no_trace_anywhere() {
    log::listen();
    let app = TestApp::start().await;
    let officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let mut worker = talkative(&app).await;
    let code = tell(&mut worker, &Telling { wish: "help_now", ..telling() }).await;
    let (mut worker, page) = come_back(&app, &code).await;
    page.form("/message").fill("text", STORY).submit(&mut worker).await;
    let page = worker.open("/en/report/return").await;
    page.form("/files").attach("files", FILE_NAME, &picture()).submit(&mut worker).await;
    let letters = app.letters().await;
    assert!(!letters.is_empty(), "the urgent report is told to the officer");
    let plain = code.replace(' ', "");
    let marks = [ADDRESS, AGENT, FILE_NAME, "quaggafile", EXIF, "zebraforum", STORY, CONTACT, &*code, &*plain];
    let text = everything(&app).await;
    let lower = text.to_lowercase();
    for mark in marks {
        assert!(!text.contains(mark), "{mark} stands in the database");
        assert!(!lower.contains(&hexed(mark)), "{mark} stands in the database as bytes");
        for letter in &letters {
            let all = format!("{} {} {}", letter.subject, letter.text, letter.html);
            assert!(!all.contains(mark), "{mark} stands in a letter");
        }
    }
    // The files of the database with its write-ahead log, evidence files, and whatever else lies in the data folder.
    for path in files_below(app.folder()) {
        let bytes = std::fs::read(&path).unwrap();
        for mark in marks {
            assert!(!holds(&bytes, mark), "{mark} stands in {}", path.display());
        }
    }
    logs_are_swept(&app, &marks).await;
    // Of when it came the rows of the report tell the day alone.
    let reports = app.db.read(|conn| Ok(store::list(conn)?)).await.unwrap();
    assert!(reports[0].acknowledge_by.is_start_of_day());
    let id = reports[0].id.clone();
    assert_eq!(id.as_str().as_bytes()[14], b'4', "an id that tells no instant");
    let history =
        app.db.read(move |conn| Ok(waymark::history::of_subject(conn, "report", id.as_str())?)).await.unwrap();
    assert!(!history.is_empty());
    for event in history {
        assert!(event.at.is_start_of_day() && event.organisation_id.is_none(), "{}", event.kind);
        assert_eq!(event.id.as_str().as_bytes()[14], b'4', "{}", event.kind);
    }
    drop(officer);
}

#[tokio::test]
async fn a_stolen_database_tells_nothing_without_the_key_files() {
    let app = TestApp::start().await;
    let code = tell(&mut app.visitor(), &telling()).await.replace(' ', "");
    let report = app.db.read(|conn| Ok(store::list(conn)?)).await.unwrap().remove(0);
    let id = report.id.clone();
    let (key, files) = app
        .db
        .read(move |conn| {
            let files = store::messages::list_files(conn, &id)?;
            let file = store::messages::load_file(conn, &id, &files[0].0)?;
            Ok((store::find_key(conn, &id)?.unwrap(), file))
        })
        .await
        .unwrap();
    // A thief has every row, and makes key files of his own.
    let folder = tempfile::tempdir().unwrap();
    let thief = ReportKeys::open(&folder.path().join("keys"), (64, 1, 1)).unwrap();
    assert!(thief.unwrap(report.id.as_str(), &key).is_none());
    assert_ne!(thief.receipt_mark(&code).await.unwrap(), report.receipt_mark, "no code can be tried");
    let sealed = [report.content.clone().unwrap(), report.contact.clone().unwrap(), files.content.clone()];
    for bytes in &sealed {
        for mark in [STORY, CONTACT, "RF1", "fees", "JFIF", "a broker at the bridge"] {
            assert!(!holds(bytes, mark), "{mark} can be read");
        }
    }
    // With the files of the registry it opens: the test would notice if nothing ever did.
    let keys = ReportKeys::open(&app.folder().join("keys"), (64, 1, 1)).unwrap();
    let opened = keys.unwrap(report.id.as_str(), &key).expect("the registry's own files open it");
    assert!(holds(&opened.open(report.id.as_str(), &sealed[0]).unwrap(), STORY));
    assert_eq!(keys.receipt_mark(&code).await.unwrap(), report.receipt_mark);
    let other = WrappedKey { by: 9, bytes: key.bytes };
    assert!(keys.unwrap(report.id.as_str(), &other).is_none(), "a wrapping key that is not there");
}

#[tokio::test]
async fn a_rotated_key_opens_what_was_told_before() {
    let app = TestApp::start().await;
    tell(&mut app.visitor(), &telling()).await;
    let folder = app.folder().join("keys");
    assert_eq!(waymark::keys::rotate_reports(&folder).unwrap(), (1, 2));
    let keys = ReportKeys::open(&folder, (64, 1, 1)).unwrap();
    let again = keys.clone();
    let moved = app.db.write(move |conn| waymark::reports::actions::wrap_anew(conn, &again)).await.unwrap();
    assert_eq!(moved, 1);
    let report = app.db.read(|conn| Ok(store::list(conn)?)).await.unwrap().remove(0);
    let id = report.id.clone();
    let key = app.db.read(move |conn| Ok(store::find_key(conn, &id)?)).await.unwrap().unwrap();
    assert_eq!(key.by, 2);
    let opened = keys.unwrap(report.id.as_str(), &key).unwrap();
    assert!(holds(&opened.open(report.id.as_str(), &report.content.unwrap()).unwrap(), STORY));
}

#[tokio::test]
async fn keys_whose_file_is_lost_keep_no_other_from_being_wrapped_anew() {
    let app = TestApp::start().await;
    let folder = app.folder().join("keys");
    let old = ReportKeys::open(&folder, (64, 1, 1)).unwrap();
    // More than are looked at in one go, and behind them one whose file is there.
    let lost = |place: u32| (format!("key-{place:03}"), WrappedKey { by: 9, bytes: vec![7] });
    let mut kept: BTreeMap<String, WrappedKey> = (0..450).map(lost).collect();
    kept.insert("key-450".to_owned(), old.wrap("key-450", &SealingKey::random().unwrap()).unwrap());
    assert_eq!(waymark::keys::rotate_reports(&folder).unwrap(), (1, 2));
    let keys = ReportKeys::open(&folder, (64, 1, 1)).unwrap();
    let wrapping = app.db.write(move |conn| {
        waymark::reports::actions::wrap_each_anew(
            conn,
            &keys,
            |_, after, most| {
                let rest = kept.iter().filter(|(id, _)| id.as_str() > after).take(usize::try_from(most).unwrap());
                Ok(rest.map(|(id, key)| (id.clone(), key.by, key.bytes.clone())).collect())
            },
            String::as_str,
            |_, id, anew| {
                assert_eq!((id.as_str(), anew.by), ("key-450", 2));
                Ok(())
            },
        )
    });
    assert_eq!(wrapping.await.unwrap(), 1);
}

/// What the ten fastest took on average: what else the machine does falls on the others.
fn fastest(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.iter().take(10).sum::<Duration>() / 10
}

/// How long a known and an unknown code take, over 200 tries of each.
async fn times_of(app: &TestApp, known: &str, unknown: &str) -> (Duration, Duration) {
    let (mut found, mut missed) = (Vec::new(), Vec::new());
    for round in 0..210_u32 {
        for place in 0..2 {
            // Interleaved, each first as often as the other, so that what else the machine does falls on both.
            let is_known = (round + place) % 2 == 0;
            let mut browser = app.visitor();
            let code = if is_known { known } else { unknown };
            let begun = Instant::now();
            let answer = browser.post("/en/report/return", &[("code", code)]).await;
            let took = begun.elapsed();
            assert_eq!(answer.status, if is_known { 303 } else { 422 });
            if round >= 10 {
                if is_known { found.push(took) } else { missed.push(took) }
            }
        }
    }
    (fastest(found), fastest(missed))
}

#[tokio::test]
async fn a_known_and_an_unknown_receipt_take_the_same() {
    // A hash that takes as long as in earnest, so that what surrounds it is weighed as it is there.
    let dear = |config: &mut waymark::config::Config| {
        config.argon2 = Argon2Cost { memory_kib: 47_104, passes: 1, lanes: 1 };
    };
    let app = TestApp::start_with(dear).await;
    let known = tell(&mut app.visitor(), &Telling::default()).await;
    // The same form, with a right check digit: a code that exists nowhere.
    let unknown = waymark::reports::rules::Receipt::of_random(&[3; 20]).unwrap().grouped();
    // A difference that is there shows every time; one that the machine's other work makes does not.
    let mut seen = Vec::new();
    for _ in 0..3 {
        let (found, missed) = times_of(&app, &known, &unknown).await;
        if found.abs_diff(missed) * 20 < found.max(missed) {
            return;
        }
        seen.push((found, missed));
    }
    panic!("known and unknown differ by 5 % or more each time: {seen:?}");
}

#[tokio::test]
async fn wrong_codes_look_the_same_and_lock_nobody_out() {
    let app = TestApp::start().await;
    let code = tell(&mut app.visitor(), &Telling::default()).await;
    let unknown = waymark::reports::rules::Receipt::of_random(&[3; 20]).unwrap().grouped();
    let mut pages = Vec::new();
    for wrong in [unknown.as_str(), "1234 5678 9012 3456", "", "letters", "'; drop table reports; --"] {
        let mut browser = app.visitor();
        let answer = browser.post("/en/report/return", &[("code", wrong)]).await;
        assert_eq!(answer.status, 422);
        assert!(browser.cookies().is_empty());
        pages.push(answer.text());
    }
    assert!(pages.windows(2).all(|two| two[0] == two[1]), "the pages differ");
    for _ in 0..60 {
        app.visitor().post("/en/report/return", &[("code", &unknown)]).await;
    }
    come_back(&app, &code).await.1.says("Nobody has read it yet");
}

#[tokio::test]
async fn hostile_files_are_refused_in_words_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let mut worker = app.visitor();
    type_report(&mut worker, "en", &Telling { story: STORY.to_owned(), ..Telling::default() }).await;
    let bomb = {
        // A PNG that says that it has a hundred thousand pixels a side.
        let mut bytes = Vec::new();
        image::RgbImage::new(1, 1).write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
        bytes[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
        bytes
    };
    let glued = |sound: &[u8], tail: &[u8]| [sound, tail].concat();
    let hostile: [(&str, Vec<u8>); 17] = [
        ("a.pdf", b"%PDF-1.7\n1 0 obj <</S /JavaScript>> endobj".to_vec()),
        ("a.svg", b"<svg onload='alert(1)'/>".to_vec()),
        ("a.html", b"<script>alert(1)</script>".to_vec()),
        ("a.jpg", b"GIF89a<script>alert(1)</script>".to_vec()),
        ("a.jpg.exe", picture()),
        ("a.png", bomb),
        ("a.mp3", b"ID3\x04\0\0\x7f\x7f\x7f\x7f".to_vec()),
        // An archive or a page glued to sound, or put in its place.
        ("a.mp3", glued(&mp3_of(4), b"PK\x03\x04quaggatail")),
        ("a.mp3", glued(&mp3_of(4), b"<html><script>alert(1)</script>")),
        ("a.mp3", b"PK\x03\x04quaggatail".to_vec()),
        ("a.ogg", glued(OPUS, b"PK\x03\x04quaggatail")),
        ("a.ogg", mp3_of(1)),
        ("a.m4a", glued(M4A, b"PK\x03\x04quaggatail")),
        ("a.m4a", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\xff\xff\xff\xffmoovhdlr\0\0\0\0\0\0\0\0soun".to_vec()),
        // More than half an hour.
        ("a.mp3", slow_mp3_of(26_000)),
        ("a.wav", b"RIFF\x24\0\0\0WAVEfmt ".to_vec()),
        ("a.jpg", vec![0xff; 11_000_000]),
    ];
    for (name, bytes) in hostile {
        let page = worker.open("/en/report/story").await;
        let answer = page.form("/story").attach("files", name, &bytes).send(&mut worker).await;
        assert_eq!(answer.status, 422, "{name}");
        let page = answer.page();
        assert_eq!(page.count("#files-e"), 1, "{name} is refused without a word");
        page.says(STORY);
    }
    // A picture with a tail is taken without its tail, and at most three of them.
    let mut tailed = picture();
    tailed.extend_from_slice(b"PK\x03\x04 quaggatail");
    for _ in 0..4 {
        let page = worker.open("/en/report/story").await;
        page.form("/story").attach("files", "a.jpg", &tailed).submit(&mut worker).await;
    }
    worker.open("/en/report/story").await.says("Files that are kept: 3");
}
