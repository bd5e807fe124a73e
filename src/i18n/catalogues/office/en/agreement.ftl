### The certification agreement, for staff.

office-agreement = Agreement accepted
office-agreement-by = Version { $version }, by { $name }, { $when }
office-agreement-none = not accepted yet
