//! The desk of reports: the queue by urgency, one report, its files. Reports about an organisation to which the reader is
//! tied are not in the queue, and their pages say why they stay shut. What is told about a record that is part of another is
//! read with the whole.

use super::back::line;
use super::choices;
use super::guide::guide_link;
use super::steps::StepForm;
use crate::base::{
    AccountId, Actor, Language, OrganisationId, ReferralId, Refusal, ReportFileId, ReportId, ReportMessageId, When,
};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::{Words, words};
use crate::impartiality::rules::ImpartialityRefusal;
use crate::keys::ReportKeys;
use crate::organisations::store::display_name;
use crate::organisations::store::merges::survivor_of;
use crate::referrals::store::help::load_book;
use crate::reports::actions::{self, Opened, has_news, linkable, list_open, obstacles, sort_officers};
use crate::reports::rules::{
    Author, GuideCase, ReferralOutcome, ReferralStatus, ReportEvent, ReportOutcome, ReportSeat, ReportStatus,
    SUMMARY_FROM_REPORTS, Told, Wish, is_shown, last_day, next_of_report, summary_from,
};
use crate::reports::store::{self, Report};
use crate::urls;
use crate::web::forms::pairs;
use crate::web::uploads::attachment;
use crate::web::{Asked, Choice, FormErrors, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

/// What the queue is asked for.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    /// One organisation, by any of its records; all, if empty.
    about: String,
}

#[derive(Template)]
#[template(path = "reports/list.html")]
struct ListPage {
    shell: Shell,
    guide: String,
    gaps: String,
    /// Where all reports are, if these are the ones about one organisation.
    all: Option<String>,
    /// How many about it were looked into, and from how many on it reads summaries.
    counted: Option<String>,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    number: String,
    name: AboutView,
    is_urgent: bool,
    /// Whether there is news from the worker.
    has_news: bool,
    state: &'static str,
    word: String,
    due: String,
}

/// Which organisation a report is about: the whole, and the record it names, if that is only a part.
struct AboutView {
    name: String,
    told_as: Option<String>,
}

pub(super) async fn list(visit: SignedIn, query: Asked<ListQuery>) -> AppResult<HttpResponse> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let wanted = match query.about.as_str() {
        "" => None,
        id => Some(OrganisationId::parse(id).ok_or(AppError::NotFound)?),
    };
    let is_narrowed = wanted.is_some();
    let found = visit.state.db.read(move |conn| queue(conn, &actor, wanted.as_ref(), language, now)).await?;
    let Queue { title, looked_into, rows } = found;
    let counted = (is_narrowed && !rows.is_empty()).then(|| {
        let text = visit.l().t("desk-report-counted").with("count", looked_into);
        text.with("from", SUMMARY_FROM_REPORTS).to_string()
    });
    visit.show(&ListPage {
        shell: visit.shell(title),
        guide: urls::office_guide(language),
        gaps: urls::office_gaps(language),
        all: is_narrowed.then(|| urls::office_reports(language)),
        counted,
        rows,
    })
}

struct Queue {
    title: String,
    /// How many of all these were looked into.
    looked_into: usize,
    rows: Vec<Row>,
}

/// The queue: all that this person may read, or those about one organisation in all its records.
fn queue(
    conn: &mut AnyConnection,
    actor: &Actor,
    wanted: Option<&OrganisationId>,
    language: Language,
    now: When,
) -> AppResult<Queue> {
    let account = actor.account().ok_or(AppError::NotFound)?;
    let l = words(language);
    let (title, reports) = match wanted {
        None => (l.t("desk-report-title").to_string(), store::list(conn)?),
        Some(id) => {
            let name = about_view(conn, id, language)?.name;
            (l.t("desk-report-title-about").with("name", name).to_string(), store::list_about(conn, id)?)
        }
    };
    let (looked_into, mut rows) = (store::count_looked_into(&reports), Vec::new());
    for report in list_open(conn, account, reports, now)? {
        rows.push(row(conn, &report, language, now)?);
    }
    Ok(Queue { title, looked_into, rows })
}

fn row(conn: &mut AnyConnection, report: &Report, language: Language, now: When) -> AppResult<Row> {
    let l = words(language);
    let is_late = report.status == ReportStatus::Received && report.acknowledge_by < now;
    Ok(Row {
        href: urls::office_report(language, &report.id),
        number: report.number.clone(),
        name: about(conn, report, language)?,
        is_urgent: report.is_urgent && report.status != ReportStatus::Closed,
        has_news: has_news(conn, report)?,
        state: match (report.status, is_late) {
            (_, true) => "late",
            (ReportStatus::Closed, false) => "done",
            (ReportStatus::Received | ReportStatus::Acknowledged | ReportStatus::Investigating, false) => "waiting",
        },
        word: l.t(&format!("report-flow-{}", report.status)).to_string(),
        due: l.day(last_day(report.acknowledge_by)),
    })
}

