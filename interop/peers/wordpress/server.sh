# A WordPress of its own in $DIR, with a database that listens at a socket alone.
set -e
socket=$DIR/db.sock
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$DIR/db" --auth-root-authentication-method=normal >/dev/null 2>&1
mariadbd --no-defaults --user="$(id -un)" --datadir="$DIR/db" --socket="$socket" --skip-networking 2>/dev/null &
for _ in $(seq 200); do
    [ ! -S "$socket" ] || break
    sleep 0.1
done
mariadb --no-defaults -u root -S "$socket" -e 'create database wp'
cp -r /usr/share/wordpress "$DIR/wp"
# Debian keeps these elsewhere
rm -rf "$DIR/wp/wp-content"
mkdir -p "$DIR/wp/wp-content/themes" "$DIR/wp/wp-content/plugins" "$DIR/wp/wp-content/uploads"
cat >"$DIR/wp/wp-config.php" <<END
<?php
define('DB_NAME', 'wp');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$socket');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
END
# it is set up by its own code, before anybody listens
cat >"$DIR/install.php" <<END
<?php
define('WP_INSTALLING', true);
\$_SERVER += ['HTTP_HOST' => '127.0.0.1:$PORT', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_URI' => '/'];
require '$DIR/wp/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {}
wp_install('Interop & more', 'ada', 'ada@example.org', true, '', 'secret');
update_option('siteurl', 'http://127.0.0.1:$PORT');
update_option('home', 'http://127.0.0.1:$PORT');
END
php "$DIR/install.php" >/dev/null
exec php -S "127.0.0.1:$PORT" -t "$DIR/wp"
