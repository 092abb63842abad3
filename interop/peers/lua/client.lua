-- Calls $URL with LuaXMLRPC.
local xmlrpc = require "xmlrpc"
require "xmlrpc.http"
local url = os.getenv "URL"

local function call(...)
  local ok, value, code = xmlrpc.http.call(url, ...)
  if not ok then error({ code = code, text = value }) end
  return value
end

local function text(value)
  if type(value) ~= "table" then return tostring(value) end
  local names, parts = {}, {}
  for name in pairs(value) do names[#names + 1] = tostring(name) end
  table.sort(names)
  for _, name in ipairs(names) do
    local found = value[name]
    if found == nil then found = value[tonumber(name)] end
    parts[#parts + 1] = name .. ": " .. text(found)
  end
  return "{" .. table.concat(parts, ", ") .. "}"
end

local function same(found, expected)
  if text(found) ~= text(expected) then
    error(string.format("expected %s, found %s", text(expected):sub(1, 100), text(found):sub(1, 100)), 0)
  end
end

local function report(name, case)
  local ok, err = pcall(case)
  if ok then io.write(name, " ok\n") return end
  if type(err) == "table" then err = "fault " .. tostring(err.code) .. ": " .. tostring(err.text) end
  io.write(name, " ", (tostring(err):gsub("%s+", " ")):sub(1, 300), "\n")
end

local function array(value, elements) return xmlrpc.newTypedValue(value, xmlrpc.newArray(elements)) end
local function echoes(...) for _, value in ipairs { ... } do same(call("echo", value), value) end end
local function fault(code, message, ...)
  local ok, err = pcall(call, ...)
  if ok then error("expected a fault", 0) end
  if type(err) ~= "table" then error(err, 0) end
  same(err.code, code)
  if message then same(err.text, message) end
end
local function stooges(curly) return { moe = 1, larry = 2, curly = curly } end

report("int", function() echoes(0, 5, -1, 2147483647, -2147483648) end)
report("boolean", function() echoes(true, false) end)
report("double", function() echoes(1.5, -2.25, 0.1, 1e-7) end)
report("string", function() echoes("hello", "a  b", "") end)
report("markup", function() echoes("<&>\"' ]]> &amp; <b>") end)
report("unicode", function() echoes("Grüße, € 😀 日本") end)
report("lines", function() echoes("a\nb\tc\n") end)
report("array", function() same(call("echo", array({ 1, 2, 3 }, "int")), { 1, 2, 3 }) end)
report("struct", function() echoes({ a = 1, b = "two" }, { ["with space"] = 1 }) end)
report("empty", function() same(call("echo", array({}, "int")), {}) echoes({}) end)
report("nested", function()
  local value = { a = array({ 1, 2 }, "int"), c = { d = { e = 1 } } }
  same(call("echo", value), { a = { 1, 2 }, c = { d = { e = 1 } } })
end)
report("add", function() same(call("add", 3, 5), 8) end)
report("fault", function() fault(42, "as asked", "fail", 42, "as asked") end)
report("unknown", function() fault(-32601, nil, "no.such.method") end)
report("list", function()
  for _, name in ipairs(call("system.listMethods")) do if name == "echo" then return end end
  error("`echo` is missing", 0)
end)
report("multicall", function()
  local calls = xmlrpc.newTypedValue({ { methodName = "add", params = array({ 1, 2 }, "int") } }, xmlrpc.newArray("struct"))
  same(call("system.multicall", calls), { { 3 } })
end)
report("sequence", function() for _ = 1, 20 do same(call("add", 3, 5), 8) end end)
report("validator1", function()
  local test = function(name, ...) return call("validator1." .. name, ...) end
  same(test("arrayOfStructsTest", xmlrpc.newTypedValue({ stooges(-3), stooges(-3) }, xmlrpc.newArray("struct"))), -6)
  same(test("easyStructTest", stooges(-3)), 0)
  same(test("echoStructTest", { a = stooges(-3) }), { a = stooges(-3) })
  local words = {}
  for i = 0, 149 do words[#words + 1] = "n" .. i end
  same(test("moderateSizeArrayCheck", array(words, "string")), "n0n149")
  same(test("nestedStructTest", { ["2000"] = { ["04"] = { ["01"] = stooges(4) } } }), 7)
  same(test("simpleStructReturnTest", 7), { times10 = 70, times100 = 700, times1000 = 7000 })
end)
