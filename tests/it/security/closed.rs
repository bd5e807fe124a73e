//! The house is closed by default.

use crate::support::TestApp;

#[tokio::test]
async fn an_unknown_address_answers_404_with_ways_on_in_its_language() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for path in ["/en/nowhere", "/xx/register", "/en/office/nowhere", "/en/..%2f", "/.env"] {
        let answer = visitor.ask(path).await;
        assert_eq!(answer.status, 404, "{path}");
    }
    let page = visitor.ask("/th/nowhere").await.page();
    assert!(page.html.contains("<html lang=\"th\""));
    assert!(page.headers["content-security-policy"].starts_with("default-src 'none'"));
    assert!(visitor.cookies().is_empty());
}
