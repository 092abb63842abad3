# rTorrent, which speaks SCGI on $DIR/r.sock, behind nginx on $PORT.
mkdir "$DIR/session"
rtorrent -n -o system.daemon.set=true -o session.path.set="$DIR/session" \
    -o directory.default.set="$DIR" -o network.port_open.set=no \
    -o network.scgi.open_local="$DIR/r.sock" &
cat > "$DIR/nginx.conf" <<CONF
worker_processes 1;
pid $DIR/nginx.pid;
error_log stderr;
$([ "$(id -u)" != 0 ] || echo 'user root;')
events {}
http {
    access_log off;
    client_body_temp_path $DIR/body;
    proxy_temp_path $DIR/proxy;
    fastcgi_temp_path $DIR/fastcgi;
    uwsgi_temp_path $DIR/uwsgi;
    scgi_temp_path $DIR/scgi;
    client_max_body_size 0;
    server {
        listen 127.0.0.1:$PORT;
        location /RPC2 { include /etc/nginx/scgi_params; scgi_pass unix:$DIR/r.sock; }
    }
}
CONF
i=0
while [ ! -S "$DIR/r.sock" ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i + 1)); done
exec nginx -c "$DIR/nginx.conf" -g 'daemon off;'
