//! Filling an application in.

use super::{an_agency, an_officer};
use crate::support::TestApp;
use crate::support::applications::{
    PDF, a_complete_draft, a_draft, add_licence, answer_fields, choose_scope, insert_member, insert_organisation,
};
use waymark::base::{Language, MemberRole};
use waymark::organisations::rules::OrganisationKind;

#[tokio::test]
async fn the_task_list_follows_what_is_saved() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let tasks = mali.open(&path).await;
    tasks.says("Three Rivers Example Co., Ltd.").says("0 of 7 parts done").says("Not started").says("Cannot start yet");
    add_licence(&mut mali, &path, "0099/2023").await;
    let tasks = mali.open(&path).await;
    tasks.says("1 of 7 parts done").says("Done").says("Last saved: 23 November 2026, 09:00");
    let again = mali.open("/en/applications").await;
    again.says("Being filled in");
    assert_eq!(again.count("main form"), 0, "one application that goes on is enough");
    let second = mali.post("/en/applications", &[("organisation", organisation.as_str()), ("kind", "initial")]).await;
    second.expect_refused("Your organisation has an application that is going on");
}

#[tokio::test]
async fn save_and_stop_here_returns_to_the_task_list_without_complaint() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let page = mali.open(&format!("{path}/scope")).await;
    let tasks = page.form("").tick("sectors", "fishing").fill("later", "yes").submit(&mut mali).await;
    assert_eq!(tasks.path, path);
    tasks.says("Saved").says("In progress");
    let refused = mali.open(&format!("{path}/scope")).await.form("").send(&mut mali).await;
    assert_eq!(refused.status, 422);
    let page = refused.page();
    page.says("Choose at least one corridor");
    assert!(page.html.contains("<title>Error: "));
    assert_eq!(page.form("").value("sectors"), Some("fishing"), "what was typed is kept");
}

#[tokio::test]
async fn a_file_of_another_kind_or_over_ten_megabytes_is_refused_in_words() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let page = mali.open(&format!("{path}/licences")).await;
    let form = |name: &str, bytes: &[u8]| page.form("").fill("number", "0099/2023").attach("file", name, bytes);
    let large = [PDF, &vec![b' '; 10_000_001]].concat();
    for (name, bytes, words) in [
        ("licence.exe", &b"MZ"[..], "This kind of file is not taken"),
        ("licence.pdf", &b"MZ"[..], "does not fit the ending of its name"),
        ("licence.pdf", &large, "It may have at most 10 MB"),
    ] {
        let answer = form(name, bytes).send(&mut mali).await;
        assert_eq!(answer.status, 422, "{name}");
        let again = answer.page();
        again.says(words);
        assert_eq!(again.form("").value("number"), Some("0099/2023"));
    }
    let answer = page.form("").fill("number", "yes").send(&mut mali).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Write the number as it stands on the paper").says("Choose a file");
    let form = page.form("").fill("number", "7/2566").fill("valid_from", "1/3/2566").fill("valid_until", "28/2/2022");
    let answer = form.attach("file", "licence.pdf", PDF).send(&mut mali).await;
    assert_eq!(answer.status, 422);
    answer.page().says("The last day must be after the first day").says("Read as 1 March 2023 (B.E. 2566)");
}

#[tokio::test]
async fn licences_are_added_once_and_taken_out() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    add_licence(&mut mali, &path, "0055/2024").await;
    let page = mali.open(&format!("{path}/licences?add=1")).await;
    let again = page.form("/licences").fill("number", "0055/2024").attach("file", "licence.pdf", PDF);
    let answer = again.send(&mut mali).await;
    assert_eq!(answer.status, 422);
    answer.page().says("This number stands there already");
    let page = mali.open(&format!("{path}/licences")).await;
    page.says("Licence by a government: 0055/2024").says("licence.pdf");
    let page = page.form("/licences/remove").submit(&mut mali).await;
    page.does_not_say("0055/2024").says("Removed");
}

