//! Beginning a decision: the reviewer declares to have no conflict.

use super::forms::BeginForm;
use crate::base::CaseId;
use crate::decisions::{actions, store};
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::Part;
use crate::impartiality::store::load_case;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Asked, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "decisions/new.html")]
struct NewPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    case: String,
    number: String,
    kind: String,
    name: String,
    audit: String,
    findings: usize,
    open: usize,
    /// Why this person may not begin, if so.
    closed: Option<String>,
}

pub(super) async fn new_form(visit: SignedIn, asked: Asked<BeginForm>) -> AppResult<HttpResponse> {
    let page = page(&visit, &asked.case, FormErrors::none()).await?;
    visit.show(&page)
}

pub(super) async fn new_submit(visit: SignedIn, form: Posted<BeginForm>) -> AppResult<HttpResponse> {
    let mut errors = FormErrors::none();
    let Some(declaration) = form.declaration(visit.l(), &mut errors) else {
        let page = page(&visit, &form.case, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let case = CaseId::parse(&form.case).ok_or(AppError::NotFound)?;
    let (actor, now) = (visit.actor(), visit.now);
    let id = visit.state.db.write(move |conn| actions::draft(conn, &actor, &case, &declaration, now)).await?;
    Ok(visit.redirect_saying(&urls::office_decision(visit.language, &id), "flash-decision-begun"))
}

async fn page(visit: &SignedIn, case: &str, errors: FormErrors) -> AppResult<NewPage> {
    let id = CaseId::parse(case).ok_or(AppError::NotFound)?;
    let (language, now, account) = (visit.language, visit.now, visit.me().account.clone());
    let (case, ground, facts, name, obstacle) = visit
        .state
        .db
        .read(move |conn| {
            let case = load_case(conn, &id)?;
            let ground = store::find_ground(conn, &id)?.ok_or(AppError::NotFound)?;
            let facts = store::list_facts(conn, &id)?;
            let name = display_name(conn, &case.organisation_id, language)?;
            let obstacle = obstacle(conn, &account, &case, Part::Reviewer, now)?;
            Ok((case, ground, facts, name, obstacle))
        })
        .await?;
    let l = visit.l();
    let mut shell = visit.shell(l.t("decision-new-title").to_string());
    shell.has_errors = !errors.is_empty();
    Ok(NewPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_decisions(language),
        case: case.id.to_string(),
        number: case.number,
        kind: l.t(&format!("decision-case-{}", case.kind)).to_string(),
        name,
        audit: ground.audit_number,
        findings: facts.len(),
        open: facts.iter().filter(|fact| !fact.is_closed).count(),
        closed: obstacle.map(|refusal| l.refusal(&refusal).to_string()),
    })
}
