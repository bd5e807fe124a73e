-- Takes the facts of corridors and the directory of help away; what the office entered there is lost.
DROP TABLE help_retirements;
DROP TABLE help_tests;
DROP TABLE help_lines;
DROP TABLE corridor_marks;
DROP TABLE corridor_facts;
