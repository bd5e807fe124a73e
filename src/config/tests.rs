use super::*;

fn load(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    load_with(Overrides::default(), variables)
}

fn load_with(overrides: Overrides, variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let environment = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Config::load_from(overrides, environment)
}

fn problem(variables: &[(&str, &str)]) -> String {
    load(variables).unwrap_err().to_string()
}

#[test]
fn nothing_needs_to_be_set() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let config = load(&[("WAYMARK_DATA", data)]).unwrap();
    assert!(matches!(&config.database, DatabaseUrl::Sqlite(path) if path == &folder.path().join("waymark.sqlite3")));
    assert_eq!(config.public_url_at(8080).as_str(), "http://127.0.0.1:8080");
    assert!(matches!(&config.mail.transport, MailTransport::File(mail) if mail == &folder.path().join("mail")));
    assert_eq!((config.argon2.memory_kib, config.argon2.passes, config.argon2.lanes), (47_104, 1, 1));
    assert_eq!((config.session.idle.num_minutes(), config.session.absolute.num_hours()), (720, 168));
    assert_eq!(config.notices.len(), 1, "letters to files are worth a word");
    assert_eq!(config.effective(), Config::in_folder(folder.path()).effective());
}

#[test]
fn the_command_line_outweighs_the_environment_and_that_the_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("waymark.toml"), "port = 1000\nhost = \"0.0.0.0\"\nlog = \"warn\"\n").unwrap();
    let overrides = Overrides { data_folder: Some(folder.path().into()), port: Some(3000), ..Overrides::default() };
    let config = load_with(overrides, &[("WAYMARK_PORT", "2000"), ("WAYMARK_LOG", "debug")]).unwrap();
    assert_eq!(config.port, 3000);
    assert_eq!(config.log.filter, "debug");
    assert_eq!(config.host.to_string(), "0.0.0.0");
    assert_eq!(config.data_folder, folder.path());
}

#[test]
fn a_named_file_must_be_there_and_may_name_the_data_folder() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("registry.toml");
    let overrides = Overrides { file: Some(file.clone()), ..Overrides::default() };
    assert!(load_with(overrides.clone(), &[]).unwrap_err().to_string().contains("registry.toml cannot be read"));
    std::fs::write(&file, "data = \"somewhere/else\"\n").unwrap();
    assert_eq!(load_with(overrides, &[]).unwrap().data_folder, Path::new("somewhere/else"));
    let config = load(&[("WAYMARK_CONFIG", file.to_str().unwrap())]).unwrap();
    assert_eq!(config.data_folder, Path::new("somewhere/else"));
}

#[test]
fn an_unknown_setting_is_refused() {
    let text = problem(&[("WAYMARK_PROT", "80")]);
    assert!(text.contains("WAYMARK_PROT") && text.contains("public_url"), "{text}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("waymark.toml"), "[mail]\nhost = \"mail.example.org\"\n").unwrap();
    let text = problem(&[("WAYMARK_DATA", folder.path().to_str().unwrap())]);
    assert!(text.contains("no setting mail"), "{text}");
}

#[test]
fn a_wrong_value_says_which_and_what_to_do() {
    for (name, value, part) in [
        ("WAYMARK_PORT", "eighty", "port"),
        ("WAYMARK_HOST", "everywhere", "0.0.0.0"),
        ("DATABASE_URL", "mysql://x/y", "postgres://USER"),
        ("WAYMARK_PUBLIC_URL", "http://register.example.org", "proxy with TLS"),
        ("WAYMARK_SECRET_KEY", "abcd", "leave the setting out"),
        ("WAYMARK_MAIL_FROM", "somebody", "registry@example.org"),
        ("WAYMARK_MAIL_PORT", "25", "WAYMARK_MAIL_HOST"),
        ("WAYMARK_LOG_FORMAT", "xml", "text or json"),
        ("WAYMARK_LOG", "waymark=loud", "WAYMARK_LOG"),
        ("WAYMARK_ARGON2_MEMORY_KIB", "8", "7168"),
        ("WAYMARK_SESSION_IDLE_MINUTES", "0", "5 to 10080"),
        ("WAYMARK_DATABASE_READERS", "0", "at least 1"),
    ] {
        let text = problem(&[(name, value)]);
        assert!(text.contains(part), "{name}: {text}");
    }
}

#[test]
fn an_empty_variable_is_not_set() {
    assert_eq!(load(&[("WAYMARK_PORT", ""), ("DATABASE_URL", "")]).unwrap().port, 8080);
}

#[test]
fn a_mail_server_needs_a_sender_and_keeps_its_password_to_itself() {
    let server = ("WAYMARK_MAIL_HOST", "mail.example.org");
    assert!(problem(&[server]).contains("WAYMARK_MAIL_FROM"));
    let from = ("WAYMARK_MAIL_FROM", "Waymark <registry@example.org>");
    let login = [("WAYMARK_MAIL_USER", "registry"), ("WAYMARK_MAIL_PASSWORD", "correct horse")];
    assert!(problem(&[server, from, login[0]]).contains("password is missing"));
    assert!(problem(&[server, from, login[0], login[1], ("WAYMARK_MAIL_TLS", "none")]).contains("in the clear"));
    let config = load(&[server, from, login[0], login[1]]).unwrap();
    assert!(matches!(&config.mail.transport, MailTransport::Smtp(smtp) if smtp.port == 587));
    assert!(config.effective().contains("mail_password = \"***\""));
    assert!(!format!("{config:?}{}", config.effective()).contains("horse"));
}

#[test]
fn no_secret_is_shown() {
    let key = "5e".repeat(32);
    let config =
        load(&[("WAYMARK_SECRET_KEY", &key), ("DATABASE_URL", "postgres://mali:horse@db.example.org/waymark")])
            .unwrap();
    let shown = format!("{config:?}{}", config.effective());
    assert!(!shown.contains("horse") && !shown.contains("5e5e"), "{shown}");
    assert!(shown.contains("postgres://db.example.org/waymark"));
}
