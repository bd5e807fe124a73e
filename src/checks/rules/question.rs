//! What a worker is asked to pay: one charge or several, on one way, perhaps with a wage and in an organisation's name.

use super::{Purpose, Wage};
use crate::base::{Corridor, Country, Currency, Money, OrganisationId};
use crate::corridors::rules::WagePer;
use crate::fees::rules::{
    Charge, FeeCode, LawBooks, LawQuestion, LawVerdicts, Payer, StandardPayer, TotalQuestion, law_verdicts,
    total_law_verdicts, unnamed_law_verdicts,
};
use chrono::NaiveDate;

/// The most charges of one question.
pub const MOST_CHARGES: usize = 8;

/// One thing a worker is asked to pay for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedCharge {
    /// What for.
    pub purpose: Purpose,
    /// How much.
    pub amount: Money,
}

impl AskedCharge {
    /// The plain word of addresses: `RC7:2500:THB`, digits without groups, a point before minor units.
    pub fn word(&self) -> String {
        format!("{}:{}:{}", self.purpose.as_str(), plain_amount(self.amount), self.amount.currency)
    }

    /// Reads the plain word.
    pub fn parse(word: &str) -> Option<Self> {
        let mut parts = word.split(':');
        let (purpose, amount, currency) = (parts.next()?, parts.next()?, parts.next()?);
        let currency = Currency::parse(currency).filter(|currency| Currency::OFFERED.contains(currency))?;
        parts.next().is_none().then_some(())?;
        Some(Self { purpose: Purpose::parse(purpose)?, amount: read_plain(amount, currency)? })
    }

    /// The law verdicts on it alone.
    pub fn law<'a>(&self, question: &Question, on: NaiveDate, books: LawBooks<'a>) -> LawVerdicts<'a> {
        let (corridor, amount, wage) = (question.corridor, self.amount, question.monthly_wage());
        match self.purpose {
            Purpose::Code(code) => {
                law_verdicts(&LawQuestion { corridor, code, amount, payer: Payer::Worker, wage, on }, books)
            }
            Purpose::Unnamed => unnamed_law_verdicts(corridor, amount, wage, on, books),
        }
    }
}

/// The whole question. It names nobody who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Where the worker comes from and goes to.
    pub corridor: Corridor,
    /// What is asked for: one to [`MOST_CHARGES`].
    pub charges: Vec<AskedCharge>,
    /// The wage that is promised.
    pub wage: Option<Wage>,
    /// In whose name it is asked.
    pub organisation: Option<OrganisationId>,
}

impl Question {
    /// The wage of one month, for ceilings that are counted in wages.
    pub fn monthly_wage(&self) -> Option<Money> {
        self.wage.map(|wage| wage.monthly())
    }

    /// Who has to bear it under the standard; nobody, where one of the charges may be taken from nobody.
    pub fn should_pay(&self) -> StandardPayer {
        let nobody = |charge: &AskedCharge| charge.purpose.standard_payer() == StandardPayer::Nobody;
        if self.charges.iter().any(nobody) { StandardPayer::Nobody } else { StandardPayer::Employer }
    }

    /// The law verdicts on everything together: the one charge's own, or those on the sum.
    pub fn law<'a>(&self, on: NaiveDate, books: LawBooks<'a>) -> LawVerdicts<'a> {
        match self.charges.as_slice() {
            [only] => only.law(self, on, books),
            _ => self.total_law(on, books),
        }
    }

    /// The law verdicts on the sum of all charges.
    pub fn total_law<'a>(&self, on: NaiveDate, books: LawBooks<'a>) -> LawVerdicts<'a> {
        let (corridor, wage) = (self.corridor, self.monthly_wage());
        if let [AskedCharge { purpose: Purpose::Unnamed, amount }] = self.charges.as_slice() {
            return unnamed_law_verdicts(corridor, *amount, wage, on, books);
        }
        let charges: Vec<Charge> = self.charges.iter().filter_map(|charge| charge.coded()).collect();
        total_law_verdicts(&TotalQuestion { corridor, charges: &charges, wage, on }, books)
    }

    /// What is asked in all, one sum for each currency.
    pub fn sums(&self) -> Vec<Money> {
        let mut sums: Vec<Money> = Vec::new();
        for charge in &self.charges {
            match sums.iter_mut().find(|sum| sum.currency == charge.amount.currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(charge.amount.minor),
                None => sums.push(charge.amount),
            }
        }
        sums
    }

    /// The codes that are asked for.
    pub fn codes(&self) -> impl Iterator<Item = FeeCode> {
        self.charges.iter().filter_map(|charge| charge.coded()).map(|charge| charge.code)
    }

    /// The question as an address has it, in words that read alike in every language. A report takes it over as it is.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs =
            vec![("from", self.corridor.from.code().to_owned()), ("to", self.corridor.to.code().to_owned())];
        match self.charges.as_slice() {
            [only] => pairs.extend([
                ("for", only.purpose.as_str().to_owned()),
                ("amount", plain_amount(only.amount)),
                ("currency", only.amount.currency.code().to_owned()),
            ]),
            several => pairs.extend(several.iter().map(|charge| ("line", charge.word()))),
        }
        if let Some(wage) = self.wage {
            pairs.extend([
                ("wage", plain_amount(wage.sum)),
                ("wage_currency", wage.sum.currency.code().to_owned()),
                ("per", wage.per.as_str().to_owned()),
            ]);
        }
        pairs.extend(self.organisation.iter().map(|id| ("org", id.to_string())));
        pairs
    }

    /// The same as one text: `from=MM&to=TH&for=RC7&amount=2500&currency=THB`.
    pub fn address(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(self.pairs()).finish()
    }

    /// Reads that text back; `None` if it is not exactly such a question.
    pub fn parse(address: &str) -> Option<Self> {
        let (mut from, mut to, mut single, mut charges) = (None, None, [None, None, None], Vec::new());
        let (mut wage, mut organisation) = ([None, None, None], None);
        for (name, value) in url::form_urlencoded::parse(address.as_bytes()) {
            let value = value.into_owned();
            match name.as_ref() {
                "from" => from = Country::parse(&value),
                "to" => to = Country::parse(&value),
                "for" => single[0] = Some(value),
                "amount" => single[1] = Some(value),
                "currency" => single[2] = Some(value),
                "line" => charges.push(AskedCharge::parse(&value)?),
                "wage" => wage[0] = Some(value),
                "wage_currency" => wage[1] = Some(value),
                "per" => wage[2] = Some(value),
                "org" => organisation = Some(OrganisationId::parse(&value)?),
                _ => return None,
            }
        }
        if let [Some(purpose), Some(amount), Some(currency)] = &single {
            charges.push(AskedCharge::parse(&format!("{purpose}:{amount}:{currency}"))?);
        }
        let wage = match &wage {
            [Some(sum), Some(currency), Some(per)] => {
                let sum = read_plain(sum, Currency::parse(currency)?)?;
                Some(Wage { sum, per: WagePer::parse(per)? })
            }
            _ => None,
        };
        let corridor = Corridor::new(from?, to?)?;
        let has_unnamed = charges.iter().any(|charge| charge.purpose == Purpose::Unnamed);
        let fits = (1..=MOST_CHARGES).contains(&charges.len()) && !(has_unnamed && charges.len() > 1);
        fits.then_some(Self { corridor, charges, wage, organisation })
    }
}

