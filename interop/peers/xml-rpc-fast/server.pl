# Serves the methods of the cases with XML::RPC::Fast on $PORT, behind HTTP::Daemon.
use strict;
use warnings;
use HTTP::Daemon;
use HTTP::Response;
use XML::RPC::Fast 'rpcfault';

my %methods = (
    echo => sub { $_[0] },
    add => sub { $_[0] + $_[1] },
    fail => sub { rpcfault($_[0], $_[1]) },
);

sub dispatch {
    my ($name, @params) = @_;
    my $method = $methods{$name} || return rpcfault(-32601, 'unknown method');
    return $method->(@params);
}

my $server = XML::RPC::Fast->new(undef);
my $daemon = HTTP::Daemon->new(LocalAddr => '127.0.0.1', LocalPort => $ENV{PORT}, ReuseAddr => 1);
while (my $connection = $daemon->accept) {
    while (my $request = $connection->get_request) {
        my $answer = $server->receive($request->content, \&dispatch);
        utf8::encode($answer) if utf8::is_utf8($answer);
        $connection->send_response(HTTP::Response->new(200, 'OK', ['Content-Type' => 'text/xml'], $answer));
    }
    $connection->close;
}
