//! What an application says, as rows to read: on the check page, on the confirmation, and for the office.

use super::super::rules::{LicenceFact, OrganisationFacts, Partners, Scope, Section, Snapshot};
use crate::base::Language;
use crate::fees::rules::{FeeLine, LawBooks, LawSummary, SchemeVerdict, line_verdicts};
use crate::i18n::Words;
use crate::organisations::rules::AgentPayer;
use crate::standards::rules::Standard;
use chrono::NaiveDate;

/// The rows of one section.
pub struct AnswerGroup {
    /// Its id in the page.
    pub id: &'static str,
    /// Its name.
    pub title: String,
    /// Where it is changed, if it may be.
    pub change: Option<String>,
    /// Its rows.
    pub rows: Vec<AnswerRow>,
}

/// One thing that is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerRow {
    /// What it is about.
    pub label: String,
    /// A sentence under the label, such as the wording of a criterion.
    pub about: String,
    /// What is said.
    pub lines: Vec<Line>,
    /// Its files.
    pub files: Vec<FileLink>,
    /// Verdicts beside it.
    pub badges: Vec<Badge>,
}

/// One line of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The text.
    pub text: String,
    /// Its language, where it is not that of the page.
    pub lang: String,
}

/// A file to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLink {
    /// Where.
    pub href: String,
    /// The name its sender gave it.
    pub name: String,
    /// Its size in words.
    pub size: String,
    /// Its digest.
    pub digest: String,
    /// Its id.
    pub id: String,
}

/// A verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// Which sign it has (see `web::signs::verdict`).
    pub verdict: &'static str,
    /// Its word.
    pub word: String,
}

impl AnswerRow {
    fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    fn line(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.lines.push(Line { text, lang: String::new() });
        }
        self
    }

    fn line_in(mut self, text: &str, language: Language) -> Self {
        self.lines.push(Line { text: text.to_owned(), lang: language.code().to_owned() });
        self
    }

    /// Label and lines in one line, for two texts side by side.
    pub fn in_one_line(&self) -> String {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.text.as_str()).collect();
        format!("{}: {}", self.label, lines.join("\u{a0}· "))
    }

    /// Whether it says the same as another row of its label.
    pub fn says_as(&self, other: &Self) -> bool {
        let digests = |row: &Self| row.files.iter().map(|file| file.digest.clone()).collect::<Vec<_>>();
        self.lines == other.lines && digests(self) == digests(other)
    }
}

/// What rows need to know besides the application.
pub struct Reader<'a> {
    /// The words of the page.
    pub l: &'a Words,
    /// Under which address files are opened.
    pub files: String,
    /// The day verdicts are drawn for.
    pub on: NaiveDate,
    /// From which rows verdicts are drawn.
    pub books: LawBooks<'a>,
}

/// Everything an application says, section by section; `change` gives the address a section is changed at.
pub fn groups(
    reader: &Reader<'_>,
    said: &Snapshot,
    standard: &Standard,
    change: impl Fn(Section) -> Option<String>,
) -> Vec<AnswerGroup> {
    let l = reader.l;
    let group = |section: Section, rows: Vec<AnswerRow>| AnswerGroup {
        id: section.as_str(),
        title: l.t(&section.key()).to_string(),
        change: change(section),
        rows,
    };
    Section::ALL
        .iter()
        .map(|&section| {
            let rows = match section {
                Section::Organisation => organisation_rows(l, &said.organisation),
                Section::Licences => said.licences.iter().map(|licence| licence_row(reader, licence)).collect(),
                Section::Scope => scope_rows(l, &said.scope),
                Section::Partners => partner_rows(l, &said.partners),
                Section::Fees => fee_rows(reader, said),
                Section::Assessment => assessment_rows(reader, said, standard),
                Section::Declaration => declaration_rows(l, said),
            };
            group(section, rows)
        })
        .collect()
}

/// Who the organisation is.
pub fn organisation_rows(l: &Words, organisation: &OrganisationFacts) -> Vec<AnswerRow> {
    let mut names = AnswerRow::new(l.t("application-org-names").to_string());
    for name in &organisation.names {
        names = names.line_in(&name.text, name.language);
    }
    let kind = format!("{}, {}", l.t(organisation.kind.key()), l.country(organisation.country));
    let mut numbers = AnswerRow::new(l.t("application-org-numbers").to_string());
    for known in &organisation.identifiers {
        let scheme = l.t(&format!("application-identifier-{}", known.scheme)).to_string();
        numbers = numbers.line(format!("{scheme}: {} ({})", known.value, l.country(known.country)));
    }
    let mut addresses = AnswerRow::new(l.t("application-org-addresses").to_string());
    for address in &organisation.addresses {
        addresses = addresses.line_in(&address.text, address.language);
    }
    let mut channels = AnswerRow::new(l.t("application-org-contacts").to_string());
    for channel in &organisation.channels {
        channels = channels.line(&channel.value);
    }
    let people = organisation.head_count.map(|count| l.number(count)).unwrap_or_default();
    let people = AnswerRow::new(l.t("application-org-head-count").to_string()).line(people);
    vec![
        names,
        AnswerRow::new(l.t("application-org-kind").to_string()).line(kind),
        numbers,
        addresses,
        channels,
        people,
    ]
}

