//! Prints the settings in force, without the secrets.

use super::{Config, MailTransport};

impl Config {
    /// One line for each setting, `name = value`, as `waymark.toml` takes them; secrets are shown as `***`.
    pub fn effective(&self) -> String {
        let mut lines = vec![
            line("data", self.data_folder.display()),
            line("database_url", &self.database),
            format!("database_readers = {}", self.pool.readers),
            format!("database_writers = {}", self.pool.writers),
            format!("database_wait_seconds = {}", self.pool.wait.as_secs()),
            line("host", self.host),
            format!("port = {}", self.port),
            line("public_url", self.public_url_at(self.port)),
            line("mail_from", &self.mail.from),
        ];
        match &self.mail.transport {
            MailTransport::Smtp(smtp) => {
                lines.push(line("mail_host", &smtp.host));
                lines.push(format!("mail_port = {}", smtp.port));
                lines.push(line("mail_tls", smtp.tls));
                if let Some(login) = &smtp.login {
                    lines.push(line("mail_user", &login.user));
                    lines.push(line("mail_password", "***"));
                }
            }
            MailTransport::File(folder) => lines.push(line("mail_folder", folder.display())),
            MailTransport::Memory => lines.push("# mail is kept in memory".to_owned()),
        }
        match &self.secret_key {
            Some(_) => lines.push(line("secret_key", "***")),
            None => lines.push(format!("# secret_key: the file {}", self.keys_folder().join("form.key").display())),
        }
        lines.extend([
            format!("argon2_memory_kib = {}", self.argon2.memory_kib),
            format!("argon2_passes = {}", self.argon2.passes),
            format!("argon2_lanes = {}", self.argon2.lanes),
            format!("session_idle_minutes = {}", self.session.idle.num_minutes()),
            format!("session_absolute_hours = {}", self.session.absolute.num_hours()),
            line("log_format", self.log.format),
            line("log", &self.log.filter),
        ]);
        lines.push(String::new());
        lines.join("\n")
    }
}

fn line(name: &str, value: impl std::fmt::Display) -> String {
    format!("{name} = {:?}", value.to_string())
}
