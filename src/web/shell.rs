//! The shell of a page: what header, footer and head need to know, whatever the page is about.
//!
//! Every page view carries one as its field `shell`; the layouts in `templates/layout` read nothing else. Public pages
//! leave `person` and `flash` empty: they know nobody and set no cookie.

use super::assets;
use crate::base::{EachLanguage, Language};
use crate::i18n::{self, Words};
use crate::urls;
use std::borrow::Cow;

/// The languages of office and audit pages.
const OFFICE_LANGUAGES: &[Language] = &[Language::En, Language::Th];

/// What the layout of every page needs.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The language of the page.
    pub language: Language,
    /// The title without the name of the site and without `Error:`.
    pub title: String,
    /// One sentence for search engines; empty means none.
    pub description: String,
    /// The public address of the site without a slash at its end, for canonical and alternate links.
    pub public_address: String,
    /// The address after `/{lang}` with its query, such as `/register?q=x`; empty on the home page.
    pub path_after_language: String,
    /// Who is signed in; `None` on public pages.
    pub person: Option<ShellPerson>,
    /// What the page before has done, said once.
    pub flash: Option<Flash>,
    /// The day of the visit in words, for the last line of a printed page.
    pub today: String,
    /// Which link of the site's menu this page belongs to: `check`, `fees`, `verify`, `help`, `report`, `corridors`, `contact`,
    /// `how`, `standard`, `statistics`, `privacy`, `sign-in` or nothing.
    pub nav_current: &'static str,
    /// Whether search engines may list the page and its twins in the other languages.
    pub robots_index: bool,
    /// Whether a form on the page was refused: the title then begins with `Error:`.
    pub has_errors: bool,
}

/// The person a signed-in page belongs to.
#[derive(Clone, Debug)]
pub struct ShellPerson {
    /// The name as the person wrote it.
    pub name: String,
    /// The form token of the session, for the sign-out button.
    pub sign_out_token: String,
    /// The parts of the site this person may enter.
    pub tabs: Vec<Tab>,
}

/// One tab of a signed-in page.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Where it leads.
    pub href: String,
    /// Its word in the language of the page.
    pub label: String,
    /// Whether this page stands under it.
    pub current: bool,
}

/// A sentence about what the page before has done.
#[derive(Clone, Debug)]
pub struct Flash {
    /// What kind of news it is.
    pub kind: FlashKind,
    /// The sentence, in the language of the page.
    pub text: String,
}

/// What kind of news a flash brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlashKind {
    /// It is done.
    Done,
    /// Something to know.
    Note,
    /// Something to do first.
    Stop,
}

/// A link of the site's menu.
#[derive(Clone, Debug)]
pub struct SiteLink {
    /// Its name in [`Shell::nav_current`].
    pub name: &'static str,
    /// Where it leads.
    pub href: String,
    /// Its word.
    pub word: Cow<'static, str>,
}

/// How many of the links stand in the menu of the header too.
const IN_MENU: usize = 4;

/// The links of the site in a language, made once: the menu first, the way to sign in last.
fn links(language: Language) -> &'static [SiteLink] {
    static LINKS: EachLanguage<Vec<SiteLink>> = EachLanguage::new();
    LINKS.of(language, || {
        let link = |name, path: fn(Language) -> String, key| {
            let word = i18n::words(language).t(key).text();
            SiteLink { name, href: path(language), word }
        };
        vec![
            link("check", urls::home, "nav-check"),
            link("fees", urls::fees, "nav-fee"),
            link("verify", urls::verify, "nav-verify"),
            link("help", urls::help, "nav-help"),
            link("report", urls::report, "nav-report"),
            link("corridors", urls::corridors, "nav-corridors"),
            link("contact", urls::contact, "nav-contact"),
            link("how", urls::how_it_works, "nav-how"),
            link("standard", urls::standard, "nav-standard"),
            link("statistics", urls::statistics, "nav-statistics"),
            link("privacy", urls::privacy, "nav-privacy"),
            link("sign-in", urls::sign_in, "nav-sign-in"),
        ]
    })
}

/// One language of the language list.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// The language.
    pub language: Language,
    /// Its name in itself.
    pub own_name: &'static str,
    /// The same page in it, without the site's address.
    pub href: String,
    /// Whether it is the language of this page.
    pub current: bool,
}

impl FlashKind {
    /// The class of the note.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Done => "ok",
            Self::Note => "",
            Self::Stop => "stop",
        }
    }
}