/// One licence.
pub fn licence_row(reader: &Reader<'_>, licence: &LicenceFact) -> AnswerRow {
    let l = reader.l;
    let label = format!("{}: {}", l.t(&licence.scheme.key()), licence.number);
    let mut row = AnswerRow::new(label).line(l.country(licence.country)).line(&licence.authority);
    row = match (licence.valid_from, licence.valid_until) {
        (Some(from), Some(until)) => row.line(format!("{} – {}", l.day(from), l.day(until))),
        (Some(from), None) => row.line(l.t("application-valid-from").with("date", l.day(from)).to_string()),
        (None, Some(until)) => row.line(l.t("application-valid-until").with("date", l.day(until)).to_string()),
        (None, None) => row,
    };
    row.files = licence.file.iter().map(|file| reader.link(file)).collect();
    row
}

/// For what certification is asked.
pub fn scope_rows(l: &Words, scope: &Scope) -> Vec<AnswerRow> {
    let mut corridors = AnswerRow::new(l.t("application-scope-corridors").to_string());
    for corridor in &scope.corridors {
        corridors = corridors.line(l.corridor(corridor));
    }
    let mut sectors = AnswerRow::new(l.t("application-scope-sectors").to_string());
    for sector in &scope.sectors {
        sectors = sectors.line(l.t(&sector.key()).to_string());
    }
    let mut sites = AnswerRow::new(l.t("application-scope-sites").to_string());
    for site in &scope.sites {
        sites = sites.line(site);
    }
    vec![corridors, sectors, sites]
}

/// Who else takes part.
pub fn partner_rows(l: &Words, partners: &Partners) -> Vec<AnswerRow> {
    let mut outsourced = AnswerRow::new(l.t("application-partners-outsourced").to_string());
    for line in &partners.outsourced {
        outsourced = outsourced.line(line);
    }
    let mut named = AnswerRow::new(l.t("application-partners-organisations").to_string());
    for line in &partners.organisations {
        named = named.line(line);
    }
    if partners.is_alone {
        outsourced = outsourced.line(l.t("application-partners-alone").to_string());
    }
    let mut links = AnswerRow::new(l.t("application-partners-links").to_string());
    for link in &partners.links {
        let people = l.t("application-partners-people").with("count", link.head_count).to_string();
        let word = l.t(&format!("chain-status-{}", link.status)).to_string();
        links = links.line(format!("{}\u{a0}· {}\u{a0}· {people}\u{a0}· {word}", link.partner, link.demand_letter));
    }
    let mut agents = AnswerRow::new(l.t("declared-agents").to_string());
    for agent in &partners.sub_agents {
        let paid_by = l.t("application-partners-paid-by").with("payer", l.t(agent.payer.key()).to_string());
        agents = agents.line_in(&format!("{}\u{a0}· {}\u{a0}· {paid_by}", agent.name, agent.area), agent.language);
        if agent.payer == AgentPayer::Worker {
            let word = l.t("application-verdict-standard-not-met").to_string();
            agents.badges.push(Badge { verdict: "not_met", word });
        }
    }
    vec![outsourced, named, links, agents]
}

fn fee_rows(reader: &Reader<'_>, said: &Snapshot) -> Vec<AnswerRow> {
    let l = reader.l;
    let lines = said.fees.lines();
    if lines.is_empty() {
        let row = AnswerRow::new(l.t("application-fees-question").to_string());
        return vec![if said.fees.is_given() {
            row.line(l.t("application-fees-nothing-said").to_string())
        } else {
            row
        }];
    }
    lines.iter().enumerate().map(|(place, line)| fee_row(reader, place + 1, line)).collect()
}

