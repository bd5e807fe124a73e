//! What two devices typed differently, and what came too late: both texts side by side, for a person to choose.

use super::interviews::{Around, read_interview};
use super::view::audit_in;
use crate::accounts::store::people;
use crate::audits::actions::{self, Chosen};
use crate::audits::rules::{ApartReason, RecordKind, Settlement, is_over, settlements};
use crate::audits::store::interviews;
use crate::audits::store::saves::{self, Content, Difference};
use crate::audits::store::{self, Audit};
use crate::base::{AuditId, CriterionId, DifferenceId, FindingId};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::findings::actions as findings_actions;
use crate::findings::store as findings;
use crate::i18n::Words;
use crate::referrals::rules::Indicator;
use crate::standards::rules::Standard;
use crate::standards::store as standards;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// A field and what was typed in it.
type Lines = Vec<(String, String)>;

/// Something kept apart, beside what is stored.
struct DifferenceView {
    id: String,
    title: String,
    is_late: bool,
    sent_by: String,
    sent_at: String,
    sent: Lines,
    stored: Lines,
    choices: Vec<Choice>,
    /// How it was settled, by whom and when.
    settled: Option<String>,
}

#[derive(Template)]
#[template(path = "audits/differences.html")]
struct DifferencesPage {
    shell: Shell,
    token: String,
    number: String,
    organisation: String,
    open: Vec<DifferenceView>,
    settled: Vec<DifferenceView>,
    overview: String,
    may_settle: bool,
}

/// The fields of a record with their labels, in the order of the page.
fn lines_of(kind: RecordKind, fields: &Content, around: &Around, standard: &Standard, l: &Words) -> Lines {
    let word = |key: &str| l.t(key).to_string();
    let money = |name: &str, currency: &str| {
        let amount = fields.get(name)?;
        Some(format!("{amount} {}", fields.get(currency).map_or("", String::as_str)))
    };
    let named =
        |pairs: &[(String, String)], id: &str| pairs.iter().find(|(its, _)| its == id).map(|(_, name)| name.clone());
    let mut lines = Lines::new();
    let mut add = |label: String, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            lines.push((label, value));
        }
    };
    let field = |name: &str| fields.get(name).cloned();
    let coded = |name: &str, stem: &str| fields.get(name).map(|value| l.t(&format!("{stem}-{value}")).to_string());
    match kind {
        RecordKind::Result => {
            add(word("audit-report-result"), coded("result", "audit-result"));
            add(word("audit-result-note"), field("note"));
        }
        RecordKind::Finding => {
            let criterion = field("criterion").map(|code| {
                let found = standard.criteria().find(|criterion| criterion.code == code);
                found.map_or(code, |criterion| format!("{} {}", criterion.code, criterion.wording))
            });
            add(word("process-criterion"), criterion);
            add(word("finding-grade"), coded("grade", "process"));
            add(word("finding-statement"), field("statement"));
            add(word("finding-objective-evidence"), field("objective_evidence"));
            add(word("finding-fact-workers"), field("workers"));
            add(word("finding-repay-label"), money("repay", "currency"));
        }
        RecordKind::Interview => {
            add(word("interview-held-on"), field("held_on"));
            add(word("interview-language"), coded("language", "interview-language"));
            add(word("interview-helper"), field("helper").and_then(|id| named(&around.helpers, &id)));
            add(word("interview-sex"), coded("sex", "interview-sex"));
            add(word("interview-place"), coded("place", "interview-place"));
            add(word("finding-fact-site"), field("site").and_then(|id| named(&around.sites, &id)));
            add(word("interview-first-wage"), money("first_wage", "first_wage_currency"));
            for indicator in Indicator::ALL {
                add(word(&indicator.key()), coded(&format!("sign-{indicator}"), "interview-answer"));
            }
            for code in FeeCode::ALL {
                add(word(&code.key()), money(&format!("paid-{code}"), &format!("paid-currency-{code}")));
            }
            add(word("interview-note"), field("note"));
        }
    }
    lines
}

/// What is stored where a difference was sent: its title and its fields.
fn stored_beside(
    conn: &mut AnyConnection,
    audit: &Audit,
    difference: &Difference,
    standard: &Standard,
    l: &Words,
) -> AppResult<(String, Content)> {
    match difference.kind {
        RecordKind::Result => {
            let id = CriterionId::parse(&difference.subject_id).ok_or(AppError::NotFound)?;
            let row = store::list_results(conn, &audit.id)?.remove(&id);
            let code = standard.criterion(&id).map(|criterion| criterion.code.clone()).unwrap_or_default();
            let fields = row.map(|row| {
                Content::from([("result".to_owned(), row.result.to_string()), ("note".to_owned(), row.note)])
            });
            Ok((format!("{} {code}", l.t("process-criterion")), fields.unwrap_or_default()))
        }
        RecordKind::Interview => {
            let stored = interviews::find_by_record(conn, &audit.id, &difference.record)?;
            let title = match &stored {
                Some(stored) => l.t("interview-title").with("name", stored.name()).to_string(),
                None => l.t("interview-new").to_string(),
            };
            Ok((title, stored.map(|stored| super::interviews::typed_of(&stored)).unwrap_or_default()))
        }
        RecordKind::Finding => {
            let raised = match FindingId::parse(&difference.subject_id) {
                Some(id) => Some(findings::load(conn, &id)?),
                None => None,
            };
            if let Some(finding) = raised {
                let title = l.t("finding-title").with("number", &finding.number).to_string();
                return Ok((title, findings_actions::content_of(&finding, standard)));
            }
            let draft = findings::drafts::find(conn, &audit.id, &difference.record)?;
            Ok((l.t("finding-draft").to_string(), draft.map(|draft| draft.fields()).unwrap_or_default()))
        }
    }
}