impl AskedCharge {
    const fn coded(&self) -> Option<Charge> {
        match self.purpose {
            Purpose::Code(code) => Some(Charge { code, amount: self.amount, payer: Payer::Worker }),
            Purpose::Unnamed => None,
        }
    }
}

/// An amount in digits without groups, minor units only where there are any.
pub fn plain_amount(amount: Money) -> String {
    let width = usize::try_from(amount.currency.digits()).unwrap_or(0);
    match amount.minor_part() {
        0 => amount.whole_part().to_string(),
        part => format!("{}.{part:0width$}", amount.whole_part()),
    }
}

/// Reads what [`plain_amount`] writes.
fn read_plain(text: &str, currency: Currency) -> Option<Money> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = usize::try_from(currency.digits()).ok()?;
    let is_plain = |piece: &str| piece.chars().all(|c| c.is_ascii_digit());
    let fits = !whole.is_empty() && whole.len() <= 12 && (part.is_empty() || part.len() == digits);
    (fits && is_plain(whole) && is_plain(part)).then_some(())?;
    let minor: i64 = format!("{whole}{part:0<digits$}").parse().ok()?;
    (minor > 0).then_some(Money::new(minor, currency))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question() -> Question {
        Question {
            corridor: Corridor::parse("MM-TH").unwrap(),
            charges: vec![AskedCharge::parse("RC7:2500:THB").unwrap()],
            wage: None,
            organisation: None,
        }
    }

    #[test]
    fn a_question_reads_what_it_writes() {
        let one = question();
        assert_eq!(one.address(), "from=MM&to=TH&for=RC7&amount=2500&currency=THB");
        let mut many = question();
        many.charges.push(AskedCharge::parse("IL3:100.50:USD").unwrap());
        many.charges.push(AskedCharge::parse("RC1:500000:VND").unwrap());
        many.wage = Some(Wage { sum: Money::whole(400, Currency::THB), per: WagePer::Day });
        many.organisation = Some(OrganisationId::new());
        for question in [one, many] {
            assert_eq!(Question::parse(&question.address()), Some(question));
        }
    }

    #[test]
    fn what_is_no_question_is_not_read() {
        for text in [
            "",
            "from=MM&to=TH",
            "from=MM&to=MM&line=RC7:1:THB",
            "from=MM&to=TH&line=RC7:0:THB",
            "from=MM&to=TH&line=RC7:1e9:THB",
            "from=MM&to=TH&line=RC7:1:EUR",
            "from=MM&to=TH&line=RC7:1:THB:x",
            "from=MM&to=TH&line=all:1:THB&line=RC7:1:THB",
            "from=MM&to=TH&line=RC7:1:THB&note=hello",
            "from=MM&to=TH&for=RC7&amount=1.5&currency=VND",
        ] {
            assert_eq!(Question::parse(text), None, "{text}");
        }
        let nine = ["line=RC7:1:THB"; 9].join("&");
        assert_eq!(Question::parse(&format!("from=MM&to=TH&{nine}")), None);
    }

    #[test]
    fn sums_of_one_currency_are_added_and_others_stay_apart() {
        let mut asked = question();
        asked.charges.push(AskedCharge::parse("RC1:500:THB").unwrap());
        asked.charges.push(AskedCharge::parse("RF1:10:USD").unwrap());
        assert_eq!(asked.sums(), [Money::whole(3_000, Currency::THB), Money::whole(10, Currency::USD)]);
        assert_eq!(asked.should_pay(), StandardPayer::Employer);
        asked.charges.push(AskedCharge::parse("IL3:10:USD").unwrap());
        assert_eq!(asked.should_pay(), StandardPayer::Nobody);
    }
}
