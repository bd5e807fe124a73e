-- Takes the fieldwork down again; what was typed there is lost.
DROP TABLE finding_grade_changes;
DROP TABLE finding_refund_steps;
DROP TABLE finding_refunds;
DROP TABLE finding_drafts;
DROP INDEX findings_record_once;
ALTER TABLE findings DROP COLUMN record_key;
DROP TABLE audit_differences;
DROP TABLE audit_saves;
DROP TABLE audit_interview_payments;
DROP TABLE audit_interview_answers;
DROP TABLE audit_interviews;
DROP TABLE audit_helpers;
DROP TABLE audit_days;
ALTER TABLE audits DROP COLUMN scope;
ALTER TABLE audits DROP COLUMN objectives;
