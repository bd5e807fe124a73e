//! The programme of certificates: which audits are due when, for the office and for the holder.

use crate::audits::actions;
use crate::audits::rules::{AuditKind, ProgrammeAudit, ProgrammeRow, RowState, programme};
use crate::audits::store;
use crate::base::{Actor, OrganisationId, When};
use crate::certificates::store as certificates;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::organisations::store as organisations;
use crate::urls;
use crate::web::{Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// A row of a programme.
struct RowView {
    kind: String,
    window: String,
    state: &'static str,
    word: String,
    /// The audit that fills it: its page and number.
    audit: Option<(String, String)>,
    /// Whether the office can begin it here.
    may_begin: bool,
    /// Whether it begins with an application of the holder.
    by_application: bool,
}

/// The programme of one certificate.
struct CertificateView {
    organisation: String,
    organisation_id: String,
    number: String,
    validity: String,
    rows: Vec<RowView>,
    /// The earliest day that is open or late, to sort by.
    next: Option<NaiveDate>,
    is_late: bool,
}

impl CertificateView {
    /// Whether a surveillance can be begun here.
    fn may_begin(&self) -> bool {
        self.rows.iter().any(|row| row.may_begin)
    }
}

#[derive(Template)]
#[template(path = "audits/programme_office.html")]
struct OfficePage {
    shell: Shell,
    token: String,
    certificates: Vec<CertificateView>,
    late: usize,
    open: usize,
}

#[derive(Template)]
#[template(path = "audits/programme_client.html")]
struct ClientPage {
    shell: Shell,
    certificates: Vec<CertificateView>,
    audits: Vec<(String, String, String)>,
}

fn row_view(row: ProgrammeRow, l: &Words, link: impl Fn(&ProgrammeAudit) -> String) -> RowView {
    let (state, key) = match row.state {
        RowState::Later => ("none", "programme-later"),
        RowState::Open => ("change", "programme-open"),
        RowState::Planned => ("progress", "programme-planned"),
        RowState::Done => ("done", "programme-done"),
        RowState::Late => ("late", "programme-late"),
    };
    let window = match (&row.audit, row.state) {
        (Some(audit), _) => l.day(audit.starts_on),
        (None, _) => {
            l.t("programme-window").with("from", l.day(row.opens_on)).with("to", l.day(row.due_on)).to_string()
        }
    };
    let waits = row.audit.is_none() && matches!(row.state, RowState::Open | RowState::Late);
    RowView {
        kind: l.t(&format!("audit-kind-{}", row.kind)).to_string(),
        window,
        state,
        word: l.t(key).to_string(),
        audit: row.audit.as_ref().map(|audit| (link(audit), audit.number.clone())),
        may_begin: waits && row.kind == AuditKind::Surveillance,
        by_application: waits && row.kind == AuditKind::Recertification,
    }
}

fn certificate_view(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    l: &Words,
    now: When,
    link: impl Fn(&ProgrammeAudit) -> String,
) -> AppResult<Option<CertificateView>> {
    let Some(certificate) = certificates::find_running(conn, organisation)? else { return Ok(None) };
    let audits: Vec<ProgrammeAudit> = store::list_of_organisation(conn, organisation)?
        .into_iter()
        .map(|audit| ProgrammeAudit {
            id: audit.id,
            number: audit.number,
            kind: audit.kind,
            status: audit.status,
            starts_on: audit.starts_on,
        })
        .collect();
    let rows = programme(certificate.valid_from, certificate.valid_until, &audits, now.local_date());
    let waiting = |row: &&ProgrammeRow| matches!(row.state, RowState::Open | RowState::Late);
    Ok(Some(CertificateView {
        organisation: organisations::display_name(conn, organisation, l.language())?,
        organisation_id: organisation.to_string(),
        number: certificate.number,
        validity: l
            .t("programme-valid")
            .with("from", l.day(certificate.valid_from))
            .with("to", l.day(certificate.valid_until))
            .to_string(),
        next: rows.iter().filter(waiting).map(|row| row.due_on).min(),
        is_late: rows.iter().any(|row| row.state == RowState::Late),
        rows: rows.into_iter().map(|row| row_view(row, l, &link)).collect(),
    }))
}

/// The programmes of all certificates that run: what is late first, then what is open, soonest first.
///
/// # Errors
/// A database error.
pub async fn office(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (l, language, now) = (signed_in.l(), signed_in.language, signed_in.now);
    let mut certificates = signed_in
        .state
        .db
        .read(move |conn| {
            let mut views = Vec::new();
            for organisation in store::list_certified(conn)? {
                let link = |audit: &ProgrammeAudit| urls::office_audit(language, &audit.id);
                views.extend(certificate_view(conn, &organisation, l, now, link)?);
            }
            Ok(views)
        })
        .await?;
    certificates.sort_by_key(|view| (!view.is_late, view.next.is_none(), view.next));
    let late = certificates.iter().filter(|view| view.is_late).count();
    let open = certificates.iter().filter(|view| !view.is_late && view.next.is_some()).count();
    let shell = signed_in.shell(l.t("programme-title").to_string());
    let token = signed_in.form_token().to_owned();
    signed_in.show(&OfficePage { shell, token, certificates, late, open })
}

/// For whom an audit is to be planned, and of which kind.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct BeginForm {
    organisation: String,
    kind: String,
}

/// Opens the case of a surveillance, or of a special audit at short notice, and goes on to its plan.
///
/// # Errors
/// The refusal of a rule.
pub async fn begin(signed_in: SignedIn, form: Posted<BeginForm>) -> AppResult<HttpResponse> {
    let organisation = OrganisationId::parse(&form.organisation).ok_or(AppError::NotFound)?;
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let case =
        signed_in.state.db.write(move |conn| actions::open_surveillance(conn, &actor, &organisation, now)).await?;
    let plan = urls::office_new_audit(signed_in.language, &case);
    let to = if form.kind == AuditKind::Special.as_str() { format!("{plan}&kind=special") } else { plan };
    Ok(signed_in.redirect(&to))
}

/// The programme of one's own certificates, with every audit there was.
///
/// # Errors
/// A database error.
pub async fn client(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (l, language, actor, now) = (signed_in.l(), signed_in.language, signed_in.actor(), signed_in.now);
    let (certificates, audits) = signed_in
        .state
        .db
        .read(move |conn| {
            let Actor::Person { memberships, .. } = &actor else { return Ok((Vec::new(), Vec::new())) };
            let (mut views, mut audits) = (Vec::new(), Vec::new());
            for membership in memberships {
                let link = |audit: &ProgrammeAudit| urls::my_audit(language, &audit.id);
                views.extend(certificate_view(conn, &membership.organisation, l, now, link)?);
                for audit in store::list_of_organisation(conn, &membership.organisation)? {
                    let about = format!(
                        "{}\u{a0}· {}",
                        l.t(&format!("audit-kind-{}", audit.kind)),
                        l.t(&format!("audit-status-{}", audit.status))
                    );
                    audits.push((urls::my_audit(language, &audit.id), audit.number, about));
                }
            }
            Ok((views, audits))
        })
        .await?;
    let shell = signed_in.shell(l.t("programme-own-title").to_string());
    signed_in.show(&ClientPage { shell, certificates, audits })
}
