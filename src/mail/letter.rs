//! A letter, and how it becomes a message with headers.

use super::MailError;
use crate::base::{EmailAddress, Language};
use crate::config::Sender;
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

/// A finished letter in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Who gets it.
    pub to: EmailAddress,
    /// In whose name it is sent.
    pub from: Sender,
    /// One line.
    pub subject: String,
    /// The letter as plain text.
    pub text: String,
    /// The same letter as HTML.
    pub html: String,
    /// The outbox id: the same letter sent again has the same one.
    pub message_id: String,
    /// The language it is written in.
    pub language: Language,
    /// The address that ends letters like this with one post, where they can be ended.
    pub stop: Option<String>,
}

impl Letter {
    /// The message: text and HTML as alternatives, marked as made by a machine (RFC 3834), so that nobody's absence
    /// note answers it.
    pub(super) fn message(&self) -> Result<Message, MailError> {
        let refused =
            |error: &dyn std::fmt::Display| MailError::Permanent(super::without_addresses(&error.to_string()));
        let from = self.from.address.as_str().parse::<Address>().map_err(|error| refused(&error))?;
        let to = self.to.as_str().parse::<Address>().map_err(|error| refused(&error))?;
        let message_id = format!("<{}@{}>", self.plain_id(), from.domain());
        let name = (!self.from.name.is_empty()).then(|| self.from.name.clone());
        let mut message = Message::builder()
            .from(Mailbox::new(name, from))
            .to(Mailbox::new(None, to))
            .subject(one_line(&self.subject))
            .message_id(Some(message_id))
            .header(AutoSubmitted("auto-generated".to_owned()))
            .header(ContentLanguage(self.language.code().to_owned()));
        if let Some(address) = &self.stop {
            message = message
                .header(ListUnsubscribe(format!("<{address}>")))
                .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
        }
        message
            .multipart(MultiPart::alternative_plain_html(self.text.clone(), self.html.clone()))
            .map_err(|error| refused(&error))
    }

    /// The name of its file. Outbox ids begin with the time, so the folder reads in the order of sending.
    pub(super) fn file_name(&self) -> String {
        format!("{}.{}.eml", self.plain_id(), self.language.code())
    }

    /// The outbox id with nothing in it that a header or a file system could take otherwise.
    fn plain_id(&self) -> String {
        self.message_id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(64).collect()
    }
}

/// A subject without line breaks and other control characters.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Makes a header of fixed name with a plain text.
macro_rules! text_header {
    ($(#[$doc:meta])* $name:ident, $header:literal) => {
        $(#[$doc])*
        #[derive(Clone)]
        struct $name(String);

        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($header)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

text_header!(
    /// RFC 3834.
    AutoSubmitted,
    "Auto-Submitted"
);
text_header!(
    /// RFC 3282.
    ContentLanguage,
    "Content-Language"
);
text_header!(
    /// RFC 2369.
    ListUnsubscribe,
    "List-Unsubscribe"
);
text_header!(
    /// RFC 8058.
    ListUnsubscribePost,
    "List-Unsubscribe-Post"
);
