//! What the page of one decision shows, put together from the stores and the rules.

mod seats;
mod weighed;

pub(super) use seats::Seat;
pub(super) use weighed::{MissRow, ScoreView};

use super::forms::{DUE_MONTHS, SignForm, VALID_MONTHS};
use super::show::Typed;
use crate::base::{AccountId, Actor, Corridor, DecisionId, Language, Role, Sector, When};
use crate::db::AnyConnection;
use crate::decisions::actions::basis_of;
use crate::decisions::rules::{
    Basis, DecisionEvent, DecisionStatus, Outcome, ReasonCode, ScopeItem, Seat as Place, Vote, last_day, may_recommend,
    next, signatures_for,
};
use crate::decisions::store::{self, Decision, removals};
use crate::error::AppResult;
use crate::i18n::{Words, words};
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::Part;
use crate::impartiality::store::{Case, list_participants, load_case};
use crate::organisations::rules::name_for;
use crate::standards::rules::Standard;
use crate::web::Choice;
use crate::{accounts, certificates, organisations, standards, urls};
use chrono::Months;

/// A decision, as the page shows it to one person.
pub(super) struct DecisionView {
    pub(super) version: i32,
    pub(super) meta: String,
    pub(super) name: String,
    pub(super) name_lang: Language,
    pub(super) other: String,
    pub(super) state: &'static str,
    pub(super) status: String,
    pub(super) score: Option<ScoreView>,
    pub(super) misses: Vec<MissRow>,
    pub(super) blockers: Vec<String>,
    pub(super) has_changed: bool,
    pub(super) outcome: String,
    pub(super) reason: String,
    pub(super) public_text: String,
    pub(super) staff_note: String,
    pub(super) valid: String,
    pub(super) scope: Vec<String>,
    pub(super) conditions: Vec<String>,
    pub(super) sent_back: Option<String>,
    pub(super) review: Option<ReviewView>,
    pub(super) may_redraft: bool,
    pub(super) sign: Option<SignView>,
    pub(super) closed: Vec<Choice>,
    pub(super) seats: Vec<Seat>,
    pub(super) people: Vec<(String, String)>,
    pub(super) certificate: Option<(String, String)>,
    /// What is taken out of the scope, where the decision does that.
    pub(super) removed: Vec<String>,
    pub(super) votes: Vec<VoteRow>,
    /// Why a reviewer may not take it up again, if so.
    pub(super) redraft_closed: Option<String>,
}

/// A vote, as it was given.
pub(super) struct VoteRow {
    pub(super) name: String,
    pub(super) state: &'static str,
    pub(super) word: &'static str,
    pub(super) when: String,
    pub(super) reason: String,
}

/// What a reviewer fills in.
pub(super) struct ReviewView {
    pub(super) is_open: bool,
    pub(super) outcomes: Vec<Choice>,
    pub(super) reasons: Vec<Choice>,
    pub(super) months: Vec<Choice>,
    pub(super) is_grant: bool,
    pub(super) conditions: Vec<DueRow>,
    pub(super) public_text: String,
    pub(super) staff_note: String,
}

/// A condition and when it may be due.
pub(super) struct DueRow {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) choices: Vec<Choice>,
}

/// What a decider fills in.
pub(super) struct SignView {
    pub(super) choices: Vec<Choice>,
    pub(super) reason: String,
}

/// A decision with all that stands around it.
struct Around {
    decision: Decision,
    case: Case,
    standard: Option<Standard>,
    basis: Basis,
}

