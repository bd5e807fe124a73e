//! Sends the letters of the outbox.

use super::Jobs;
use crate::error::AppResult;
use crate::mail::{Letter, MailError};
use crate::notifications;

/// How many letters one round sends at most.
const ROUND: usize = 200;

/// Sends what waits: claim, render, send, mark. Returns how many went and how many will be tried again.
///
/// # Errors
/// A database error.
pub async fn send_outbox(jobs: &Jobs) -> AppResult<(usize, usize)> {
    let (mut sent, mut failed) = (0, 0);
    for _ in 0..ROUND {
        let now = jobs.clock.now();
        // A look without the write lock first: most rounds have nothing to send.
        if jobs.db.read(|conn| Ok(notifications::oldest_waiting(conn)?)).await?.is_none() {
            break;
        }
        let Some(waiting) = jobs.db.write(move |conn| notifications::claim_next(conn, now)).await? else { break };
        let outcome = match notifications::render(&waiting, &jobs.public_address) {
            Ok(rendered) => {
                let letter = Letter {
                    to: waiting.to.clone(),
                    from: jobs.from.clone(),
                    subject: rendered.subject,
                    text: rendered.text,
                    html: rendered.html,
                    message_id: waiting.id.to_string(),
                    language: waiting.language,
                };
                jobs.mailer.send(&letter).await
            }
            Err(error) => Err(MailError::Permanent(error.to_string())),
        };
        let now = jobs.clock.now();
        match outcome {
            Ok(()) => {
                sent += 1;
                jobs.db.write(move |conn| Ok(notifications::mark_sent(conn, &waiting.id, now)?)).await?;
            }
            Err(MailError::Permanent(error)) => {
                failed += 1;
                tracing::error!(notice = waiting.notice.as_str(), error, "a letter was given up");
                jobs.db.write(move |conn| Ok(notifications::mark_given_up(conn, &waiting.id, &error, now)?)).await?;
            }
            Err(MailError::Temporary(error)) => {
                failed += 1;
                jobs.db.write(move |conn| Ok(notifications::put_back(conn, &waiting, &error, now)?)).await?;
            }
        }
    }
    Ok((sent, failed))
}
