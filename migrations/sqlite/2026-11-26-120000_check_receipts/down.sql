-- Receipts are lost: take a backup first. Stop the newer program before.

DROP TABLE check_receipts;