/// Puts the page together.
pub(super) fn gather(
    conn: &mut AnyConnection,
    id: &DecisionId,
    actor: &Actor,
    language: Language,
    now: When,
    typed: &Typed,
) -> AppResult<DecisionView> {
    let l = words(language);
    let decision = store::load(conn, id)?;
    let case = load_case(conn, &decision.case_id)?;
    let ground = store::find_ground(conn, &decision.case_id)?;
    let standard = match &ground {
        Some(ground) => Some(standards::store::load(conn, &ground.standard, language)?),
        None => None,
    };
    let facts = store::list_facts(conn, &decision.case_id)?;
    let basis = basis_of(conn, &decision.case_id, &facts)?;
    let around = Around { basis, decision, case, standard };
    let decision = &around.decision;
    let names = organisations::store::list_names(conn, &decision.organisation_id)?;
    let organisation = organisations::store::load(conn, &decision.organisation_id)?;
    let shown = name_for(&names, language);
    let (name, name_lang) = shown
        .map_or_else(|| (decision.organisation_id.to_string(), language), |name| (name.text.clone(), name.language));
    let other = names.iter().find(|other| other.text != name).map(|other| other.text.clone()).unwrap_or_default();
    let kept = decision.score()?;
    let unfinished = decision.status != DecisionStatus::Taken;
    let is_reviewed = decision.kind.is_reviewed();
    let (score, misses) = if is_reviewed && ground.is_some() {
        let score = if matches!(decision.status, DecisionStatus::Drafted) { &around.basis.score } else { &kept };
        (Some(weighed::score(l, score)), weighed::misses(score, &facts, around.standard.as_ref()))
    } else {
        (None, Vec::new())
    };
    let blockers = if unfinished && is_reviewed { weighed::blockers(l, &around.basis) } else { Vec::new() };
    let mut conditions = Vec::new();
    for term in decision.terms()? {
        let wording = wording(around.standard.as_ref(), &term.criterion, &term.code);
        conditions.push(l.t("decision-condition").with("what", wording).with("date", l.day(term.due_on)).to_string());
    }
    let mut people = Vec::new();
    for (part, person) in list_participants(conn, &decision.case_id)? {
        people.push((l.t(&format!("decision-part-{part}")).to_string(), person.name));
    }
    let reviewer = actor.account().filter(|_| actor.is(Role::Reviewer));
    let review = match reviewer {
        Some(account) if decision.status == DecisionStatus::Drafted && &decision.drafted_by == account => {
            Some(review_view(l, &around, typed, now))
        }
        Some(_) | None => None,
    };
    let taken_out = removals::list(conn, &decision.id)?;
    let is_reduction = !taken_out.is_empty();
    let waits_for_reviewer = is_reviewed
        && !is_reduction
        && (decision.status == DecisionStatus::SentBack
            || (decision.status == DecisionStatus::Drafted && reviewer != Some(&decision.drafted_by)));
    let redraft_closed = match reviewer.filter(|_| waits_for_reviewer) {
        Some(account) => obstacle(conn, account, &around.case, Part::Reviewer, now)?.map(|it| refused(l, &it)),
        None => None,
    };
    let table = seats::table(conn, actor, decision, &around.case, l, now)?;
    let needed = signatures_for(decision.kind, decision.outcome);
    let may_sign = table.is_mine && next(decision.status, DecisionEvent::Sign, Place::Decider, needed).is_ok();
    Ok(DecisionView {
        version: decision.version,
        meta: format!(
            "{}\u{a0}· {}\u{a0}· {}",
            around.case.number,
            l.t(&format!("decision-case-{}", around.case.kind)),
            l.t(organisation.kind.key())
        ),
        name,
        name_lang,
        other,
        state: state_of(decision.status),
        status: l.t(&format!("decision-status-{}", decision.status)).to_string(),
        score,
        misses,
        blockers,
        has_changed: is_reviewed && waits(decision.status) && around.basis.score != kept,
        outcome: if is_reduction {
            l.t("decision-outcome-reduce").to_string()
        } else {
            outcome_words(l, decision.outcome, conditions.len())
        },
        reason: l.t(&decision.reason_code.key()).to_string(),
        public_text: decision.public_text.clone(),
        staff_note: decision.staff_note.clone(),
        valid: match (decision.valid_from, decision.valid_until) {
            (Some(from), Some(until)) => {
                l.t("decision-valid").with("from", l.day(from)).with("until", l.day(until)).to_string()
            }
            _ => String::new(),
        },
        scope: decision.scope_items()?.iter().map(|item| scope_words(l, item)).collect(),
        closed: if may_sign && is_reviewed && !is_reduction { closed(l, &around) } else { Vec::new() },
        sign: may_sign.then(|| sign_view(l, decision, conditions.len(), is_reduction, typed)),
        conditions,
        sent_back: sent_back(conn, l, decision)?,
        review,
        may_redraft: reviewer.is_some() && waits_for_reviewer && redraft_closed.is_none(),
        redraft_closed,
        removed: taken_out.iter().map(|item| scope_words(l, item)).collect(),
        votes: votes(conn, l, &decision.id)?,
        seats: table.seats,
        people,
        certificate: certificate(conn, decision, language)?,
    })
}

