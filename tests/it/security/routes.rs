//! Every line of the access table, tried: by nobody, by a person without a role, and by staff of every other role.

use crate::support::TestApp;
use waymark::base::{Language, Role};
use waymark::routes;
use waymark::web::{Access, Who};

/// A path for a pattern: the language, and an id of a record that does not exist.
fn path_of(line: &Access) -> String {
    let mut path = String::new();
    let mut depth = 0;
    let mut name = String::new();
    for c in line.path.chars() {
        match c {
            '{' => {
                depth += 1;
                if depth == 1 {
                    name.clear();
                }
            }
            '}' => {
                depth -= 1;
                if depth == 0 {
                    let is_language = name == "lang" || name.starts_with("lang:");
                    path.push_str(if is_language { "en" } else { "0192a000-0000-7000-8000-000000000000" });
                }
            }
            _ if depth > 0 => name.push(c),
            _ => path.push(c),
        }
    }
    path
}

fn closed_lines() -> Vec<Access> {
    let mut lines: Vec<Access> =
        routes::access().lines().filter(|line| !matches!(line.who, Who::Public | Who::Open | Who::Holder)).collect();
    lines.sort_by_key(|line| (line.path, line.method));
    assert!(lines.len() > 40, "only {} closed routes", lines.len());
    lines
}

#[tokio::test]
async fn nobody_is_sent_to_sign_in_from_every_closed_route() {
    let app = TestApp::start().await;
    for line in closed_lines() {
        let path = path_of(&line);
        let mut nobody = app.visitor();
        let answer = if line.method == "GET" { nobody.ask(&path).await } else { nobody.post(&path, &[]).await };
        assert_eq!(answer.status, 303, "{} {path}", line.method);
        assert!(answer.expect_redirect().starts_with("/en/sign-in"), "{} {path}", line.method);
        assert!(nobody.cookies().is_empty(), "{path} set a cookie");
    }
}

#[tokio::test]
async fn staff_pages_do_not_exist_for_members_and_are_closed_to_other_roles() {
    let app = TestApp::start().await;
    let member = app.person("Mali Example", Language::En).await;
    let mut others = Vec::new();
    for role in Role::ALL {
        others.push((*role, app.staff(&format!("{role} Example"), &[*role]).await));
    }
    for line in closed_lines() {
        let Who::Staff(roles) = line.who else { continue };
        let path = path_of(&line);
        let mut member = member.clone();
        let answer = if line.method == "GET" { member.ask(&path).await } else { member.post(&path, &[]).await };
        assert_eq!(answer.status, 404, "a member at {} {path}", line.method);
        for (role, browser) in &others {
            let mut browser = browser.clone();
            let answer = if line.method == "GET" { browser.ask(&path).await } else { browser.post(&path, &[]).await };
            let closed = answer.status == 403 && !roles.contains(role);
            let open = answer.status < 500 && roles.contains(role) && answer.status != 403 || answer.status == 404;
            assert!(closed || open, "{role} at {} {path} got {}", line.method, answer.status);
        }
    }
}

#[tokio::test]
async fn a_member_finds_no_record_that_is_not_theirs() {
    let app = TestApp::start().await;
    let mut member = app.person("Mali Example", Language::En).await;
    for line in closed_lines() {
        let with_record = line.path.matches('{').count() > 1;
        if !with_record || !matches!(line.who, Who::Member | Who::SignedIn) || line.method != "GET" {
            continue;
        }
        let path = path_of(&line);
        let answer = member.ask(&path).await;
        assert_eq!(answer.status, 404, "{path}");
    }
}

#[tokio::test]
async fn nothing_that_knows_somebody_is_stored_on_the_device() {
    let app = TestApp::start().await;
    let mut people = vec![app.person("Mali Example", Language::En).await];
    for role in Role::ALL {
        people.push(app.staff(&format!("{role} Example"), &[*role]).await);
    }
    let mut looked_at = 0;
    for line in closed_lines().into_iter().filter(|line| line.method == "GET") {
        let path = path_of(&line);
        for person in &mut people {
            let answer = person.ask(&path).await;
            assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
            looked_at += usize::from(answer.status == 200);
        }
    }
    assert!(looked_at > 100, "only {looked_at} pages were there to look at");
}

#[tokio::test]
async fn a_post_from_another_site_is_refused_everywhere() {
    let app = TestApp::start().await;
    let mut member = app.person("Mali Example", Language::En).await;
    // The one exception: what a mail program posts for its reader, to an address that nobody else knows.
    let holders: Vec<_> = routes::access().lines().filter(|line| line.who == Who::Holder).collect();
    let holders: Vec<_> = holders.iter().map(|line| (line.method, line.path)).collect();
    assert_eq!(holders, [("POST", "/{lang}/watch/stop/{token}")]);
    for line in routes::access().lines().filter(|line| line.method == "POST" && line.who != Who::Holder) {
        let path = path_of(&line);
        for headers in [[("sec-fetch-site", "cross-site")], [("origin", "https://elsewhere.example")]] {
            let answer = member.post_raw(&path, &headers, "a=b").await;
            assert_eq!(answer.status, 403, "{path}");
        }
    }
}
