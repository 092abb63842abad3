#!/bin/sh
# Calls $URL with xmlrpc-c's command `xmlrpc`, which writes what it gets for people.
call() { xmlrpc "$URL" "$@" 2>&1; }
report() { # NAME EXPECTED METHOD PARAMS…
    name=$1 expected=$2
    shift 2
    found=$(call "$@" | tr -s ' \t\n' ' ')
    case $found in
    *"$expected"*) echo "$name ok" ;;
    *) printf '%s\n' "$name expected $expected, found $found" | cut -c 1-300 ;;
    esac
}
report int 'Integer: -2147483648' echo i/-2147483648
report i8 '64-bit integer: 1099511627776' echo I/1099511627776
report boolean 'Boolean: TRUE' echo b/t
report double 'Floating Point: -2.250000' echo d/-2.25
report string "String: 'a b'" echo 's/a  b'
report markup "String: '<&>\"' ]]> &amp; <b>'" echo "s/<&>\"' ]]> &amp; <b>"
report unicode "String: 'Grüße, € 😀 日本'" echo 's/Grüße, € 😀 日本'
report lines 'String: a\n b' echo "s/a
b"
report date '19980717T14:08:55' echo 't/19980717T14:08:55'
report base64 'Bit string: 00ff' echo h/00ff
report nil 'Nil' echo n/
report add 'Integer: 8' add i/3 i/5
report fault 'fault code 42' fail i/42 'as asked'
report unknown 'fault code -32601' no.such.method
report list "String: 'echo'" system.listMethods
report validator1 'Integer: 70' validator1.simpleStructReturnTest i/7
i=0
while [ $i -lt 20 ]; do call add i/3 i/5 >/dev/null && i=$((i + 1)) || break; done
[ $i = 20 ] && echo sequence ok || echo "sequence failed after $i"
