//! The desk of reports: the queue by urgency, one report, its files. Reports about an organisation to which the reader is
//! tied are not in the queue, and their pages say why they stay shut.

use super::back::line;
use super::choices;
use super::steps::StepForm;
use crate::accounts::store::people;
use crate::base::{AccountId, Actor, Language, ReferralId, ReportFileId, ReportId, ReportMessageId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::{Words, words};
use crate::keys::ReportKeys;
use crate::organisations::store::display_name;
use crate::referrals::store::help::load_book;
use crate::reports::actions::{self, Opened, obstacle};
use crate::reports::rules::{
    Author, ReferralOutcome, ReferralStatus, ReportEvent, ReportOutcome, ReportSeat, ReportStatus, Told, Wish,
    is_shown, next_of_report, summary_from,
};
use crate::reports::store::{self, Report};
use crate::web::{Choice, FormErrors, Shell, SignedIn};
use crate::{audits, findings, urls};
use actix_web::HttpResponse;
use actix_web::http::header::{self, ContentDisposition, DispositionParam, DispositionType};
use actix_web::web::Path;
use askama::Template;

/// Nothing in a file may do anything.
const SANDBOX: &str = "default-src 'none'; sandbox";

#[derive(Template)]
#[template(path = "reports/list.html")]
struct ListPage {
    shell: Shell,
    guide: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    number: String,
    name: String,
    is_urgent: bool,
    /// Whether the worker wrote last.
    has_news: bool,
    state: &'static str,
    word: String,
    due: String,
}

pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let rows = visit
        .state
        .db
        .read(move |conn| {
            let account = actor.account().cloned().ok_or(AppError::NotFound)?;
            let mut rows = Vec::new();
            for report in store::list(conn)? {
                if obstacle(conn, &account, &report, now)?.is_none() {
                    rows.push(row(conn, &report, language, now)?);
                }
            }
            Ok(rows)
        })
        .await?;
    let shell = visit.shell(visit.l().t("desk-report-title").to_string());
    visit.show(&ListPage { shell, guide: urls::office_guide(language), rows })
}

fn row(conn: &mut AnyConnection, report: &Report, language: Language, now: When) -> AppResult<Row> {
    let l = words(language);
    let is_late = report.status == ReportStatus::Received && report.acknowledge_by < now;
    Ok(Row {
        href: urls::office_report(language, &report.id),
        number: report.number.clone(),
        name: organisation_name(conn, report, language)?,
        is_urgent: report.is_urgent && report.status != ReportStatus::Closed,
        has_news: store::messages::last_author(conn, &report.id)? == Some(Author::Worker),
        state: match (report.status, is_late) {
            (_, true) => "late",
            (ReportStatus::Closed, false) => "done",
            (ReportStatus::Received | ReportStatus::Acknowledged | ReportStatus::Investigating, false) => "waiting",
        },
        word: l.t(&format!("report-flow-{}", report.status)).to_string(),
        due: l.day(report.acknowledge_by.plus_days(-1).date()),
    })
}

fn organisation_name(conn: &mut AnyConnection, report: &Report, language: Language) -> AppResult<String> {
    match &report.organisation_id {
        Some(id) => Ok(display_name(conn, id, language)?),
        None => Ok(words(language).t("desk-report-unknown").to_string()),
    }
}

#[derive(Template)]
#[template(path = "reports/show.html")]
pub(super) struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    version: i32,
    number: String,
    name: String,
    word: String,
    outcome: Option<String>,
    facts: Vec<(String, String)>,
    told: Vec<(String, String)>,
    language: Language,
    story: String,
    files: Vec<(String, String)>,
    thread: Vec<MessageView>,
    referrals: Vec<ReferralView>,
    is_mine: bool,
    may_acknowledge: bool,
    may_assign: bool,
    may_admit: bool,
    may_close: bool,
    may_summarise: bool,
    has_contact: bool,
    is_withdrawn: bool,
    officers: Vec<Choice>,
    audits: Vec<Choice>,
    findings: Vec<Choice>,
    lines: Vec<Choice>,
    outcomes: Vec<Choice>,
    ends: Vec<Choice>,
    summary_note: String,
    form: StepForm,
}

