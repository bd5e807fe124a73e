DROP TABLE observation_files;
DROP TABLE observation_messages;
DROP TABLE observation_keys;
DROP TABLE observations;
DROP TABLE partner_people;
DROP TABLE partners;
DELETE FROM account_roles WHERE role = 'partner';
ALTER TABLE account_roles DROP CONSTRAINT account_roles_known;
ALTER TABLE account_roles ADD CONSTRAINT account_roles_known CHECK (role IN ('auditor','case_officer','reviewer','decider','duty_officer','administrator','privacy_officer'));
