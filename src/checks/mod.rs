//! What a worker checks without an account: a fee by our standard and by law, a certificate by its number; and the
//! receipt that any such check can be turned into.
//!
//! Words: a *check* is a question in an address and its answer a page; nothing of it is stored. A *check receipt* is that
//! question and answer, signed and kept under a number, for an officer to read: it says that somebody asked in good faith,
//! and names nobody.
//!
//! Who may do what: everyone checks and takes receipts; nobody changes or removes one. Making one leaves no event in the
//! history, no cookie and no address; floods are slowed for all alike.
//!
//! # The form of a receipt, version 1
//!
//! Lines of text. The first is `WAYMARK CHECK RECEIPT 1`, the last `END OF RECEIPT`; what stands before and after is no part
//! of it. Then, each on its line: `Number:` the number, `Time:` in UTC; sentences in the language of the asker;
//! `Question:` and `Answer:` in the register's own words; `Register:` the number of the last public change the answer
//! rests on; `Site:` the registry; `Key:` the id of the key; `Signature:`.
//!
//! **Signed bytes**: all from the first line up to, not including, the word `Signature:`; in Unicode form C; without
//! spaces, line breaks, U+00AD, U+200B, U+200E, U+200F, U+202A–202E, U+2060, U+2066–2069 and U+FEFF; in UTF-8.
//!
//! **Signature**: Ed25519 over these bytes, 64 bytes written as 103 letters of `0123456789ABCDEFGHJKMNPQRSTVWXYZ`, five
//! bits each from the highest bit on, three bits of nothing at the end; groups of five are only for the eye.
//!
//! **Key id**: the first 16 hexadecimal letters of the SHA-256 of the 32 bytes of the public key. All public keys that were
//! ever used are at `/data/receipt-keys.json`.
//!
//! **Number**: `CK-` and sixteen letters of that alphabet, the last of which checks the others (Luhn rule, base 32).

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
