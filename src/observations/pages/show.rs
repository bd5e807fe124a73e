//! One observation, for the officers who may read it.

use super::mine::name_of;
use super::steps::StepForm;
use super::told::{MessageView, Reader, Stop, answer_word, lines, message, sign_of, timeline, word_of};
use crate::accounts::store::people;
use crate::audits::rules::AuditKind;
use crate::base::{Actor, Language, ObservationId, Refusal, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::words;
use crate::keys::ReportKeys;
use crate::observations::actions::{self, Opened, obstacles};
use crate::observations::rules::{
    ObservationEvent, ObservationOutcome, ObservationSeat, SetAsideReason, next_of_observation,
};
use crate::observations::store::partners;
use crate::reports::actions::{linkable, sort_officers};
use crate::urls;
use crate::web::forms::pairs;
use crate::web::{Choice, FormErrors, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "observations/show.html")]
pub(super) struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    version: i32,
    number: String,
    name: String,
    language: Language,
    state: &'static str,
    word: String,
    answer: Option<String>,
    facts: Vec<(String, String)>,
    told: Vec<(String, String)>,
    text: String,
    /// Whether workers told it who did not agree that it is used.
    is_without_consent: bool,
    files: Vec<(String, String)>,
    thread: Vec<MessageView>,
    timeline: Vec<Stop>,
    is_mine: bool,
    may_acknowledge: bool,
    may_assign: bool,
    may_look_into: bool,
    may_set_aside: bool,
    may_answer: bool,
    may_close: bool,
    may_link: bool,
    officers: Vec<Choice>,
    /// Who may not work on it, with every reason.
    shut_out: Vec<(String, String)>,
    is_over: bool,
    /// Whether this person reads the partner's words.
    reads_words: bool,
    is_erased: bool,
    audits: Vec<Choice>,
    findings: Vec<Choice>,
    reasons: Vec<Choice>,
    outcomes: Vec<Choice>,
    form: StepForm,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = ObservationId::parse(&path.1).ok_or(AppError::NotFound)?;
    let page = page(&visit, id, StepForm::default(), FormErrors::none()).await?;
    visit.show(&page)
}

/// What the page is made of.
struct Gathered {
    opened: Opened,
    name: String,
    partner: String,
    assignee: Option<String>,
    officers: Vec<(String, String)>,
    /// Who may not work on it, with every reason.
    shut_out: Vec<(String, String)>,
    audits: Vec<(String, String)>,
    findings: Vec<(String, String)>,
}

/// Who reads, for the thread that asks the database.
struct Asking {
    actor: Actor,
    keys: ReportKeys,
    language: Language,
    now: When,
}

fn gather(conn: &mut AnyConnection, asking: &Asking, id: &ObservationId) -> AppResult<Gathered> {
    let opened = actions::open_for_staff(conn, &asking.keys, &asking.actor, id, asking.now)?;
    let observation = &opened.observation;
    let organisation = observation.organisation_id.as_ref();
    let whose = (&observation.partner_id, organisation);
    let sorted = sort_officers(conn, |conn, account| obstacles(conn, account, whose, asking.now))?;
    let l = words(asking.language);
    let reasons = |why: &[Box<dyn Refusal>]| l.refusals(why.iter().map(|one| &**one));
    let assignee = match &observation.assigned_to {
        Some(account) => Some(people::load(conn, account)?.name),
        None => None,
    };
    let (mut audits, findings) = linkable(conn, organisation)?;
    audits.retain(|audit| audit.kind == AuditKind::Special);
    let name = name_of(conn, organisation, asking.language)?;
    let partner = partners::load(conn, &observation.partner_id)?.name;
    Ok(Gathered {
        name,
        partner,
        assignee,
        officers: sorted.free.into_iter().map(|person| (person.id.to_string(), person.name)).collect(),
        shut_out: sorted.shut_out.into_iter().map(|(person, why)| (person.name, reasons(&why))).collect(),
        audits: audits.into_iter().map(|audit| (audit.id.to_string(), audit.number)).collect(),
        findings: findings.into_iter().map(|finding| (finding.id.to_string(), finding.number)).collect(),
        opened,
    })
}

pub(super) async fn page(
    visit: &SignedIn,
    id: ObservationId,
    form: StepForm,
    errors: FormErrors,
) -> AppResult<ShowPage> {
    let (language, now) = (visit.language, visit.now);
    let asking = Asking { actor: visit.actor(), keys: visit.state.report_keys.clone(), language, now };
    let found = visit.state.db.read(move |conn| gather(conn, &asking, &id)).await?;
    Ok(shown(visit, found, form, errors))
}

