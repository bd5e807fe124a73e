//! Finding the answer to a question again, from the register as it stands: only what the register itself says is signed.

use crate::base::OrganisationId;
use crate::checks::pages::{contact, fees, jobs};
use crate::checks::rules::{CertificateFacts, CheckKind, Facts, OrganisationFacts, Question, Typed, one_line};
use crate::error::AppResult;
use crate::register::listing::{Filters, Part, as_read};
use crate::register::search::QUERY_CHARACTERS;
use crate::register::snapshot::{Certificate, Organisation, Snapshot};
use crate::web::Visit;

/// Characters of a certificate number that are kept.
const NUMBER_CHARACTERS: usize = 60;

/// Question and answer; `None` where it is no question, or the register has another answer for it than a receipt tells.
///
/// # Errors
/// `TooMany` where contacts are asked for too fast.
pub(super) async fn facts(visit: &Visit, snapshot: &Snapshot, kind: &str, about: &str) -> AppResult<Option<Facts>> {
    match CheckKind::parse(kind) {
        Some(CheckKind::Contact) => Ok(contact::facts(visit, snapshot, about).await?.map(Facts::Contact)),
        Some(CheckKind::Job) => Ok(jobs::facts(visit, snapshot, about).await?.map(Facts::Job)),
        Some(kind) => Ok(found(visit, snapshot, kind, about)),
        None => Ok(None),
    }
}

fn found(visit: &Visit, snapshot: &Snapshot, kind: CheckKind, about: &str) -> Option<Facts> {
    match kind {
        // Contacts have a pace of their own, and jobs stand in the database.
        CheckKind::Contact | CheckKind::Job => None,
        CheckKind::Organisation => {
            let id = OrganisationId::parse(about)?;
            let its = snapshot.organisation(&id)?;
            Some(Facts::Organisation(organisation(visit, &its)))
        }
        CheckKind::Search => search(visit, snapshot, about),
        CheckKind::Fee => {
            let question = Question::parse(about)?;
            let is_known = |id: &OrganisationId| snapshot.organisation(id).is_some();
            question.organisation.as_ref().is_none_or(is_known).then_some(())?;
            Some(Facts::Fee(fees::answer(visit, snapshot, &question).facts()))
        }
        CheckKind::Certificate => {
            let number = clean(about, NUMBER_CHARACTERS);
            (!number.is_empty() && Typed::read(&number) == Typed::Other).then_some(())?;
            let found = snapshot.certificate(&number).map(|(holder, its)| certificate(visit, &holder, &its));
            Some(Facts::Certificate { number, found })
        }
    }
}

/// A text in one line, without what nobody sees, cut to so many characters.
fn clean(text: &str, most: usize) -> String {
    one_line(text).chars().take(most).collect::<String>().trim().to_owned()
}

/// A search that finds nothing of that name; where something is found, there is nothing to sign.
fn search(visit: &Visit, snapshot: &Snapshot, about: &str) -> Option<Facts> {
    let text = clean(about, QUERY_CHARACTERS);
    (!text.is_empty()).then_some(())?;
    let listed = snapshot.list(&as_read(&text), &Filters::default(), Part::first(1), visit.now.local_date());
    listed.is_only_near.then_some(Facts::Search { text })
}

fn organisation(visit: &Visit, organisation: &Organisation) -> OrganisationFacts {
    let standing = organisation.standing(visit.now.local_date());
    let certificate = organisation.certificate();
    let name = organisation.name(visit.language);
    OrganisationFacts {
        id: organisation.id.clone(),
        name: organisation.shown_name(visit.language),
        name_language: name.map_or(visit.language, |name| name.language),
        licence: organisation.licence_number().map(str::to_owned),
        status: standing.status,
        since: standing.since,
        certificate: certificate.map(|certificate| certificate.number.clone()),
        valid_until: certificate.map(|certificate| certificate.valid_until),
    }
}

fn certificate(visit: &Visit, holder: &Organisation, certificate: &Certificate) -> CertificateFacts {
    let standing = certificate.standing(visit.now.local_date());
    let name = holder.name(visit.language);
    CertificateFacts {
        number: certificate.number.clone(),
        holder: holder.shown_name(visit.language),
        holder_language: name.map_or(visit.language, |name| name.language),
        holder_id: holder.id.clone(),
        status: standing.status,
        since: standing.since,
        valid_until: certificate.valid_until,
    }
}
