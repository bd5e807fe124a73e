### The certification agreement.

agreement-version = Version { $version }, in force since { $date }.
agreement-open = Open it on its own page
agreement-tick = With this you also accept the agreement above, for your organisation.
