# A wiki of its own on $PORT, in PHP's server.
set -e
cp -rL /usr/share/dokuwiki "$DIR/wiki"
rm -rf "$DIR/wiki/data" "$DIR/wiki/conf"
mkdir -p "$DIR/wiki/conf"
cp -rL /etc/dokuwiki/. "$DIR/wiki/conf/" 2>/dev/null || true
for d in attic cache index locks media media_attic media_meta meta pages tmp log; do mkdir -p "$DIR/data/$d"; done
cat > "$DIR/wiki/conf/local.php" <<PHP
<?php
\$conf['title'] = 'Wiki';
\$conf['savedir'] = '$DIR/data';
\$conf['useacl'] = 0;
\$conf['remote'] = 1;
\$conf['remoteuser'] = '';
PHP
rm -f "$DIR/wiki/conf/local.protected.php"
# Debian's keeps the configuration in /etc
printf "<?php\ndefine('DOKU_CONF', '%s/wiki/conf/');\n" "$DIR" >"$DIR/wiki/inc/preload.php"
exec php -d display_errors=0 -S "127.0.0.1:$PORT" -t "$DIR/wiki"
