# Supervisor on $PORT with Basic, and on the socket $DIR/s.sock, with two programs.
cat > "$DIR/supervisord.conf" <<CONF
[unix_http_server]
file=$DIR/s.sock
[inet_http_server]
port=127.0.0.1:$PORT
username=user
password=secret
[supervisord]
nodaemon=true
user=root
logfile=$DIR/supervisord.log
pidfile=$DIR/supervisord.pid
childlogdir=$DIR
[rpcinterface:supervisor]
supervisor.rpcinterface_factory = supervisor.rpcinterface:make_main_rpcinterface
[program:talker]
command=/bin/sh -c 'echo "Grüße <&>"; exec sleep 1000'
startsecs=0
[program:idle]
command=/bin/sleep 1000
autostart=false
startsecs=0
CONF
[ "$(id -u)" = 0 ] || sed -i '/^user=root$/d' "$DIR/supervisord.conf"
exec supervisord -n -c "$DIR/supervisord.conf"
