//! What an invented visit leaves behind: a plan by days, an interpreter, interviews, a refund on its way.

use super::crew::Crew;
use crate::audits::actions::{self as audits, NewHelper, Preparation};
use crate::audits::rules::{
    HelperKind, Interview, InterviewLanguage, InterviewPlace, PlannedDay, SaveKey, Sex, SignAnswer,
};
use crate::audits::store;
use crate::audits::store::saves::Content;
use crate::base::{Actor, AuditId, Currency, FindingId, Money, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::fees::rules::FeeCode;
use crate::findings::actions::{self as findings, NewRefund, NewStep};
use crate::findings::store::refunds;
use crate::referrals::rules::Indicator;

/// Prepares an audit by days, with an interpreter.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn prepare(conn: &mut AnyConnection, crew: &Crew, id: &AuditId, now: When) -> AppResult<()> {
    let audit = store::load(conn, id)?;
    let day = |on, looks_at: &str| PlannedDay { on, looks_at: looks_at.to_owned() };
    let preparation = Preparation {
        objectives: "Whether workers pay for their job, and keep their papers (invented).".to_owned(),
        scope: "Recruitment for the ways of the application; the office and one lodging (invented).".to_owned(),
        days: vec![
            day(audit.starts_on, "Opening talk, files of workers, the cash book (invented)."),
            day(audit.ends_on, "Interviews away from the office, closing talk (invented)."),
        ],
    };
    audits::prepare(conn, &crew.officer, id, &preparation, audit.version, now)?;
    let interpreter = NewHelper {
        kind: HelperKind::Interpreter,
        name: "Su Example".to_owned(),
        language: Some(InterviewLanguage::My),
        field: String::new(),
        is_free_of_ties: true,
    };
    audits::add_helper(conn, &crew.officer, id, &interpreter, now)
}

/// Hears some workers; one of them says that papers are kept.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn hear(conn: &mut AnyConnection, crew: &Crew, id: &AuditId, count: i32, now: When) -> AppResult<()> {
    for number in 1..=count {
        let mut said = Interview {
            held_on: Some(now.local_date()),
            language: Some(if number % 3 == 0 { InterviewLanguage::Km } else { InterviewLanguage::My }),
            sex: Some(if number % 2 == 0 { Sex::Man } else { Sex::Woman }),
            place: Some(if number % 4 == 0 { InterviewPlace::OnSite } else { InterviewPlace::OffSite }),
            first_wage: Some(Money::whole(10_500, Currency::THB)),
            note: "Invented.".to_owned(),
            ..Interview::default()
        };
        said.answers = Indicator::ALL.iter().map(|&indicator| (indicator, SignAnswer::No)).collect();
        said.answers.insert(Indicator::Overtime, SignAnswer::NotSure);
        if number == 4 {
            said.answers.insert(Indicator::Documents, SignAnswer::Yes);
        }
        if number == count {
            said.answers.remove(&Indicator::Conditions);
        }
        said.paid.insert(FeeCode::Rc7, Money::whole(3_000 + i64::from(number) * 250, Currency::THB));
        let record = format!("invented-{number}");
        let key = SaveKey { device: "demonstration".to_owned(), record, sequence: 1, base: 0 };
        audits::save_interview(conn, &crew.auditor, id, &key, &said, &Content::new(), now)?;
    }
    Ok(())
}

/// Orders a refund for a finding, of which the organisation pays half.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn refund(conn: &mut AnyConnection, crew: &Crew, owner: &Actor, finding: &FindingId, now: When) -> AppResult<()> {
    let order = NewRefund {
        code: FeeCode::Rc7,
        workers: 6,
        total: Money::whole(7_200, Currency::THB),
        due_on: Some(now.plus_days(45).local_date()),
    };
    let refund = findings::order_refund(conn, &crew.auditor, finding, &order, now)?;
    let version = refunds::load(conn, finding, &refund)?.row.version;
    let half = Money::whole(3_600, Currency::THB).minor;
    let step = NewStep { workers: 3, minor: half, note: "Bank transfer (invented).".to_owned() };
    findings::pay_refund(conn, owner, finding, &refund, &step, &[], version, now)
}
