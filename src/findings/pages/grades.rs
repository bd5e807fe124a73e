//! Changes of grade on the page of a finding: proposing, and the second person's answer.

use super::auditor;
use super::auditor::JudgeForm;
use super::view::{finding_in, version_in};
use crate::error::AppResult;
use crate::findings::actions::{self, GradeAnswer};
use crate::findings::rules::Grade;
use crate::urls;
use crate::web::{FormErrors, Posted, SignedIn};
use actix_web::{HttpResponse, web};

/// Proposes another grade.
///
/// # Errors
/// The refusal of a rule.
pub async fn propose_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (finding_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let grade = errors.need(l, "grade", Grade::parse(&form.grade), "error-choice");
    let reason = form.grade_reason.trim().to_owned();
    if reason.is_empty() {
        errors.add(l, "grade_reason", "error-required");
    }
    let Some(grade) = grade.filter(|_| errors.is_empty()) else {
        return auditor::shown_again(&signed_in, id, form.0, errors).await;
    };
    let (actor, now, finding) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in.state.db.write(move |conn| actions::propose_grade(conn, &actor, &finding, grade, &reason, now)).await?;
    Ok(signed_in.redirect_saying(&urls::audit_finding(signed_in.language, &id), "flash-grade-proposed"))
}

/// Confirms a proposed grade, or not.
///
/// # Errors
/// The refusal of a rule: not who proposed it.
pub async fn answer_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (finding_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let text = form.grade_reason.trim().to_owned();
    let answer = match form.judgement.as_str() {
        "accept" => Some(GradeAnswer::Confirmed(text)),
        "reject" if text.is_empty() => {
            errors.add(l, "grade_reason", "finding-reason-missing");
            None
        }
        "reject" => Some(GradeAnswer::Refused(text)),
        _ => {
            errors.add(l, "judgement", "error-choice");
            None
        }
    };
    let Some(answer) = answer.filter(|_| errors.is_empty()) else {
        return auditor::shown_again(&signed_in, id, form.0, errors).await;
    };
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    signed_in.state.db.write(move |conn| actions::answer_grade(conn, &actor, &finding, &answer, version, now)).await?;
    Ok(signed_in.redirect_saying(&urls::audit_finding(signed_in.language, &id), "flash-grade-answered"))
}
