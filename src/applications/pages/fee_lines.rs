//! Fee lines as they are typed: any number of lines in one form, each field with the number of its line.

use super::super::actions::FeeEntry;
use crate::base::{Corridor, Currency, FeeLineId, Language, Refusal, Sector};
use crate::fees::rules::{FeeCode, FeeLine, Labels, Method, Payer, Stage, parse_amount};
use crate::i18n::Words;
use crate::web::FormErrors;
use crate::web::forms::Choice;
use std::collections::BTreeMap;

/// The most lines a form may have.
const MOST: usize = 80;

/// One line as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedLine {
    /// Its number in the form.
    pub number: usize,
    fields: BTreeMap<String, String>,
}

/// The whole form as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedLines {
    /// Its lines.
    pub lines: Vec<TypedLine>,
    /// The tick "we charge nothing to anyone".
    pub is_nothing: bool,
    /// The mark of what the form showed.
    pub version: String,
    /// Which button was pressed: `later`, `stay`, `add`, `remove` or nothing.
    pub button: &'static str,
}

impl TypedLines {
    /// Reads the pairs of a form.
    pub fn of_pairs(pairs: &[(String, String)]) -> Self {
        let mut lines: BTreeMap<usize, TypedLine> = BTreeMap::new();
        let mut typed = Self::default();
        let mut remove = None;
        for (name, value) in pairs {
            match name.as_str() {
                "nothing" => typed.is_nothing = !value.is_empty(),
                "version" => typed.version.clone_from(value),
                "later" => typed.button = "later",
                "stay" => typed.button = "stay",
                "add" => typed.button = "add",
                "remove" => {
                    typed.button = "remove";
                    remove = value.parse::<usize>().ok();
                }
                _ => {
                    let Some((field, number)) = name.rsplit_once('-') else { continue };
                    let Some(number) = number.parse::<usize>().ok().filter(|n| (1..=MOST).contains(n)) else {
                        continue;
                    };
                    let line = lines.entry(number).or_insert_with(|| TypedLine { number, ..TypedLine::default() });
                    line.fields.insert(field.to_owned(), value.clone());
                }
            }
        }
        if let Some(number) = remove {
            lines.remove(&number);
        }
        typed.lines = lines.into_values().filter(|line| !line.is_blank()).collect();
        for (place, line) in typed.lines.iter_mut().enumerate() {
            line.number = place + 1;
        }
        typed
    }

    /// The lines as they are stored.
    pub fn of_stored(l: &Words, stored: &[FeeLine]) -> Self {
        let lines = stored.iter().enumerate().map(|(place, line)| TypedLine::of_stored(l, place + 1, line));
        Self { lines: lines.collect(), ..Self::default() }
    }

    /// Adds an empty line, on the corridor of the one before.
    pub fn add_blank(&mut self, corridor: Option<Corridor>) {
        let mut blank = TypedLine { number: self.lines.len() + 1, ..TypedLine::default() };
        let last = self.lines.last();
        for field in ["corridor", "sector", "currency"] {
            if let Some(last) = last {
                blank.fields.insert(field.to_owned(), last.of(field).to_owned());
            }
        }
        if let (None, Some(corridor)) = (last, corridor) {
            blank.fields.insert("corridor".to_owned(), corridor.slug().to_owned());
        }
        self.lines.push(blank);
    }

    /// Reads every line; what is wrong stands beside its field.
    pub fn read(&self, l: &Words, stored: &[FeeLine]) -> (FeeEntry, FormErrors) {
        let mut errors = FormErrors::none();
        let lines: Vec<FeeLine> = self.lines.iter().filter_map(|line| line.read(l, stored, &mut errors)).collect();
        if self.is_nothing && !self.lines.is_empty() {
            errors.add(l, "nothing", "application-fees-both");
        }
        let is_silent = self.lines.is_empty() && !self.is_nothing;
        if is_silent && self.button.is_empty() {
            errors.add(l, "nothing", "application-gap-fees");
        }
        // A line that was taken out, or emptied, is in the form no more.
        let kept = |id: &FeeLineId| self.lines.iter().any(|line| line.of("id") == id.as_str());
        let removed = stored.iter().map(|line| line.id.clone()).filter(|id| !kept(id)).collect();
        (FeeEntry { lines, removed, is_nothing: self.is_nothing }, errors)
    }
}