fn about(conn: &mut AnyConnection, report: &Report, language: Language) -> AppResult<AboutView> {
    match &report.organisation_id {
        Some(id) => about_view(conn, id, language),
        None => Ok(AboutView { name: words(language).t("desk-report-unknown").to_string(), told_as: None }),
    }
}

fn about_view(conn: &mut AnyConnection, id: &OrganisationId, language: Language) -> AppResult<AboutView> {
    let own = display_name(conn, id, language)?;
    match survivor_of(conn, id)? {
        Some(whole) => Ok(AboutView {
            name: display_name(conn, &whole, language)?,
            told_as: Some(words(language).t("desk-report-told-as").with("name", own).to_string()),
        }),
        None => Ok(AboutView { name: own, told_as: None }),
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
    name: AboutView,
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
    /// Whether this person reads the worker's words.
    reads_words: bool,
    guides: Vec<(String, String)>,
    may_acknowledge: bool,
    may_assign: bool,
    may_admit: bool,
    may_close: bool,
    may_summarise: bool,
    has_contact: bool,
    is_withdrawn: bool,
    officers: Vec<Choice>,
    /// Who may not work on it, with every reason.
    closed: Vec<(String, String)>,
    is_over: bool,
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
    name: AboutView,
    assignee: String,
    officers: Vec<(AccountId, String)>,
    closed: Vec<(String, String)>,
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
    let sorted = sort_officers(conn, |conn, account| obstacles(conn, account, report, now))?;
    let officers: Vec<_> = sorted.free.into_iter().map(|person| (person.id, person.name)).collect();
    let reasons = |why: &[ImpartialityRefusal]| words(language).refusals(why.iter().map(|one| one as &dyn Refusal));
    let closed = sorted.shut_out.into_iter().map(|(person, why)| (person.name, reasons(&why))).collect();
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
    let (audits, findings) = linkable(conn, report.organisation_id.as_ref())?;
    let about = match &report.organisation_id {
        Some(id) => store::count_looked_into(&store::list_about(conn, id)?),
        None => 0,
    };
    let name = self::about(conn, report, language)?;
    Ok(Gathered {
        opened,
        name,
        assignee,
        officers,
        closed,
        audits: audits.into_iter().map(|audit| (audit.id.to_string(), audit.number)).collect(),
        findings: findings.into_iter().map(|finding| (finding.id.to_string(), finding.number)).collect(),
        lines,
        referrals,
        about,
    })
}

pub(super) async fn page(visit: &SignedIn, id: ReportId, form: StepForm, errors: FormErrors) -> AppResult<ShowPage> {
    let (language, now, wanted) = (visit.language, visit.now, id.clone());
    let reader = Reader { actor: visit.actor(), keys: visit.state.report_keys.clone(), language, now };
    let found = visit.state.db.read(move |conn| gather(conn, &reader, &wanted)).await?;
    Ok(shown(visit, &id, found, form, errors))
}

fn shown(visit: &SignedIn, id: &ReportId, found: Gathered, form: StepForm, errors: FormErrors) -> ShowPage {
    let (l, language) = (visit.l(), visit.language);
    let Opened { report, seat, told, messages, files } = found.opened;
    let may = |event| next_of_report(report.status, event, seat).is_ok();
    let reads_words = seat == ReportSeat::Assignee;
    let is_mine = reads_words && report.status != ReportStatus::Closed && told.is_some();
    let mut shell = visit.shell(report.number.clone());
    shell.has_errors = !errors.is_empty();
    let told = told.unwrap_or_default();
    let linked = |link: Option<String>| link.unwrap_or_default();
    let here = urls::office_report(language, id);
    let outcome_word = |outcome: &ReportOutcome| l.t(&format!("desk-report-outcome-{outcome}")).to_string();
    let summary_note = summary_note(l, &report, &told, found.about, visit);
    let guides = GuideCase::of(&told.happened, &told.signs).into_iter().map(|case| guide_link(l, case)).collect();
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
            .filter(|_| reads_words)
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
        closed: found.closed,
        is_over: report.status == ReportStatus::Closed,
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
        reads_words,
        guides,
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
        (word("desk-report-due"), l.day(last_day(report.acknowledge_by))),
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
    add("report-broker", told.broker.clone());
    add("report-who", told.known_as.clone());
    add("desk-report-way", told.corridor().map(|corridor| l.corridor(&corridor)).unwrap_or_default());
    add("report-job-sector", told.sector.map(|sector| word(sector.key())).unwrap_or_default());
    add("report-job-wage", told.wage.map(|wage| l.money(&wage)).unwrap_or_default());
    for payment in &told.payments {
        let (what, amount) = choices::payment(l, payment);
        let how = payment.how.map(|how| word(format!("method-{how}")));
        let parts = [Some(amount), Some(payment.when.clone()), how, Some(payment.to_whom.clone())];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        lines.push((what, parts.join("\u{a0}· ")));
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
        head: format!("{who}\u{a0}· {}", l.day(message.sent_on)),
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
    Ok(attachment(media_type.as_str(), format!("report.{ending}"), bytes))
}
