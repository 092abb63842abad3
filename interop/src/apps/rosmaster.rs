//! The ROS master. Its answers are triples of a code, a text and a value; it calls its nodes back.

use std::sync::{Arc, Mutex};

use xmlrpc_core::{Value, value};
use xmlrpc_server::Server;

use super::{App, Sheet, holds, ours, wait_for};
use crate::cases::said;

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    sheet
        .case("triples", async {
            let (code, _, pid): (i32, String, i32) =
                client.call("getPid", ("/me",)).await.map_err(said)?;
            holds(code == 1 && pid > 0, (code, pid))?;
            let (code, text, _): (i32, String, Value) = client
                .call("lookupNode", ("/me", "/nope"))
                .await
                .map_err(said)?;
            holds(code == -1 && !text.is_empty(), (code, text))
        })
        .await;
    sheet
        .case("parameters", async {
            let tree = value!({ "list": [1, 2.5, true], "text": "Grüße <&>" });
            let set: (i32, String, i32) = client
                .call("setParam", ("/me", "/a", &tree))
                .await
                .map_err(said)?;
            holds(set.0 == 1, set)?;
            let (_, _, found): (i32, String, Value) =
                client.call("getParam", ("/me", "/a")).await.map_err(said)?;
            holds(found == tree, found)
        })
        .await;
    sheet
        .case("called back", async {
            let seen = Arc::new(Mutex::new(Vec::new()));
            let updates = seen.clone();
            let node = Server::new()
                .method(
                    "publisherUpdate",
                    move |_: String, topic: String, of: Vec<String>| {
                        updates.lock().expect("no panic").push((topic, of));
                        (1, "", 0)
                    },
                )
                .path("/RPC2");
            let node = ours(node).await?;
            let topic = ("/me", "/t", "std_msgs/String", &node);
            for method in ["registerSubscriber", "registerPublisher"] {
                let (code, text, _): (i32, String, Value) =
                    client.call(method, topic).await.map_err(said)?;
                holds(code == 1, text)?;
            }
            let expected = ("/t".to_owned(), vec![node.clone()]);
            wait_for(|| seen.lock().expect("no panic").contains(&expected)).await
        })
        .await;
    Ok(())
}
