//! The section on who else takes part: steps that others do, employers and agencies, and, as they were declared with the
//! organisation, sub-agents and links of chains.

use super::super::actions::{self, Opened};
use super::super::rules::{Partners, Section};
use super::answers::{self, AnswerRow};
use super::frame::{self, Both, Frame};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "applications/partners.html")]
struct PartnersPage {
    shell: Shell,
    errors: FormErrors,
    frame: Frame,
    form: PartnersForm,
    /// What was declared elsewhere: sub-agents and links.
    declared: Vec<AnswerRow>,
    is_agency: bool,
    agents_href: String,
    chain_href: String,
}

/// The form of the section.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct PartnersForm {
    outsourced: String,
    organisations: String,
    alone: String,
    version: String,
    later: String,
}

impl PartnersForm {
    fn of(said: &Partners) -> Self {
        Self {
            outsourced: said.outsourced.join("\n"),
            organisations: said.organisations.join("\n"),
            alone: if said.is_alone { "yes".to_owned() } else { String::new() },
            ..Self::default()
        }
    }

    /// Reads what was typed. Who stops here may leave things open.
    fn read(&self, l: &Words) -> (Partners, FormErrors) {
        let mut errors = FormErrors::none();
        let said = Partners {
            is_alone: self.alone == "yes",
            outsourced: lines_of(&self.outsourced),
            organisations: lines_of(&self.organisations),
            ..Partners::default()
        };
        for (field, lines) in [("outsourced", &said.outsourced), ("organisations", &said.organisations)] {
            if lines.iter().any(|line| line.chars().count() > Partners::LONGEST_LINE) {
                let text = l.t("application-partners-long").with("max", Partners::LONGEST_LINE).to_string();
                errors.add_text(field, text);
            }
            if lines.len() > Partners::MOST_LINES {
                let text = l.t("application-partners-many").with("max", Partners::MOST_LINES).to_string();
                errors.add_text(field, text);
            }
        }
        let names_others = !said.outsourced.is_empty() || !said.organisations.is_empty();
        if said.is_alone && names_others {
            errors.add(l, "alone", "application-partners-either");
        }
        if self.later.is_empty() && !said.is_given() {
            errors.add(l, "outsourced", "application-gap-partners");
        }
        (said, errors)
    }
}

/// Lines in their one order, each once.
fn lines_of(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut lines: Vec<String> = lines.map(str::to_owned).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    if let Some(elsewhere) = frame::closed(&visit, &opened) {
        return Ok(elsewhere);
    }
    let form = PartnersForm::of(&opened.said.partners);
    visit.show(&page(&visit, &opened, &form, FormErrors::none(), None))
}

pub async fn save(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<PartnersForm>,
) -> AppResult<HttpResponse> {
    let (said, errors) = form.read(visit.l());
    if !errors.is_empty() {
        let opened = frame::open(&visit, &path.1).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &opened, &form, errors, None));
    }
    let id = frame::id_of(&path.1)?;
    let (actor, now, seen, target, new) = (visit.actor(), visit.now, form.version.clone(), id.clone(), said.clone());
    let saved = visit.state.db.write(move |conn| actions::save_partners(conn, &actor, &target, &seen, &new, now)).await;
    match saved {
        Ok(()) => Ok(frame::onward(&visit, &id, Section::Partners, &form.later)),
        Err(AppError::Stale) => {
            let opened = frame::open(&visit, &path.1).await?;
            let both = Both { yours: lines(visit.l(), &said), theirs: lines(visit.l(), &opened.said.partners) };
            let page = page(&visit, &opened, &form, FormErrors::none(), Some(both));
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error),
    }
}

fn lines(l: &Words, said: &Partners) -> Vec<String> {
    answers::partner_rows(l, said).into_iter().map(|row| row.in_one_line()).collect()
}

fn page(
    visit: &SignedIn,
    opened: &Opened,
    form: &PartnersForm,
    errors: FormErrors,
    both: Option<Both>,
) -> PartnersPage {
    let l = visit.l();
    let organisation = &opened.application.organisation_id;
    let mut shell = visit.shell(frame::title(l, Section::Partners));
    shell.has_errors = !errors.is_empty();
    let rows = answers::partner_rows(l, &opened.said.partners).into_iter();
    PartnersPage {
        shell,
        errors,
        frame: Frame::of(visit, opened, Section::Partners, opened.said.mark(Section::Partners)).stale(both),
        form: form.clone(),
        // The first two are what this form asks.
        declared: rows.skip(2).filter(|row| !row.lines.is_empty()).collect(),
        is_agency: opened.said.organisation.kind.is_agency(),
        agents_href: urls::my_organisation_part(visit.language, organisation, "sub-agents"),
        chain_href: urls::my_chain(visit.language, organisation),
    }
}