struct MessageView {
    id: ReportMessageId,
    head: String,
    lang: &'static str,
    text: String,
    translation: String,
    may_translate: bool,
}

struct ReferralView {
    id: ReferralId,
    who: String,
    word: String,
    sheet: Option<String>,
    may_end: bool,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = ReportId::parse(&path.1).ok_or(AppError::NotFound)?;
    let page = page(&visit, id, StepForm::default(), FormErrors::none()).await?;
    visit.show(&page)
}

/// What the page of a report is made of.
struct Gathered {
    opened: Opened,
    name: String,
    assignee: String,
    officers: Vec<(AccountId, String)>,
    audits: Vec<(String, String)>,
    findings: Vec<(String, String)>,
    lines: Vec<(String, String)>,
    referrals: Vec<(store::referrals::Referral, String)>,
    about: usize,
}

/// Who reads, for the thread that asks the database.
struct Reader {
    actor: Actor,
    keys: ReportKeys,
    language: Language,
    now: When,
}

fn gather(conn: &mut AnyConnection, reader: &Reader, id: &ReportId) -> AppResult<Gathered> {
    let (language, now) = (reader.language, reader.now);
    let opened = actions::open_report(conn, &reader.keys, &reader.actor, id, now)?;
    let report = &opened.report;
    let mut officers = Vec::new();
    for person in people::list_with_role(conn, Role::CaseOfficer)? {
        if obstacle(conn, &person.id, report, now)?.is_none() {
            officers.push((person.id, person.name));
        }
    }
    let named = report.assigned_to.as_ref();
    let assignee = officers.iter().find(|(id, _)| Some(id) == named).map(|(_, name)| name.clone()).unwrap_or_default();
    let book = load_book(conn)?;
    let who = |id: &crate::base::HelpLineId| {
        let (name, number) = line(&book, id, language);
        format!("{name} ({number})")
    };
    let lines = book.lines().iter().map(|one| (one.id.to_string(), who(&one.id))).collect();
    let referrals = store::referrals::list(conn, id)?;
    let referrals = referrals.into_iter().map(|referral| (referral.clone(), who(&referral.help_line_id))).collect();
    let (mut of_audits, mut of_findings, mut about) = (Vec::new(), Vec::new(), 0);
    if let Some(organisation) = &report.organisation_id {
        let audits = audits::store::list_of_organisation(conn, organisation)?;
        of_audits = audits.into_iter().map(|audit| (audit.id.to_string(), audit.number)).collect();
        let findings = findings::store::list_of_organisation(conn, organisation)?;
        of_findings = findings.into_iter().map(|finding| (finding.id.to_string(), finding.number)).collect();
        about = store::list_about(conn, organisation)?.len();
    }
    let name = organisation_name(conn, report, language)?;
    Ok(Gathered { opened, name, assignee, officers, audits: of_audits, findings: of_findings, lines, referrals, about })
}

pub(super) async fn page(visit: &SignedIn, id: ReportId, form: StepForm, errors: FormErrors) -> AppResult<ShowPage> {
    let (language, now, wanted) = (visit.language, visit.now, id.clone());
    let reader = Reader { actor: visit.actor(), keys: visit.state.report_keys.clone(), language, now };
    let found = visit.state.db.read(move |conn| gather(conn, &reader, &wanted)).await?;
    Ok(shown(visit, &id, found, form, errors))
}

fn pairs(list: Vec<(String, String)>, chosen: &str) -> Vec<Choice> {
    list.into_iter().map(|(value, label)| Choice::new(value, label).chosen(chosen)).collect()
}

