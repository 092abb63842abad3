// Calls $URL with @foxglove/xmlrpc.
"use strict";
const { run } = require("../npm-xmlrpc/cases.js");
const { XmlRpcClient } = require("@foxglove/xmlrpc");

const client = new XmlRpcClient(process.env.URL);
run((method, params) => client.methodCall(method, params));
