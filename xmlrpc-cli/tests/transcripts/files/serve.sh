# starts a server on a free port in the background, waits for it, and sets AT to its URL
serve() {
    # not the address of the one before
    : > log
    xmlrpc "$@" --listen 127.0.0.1:0 2>> log &
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        AT=$(sed -n 's/^listening on \([^ ]*\).*/\1/p' log)
        [ -n "$AT" ] && break
        sleep 0.2
    done
}
stop() { kill -INT $!; wait $!; }
