//! Talks to Odoo through its external API, typed.
//!
//! ```sh
//! ODOO_URL=https://example.odoo.com ODOO_DB=example ODOO_LOGIN=admin ODOO_PASSWORD=… \
//!     cargo run --example odoo
//! ```
//!
//! (`https` needs a TLS feature of `xmlrpc-client`.) Without `ODOO_URL` it talks to a small server
//! of its own that answers as Odoo does.

mod api;
mod server;

use std::error::Error;

use xmlrpc_client::Client;
use xmlrpc_core::{Array, OrFalse, Struct, Value, value};

use api::{CommonClient, ObjectClient, OdooError};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let setting = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
    let url = match std::env::var("ODOO_URL") {
        Ok(url) => url.trim_end_matches('/').to_owned(),
        Err(_) => server::start().await?,
    };
    let database = setting("ODOO_DB", server::DATABASE);
    let login = setting("ODOO_LOGIN", server::LOGIN);
    let password = setting("ODOO_PASSWORD", server::PASSWORD);

    let common = CommonClient::new(Client::new(format!("{url}/xmlrpc/2/common"))?);
    let version = common.version().await?;
    println!(
        "Odoo {} (protocol {})",
        version.server_version, version.protocol_version
    );

    let OrFalse(uid) = common
        .authenticate(&database, &login, &password, Struct::new())
        .await?;
    let uid = uid.ok_or("the login was refused")?;
    println!("logged in as user {uid}");

    let odoo = Session {
        object: ObjectClient::new(Client::new(format!("{url}/xmlrpc/2/object"))?),
        database,
        uid,
        password,
    };
    let companies = value!([[["is_company", "=", true]]]);
    let count = odoo
        .execute("res.partner", "search_count", companies.clone(), value!({}))
        .await?;
    println!("companies: {}", count.as_i64().unwrap_or_default());

    let fields = value!({ "fields": ["name", "phone", "country_id", "write_date"], "limit": 5 });
    let found = odoo
        .execute("res.partner", "search_read", companies, fields)
        .await?;
    for partner in xmlrpc_core::value::from_value::<Vec<api::Partner>>(&found)? {
        let country = partner
            .country_id
            .0
            .map_or("nowhere".to_owned(), |(_, name)| name);
        let phone = partner.phone.0.unwrap_or("no telephone".to_owned());
        println!(
            "{} ({country}), {phone}, changed {}",
            partner.name, partner.write_date
        );
    }

    // faults come back typed; the text of an application's is a traceback
    match odoo
        .execute("res.partnr", "search_count", value!([[]]), value!({}))
        .await
    {
        Err(OdooError::Warning(text)) => println!("refused: {text}"),
        other => println!("res.partnr: {other:?}"),
    }
    match odoo
        .execute("res.partner", "no_such_method", value!([]), value!({}))
        .await
    {
        Err(OdooError::Application(text)) => {
            println!("failed: {}", text.lines().last().unwrap_or_default());
        }
        other => println!("no_such_method: {other:?}"),
    }
    Ok(())
}

/// A login, which the external API wants with every call.
struct Session {
    object: ObjectClient<Client>,
    database: String,
    uid: i32,
    password: String,
}

impl Session {
    /// Calls `method` of a model; `args` is an array, `kwargs` a struct.
    async fn execute(
        &self,
        model: &str,
        method: &str,
        args: Value,
        kwargs: Value,
    ) -> Result<Value, OdooError> {
        let (Value::Array(args), Value::Struct(kwargs)) = (args, kwargs) else {
            panic!("positional arguments are an array, named ones a struct");
        };
        let args: Vec<Value> = Array::into_inner(args);
        self.object
            .execute_kw(
                &self.database,
                self.uid,
                &self.password,
                model,
                method,
                args,
                kwargs,
            )
            .await
            .map_err(OdooError::from_call)
    }
}
