### Dated facts of corridors and the directory of help, for registry staff.

history-corridor-fact-added = Fact of a corridor entered
history-corridor-fact-checked = Fact of a corridor checked again
history-corridor-fact-ended = Fact of a corridor ended
