"""Holds a socket as systemd does: starts the program at the first connection, and again at SIGHUP.

Usage: activate.py PORT PROGRAM
"""

import os
import select
import signal
import socket
import sys

port, program = int(sys.argv[1]), sys.argv[2]
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", port))
listener.listen(1024)
child = None


def start():
    global child
    child = os.fork()
    if child == 0:
        os.dup2(listener.fileno(), 3)
        # it may have been 3 before
        os.set_inheritable(3, True)
        os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
        os.execv(program, [program])


def stop(*_):
    if child:
        os.kill(child, signal.SIGTERM)
        os.waitpid(child, 0)


def restart(*_):
    stop()
    start()


def end(*_):
    stop()
    sys.exit(0)


signal.signal(signal.SIGHUP, restart)
signal.signal(signal.SIGTERM, end)
print("ready", flush=True)
select.select([listener], [], [])
start()
while True:
    signal.pause()
