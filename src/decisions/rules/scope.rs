//! Taking something out of the scope of a certificate.

use super::{DecisionRefusal, ReasonCode, ScopeItem};

crate::base::text_enum! {
    /// What a decider says to a recommendation.
    pub enum Vote {
        /// Signs it.
        For => "for",
        /// Sends it back, with a reason.
        Against => "against",
    }
}

/// What is left of a scope. Something is taken out that is in it, and something of its kind stays: a certificate without
/// a corridor or without a kind of work says nothing, and is withdrawn instead. Code SCOPE_KEEPS_SOMETHING.
///
/// # Errors
/// `NothingRemoved`, `NothingLeft`.
pub fn reduced(scope: &[ScopeItem], removed: &[ScopeItem]) -> Result<Vec<ScopeItem>, DecisionRefusal> {
    if removed.is_empty() || !removed.iter().all(|item| scope.contains(item)) {
        return Err(DecisionRefusal::NothingRemoved);
    }
    let left: Vec<ScopeItem> = scope.iter().filter(|item| !removed.contains(item)).cloned().collect();
    let keeps = |kind: &str| left.iter().any(|item| item.kind == kind);
    if removed.iter().all(|item| keeps(&item.kind)) { Ok(left) } else { Err(DecisionRefusal::NothingLeft) }
}

impl ReasonCode {
    /// The reasons for taking something out of a scope: all that speak against, and the holder's own wish.
    pub fn for_reduction() -> Vec<Self> {
        Self::ALL.iter().copied().filter(|reason| reason.fits_reduction()).collect()
    }

    /// Whether it may be given for taking something out of a scope.
    pub const fn fits_reduction(self) -> bool {
        !matches!(self, Self::CriteriaMet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(kind: &str, value: &str) -> ScopeItem {
        ScopeItem { kind: kind.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn something_is_taken_out_and_something_of_its_kind_stays() {
        let scope = [item("corridor", "KH-TH"), item("corridor", "MM-TH"), item("sector", "fishing")];
        let left = reduced(&scope, &[item("corridor", "KH-TH")]).unwrap();
        assert_eq!(left, [item("corridor", "MM-TH"), item("sector", "fishing")]);
        assert_eq!(reduced(&scope, &[]), Err(DecisionRefusal::NothingRemoved));
        assert_eq!(reduced(&scope, &[item("corridor", "VN-TH")]), Err(DecisionRefusal::NothingRemoved));
        assert_eq!(reduced(&scope, &[item("sector", "fishing")]), Err(DecisionRefusal::NothingLeft));
    }

    #[test]
    fn the_holder_may_wish_for_less() {
        assert!(ReasonCode::for_reduction().contains(&ReasonCode::HolderRequest));
        assert!(!ReasonCode::for_reduction().contains(&ReasonCode::CriteriaMet));
    }
}
