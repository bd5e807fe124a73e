//! The questions, one a page. Nothing needs a script; what is typed is kept for 24 hours under a key that only the cookie
//! holds, and the cookie comes with the first answer.

use super::form::TellForm;
use super::{DRAFT, VISIT, choices, cookie, draft_key, who};
use crate::base::OrganisationId;
use crate::checks::rules::Question;
use crate::error::{AppError, AppResult};
use crate::files::{MediaType, Upload};
use crate::i18n::Words;
use crate::keys::DraftKey;
use crate::register::Register;
use crate::register::snapshot::Snapshot;
use crate::reports::actions::{self, Sent, Typing};
use crate::reports::rules::{RECEIPT_MINUTES, Section, Told};
use crate::urls;
use crate::web::forms::read_pairs;
use crate::web::{Choice, FormErrors, Posted, Shell, Visit, uploads};
use actix_multipart::Multipart;
use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use bytes::Bytes;

#[derive(Template)]
#[template(path = "reports/ask.html")]
struct AskPage {
    shell: Shell,
    leave: String,
    errors: FormErrors,
    section: &'static str,
    title: String,
    step: String,
    action: String,
    back: Option<String>,
    form: TellForm,
    happened: Vec<Choice>,
    hits: Vec<Choice>,
    /// Whom it is about, as far as that was told.
    chosen: Vec<String>,
    /// What a check before has asked.
    carried: Vec<String>,
    origins: Vec<Choice>,
    destinations: Vec<Choice>,
    sectors: Vec<Choice>,
    wage_currencies: Vec<Choice>,
    given: Vec<Choice>,
    codes: Vec<Choice>,
    currencies: Vec<Choice>,
    hows: Vec<Choice>,
    receipts: Vec<Choice>,
    signs: Vec<Choice>,
    wishes: Vec<Choice>,
    ways: Vec<Choice>,
    files: i64,
    accept: String,
    answers: Vec<Answer>,
}

/// One answer to be checked: the question, what was told, and where it is changed.
struct Answer {
    question: String,
    told: Vec<String>,
    href: String,
}

/// The title of a page's question.
fn title(l: &Words, section: Section) -> String {
    match section {
        Section::Contact => l.t("report-safe-contact").to_string(),
        other => l.t(&format!("report-{other}")).to_string(),
    }
}

fn address(visit: &Visit, section: Section) -> String {
    match section {
        Section::What => urls::report(visit.language),
        other => urls::report_section(visit.language, other.as_str()),
    }
}

/// A shell that says nothing of what the page is about.
pub(super) fn quiet(visit: &Visit, path: &str) -> Shell {
    let mut shell = visit.shell("");
    shell.path_after_language = path.to_owned();
    shell
}

/// What a page shows besides what was told.
#[derive(Default)]
struct Shown {
    form: TellForm,
    errors: FormErrors,
    hits: Vec<Choice>,
    files: i64,
}

fn page(visit: &Visit, snapshot: &Snapshot, section: Section, told: &Told, shown: Shown) -> AskPage {
    let (l, Shown { form, errors, hits, files }) = (visit.l(), shown);
    let steps: Vec<Section> = Section::of(told).collect();
    let step = steps.iter().position(|one| *one == section).map_or(1, |place| place + 1);
    let path = address(visit, section);
    let mut shell = quiet(visit, path.get(3..).unwrap_or("/report"));
    shell.has_errors = !errors.is_empty();
    let is = |wanted: Section| section == wanted;
    let none = Vec::new;
    AskPage {
        leave: urls::report_leave(visit.language),
        section: section.as_str(),
        title: title(l, section),
        step: l.t("report-step").with("step", step).with("steps", steps.len()).to_string(),
        back: section.before(told).map(|before| address(visit, before)),
        action: path,
        happened: if is(Section::What) { choices::happened(l, &form) } else { none() },
        chosen: if is(Section::Who) { who::lines(visit, snapshot, told) } else { Vec::new() },
        carried: if is(Section::What) { who::carried(visit, snapshot, &form) } else { Vec::new() },
        origins: choices::countries(l, &form.from),
        destinations: choices::countries(l, &form.to),
        sectors: choices::sectors(l, &form.sector),
        wage_currencies: choices::currencies(&form.wage_currency),
        given: choices::given(l, told),
        codes: if is(Section::Paid) { choices::codes(l, &form.code) } else { none() },
        currencies: choices::currencies(&form.currency),
        hows: choices::ways_of_paying(l, &form.how),
        receipts: choices::yes_no(l, &form.receipt),
        signs: if is(Section::Signs) { choices::signs(l, &form) } else { none() },
        wishes: if is(Section::Wish) { choices::wishes(l, &form) } else { none() },
        ways: if is(Section::Contact) { choices::ways_of_reaching(l, &form) } else { none() },
        accept: accepted(),
        answers: if is(Section::Check) { answers(visit, snapshot, told, files) } else { Vec::new() },
        shell,
        errors,
        form,
        hits,
        files,
    }
}

