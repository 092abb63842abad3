# Calls $URL with XMLRPC::Lite.
use strict;
use warnings;
use lib '../perl';
use Cases;
use XMLRPC::Lite;

my $client = XMLRPC::Lite->proxy($ENV{URL});

sub call {
    my $answer = $client->call(@_);
    die $client->transport->status . "\n" unless ref $answer;
    die [$answer->faultcode, $answer->faultstring] if $answer->fault;
    return $answer->result;
}

run(
    call => \&call,
    plain => sub { my ($found, $type) = @_; utf8::decode($found) if defined $type && $type eq 'string'; $found },
    make => {
        map({ my $type = $_; $_ => sub { XMLRPC::Data->type($type => $_[0]) } } qw(int i8 boolean double base64)),
        string => sub { my ($text) = @_; utf8::encode($text); XMLRPC::Data->type(string => $text) },
        date => sub { XMLRPC::Data->type(dateTime => $_[0]) },
        nil => sub { XMLRPC::Data->type('nil') },
    },
);