#[tokio::test]
async fn fee_lines_are_added_judged_and_removed_without_script() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    choose_scope(&mut mali, &path).await;
    let here = format!("{path}/fees");
    let page = mali.open(&here).await;
    let line = page
        .form("")
        .fill("code-1", "RC1")
        .fill("label-1", "Health check")
        .fill("amount-1", "1,500")
        .fill("payer-1", "worker")
        .fill("stage-1", "before_departure")
        .fill("method-1", "cash");
    let page = line.fill("add", "yes").submit(&mut mali).await;
    page.says("Standard: does not meet it").says("Law: ").says("The worker pays").says("THB 1,500");
    assert_eq!(page.count("fieldset.line"), 2);
    let second = page
        .form("")
        .fill("code-2", "RF1")
        .fill("label-2", "Finding a job")
        .fill("amount-2", "nine")
        .fill("payer-2", "employer")
        .fill("stage-2", "on_arrival")
        .fill("method-2", "transfer");
    let answer = second.send(&mut mali).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    assert_eq!(page.form("").value("amount-2"), Some("nine"));
    let page = page.form("").fill("amount-2", "9000").fill("stay", "yes").submit(&mut mali).await;
    page.says("Standard: meets it").says("THB 9,000");
    let page = page.form("").fill("remove", "1").submit(&mut mali).await;
    page.does_not_say("Health check").says("Removed");
    assert_eq!(page.form("").value("label-1"), Some("Finding a job"));
    let both = page.form("").fill("nothing", "yes").send(&mut mali).await;
    assert_eq!(both.status, 422);
    both.page().says("Take the lines out, or take the tick away");
}

#[tokio::test]
async fn zero_lines_is_an_answer_and_silence_is_not() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let page = mali.open(&format!("{path}/fees")).await;
    let answer = page.form("").send(&mut mali).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Write what you charge, or tick that you charge nothing to anyone");
    page.form("").fill("nothing", "yes").submit(&mut mali).await;
    mali.open(&path).await.says("Nothing is charged to anyone");
    let page = mali.open(&format!("{path}/fees")).await;
    assert_eq!(page.form("").value("nothing"), Some("yes"));
}

#[tokio::test]
async fn answers_other_than_met_need_a_note_and_files_prove_them() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let here = format!("{path}/assessment/A");
    let page = mali.open(&here).await;
    let names = answer_fields(&page);
    let mut form = page.form("");
    for name in &names {
        form = form.fill(name, "partly");
    }
    let answer = form.send(&mut mali).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Say what is missing, or why it does not concern you");
    let forged =
        page.form("").fill("answer-A-1", "not_applicable").fill("note-A-1", "We are too small").fill("later", "y");
    let answer = forged.send(&mut mali).await;
    assert_eq!(answer.status, 422);
    answer.page().says("This criterion concerns everyone");
    let form = page.form("").fill("answer-A-1", "partly").fill("note-A-1", "One of two countries").fill("later", "yes");
    form.attach("file-A-1", "licence.pdf", PDF).submit(&mut mali).await;
    let page = mali.open(&here).await;
    page.says("licence.pdf");
    assert_eq!(page.form("").value("note-A-1").map(str::trim), Some("One of two countries"));
    let file = page.attribute(".files a", "href").unwrap();
    let download = mali.ask(&file).await;
    assert_eq!((download.status, download.body.as_slice()), (200, PDF));
    assert!(download.headers["content-disposition"].starts_with("attachment; filename=\"evidence-"));
    assert_eq!(download.headers["x-content-type-options"], "nosniff");
    assert!(download.headers["content-security-policy"].contains("sandbox"));
    assert_eq!(an_officer(&app, "Suda Example").await.ask(&file).await.status, 404, "a draft is nobody else's");
    let id = file.rsplit('/').next().unwrap();
    mali.open(&here).await.form("").fill("remove", id).submit(&mut mali).await.does_not_say("licence.pdf");
    assert_eq!(mali.ask(&file).await.status, 404);
}

