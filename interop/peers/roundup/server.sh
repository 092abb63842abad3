# A tracker of Roundup on $PORT, by its WSGI handler: roundup-server refuses to run as root.
set -e
roundup-admin -i "$DIR/t" install minimal sqlite >/dev/null
sed -i "s/^#*domain = .*/domain = localhost/; s/^#*host = .*/host = localhost/; s|^#*web = .*|web = http://127.0.0.1:$PORT/|" "$DIR/t/config.ini"
roundup-admin -i "$DIR/t" initialise secret >/dev/null
exec python server.py
