# Serves the methods of the cases with Ruby's server on $PORT.
require "xmlrpc/server"

XMLRPC::Config.module_eval { remove_const(:ENABLE_NIL_PARSER); const_set(:ENABLE_NIL_PARSER, true) }
XMLRPC::Config.module_eval { remove_const(:ENABLE_NIL_CREATE); const_set(:ENABLE_NIL_CREATE, true) }

server = XMLRPC::Server.new(ENV["PORT"].to_i, "127.0.0.1", 4, File.open(File::NULL, "w"), false)
# binary data arrives as a string of bytes, and has to leave as an object
server.add_handler("echo") do |value|
  value.is_a?(String) && value.encoding == Encoding::BINARY ? XMLRPC::Base64.new(value) : value
end
server.add_handler("add") { |a, b| a + b }
server.add_handler("fail") { |code, text| raise XMLRPC::FaultException.new(code, text) }
server.add_introspection
server.add_multicall
server.serve
