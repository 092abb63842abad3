<?php
// PHP's extension, behind `php -S`.
const DESCRIPTION = <<<'XML'
<?xml version='1.0'?>
<introspection version='1.0'>
 <typeList>
  <typeDescription name='Team' basetype='struct' desc='A team.'>
   <value type='int' name='id' desc='its number'/>
   <value type='string' name='name' optional='yes'/>
  </typeDescription>
 </typeList>
 <methodList>
  <methodDescription name='add'>
   <purpose>Adds two integers.</purpose>
   <signatures><signature>
    <params><value type='int' name='a'/><value type='int' name='b'/></params>
    <returns><value type='int'/></returns>
   </signature></signatures>
  </methodDescription>
  <methodDescription name='team.get'>
   <purpose>Gets a team.</purpose>
   <signatures><signature>
    <params><value type='int' name='id'/></params>
    <returns><value type='Team'/></returns>
   </signature></signatures>
  </methodDescription>
 </methodList>
</introspection>
XML;

$server = xmlrpc_server_create();
xmlrpc_server_register_introspection_callback($server, fn() => DESCRIPTION);
xmlrpc_server_register_method($server, 'add', fn($name, $params) => $params[0] + $params[1]);
xmlrpc_server_register_method($server, 'team.get', fn($name, $params) => ['id' => $params[0], 'name' => 'reds']);
$answer = xmlrpc_server_call_method($server, file_get_contents('php://input'), null, ['encoding' => 'utf-8', 'escaping' => ['markup']]);
header('Content-Type: text/xml');
header('Content-Length: ' . strlen($answer));
echo $answer;
