//! The self-assessment: one page per principle, each criterion with an answer, a note and files.

use super::super::actions::{self, AssessmentEntry, Opened};
use super::super::rules::{Answer, MAX_NOTE, Section, SectionState, Snapshot, needs_note};
use super::answers::{FileLink, Reader};
use super::frame::{self, Both, Frame};
use crate::base::{CriterionId, FileId};
use crate::error::{AppError, AppResult};
use crate::fees::rules::LawBooks;
use crate::files::{MediaType, Upload};
use crate::i18n::Words;
use crate::standards::rules::{Criterion, Principle};
use crate::urls;
use crate::web::forms::Choice;
use crate::web::uploads::{self, SentFile};
use crate::web::{FormErrors, Shell, SignedIn};
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "applications/assessment.html")]
struct IndexPage {
    shell: Shell,
    frame: Frame,
    standard: String,
    principles: Vec<PrincipleLine>,
    next: String,
}

struct PrincipleLine {
    work: &'static str,
    word: String,
    href: String,
    label: String,
    hint: String,
}

#[derive(Template)]
#[template(path = "applications/principle.html")]
struct PrinciplePage {
    shell: Shell,
    errors: FormErrors,
    frame: Frame,
    code: String,
    title: String,
    plain: String,
    place: (usize, usize),
    index: String,
    accept: String,
    questions: Vec<Question>,
}

struct Question {
    /// The code with dashes, at the end of its fields' names.
    field: String,
    code: String,
    wording: String,
    evidence: String,
    is_critical: bool,
    answers: Vec<Choice>,
    note: String,
    files: Vec<FileLink>,
}

/// The form of a page, as it was typed.
#[derive(Default)]
struct Typed {
    answers: BTreeMap<String, String>,
    notes: BTreeMap<String, String>,
    version: String,
    later: String,
    remove: String,
}

impl Typed {
    fn of_pairs(pairs: Vec<(String, String)>) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "version" => typed.version = value,
                "later" => typed.later = value,
                "remove" => typed.remove = value,
                _ => {
                    if let Some(code) = name.strip_prefix("answer-") {
                        typed.answers.insert(code.to_owned(), value);
                    } else if let Some(code) = name.strip_prefix("note-") {
                        typed.notes.insert(code.to_owned(), value.trim().to_owned());
                    }
                }
            }
        }
        typed
    }

    fn of_stored(said: &Snapshot, principle: &Principle) -> Self {
        let mut typed = Self::default();
        for criterion in &principle.criteria {
            if let Some(fact) = said.answer(&criterion.id) {
                let field = field_of(&criterion.code);
                typed.answers.insert(field.clone(), fact.answer.as_str().to_owned());
                typed.notes.insert(field, fact.note.clone());
            }
        }
        typed
    }

    /// Reads every answer. Who stops here or takes a file out may leave notes and answers open.
    fn read(&self, l: &Words, principle: &Principle) -> (Vec<AssessmentEntry>, FormErrors) {
        let mut errors = FormErrors::none();
        let mut entries = Vec::new();
        let is_strict = self.later.is_empty() && self.remove.is_empty();
        for criterion in &principle.criteria {
            let field = field_of(&criterion.code);
            let note = self.notes.get(&field).cloned().unwrap_or_default();
            let answer = self.answers.get(&field).and_then(|text| Answer::parse(text));
            let Some(answer) = answer else {
                if is_strict || !note.is_empty() {
                    errors.add(l, &format!("answer-{field}"), "error-choice");
                }
                continue;
            };
            if let Err(refusal) = answer.check_on(criterion) {
                errors.add_refusal(l, &format!("answer-{field}"), &refusal);
            }
            if is_strict && needs_note(answer) && note.is_empty() {
                errors.add(l, &format!("note-{field}"), "application-note-needed");
            }
            if note.chars().count() > MAX_NOTE {
                let text = l.t("error-too-long").with("max", MAX_NOTE).to_string();
                errors.add_text(&format!("note-{field}"), text);
            }
            entries.push(AssessmentEntry { criterion: criterion.id.clone(), answer, note, files: Vec::new() });
        }
        (entries, errors)
    }
}

/// A criterion's code as the end of a field's name.
fn field_of(code: &str) -> String {
    code.replace('.', "-")
}

