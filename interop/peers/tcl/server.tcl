# Serves the methods of the cases with Tcl's xmlrpc on $PORT. Values come without their types, so
# that it has to guess what it echoes.
source common.tcl

proc typed {value} {
    if {[string is integer -strict $value]} { return [list int $value] }
    if {[string is double -strict $value]} { return [list double $value] }
    return [list string $value]
}
proc echo {value} { return [typed $value] }
proc add {a b} { return [list int [expr {$a + $b}]] }

xmlrpc::serve $env(PORT)
vwait forever
