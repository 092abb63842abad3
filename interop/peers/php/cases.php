<?php
// The cases of a client in PHP, whatever makes the calls: `call($method, ...$params)`, which throws
// `Fault`, `typed($text, $type)` for dates and binary data, `plain($value)` for what comes back of
// them.

class Fault extends Exception {}

function same($found, $expected) {
    if ($found === $expected) return;
    if (is_float($found) && is_float($expected) && abs($found - $expected) < 1e-12) return;
    throw new Exception(sprintf('expected %.100s, found %.100s', json_encode($expected), json_encode($found)));
}

function report($name, $case) {
    try {
        $case();
        echo "$name ok\n";
    } catch (Throwable $error) {
        printf("%s %.300s\n", $name, preg_replace('/\s+/', ' ', get_class($error) . ': ' . $error->getMessage()));
    }
}

function echoes(...$values) {
    foreach ($values as $value) same(call('echo', $value), $value);
}

function fault($code, $text, $method, ...$params) {
    try {
        $found = call($method, ...$params);
    } catch (Fault $fault) {
        same($fault->getCode(), $code);
        if ($text !== null) same($fault->getMessage(), $text);
        return;
    }
    throw new Exception('expected a fault, found ' . json_encode($found));
}

$bytes = implode('', array_map('chr', range(0, 255)));
$blob = '';
for ($i = 0; $i < 1 << 20; $i++) $blob .= chr($i * 7 % 256);
$stooges = ['moe' => 1, 'larry' => 2, 'curly' => -3];

report('int', fn() => echoes(0, 5, -1, 2 ** 31 - 1, -(2 ** 31)));
report('i8', fn() => echoes(2 ** 40));
report('boolean', fn() => echoes(true, false));
report('double', fn() => echoes(1.5, -2.25, 0.1, 1e-7));
report('string', fn() => echoes('hello', 'a  b', ''));
report('markup', fn() => echoes('<&>"\' ]]> &amp; <b>'));
report('unicode', fn() => echoes('Grüße, € 😀 日本'));
report('lines', fn() => echoes("a\nb\tc\n"));
report('date', fn() => same(plain(call('echo', typed('19980717T14:08:55', 'datetime'))), '19980717T14:08:55'));
report('base64', fn() => same(plain(call('echo', typed($bytes, 'base64'))), $bytes));
report('blob', fn() => same(plain(call('echo', typed($blob, 'base64'))), $blob));
report('array', fn() => echoes([1, 2, 3], ['a', [true, 2]]));
report('struct', fn() => echoes(['a' => 1, 'b' => 'two'], ['with space' => 1]));
report('empty', fn() => echoes([]));
report('nested', fn() => echoes(['a' => [1, ['b' => ['x', 2.5, true]]], 'c' => ['d' => ['e' => 1]]]));
report('nil', fn() => echoes(null, [1, null]));
report('add', fn() => same(call('add', 3, 5), 8));
report('fault', fn() => fault(42, 'as asked', 'fail', 42, 'as asked'));
report('unknown', fn() => fault(-32601, null, 'no.such.method'));
report('list', fn() => same(in_array('echo', call('system.listMethods')), true));
report('multicall', fn() => same(
    call('system.multicall', [['methodName' => 'add', 'params' => [1, 2]], ['methodName' => 'fail', 'params' => [42, 'as asked']]]),
    [[3], ['faultCode' => 42, 'faultString' => 'as asked']],
));
report('sequence', function () { for ($i = 0; $i < 20; $i++) same(call('add', 3, 5), 8); });
report('validator1', function () use ($stooges) {
    same(call('validator1.arrayOfStructsTest', [$stooges, $stooges]), -6);
    same(call('validator1.countTheEntities', "<<&>''\"")['ctLeftAngleBrackets'], 2);
    same(call('validator1.easyStructTest', $stooges), 0);
    same(call('validator1.echoStructTest', ['a' => $stooges]), ['a' => $stooges]);
    $many = call('validator1.manyTypesTest', 1, true, 'x', 2.5, typed('19980717T14:08:55', 'datetime'), typed('ab', 'base64'));
    same(array_slice($many, 0, 4), [1, true, 'x', 2.5]);
    same(call('validator1.moderateSizeArrayCheck', array_map(fn($i) => "n$i", range(0, 149))), 'n0n149');
    // a name that is a number makes PHP's array a list, but for this trick
    same(call('validator1.nestedStructTest', ['2000' => ['04' => ['01' => ['moe' => 1, 'larry' => 2, 'curly' => 4]]], 'x' => ['01' => ['01' => $stooges]]]), 7);
    same(call('validator1.simpleStructReturnTest', 7), ['times10' => 70, 'times100' => 700, 'times1000' => 7000]);
});