#[tokio::test]
async fn who_saves_over_a_colleagues_words_sees_both_texts() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let mut boun = app.person("Boun Example", Language::En).await;
    insert_member(&app, &organisation, boun.account.as_ref().unwrap(), MemberRole::Owner).await;

    let old = mali.open(&format!("{path}/scope")).await;
    let theirs = boun.open(&format!("{path}/scope")).await;
    theirs.form("").tick("corridors", "MM-TH").tick("sectors", "fishing").submit(&mut boun).await;
    let yours = old.form("").tick("corridors", "KH-TH").tick("sectors", "services");
    let answer = yours.send(&mut mali).await;
    assert_eq!(answer.status, 409);
    let page = answer.page();
    page.says("What you wrote").says("Cambodia → Thailand").says("What is saved now").says("Myanmar → Thailand");
    page.form("").submit(&mut mali).await;
    mali.open(&format!("{path}/check")).await.says("Cambodia → Thailand").does_not_say("Myanmar → Thailand");

    let old = mali.open(&format!("{path}/assessment/A")).await;
    let theirs = boun.open(&format!("{path}/assessment/A")).await.form("").fill("answer-A-1", "met").fill("later", "y");
    theirs.submit(&mut boun).await;
    let yours = old.form("").fill("answer-A-1", "not").fill("note-A-1", "No licence for Thailand").fill("later", "y");
    let answer = yours.send(&mut mali).await;
    assert_eq!(answer.status, 409);
    answer.page().says("A.1 We do not meet it: No licence for Thailand").says("A.1 We meet it");

    let old = mali.open(&format!("{path}/declaration")).await;
    let page = boun.open(&format!("{path}/declaration")).await;
    page.form("").fill("name", "Boun Example").fill("agree", "yes").submit(&mut boun).await;
    let answer = old.form("").fill("name", "Mali Example").fill("agree", "yes").send(&mut mali).await;
    assert_eq!(answer.status, 409);
    answer.page().says("Boun Example").says("Mali Example");

    let old = mali.open(&format!("{path}/fees")).await;
    let page = boun.open(&format!("{path}/fees")).await;
    page.form("").fill("nothing", "yes").submit(&mut boun).await;
    let line = old.form("").fill("code-1", "RC1").fill("label-1", "Health check").fill("amount-1", "1,500");
    let line = line.fill("payer-1", "employer").fill("stage-1", "on_arrival").fill("method-1", "cash");
    let answer = line.send(&mut mali).await;
    assert_eq!(answer.status, 409);
    answer.page().says("RC1 Health check: THB 1,500").says("Nothing is charged to anyone");
}

#[tokio::test]
async fn an_editor_fills_in_and_an_owner_signs() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    let mut boun = app.person("Boun Example", Language::En).await;
    insert_member(&app, &organisation, boun.account.as_ref().unwrap(), MemberRole::Editor).await;
    let page = boun.open(&format!("{path}/declaration")).await;
    page.says("Only an owner of the organisation signs");
    assert_eq!(page.count("main form"), 0);
    let page = boun.open(&format!("{path}/check")).await;
    assert_eq!(page.count("main form"), 0);
    boun.post(&format!("{path}/submit"), &[("version", "99")]).await.expect_refused("Only an owner");
    boun.post(&format!("{path}/declaration"), &[("name", "Boun Example"), ("agree", "yes")])
        .await
        .expect_refused("Only an owner");
}

