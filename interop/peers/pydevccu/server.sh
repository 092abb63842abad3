# The CCU of Homematic, simulated, on $PORT. It calls its clients back.
exec python server.py
