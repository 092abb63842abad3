# Calls $URL with XML::RPC::Fast.
use strict;
use warnings;
use lib '../perl';
use Cases;
use MIME::Base64;
use XML::RPC::Fast;

my $client = XML::RPC::Fast->new($ENV{URL});

sub call {
    my @params = @_;
    my $found = eval { $client->call(@params) };
    my $error = $@;
    die [$1, $2] if $error =~ /Remote Error \[(-?\d+)\]: (.*) at /s && $1 != 499;
    die $error if $error;
    return $found;
}

run(
    call => \&call,
    plain => sub { my ($found) = @_; ref $found && "$found" =~ /=SCALAR/ ? $$found : $found },
    make => {
        i8 => sub { XML::RPC::Fast::customtype('i8', $_[0]) },
        date => sub { XML::RPC::Fast::customtype('dateTime.iso8601', $_[0]) },
        base64 => sub { XML::RPC::Fast::customtype('base64', encode_base64($_[0])) },
        boolean => sub { XML::RPC::Fast::customtype('boolean', $_[0]) },
        double => sub { XML::RPC::Fast::customtype('double', $_[0]) },
    },
);
