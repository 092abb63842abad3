// Serves the methods of the cases with @foxglove/xmlrpc on $PORT.
"use strict";
const { XmlRpcFault, XmlRpcServer } = require("@foxglove/xmlrpc");
const { HttpServerNodejs } = require("@foxglove/xmlrpc/nodejs");

const server = new XmlRpcServer(new HttpServerNodejs());
server.setHandler("echo", async (_, [value]) => value);
server.setHandler("add", async (_, [a, b]) => a + b);
server.setHandler("fail", async (_, [code, text]) => { throw new XmlRpcFault(text, code); });
server.listen(Number(process.env.PORT), "127.0.0.1");
