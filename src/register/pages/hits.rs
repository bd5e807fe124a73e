//! One organisation as a row of a list.

use crate::base::Language;
use crate::i18n::Words;
use crate::organisations::rules::Name;
use crate::register::listing::told_apart;
use crate::register::rules::PublicStatus;
use crate::register::snapshot::Head;
use crate::urls;
use chrono::NaiveDate;

/// A row of a list.
pub(super) struct HitView {
    pub(super) status: PublicStatus,
    pub(super) href: String,
    pub(super) name: String,
    pub(super) lang: &'static str,
    pub(super) other: String,
    pub(super) other_lang: &'static str,
    pub(super) place: String,
}

/// The row of an organisation.
pub(super) fn hit(l: &Words, organisation: &Head, today: NaiveDate) -> HitView {
    let language = l.language();
    let main = organisation.name(language);
    let other = organisation.other_names(language).into_iter().next();
    let status = organisation.standing(today).status;
    HitView {
        status,
        href: urls::organisation(language, &organisation.id),
        lang: main.map_or("", |name| lang_word(name.language, language)),
        other_lang: other.map_or("", |name| lang_word(name.language, language)),
        other: other.map(|name| name.text.clone()).unwrap_or_default(),
        name: organisation.shown_name(language),
        place: place(l, organisation, status),
    }
}

/// The language of a name for its `lang` attribute; empty where it is that of the page.
pub(super) fn lang_of(name: &Name, page: Language) -> String {
    if name.language == page { String::new() } else { name.language.code().to_owned() }
}

/// The code of a language for a `lang` attribute; empty where it is that of the page.
pub(super) fn lang_word(its: Language, page: Language) -> &'static str {
    if its == page { "" } else { its.code() }
}

/// Kind, country, licence number, end of the certificate, corridors: what tells two firms of one name apart.
fn place(l: &Words, organisation: &Head, status: PublicStatus) -> String {
    let mut parts = told_apart(l, organisation);
    if let Some(certificate) = organisation.certificate()
        && status == PublicStatus::Expired
    {
        parts.push(l.t("search-expired").with("date", l.day(certificate.valid_until)).text());
    }
    let mut corridors: Vec<_> = organisation.all_corridors().collect();
    corridors.sort_unstable();
    corridors.dedup();
    parts.extend(corridors.iter().take(2).map(|corridor| l.corridor(corridor).into()));
    if organisation.is_invented {
        parts.push(l.t("register-page-invented-short").text());
    }
    parts.join("\u{a0}· ")
}
