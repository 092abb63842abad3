//! A server that answers as Odoo does, with three partners.

use std::io;

use xmlrpc_core::{Dialect, OrFalse, Struct, Value, dialect::Nil, value};
use xmlrpc_server::{Server, Services};

use crate::api::{Common, CommonServer, Object, ObjectServer, OdooError, Version};

pub(crate) const DATABASE: &str = "demo";
pub(crate) const LOGIN: &str = "admin";
pub(crate) const PASSWORD: &str = "admin";

const UID: i32 = 2;

/// Serves on a free port; gives the URL.
pub(crate) async fn start() -> io::Result<String> {
    // Odoo writes no `<nil/>`: a method that returns `None` is a fault there
    let dialect = Dialect::python().with_nil(Nil::Refuse);
    let server = Server::new()
        .at(
            "/xmlrpc/2/common",
            Services::new().service(CommonServer::new(Odoo)),
        )
        .at(
            "/xmlrpc/2/object",
            Services::new().service(ObjectServer::new(Odoo)),
        )
        .dialect(dialect)
        .bind("127.0.0.1:0")
        .await?;
    let url = format!("http://{}", server.local_addr()?);
    tokio::spawn(server.serve());
    Ok(url)
}

struct Odoo;

impl Common for Odoo {
    async fn version(&self) -> Version {
        Version {
            server_version: "17.0".to_owned(),
            protocol_version: 1,
        }
    }

    async fn authenticate(
        &self,
        database: &str,
        login: &str,
        password: &str,
        _user_agent: Struct,
    ) -> Result<OrFalse<i32>, OdooError> {
        check_database(database)?;
        let known = (login, password) == (LOGIN, PASSWORD);
        Ok(OrFalse(known.then_some(UID)))
    }
}

impl Object for Odoo {
    async fn execute_kw(
        &self,
        database: &str,
        uid: i32,
        password: &str,
        model: &str,
        method: &str,
        args: Vec<Value>,
        kwargs: Struct,
    ) -> Result<Value, OdooError> {
        check_database(database)?;
        if (uid, password) != (UID, PASSWORD) {
            return Err(OdooError::AccessDenied("Access Denied".to_owned()));
        }
        match (model, method) {
            ("res.partner", "search_count") => {
                let count = search(&args)?.len();
                Ok(i64::try_from(count).map_or(Value::Nil, Value::from))
            }
            ("res.partner", "search_read") => {
                let limit = kwargs
                    .get("limit")
                    .and_then(Value::as_i64)
                    .unwrap_or(i64::MAX);
                let limit = usize::try_from(limit).unwrap_or(0);
                let found = search(&args)?.into_iter().take(limit);
                Ok(found
                    .map(|partner| read(partner, &kwargs))
                    .collect::<Vec<_>>()
                    .into())
            }
            ("res.partner", "unlink") => Err(OdooError::AccessError(
                "You are not allowed to delete 'Contact' (res.partner) records.".to_owned(),
            )),
            ("res.partner", _) => Err(traceback(&format!(
                "AttributeError: type object 'res.partner' has no attribute '{method}'"
            ))),
            _ => Err(OdooError::Warning(format!("Object {model} doesn't exist"))),
        }
    }
}

fn check_database(database: &str) -> Result<(), OdooError> {
    if database == DATABASE {
        return Ok(());
    }
    Err(traceback(&format!(
        "psycopg2.OperationalError: database \"{database}\" does not exist"
    )))
}

/// What Odoo answers when something raises: the whole traceback.
fn traceback(last: &str) -> OdooError {
    OdooError::Application(format!(
        "Traceback (most recent call last):\n  File \"/odoo/http.py\", line 1, in dispatch\n{last}\n"
    ))
}

fn partners() -> [Value; 3] {
    [
        value!({
            "id": 1, "name": "YourCompany", "is_company": true, "phone": false,
            "country_id": [233, "United States"], "write_date": "2026-11-23 00:00:00",
        }),
        value!({
            "id": 7, "name": "Gemini Furniture", "is_company": true, "phone": "+1 312 349 2324",
            "country_id": false, "write_date": "2026-11-20 10:52:13",
        }),
        value!({
            "id": 9, "name": "Joel Willis", "is_company": false, "phone": "+1 683 556 5104",
            "country_id": [233, "United States"], "write_date": "2026-11-20 10:52:13",
        }),
    ]
}

/// The partners of a domain, which is a list of conditions `[field, "=", value]`.
fn search(args: &[Value]) -> Result<Vec<Value>, OdooError> {
    let domain = args.first().and_then(Value::as_array);
    let domain =
        domain.ok_or_else(|| traceback("TypeError: missing 1 required argument: 'domain'"))?;
    let mut found = Vec::from(partners());
    for condition in domain.iter() {
        let (Some(field), Some("="), Some(wanted)) = (
            condition.get(0).and_then(Value::as_str),
            condition.get(1).and_then(Value::as_str),
            condition.get(2),
        ) else {
            return Err(traceback("ValueError: Invalid leaf"));
        };
        found.retain(|partner| partner.get(field) == Some(wanted));
    }
    Ok(found)
}

/// The fields that are asked for, and the id.
fn read(mut partner: Value, kwargs: &Struct) -> Value {
    if let Some(fields) = kwargs.get("fields").and_then(Value::as_array)
        && let Some(members) = partner.as_struct_mut()
    {
        members.retain(|name, _| name == "id" || fields.iter().any(|field| *field == *name));
    }
    partner
}
