"""Serves a CGI program on $PORT of 127.0.0.1: for libraries whose server half knows no sockets."""

import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        length = self.headers["Content-Length"]
        environment = os.environ | {
            "GATEWAY_INTERFACE": "CGI/1.1",
            "REQUEST_METHOD": "POST",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": os.environ["PORT"],
            "SCRIPT_NAME": self.path,
            "CONTENT_LENGTH": length,
            "CONTENT_TYPE": self.headers["Content-Type"],
        }
        body = self.rfile.read(int(length))
        said = subprocess.run(sys.argv[1:], input=body, env=environment, stdout=subprocess.PIPE).stdout
        said = said.replace(b"\r\n\r\n", b"\n\n", 1)
        head, _, document = said.partition(b"\n\n")
        self.send_response(200)
        for line in head.decode().splitlines():
            name, _, value = line.partition(":")
            if name.lower() not in ("content-length", "status"):
                self.send_header(name, value.strip())
        self.send_header("Content-Length", str(len(document)))
        self.end_headers()
        self.wfile.write(document)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
