//! The own sessions: where one is signed in, and ending that.

use super::sign_in::signed_out;
use crate::accounts::actions;
use crate::accounts::store::sessions::{self, OwnSession};
use crate::base::SessionId;
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;

/// One line of the list.
struct Line {
    device: String,
    began: String,
    used: String,
    is_this: bool,
    end: String,
}

#[derive(Template)]
#[template(path = "accounts/sessions.html")]
struct SessionsPage {
    shell: Shell,
    lines: Vec<Line>,
    token: String,
    end_all: String,
    account: String,
}

/// Lists the sessions that live.
pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let (id, now, idle) = (visit.me().account.clone(), visit.now, visit.state.session_limits.idle);
    let all = visit.state.db.read(move |conn| Ok(sessions::list_of_account(conn, &id, now)?)).await?;
    let alive = all.into_iter().filter(|session| now - session.last_seen_at < idle);
    let page = SessionsPage {
        shell: visit.shell(visit.l().t("account-sessions").to_string()),
        lines: alive.map(|session| line(&visit, session)).collect(),
        token: visit.form_token().to_owned(),
        end_all: urls::sign_out_everywhere(visit.language),
        account: urls::account(visit.language),
    };
    visit.show(&page)
}

fn line(visit: &SignedIn, session: OwnSession) -> Line {
    let l = visit.l();
    let unknown = session.device.is_empty();
    Line {
        device: if unknown { l.t("account-session-unknown").to_string() } else { session.device },
        began: l.instant(session.created_at),
        used: l.instant(session.last_seen_at),
        is_this: session.id == visit.me().session,
        end: urls::end_session(visit.language, &session.id),
    }
}

/// Ends one session; ending this one signs out.
pub(super) async fn end_submit(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let session = SessionId::parse(&path.1).ok_or(AppError::NotFound)?;
    let me = visit.me().clone();
    let is_this = session == me.session;
    visit.state.db.erase(move |conn| actions::end_session(conn, &me, &session)).await?;
    if is_this {
        return signed_out(&visit);
    }
    Ok(visit.redirect_saying(&urls::account_sessions(visit.language), "flash-session-ended"))
}

/// Ends every session, this one too.
pub(super) async fn end_all_submit(visit: SignedIn) -> AppResult<HttpResponse> {
    let me = visit.me().clone();
    visit.state.db.erase(move |conn| actions::sign_out_everywhere(conn, &me)).await?;
    signed_out(&visit)
}
