//! One organisation as a row of a list.

use crate::base::Language;
use crate::i18n::Words;
use crate::organisations::rules::{Name, OrganisationKind};
use crate::register::rules::PublicStatus;
use crate::register::snapshot::Organisation;
use crate::urls;
use chrono::NaiveDate;

/// A row of a list.
pub(super) struct HitView {
    pub(super) status: PublicStatus,
    pub(super) href: String,
    pub(super) name: String,
    pub(super) lang: String,
    pub(super) other: String,
    pub(super) other_lang: String,
    pub(super) place: String,
}

/// The row of an organisation.
pub(super) fn hit(l: &Words, organisation: &Organisation, today: NaiveDate) -> HitView {
    let language = l.language();
    let main = organisation.name(language);
    let other = organisation.other_names(language).into_iter().next();
    HitView {
        status: organisation.standing(today).status,
        href: urls::organisation(language, &organisation.id),
        name: shown_name(organisation, main),
        lang: main.map_or_else(String::new, |name| lang_of(name, language)),
        other: other.map(|name| name.text.clone()).unwrap_or_default(),
        other_lang: other.map_or_else(String::new, |name| lang_of(name, language)),
        place: place(l, organisation, today),
    }
}

/// The name, or the id of an organisation that has none.
pub(super) fn shown_name(organisation: &Organisation, name: Option<&Name>) -> String {
    name.map_or_else(|| organisation.id.to_string(), |name| name.text.clone())
}

/// The language of a name for its `lang` attribute; empty where it is that of the page.
pub(super) fn lang_of(name: &Name, page: Language) -> String {
    if name.language == page { String::new() } else { name.language.code().to_owned() }
}

/// The code of a language for a `lang` attribute; empty where it is that of the page.
pub(super) fn lang_word(its: Language, page: Language) -> &'static str {
    if its == page { "" } else { its.code() }
}

/// The word a worker knows for the kind: both kinds of agency are one.
pub(super) fn kind_word(l: &Words, kind: OrganisationKind) -> String {
    l.t(if kind.is_agency() { "org-agency" } else { "org-employer" }).to_string()
}

/// Kind, country, licence number, end of the certificate, corridors: what tells two firms of one name apart.
fn place(l: &Words, organisation: &Organisation, today: NaiveDate) -> String {
    let mut parts = vec![kind_word(l, organisation.kind), l.country(organisation.country)];
    if let Some(number) = organisation.licence_number() {
        parts.push(l.t("search-licence").with("number", number).to_string());
    }
    if let Some(certificate) = organisation.certificate()
        && organisation.standing(today).status == PublicStatus::Expired
    {
        parts.push(l.t("search-expired").with("date", l.day(certificate.valid_until)).to_string());
    }
    let mut corridors: Vec<_> = organisation.all_corridors().collect();
    corridors.sort_unstable();
    corridors.dedup();
    parts.extend(corridors.iter().take(2).map(|corridor| l.corridor(corridor)));
    if organisation.is_invented {
        parts.push(l.t("register-page-invented-short").to_string());
    }
    parts.join(" · ")
}
