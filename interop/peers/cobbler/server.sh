# Cobbler without Apache. Its paths are fixed; it gets its own view of these folders, in which they
# are in $DIR, so that the machine keeps its own.
set -e
if [ -z "$INSIDE" ]; then
    INSIDE=1 exec unshare --mount sh "$0"
fi
mount -t tmpfs tmpfs "$DIR"
for folder in /etc /var/lib /var/log /usr/share /srv /var/www; do
    [ -d "$folder" ] || continue
    layer=$DIR$folder
    mkdir -p "$layer/up" "$layer/work"
    mount -t overlay overlay -o "lowerdir=$folder,upperdir=$layer/up,workdir=$layer/work" "$folder"
done
packages=$(python -c 'import cobbler, os; print(os.path.dirname(os.path.dirname(cobbler.__file__)))')
for folder in etc/cobbler var/lib/cobbler usr/share/cobbler; do
    rm -rf "/$folder"
    mkdir -p "/$folder"
    [ ! -d "$packages/$folder" ] || cp -r "$packages/$folder/." "/$folder"
done
mkdir -p /var/log/cobbler /var/lib/cobbler/web_sessions
for kind in distros files images menus mgmtclasses packages profiles repos systems; do
    mkdir -p "/var/lib/cobbler/collections/$kind"
done
sed -i "s/^xmlrpc_port:.*/xmlrpc_port: $PORT/" /etc/cobbler/settings.yaml
exec cobblerd --no-daemonize