#[tokio::test]
async fn another_organisations_application_does_not_exist() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    let file = mali.open(&format!("{path}/licences")).await.attribute(".files a", "href").unwrap();
    let mut other = app.person("Kham Example", Language::En).await;
    let owner = other.account.clone().unwrap();
    insert_organisation(&app, &owner, OrganisationKind::Employer, "Other Example").await;
    for page in ["", "/organisation", "/licences", "/scope", "/fees", "/assessment", "/assessment/A", "/declaration"] {
        assert_eq!(other.ask(&format!("{path}{page}")).await.status, 404, "{page}");
    }
    for page in ["/check", "/sent", "/take-back"] {
        assert_eq!(other.ask(&format!("{path}{page}")).await.status, 404, "{page}");
    }
    for form in ["/organisation", "/scope", "/fees", "/declaration", "/submit", "/take-back", "/licences/remove"] {
        let pairs = [("confirm", "yes"), ("name", "X"), ("agree", "yes"), ("nothing", "yes"), ("later", "yes")];
        let pairs: Vec<(&str, &str)> = pairs.into_iter().chain([("sectors", "fishing"), ("licence", "x")]).collect();
        assert_eq!(other.post(&format!("{path}{form}"), &pairs).await.status, 404, "{form}");
    }
    assert_eq!(other.post_files(&format!("{path}/licences"), &[], &[]).await.status, 404);
    assert_eq!(other.post_files(&format!("{path}/assessment/A"), &[], &[]).await.status, 404);
    assert_eq!(other.ask(&file).await.status, 404);
    assert_eq!(other.ask(&path.replace("/en/applications", "/en/office/applications")).await.status, 404);
    let mut nobody = app.visitor();
    assert!(nobody.ask(&path).await.location.unwrap().starts_with("/en/sign-in?next="));
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    crate::support::applications::send(&mut mali, &path).await;
    let mut officer = an_officer(&app, "Suda Example").await;
    crate::support::applications::take_up(&mut officer, &path).await;
    let reasons = [("licences", "The file cannot be read.")];
    crate::support::applications::return_it(&mut officer, &path, &reasons).await;
    let pages = ["", "/organisation", "/licences", "/licences?add=1", "/scope", "/fees?add=1", "/assessment"];
    let more = ["/assessment/A", "/assessment/1", "/declaration", "/check", "/sent", "/take-back"];
    for language in ["en", "th", "my", "km", "lo", "vi"] {
        for page in pages.iter().chain(&more) {
            let address = format!("{path}{page}").replacen("/en/", &format!("/{language}/"), 1);
            let shown = mali.open(&address).await;
            for missing in ["«application", "«form", "«task", "«fee-RF", "«payer", "«stage", "«method", "«org-"]
            {
                assert!(!shown.html.contains(missing), "{address} lacks {missing}");
            }
            assert!(!shown.html.contains(" style=\""), "{address}");
        }
        mali.open(&format!("/{language}/applications")).await;
    }
    for language in ["en", "th"] {
        for page in ["", "/return", "/reject"] {
            let base = path.replace("/en/applications", &format!("/{language}/office/applications"));
            let shown = officer.open(&format!("{base}{page}")).await;
            for missing in ["«application", "«office", "«form", "«history-application"] {
                assert!(!shown.html.contains(missing), "{page} lacks {missing}");
            }
        }
        officer.open(&format!("/{language}/office/applications?status=all")).await;
    }
}

#[tokio::test]
async fn who_else_takes_part_is_said_and_silence_is_no_answer() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let here = format!("{path}/partners");
    for language in ["en", "th", "my", "km", "lo", "vi"] {
        mali.open(&here.replacen("/en/", &format!("/{language}/"), 1)).await.does_not_say("«");
    }
    let page = mali.open(&here).await;
    let silent = page.form("").send(&mut mali).await;
    assert_eq!(silent.status, 422);
    silent.page().says("Say who else takes part, or that nobody does");
    let both = page.form("").fill("outsourced", "Training – Example School").tick("alone", "yes").send(&mut mali).await;
    assert_eq!(both.status, 422);
    let page = both.page();
    page.says("Either name others, or say that nobody takes part");
    assert_eq!(page.form("").value("outsourced"), Some("Training – Example School"), "what was typed is kept");
    let stale = mali.open(&here).await;
    let named = mali.open(&here).await.form("").fill("organisations", "Gate Example, Thailand");
    named.fill("outsourced", "Training – Example School").submit(&mut mali).await;
    let page = mali.open(&here).await;
    assert_eq!(page.form("").value("organisations"), Some("Gate Example, Thailand"));
    let over = stale.form("").tick("alone", "yes").send(&mut mali).await;
    assert_eq!(over.status, 409, "somebody else's words are not written over");

    // A sub-agent that is declared with the organisation is read here, with who pays.
    let agents = format!("/en/organisation/{organisation}/sub-agents");
    let page = mali.open(&agents).await;
    let form = page.form("").fill("name", "Ko Aung Example").fill("area", "Hpa-An township").fill("payer", "worker");
    form.submit(&mut mali).await;
    mali.open(&here).await.says("Ko Aung Example").says("Hpa-An township").says("Standard: does not meet it");
    mali.open(&format!("{path}/check")).await.says("Gate Example, Thailand").says("Ko Aung Example");
}
