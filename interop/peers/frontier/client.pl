# Calls $URL with Frontier::Client.
use strict;
use warnings;
use lib '../perl';
use Cases;
use Frontier::Client;
use MIME::Base64;

my $client = Frontier::Client->new(url => $ENV{URL}, use_objects => 0, encoding => 'utf-8');

sub call {
    my @params = @_;
    my $found = eval { $client->call(@params) };
    my $error = $@;
    die [$1, $2] if $error =~ /fault code (-?\d+): (.*)/;
    die $error if $error;
    return $found;
}

sub plain {
    my ($found, $type) = @_;
    return $found->value if ref $found eq 'Frontier::RPC2::Boolean' || ref $found eq 'Frontier::RPC2::DateTime::ISO8601';
    return decode_base64($found->value) if ref $found eq 'Frontier::RPC2::Base64';
    return $found;
}

run(
    call => \&call,
    plain => \&plain,
    make => {
        int => sub { $client->int($_[0]) },
        boolean => sub { $client->boolean($_[0]) },
        double => sub { $client->double($_[0]) },
        string => sub { my ($text) = @_; utf8::encode($text); $client->string($text) },
        date => sub { $client->date_time($_[0]) },
        base64 => sub { $client->base64(encode_base64($_[0])) },
    },
);
