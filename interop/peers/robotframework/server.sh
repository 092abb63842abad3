# A library of keywords for Robot Framework on $PORT.
exec python server.py
