# aria2 on $PORT, with a secret.
exec aria2c --no-conf --enable-rpc --rpc-secret=secret --rpc-listen-port="$PORT" --dir="$DIR" --quiet