fn votes(conn: &mut AnyConnection, l: &Words, id: &DecisionId) -> AppResult<Vec<VoteRow>> {
    let given = store::votes::list(conn, id)?.into_iter().map(|vote| VoteRow {
        name: vote.person.name,
        state: if vote.vote == Vote::For { "done" } else { "change" },
        word: if vote.vote == Vote::For { "decision-vote-for" } else { "decision-vote-against" },
        when: l.instant(vote.given_at),
        reason: vote.reason,
    });
    Ok(given.collect())
}

const fn state_of(status: DecisionStatus) -> &'static str {
    match status {
        DecisionStatus::Drafted => "progress",
        DecisionStatus::Recommended => "new",
        DecisionStatus::FirstSigned => "waiting",
        DecisionStatus::Taken => "done",
        DecisionStatus::SentBack => "change",
    }
}

const fn waits(status: DecisionStatus) -> bool {
    matches!(status, DecisionStatus::Recommended | DecisionStatus::FirstSigned)
}

/// An outcome in words, with the number of its conditions.
fn outcome_words(l: &Words, outcome: Outcome, conditions: usize) -> String {
    match outcome {
        Outcome::GrantWithConditions if conditions > 0 => {
            l.t("decision-outcome-grant-with").with("count", conditions).to_string()
        }
        Outcome::Grant
        | Outcome::GrantWithConditions
        | Outcome::Refuse
        | Outcome::Suspend
        | Outcome::Reinstate
        | Outcome::Withdraw => l.t(&format!("decision-outcome-{outcome}")).to_string(),
    }
}

/// One part of a scope in words.
pub(super) fn scope_words(l: &Words, item: &ScopeItem) -> String {
    match item.kind.as_str() {
        "corridor" => Corridor::parse(&item.value).map_or_else(|| item.value.clone(), |corridor| l.corridor(&corridor)),
        "sector" => Sector::parse(&item.value).map_or_else(|| item.value.clone(), |s| l.t(&s.key()).to_string()),
        _ => item.value.clone(),
    }
}

fn wording(standard: Option<&Standard>, criterion: &crate::base::CriterionId, code: &str) -> String {
    match standard.and_then(|standard| standard.criterion(criterion)) {
        Some(found) => format!("{code} {}", found.wording),
        None => code.to_owned(),
    }
}

fn review_view(l: &'static Words, around: &Around, typed: &Typed, now: When) -> ReviewView {
    let (decision, basis) = (&around.decision, &around.basis);
    let open = Outcome::REVIEWED.iter().copied().find(|&outcome| may_recommend(outcome, basis).is_ok());
    let mut form = match typed {
        Typed::Recommendation(form) => form.clone(),
        Typed::Nothing | Typed::Signature(_) => super::forms::RecommendForm {
            outcome: open.map(|outcome| outcome.as_str().to_owned()).unwrap_or_default(),
            reason_code: decision.reason_code.as_str().to_owned(),
            public_text: decision.public_text.clone(),
            staff_note: decision.staff_note.clone(),
            months: "36".to_owned(),
            ..super::forms::RecommendForm::default()
        },
    };
    form.due.resize(basis.score.misses.len(), "12".to_owned());
    let outcomes = Outcome::REVIEWED.iter().map(|&outcome| {
        let choice = Choice::new(outcome.as_str(), outcome_words(l, outcome, basis.score.misses.len()));
        let hint = l.t(&format!("decision-hint-{outcome}")).to_string();
        match may_recommend(outcome, basis) {
            Ok(()) => Choice { hint: Some(hint), ..choice }.chosen(&form.outcome),
            Err(refusal) => Choice { disabled_reason: Some(l.refusal(&refusal).to_string()), ..choice },
        }
    });
    let reasons = ReasonCode::fitting(open.unwrap_or(Outcome::Refuse));
    let reasons = reasons
        .into_iter()
        .map(|reason| Choice::new(reason.as_str(), l.t(&reason.key()).to_string()).chosen(&form.reason_code));
    let today = now.local_date();
    let months = VALID_MONTHS.iter().map(|&months| {
        let words = l.t("decision-valid-for").with("months", months).with("until", l.day(last_day(today, months)));
        Choice::new(months.to_string(), words.to_string()).chosen(&form.months)
    });
    let conditions = basis.score.misses.iter().zip(&form.due).map(|(miss, due)| DueRow {
        code: miss.code.clone(),
        label: wording(around.standard.as_ref(), &miss.criterion, &miss.code),
        choices: DUE_MONTHS
            .iter()
            .filter_map(|&months| {
                let day = today.checked_add_months(Months::new(months))?;
                let words = l.t("decision-due-in").with("months", months).with("date", l.day(day));
                Some(Choice::new(months.to_string(), words.to_string()).chosen(due))
            })
            .collect(),
    });
    ReviewView {
        is_open: open.is_some(),
        outcomes: outcomes.collect(),
        reasons: reasons.collect(),
        months: months.collect(),
        is_grant: open.is_some_and(Outcome::is_grant),
        conditions: if open == Some(Outcome::GrantWithConditions) { conditions.collect() } else { Vec::new() },
        public_text: form.public_text,
        staff_note: form.staff_note,
    }
}

