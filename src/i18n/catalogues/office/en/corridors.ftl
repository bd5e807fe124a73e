### Exchange rates, for registry staff.

rate-title = Exchange rates
rate-lead = Two currencies are compared only through a rate with a day and a source. A rate serves for one year.
rate-none = No rate is entered yet. Sums in two currencies are shown and not compared.
rate-pair = From, to
rate-from = One unit of
rate-to = In units of
rate-rate = Rate
rate-rate-hint = How many units of the second currency one unit of the first bought, for example 32.5
rate-on = Day of the rate
rate-source-hint = Who published it, and where
rate-too-old = Older than a year, no longer used
rate-add = Add a rate
rate-save = Enter this rate
rate-kept-text = A rate cannot be edited. Enter a new one for a newer day.
rate-same-currency = Choose two different currencies
rate-not-positive = Write a rate above zero
rate-in-future = The day of the rate must not be in the future
rate-source-missing = Say who published the rate
rate-source-too-long = Shorten the source to { $limit } characters or fewer
flash-rate-added = The rate is entered
history-exchange-rate-added = Exchange rate entered
