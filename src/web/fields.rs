//! Attributes of form fields, for the macros of `parts/forms.html`: what is empty leaves no attribute behind.

use std::fmt::Display;

use super::forms::Choice;
use super::markup::{Markup, push_escaped};

/// One attribute with a space before it, or nothing if its value is empty.
pub fn attr(name: &'static str, value: impl Display) -> Markup {
    let value = value.to_string();
    if value.is_empty() {
        return Markup::of_program("");
    }
    let mut html = String::with_capacity(name.len() + value.len() + 4);
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    push_escaped(&mut html, &value);
    html.push('"');
    Markup::of_escaped(html)
}

/// Ties a field to what is said about it: its hint `{name}-h`, its error `{name}-e` and, below it, how its value was
/// read `{name}-r`. Empty texts are not there and not named.
pub fn described(name: &str, hint: &str, wrong: &Option<String>, reading: &str) -> Markup {
    let mut ids = Vec::with_capacity(3);
    if !hint.is_empty() {
        ids.push(format!("{name}-h"));
    }
    if wrong.is_some() {
        ids.push(format!("{name}-e"));
    }
    if !reading.is_empty() {
        ids.push(format!("{name}-r"));
    }
    attr("aria-describedby", ids.join(" "))
}

/// The first text, or the second where the first is empty.
pub fn either<'t>(text: &'t str, otherwise: &'t str) -> &'t str {
    if text.is_empty() { otherwise } else { text }
}

/// The first error there is: for two inputs that stand as one field, such as an amount and its currency.
pub fn first(one: &Option<String>, other: &Option<String>) -> Option<String> {
    one.as_ref().or(other.as_ref()).cloned()
}

/// Whether some choice is not open to this person, so that the reasons are to be listed.
pub fn any_closed(choices: &[Choice]) -> bool {
    choices.iter().any(|choice| choice.disabled_reason.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_value_leaves_no_attribute() {
        assert_eq!(attr("lang", "").as_str(), "");
        assert_eq!(attr("lang", "th").as_str(), " lang=\"th\"");
        assert_eq!(attr("value", "\"><b>").as_str(), " value=\"&#34;&#62;&#60;b&#62;\"");
    }

    #[test]
    fn a_field_names_only_what_is_said_about_it() {
        assert_eq!(described("from", "", &None, "").as_str(), "");
        assert_eq!(described("from", "h", &None, "r").as_str(), " aria-describedby=\"from-h from-r\"");
        let wrong = Some(String::from("e"));
        assert_eq!(described("from", "h", &wrong, "").as_str(), " aria-describedby=\"from-h from-e\"");
    }
}
