<?php
// Calls $URL with php-ixr.
require 'load.php';

function call($method, ...$params) {
    $client = new IXR\Client\Client(getenv('URL'));
    if ($client->query($method, ...$params)) return $client->getResponse();
    throw new Fault($client->getErrorMessage(), $client->getErrorCode());
}

function typed($text, $type) {
    return $type === 'base64' ? new IXR\DataType\Base64($text) : new IXR\DataType\Date($text);
}

function plain($value) {
    return is_object($value) ? str_replace('-', '', substr($value->getIso(), 0, 19)) : $value;
}

require '../php/cases.php';