/// The endings of pictures and sound.
pub(super) fn accepted() -> String {
    let kinds = [MediaType::Jpeg, MediaType::Png, MediaType::Webp, MediaType::M4a, MediaType::Ogg, MediaType::Mp3];
    let endings = kinds.iter().flat_map(|kind| kind.endings());
    endings.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
}

fn answers(visit: &Visit, snapshot: &Snapshot, told: &Told, files: i64) -> Vec<Answer> {
    let l = visit.l();
    let word = |key: String| l.t(&key).to_string();
    let texts = |section: Section| -> Vec<String> {
        match section {
            Section::What => told.happened.iter().map(|one| word(format!("report-happened-{one}"))).collect(),
            Section::Who => who::lines(visit, snapshot, told).into_iter().chain([told.known_as.clone()]).collect(),
            Section::Job => {
                let way = told.corridor().map(|corridor| l.corridor(&corridor));
                let sector = told.sector.map(|sector| word(sector.key()));
                let wage = told.wage.map(|wage| l.money(&wage));
                way.into_iter().chain(sector).chain(wage).collect()
            }
            Section::Paid => {
                let line = |payment| choices::payment(l, payment);
                told.payments.iter().map(line).map(|(what, amount)| format!("{what}: {amount}")).collect()
            }
            Section::Signs => told.signs.iter().map(|sign| word(sign.plain_key())).collect(),
            Section::Story => {
                let count = (files > 0).then(|| l.t("report-files-there").with("count", files).to_string());
                Some(told.story.clone()).into_iter().chain(count).collect()
            }
            Section::Wish => told.wish.iter().map(|wish| word(format!("report-wish-{wish}"))).collect(),
            Section::Contact => {
                let by = told.contact.by.map(|by| word(format!("report-by-{by}")));
                by.into_iter().chain([told.contact.value.clone(), told.contact.safe.clone()]).collect()
            }
            Section::Check => Vec::new(),
        }
    };
    Section::of(told)
        .filter(|section| *section != Section::Check)
        .map(|section| Answer {
            question: title(l, section),
            told: texts(section).into_iter().filter(|text| !text.is_empty()).collect(),
            href: address(visit, section),
        })
        .collect()
}

/// The draft of the cookie, if it still stands.
pub(super) async fn typing(visit: &Visit, request: &HttpRequest) -> AppResult<Option<(DraftKey, Typing)>> {
    let Some(key) = draft_key(request, &visit.state) else { return Ok(None) };
    let now = visit.now;
    let typing = visit.state.db.read({
        let key = key.clone();
        move |conn| actions::find_typing(conn, &key, now)
    });
    Ok(typing.await?.map(|typing| (key, typing)))
}

fn section_of(path: &str) -> AppResult<Section> {
    Section::parse(path).filter(|section| *section != Section::What).ok_or(AppError::NotFound)
}

/// GET the first question. It sets no cookie.
pub(super) async fn first(visit: Visit, request: HttpRequest, register: Data<Register>) -> AppResult<HttpResponse> {
    let query = request.query_string();
    let mut asked = TellForm::default();
    match Question::parse(query) {
        Some(question) => asked.about = question.address(),
        None => asked.org = read_pairs::<TellForm>(query.as_bytes()).org,
    }
    show_first(&visit, &request, &register, asked).await
}

/// The first question, with what a check before it has asked; that is kept with the first answer and not sooner.
async fn show_first(
    visit: &Visit,
    request: &HttpRequest,
    register: &Register,
    asked: TellForm,
) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let told = match typing(visit, request).await? {
        Some((_, typing)) if typing.is_sent() => return Ok(visit.redirect(&urls::report_receipt(visit.language))),
        Some((_, typing)) => typing.told,
        None => Told::default(),
    };
    let org = who::known(&snapshot, &asked.org);
    let mut form = TellForm { about: asked.about, org, asked: asked.asked, ..TellForm::of(&told) };
    if !form.about.is_empty() && form.happened.is_empty() {
        form.happened.push("fees".to_owned());
    }
    // In another language the same is asked; what may be a person's is never part of an address.
    let query = match (form.about.as_str(), form.org.as_str()) {
        ("", "") => String::new(),
        ("", org) => format!("?org={org}"),
        (about, _) => format!("?{about}"),
    };
    let mut page = page(visit, &snapshot, Section::What, &told, Shown { form, ..Shown::default() });
    page.shell.path_after_language.push_str(&query);
    visit.show(&page)
}

