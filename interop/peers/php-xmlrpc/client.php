<?php
// Calls $URL with PHP's extension, over PHP's own HTTP.
$url = getenv('URL');

function call($method, ...$params) {
    global $url;
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => "Content-Type: text/xml\r\n",
        'content' => xmlrpc_encode_request($method, $params, ['encoding' => 'utf-8', 'escaping' => ['markup']]),
        'timeout' => 20,
    ]]);
    $answer = file_get_contents($url, false, $context);
    $found = xmlrpc_decode($answer, 'utf-8');
    if (is_array($found) && xmlrpc_is_fault($found)) throw new Fault($found['faultString'], $found['faultCode']);
    return $found;
}

function typed($text, $type) {
    xmlrpc_set_type($text, $type);
    return $text;
}

function plain($value) {
    return $value->scalar;
}

require '../php/cases.php';

report('gzip', function () use ($url) {
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => "Content-Type: text/xml\r\nContent-Encoding: gzip\r\n",
        'content' => gzencode(xmlrpc_encode_request('echo', [str_repeat('long ', 10000)])),
    ]]);
    same(xmlrpc_decode(file_get_contents($url, false, $context)), str_repeat('long ', 10000));
});
