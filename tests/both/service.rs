//! One trait, served and called in every way there is, over HTTP.

use std::time::Duration;

use calculator_api::{CalcError, Calculator, CalculatorClient, CalculatorServer, Stats};
use tokio::task::spawn_blocking;
use xmlrpc_client::{Client, blocking};
use xmlrpc_core::rpc::Local;
use xmlrpc_core::{CallError, DateTime, Fault, Value, value, xmlrpc_service};
use xmlrpc_server::Server;

use crate::support::clients::reqwest;
use crate::support::running::Running;

struct Desk;

impl Calculator for Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    async fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError> {
        if b == 0.0 {
            return Err(CalcError::DivisionByZero);
        }
        Ok(a / b)
    }

    fn now(&self) -> DateTime {
        "19980717T14:08:55".parse().expect("a date")
    }

    async fn mean(&self, samples: &[f64]) -> Result<Stats, Fault> {
        if samples.is_empty() {
            return Err(Fault::new(7, "no samples"));
        }
        Ok(Stats {
            mean: samples.iter().sum::<f64>() / samples.len() as f64,
            sample_count: samples.len() as u32,
            label: None,
        })
    }
}

async fn desk() -> Running {
    Running::start(Server::new().service(CalculatorServer::new(Desk))).await
}

#[tokio::test]
async fn asynchronous() {
    let server = desk().await;
    let calculator = CalculatorClient::new(server.client());
    assert_eq!(calculator.add(3, 5).await.unwrap(), 8);
    assert_eq!(calculator.divide(1.0, 8.0).await.unwrap(), 0.125);
    assert_eq!(calculator.now().await.unwrap(), Desk.now());
    let stats = calculator.mean(&[1.0, 2.5]).await.unwrap();
    assert_eq!(
        (stats.mean, stats.sample_count, stats.label),
        (1.75, 2, None)
    );
}

#[tokio::test]
async fn faults_are_typed_again_at_the_caller() {
    let server = desk().await;
    let calculator = CalculatorClient::new(server.client());

    let error = calculator.divide(1.0, 0.0).await.unwrap_err();
    assert_eq!(error.fault(), Some(&CalcError::DivisionByZero));
    assert_eq!(error.to_string(), "`divide` failed: division by zero");

    // a method that declares `Fault` knows them all
    let error = calculator.mean(&[]).await.unwrap_err();
    assert_eq!(error.fault(), Some(&Fault::new(7, "no samples")));

    // one that declares its own does not know this one
    #[xmlrpc_service]
    trait Misunderstood {
        async fn divide(&self, a: &str) -> Result<f64, CalcError>;
    }
    let misunderstood = MisunderstoodClient::new(server.client());
    let error = misunderstood.divide("1").await.unwrap_err();
    assert_eq!(error.fault(), None);
    let fault = error.other_fault().expect("a fault");
    assert_eq!(fault.code, Fault::INVALID_PARAMS);
    assert!(fault.message.contains("parameter 1 `a`"), "{fault}");
}

#[tokio::test]
async fn an_answer_of_another_type_is_an_error_that_says_where() {
    #[xmlrpc_service]
    trait Misunderstood {
        #[xmlrpc(name = "stats.mean")]
        async fn mean(&self, samples: &[f64]) -> Wrong;
    }
    #[derive(Debug, serde::Serialize, serde::Deserialize, xmlrpc_core::XmlRpcType)]
    #[serde(rename_all = "camelCase")]
    struct Wrong {
        sample_count: String,
    }

    let server = desk().await;
    let error = MisunderstoodClient::new(server.client())
        .mean(&[1.0])
        .await
        .unwrap_err();
    let CallError::Decode(error) = error else {
        panic!("expected an error of decoding, found {error:?}")
    };
    assert_eq!(error.path(), "sampleCount");
}

#[tokio::test]
async fn blocking_calls() {
    let server = desk().await;
    let url = server.url.clone();
    spawn_blocking(move || {
        let client = blocking::Client::new(url).unwrap();
        let calculator = CalculatorClient::new(&client);
        assert_eq!(calculator.add(3, 5).unwrap(), 8);
        let error = calculator.divide(1.0, 0.0).unwrap_err();
        assert_eq!(error.fault(), Some(&CalcError::DivisionByZero));

        let batch = client.batch();
        let calculator = CalculatorClient::new(&batch);
        let sum = calculator.add(3, 5);
        assert_eq!(batch.send().unwrap().take(sum).unwrap(), 8);
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn in_the_same_process() {
    let local = Local::new(CalculatorServer::new(Desk));
    let calculator = CalculatorClient::new(&local);
    assert_eq!(calculator.add(3, 5).await.unwrap(), 8);
    let error = calculator.divide(1.0, 0.0).await.unwrap_err();
    assert_eq!(error.fault(), Some(&CalcError::DivisionByZero));
}

#[tokio::test]
async fn inside_an_axum_application() {
    let app = axum::Router::new()
        .route("/health", axum::routing::get(async || "ok"))
        .merge(
            Server::new()
                .service(CalculatorServer::new(Desk))
                .into_router(),
        );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, app).await });
    let calculator = CalculatorClient::new(Client::new(&base).unwrap());
    assert_eq!(calculator.add(3, 5).await.unwrap(), 8);
    let health = reqwest().build().unwrap().get(format!("{base}/health"));
    let health = health.send().await.unwrap();
    assert_eq!(health.text().await.unwrap(), "ok");
}

#[tokio::test]
async fn a_service_is_an_impl_block() {
    struct Greeter(String);

    #[xmlrpc_service(prefix = "greet.", rename_all = "camelCase")]
    impl Greeter {
        fn say_hello(&self, name: &str, times: Option<u32>) -> Vec<String> {
            vec![format!("{}, {name}", self.0); times.unwrap_or(1) as usize]
        }
    }

    let server = Running::start(Server::new().service(Greeter("Hi".to_owned()))).await;
    let greeter = GreeterClient::new(server.client());
    assert_eq!(
        greeter.say_hello("you", Some(2)).await.unwrap(),
        ["Hi, you", "Hi, you"]
    );
    // the parameter that is an `Option` may be left out
    let said: Vec<String> = server
        .client()
        .call("greet.sayHello", ("you",))
        .await
        .unwrap();
    assert_eq!(said, ["Hi, you"]);
}

#[tokio::test]
async fn without_a_macro() {
    let server = Running::start(
        Server::new()
            .method("add", |a: i32, b: i32| async move { a + b })
            .fallback(|name, params| async move { value!({ "name": name, "params": params }) }),
    )
    .await;
    let client = server.client();
    let sum: i32 = client.call("add", (3, 5)).await.unwrap();
    assert_eq!(sum, 8);
    let param = value!({ "samples": [1, 2.5], "label": nil });
    let any: Value = client.call("stats", (param.clone(),)).await.unwrap();
    assert_eq!(any, value!({ "name": "stats", "params": [param] }));
}

#[tokio::test]
async fn calls_of_a_stub_can_be_spawned_and_joined() {
    let server = Running::start(Server::new().method("nap", |n: i32| async move {
        tokio::time::sleep(Duration::from_millis(50)).await;
        n
    }))
    .await;
    let client = server.client();
    let calls: Vec<_> = (0..20)
        .map(|n| tokio::spawn(client.call::<i32, _>("nap", (n,))))
        .collect();
    for (n, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.unwrap().unwrap(), n as i32);
    }
}