pub async fn index(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    if let Some(elsewhere) = frame::closed(&visit, &opened) {
        return Ok(elsewhere);
    }
    let (l, id) = (visit.l(), &opened.application.id);
    let here = urls::application_section(visit.language, id, Section::Assessment.as_str());
    let principles = opened.standard.principles.iter().map(|principle| {
        let total = principle.criteria.len();
        let answered = principle.criteria.iter().filter(|one| opened.said.answer(&one.id).is_some()).count();
        let is_open = opened.gaps().iter().any(|gap| {
            gap.section() == Section::Assessment && principle.criteria.iter().any(|one| one.code == gap.what())
        });
        let state = match (answered, is_open) {
            (0, _) => SectionState::NotStarted,
            (_, true) => SectionState::InProgress,
            (_, false) => SectionState::Done,
        };
        PrincipleLine {
            work: state.work(),
            word: l.t(state.key()).to_string(),
            href: format!("{here}/{}", principle.code),
            label: format!("{} {}", principle.code, principle.title),
            hint: l.t("application-hint-assessment").with("count", answered).with("total", total).to_string(),
        }
    });
    let principles = principles.collect();
    visit.show(&IndexPage {
        shell: visit.shell(frame::title(l, Section::Assessment)),
        frame: Frame::of(&visit, &opened, Section::Assessment, String::new()),
        standard: opened.standard.title.clone(),
        principles,
        next: frame::after(visit.language, id, Section::Assessment),
    })
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    if let Some(elsewhere) = frame::closed(&visit, &opened) {
        return Ok(elsewhere);
    }
    let principle = principle_of(&opened, &path.2)?;
    let typed = Typed::of_stored(&opened.said, principle);
    visit.show(&page(&visit, &opened, principle, &typed, FormErrors::none(), None))
}

pub async fn save(
    visit: SignedIn,
    path: web::Path<(String, String, String)>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let principle = principle_of(&opened, &path.2)?;
    let (pairs, files): (Vec<(String, String)>, _) = uploads::read(parts).await?;
    let typed = Typed::of_pairs(pairs);
    let (mut entries, mut errors) = typed.read(visit.l(), principle);
    if errors.is_empty() {
        take(&visit, principle, files, &mut entries, &mut errors).await?;
    }
    if !errors.is_empty() {
        let page = page(&visit, &opened, principle, &typed, errors, None);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let id = opened.application.id.clone();
    let (actor, now, seen, target, new) =
        (visit.actor(), visit.now, typed.version.clone(), id.clone(), entries.clone());
    let criteria: Vec<CriterionId> = principle.criteria.iter().map(|one| one.id.clone()).collect();
    let removed = FileId::parse(&typed.remove);
    let saved = visit
        .state
        .db
        .write(move |conn| {
            let page = (criteria.as_slice(), seen.as_str());
            actions::save_assessment(conn, &actor, &target, page, &new, removed.as_ref(), now)
        })
        .await;
    match saved {
        Ok(()) if !typed.remove.is_empty() => {
            Ok(visit.redirect_saying(&page_of(&visit, &opened, &principle.code), "flash-removed"))
        }
        Ok(()) if !typed.later.is_empty() => {
            Ok(visit.redirect_saying(&urls::application(visit.language, &id), "flash-saved"))
        }
        Ok(()) => Ok(visit.redirect_saying(&after(&visit, &opened, &principle.code), "flash-saved")),
        Err(AppError::Stale) => {
            let opened = frame::open(&visit, &path.1).await?;
            let principle = principle_of(&opened, &path.2)?;
            let both = both(visit.l(), &opened.said, principle, &entries);
            let page = page(&visit, &opened, principle, &typed, FormErrors::none(), Some(both));
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error),
    }
}

/// Takes the files of the form to the answers they prove.
async fn take(
    visit: &SignedIn,
    principle: &Principle,
    files: Vec<SentFile>,
    entries: &mut [AssessmentEntry],
    errors: &mut FormErrors,
) -> AppResult<()> {
    for sent in files {
        let criterion = principle.criteria.iter().find(|one| sent.field == format!("file-{}", field_of(&one.code)));
        let Some(criterion) = criterion else { continue };
        let Some(entry) = entries.iter_mut().find(|entry| entry.criterion == criterion.id) else {
            errors.add(visit.l(), &format!("answer-{}", field_of(&criterion.code)), "error-choice");
            continue;
        };
        let upload = Upload { name: sent.name, bytes: sent.bytes.into() };
        match visit.state.files.take(upload).await? {
            Ok(stored) => entry.files.push(stored),
            Err(refusal) => errors.add_refusal(visit.l(), &sent.field, &refusal),
        }
    }
    Ok(())
}

/// Both texts of every answer that differs.
fn both(l: &Words, said: &Snapshot, principle: &Principle, entries: &[AssessmentEntry]) -> Both {
    let (mut yours, mut theirs) = (Vec::new(), Vec::new());
    for criterion in &principle.criteria {
        let typed = entries.iter().find(|entry| entry.criterion == criterion.id);
        let stored = said.answer(&criterion.id);
        let line = |answer: Answer, note: &str| format!("{} {}: {note}", criterion.code, l.t(&answer.key()));
        let typed = typed.map(|entry| line(entry.answer, &entry.note));
        let stored = stored.map(|fact| line(fact.answer, &fact.note));
        if typed != stored {
            yours.extend(typed);
            theirs.extend(stored);
        }
    }
    Both { yours, theirs }
}

fn principle_of<'a>(opened: &'a Opened, code: &str) -> AppResult<&'a Principle> {
    opened.standard.principles.iter().find(|principle| principle.code == code).ok_or(AppError::NotFound)
}

