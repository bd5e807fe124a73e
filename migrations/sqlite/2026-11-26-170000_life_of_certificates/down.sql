-- Takes the life of certificates away again: what was entered in these tables is lost. The older program does not miss them.
DROP TABLE complaints;
DROP TABLE appeals;
DROP TABLE organisation_countersigns;
DROP TABLE organisation_committee_minutes;
DROP TABLE organisation_committees;
DROP TABLE organisation_chain_links;
DROP TABLE certificate_transfers;
DROP TABLE certificate_checks;
