//! `user create`.

use super::serve::open;
use crate::accounts::actions::invite_staff_from_console;
use crate::base::{EmailAddress, Role};
use crate::clock::Clock;
use crate::config::Config;
use crate::startup::StartError;
use crate::urls;

/// Makes an account of staff and prints the link by which its owner chooses a password.
pub fn create(config: &Config, email: &str, roles: &[String], name: Option<&str>) -> Result<(), StartError> {
    let address = EmailAddress::parse(email).ok_or_else(|| StartError(format!("{email:?} is no e-mail address")))?;
    let roles: Vec<Role> = roles
        .iter()
        .map(|role| {
            Role::parse(role).filter(|role| role.is_of_staff()).ok_or_else(|| {
                let known: Vec<&str> = Role::STAFF.iter().map(Role::as_str).collect();
                StartError(format!("{role:?} is no role; the roles are {}", known.join(", ")))
            })
        })
        .collect::<Result<_, _>>()?;
    let db = open(config)?;
    let now = Clock::System.now();
    let token = db
        .write_here(|conn| invite_staff_from_console(conn, &address, name.unwrap_or(email), &roles, now))
        .map_err(|error| StartError(error.to_string()))?;
    println!("{email} may choose a password at");
    println!("{}", urls::absolute(config.public_url_at(config.port).as_str(), &urls::link(&token)));
    Ok(())
}