impl TypedLine {
    fn of_stored(l: &Words, number: usize, line: &FeeLine) -> Self {
        let mut typed = Self { number, ..Self::default() };
        let mut put = |field: &str, value: String| typed.fields.insert(field.to_owned(), value);
        let label = line.labels.get(l.language()).or_else(|| line.labels.best(l.language()).map(|(_, text)| text));
        let money = l.money(&line.amount);
        let amount = money.split_once('\u{a0}').map_or(money.as_str(), |(_, amount)| amount);
        put("id", line.id.to_string());
        put("corridor", line.corridor.slug().to_owned());
        put("sector", line.sector.map(|sector| sector.as_str().to_owned()).unwrap_or_default());
        put("code", line.code.as_str().to_owned());
        put("label", label.unwrap_or_default().to_owned());
        put("amount", amount.to_owned());
        put("currency", line.amount.currency.code().to_owned());
        put("payer", line.payer.as_str().to_owned());
        put("stage", line.stage.as_str().to_owned());
        put("method", line.method.as_str().to_owned());
        put("paidto", line.paid_to.clone());
        let tick = |is_so: bool| if is_so { "yes".to_owned() } else { String::new() };
        put("refundable", tick(line.is_refundable));
        put("disclosed", tick(line.is_disclosed_before_acceptance));
        put("receipt", tick(line.is_receipt_given));
        typed
    }

    /// What was typed in a field of this line.
    pub fn of(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }

    /// The name of a field of this line, which is its id too.
    pub fn name(&self, field: &str) -> String {
        format!("{field}-{}", self.number)
    }

    /// Whether a box is ticked.
    pub fn is_ticked(&self, field: &str) -> bool {
        !self.of(field).is_empty()
    }

    fn is_blank(&self) -> bool {
        ["code", "label", "amount", "paidto"].iter().all(|field| self.of(field).trim().is_empty())
    }

    fn read(&self, l: &Words, stored: &[FeeLine], errors: &mut FormErrors) -> Option<FeeLine> {
        let mut chosen = |field: &str, is_there: bool| {
            if !is_there {
                errors.add(l, &self.name(field), "error-choice");
            }
        };
        let corridor = Corridor::parse(self.of("corridor"));
        let code = FeeCode::parse(self.of("code"));
        let currency = Currency::parse(self.of("currency"));
        let payer = Payer::parse(self.of("payer"));
        let stage = Stage::parse(self.of("stage"));
        let method = Method::parse(self.of("method"));
        chosen("corridor", corridor.is_some());
        chosen("code", code.is_some());
        chosen("currency", currency.is_some());
        chosen("payer", payer.is_some());
        chosen("stage", stage.is_some());
        chosen("method", method.is_some());
        let amount = currency.and_then(|currency| match parse_amount(self.of("amount"), l.language(), currency) {
            Ok(amount) => Some(amount),
            Err(refusal) => {
                self.say(l, errors, "amount", &refusal);
                None
            }
        });
        let before = FeeLineId::parse(self.of("id")).and_then(|id| stored.iter().find(|line| line.id == id));
        let line = FeeLine {
            id: before.map_or_else(FeeLineId::new, |line| line.id.clone()),
            corridor: corridor?,
            sector: Sector::parse(self.of("sector")),
            code: code?,
            labels: labels(l.language(), self.of("label"), before),
            amount: amount?,
            payer: payer?,
            stage: stage?,
            method: method?,
            paid_to: self.of("paidto").trim().to_owned(),
            is_refundable: self.is_ticked("refundable"),
            is_disclosed_before_acceptance: self.is_ticked("disclosed"),
            is_receipt_given: self.is_ticked("receipt"),
        };
        match line.check() {
            Ok(()) => Some(line),
            Err(refusal) => {
                self.say(l, errors, "label", &refusal);
                None
            }
        }
    }

