//! Moving a certificate to another holder: the case officer's proposal, and the decider's answer, on one page.

use crate::base::{CertificateId, Language, Role, When};
use crate::certificates::actions::{self, may_decide_transfer};
use crate::certificates::rules::{TransferAnswer, TransferKind};
use crate::certificates::store::{self, Transfer};
use crate::db::AnyConnection;
use crate::decisions::actions::Signer;
use crate::decisions::rules::must_be_fresh;
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::Declaration;
use crate::organisations::rules::IdentifierScheme;
use crate::organisations::store::{display_name, find_by_identifier, load};
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use crate::{accounts, base::fold, urls};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct TransferForm {
    version: String,
    #[validate(length(max = 60))]
    to: String,
    kind: String,
    #[validate(length(max = 4000))]
    note: String,
    answer: String,
    #[validate(length(max = 600))]
    public_text: String,
    no_conflict: String,
}

#[derive(Template)]
#[template(path = "certificates/transfer.html")]
struct TransferPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    number: String,
    name: String,
    version: i32,
    kinds: Vec<Choice>,
    answers: Vec<Choice>,
    form: TransferForm,
    /// The transfer that waits, if one does.
    open: Option<OpenView>,
    may_propose: bool,
}

struct OpenView {
    from_to: String,
    kind: String,
    note: String,
    by: String,
    /// Why this person does not decide it, if so.
    closed: Option<String>,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = CertificateId::parse(&path.1).ok_or(AppError::NotFound)?;
    let page = page(&visit, id.clone(), TransferForm::default(), FormErrors::none()).await?;
    let decides = page.open.as_ref().is_some_and(|open| open.closed.is_none());
    if decides && must_be_fresh(visit.me().authenticated_at, visit.now).is_err() {
        return Ok(visit.confirm_first(&urls::office_certificate_act(visit.language, &id, "transfer")));
    }
    visit.show(&page)
}

