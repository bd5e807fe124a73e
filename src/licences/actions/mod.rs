//! What is done with official lists: read and compare, apply in blocks, put away, and say whose a licence is.

mod apply;
mod matching;
mod read;

pub use apply::{APPLY_WORK, BLOCK, Progress, apply_block, apply_list, begin_to_apply, discard, go_on_applying};
pub use matching::{SaidOfMatch, decide_match};
pub use read::{ListFile, Preview, Reading, preview, read_list};
