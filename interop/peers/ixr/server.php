<?php
// Serves the methods of the cases with php-ixr, behind `php -S`. A single parameter comes as itself,
// several as an array.
require 'load.php';

new IXR\Server\Server([
    'echo' => fn($value) => $value,
    'add' => fn($params) => $params[0] + $params[1],
    'fail' => fn($params) => new IXR\Message\Error($params[0], $params[1]),
]);
