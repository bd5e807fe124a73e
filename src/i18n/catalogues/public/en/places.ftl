### Corridors for everybody: the board of notices, the steps, rights and what others paid.

## The board and the page of a corridor.

nav-corridors = From country to country
corridors-title = From country to country
corridors-lead = What changed on the way to work: borders, channels, papers, laws. The newest stands first.
corridor-lead = What changed, what may be asked for, and the way step by step.
corridor-open = Steps, costs and rights

## Notices.

notices-title = Notices
notices-none = We know of no change today. That does not mean that there is none.
notice-since = since { $date }
notice-kind-border = Border
notice-kind-channel = Official channel
notice-kind-papers = Papers
notice-kind-law = Law
notice-kind-other = Other
notice-status-open = Open
notice-status-restricted = Limited
notice-status-closed = Closed
notice-status-suspended = Stopped for now
place-outdated = This may be out of date
place-outdated-notice = We look at each notice again after 90 days, at all else after a year. What nobody looked at since then carries this sign.
place-english = Some texts are not yet in your language. They stand here in English.
place-checked = Last checked on { $date }
place-label = { $what }:

## What may be asked for.

corridor-asked = What may be asked for
corridor-law-of = Law of { $country }
corridor-you-pay-nothing = You pay nothing
corridor-forbidden = Forbidden
corridor-at-most = At most { $limit }
corridor-not-known = Not known
corridor-unknown-means = “Not known” does not mean that it is allowed.
corridor-check-fee = Check a fee on this way

## Steps.

corridor-steps = The way, step by step
corridor-steps-pay = By our standard the employer pays every cost on this way.
corridor-papers = Papers
corridor-where = Where
corridor-duration = How long
corridor-cost = Fee of the state
corridor-cost-free = Free of charge
corridor-we-do-not-know = We do not know

## Rights, what others paid, wages.

corridor-rights = Your rights
corridor-paid = What others paid
corridor-paid-lead = This is what was found. It is no price and no limit: by our standard you pay nothing.
corridor-paid-between = { $low } to { $high }
corridor-paid-from = From { $low }
corridor-paid-up-to = Up to { $high }
corridor-paid-mean = On average { $sum }
corridor-paid-median = Half of them at least { $sum }
corridor-paid-about = About { $sum }
corridor-paid-people =
    { $count ->
        [one] One worker was asked
       *[other] { $count } workers were asked
    }
corridor-days-of-work =
    { $sum } is { $days ->
        [one] one day
       *[other] { $days } days
    } of pay at the lowest legal wage, { $wage }.
corridor-wages = Lowest legal wage in { $country }
corridor-wage-range = { $low } to { $high } a day, by province.
corridor-wages-zones = Each province

## The companies on the way.

corridor-gate-open = Open today
corridor-gate-certified =
    { $count ->
        [one] One company is certified
       *[other] { $count } companies are certified
    }
corridor-gate-shut = Closed
corridor-gate-stopped =
    { $count ->
        [one] One company is suspended or withdrawn
       *[other] { $count } companies are suspended or withdrawn
    }. { status-do-not-pay }.
corridor-companies =
    { $count ->
        [one] One company
       *[other] { $count } companies
    }
