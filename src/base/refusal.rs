//! What a rule says when it says no.

/// A refusal of a rule: a reason with its data, without HTTP and without words.
///
/// Every slice has one enum of these in its `rules.rs`. The words are in the catalogues, under [`Refusal::key`].
pub trait Refusal: std::error::Error + Send + Sync + 'static {
    /// The key of the sentence in the catalogues, such as `decision-same-person`.
    fn key(&self) -> &'static str;

    /// What the sentence needs: plain fields by name.
    fn arguments(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