fn shown(visit: &SignedIn, id: &ReportId, found: Gathered, form: StepForm, errors: FormErrors) -> ShowPage {
    let (l, language) = (visit.l(), visit.language);
    let Opened { report, seat, told, messages, files } = found.opened;
    let may = |event| next_of_report(report.status, event, seat).is_ok();
    let is_mine = seat == ReportSeat::Assignee && report.status != ReportStatus::Closed && told.is_some();
    let mut shell = visit.shell(report.number.clone());
    shell.has_errors = !errors.is_empty();
    let told = told.unwrap_or_default();
    let linked = |link: Option<String>| link.unwrap_or_default();
    let here = urls::office_report(language, id);
    let outcome_word = |outcome: &ReportOutcome| l.t(&format!("desk-report-outcome-{outcome}")).to_string();
    let summary_note = summary_note(l, &report, &told, found.about, visit);
    ShowPage {
        token: visit.form_token().to_owned(),
        back: urls::office_reports(language),
        version: report.version,
        number: report.number.clone(),
        name: found.name,
        word: l.t(&format!("report-flow-{}", report.status)).to_string(),
        outcome: report.outcome.as_ref().map(outcome_word),
        facts: facts(l, &report, found.assignee),
        told: told_lines(l, &told),
        language: report.language,
        story: told.story.clone(),
        files: files
            .iter()
            .map(|(file, kind)| (urls::office_report_file(language, id, file), kind.as_str().to_owned()))
            .collect(),
        thread: messages.into_iter().map(|(message, text)| message_view(l, &report, is_mine, message, text)).collect(),
        referrals: found
            .referrals
            .into_iter()
            .map(|(referral, who)| referral_view(l, id, is_mine, referral, who))
            .collect(),
        may_acknowledge: may(ReportEvent::Acknowledge),
        may_assign: may(ReportEvent::Assign),
        may_admit: may(ReportEvent::Admit),
        may_close: is_mine && may(ReportEvent::Close),
        may_summarise: is_mine && told.wish == Some(Wish::TellThem) && !report.is_consent_withdrawn,
        has_contact: is_mine && report.contact.is_some(),
        is_withdrawn: report.is_consent_withdrawn,
        officers: found
            .officers
            .into_iter()
            .map(|(id, name)| Choice::new(id.as_str(), name).chosen(&form.to))
            .collect(),
        audits: pairs(found.audits, &linked(report.audit_id.as_ref().map(ToString::to_string))),
        findings: pairs(found.findings, &linked(report.finding_id.as_ref().map(ToString::to_string))),
        lines: pairs(found.lines, &form.line),
        outcomes: ReportOutcome::open_from(report.status)
            .map(|outcome| Choice::new(outcome.as_str(), outcome_word(&outcome)).chosen(&form.outcome))
            .collect(),
        ends: ReferralOutcome::ALL
            .iter()
            .map(|end| Choice::new(end.as_str(), l.t(&format!("desk-referral-outcome-{end}")).to_string()))
            .collect(),
        form: StepForm {
            summary: if form.summary.is_empty() { report.summary.clone() } else { form.summary.clone() },
            ..form
        },
        summary_note,
        is_mine,
        here,
        shell,
        errors,
    }
}

/// Whether the organisation reads the summary yet, and from when.
fn summary_note(l: &Words, report: &Report, told: &Told, about: usize, visit: &SignedIn) -> String {
    let today = visit.now.local_date();
    let Some(on) = report.summary_on else { return String::new() };
    if is_shown(Some(on), told.wish, report.is_consent_withdrawn, about, today) {
        l.t("desk-report-summary-shown").to_string()
    } else {
        l.t("desk-report-summary-waits").with("date", l.day(summary_from(on))).with("count", about).to_string()
    }
}

fn facts(l: &Words, report: &Report, assignee: String) -> Vec<(String, String)> {
    let word = |key: &str| l.t(key).to_string();
    let mut facts = vec![
        (word("desk-report-received"), l.day(report.received_on)),
        (word("desk-report-due"), l.day(report.acknowledge_by.plus_days(-1).date())),
        (word("desk-report-language"), l.t(&format!("lang-{}", report.language)).to_string()),
    ];
    if !assignee.is_empty() {
        facts.push((word("desk-report-assignee"), assignee));
    }
    if let Some(on) = report.erase_on {
        facts.push((word("desk-report-erase-on"), l.day(on)));
    }
    facts
}

