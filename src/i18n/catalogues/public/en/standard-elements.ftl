### The five elements by which every point of the agency standard is judged, and how one version follows another.

standard-elements = Five ways an auditor looks at it
standard-elements-lead = A promise on paper is not enough. For every point of the agency standard the auditor asks five questions.
standard-element-example = For example: { $what }
standard-element-policies = Policies and procedures
standard-element-policies-asks = Is there a written rule, and does it say who does what?
standard-element-policies-shows = a policy, a procedure with names, a form that is used
standard-element-communication = Communication
standard-element-communication-asks = Do workers, brokers and employers know the rule, in their language?
standard-element-communication-shows = posters, contracts, messages, what workers repeat in their own words
standard-element-skills = Skills and training
standard-element-skills-asks = Can the people who do the work do it right?
standard-element-skills-shows = training records with dates and names, a test, what staff answer
standard-element-monitoring = Monitoring
standard-element-monitoring-asks = How does the company see that the rule is kept?
standard-element-monitoring-shows = spot checks, calls to workers, payment records compared with the rule
standard-element-governance = Governance and improvement
standard-element-governance-asks = Who answers for it at the top, and what changed after a mistake?
standard-element-governance-shows = minutes of a meeting, a corrected procedure, money paid back
standard-transition = Version { $version } came into force on { $date }. Certificates by the version before stay valid until { $until }.
standard-old-version = Judged by version { $version }, which is followed by a newer one. It counts until { $until }.
