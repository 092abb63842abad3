# Serves the methods of the cases with RPC::XML::Server on $PORT.
use strict;
use warnings;
use RPC::XML;
use RPC::XML::Server;

$RPC::XML::ENCODING = 'utf-8';
$RPC::XML::ALLOW_NIL = 1;
my $server = RPC::XML::Server->new(host => '127.0.0.1', port => $ENV{PORT}, path => '/');
die "$server\n" unless ref $server;
my %methods = (
    # its own objects have the types that came
    echo => sub { $_[1] },
    add => sub { $_[1] + $_[2] },
    fail => sub { RPC::XML::fault->new($_[1], $_[2]) },
);
while (my ($name, $code) = each %methods) {
    $server->add_method({ name => $name, signature => [$name eq 'add' ? 'int int int' : $name eq 'fail' ? 'nil int string' : map { "$_ $_" } qw(int i8 boolean double string dateTime.iso8601 base64 array struct nil)], code => $code });
}
$server->server_loop;
