//! A browser without scripts: cookies, pages, forms; redirects are followed only where a test says so.

use super::html::PageView;
use std::collections::BTreeMap;
use std::time::Duration;
use waymark::base::AccountId;

/// A browser.
#[derive(Clone)]
pub struct Browser {
    client: reqwest::Client,
    base: String,
    cookies: BTreeMap<String, String>,
    /// Who is signed in, if the test signed somebody in.
    pub account: Option<AccountId>,
    /// Whether posts carry `Sec-Fetch-Site: same-origin`, as today's browsers do.
    pub is_modern: bool,
}

/// An answer as it came.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it sends on.
    pub location: Option<String>,
    /// Its headers, by lower-case name.
    pub headers: BTreeMap<String, String>,
    /// Its body.
    pub body: Vec<u8>,
    /// The path it was asked at.
    pub path: String,
}

impl Browser {
    /// A browser that is nobody.
    pub fn new(base: &str) -> Self {
        // The server ends a connection that was idle for five seconds: one that nearly is would break under a request.
        let client = reqwest::Client::builder().pool_idle_timeout(Duration::from_secs(1));
        let client = client.redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { client, base: base.to_owned(), cookies: BTreeMap::new(), account: None, is_modern: true }
    }

    /// Sets a cookie.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// The cookies it holds.
    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    /// Asks for a path (or a whole address of this site) and gives the answer as it came.
    pub async fn ask(&mut self, path: &str) -> Answer {
        let request = self.client.get(self.address(path));
        self.send(request, path).await
    }

    /// Asks with headers of its own.
    pub async fn ask_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.client.get(self.address(path));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request, path).await
    }

    /// Opens a page: follows redirects and expects 200.
    pub async fn open(&mut self, path: &str) -> PageView {
        let answer = self.ask(path).await;
        let answer = self.follow(answer).await;
        assert_eq!(
            answer.status,
            200,
            "{path} answered {} {}",
            answer.status,
            answer.text().chars().take(600).collect::<String>()
        );
        PageView::of(answer)
    }

    /// Follows redirects to their end.
    pub async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..5 {
            let Some(location) = answer.location.clone() else { return answer };
            answer = self.ask(&location).await;
        }
        panic!("redirects without end at {}", answer.path);
    }

    /// Posts pairs and gives the answer as it came.
    pub async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let pairs: Vec<(String, String)> = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        self.post_pairs(path, &pairs).await
    }

    /// Posts pairs and gives the answer as it came.
    pub async fn post_pairs(&mut self, path: &str, pairs: &[(String, String)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let request =
            self.client.post(self.address(path)).header("content-type", "application/x-www-form-urlencoded").body(body);
        let request = self.with_origin(request);
        self.send(request, path).await
    }

    /// Posts with headers of its own and none of a browser's.
    pub async fn post_raw(&mut self, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = self
            .client
            .post(self.address(path))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body.to_owned());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request, path).await
    }

    /// Posts a form with files.
    pub async fn post_files(
        &mut self,
        path: &str,
        pairs: &[(String, String)],
        files: &[(String, String, Vec<u8>)],
    ) -> Answer {
        let mut form = reqwest::multipart::Form::new();
        for (name, value) in pairs {
            form = form.text(name.clone(), value.clone());
        }
        for (field, name, bytes) in files {
            form = form.part(field.clone(), reqwest::multipart::Part::bytes(bytes.clone()).file_name(name.clone()));
        }
        let request = self.with_origin(self.client.post(self.address(path)).multipart(form));
        self.send(request, path).await
    }

    fn with_origin(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        if self.is_modern {
            request.header("sec-fetch-site", "same-origin").header("origin", &self.base)
        } else {
            request
        }
    }

    fn address(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) }
    }

    async fn send(&mut self, mut request: reqwest::RequestBuilder, path: &str) -> Answer {
        if !self.cookies.is_empty() {
            let line: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", line.join("; "));
        }
        let response = request.send().await.unwrap();
        for cookie in response.headers().get_all("set-cookie") {
            let (pair, rest) = cookie.to_str().unwrap().split_once(';').unwrap_or((cookie.to_str().unwrap(), ""));
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() || rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let location =
            response.headers().get("location").and_then(|value| value.to_str().ok()).map(|value| self.relative(value));
        let status = response.status().as_u16();
        let body = response.bytes().await.unwrap().to_vec();
        Answer { status, location, headers, body, path: path.to_owned() }
    }

    fn relative(&self, location: &str) -> String {
        location.strip_prefix(&self.base).unwrap_or(location).to_owned()
    }
}

impl Answer {
    /// Its body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Its body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// Its page, whatever its status.
    pub fn page(self) -> PageView {
        PageView::of(self)
    }

    /// Where it sends on; fails if it does not.
    pub fn expect_redirect(&self) -> &str {
        match &self.location {
            Some(location) => location,
            None => panic!(
                "{} answered {} and sends nowhere: {}",
                self.path,
                self.status,
                PageView::text_of(&self.text()).chars().take(1_500).collect::<String>()
            ),
        }
    }

    /// Expects a refusal of a rule (409) that says this.
    pub fn expect_refused(self, words: &str) {
        assert_eq!(self.status, 409, "{}: {}", self.path, self.text());
        assert!(self.text().contains(words), "the refusal does not say {words:?}: {}", PageView::text_of(&self.text()));
    }
}
