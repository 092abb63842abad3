import os

from robotremoteserver import RobotRemoteServer


class Library:
    """Words for tests."""

    def add(self, a, b=5):
        """Adds two numbers."""
        return int(a) + int(b)

    def echo(self, value):
        return value

    def fail_with(self, message):
        raise AssertionError(message)


RobotRemoteServer(Library(), host="127.0.0.1", port=int(os.environ["PORT"]), allow_stop=False)
