# A Zope of its own in $DIR, with the methods of the cases as views of its root.
set -e
mkwsgiinstance -d "$DIR/zope" -u admin:secret >/dev/null
cd "$DIR/zope/etc"
echo 'enable-xmlrpc on' >>zope.conf
sed -i 's/^<dos_protection>/&\n  form-memory-limit 8MB/' zope.conf
sed -i "s/^port = .*/port = $PORT/" zope.ini
mkdir package-includes
{
    echo '<configure xmlns:browser="http://namespaces.zope.org/browser">'
    for method in echo add fail; do
        echo "<browser:page for='*' name='$method' class='methods.Methods' attribute='$method' permission='zope.Public'/>"
    done
    echo '</configure>'
} >package-includes/cases-configure.zcml
PYTHONPATH=$OLDPWD exec runwsgi zope.ini
