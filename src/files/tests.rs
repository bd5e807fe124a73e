use super::*;
use crate::base::{OrganisationId, Refusal};
use crate::config::{DatabaseUrl, PoolSizes};

fn pdf(name: &str) -> Upload {
    Upload { name: name.to_owned(), bytes: Bytes::from_static(b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n") }
}

fn open() -> (tempfile::TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::open(&folder.path().join("files")).unwrap();
    (folder, files)
}

fn database(folder: &tempfile::TempDir) -> Db {
    Db::open(&DatabaseUrl::in_folder(folder.path()), PoolSizes { readers: 1, ..PoolSizes::default() }).unwrap()
}

#[tokio::test]
async fn a_good_file_is_kept_as_it_came() {
    let (_folder, files) = open();
    let stored = files.take(pdf("uploads/Licence 2026.PDF")).await.unwrap().unwrap();
    assert_eq!(stored.media_type, MediaType::Pdf);
    assert_eq!(stored.original_name, "Licence 2026.pdf");
    let bytes = files.open_bytes(&stored.id).await.unwrap();
    assert_eq!(bytes, pdf("").bytes);
    assert_eq!((stored.size, stored.digest.as_str()), (36, digest_hex(&bytes).as_str()));
    assert!(matches!(files.open_bytes(&FileId::new()).await, Err(AppError::NotFound)));
}

#[tokio::test]
async fn what_is_refused_is_said_in_words_that_are_there() {
    let (_folder, files) = open();
    let upload = |name: &str, bytes: Vec<u8>| Upload { name: name.to_owned(), bytes: bytes.into() };
    let large = [b"%PDF-1.7\n".to_vec(), vec![b' '; LIMIT]].concat();
    for (upload, refusal) in [
        (upload("", Vec::new()), FileRefusal::Missing),
        (upload("licence.pdf", Vec::new()), FileRefusal::Broken),
        (upload("licence.pdf", large), FileRefusal::TooLarge),
        (upload("licence.exe", b"MZ".to_vec()), FileRefusal::WrongKind),
        (upload("licence.png", b"%PDF-1.7\n%%EOF".to_vec()), FileRefusal::Mismatch),
        (upload("licence.pdf", b"%PDF-1.7\n<</S/Launch>>\n%%EOF".to_vec()), FileRefusal::Unsafe),
    ] {
        assert_eq!(files.take(upload).await.unwrap(), Err(refusal));
        for language in crate::base::Language::ALL {
            assert!(crate::i18n::words(*language).has(refusal.key()), "{refusal:?} in {language}");
        }
    }
    for refusal in [FileRefusal::TooManyPixels, FileRefusal::TooLong, FileRefusal::NotOnlySound] {
        for language in crate::base::Language::ALL {
            assert!(crate::i18n::words(*language).has(refusal.key()), "{refusal:?} in {language}");
        }
    }
}

#[tokio::test]
async fn a_row_follows_the_bytes_and_says_whose_they_are() {
    let (folder, files) = open();
    let db = database(&folder);
    let now = When::at("2026-11-23T10:00:00Z");
    let organisation = OrganisationId::new();
    let (first, second) =
        (files.take(pdf("a.pdf")).await.unwrap().unwrap(), files.take(pdf("b.pdf")).await.unwrap().unwrap());
    let rows = (first.clone(), second.clone());
    db.write(move |conn| {
        store::insert(conn, &rows.0, "application", "one", Some(&organisation), None, now)?;
        store::insert(conn, &rows.1, "draft", "two", None, None, now)?;
        store::move_to(conn, &rows.1.id, "application", "one")?;
        Ok(())
    })
    .await
    .unwrap();
    let listed = db.read(|conn| Ok(store::list_for(conn, "application", "one")?)).await.unwrap();
    assert_eq!(listed.iter().map(|row| &row.id).collect::<Vec<_>>(), [&first.id, &second.id]);
    assert_eq!(listed[0].media_type, MediaType::Pdf);
    let id = first.id.clone();
    db.write(move |conn| Ok(store::mark_removed(conn, &id, now)?)).await.unwrap();
    let id = first.id.clone();
    assert_eq!(db.read(move |conn| Ok(store::find(conn, &id)?)).await.unwrap(), None);
    let id = first.id.clone();
    let again = db.write(move |conn| Ok(store::mark_removed(conn, &id, now)?)).await;
    assert!(matches!(again, Err(AppError::NotFound)));
}

#[tokio::test]
async fn bytes_nobody_needs_are_swept() {
    let (folder, files) = open();
    let db = database(&folder);
    let kept = files.take(pdf("kept.pdf")).await.unwrap().unwrap();
    let removed = files.take(pdf("removed.pdf")).await.unwrap().unwrap();
    let orphan = files.take(pdf("orphan.pdf")).await.unwrap().unwrap();
    let rows = (kept.clone(), removed.clone());
    let long_from_now = When::at("2999-01-01T00:00:00Z");
    db.write(move |conn| {
        store::insert(conn, &rows.0, "application", "one", None, None, long_from_now)?;
        store::insert(conn, &rows.1, "application", "one", None, None, long_from_now)?;
        store::mark_removed(conn, &rows.1.id, long_from_now)?;
        Ok(())
    })
    .await
    .unwrap();
    assert_eq!(files.sweep_orphans(&db, When::at("2000-01-01T00:00:00Z")).await.unwrap(), 0, "too young");
    assert_eq!(files.sweep_orphans(&db, long_from_now).await.unwrap(), 1);
    assert!(matches!(files.open_bytes(&orphan.id).await, Err(AppError::NotFound)));
    assert_eq!(files.sweep_orphans(&db, long_from_now.plus_days(31)).await.unwrap(), 1);
    assert!(matches!(files.open_bytes(&removed.id).await, Err(AppError::NotFound)));
    assert!(files.open_bytes(&kept.id).await.is_ok());
}

#[tokio::test]
async fn who_goes_away_gives_no_turn_back_while_a_file_is_still_looked_at() {
    let (_folder, files) = open();
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let (end, may_end) = std::sync::mpsc::channel::<()>();
    let caller = tokio::spawn({
        let files = files.clone();
        async move {
            let slow = move |_: Upload| {
                begun.send(()).unwrap();
                may_end.recv().unwrap();
                Ok(())
            };
            files.look_at(pdf("a.pdf"), slow).await
        }
    });
    has_begun.await.unwrap();
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    assert_eq!(files.turn.available_permits(), 0, "the first file is still looked at");
    end.send(()).unwrap();
    assert_eq!(files.look_at(pdf("b.pdf"), |_| Ok("looked at")).await.unwrap(), Ok("looked at"));
    assert_eq!(files.turn.available_permits(), 1);
}

#[tokio::test]
async fn what_a_worker_sends_is_taken_without_anything_but_pixels_and_sound() {
    let (_folder, files) = open();
    let take = |name: &str, bytes: Vec<u8>| files.take_out(Upload { name: name.to_owned(), bytes: bytes.into() });
    let mut frame = vec![0xff, 0xfb, 0x90, 0x00];
    frame.resize(417, 1);
    let taken = take("a.mp3", [&b"ID3\x04\0\0\0\0\0\x04Mali"[..], &frame].concat()).await.unwrap();
    assert_eq!(taken, Ok((MediaType::Mp3, frame.clone().into())));
    for (name, bytes, refusal) in [
        ("a.mp3", [&frame[..], b"PK\x03\x04evil"].concat(), FileRefusal::NotOnlySound),
        ("a.mp3", b"PK\x03\x04evil".to_vec(), FileRefusal::Mismatch),
        ("a.ogg", frame.clone(), FileRefusal::Mismatch),
        ("a.wav", b"RIFF\0\0\0\0WAVEfmt ".to_vec(), FileRefusal::WrongKind),
        ("a.pdf", b"%PDF-1.7\n%%EOF\n".to_vec(), FileRefusal::WrongKind),
    ] {
        assert_eq!(take(name, bytes).await.unwrap(), Err(refusal), "{name}");
    }
}
