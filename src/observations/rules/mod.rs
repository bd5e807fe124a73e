//! Who may do what with an observation, and what makes one whole.

mod observed;
mod refusal;
mod shown;
mod status;

pub use observed::{
    Gap, MOST_CHARACTERS, MOST_FILES, MOST_PAYMENTS, Observed, Paid, Provenance, SHORT, WorkerBand, may_add_file,
};
pub use refusal::ObservationRefusal;
pub use shown::{QueueFilter, Shown};
pub use status::{
    Author, ObservationEvent, ObservationKind, ObservationOutcome, ObservationSeat, ObservationStatus, PartnerKind,
    RETENTION_DAYS, SetAsideReason, acknowledge_by, may_answer, next_of_observation, observation_number,
};
