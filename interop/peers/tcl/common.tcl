# What client and server share: values as the library writes them, pairs of a type and a value.
package require xmlrpc

# the library listens for everybody
rename socket everybody
proc socket {args} {
    if {[lindex $args 0] eq "-server"} { set args [linsert $args 0 -myaddr 127.0.0.1] }
    return [everybody {*}$args]
}
