-- Declared contacts and sub-agents go with their tables. Not safe while a program runs that asks for them.
DROP TABLE organisation_sub_agents;
DROP TABLE organisation_contacts;
