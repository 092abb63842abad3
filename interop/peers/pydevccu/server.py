import os
import time

import pydevccu

server = pydevccu.Server(
    addr=("127.0.0.1", int(os.environ["PORT"])),
    devices=["HM-Sec-SC-2", "HM-Sec-SD-2", "HM-LC-Sw1-Pl"],
    persistance=False,
    logic=False,
)
server.start()
while True:
    time.sleep(1000)
