//! Several calls in one request: `system.multicall`, typed.

use std::error::Error;

use xmlrpc_client::Client;
use xmlrpc_core::{Fault, xmlrpc_service};
use xmlrpc_server::Server;

struct Shop;

#[xmlrpc_service(prefix = "shop.")]
impl Shop {
    /// The price of an article.
    fn price(&self, article: &str) -> Result<f64, Fault> {
        match article {
            "tea" => Ok(2.5),
            "coffee" => Ok(3.0),
            _ => Err(Fault::new(404, "no such article")),
        }
    }

    /// How many of an article there are.
    fn stock(&self, article: &str) -> u32 {
        u32::from(article == "tea") * 7
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::new().service(Shop).bind("127.0.0.1:0").await?;
    let client = Client::new(format!("http://{}/", server.local_addr()?))?;
    tokio::spawn(server.serve());

    // over a batch, the same client gives a handle for each call instead of a result
    let batch = client.batch();
    let shop = ShopClient::new(&batch);
    let (tea, milk, stock) = (shop.price("tea"), shop.price("milk"), shop.stock("tea"));
    // methods that no client was generated for
    let methods = batch.call::<Vec<String>, _>("system.listMethods", ());
    let mut replies = batch.send().await?;

    println!("tea costs {}", replies.take(tea)?);
    println!("there are {} of it", replies.take(stock)?);
    // the fault of one call is the result of that call alone
    println!("{}", replies.take(milk).expect_err("there is no milk"));
    println!("methods: {}", replies.take(methods)?.join(", "));
    Ok(())
}
