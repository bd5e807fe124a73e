### The standards, and how points are counted. The texts of the criteria are data of the standards themselves.

## The page of both standards.

standard-title = What the standard asks
standard-lead = One standard for recruitment agencies, one for employers. An auditor checks each point at the company.
standard-description = The Waymark standards for agencies and employers, point by point, and how points are counted.
standard-version = Version { $version }, in force since { $date }
standard-on-this-page = On this page
standard-agencies = For agencies
standard-employers = For employers
standard-critical = Critical
standard-all-points = All points of the standard

## One criterion.

standard-criterion = Criterion { $code }
standard-principle = Principle
standard-of = Standard
standard-weight = If it is not met
standard-points = { $points } points
standard-not-applicable = Does it always apply?
standard-may-not-apply = “Not applicable” is an answer, with a reason.
standard-always-applies = It applies to every company.
standard-evidence = What an auditor looks for
standard-plain = What this means for you
standard-previous = Before: { $code }
standard-next = Next: { $code }

## The published scoring rule, in words.

standard-score-title = How points are counted
standard-score-lead = The rule is published, so that no decision is a silent judgement.
standard-score-critical = Each critical criterion that is not met counts { $points } points.
standard-score-other = Each other criterion that is not met counts { $points } points. “Partly met” is not met.
standard-score-fails = A sum of { $limit } or more: no certificate.
standard-score-conditions = Below { $limit }, with points still open: certified with conditions. The conditions are the criteria not yet met.
standard-score-blocks = An open critical or major finding blocks the certificate before the sum is read.
standard-score-once = Each criterion counts once. “Not applicable” counts 0 and needs a reason.
standard-none-in-force = No version of this standard is in force