/// POST the first answer: from now on there is a draft, and a cookie with its key. A check that leads here posts too, so
/// that what it asked stands in no address; then nothing is answered yet.
pub(super) async fn first_submit(
    visit: Visit,
    request: HttpRequest,
    register: Data<Register>,
    Posted(mut form): Posted<TellForm>,
) -> AppResult<HttpResponse> {
    if !form.carried.is_empty() {
        let asked = TellForm { org: form.org, asked: form.asked, ..TellForm::default() };
        return show_first(&visit, &request, &register, asked).await;
    }
    visit.state.report_paces.writing.slow_down("all").await;
    let typing = typing(&visit, &request).await?;
    let snapshot = register.current().await;
    form.org = who::known(&snapshot, &form.org);
    let mut told = typing.as_ref().map(|(_, typing)| typing.told.clone()).unwrap_or_default();
    let mut errors = FormErrors::none();
    form.read(Section::What, visit.l(), &mut told, &mut errors);
    if !errors.is_empty() {
        let shown = Shown { form, errors, ..Shown::default() };
        let page = page(&visit, &snapshot, Section::What, &told, shown);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let next = address(&visit, Section::What.next(&told));
    let now = visit.now;
    match typing {
        Some((key, _)) => {
            visit.state.db.write(move |conn| actions::keep(conn, &key, now, |stored| *stored = told)).await?;
            Ok(visit.redirect(&next))
        }
        None => {
            let key = DraftKey::random().map_err(AppError::internal)?;
            let value = key.cookie();
            visit.state.db.write(move |conn| actions::begin(conn, &key, &told, now)).await?;
            let mut answer = visit.redirect(&next);
            let cookie = cookie(&visit.state, DRAFT, value, Duration::hours(24));
            answer.add_cookie(&cookie).map_err(AppError::internal)?;
            Ok(answer)
        }
    }
}

/// GET one of the later questions.
pub(super) async fn show(
    visit: Visit,
    request: HttpRequest,
    path: Path<(String, String)>,
    register: Data<Register>,
) -> AppResult<HttpResponse> {
    show_section(&visit, &request, &register, section_of(&path.1)?).await
}

/// GET the page with files.
pub(super) async fn story(visit: Visit, request: HttpRequest, register: Data<Register>) -> AppResult<HttpResponse> {
    show_section(&visit, &request, &register, Section::Story).await
}

async fn show_section(
    visit: &Visit,
    request: &HttpRequest,
    register: &Register,
    section: Section,
) -> AppResult<HttpResponse> {
    let Some((_, typing)) = typing(visit, request).await? else {
        return Ok(visit.redirect(&urls::report(visit.language)));
    };
    if typing.is_sent() {
        return Ok(visit.redirect(&urls::report_receipt(visit.language)));
    }
    let snapshot = register.current().await;
    let shown = Shown { form: TellForm::of(&typing.told), files: typing.files, ..Shown::default() };
    visit.show(&page(visit, &snapshot, section, &typing.told, shown))
}

/// POST one of the later answers, or the whole report.
pub(super) async fn submit(
    visit: Visit,
    request: HttpRequest,
    path: Path<(String, String)>,
    register: Data<Register>,
    Posted(mut form): Posted<TellForm>,
) -> AppResult<HttpResponse> {
    let section = section_of(&path.1)?;
    visit.state.report_paces.writing.slow_down("all").await;
    let Some((key, typing)) = typing(&visit, &request).await? else {
        return Ok(visit.redirect(&urls::report(visit.language)));
    };
    if section == Section::Check {
        return send(&visit, key, &typing).await;
    }
    let snapshot = register.current().await;
    let (mut told, mut errors) = (typing.told.clone(), FormErrors::none());
    // A name that was typed is looked up once before it is taken as it is; it stands above what was chosen before.
    if section == Section::Who && is_new_name(&form) {
        form.organisation.clear();
        let hits = who::hits(&visit, &snapshot, &form);
        if !hits.is_empty() {
            form.searched.clone_from(&form.q);
            let shown = Shown { form, hits, files: typing.files, ..Shown::default() };
            return visit.show(&page(&visit, &snapshot, section, &told, shown));
        }
    }
    form.read(section, visit.l(), &mut told, &mut errors);
    if told.organisation.as_ref().is_some_and(|id| snapshot.organisation(id).is_none()) {
        errors.add(visit.l(), "organisation", "error-choice");
    }
    if !errors.is_empty() {
        let shown = Shown { form, errors, files: typing.files, ..Shown::default() };
        let page = page(&visit, &snapshot, section, &typing.told, shown);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let next = if form.add.is_empty() { section.next(&told) } else { section };
    let now = visit.now;
    visit.state.db.write(move |conn| actions::keep(conn, &key, now, |stored| *stored = told)).await?;
    Ok(visit.redirect(&address(&visit, next)))
}

/// Whether a name was typed that was not looked up yet.
fn is_new_name(form: &TellForm) -> bool {
    !form.q.trim().is_empty() && form.searched != form.q
}

/// POST the page with files.
pub(super) async fn story_submit(
    visit: Visit,
    request: HttpRequest,
    register: Data<Register>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    visit.state.report_paces.writing.slow_down("all").await;
    let (form, sent) = uploads::read::<TellForm>(parts).await?;
    let Some((key, typing)) = typing(&visit, &request).await? else {
        return Ok(visit.redirect(&urls::report(visit.language)));
    };
    let (mut told, mut errors) = (typing.told.clone(), FormErrors::none());
    form.read(Section::Story, visit.l(), &mut told, &mut errors);
    if !errors.is_empty() {
        // What is too long goes back to be mended, whole; files that came with it are taken all the same.
        told.story.clone_from(&typing.told.story);
    }
    let files = taken(&visit, sent, &mut errors).await?;
    let is_dropping = !form.drop.is_empty();
    let next = if is_dropping { Section::Story } else { Section::Story.next(&told) };
    let now = visit.now;
    let kept = visit.state.db.erase(move |conn| {
        if is_dropping {
            actions::drop_draft_files(conn, &key)?;
        }
        actions::add_draft_files(conn, &key, &files, now)?;
        actions::keep(conn, &key, now, |stored| *stored = told)?;
        actions::find_typing(conn, &key, now)
    });
    let kept = kept.await?.ok_or(AppError::NotFound)?;
    if !errors.is_empty() {
        let snapshot = register.current().await;
        let shown = Shown { form, errors, files: kept.files, ..Shown::default() };
        let page = page(&visit, &snapshot, Section::Story, &kept.told, shown);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    Ok(visit.redirect(&address(&visit, next)))
}

/// The pictures and recordings that are taken, without anything but pixels and sound; what is refused is said in words.
pub(super) async fn taken(
    visit: &Visit,
    sent: Vec<uploads::SentFile>,
    errors: &mut FormErrors,
) -> AppResult<Vec<(MediaType, Bytes)>> {
    let mut files = Vec::new();
    for file in sent.into_iter().take(3) {
        match visit.state.files.take_out(Upload { name: file.name, bytes: file.bytes.into() }).await? {
            Ok(taken) => files.push(taken),
            Err(refusal) => errors.add_refusal(visit.l(), "files", &refusal),
        }
    }
    Ok(files)
}

async fn send(visit: &Visit, key: DraftKey, typing: &Typing) -> AppResult<HttpResponse> {
    let receipt = urls::report_receipt(visit.language);
    if typing.is_sent() {
        return Ok(visit.redirect(&receipt));
    }
    let target = typing.told.organisation.as_ref().map_or("unknown", OrganisationId::as_str);
    visit.state.report_paces.sending.slow_down(target).await;
    let prepared = actions::prepare(&visit.state.report_keys).await?;
    let (keys, language, now) = (visit.state.report_keys.clone(), visit.language, visit.now);
    let value = key.cookie();
    let sent = visit.state.db.erase(move |conn| actions::send(conn, &keys, &key, &prepared, language, now)).await?;
    match sent {
        Sent::Done => {
            // From now on it leads to the receipt alone, for as long as that is shown.
            let mut answer = visit.redirect(&receipt);
            let cookie = cookie(&visit.state, DRAFT, value, Duration::minutes(RECEIPT_MINUTES));
            answer.add_cookie(&cookie).map_err(AppError::internal)?;
            Ok(answer)
        }
        Sent::Missing(section) => Ok(visit.redirect(&address(visit, section))),
    }
}

/// POST leave: the draft goes, and everything this site left in the browser.
pub(super) async fn leave(visit: Visit, request: HttpRequest) -> AppResult<HttpResponse> {
    if let Some(key) = draft_key(&request, &visit.state) {
        visit.state.db.erase(move |conn| actions::leave(conn, &key)).await?;
    }
    let mut answer = visit.redirect(&urls::home(visit.language));
    for name in [DRAFT, VISIT] {
        let gone = cookie(&visit.state, name, String::new(), Duration::ZERO);
        answer.add_cookie(&gone).map_err(AppError::internal)?;
    }
    let headers = answer.headers_mut();
    headers.insert(
        actix_web::http::header::HeaderName::from_static("clear-site-data"),
        actix_web::http::header::HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
    );
    Ok(answer)
}