fn view_of(
    conn: &mut AnyConnection,
    audit: &Audit,
    difference: &Difference,
    around: &Around,
    standard: &Standard,
    l: &Words,
) -> AppResult<DifferenceView> {
    let (title, stored) = stored_beside(conn, audit, difference, standard, l)?;
    let open = settlements(difference.reason, difference.kind, is_over(audit.status).unwrap_or(false));
    let settled = match (difference.settled_as, &difference.settled_by, difference.settled_at) {
        (Some(settlement), Some(by), Some(at)) => Some(
            l.t(&format!("audit-settled-{settlement}"))
                .with("name", people::load(conn, by)?.name)
                .with("date", l.instant(at))
                .to_string(),
        ),
        _ => None,
    };
    Ok(DifferenceView {
        id: difference.id.to_string(),
        title,
        is_late: difference.reason == ApartReason::Late,
        sent_by: people::load(conn, &difference.sent_by)?.name,
        sent_at: l.instant(difference.sent_at),
        sent: lines_of(difference.kind, &difference.fields(), around, standard, l),
        stored: lines_of(difference.kind, &stored, around, standard, l),
        choices: open
            .iter()
            .map(|settlement| Choice::new(settlement.as_str(), l.t(&format!("audit-settle-{settlement}")).to_string()))
            .collect(),
        settled,
    })
}

/// What is kept apart in an audit.
///
/// # Errors
/// `NotFound` to whoever has no part in it.
pub async fn list(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let (id, l, actor, language) = (audit_in(&path)?, signed_in.l(), signed_in.actor(), signed_in.language);
    let overview = urls::audit(language, &id);
    let (audit, organisation, views, may_settle) = signed_in
        .state
        .db
        .read(move |conn| {
            let audit = actions::load_readable(conn, &actor, &id)?;
            let standard = standards::load(conn, &audit.standard_id, language)?;
            let around = super::interviews::around(conn, &id)?;
            let mut views = Vec::new();
            for difference in saves::list_all(conn, &id)? {
                views.push(view_of(conn, &audit, &difference, &around, &standard, l)?);
            }
            let may_settle = actions::may_settle(conn, &actor, &audit)?;
            let name = crate::organisations::store::display_name(conn, &audit.organisation_id, language)?;
            Ok((audit, name, views, may_settle))
        })
        .await?;
    let (settled, open) = views.into_iter().partition(|view: &DifferenceView| view.settled.is_some());
    let page = DifferencesPage {
        shell: signed_in.shell(l.t("audit-differences-title").to_string()),
        token: signed_in.form_token().to_owned(),
        number: audit.number,
        organisation,
        open,
        settled,
        overview,
        may_settle,
    };
    signed_in.show(&page)
}

/// What is chosen.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SettleForm {
    settlement: String,
}

/// Settles something kept apart.
///
/// # Errors
/// The refusal of a rule; `NotFound`.
pub async fn settle(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
    form: Posted<SettleForm>,
) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let difference = DifferenceId::parse(&path.2).ok_or(AppError::NotFound)?;
    let settlement = Settlement::parse(&form.settlement).ok_or(crate::audits::rules::AuditRefusal::NotSoSettled)?;
    let (actor, now, l, language) = (signed_in.actor(), signed_in.now, signed_in.l(), signed_in.language);
    let to = urls::audit_part(language, &id, "differences");
    signed_in
        .state
        .db
        .write(move |conn| {
            actions::load_readable(conn, &actor, &id)?;
            let kept = saves::load(conn, &id, &difference)?;
            if kept.kind == RecordKind::Finding {
                return findings_actions::settle_draft(conn, &actor, &id, &difference, settlement, now);
            }
            let around = super::interviews::around(conn, &id)?;
            let mut errors = FormErrors::none();
            let said = read_interview(&kept.fields(), &around, language, l, &mut errors);
            let interview = Some(said).filter(|_| kept.kind == RecordKind::Interview && errors.is_empty());
            let with_breach = findings::criteria_breached(conn, &id)?;
            let chosen = Chosen { settlement, interview };
            actions::settle(conn, &actor, &id, &difference, &chosen, &with_breach, now)
        })
        .await?;
    Ok(signed_in.redirect_saying(&to, "flash-audit-settled"))
}
