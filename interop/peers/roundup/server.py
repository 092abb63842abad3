import os
from wsgiref.simple_server import WSGIRequestHandler, make_server

from roundup.cgi.wsgi_handler import RequestDispatcher


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


app = RequestDispatcher(os.environ["DIR"] + "/t")
make_server("127.0.0.1", int(os.environ["PORT"]), app, handler_class=Quiet).serve_forever()
