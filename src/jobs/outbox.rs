//! Sends the letters of the outbox.

use super::Jobs;
use crate::error::AppResult;
use crate::mail::{Letter, MailError};
use crate::notifications;

/// How many letters one round sends at most.
const ROUND: usize = 200;

/// Sends what waits: claim, render, send, mark. Returns how many went and how many will be tried again. Each step may end a
/// letter, and what was sealed, or a link with a token, goes with it.
///
/// # Errors
/// A database error.
pub async fn send_outbox(jobs: &Jobs) -> AppResult<(usize, usize)> {
    let (mut sent, mut failed) = (0, 0);
    for _ in 0..ROUND {
        let now = jobs.clock.now();
        let resting = jobs.resting.clone();
        // A look without the write lock first: most rounds have nothing to send.
        let next = jobs.db.read(move |conn| Ok(notifications::next_due(conn, &resting)?)).await?;
        if next.is_none_or(|due| due > now) {
            break;
        }
        let (keys, resting) = (jobs.contact_keys.clone(), jobs.resting.clone());
        let claimed = jobs.db.erase(move |conn| notifications::claim_next(conn, &keys, &resting, now)).await?;
        let Some(waiting) = claimed else { break };
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
                    stop: notifications::stop_address(&waiting, &jobs.public_address),
                };
                jobs.mailer.send(&letter).await
            }
            Err(error) => Err(MailError::Permanent(error.to_string())),
        };
        let now = jobs.clock.now();
        match outcome {
            Ok(()) => {
                sent += 1;
                jobs.db.erase(move |conn| Ok(notifications::mark_sent(conn, &waiting.id, now)?)).await?;
            }
            Err(MailError::Permanent(error)) => {
                failed += 1;
                tracing::error!(notice = waiting.notice.as_str(), error, "a letter was given up");
                jobs.db.erase(move |conn| Ok(notifications::mark_given_up(conn, &waiting.id, &error, now)?)).await?;
            }
            Err(MailError::Temporary(error)) => {
                failed += 1;
                let id = waiting.id.clone();
                let again =
                    jobs.db.erase(move |conn| Ok(notifications::put_back(conn, &waiting, &error, now)?)).await?;
                if let Some(until) = again {
                    jobs.resting.rest(&id, until);
                }
            }
        }
    }
    Ok((sent, failed))
}
