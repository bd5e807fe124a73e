//! Which public word an organisation has, since when, and how a certificate number is read.

use crate::base::{fold, text_enum};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

text_enum! {
    /// The public status of an organisation; the word also stands in `?status=` and in the API.
    pub enum PublicStatus {
        /// A running certificate.
        Certified => "certified",
        /// A running certificate with points still to be put right.
        Conditions => "conditions",
        /// Do not pay while we look into it.
        Suspended => "suspended",
        /// Taken away for good.
        Withdrawn => "withdrawn",
        /// Given back by the holder.
        Surrendered => "surrendered",
        /// Its date has passed.
        Expired => "expired",
        /// On a government's list, never certified by us.
        Licensed => "licensed",
        /// A government took its licence back.
        LicenceRevoked => "licence_revoked",
        /// Known, never certified.
        NotCertified => "not_certified",
    }
}

impl PublicStatus {
    /// The key of the sentence for somebody who is about to pay; that of `expired` takes `$date`.
    pub fn sentence_key(self) -> String {
        format!("sentence-{}", self.as_str().replace('_', "-"))
    }

    /// Whether we vouch for it today.
    pub const fn is_certified(self) -> bool {
        match self {
            Self::Certified | Self::Conditions => true,
            Self::Suspended
            | Self::Withdrawn
            | Self::Surrendered
            | Self::Expired
            | Self::Licensed
            | Self::LicenceRevoked
            | Self::NotCertified => false,
        }
    }

    /// Whether a certificate was stopped by us: the page then says why, and what somebody already on the way does.
    pub const fn is_stopped_by_us(self) -> bool {
        matches!(self, Self::Suspended | Self::Withdrawn)
    }
}

text_enum! {
    /// The state of a certificate as it is kept.
    pub enum CertificateState {
        /// Running.
        Active => "active",
        /// Running, with conditions.
        ActiveWithConditions => "active_with_conditions",
        /// Stopped for now.
        Suspended => "suspended",
        /// Taken away.
        Withdrawn => "withdrawn",
        /// Past its date.
        Expired => "expired",
        /// Given back.
        Surrendered => "surrendered",
    }
}

impl CertificateState {
    /// Whether it may still come (back) into force; an organisation has one such certificate at most.
    pub const fn is_running(self) -> bool {
        match self {
            Self::Active | Self::ActiveWithConditions | Self::Suspended => true,
            Self::Withdrawn | Self::Expired | Self::Surrendered => false,
        }
    }
}

text_enum! {
    /// What a government's list says of a licence.
    pub enum LicenceStatus {
        /// On the list.
        Licensed => "licensed",
        /// Taken back.
        Revoked => "revoked",
        /// No longer on the list.
        Gone => "gone",
    }
}

text_enum! {
    /// The grade of a finding, gravest first.
    pub enum Grade {
        /// Forced labour, debt through fees, documents kept and the like.
        Critical => "critical",
        /// A requirement absent, or a system that fails.
        Major => "major",
        /// An isolated lapse.
        Minor => "minor",
        /// No breach.
        Observation => "observation",
    }
}

/// The kinds of public events that change what the register says of an organisation's standing or scope. Feeds list them,
/// and whoever watches is told of them. Visits, names and fees are none; nor is that a second person confirmed a suspension.
pub const STATUS_CHANGES: &[&str] = &[
    "certificate_granted",
    "certificate_granted_with_conditions",
    "certificate_renewed",
    "certificate_suspended",
    "suspension_not_confirmed",
    "certificate_reinstated",
    "condition_met",
    "certificate_scope_reduced",
    "certificate_withdrawn",
    "certificate_surrendered",
    "certificate_expired",
    "certificate_transferred",
    "certificate_taken_over",
    "licence_listed",
    "licence_revoked",
    "licence_gone",
];

/// A public status and the day it holds since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The word.
    pub status: PublicStatus,
    /// The first day of it.
    pub since: NaiveDate,
}

/// What the standing of a certificate depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateFacts {
    /// The state as it is kept.
    pub state: CertificateState,
    /// The day of that state.
    pub since: NaiveDate,
    /// The last day it is valid.
    pub valid_until: NaiveDate,
}

/// What the standing of a licence depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LicenceFacts {
    /// What the list says.
    pub status: LicenceStatus,
    /// The first day we know it said so.
    pub since: NaiveDate,
}

/// The standing a certificate gives on a day. A certificate past its last day is expired from the next day on, even
/// before the nightly job has said so; a suspended one stays suspended, which is the stronger warning.
/// Rule of this registry. Code PAST_ITS_DATE_IS_EXPIRED.
pub fn certificate_standing(certificate: &CertificateFacts, today: NaiveDate) -> Standing {
    let is_past = today > certificate.valid_until;
    let status = match certificate.state {
        CertificateState::Active | CertificateState::ActiveWithConditions if is_past => {
            let since = certificate.valid_until.succ_opt().unwrap_or(certificate.valid_until);
            return Standing { status: PublicStatus::Expired, since };
        }
        CertificateState::Active => PublicStatus::Certified,
        CertificateState::ActiveWithConditions => PublicStatus::Conditions,
        CertificateState::Suspended => PublicStatus::Suspended,
        CertificateState::Withdrawn => PublicStatus::Withdrawn,
        CertificateState::Expired => PublicStatus::Expired,
        CertificateState::Surrendered => PublicStatus::Surrendered,
    };
    Standing { status, since: certificate.since }
}

