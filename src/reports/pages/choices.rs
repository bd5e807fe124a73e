//! What can be chosen on the pages of a report, with the drawing beside it.

use super::form::TellForm;
use crate::base::{Country, Currency, Sector};
use crate::checks::rules::Purpose;
use crate::fees::rules::FeeCode;
use crate::i18n::Words;
use crate::referrals::rules::Indicator;
use crate::reports::rules::{Happened, PaidBy, Payment, ReachedBy, Told, Wish};
use crate::web::{Choice, forms};

fn with_icon(choice: Choice, icon: &'static str) -> Choice {
    Choice { icon: Some(icon), ..choice }
}

pub(super) fn happened(l: &Words, form: &TellForm) -> Vec<Choice> {
    let icon = |happened: &Happened| match happened {
        Happened::Fees => "fee",
        Happened::Papers => "pass",
        Happened::Promise => "case",
        Happened::Threats => "bell",
        Happened::Other => "other",
    };
    let choice = |one: &Happened| {
        let word = l.t(&format!("report-happened-{one}")).to_string();
        with_icon(Choice::new(one.as_str(), word).among(&form.happened), icon(one))
    };
    Happened::ALL.iter().map(choice).collect()
}

pub(super) fn countries(l: &Words, chosen: &str) -> Vec<Choice> {
    const ORDER: [Country; 5] = [Country::MM, Country::KH, Country::LA, Country::VN, Country::TH];
    forms::countries(l, &ORDER, chosen)
}

pub(super) fn sectors(l: &Words, chosen: &str) -> Vec<Choice> {
    let choice = |sector: &Sector| Choice::new(sector.as_str(), l.t(&sector.key()).to_string()).chosen(chosen);
    Sector::ALL.iter().map(choice).collect()
}

pub(super) fn currencies(chosen: &str) -> Vec<Choice> {
    Currency::OFFERED.iter().map(|currency| Choice::new(currency.code(), currency.code()).chosen(chosen)).collect()
}

/// What the money was for, with the icons of the fee check.
pub(super) fn codes(l: &Words, chosen: &str) -> Vec<Choice> {
    let all = FeeCode::ALL.iter().copied().map(Purpose::Code).chain([Purpose::Unnamed]);
    all.map(|purpose| {
        let choice = Choice::new(purpose.as_str(), l.t(&purpose.plain_key()).to_string()).chosen(chosen);
        with_icon(choice, purpose.icon())
    })
    .collect()
}

pub(super) fn ways_of_paying(l: &Words, chosen: &str) -> Vec<Choice> {
    let word = |how: &PaidBy| l.t(&format!("method-{how}")).to_string();
    PaidBy::ALL.iter().map(|how| Choice::new(how.as_str(), word(how)).chosen(chosen)).collect()
}

pub(super) fn yes_no(l: &Words, chosen: &str) -> Vec<Choice> {
    let unsure = Choice::new("unsure", l.t("site-not-sure").to_string()).chosen(chosen);
    forms::yes_no(l, chosen).into_iter().chain([unsure]).collect()
}

/// What is told of one payment: for what, and how much.
pub(super) fn payment(l: &Words, payment: &Payment) -> (String, String) {
    let purpose = payment.code.map_or(Purpose::Unnamed, Purpose::Code);
    (l.t(&purpose.plain_key()).to_string(), l.money(&payment.amount))
}

/// The payments told before, each ticked: who takes the tick away leaves it out.
pub(super) fn given(l: &Words, told: &Told) -> Vec<Choice> {
    let choice = |(place, one): (usize, &Payment)| {
        let (what, amount) = payment(l, one);
        Choice { selected: true, ..Choice::new(place.to_string(), what).hint(amount) }
    };
    told.payments.iter().enumerate().map(choice).collect()
}

pub(super) fn signs(l: &Words, form: &TellForm) -> Vec<Choice> {
    let choice = |sign: &Indicator| Choice::new(sign.as_str(), l.t(&sign.plain_key()).to_string()).among(&form.signs);
    Indicator::ALL.iter().map(choice).collect()
}

pub(super) fn wishes(l: &Words, form: &TellForm) -> Vec<Choice> {
    let icon = |wish: &Wish| match wish {
        Wish::TellThem => "speak",
        Wish::OnlyRegistry => "lock",
        Wish::HelpNow => "phone",
        Wish::CountMe => "check",
    };
    let choice = |wish: &Wish| {
        let words = |end: &str| l.t(&format!("report-wish-{wish}{end}")).to_string();
        with_icon(Choice::new(wish.as_str(), words("")).hint(words("-hint")).chosen(&form.wish), icon(wish))
    };
    Wish::ALL.iter().map(choice).collect()
}

pub(super) fn ways_of_reaching(l: &Words, form: &TellForm) -> Vec<Choice> {
    let word = |by: &ReachedBy| l.t(&format!("report-by-{by}")).to_string();
    ReachedBy::ALL.iter().map(|by| Choice::new(by.as_str(), word(by)).chosen(&form.by)).collect()
}
