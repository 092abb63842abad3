# Kamailio on $PORT, which takes XML-RPC among its SIP.
cat > "$DIR/kamailio.cfg" <<CONF
debug=0
log_stderror=yes
fork=yes
children=1
auto_aliases=no
listen=tcp:127.0.0.1:$PORT
listen=udp:127.0.0.1:$PORT
tcp_accept_no_cl=yes
mpath="$(dirname /usr/lib/*/kamailio/modules/xmlrpc.so)/"
loadmodule "kex.so"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "pv.so"
loadmodule "corex.so"
loadmodule "xmlrpc.so"
modparam("xmlrpc", "route", "XMLRPC")
request_route { exit; }
route[XMLRPC] { dispatch_rpc(); }
CONF
exec kamailio -DD -E -w "$DIR" -Y "$DIR" -P "$DIR/pid" -f "$DIR/kamailio.cfg" -m 64 -M 8