pub(super) async fn submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<TransferForm>,
) -> AppResult<HttpResponse> {
    let id = CertificateId::parse(&path.1).ok_or(AppError::NotFound)?;
    let wanted = id.clone();
    let open = visit.state.db.read(move |conn| Ok(store::find_open_transfer(conn, &wanted)?)).await?;
    let mut errors = FormErrors::check(visit.l(), &*form);
    let done = match open {
        Some(transfer) => decide(&visit, transfer, &form, &mut errors).await?,
        None => propose(&visit, &id, &form, &mut errors).await?,
    };
    match done {
        Some(Ok(flash)) => Ok(visit.redirect_saying(&urls::office_certificate(visit.language, &id), flash)),
        Some(Err(AppError::Refused(refusal))) => {
            errors.add_refusal(visit.l(), "", &*refusal);
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Some(Err(other)) => Err(other),
        None => {
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

type Done = Option<AppResult<&'static str>>;

async fn propose(
    visit: &SignedIn,
    id: &CertificateId,
    form: &TransferForm,
    errors: &mut FormErrors,
) -> AppResult<Done> {
    let l = visit.l();
    let kind = errors.need(l, "kind", TransferKind::parse(&form.kind), "error-choice");
    if form.note.trim().is_empty() {
        errors.add(l, "note", "error-required");
    }
    let (wanted, number) = (id.clone(), fold::fold_number(&form.to));
    let to = visit
        .state
        .db
        .read(move |conn| {
            let certificate = store::load(conn, &wanted)?;
            let country = load(conn, &certificate.organisation_id)?.country;
            for scheme in IdentifierScheme::ALL {
                if let Some(found) = find_by_identifier(conn, *scheme, country, &number)? {
                    return Ok(Some(found));
                }
            }
            Ok(None)
        })
        .await?;
    let to = errors.need(l, "to", to, "certificate-transfer-unknown");
    let (Some(kind), Some(to), true) = (kind, to, errors.is_empty()) else { return Ok(None) };
    let (actor, now, id, note) = (visit.actor(), visit.now, id.clone(), form.note.trim().to_owned());
    let version = form.version.parse().unwrap_or(0);
    let done = visit.state.db.write(move |conn| {
        actions::propose_transfer(conn, &actor, &id, (&to, kind), &note, version, now)?;
        Ok("flash-transfer-proposed")
    });
    Ok(Some(done.await))
}

async fn decide(visit: &SignedIn, transfer: Transfer, form: &TransferForm, errors: &mut FormErrors) -> AppResult<Done> {
    let l = visit.l();
    let answer = errors.need(l, "answer", TransferAnswer::parse(&form.answer), "error-choice");
    if form.public_text.trim().is_empty() {
        errors.add(l, "public_text", "error-required");
    }
    if form.no_conflict != "yes" {
        errors.add(l, "no_conflict", "error-tick");
    }
    let (Some(answer), true) = (answer, errors.is_empty()) else { return Ok(None) };
    let (actor, now, authenticated_at) = (visit.actor(), visit.now, visit.me().authenticated_at);
    let statement = l.t("decision-declare").to_string();
    let text = form.public_text.trim().to_owned();
    let done = visit.state.db.write(move |conn| {
        let declaration = Declaration { has_conflict: false, statement };
        let signer = Signer { actor: &actor, authenticated_at, declaration: &declaration };
        actions::decide_transfer(conn, &signer, &transfer.id, answer, &text, now)?;
        Ok("flash-transfer-decided")
    });
    Ok(Some(done.await))
}

async fn page(visit: &SignedIn, id: CertificateId, form: TransferForm, errors: FormErrors) -> AppResult<TransferPage> {
    let (l, language, now, actor) = (visit.l(), visit.language, visit.now, visit.actor());
    let back = urls::office_certificate(language, &id);
    let may_propose = actor.is(Role::CaseOfficer);
    let (certificate, name, open) = visit
        .state
        .db
        .read(move |conn| {
            let certificate = store::load(conn, &id)?;
            let name = display_name(conn, &certificate.organisation_id, language)?;
            let open = match store::find_open_transfer(conn, &id)? {
                Some(transfer) => Some(open_view(conn, &actor, &transfer, language, now)?),
                None => None,
            };
            Ok((certificate, name, open))
        })
        .await?;
    let title = l.t("certificate-transfer").to_string();
    let mut shell = visit.shell(format!("{title} – {}", certificate.number));
    shell.has_errors = !errors.is_empty();
    let kinds = TransferKind::ALL.iter();
    let kinds = kinds.map(|kind| {
        Choice::new(kind.as_str(), l.t(&format!("certificate-transfer-kind-{kind}")).to_string()).chosen(&form.kind)
    });
    let answers = ["move", "stay"].map(|answer| {
        Choice::new(answer, l.t(&format!("certificate-transfer-{answer}")).to_string()).chosen(&form.answer)
    });
    Ok(TransferPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back,
        version: certificate.version,
        number: certificate.number,
        name,
        kinds: kinds.collect(),
        answers: answers.into_iter().collect(),
        form,
        open,
        may_propose,
    })
}

fn open_view(
    conn: &mut AnyConnection,
    actor: &crate::base::Actor,
    transfer: &Transfer,
    language: Language,
    now: When,
) -> AppResult<OpenView> {
    let l = crate::i18n::words(language);
    let closed = match may_decide_transfer(conn, actor, transfer, now) {
        Ok(()) => None,
        Err(AppError::Refused(refusal)) => Some(l.refusal(&*refusal).to_string()),
        Err(other) => return Err(other),
    };
    let from = display_name(conn, &transfer.from_organisation_id, language)?;
    let to = display_name(conn, &transfer.to_organisation_id, language)?;
    let by = accounts::store::people::load(conn, &transfer.proposed_by)?.name;
    Ok(OpenView {
        from_to: l.t("certificate-transfer-from-to").with("from", from).with("to", to).to_string(),
        kind: l.t(&format!("certificate-transfer-kind-{}", transfer.kind)).to_string(),
        note: transfer.note.clone(),
        by: l
            .t("certificate-transfer-proposed-by")
            .with("name", by)
            .with("date", l.day(transfer.proposed_at.local_date()))
            .to_string(),
        closed,
    })
}
