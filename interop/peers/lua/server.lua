-- Serves the methods of the cases with LuaXMLRPC, as a CGI program.
local xmlrpc = require "xmlrpc"

local methods = {
  echo = function(value) return true, value end,
  add = function(a, b) return true, a + b end,
  fail = function(code, message) return false, { code = code, message = message } end,
}

local method, params = xmlrpc.srvDecode(io.read "*a")
local run = methods[method]
local ok, value = false, { code = -32601, message = "unknown method" }
if run then ok, value = run(unpack(params or {})) end
io.write("Content-Type: text/xml\n\n", xmlrpc.srvEncode(value, not ok))
