# Tryton on $PORT, with a database `test`; making it takes most of the time.
set -e
cat > "$DIR/t.conf" <<CONF
[database]
uri = sqlite://
path = $DIR
[web]
listen = 127.0.0.1:$PORT
CONF
echo secret > "$DIR/password"
: > "$DIR/test.sqlite"
TRYTONPASSFILE="$DIR/password" trytond-admin -c "$DIR/t.conf" -d test --all --email admin@example.com
exec trytond -c "$DIR/t.conf" -d test
