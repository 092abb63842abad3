// Serves the methods of the cases with npm's xmlrpc, or homematic-xmlrpc, on $PORT.
"use strict";

const server = require(process.argv[2]).createServer({ host: "127.0.0.1", port: Number(process.env.PORT) });
server.on("echo", (error, params, done) => done(null, params[0]));
server.on("add", (error, params, done) => done(null, params[0] + params[1]));
server.on("fail", (error, params, done) => done({ faultCode: params[0], faultString: params[1] }));
