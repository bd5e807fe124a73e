//! A page as a person without sight of its style sheet has it: text, links, forms.

use super::browser::{Answer, Browser};
use scraper::{ElementRef, Html, Selector};

/// A page.
pub struct PageView {
    /// The status it came with.
    pub status: u16,
    /// Its path.
    pub path: String,
    /// Its HTML.
    pub html: String,
    /// Its headers.
    pub headers: std::collections::BTreeMap<String, String>,
}

/// A form of a page, filled in.
pub struct FilledForm {
    action: String,
    is_multipart: bool,
    is_get: bool,
    pairs: Vec<(String, String)>,
    files: Vec<(String, String, Vec<u8>)>,
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

impl PageView {
    /// The page of an answer.
    pub fn of(answer: Answer) -> Self {
        Self { status: answer.status, path: answer.path.clone(), html: answer.text(), headers: answer.headers }
    }

    /// The text of HTML, without head, scripts and styles, spaces folded.
    pub fn text_of(html: &str) -> String {
        let document = Html::parse_document(html);
        let body: Vec<String> = document
            .select(&select("body"))
            .flat_map(|body| body.text().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        body.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Its text.
    pub fn text(&self) -> String {
        Self::text_of(&self.html)
    }

    /// Fails unless its text says this.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(self.text().contains(words), "{} does not say {words:?}:\n{}", self.path, self.text());
        self
    }

    /// Fails if its text says this.
    #[track_caller]
    pub fn does_not_say(&self, words: &str) -> &Self {
        assert!(!self.text().contains(words), "{} says {words:?}:\n{}", self.path, self.text());
        self
    }

    /// How many elements fit a selector.
    pub fn count(&self, selector: &str) -> usize {
        Html::parse_document(&self.html).select(&select(selector)).count()
    }

    /// The text of the first element that fits a selector.
    #[track_caller]
    pub fn text_at(&self, selector: &str) -> String {
        let document = Html::parse_document(&self.html);
        let element = document.select(&select(selector)).next();
        let element = element.unwrap_or_else(|| panic!("{} has no {selector}", self.path));
        element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The texts of all elements that fit, joined by line breaks.
    pub fn texts_at(&self, selector: &str) -> String {
        let document = Html::parse_document(&self.html);
        let texts: Vec<String> = document.select(&select(selector)).map(|its| its.text().collect()).collect();
        texts.join("\n")
    }

    /// An attribute of the first element that fits a selector.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let document = Html::parse_document(&self.html);
        document.select(&select(selector)).next().and_then(|element| element.attr(name)).map(str::to_owned)
    }

    /// Where the first link whose text holds these words leads.
    #[track_caller]
    pub fn link(&self, words: &str) -> String {
        let document = Html::parse_document(&self.html);
        let found = document
            .select(&select("a[href]"))
            .find(|link| link.text().collect::<String>().replace('\u{a0}', " ").contains(words));
        let link = found.unwrap_or_else(|| panic!("{} has no link {words:?}:\n{}", self.path, self.text()));
        link.attr("href").unwrap().to_owned()
    }

    /// Every address its links lead to.
    pub fn links(&self) -> Vec<String> {
        let document = Html::parse_document(&self.html);
        document.select(&select("a[href]")).filter_map(|link| link.attr("href")).map(str::to_owned).collect()
    }

    /// The form whose `action` ends so (`""` is a form that posts to its own page), as the page shows it: every field
    /// with its value.
    #[track_caller]
    pub fn form(&self, action: &str) -> FilledForm {
        let document = Html::parse_document(&self.html);
        let found = document.select(&select("main form")).find(|form| {
            let its = form.attr("action").unwrap_or("");
            let its = its.split('?').next().unwrap_or("");
            if action.is_empty() { its.is_empty() || its == self.path } else { its.ends_with(action) }
        });
        let form = found.unwrap_or_else(|| {
            let actions: Vec<_> =
                document.select(&select("main form")).map(|f| f.attr("action").unwrap_or("")).collect();
            panic!("{} has no form {action:?}, only {actions:?}:\n{}", self.path, self.text())
        });
        FilledForm::of(form, &self.path)
    }

    /// The first form whose address holds this.
    pub fn form_to(&self, part: &str) -> FilledForm {
        let document = Html::parse_document(&self.html);
        let found = document
            .select(&select("main form"))
            .find(|form| form.attr("action").is_some_and(|its| its.contains(part)));
        FilledForm::of(found.unwrap_or_else(|| panic!("{} has no form to {part:?}", self.path)), &self.path)
    }
}

impl PageView {
    /// The first form that has a field of this name, as the page shows it.
    #[track_caller]
    pub fn form_with(&self, field: &str) -> FilledForm {
        let document = Html::parse_document(&self.html);
        let named = select(&format!("[name=\"{field}\"]"));
        let found = document.select(&select("main form")).find(|form| form.select(&named).next().is_some());
        let form = found.unwrap_or_else(|| panic!("{} has no form with {field:?}:\n{}", self.path, self.text()));
        FilledForm::of(form, &self.path)
    }
}

impl FilledForm {
    fn of(form: ElementRef<'_>, path: &str) -> Self {
        let action = form.attr("action").filter(|action| !action.is_empty()).unwrap_or(path).to_owned();
        let mut pairs = Vec::new();
        for field in form.select(&select("input[name],select[name],textarea[name]")) {
            let name = field.attr("name").unwrap().to_owned();
            match (field.value().name(), field.attr("type").unwrap_or("text")) {
                ("input", "checkbox" | "radio") => {
                    if field.attr("checked").is_some() {
                        pairs.push((name, field.attr("value").unwrap_or("on").to_owned()));
                    }
                }
                ("input", "file" | "submit") => {}
                ("input", _) => pairs.push((name, field.attr("value").unwrap_or("").to_owned())),
                ("select", _) => {
                    let options = select("option");
                    let chosen = field.select(&options).find(|option| option.attr("selected").is_some());
                    if let Some(option) = chosen.or_else(|| field.select(&options).next()) {
                        pairs.push((name, option.attr("value").unwrap_or("").to_owned()));
                    }
                }
                _ => pairs.push((name, field.text().collect::<String>())),
            }
        }
        let is_multipart = form.attr("enctype").is_some_and(|kind| kind.starts_with("multipart"));
        let is_get = !form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
        Self { action, is_multipart, is_get, pairs, files: Vec::new() }
    }

