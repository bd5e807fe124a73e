//! Requests for certification: the task list, submission, return, acceptance, rejection.

pub mod pages;
