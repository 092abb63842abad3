// Serves the methods of the cases with davexmlrpc on $PORT.
"use strict";
const http = require("http");
const library = require("davexmlrpc");

// it has no setting for the address to listen at
const { listen } = http.Server.prototype;
http.Server.prototype.listen = function local(port, ...rest) {
  return listen.call(this, port, "127.0.0.1", ...rest.filter((one) => typeof one === "function"));
};
library.startServerOverHttp({ port: Number(process.env.PORT), xmlRpcPath: "/rpc2", flLogToConsole: false }, (request) => {
  const [a, b] = request.params || [];
  switch (request.verb) {
    case "echo": request.returnVal(undefined, a); return true;
    case "add": request.returnVal(undefined, a + b); return true;
    case "fail": request.returnVal({ code: a, message: b }); return true;
    default: request.returnVal({ code: 1, message: "no such method" }); return true;
  }
});
