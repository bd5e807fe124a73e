//! What case officers see: the queue, one application with all it says, and the forms that move it.

mod list;
mod moves;
mod show;

pub use list::list;
pub use moves::{
    accept, record_check, reject_form, reject_submit, return_form, return_submit, second_form, second_submit, take_up,
};
pub use show::show;