impl Shell {
    /// The words of the page's language.
    pub fn l(&self) -> &'static Words {
        i18n::words(self.language)
    }

    /// The whole title: `Error:` if a form was refused, the page, the site.
    pub fn full_title(&self) -> String {
        let l = self.l();
        let site = l.t("site-name").to_string();
        let title = if self.title.is_empty() || self.title == site {
            site
        } else {
            l.t("page-title").with("title", &self.title).to_string()
        };
        if self.has_errors { format!("{} {title}", l.t("error-prefix")) } else { title }
    }

    /// The title of a share preview: the page without the site, which has its own line there.
    pub fn share_title(&self) -> &str {
        &self.title
    }

    /// The sentence of a share preview. Previews are frozen where they were sent: one that names a status says that it
    /// may change.
    pub fn share_description(&self) -> String {
        let l = self.l();
        let said =
            if self.description.is_empty() { l.t("share-description").to_string() } else { self.description.clone() };
        let answers =
            ["/register/", "/verify/", "/contact"].iter().any(|room| self.path_after_language.starts_with(room));
        if answers { format!("{said} {}", l.t("share-look-again")) } else { said }
    }

    /// The picture of a share preview, with the site's address. It shows the mark and no status: a picture that says
    /// "certified" would go on saying so.
    pub fn share_image(&self) -> String {
        urls::absolute(&self.public_address, &assets::address("share.png"))
    }

    /// The language as share previews name it: language and country.
    pub const fn locale(&self) -> &'static str {
        match self.language {
            Language::En => "en_GB",
            Language::Th => "th_TH",
            Language::My => "my_MM",
            Language::Km => "km_KH",
            Language::Lo => "lo_LA",
            Language::Vi => "vi_VN",
        }
    }

    /// The home page in this language.
    pub fn home(&self) -> String {
        urls::home(self.language)
    }

    /// The search page of the register.
    pub fn register(&self) -> String {
        urls::register(self.language)
    }

    /// The fee check.
    pub fn fees(&self) -> String {
        urls::fees(self.language)
    }

    /// The verify page.
    pub fn verify(&self) -> String {
        urls::verify(self.language)
    }

    /// The account page of the person.
    pub fn account(&self) -> String {
        urls::account(self.language)
    }

    /// Where the sign-out button posts to.
    pub fn sign_out(&self) -> String {
        urls::sign_out(self.language)
    }

    /// The menu of the header.
    pub fn menu(&self) -> &'static [SiteLink] {
        links(self.language).get(..IN_MENU).unwrap_or_default()
    }

    /// The links of the footer: the menu and what is read less often; who is signed in needs no way to sign in.
    pub fn footer(&self) -> &'static [SiteLink] {
        let links = links(self.language);
        let many = if self.person.is_none() { links.len() } else { links.len().saturating_sub(1) };
        links.get(..many).unwrap_or_default()
    }

    /// The same page in every language it is written in.
    pub fn languages(&self) -> Vec<LanguageLink> {
        self.written_in()
            .iter()
            .map(|&language| LanguageLink {
                language,
                own_name: Words::own_name(language),
                href: urls::in_language(&self.path_after_language, language),
                current: language == self.language,
            })
            .collect()
    }

    /// The address of this very page, for search engines.
    pub fn canonical(&self) -> String {
        urls::absolute(&self.public_address, &urls::in_language(&self.path_after_language, self.language))
    }

    fn written_in(&self) -> &'static [Language] {
        let path = self.path_after_language.split(['?', '#']).next().unwrap_or_default();
        let room = path.split('/').nth(1).unwrap_or_default();
        if matches!(room, "office" | "audits") { OFFICE_LANGUAGES } else { Language::ALL }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(path: &str) -> Shell {
        Shell {
            language: Language::En,
            title: "Check a fee".into(),
            description: String::new(),
            public_address: "https://waymark.example".into(),
            path_after_language: path.into(),
            person: None,
            flash: None,
            today: "23 November 2026".into(),
            nav_current: "fees",
            robots_index: true,
            has_errors: false,
        }
    }

    #[test]
    fn the_title_says_first_that_something_is_wrong() {
        let mut page = shell("/fees");
        assert_eq!(page.full_title(), "Check a fee – Waymark");
        page.has_errors = true;
        assert_eq!(page.full_title(), "Error: Check a fee – Waymark");
        page.title = "Waymark".into();
        page.has_errors = false;
        assert_eq!(page.full_title(), "Waymark");
    }

    #[test]
    fn the_same_page_is_offered_in_every_language_it_is_written_in() {
        let links = shell("/fees?from=MM").languages();
        assert_eq!(links.len(), 6);
        assert_eq!(links[1].href, "/th/fees?from=MM");
        assert_eq!(shell("/office/decisions").languages().len(), 2);
        assert_eq!(shell("/audits?x=/y").languages().len(), 2);
        assert_eq!(shell("/officers").languages().len(), 6);
        assert_eq!(shell("").canonical(), "https://waymark.example/en");
    }

    #[test]
    fn menu_and_footer_have_their_links_in_each_language() {
        for &language in Language::ALL {
            let mut page = Shell { language, ..shell("/fees") };
            let names = |links: &[SiteLink]| links.iter().map(|link| link.name).collect::<Vec<_>>();
            assert_eq!(names(page.menu()), ["check", "fees", "verify", "help"]);
            assert_eq!(names(page.footer()).last(), Some(&"sign-in"));
            assert!(page.footer().iter().all(|link| link.href.starts_with(&page.home()) && !link.word.is_empty()));
            page.person = Some(ShellPerson { name: "Mali".into(), sign_out_token: String::new(), tabs: Vec::new() });
            assert_eq!(names(page.footer()).last(), Some(&"privacy"));
        }
    }

    #[test]
    fn a_preview_that_names_a_status_says_that_it_may_change() {
        let again = i18n::words(Language::En).t("share-look-again").to_string();
        let mut page = shell("/register/1");
        page.description = "Certified.".into();
        assert_eq!(page.share_description(), format!("Certified. {again}"));
        assert!(!shell("/help").share_description().contains(&again));
        assert!(shell("").share_image().starts_with("https://waymark.example/static/share."));
    }
}
