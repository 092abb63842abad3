# Serves the methods of the cases with Frontier::Daemon on $PORT; it does so in its constructor.
use strict;
use warnings;
use Frontier::Daemon;

# it hands characters to HTTP::Message, which wants bytes, and dies of the first beyond Latin-1
{
    no warnings 'redefine';
    my $serve = \&Frontier::RPC2::serve;
    *Frontier::RPC2::serve = sub { my $xml = $serve->(@_); utf8::encode($xml) if utf8::is_utf8($xml); $xml };
}

Frontier::Daemon->new(
    LocalAddr => '127.0.0.1',
    LocalPort => $ENV{PORT},
    ReuseAddr => 1,
    use_objects => 1,
    methods => {
        echo => sub { $_[0] },
        add => sub { $_[0]->value + $_[1]->value },
        # it has no way to choose the code
        fail => sub { die $_[1]->value . "\n" },
    },
);
