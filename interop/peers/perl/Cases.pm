# The cases of a client in Perl, whatever makes the calls.
package Cases;
use strict;
use warnings;
use utf8;
use Exporter 'import';
our @EXPORT = qw(run);

binmode STDOUT, ':utf8';
$| = 1;

our $BYTES = join '', map { chr } 0 .. 255;
our $BLOB = join '', map { chr($_ * 7 % 256) } 0 .. (1 << 20) - 1;

sub text {
    my ($value) = @_;
    return 'undef' unless defined $value;
    return '[' . join(', ', map { text($_) } @$value) . ']' if ref $value eq 'ARRAY';
    return '{' . join(', ', map { "$_: " . text($value->{$_}) } sort keys %$value) . '}'
        if ref $value eq 'HASH';
    return "$value";
}

sub same {
    my ($found, $expected) = map { text($_) } @_;
    return if $found eq $expected;
    die sprintf "expected %.100s, found %.100s\n", $expected, $found;
}

sub report {
    my ($name, $case) = @_;
    if (eval { $case->(); 1 }) { print "$name ok\n"; return }
    my $error = "$@";
    $error =~ s/\s+/ /g;
    printf "%s %.300s\n", $name, $error;
}

# call => sub { ($method, @params) }, which dies with a fault: an array of code and text;
# make => constructors of its types by name (int, i8, boolean, double, string, date, base64, nil);
# plain => what makes a plain value of an object of a type
sub run {
    my %peer = @_;
    my $call = $peer{call};
    my $plain = $peer{plain} || sub { $_[0] };
    my %make = ((map { $_ => sub { $_[0] } } qw(int i8 boolean double string)), %{ $peer{make} });

    my $echo = sub {
        my ($type, @values) = @_;
        for my $value (@values) {
            my $found = $plain->($call->('echo', $make{$type}->($value)), $type);
            # 0 may be an empty word
            $found = $found ? 1 : 0 if $type eq 'boolean';
            if ($type eq 'double') { next if abs($found - $value) < 1e-12 * abs($value) }
            same($found, $value);
        }
    };
    my $fault = sub {
        my ($code, $text, @call) = @_;
        my $found = eval { $call->(@call) };
        my $error = $@;
        die "expected a fault, found " . text($found) . "\n" unless $error;
        die $error unless ref $error eq 'ARRAY';
        same($error->[0], $code);
        same($error->[1], $text) if defined $text;
    };
    my $same = sub { same($plain->($_[0]), $_[1]) };
    my ($int, $string) = @make{qw(int string)};
    my $stooges = sub { { moe => $int->(1), larry => $int->(2), curly => $int->($_[0]) } };

    my @cases = (
        int => sub { $echo->('int', 0, 5, -1, 2**31 - 1, -(2**31)) },
        i8 => sub { $echo->('i8', 1099511627776, '-9223372036854775808') },
        boolean => sub { $echo->('boolean', 1, 0) },
        double => sub { $echo->('double', 1.5, -2.25, 0.1, 1e-7) },
        string => sub { $echo->('string', 'hello', 'a  b', '') },
        markup => sub { $echo->('string', q{<&>"' ]]> &amp; <b>}) },
        unicode => sub { $echo->('string', 'Grüße, € 😀 日本') },
        lines => sub { $echo->('string', "a\nb\tc\n") },
        date => sub { $echo->('date', '19980717T14:08:55') },
        base64 => sub { $echo->('base64', $BYTES) },
        blob => sub { $echo->('base64', $BLOB) },
        array => sub {
            $same->($call->('echo', [map { $int->($_) } 1 .. 3]), [1, 2, 3]);
            $same->($call->('echo', [$string->('a'), [$int->(2)]]), ['a', [2]]);
        },
        struct => sub {
            $same->($call->('echo', { a => $int->(1), b => $string->('two') }), { a => 1, b => 'two' });
            $same->($call->('echo', { 'with space' => $int->(1) }), { 'with space' => 1 });
        },
        empty => sub { $same->($call->('echo', []), []); $same->($call->('echo', {}), {}) },
        nested => sub {
            my $inner = [$string->('x'), $make{double}->(2.5)];
            my $value = { a => [$int->(1), { b => $inner }], c => { d => { e => $int->(1) } } };
            $same->($call->('echo', $value), { a => [1, { b => ['x', 2.5] }], c => { d => { e => 1 } } });
        },
        add => sub { $same->($call->('add', $int->(3), $int->(5)), 8) },
        fault => sub { $fault->(42, 'as asked', 'fail', $int->(42), $string->('as asked')) },
        unknown => sub { $fault->(-32601, undef, 'no.such.method') },
        list => sub {
            my $methods = $plain->($call->('system.listMethods'));
            die "`echo` is missing\n" unless grep { $_ eq 'echo' } @$methods;
        },
        multicall => sub {
            my $found = $plain->($call->('system.multicall', [
                { methodName => $string->('add'), params => [$int->(1), $int->(2)] },
                { methodName => $string->('fail'), params => [$int->(42), $string->('as asked')] },
            ]));
            same($found, [[3], { faultCode => 42, faultString => 'as asked' }]);
        },
        sequence => sub { $same->($call->('add', $int->(3), $int->(5)), 8) for 1 .. 20 },
        validator1 => sub {
            my $test = sub { my $name = shift; $plain->($call->("validator1.$name", @_)) };
            same($test->('arrayOfStructsTest', [$stooges->(-3), $stooges->(-3)]), -6);
            same($test->('countTheEntities', $string->(q{<<&>''"}))->{ctLeftAngleBrackets}, 2);
            same($test->('easyStructTest', $stooges->(-3)), 0);
            same($test->('echoStructTest', { a => $stooges->(-3) }), { a => { moe => 1, larry => 2, curly => -3 } });
            my $many = $test->('manyTypesTest', $int->(1), $make{boolean}->(1), $string->('x'),
                $make{double}->(2.5), $make{date}->('19980717T14:08:55'), $make{base64}->('ab'));
            same([@$many[0, 2, 3]], [1, 'x', 2.5]);
            same($test->('moderateSizeArrayCheck', [map { $string->("n$_") } 0 .. 149]), 'n0n149');
            same($test->('nestedStructTest', { 2000 => { '04' => { '01' => $stooges->(4) } } }), 7);
            same($test->('simpleStructReturnTest', $int->(7)), { times10 => 70, times100 => 700, times1000 => 7000 });
        },
    );
    push @cases, nil => sub {
        same($call->('echo', $make{nil}->()), undef);
    } if $make{nil};
    while (my ($name, $case) = splice @cases, 0, 2) { report($name, $case) }
}

1;
