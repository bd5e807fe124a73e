### A certificate that covers less than before.

timeline-certificate-scope-reduced = The scope of the certificate was reduced.
mail-scope-reduced-subject = Certificate { $number } covers less
mail-scope-reduced-body =
    { mail-hello }

    From today the certificate { $number } of { $organisation } no longer covers: { $what }

    The reason: { $reason }

    The register says so to everybody: { $text }

    You may appeal within 30 days.
mail-scope-reduced-action = See the certificate
