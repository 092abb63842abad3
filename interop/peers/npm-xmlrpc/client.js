// Calls $URL with npm's xmlrpc, or homematic-xmlrpc, which is made of it.
"use strict";
const { run } = require("./cases.js");

const name = process.argv[2];
const client = require(name).createClient({ url: process.env.URL });
run((method, params) => new Promise((resolve, reject) => {
  client.methodCall(method, params, (error, value) => (error ? reject(error) : resolve(value)));
}));
