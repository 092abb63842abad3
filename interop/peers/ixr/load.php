<?php
// php-ixr, which DokuWiki brings; WordPress has an older one of its own.
spl_autoload_register(function ($class) {
    $path = '/usr/share/dokuwiki/vendor/kissifrot/php-ixr/src/' . str_replace('\\', '/', substr($class, 4)) . '.php';
    if (str_starts_with($class, 'IXR\\')) require $path;
});