    /// Fills a field in (chooses a radio or a choice); what was there goes.
    #[must_use]
    pub fn fill(mut self, name: &str, value: &str) -> Self {
        self.pairs.retain(|(its, _)| its != name);
        self.pairs.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Ticks one more box of a name.
    #[must_use]
    pub fn tick(mut self, name: &str, value: &str) -> Self {
        self.pairs.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Attaches a file.
    #[must_use]
    pub fn attach(mut self, field: &str, name: &str, bytes: &[u8]) -> Self {
        self.files.push((field.to_owned(), name.to_owned(), bytes.to_vec()));
        self
    }

    /// Takes the form token away, as a forger would have none.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.pairs.retain(|(its, _)| its != name);
        self
    }

    /// The value a field has.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(its, _)| its == name).map(|(_, value)| value.as_str())
    }

    /// Sends it and gives the answer as it came.
    pub async fn send(self, browser: &mut Browser) -> Answer {
        if self.is_get {
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.pairs).finish();
            return browser.ask(&format!("{}?{query}", self.action)).await;
        }
        if self.is_multipart {
            return browser.post_files(&self.action, &self.pairs, &self.files).await;
        }
        browser.post_pairs(&self.action, &self.pairs).await
    }

    /// Sends it, expects to be sent on, and opens the page it leads to.
    pub async fn submit(self, browser: &mut Browser) -> PageView {
        let answer = self.send(browser).await;
        let location = answer.expect_redirect().to_owned();
        browser.open(&location).await
    }
}
