### Checking what organisations declare.

office-declared-title = Declared contacts and sub-agents
office-declared-lead = Check each one before workers can rely on it: call back, see a paper, or go there.
office-declared-none = Nothing waits to be checked.
office-declared-count =
    { $count ->
        [one] One organisation waits.
       *[other] { $count } organisations wait.
    }
office-declared-waiting = Waiting
office-declared-since = Oldest since
office-declared-also = Also declared by: { $names }. Look closely.
office-declared-unreadable = Sealed with another key. It can no longer be read.
office-declared-how = How did you check it?
office-declared-verify = It is theirs
office-declared-why = Why not?
office-declared-refuse = Do not accept
office-declared-end = End it
office-declared-by-you = You declared this yourself. Another person checks it.
office-checked-called-back = Called a number of the official list and asked
office-checked-paper-seen = Saw a paper: bank letter, bill, card or contract
office-checked-visited = Was there
office-checked-code-returned = Wrote to it and got the code back
desk-declared = Contacts to check
history-contact-declared = Contact declared
history-contact-verified = Contact verified
history-contact-refused = Contact not accepted
history-contact-ended = Contact ended
history-sub-agent-declared = Sub-agent declared
history-sub-agent-verified = Sub-agent verified
history-sub-agent-refused = Sub-agent not accepted
history-sub-agent-ended = Sub-agent ended
