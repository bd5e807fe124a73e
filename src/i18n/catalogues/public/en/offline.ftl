### What a phone keeps and reads aloud, and what a shared link says.

## Without a connection.

offline-title = You are not connected
offline-text = Without a connection we cannot look into the register.
offline-again = Try again
offline-kept = Kept on this phone
offline-standard = What a company must do, and what it may not charge.
offline-saved-on = Saved on { $date }. You are not connected. What stands here may have changed.

## The voice of the browser.

listen-start = Listen
listen-stop = Stop

## The preview of a link that is sent to somebody.

share-description = Check an agency, an employer or a fee before you pay. Free, in six languages.
share-look-again = The status may change: look again before you pay.