fn fee_row(reader: &Reader<'_>, number: usize, line: &FeeLine) -> AnswerRow {
    let l = reader.l;
    let label = l.t("application-fee-line").with("number", number).to_string();
    let mut row = AnswerRow::new(label).line(format!("{} {}", line.code, l.t(&line.code.key())));
    if let Some((language, text)) = line.labels.best(l.language()) {
        row = row.line_in(text, language);
    }
    let sector = match line.sector {
        Some(sector) => l.t(&sector.key()).to_string(),
        None => l.t("application-fee-all-sectors").to_string(),
    };
    row = row
        .line(format!("{}, {sector}", l.corridor(&line.corridor)))
        .line(format!("{} – {}", l.money(&line.amount), l.t(&line.payer.key())))
        .line(format!("{}, {}", l.t(&line.stage.key()), l.t(&line.method.key())));
    if !line.paid_to.is_empty() {
        row = row.line(format!("{}: {}", l.t("application-fee-paid-to"), line.paid_to));
    }
    let ticks = [
        (line.is_refundable, "application-fee-refundable"),
        (line.is_disclosed_before_acceptance, "application-fee-disclosed"),
        (line.is_receipt_given, "application-fee-receipt"),
    ];
    for (is_so, key) in ticks {
        let answer = if is_so { "site-yes" } else { "site-no" };
        row = row.line(format!("{}: {}", l.t(key), l.t(answer)));
    }
    row.badges = verdict_badges(reader, line);
    row
}

/// Both verdicts on a fee line, never merged.
pub fn verdict_badges(reader: &Reader<'_>, line: &FeeLine) -> Vec<Badge> {
    let l = reader.l;
    let verdicts = line_verdicts(line, None, reader.on, reader.books);
    let (scheme, scheme_key) = match verdicts.scheme {
        SchemeVerdict::Meets => ("met", "application-verdict-standard-met"),
        SchemeVerdict::NotMet { .. } => ("not_met", "application-verdict-standard-not-met"),
    };
    let (law, law_key) = match verdicts.law.summary() {
        LawSummary::Allowed => ("allowed", "application-verdict-law-allowed"),
        LawSummary::Unknown => ("unknown", "application-verdict-law-unknown"),
        LawSummary::OverCeiling => ("over", "application-verdict-law-over"),
        LawSummary::Forbidden => ("forbidden", "application-verdict-law-forbidden"),
    };
    vec![
        Badge { verdict: scheme, word: l.t(scheme_key).to_string() },
        Badge { verdict: law, word: l.t(law_key).to_string() },
    ]
}

fn assessment_rows(reader: &Reader<'_>, said: &Snapshot, standard: &Standard) -> Vec<AnswerRow> {
    let l = reader.l;
    standard
        .criteria()
        .map(|criterion| {
            let mut row = AnswerRow::new(&criterion.code);
            row.about.clone_from(&criterion.wording);
            if let Some(fact) = said.answer(&criterion.id) {
                row = row.line(l.t(&fact.answer.key()).to_string()).line(&fact.note);
                row.files = fact.files.iter().map(|file| reader.link(file)).collect();
            }
            row
        })
        .collect()
}

fn declaration_rows(l: &Words, said: &Snapshot) -> Vec<AnswerRow> {
    let row = AnswerRow::new(l.t("application-declaration-name").to_string());
    vec![match &said.declaration {
        Some(signed) => row.line(&signed.name).line(l.instant(signed.at)),
        None => row,
    }]
}

impl Reader<'_> {
    /// A file to open.
    pub fn link(&self, file: &super::super::rules::FileFact) -> FileLink {
        FileLink {
            href: crate::urls::file(&self.files, &file.id),
            name: file.name.clone(),
            size: size(self.l, file.size),
            digest: file.digest.clone(),
            id: file.id.to_string(),
        }
    }
}

/// A size in kilobytes, at least one.
fn size(l: &Words, bytes: i64) -> String {
    format!("{} kB", l.number((bytes / 1_000).max(1)))
}

/// One row that is not as it was.
pub struct Difference {
    /// In which section.
    pub section: String,
    /// The row.
    pub label: String,
    /// What was said before; nothing if it is new.
    pub before: Vec<String>,
    /// What is said now; nothing if it is gone.
    pub after: Vec<String>,
}

/// What changed between two pictures of one application.
pub fn differences(before: &[AnswerGroup], after: &[AnswerGroup]) -> Vec<Difference> {
    let texts = |row: &AnswerRow| {
        let lines = row.lines.iter().map(|line| line.text.clone());
        lines.chain(row.files.iter().map(|file| file.name.clone())).collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    for (old, new) in before.iter().zip(after) {
        for row in &new.rows {
            let was = old.rows.iter().find(|was| was.label == row.label);
            if was.is_some_and(|was| was.says_as(row)) {
                continue;
            }
            found.push(Difference {
                section: new.title.clone(),
                label: row.label.clone(),
                before: was.map(texts).unwrap_or_default(),
                after: texts(row),
            });
        }
        for row in old.rows.iter().filter(|was| !new.rows.iter().any(|row| row.label == was.label)) {
            found.push(Difference {
                section: new.title.clone(),
                label: row.label.clone(),
                before: texts(row),
                after: Vec::new(),
            });
        }
    }
    found
}