fn shown(visit: &SignedIn, found: Gathered, form: StepForm, errors: FormErrors) -> ShowPage {
    let (l, language) = (visit.l(), visit.language);
    let facts = facts(visit, &found);
    let reads_words = found.opened.reads_words();
    let Opened { observation, seat, observed, messages, files, events } = found.opened;
    let may = |event| next_of_observation(observation.status, event, seat).is_ok();
    let is_mine = seat == ObservationSeat::Assignee && !observation.status.is_over() && observed.is_some();
    let mut shell = visit.shell(observation.number.clone());
    shell.has_errors = !errors.is_empty();
    let here = urls::office_observation(language, &observation.id);
    // What was chosen stays chosen where the page comes back with an error.
    let chosen = |typed: &String, linked: Option<String>| match linked {
        Some(linked) if typed.is_empty() => linked,
        _ => typed.clone(),
    };
    let reason =
        |reason: &SetAsideReason| (reason.to_string(), l.t(&format!("observation-reason-{reason}")).to_string());
    let outcome =
        |outcome: ObservationOutcome| (outcome.to_string(), l.t(&format!("observation-outcome-{outcome}")).to_string());
    ShowPage {
        token: visit.form_token().to_owned(),
        back: urls::office_observations(language),
        version: observation.version,
        language: observation.language,
        state: sign_of(observation.status),
        word: word_of(l, observation.status),
        answer: answer_word(l, observation.outcome, observation.reason),
        is_over: observation.status.is_over(),
        is_erased: observation.erased_at.is_some(),
        reads_words,
        shut_out: found.shut_out,
        told: observed.as_ref().map(|observed| lines(l, &observation, observed)).unwrap_or_default(),
        is_without_consent: observed.as_ref().is_some_and(|observed| observed.has_consent == Some(false)),
        text: observed.map(|observed| observed.text).unwrap_or_default(),
        files: files.into_iter().map(|(file, name)| (urls::file(&here, &file), name)).collect(),
        thread: messages.into_iter().map(|(its, text)| message(l, &its, text, Reader::Officer)).collect(),
        timeline: timeline(l, &events, Reader::Officer),
        may_acknowledge: may(ObservationEvent::Acknowledge),
        may_assign: may(ObservationEvent::Assign),
        may_look_into: may(ObservationEvent::LookInto),
        may_set_aside: may(ObservationEvent::SetAside),
        may_answer: may(ObservationEvent::Answer),
        may_close: may(ObservationEvent::Close),
        may_link: is_mine && observation.outcome.is_none(),
        officers: pairs(found.officers, &form.to),
        audits: pairs(found.audits, &chosen(&form.audit, observation.audit_id.as_ref().map(ToString::to_string))),
        findings: pairs(
            found.findings,
            &chosen(&form.finding, observation.finding_id.as_ref().map(ToString::to_string)),
        ),
        reasons: pairs(SetAsideReason::ALL.iter().map(reason), &form.reason),
        outcomes: pairs(ObservationOutcome::open().map(outcome), &form.outcome),
        number: observation.number,
        name: found.name,
        facts,
        is_mine,
        here,
        shell,
        errors,
        form,
    }
}

fn facts(visit: &SignedIn, found: &Gathered) -> Vec<(String, String)> {
    let l = visit.l();
    let observation = &found.opened.observation;
    let word = |key: &str| l.t(key).to_string();
    let mut facts = vec![
        (word("desk-observation-partner"), found.partner.clone()),
        (word("desk-observation-filed"), l.day(observation.filed_at.local_date())),
        (word("desk-observation-due"), l.day(observation.last_day())),
        (word("desk-observation-language"), l.language_name(observation.language)),
    ];
    if !found.opened.reads_words() {
        // Whoever reads the partner's words reads it there.
        facts.push((word("observation-kind"), l.t(&format!("observation-kind-{}", observation.kind)).to_string()));
    }
    facts.extend(found.assignee.clone().map(|name| (word("desk-observation-assignee"), name)));
    let number_of = |list: &[(String, String)], id: Option<String>| {
        let id = id?;
        list.iter().find(|(known, _)| *known == id).map(|(_, number)| number.clone())
    };
    let audit = number_of(&found.audits, observation.audit_id.as_ref().map(ToString::to_string));
    facts.extend(audit.map(|number| (word("desk-observation-audit"), number)));
    let finding = number_of(&found.findings, observation.finding_id.as_ref().map(ToString::to_string));
    facts.extend(finding.map(|number| (word("desk-observation-finding"), number)));
    facts
}
