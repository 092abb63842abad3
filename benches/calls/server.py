# prints its address, and then, for each line, its CPU time in nanoseconds
import socketserver, sys, threading, time
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer


class Handler(SimpleXMLRPCRequestHandler):
    # connections are kept, as those of the others are
    protocol_version = "HTTP/1.1"


class Server(socketserver.ThreadingMixIn, SimpleXMLRPCServer):
    daemon_threads = True
    request_queue_size = 64


server = Server(("127.0.0.1", 0), Handler, logRequests=False)
server.register_function(lambda a, b: a + b, "add")
threading.Thread(target=server.serve_forever, daemon=True).start()
print("%s:%d" % server.server_address, flush=True)
for _ in sys.stdin:
    print(time.process_time_ns(), flush=True)
