DROP TABLE report_gaps;
DROP TABLE report_burdens;
