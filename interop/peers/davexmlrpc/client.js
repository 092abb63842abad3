// Calls $URL with davexmlrpc, Dave Winer's.
"use strict";
const { run } = require("../npm-xmlrpc/cases.js");
const library = require("davexmlrpc");

run((method, params) => new Promise((resolve, reject) => {
  library.client(process.env.URL, method, params, "xml", (error, value) => {
    if (!error) return resolve(value);
    // its faults are objects of the application
    if (typeof error === "object" && error.faultCode === undefined && error.message && error.code === undefined) {
      return reject(new Error(error.message));
    }
    return reject(error);
  });
}));