fn page_of(visit: &SignedIn, opened: &Opened, code: &str) -> String {
    let part = format!("{}/{code}", Section::Assessment);
    urls::application_section(visit.language, &opened.application.id, &part)
}

/// The next principle, or the section after the last.
fn after(visit: &SignedIn, opened: &Opened, code: &str) -> String {
    let next = opened.standard.principles.iter().skip_while(|principle| principle.code != code).nth(1);
    match next {
        Some(next) => page_of(visit, opened, &next.code),
        None => frame::after(visit.language, &opened.application.id, Section::Assessment),
    }
}

fn page(
    visit: &SignedIn,
    opened: &Opened,
    principle: &Principle,
    typed: &Typed,
    errors: FormErrors,
    both: Option<Both>,
) -> PrinciplePage {
    let l = visit.l();
    let criteria: Vec<CriterionId> = principle.criteria.iter().map(|one| one.id.clone()).collect();
    let reader = Reader {
        l,
        files: urls::application(visit.language, &opened.application.id),
        on: visit.now.local_date(),
        books: LawBooks { rules: &[], rates: &[] },
    };
    let question = |criterion: &Criterion| {
        let field = field_of(&criterion.code);
        let chosen = typed.answers.get(&field).cloned().unwrap_or_default();
        let fact = opened.said.answer(&criterion.id);
        Question {
            code: criterion.code.clone(),
            wording: criterion.wording.clone(),
            evidence: criterion.evidence.clone(),
            is_critical: criterion.is_critical,
            answers: Answer::open_on(criterion)
                .map(|answer| Choice::new(answer.as_str(), l.t(&answer.key()).to_string()).chosen(&chosen))
                .collect(),
            note: typed.notes.get(&field).cloned().unwrap_or_default(),
            files: fact.map(|fact| fact.files.iter().map(|file| reader.link(file)).collect()).unwrap_or_default(),
            field,
        }
    };
    let mut shell = visit.shell(format!("{} {}", principle.code, principle.title));
    shell.has_errors = !errors.is_empty();
    let place = opened.standard.principles.iter().position(|one| one.code == principle.code).unwrap_or(0);
    let mark = opened.said.mark_of_answers(&criteria);
    PrinciplePage {
        shell,
        errors,
        frame: Frame::of(visit, opened, Section::Assessment, mark).stale(both),
        code: principle.code.clone(),
        title: principle.title.clone(),
        plain: principle.plain.clone(),
        place: (place + 1, opened.standard.principles.len()),
        index: urls::application_section(visit.language, &opened.application.id, Section::Assessment.as_str()),
        accept: MediaType::accept(),
        questions: principle.criteria.iter().map(question).collect(),
    }
}
