# Serves the methods of the cases with XMLRPC::Lite on $PORT.
use strict;
use warnings;
use XMLRPC::Transport::HTTP;

# methods without a dot are functions of `main`, called like methods of the class
sub echo { shift; $_[0] }
sub add { shift; $_[0] + $_[1] }
sub fail { shift; die SOAP::Fault->new(faultcode => $_[0], faultstring => $_[1]) }

XMLRPC::Transport::HTTP::Daemon
    ->new(LocalAddr => '127.0.0.1', LocalPort => $ENV{PORT}, ReuseAddr => 1)
    ->dispatch_to('echo', 'add', 'fail')
    ->handle;