    /// A refusal beside its field. The words of amounts are said here in our own plain way.
    fn say(&self, l: &Words, errors: &mut FormErrors, field: &str, refusal: &dyn Refusal) {
        let key = match field {
            "amount" if !l.has(refusal.key()) => "error-money",
            "label" if !l.has(refusal.key()) => "error-required",
            _ => {
                errors.add_refusal(l, &self.name(field), refusal);
                return;
            }
        };
        errors.add(l, &self.name(field), key);
    }

    /// The kinds of fee, by group.
    pub fn codes(&self, l: &Words) -> Vec<Choice> {
        let word = |code: &FeeCode| format!("{code} {}", l.t(&code.key()));
        FeeCode::ALL.iter().map(|code| Choice::new(code.as_str(), word(code)).chosen(self.of("code"))).collect()
    }

    /// The corridors of the application, and the one the line has.
    pub fn corridors(&self, l: &Words, offered: &[Corridor]) -> Vec<Choice> {
        let mut all = offered.to_vec();
        if let Some(own) = Corridor::parse(self.of("corridor"))
            && !all.contains(&own)
        {
            all.push(own);
        }
        all.iter().map(|one| Choice::new(one.slug(), l.corridor(one)).chosen(self.of("corridor"))).collect()
    }

    /// All sectors.
    pub fn sectors(&self, l: &Words) -> Vec<Choice> {
        let word = |sector: &Sector| l.t(&sector.key()).to_string();
        Sector::ALL.iter().map(|one| Choice::new(one.as_str(), word(one)).chosen(self.of("sector"))).collect()
    }

    /// Who pays.
    pub fn payers(&self, l: &Words) -> Vec<Choice> {
        let word = |payer: &Payer| l.t(&payer.key()).to_string();
        Payer::ALL.iter().map(|one| Choice::new(one.as_str(), word(one)).chosen(self.of("payer"))).collect()
    }

    /// When.
    pub fn stages(&self, l: &Words) -> Vec<Choice> {
        let word = |stage: &Stage| l.t(&stage.key()).to_string();
        Stage::ALL.iter().map(|one| Choice::new(one.as_str(), word(one)).chosen(self.of("stage"))).collect()
    }

    /// How.
    pub fn methods(&self, l: &Words) -> Vec<Choice> {
        let word = |method: &Method| l.t(&method.key()).to_string();
        Method::ALL.iter().map(|one| Choice::new(one.as_str(), word(one)).chosen(self.of("method"))).collect()
    }

    /// In which currency.
    pub fn currencies(&self) -> Vec<Choice> {
        let wanted = if self.of("currency").is_empty() { "THB" } else { self.of("currency") };
        Currency::OFFERED.iter().map(|one| Choice::new(one.code(), one.code()).chosen(wanted)).collect()
    }
}

/// The label in the reader's language beside those in the others; a label that only stood in for a missing one stays
/// where it was.
fn labels(language: Language, typed: &str, before: Option<&FeeLine>) -> Labels {
    let Some(before) = before else { return Labels::of([(language, typed.to_owned())]) };
    let stood_in = before.labels.get(language).is_none();
    if stood_in && before.labels.best(language).is_some_and(|(_, text)| text == typed.trim()) {
        return before.labels.clone();
    }
    let others = before.labels.iter().filter(|(other, _)| *other != language);
    let others = others.map(|(other, text)| (other, text.to_owned()));
    Labels::of(others.chain([(language, typed.to_owned())]))
}
