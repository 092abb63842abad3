//! WordPress: what editors on telephones do.

use xmlrpc_client::Client;
use xmlrpc_core::{Bytes, DateTime, Struct, Value, value};

use super::{App, Sheet, faults, holds, lists};
use crate::cases::said;

/// A picture of one pixel.
const GIF: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let anybody = app.client()?;
    let ada: Client = anybody.with_leading((1, "ada", "secret"));
    sheet
        .case("text", async {
            let hello: String = anybody.call("demo.sayHello", ()).await.map_err(said)?;
            holds(hello == "Hello!", hello)?;
            let blogs: Vec<Struct> = anybody
                .call("wp.getUsersBlogs", ("ada", "secret"))
                .await
                .map_err(said)?;
            holds(blogs[0]["blogName"] == "Interop &amp; more", blogs)
        })
        .await;
    sheet
        .case("numbers", async {
            let sum: i32 = anybody
                .call("demo.addTwoNumbers", (3, 5))
                .await
                .map_err(said)?;
            holds(sum == 8, sum)
        })
        .await;
    let text = "Grüße <b>&amp;</b> 日本\n]]>";
    sheet
        .case("structs and dates", async {
            let date = DateTime::new(1998, 7, 17, 14, 8, 55).map_err(said)?;
            let post = value!({
                "post_title": "Grüße", "post_content": text, "post_status": "publish",
                "post_date_gmt": date, "terms_names": { "post_tag": ["one", "two"] },
            });
            let id: String = ada.call("wp.newPost", (post,)).await.map_err(said)?;
            let post: Struct = ada.call("wp.getPost", (&id,)).await.map_err(said)?;
            holds(post["post_content"] == text, &post)?;
            holds(post["post_date_gmt"] == date, &post)?;
            let terms = post["terms"].as_array().map(|terms| terms.len());
            holds(terms == Some(3), &post)
        })
        .await;
    sheet
        .case("rows", async {
            let filter = value!({ "number": 10 });
            let posts: Vec<Struct> = ada
                .call("wp.getPosts", (filter, ["post_id", "post_title"]))
                .await
                .map_err(said)?;
            holds(
                posts.iter().any(|post| post["post_title"] == "Grüße"),
                posts,
            )
        })
        .await;
    sheet
        .case("binary data", async {
            let file = value!({ "name": "a.gif", "type": "image/gif", "bits": (Bytes::from(GIF)) });
            let found: Struct = ada.call("wp.uploadFile", (file,)).await.map_err(said)?;
            holds(found["type"] == "image/gif", found)
        })
        .await;
    sheet
        .case("wrong password", async {
            let eve = anybody.with_leading((1, "ada", "x"));
            faults(eve.call::<Value, _>("wp.getPosts", ()).await, 403)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(anybody.call::<Value, _>("no.such.method", ()).await, -32601)
        })
        .await;
    sheet
        .case("listMethods", lists(&anybody, "wp.newPost"))
        .await;
    sheet
        .case(
            "multicall",
            super::multicall(&anybody, "demo.sayHello", "no.such.method"),
        )
        .await;
    Ok(())
}
