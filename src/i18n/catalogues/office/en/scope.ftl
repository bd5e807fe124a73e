### Votes, and taking something out of the scope of a certificate.

decision-votes = Votes
decision-vote-for = For
decision-vote-against = Against
decision-removed = Taken out of the scope
decision-outcome-reduce = Reduce the scope
decision-sign-hint-reduce = The certificate covers less from this moment. The holder is told, and the register shows it at once.
decision-reduce-title = Reduce the scope
decision-reduce-lead = Take corridors, kinds of work or places out of the certificate. One decider signs your recommendation.
decision-reduce-what = What is taken out
decision-reduce-rule = Something of each kind stays. If nothing is to stay, the certificate is withdrawn by two deciders. If a decider votes against it, the reduction ends and the certificate stays as it is.
decision-needs-reviewer = A reviewer recommends this.
decision-nothing-removed = Choose something that is in the scope.
decision-nothing-left = Something of each kind must stay. If nothing is to stay, the certificate is withdrawn.
decision-no-running-certificate = This certificate has ended. Its scope stays as it was.
history-scope-reduction-recommended = It was recommended to reduce the scope
history-certificate-scope-reduced = The scope was reduced
