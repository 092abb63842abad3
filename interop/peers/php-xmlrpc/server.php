<?php
// Serves the methods of the cases with PHP's extension, behind `php -S`.
$server = xmlrpc_server_create();
xmlrpc_server_register_method($server, 'echo', fn($name, $params) => $params[0]);
xmlrpc_server_register_method($server, 'add', fn($name, $params) => $params[0] + $params[1]);
xmlrpc_server_register_method($server, 'fail', fn($name, $params) => ['faultCode' => $params[0], 'faultString' => $params[1]]);
$answer = xmlrpc_server_call_method($server, file_get_contents('php://input'), null, ['encoding' => 'utf-8', 'escaping' => ['markup']]);
header('Content-Type: text/xml');
header('Content-Length: ' . strlen($answer));
echo $answer;
