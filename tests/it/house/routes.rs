//! Every route actix knows has an ACCESS line, and every line a route.

use actix_web::App;
use actix_web::introspection::IntrospectionReportItem;
use std::collections::BTreeSet;
use waymark::routes;

#[actix_web::test]
async fn every_route_has_an_access_line_and_every_line_a_route() {
    let found: std::sync::Arc<std::sync::Mutex<BTreeSet<(String, String)>>> = std::sync::Arc::default();
    let keep = std::sync::Arc::clone(&found);
    let probe = move |request: actix_web::HttpRequest| {
        let keep = std::sync::Arc::clone(&keep);
        async move {
            let tree = request.app_data::<actix_web::web::Data<actix_web::introspection::IntrospectionTree>>().unwrap();
            let items: Vec<IntrospectionReportItem> = (&tree.root).into();
            let mut keep = keep.lock().unwrap();
            for item in items {
                for method in &item.methods {
                    keep.insert((method.to_string(), item.full_path.clone()));
                }
            }
            actix_web::HttpResponse::Ok().finish()
        }
    };
    let app = App::new().route("/introspection-probe", actix_web::web::get().to(probe)).configure(routes::mount);
    let service = actix_web::test::init_service(app).await;
    let request = actix_web::test::TestRequest::get().uri("/introspection-probe").to_request();
    actix_web::test::call_service(&service, request).await;
    let mut mounted = found.lock().unwrap().clone();
    mounted.retain(|(method, path)| method != "HEAD" && path != "/introspection-probe");
    let lines: BTreeSet<(String, String)> =
        routes::access().lines().map(|line| (line.method.to_owned(), line.path.to_owned())).collect();
    let closed: Vec<_> = mounted.difference(&lines).collect();
    let dangling: Vec<_> = lines.difference(&mounted).collect();
    assert!(closed.is_empty(), "routes without an ACCESS line: {closed:?}");
    assert!(dangling.is_empty(), "ACCESS lines without a route: {dangling:?}");
    assert!(mounted.len() > 3);
}
