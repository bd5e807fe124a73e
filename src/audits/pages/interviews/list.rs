//! The interviews of an audit and how far its sample is.

use crate::audits::actions::{self, is_on_team};
use crate::audits::pages::view::audit_in;
use crate::audits::rules::{AuditStatus, SampleProgress};
use crate::audits::store::interviews::{self, StoredInterview};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::organisations::store as organisations;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;

/// An interview in the list.
struct Line {
    href: String,
    name: String,
    about: String,
    is_complete: bool,
    strong: usize,
}

/// The sample in words.
pub struct SampleView {
    /// How many of how many.
    pub words: String,
    /// How much of it.
    pub percent: i64,
    /// The colour of the bar.
    pub class: &'static str,
    /// Languages, sexes and places with their counts.
    pub parts: Vec<(String, String)>,
}

impl SampleView {
    /// The sample in words.
    pub fn of(progress: &SampleProgress, l: &Words) -> Self {
        let mut parts = Vec::new();
        for (language, count) in &progress.languages {
            parts.push((l.t(&language.key()).to_string(), count.to_string()));
        }
        for (sex, count) in &progress.sexes {
            parts.push((l.t(&format!("interview-sex-{sex}")).to_string(), count.to_string()));
        }
        if progress.complete > 0 {
            parts.push((l.t("interview-place-off-site").to_string(), progress.off_site.to_string()));
        }
        Self {
            words: l
                .t("interview-progress")
                .with("done", progress.complete)
                .with("planned", progress.planned)
                .to_string(),
            percent: progress.percent(),
            class: if progress.is_reached() { "ok" } else { "cond" },
            parts,
        }
    }
}

#[derive(Template)]
#[template(path = "audits/interviews.html")]
struct ListPage {
    shell: Shell,
    number: String,
    organisation: String,
    sample: SampleView,
    lines: Vec<Line>,
    may_work: bool,
    overview: String,
    new: String,
}

fn line_of(stored: &StoredInterview, href: String, l: &Words) -> Line {
    let word = |key: Option<String>| key.map(|key| l.t(&key).to_string());
    let parts = [
        word(stored.said.language.map(|language| language.key())),
        word(stored.said.sex.map(|sex| format!("interview-sex-{sex}"))),
        word(stored.said.place.map(|place| format!("interview-place-{place}"))),
    ];
    Line {
        href,
        name: stored.name(),
        about: parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· "),
        is_complete: stored.said.is_complete(),
        strong: stored.said.strong_signs().len(),
    }
}

/// The interviews of an audit.
///
/// # Errors
/// `NotFound` to whoever has no part in it.
pub async fn list(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let (id, l, language, actor) = (audit_in(&path)?, signed_in.l(), signed_in.language, signed_in.actor());
    let overview = urls::audit(language, &id);
    let new = urls::audit_part(language, &id, "interviews/new");
    let (audit, organisation, stored, may_work) = signed_in
        .state
        .db
        .read({
            let id = id.clone();
            move |conn| {
                let audit = actions::load_readable(conn, &actor, &id)?;
                let stored = interviews::list(conn, &id)?;
                let on_team = is_on_team(conn, &actor, &audit)?;
                let name = organisations::display_name(conn, &audit.organisation_id, language)?;
                let may_work = on_team && audit.status == AuditStatus::Stage2InProgress;
                Ok((audit, name, stored, may_work))
            }
        })
        .await?;
    let progress = SampleProgress::of(stored.iter().map(|stored| &stored.said), audit.sample_size);
    let lines = stored
        .iter()
        .map(|stored| line_of(stored, urls::audit_part(language, &id, &format!("interviews/{}", stored.number)), l))
        .collect();
    let shell = signed_in.shell(l.t("interview-list-title").to_string());
    let sample = SampleView::of(&progress, l);
    signed_in.show(&ListPage { shell, number: audit.number, organisation, sample, lines, may_work, overview, new })
}