fn sign_view(l: &Words, decision: &Decision, conditions: usize, is_reduction: bool, typed: &Typed) -> SignView {
    let form = match typed {
        Typed::Signature(form) => form.clone(),
        Typed::Nothing | Typed::Recommendation(_) => SignForm { choice: "sign".to_owned(), ..SignForm::default() },
    };
    let (label, hint) = if is_reduction {
        (l.t("decision-outcome-reduce").to_string(), l.t("decision-sign-hint-reduce").to_string())
    } else {
        let hint = l.t(&format!("decision-sign-hint-{}", decision.outcome)).to_string();
        (outcome_words(l, decision.outcome, conditions), hint)
    };
    let back = if decision.kind.is_reviewed() && !is_reduction { "decision-back-hint" } else { "decision-drop-hint" };
    SignView {
        choices: vec![
            Choice { hint: Some(hint), ..Choice::new("sign", label) }.chosen(&form.choice),
            Choice { hint: Some(l.t(back).to_string()), ..Choice::new("back", l.t("decision-send-back").to_string()) }
                .chosen(&form.choice),
        ],
        reason: form.reason,
    }
}

/// The outcomes that are not open, and why.
fn closed(l: &Words, around: &Around) -> Vec<Choice> {
    let others = Outcome::REVIEWED.iter().copied().filter(|&outcome| outcome != around.decision.outcome);
    others
        .filter_map(|outcome| {
            let refusal = may_recommend(outcome, &around.basis).err()?;
            let label = l.t(&format!("decision-outcome-{outcome}")).to_string();
            Some(Choice {
                disabled_reason: Some(l.refusal(&refusal).to_string()),
                ..Choice::new(outcome.as_str(), label)
            })
        })
        .collect()
}

fn sent_back(conn: &mut AnyConnection, l: &Words, decision: &Decision) -> AppResult<Option<String>> {
    let shown = matches!(decision.status, DecisionStatus::SentBack | DecisionStatus::Drafted);
    let (Some(by), Some(at), Some(reason), true) =
        (&decision.sent_back_by, decision.sent_back_at, &decision.sent_back_reason, shown)
    else {
        return Ok(None);
    };
    let text = l.t("decision-was-sent-back");
    let name = person_name(conn, by)?;
    Ok(Some(text.with("name", name).with("date", l.day(at.local_date())).with("reason", reason).to_string()))
}

fn person_name(conn: &mut AnyConnection, account: &AccountId) -> AppResult<String> {
    Ok(accounts::store::people::load(conn, account)?.name)
}

fn certificate(
    conn: &mut AnyConnection,
    decision: &Decision,
    language: Language,
) -> AppResult<Option<(String, String)>> {
    let Some(id) = &decision.certificate_id else { return Ok(None) };
    let certificate = certificates::store::load(conn, id)?;
    Ok(Some((urls::office_certificate(language, id), certificate.number)))
}

/// A rule's refusal in words.
fn refused(l: &Words, refusal: &dyn crate::base::Refusal) -> String {
    l.refusal(refusal).to_string()
}
