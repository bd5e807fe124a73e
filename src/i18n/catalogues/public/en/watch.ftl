### Watching a company: the page, the links of the letters, the letters, and the feeds.

watch-title = Tell me when this changes
watch-lead = We write to you when what we say about this company changes.
watch-what = For example: certified, suspended, withdrawn, licence taken back.
watch-email-hint = The letters come in the language of this page.
watch-button = Send me the link
watch-how = What happens
watch-how-confirm = We send a letter with a link. Nothing begins before you confirm.
watch-how-told = When something changes, you get one letter. It says what is so now.
watch-how-stop = Every letter has a link to stop. One press is enough.
watch-private-title = Who learns of it
watch-private = Nobody. We never tell a company who watches it.
watch-private-kept = We keep your address locked, until you stop. We keep nothing else about you.
watch-feed-title = Without an address
watch-feed = A feed reader shows the same changes. It needs no address.
watch-feed-one = Feed of this company
watch-feed-all = Feed of the whole register, in English
watch-sent-title = Look into your mail
watch-sent-text = If we may write to this address now, a letter is on its way. Open its link within 24 hours.
watch-sent-none = Nothing has come? Look among unwanted mail, or ask again in an hour.
watch-confirm-title = Do you want these letters?
watch-confirm-lead = You asked us to tell you when something about this company changes.
watch-confirm-button = Yes, write to me
watch-confirmed-title = We write to you when something changes
watch-confirmed-text = You need do nothing more. Every letter has a link to stop.
watch-over-title = This link no longer works
watch-confirm-over = It was used already, or it is older than 24 hours. If you confirmed, all is well.
watch-confirm-anew = If not, ask for a new letter on the page of the company.
watch-stop-title = Stop these letters?
watch-stop-lead = We then delete your address for this company at once.
watch-stop-button = Stop the letters
watch-stop-over = These letters were stopped already. We keep nothing of them.
watch-stopped-title = The letters have stopped
watch-stopped-text = Your address for this company is deleted. We keep nothing of it.
privacy-watch-title = If you watch a company
privacy-watch = We keep your e-mail address locked, the company and the language. When you stop, all of it is deleted at once. The company never learns who watches it.

## Feeds.

feed-title = Waymark: changes of status
feed-title-one = { $name }: changes of status

## Letters.

mail-watch-stop = Stop these letters
mail-watch-confirm-subject = Confirm: letters about { $organisation }
mail-watch-confirm-body =
    Somebody, you we hope, asked us to write to this address when the status of { $organisation } changes. Open the link and press the button. The link works for 24 hours.

    { mail-not-you } Then nothing more is sent, and the address is deleted.
mail-watch-confirm-action = Confirm
mail-watch-already-subject = You already get letters about { $organisation }
mail-watch-already-body =
    Somebody, you we hope, asked again to be told when the status of { $organisation } changes. You are told of it already.

    { mail-not-you } Nothing was changed.
mail-watch-already-action = Open the company's page
mail-watch-changed-subject = { $organisation }: { $status }
mail-watch-changed-body =
    The register now says of { $organisation }: { $status }

    What has changed:

    { $what }
mail-watch-changed-action = Open the company's page
