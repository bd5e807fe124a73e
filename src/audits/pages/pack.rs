//! The whole pack of an audit on paper: plan, checklist and interview forms, blank or as far as they are filled.

use super::interviews::{InterviewFields, around, typed_of};
use super::prepare::helper_words;
use super::view::{AuditView, audit_in};
use crate::audits::actions;
use crate::audits::rules::AuditResult;
use crate::audits::store::interviews;
use crate::audits::store::{self, plan};
use crate::error::AppResult;
use crate::standards::store as standards;
use crate::urls;
use crate::web::{Asked, Choice, Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How many blank interview forms are printed at most; a copier makes more.
const BLANK_FORMS: usize = 1;

/// Which pack.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct PackAsked {
    filled: String,
}

/// A criterion of the checklist.
struct CheckLine {
    code: String,
    wording: String,
    evidence: String,
    /// The results to tick: word, and whether it is ticked.
    results: Vec<(String, bool)>,
    note: String,
}

/// A principle of the checklist.
struct CheckPart {
    title: String,
    lines: Vec<CheckLine>,
}

/// An interview form.
struct PaperForm {
    name: String,
    fields: InterviewFields,
}

#[derive(Template)]
#[template(path = "audits/pack.html")]
struct PackPage {
    shell: Shell,
    audit: AuditView,
    is_filled: bool,
    objectives: String,
    scope: String,
    days: Vec<(String, String)>,
    helpers: Vec<(String, String)>,
    team: Vec<String>,
    parts: Vec<CheckPart>,
    forms: Vec<PaperForm>,
    back: String,
    other: String,
    made_on: String,
}

impl PackPage {
    /// The fields of a form that are ticked.
    fn choices<'a>(&self, form: &'a PaperForm) -> Vec<(String, &'a [Choice])> {
        let l = self.shell.l();
        let fields = &form.fields;
        vec![
            (l.t("interview-language").to_string(), fields.languages.as_slice()),
            (l.t("interview-helper").to_string(), fields.helpers.as_slice()),
            (l.t("interview-sex").to_string(), fields.sexes.as_slice()),
            (l.t("interview-place").to_string(), fields.places.as_slice()),
            (l.t("finding-fact-site").to_string(), fields.sites.as_slice()),
        ]
    }

    /// A sum as it was typed, or a line to write on.
    fn sum(&self, value: &str, currencies: &[Choice]) -> String {
        if value.is_empty() {
            return if self.is_filled { "–".to_owned() } else { "____________".to_owned() };
        }
        let currency =
            currencies.iter().find(|currency| currency.selected).map_or("", |currency| currency.label.as_str());
        format!("{value} {currency}")
    }
}

/// The pack.
///
/// # Errors
/// `NotFound` to whoever has no part in the audit.
pub async fn show(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    asked: Asked<PackAsked>,
) -> AppResult<HttpResponse> {
    let (id, l, actor, language) = (audit_in(&path)?, signed_in.l(), signed_in.actor(), signed_in.language);
    let is_filled = asked.filled == "yes";
    let back = urls::audit(language, &id);
    let here = urls::audit_part(language, &id, "pack");
    let other = if is_filled { here } else { format!("{here}?filled=yes") };
    let shell = signed_in.shell(l.t("audit-pack-title").to_string());
    let made_on = l.day_both_eras(signed_in.now.local_date());
    let page = signed_in
        .state
        .db
        .read(move |conn| {
            let audit = actions::load_readable(conn, &actor, &id)?;
            let standard = standards::load(conn, &audit.standard_id, language)?;
            let results = if is_filled { store::list_results(conn, &id)? } else { BTreeMap::new() };
            let around = around(conn, &id)?;
            let line = |criterion: crate::standards::rules::Criterion| {
                let row = results.get(&criterion.id);
                let ticked = row.map(|row| row.result);
                let offered =
                    |result: &&AuditResult| criterion.may_be_not_applicable || **result != AuditResult::NotApplicable;
                CheckLine {
                    results: AuditResult::ALL
                        .iter()
                        .filter(offered)
                        .map(|result| (l.t(&format!("audit-result-{result}")).to_string(), ticked == Some(*result)))
                        .collect(),
                    note: row.map(|row| row.note.clone()).unwrap_or_default(),
                    code: criterion.code,
                    wording: criterion.wording,
                    evidence: criterion.evidence,
                }
            };
            let parts = standard
                .principles
                .into_iter()
                .map(|principle| CheckPart {
                    title: format!("{} {}", principle.code, principle.title),
                    lines: principle.criteria.into_iter().map(line).collect(),
                })
                .collect();
            let mut forms = Vec::new();
            if is_filled {
                for stored in interviews::list(conn, &id)? {
                    let fields = InterviewFields::of(&typed_of(&stored), &around, l);
                    forms.push(PaperForm { name: stored.name(), fields });
                }
            } else {
                for _ in 0..BLANK_FORMS {
                    let fields = InterviewFields::of(&BTreeMap::new(), &around, l);
                    forms.push(PaperForm { name: "W-____".to_owned(), fields });
                }
            }
            let team = store::list_team(conn, &audit)?.into_iter().filter(|seat| seat.has_joined);
            let team = team.map(|seat| seat.person.name).collect();
            let helpers = plan::list_helpers(conn, &id)?;
            let helpers = helpers.into_iter().map(|helper| (helper.name.clone(), helper_words(&helper, l))).collect();
            let days = plan::list_days(conn, &id)?.into_iter().map(|day| (l.day(day.on), day.looks_at)).collect();
            Ok(PackPage {
                audit: AuditView::load(conn, &audit, l)?,
                is_filled,
                objectives: audit.objectives,
                scope: audit.scope,
                days,
                helpers,
                team,
                parts,
                forms,
                back,
                other,
                made_on,
                shell,
            })
        })
        .await?;
    signed_in.show(&page)
}
