//! Square codes for telephones: an address as inline SVG, without a picture file and without a style of its own.
//!
//! Dark squares on white, whatever the colours of the page, so that a telephone reads it by night and on paper.

use super::markup::{Markup, push_escaped};
use fast_qr::{ECL, QRBuilder};
use std::fmt::Write as _;

/// Free squares around the code, as its standard asks.
const QUIET: usize = 4;

/// The code of a text, drawn `size` pixels wide, with what it is for those who do not see it. Nothing where the text is
/// too long for a code.
pub fn code(text: &str, size: u32, label: &str) -> Markup {
    let Ok(code) = QRBuilder::new(text).ecl(ECL::M).build() else { return Markup::of_program("") };
    let whole = code.size + 2 * QUIET;
    let mut html = String::with_capacity(4_096);
    // Writing to a String never fails.
    let _ = write!(
        html,
        "<svg width=\"{size}\" height=\"{size}\" viewBox=\"0 0 {whole} {whole}\" role=\"img\" aria-label=\""
    );
    push_escaped(&mut html, label);
    let _ = write!(html, "\"><rect width=\"{whole}\" height=\"{whole}\" fill=\"#fff\"/><path d=\"");
    for (row, modules) in code.data.chunks(code.size.max(1)).take(code.size).enumerate() {
        let mut column = 0;
        while column < modules.len() {
            let dark = modules.iter().skip(column).take_while(|module| module.value()).count();
            if dark == 0 {
                column += 1;
                continue;
            }
            let _ = write!(html, "M{} {}h{dark}v1h-{dark}z", column + QUIET, row + QUIET);
            column += dark;
        }
    }
    html.push_str("\" fill=\"#000\" shape-rendering=\"crispEdges\"/></svg>");
    Markup::of_escaped(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_drawing_and_its_label_is_escaped() {
        let svg = code("https://waymark.example/my/verify/CK-7Q4M-9XZK-2HPT-8W3D", 168, "\"><script>").to_string();
        assert_eq!(svg.matches("<path").count(), 1);
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
        assert!(!svg.contains("<script") && !svg.contains("style"));
        assert_eq!(code(&"x".repeat(5_000), 168, "").as_str(), "", "too long for a code");
    }
}
