# Calls $URL with Tcl's xmlrpc. What it reads has lost its types: texts are compared.
source common.tcl
regexp {(http://[^/]+)/(.*)} $env(URL) -> host path

proc call {method args} {
    global host path
    set answer [xmlrpc::call $host $path $method $args]
    return [lindex $answer 1]
}

proc same {found expected} {
    if {$found ne $expected} {
        error "expected [string range $expected 0 100], found [string range $found 0 100]"
    }
}

proc report {name body} {
    set said ok
    if {[catch {uplevel #0 $body} problem]} { set said $problem }
    puts "$name [string range [regsub -all {\s+} $said { }] 0 300]"
    flush stdout
}

proc echoes {type args} {
    foreach value $args { same [call echo [list $type $value]] $value }
}

proc stooges {name curly} {
    upvar #0 $name struct
    array set struct [list moe {int 1} larry {int 2} curly [list int $curly]]
}

set bytes ""
for {set i 0} {$i < 256} {incr i} { append bytes [binary format c $i] }

report int { echoes int 0 5 -1 2147483647 -2147483648 }
report boolean { echoes boolean 1 0 }
report double { echoes double 1.5 -2.25 0.1 1e-7 }
report string { echoes string hello "a  b" "" }
report markup { echoes string "<&>\"' \]\]> &amp; <b>" }
report unicode { echoes string "Grüße, € 😀 日本" }
report lines { echoes string "a\nb\tc\n" }
report date { echoes dateTime.iso8601 19980717T14:08:55 }
report base64 { echoes base64 [binary encode base64 $bytes] }
report blob { echoes base64 [binary encode base64 [string repeat $bytes 4096]] }
report array {
    same [call echo {array {{int 1} {int 2} {int 3}}}] {1 2 3}
    same [call echo {array {{string a} {array {{boolean 1} {int 2}}}}}] {a {1 2}}
}
report struct {
    array set one {a {int 1}}
    same [call echo {struct one}] {{a 1}}
    array set two {{with space} {int 1}}
    same [call echo {struct two}] {{{with space} 1}}
}
report empty {
    same [call echo {array {}}] {}
    array set none {}
    same [call echo {struct none}] {}
}
report nested {
    array set inner {b {array {{string x} {double 2.5} {boolean 1}}}}
    array set outer {a {array {{int 1} {struct inner}}}}
    same [call echo {struct outer}] {{a {1 {{b {x 2.5 1}}}}}}
}
report add { same [call add {int 3} {int 5}] 8 }
report fault { same [lsort [call fail {int 42} {string {as asked}}]] {{faultCode 42} {faultString {as asked}}} }
report unknown { same [lindex [lsort [call no.such.method]] 0] {faultCode -32601} }
report list { if {"echo" ni [call system.listMethods]} { error "`echo` is missing" } }
report multicall {
    array set entry {methodName {string add} params {array {{int 1} {int 2}}}}
    same [call system.multicall {array {{struct entry}}}] 3
}
report sequence { for {set i 0} {$i < 20} {incr i} { same [call add {int 3} {int 5}] 8 } }
report validator1 {
    stooges day -3
    same [call validator1.arrayOfStructsTest {array {{struct day} {struct day}}}] -6
    same [call validator1.easyStructTest {struct day}] 0
    for {set i 0} {$i < 150} {incr i} { lappend words [list string n$i] }
    same [call validator1.moderateSizeArrayCheck [list array $words]] n0n149
    stooges april 4
    array set month {01 {struct april}}
    array set year {04 {struct month}}
    array set all {2000 {struct year}}
    same [call validator1.nestedStructTest {struct all}] 7
    same [lsort [call validator1.simpleStructReturnTest {int 7}]] {{times10 70} {times100 700} {times1000 7000}}
}