fn told_lines(l: &Words, told: &Told) -> Vec<(String, String)> {
    let word = |key: String| l.t(&key).to_string();
    let mut lines = Vec::new();
    let happened: Vec<String> = told.happened.iter().map(|one| word(format!("report-happened-{one}"))).collect();
    let signs: Vec<String> = told.signs.iter().map(|sign| word(sign.key())).collect();
    let wish = told.wish.map(|wish| word(format!("report-wish-{wish}")));
    let mut add = |key: &str, text: String| {
        if !text.is_empty() {
            lines.push((l.t(key).to_string(), text));
        }
    };
    add("report-what", happened.join("; "));
    add("report-who", told.known_as.clone());
    add("desk-report-way", told.corridor().map(|corridor| l.corridor(&corridor)).unwrap_or_default());
    add("report-job-sector", told.sector.map(|sector| word(sector.key())).unwrap_or_default());
    add("report-job-wage", told.wage.map(|wage| l.money(&wage)).unwrap_or_default());
    for payment in &told.payments {
        let (what, amount) = choices::payment(l, payment);
        let how = payment.how.map(|how| word(format!("method-{how}")));
        let parts = [Some(amount), Some(payment.when.clone()), how, Some(payment.to_whom.clone())];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        lines.push((what, parts.join(" · ")));
    }
    let mut add = |key: &str, text: String| {
        if !text.is_empty() {
            lines.push((l.t(key).to_string(), text));
        }
    };
    add("forced-signs", signs.join("; "));
    add("report-wish", wish.unwrap_or_default());
    lines
}

fn message_view(
    l: &Words,
    report: &Report,
    is_mine: bool,
    message: store::messages::Message,
    text: crate::reports::rules::MessageText,
) -> MessageView {
    let who = l.t(&format!("desk-report-author-{}", message.author)).to_string();
    MessageView {
        head: format!("{who} · {}", l.day(message.sent_on)),
        lang: if message.author == Author::Worker { report.language.code() } else { "" },
        may_translate: is_mine && message.author == Author::Worker && text.translation.is_empty(),
        id: message.id,
        text: text.text,
        translation: text.translation,
    }
}

fn referral_view(
    l: &Words,
    id: &ReportId,
    is_mine: bool,
    referral: store::referrals::Referral,
    who: String,
) -> ReferralView {
    let word = match referral.outcome {
        Some(outcome) => l.t(&format!("desk-referral-outcome-{outcome}")).to_string(),
        None => l.t(&format!("report-flow-{}", referral.status)).to_string(),
    };
    let may_hand_over = is_mine && matches!(referral.status, ReferralStatus::Agreed | ReferralStatus::HandedOver);
    let sheet = format!("sheets/{}", referral.id);
    ReferralView {
        sheet: may_hand_over.then(|| urls::office_report_part(l.language(), id, &sheet)),
        may_end: is_mine && referral.status == ReferralStatus::HandedOver,
        id: referral.id,
        who,
        word,
    }
}

/// A file of a report, under a name that says nothing.
pub(super) async fn file(visit: SignedIn, path: Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let (id, file) = ReportId::parse(&path.1).zip(ReportFileId::parse(&path.2)).ok_or(AppError::NotFound)?;
    let (actor, keys, now) = (visit.actor(), visit.state.report_keys.clone(), visit.now);
    let (media_type, bytes) =
        visit.state.db.read(move |conn| actions::open_file(conn, &keys, &actor, &id, &file, now)).await?;
    let ending = media_type.endings().first().copied().unwrap_or("bin");
    let name = DispositionParam::Filename(format!("report.{ending}"));
    let disposition = ContentDisposition { disposition: DispositionType::Attachment, parameters: vec![name] };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, media_type.as_str()))
        .insert_header(disposition)
        .insert_header((header::CONTENT_SECURITY_POLICY, SANDBOX))
        .body(bytes))
}
