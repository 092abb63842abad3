# Calls $URL with Ruby's client.
require "xmlrpc/client"
require "date"

XMLRPC::Config.module_eval { remove_const(:ENABLE_NIL_PARSER); const_set(:ENABLE_NIL_PARSER, true) }
XMLRPC::Config.module_eval { remove_const(:ENABLE_NIL_CREATE); const_set(:ENABLE_NIL_CREATE, true) }

# the longest case takes a moment
CLIENT = XMLRPC::Client.new2(ENV["URL"], nil, 30)

def call(method, *params) = CLIENT.call(method, *params)

def same(found, expected)
  raise "expected #{expected.inspect[0, 100]}, found #{found.inspect[0, 100]}" unless found == expected && found.class == expected.class
end

def report(name)
  yield
  puts "#{name} ok"
rescue => error
  puts "#{name} #{error.class}: #{error.message.gsub(/\s+/, " ")[0, 300]}"
end

def echoes(*values) = values.each { |value| same(call("echo", value), value) }

# binary data goes as an object and comes back as a string
def binary(data) = same(call("echo", XMLRPC::Base64.new(data)).b, data.b)

def fault(code, text = nil)
  found = yield
  raise "expected a fault, found #{found.inspect}"
rescue XMLRPC::FaultException => error
  same(error.faultCode, code)
  same(error.faultString, text) if text
end

report("int") { echoes(0, 5, -1, 2**31 - 1, -(2**31)) }
report("i8") { echoes(2**40, -(2**63)) }
report("boolean") { echoes(true, false) }
report("double") { echoes(1.5, -2.25, 0.1, 1e-7) }
report("string") { echoes("hello", "a  b", "") }
report("markup") { echoes("<&>\"' ]]> &amp; <b>") }
report("unicode") { echoes("Grüße, € 😀 日本") }
report("lines") { echoes("a\nb\tc\n") }
report("date") do
  found = call("echo", XMLRPC::DateTime.new(1998, 7, 17, 14, 8, 55))
  same(found.to_a, [1998, 7, 17, 14, 8, 55])
end
report("base64") { binary((0..255).to_a.pack("C*")) }
report("blob") { binary((0...(1 << 20)).map { |i| i * 7 % 256 }.pack("C*")) }
report("array") { echoes([1, 2, 3], ["a", [true, 2]]) }
report("struct") { echoes({"a" => 1, "b" => "two"}, {"with space" => 1}) }
report("empty") { echoes([], {}) }
report("nested") { echoes({"a" => [1, {"b" => ["x", 2.5, true]}], "c" => {"d" => {"e" => 1}}}) }
report("nil") { echoes(nil, [1, nil]) }
report("add") { same(call("add", 3, 5), 8) }
report("fault") { fault(42, "as asked") { call("fail", 42, "as asked") } }
report("unknown") { fault(-32601) { call("no.such.method") } }
report("list") { same(call("system.listMethods").include?("echo"), true) }
report("multicall") do
  sum, failure = CLIENT.multicall(["add", 1, 2], ["fail", 42, "as asked"])
  same(sum, 3)
  same([failure.faultCode, failure.faultString], [42, "as asked"])
end
report("sequence") { 20.times { same(call("add", 3, 5), 8) } }
report("validator1") do
  test = CLIENT.proxy("validator1")
  stooges = {"moe" => 1, "larry" => 2, "curly" => -3}
  same(test.arrayOfStructsTest([stooges, stooges]), -6)
  same(test.countTheEntities("<<&>''\"")["ctLeftAngleBrackets"], 2)
  same(test.easyStructTest(stooges), 0)
  same(test.echoStructTest({"a" => stooges}), {"a" => stooges})
  many = test.manyTypesTest(1, true, "x", 2.5, XMLRPC::DateTime.new(1998, 7, 17, 14, 8, 55), XMLRPC::Base64.new("ab"))
  same(many[0, 4], [1, true, "x", 2.5])
  same(test.moderateSizeArrayCheck((0...150).map { |i| "n#{i}" }), "n0n149")
  same(test.nestedStructTest({"2000" => {"04" => {"01" => {"moe" => 1, "larry" => 2, "curly" => 4}}}}), 7)
  same(test.simpleStructReturnTest(7), {"times10" => 70, "times100" => 700, "times1000" => 7000})
end
