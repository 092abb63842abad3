//! Made by `xmlrpc generate` from http://127.0.0.1/RPC2. Regenerate it, or take it over and
//! edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Methods whose names begin with `examples.`.
#[allow(clippy::module_inception)]
pub mod examples {
    use xmlrpc_core::Value;

    /// The methods `examples.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Examples {
        /// When passed an integer between 1 and 51 returns the name of a US state, where the
        /// integer is the index of that state name in an alphabetic order.
        ///
        /// Wire signature: `string (int)`.
        #[xmlrpc(name = "examples.getStateName")]
        async fn get_state_name(&self, arg1: i32) -> String;

        /// Send this method an array of \[string, int\] structs, eg:
        /// Dave   35
        /// Edd    45
        /// and the array will be returned with the entries sorted by their numbers.
        ///
        /// Wire signature: `array (array)`.
        #[xmlrpc(name = "examples.sortByAge")]
        async fn sort_by_age(&self, arg1: &[Value]) -> Vec<Value>;
    }
}

/// Methods whose names begin with `int.`.
#[allow(clippy::module_inception)]
pub mod int {
    use xmlrpc_core::Value;

    /// The methods `int.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Int {
        /// Calls `int.sum`.
        ///
        /// Wire signatures: `int ()`, `int (int)`, `int (int, int)`, `double (int, double)`.
        #[xmlrpc(name = "int.sum")]
        async fn sum(&self, arg1: Option<i32>, arg2: Option<&Value>) -> Value;
    }
}

/// Methods whose names begin with `mail.`.
#[allow(clippy::module_inception)]
pub mod mail {
    /// The methods `mail.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Mail {
        /// mail.send(recipient, subject, text, sender, cc, bcc, mimetype)
        /// recipient, cc, and bcc are strings, comma-separated lists of email addresses, as
        /// described above.
        /// subject is a string, the subject of the message.
        ///
        /// Wire signature: `boolean (string, string, string, string, string, string, string)`.
        #[xmlrpc(name = "mail.send")]
        async fn send(
            &self,
            recipient: &str,
            subject: &str,
            text: &str,
            sender: &str,
            cc: &str,
            bcc: &str,
            mimetype: &str,
        ) -> bool;
    }
}

/// All methods, by their groups.
#[derive(Clone, Copy, Debug)]
pub struct Api<C> {
    caller: C,
}

impl<C: xmlrpc_core::Caller> Api<C> {
    /// Calls through `caller`: a client, a batch, or a service in the same process.
    pub const fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Returns the methods of [`examples`].
    pub fn examples(&self) -> examples::ExamplesClient<&C> {
        examples::ExamplesClient::new(&self.caller)
    }

    /// Returns the methods of [`int`].
    pub fn int(&self) -> int::IntClient<&C> {
        int::IntClient::new(&self.caller)
    }

    /// Returns the methods of [`mail`].
    pub fn mail(&self) -> mail::MailClient<&C> {
        mail::MailClient::new(&self.caller)
    }
}