/// The standing of an organisation: what its certificate says, else what governments' lists say, else never certified.
/// One licence in force outweighs one that was taken back. Code CERTIFICATE_BEFORE_LICENCE.
pub fn standing(
    certificate: Option<&CertificateFacts>,
    licences: impl Iterator<Item = LicenceFacts> + Clone,
    known_since: NaiveDate,
    today: NaiveDate,
) -> Standing {
    if let Some(certificate) = certificate {
        return certificate_standing(certificate, today);
    }
    let days_of =
        |wanted| licences.clone().filter(move |licence| licence.status == wanted).map(|licence| licence.since);
    if let Some(since) = days_of(LicenceStatus::Licensed).min() {
        return Standing { status: PublicStatus::Licensed, since };
    }
    if let Some(since) = days_of(LicenceStatus::Revoked).max() {
        return Standing { status: PublicStatus::LicenceRevoked, since };
    }
    let since = days_of(LicenceStatus::Gone).max().unwrap_or(known_since);
    Standing { status: PublicStatus::NotCertified, since }
}

/// The longest certificate number that is read, in characters.
const LONGEST_NUMBER: usize = 60;

/// A certificate number as it is compared: letters and digits only, lower case, digits of any script as 0–9, the
/// letter O as zero, I and l as one, without the registry's own `WM`. `None` where nothing is left, or too much.
pub fn certificate_key(text: &str) -> Option<String> {
    let text = text.trim();
    if text.chars().nth(LONGEST_NUMBER).is_some() {
        return None;
    }
    let folded = fold::fold_number(text);
    let own = folded.strip_prefix("wm").unwrap_or(&folded);
    let as_digit = |letter| match letter {
        'o' => '0',
        'i' | 'l' => '1',
        letter => letter,
    };
    let key: String = own.chars().map(as_digit).collect();
    (!key.is_empty()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn certificate(state: CertificateState) -> CertificateFacts {
        CertificateFacts { state, since: day("2026-01-10"), valid_until: day("2028-12-31") }
    }

    fn licence(status: LicenceStatus, since: &str) -> LicenceFacts {
        LicenceFacts { status, since: day(since) }
    }

    #[test]
    fn each_state_of_a_certificate_has_its_own_word() {
        let today = day("2026-11-23");
        let words: Vec<_> = CertificateState::ALL
            .iter()
            .map(|state| certificate_standing(&certificate(*state), today).status.as_str())
            .collect();
        assert_eq!(words, ["certified", "conditions", "suspended", "withdrawn", "expired", "surrendered"]);
    }

    #[test]
    fn a_certificate_past_its_date_is_expired_but_a_suspended_one_stays_barred() {
        let after = day("2029-01-01");
        let standing = certificate_standing(&certificate(CertificateState::Active), after);
        assert_eq!(standing, Standing { status: PublicStatus::Expired, since: after });
        let on_its_last_day = certificate_standing(&certificate(CertificateState::Active), day("2028-12-31"));
        assert_eq!(on_its_last_day.status, PublicStatus::Certified);
        let suspended = certificate_standing(&certificate(CertificateState::Suspended), after);
        assert_eq!(suspended.status, PublicStatus::Suspended);
    }

    #[test]
    fn a_certificate_speaks_before_licences_and_a_licence_in_force_before_one_taken_back() {
        let (today, known) = (day("2026-11-23"), day("2025-05-05"));
        let both = [licence(LicenceStatus::Revoked, "2026-02-02"), licence(LicenceStatus::Licensed, "2024-02-02")];
        let certified = certificate(CertificateState::Withdrawn);
        assert_eq!(standing(Some(&certified), both.into_iter(), known, today).status, PublicStatus::Withdrawn);
        let licensed = standing(None, both.into_iter(), known, today);
        assert_eq!(licensed, Standing { status: PublicStatus::Licensed, since: day("2024-02-02") });
        let revoked = standing(None, both.into_iter().take(1), known, today);
        assert_eq!(revoked, Standing { status: PublicStatus::LicenceRevoked, since: day("2026-02-02") });
        let gone = [licence(LicenceStatus::Gone, "2026-03-03")];
        assert_eq!(standing(None, gone.into_iter(), known, today).status, PublicStatus::NotCertified);
        assert_eq!(standing(None, std::iter::empty(), known, today).since, known);
    }

    #[test]
    fn a_number_is_read_as_people_write_it() {
        let key = certificate_key("WM-2025-00417");
        for text in ["wm 2025 00417", " WM2025OO417 ", "2025-00417", "WM–2025–๐๐๔๑๗", "wm.2025/00417", "WM—2025—OO4l7"]
        {
            assert_eq!(certificate_key(text), key, "{text}");
        }
        assert_ne!(certificate_key("WM-2025-00418"), key);
        assert_eq!(certificate_key(" – "), None);
        assert_eq!(certificate_key("🙂"), None);
        assert_eq!(certificate_key(&"1".repeat(61)), None);
    }
}
