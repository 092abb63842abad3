# Calls $URL with RPC::XML::Client; one request in its own compression.
use strict;
use warnings;
use lib '../perl';
use Cases;
use RPC::XML;
use RPC::XML::Client;

$RPC::XML::ENCODING = 'utf-8';
$RPC::XML::ALLOW_NIL = 1;
my $client = RPC::XML::Client->new($ENV{URL});

sub call {
    my ($client, $method, @params) = @_;
    my $found = $client->send_request($method, @params);
    die "$found\n" unless ref $found;
    die [$found->code, $found->string] if $found->is_fault;
    return undef if ref $found eq 'RPC::XML::nil';
    return $found;
}

my %type = (int => 'int', i8 => 'i8', boolean => 'boolean', double => 'double', string => 'string', date => 'datetime_iso8601', base64 => 'base64', nil => 'nil');

sub plain {
    my ($found, $type) = @_;
    my $value = ref($found) =~ /^RPC::XML/ ? $found->value : $found;
    if (!ref $value && defined $type && $type eq 'string') { utf8::decode($value) }
    return $value;
}

run(
    call => sub { call($client, @_) },
    plain => \&plain,
    make => {
        (map { my $name = $type{$_}; my $kind = $_; $_ => sub {
            my ($value) = @_;
            utf8::encode($value) if $kind eq 'string';
            "RPC::XML::$name"->new(@_ ? $value : ());
        } } grep { $_ ne 'nil' } keys %type),
        nil => sub { RPC::XML::nil->new },
    },
);

Cases::report('gzip', sub {
    my $client = RPC::XML::Client->new($ENV{URL});
    $client->compress_requests(1);
    $client->compress_thresh(100);
    my $text = 'long ' x 10_000;
    Cases::same(call($client, 'echo', RPC::XML::string->new($text))->value, $text);
});
