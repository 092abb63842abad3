// Calls $URL with XmlRpc++: that of ROS, or, with -DFL, fldigi's. Values are compared by what they
// are written as.
#include <cstdio>
#include <cstdlib>
#include <string>
#ifdef FL
#include <flxmlrpc/XmlRpc.h>
#else
#include <xmlrpcpp/XmlRpc.h>
#endif

using namespace XmlRpc;
typedef XmlRpcValue Value;

static XmlRpcClient *client;
static std::string problem;

static bool call(const char *method, Value &params, Value &found) {
    if (!client->execute(method, params, found)) {
        problem = "the call failed";
        return false;
    }
    return true;
}

static bool answers(const char *method, Value params, Value expected) {
    Value found;
    if (!call(method, params, found)) return false;
    if (client->isFault()) {
        problem = "a fault: " + found.toXml();
        return false;
    }
    if (found.toXml() == expected.toXml()) return true;
    problem = "expected " + expected.toXml().substr(0, 120) + ", found " + found.toXml().substr(0, 120);
    return false;
}

static bool echo(Value value) {
    Value params;
    params[0] = value;
    return answers("echo", params, value);
}

static bool faults(int code, const char *method, Value params) {
    Value found;
    if (!call(method, params, found)) return false;
    if (client->isFault() && int(found["faultCode"]) == code) return true;
    problem = "expected a fault, found " + found.toXml();
    return false;
}

static void report(const char *name, bool ok) {
    for (size_t i = 0; i < problem.size(); i++) if (problem[i] == '\n' || problem[i] == '\r') problem[i] = ' ';
    printf("%s %s\n", name, ok ? "ok" : problem.substr(0, 300).c_str());
    fflush(stdout);
}

static Value list(int size, const Value *values) {
    Value array;
    array.setSize(size);
    for (int i = 0; i < size; i++) array[i] = values[i];
    return array;
}

static Value stooges(int curly) {
    Value value;
    value["moe"] = 1;
    value["larry"] = 2;
    value["curly"] = curly;
    return value;
}

static Value one(Value value) { return list(1, &value); }

int main() {
    std::string url = getenv("URL");
    std::string path = url.substr(url.find('/', 8));
    client = new XmlRpcClient("127.0.0.1", atoi(getenv("PORT")), path.c_str());

    report("int", echo(0) && echo(-1) && echo(2147483647) && echo(int(-2147483647 - 1)));
#ifdef FL
    report("i8", echo((long long)1 << 40));
    report("nil", echo(Value(nil)));
#endif
    report("boolean", echo(Value(true)) && echo(Value(false)));
    report("double", echo(1.5) && echo(-2.25) && echo(0.1) && echo(1e-7));
    report("string", echo("hello") && echo("a  b") && echo(""));
    report("markup", echo("<&>\"' ]]> &amp; <b>"));
    report("unicode", echo("Grüße, € 😀 日本"));
    report("lines", echo("a\nb\tc\n"));
    struct tm date = tm();
    date.tm_year = 98, date.tm_mon = 6, date.tm_mday = 17, date.tm_hour = 14, date.tm_min = 8, date.tm_sec = 55;
    report("date", echo(Value(&date)));
    unsigned char bytes[256];
    for (int i = 0; i < 256; i++) bytes[i] = (unsigned char)i;
    report("base64", echo(Value(bytes, 256)));
    static unsigned char blob[1 << 20];
    for (int i = 0; i < 1 << 20; i++) blob[i] = (unsigned char)(i * 7);
    report("blob", echo(Value(blob, sizeof blob)));
    Value numbers[] = {1, 2, 3}, inner[] = {Value(true), 2}, mixed[] = {"a", list(2, inner)};
    report("array", echo(list(3, numbers)) && echo(list(2, mixed)));
    Value structure, space, nested, empty, none;
    structure["a"] = 1;
    structure["b"] = "two";
    space["with space"] = 1;
    report("struct", echo(structure) && echo(space));
    empty.setSize(0);
    report("empty", echo(empty));
    Value deep[] = {"x", 2.5, Value(true)}, pair[2];
    pair[0] = 1;
    pair[1]["b"] = list(3, deep);
    nested["a"] = list(2, pair);
    nested["c"]["d"]["e"] = 1;
    report("nested", echo(nested));
    Value sum[] = {3, 5}, fail[] = {42, "as asked"};
    report("add", answers("add", list(2, sum), 8));
    report("fault", faults(42, "fail", list(2, fail)));
    report("unknown", faults(-32601, "no.such.method", none));
    Value methods;
    bool there = false;
    if (call("system.listMethods", none, methods)) {
        for (int i = 0; i < methods.size(); i++) there = there || std::string(methods[i]) == "echo";
        if (!there) problem = "`echo` is missing";
    }
    report("list", there);
    Value calls[2], results[2];
    calls[0]["methodName"] = "add";
    calls[0]["params"] = list(2, sum);
    calls[1]["methodName"] = "fail";
    calls[1]["params"] = list(2, fail);
    results[0] = one(8);
    results[1]["faultCode"] = 42;
    results[1]["faultString"] = "as asked";
    report("multicall", answers("system.multicall", one(list(2, calls)), list(2, results)));
    bool ok = true;
    for (int i = 0; ok && i < 20; i++) ok = answers("add", list(2, sum), 8);
    report("sequence", ok);
    Value both[] = {stooges(-3), stooges(-3)}, calendar, times;
    calendar["2000"]["04"]["01"] = stooges(4);
    times["times10"] = 70;
    times["times100"] = 700;
    times["times1000"] = 7000;
    Value many[] = {1, Value(true), "x", 2.5, Value(&date), Value(bytes, 3)};
    Value words;
    words.setSize(150);
    for (int i = 0; i < 150; i++) words[i] = "n" + std::to_string(i);
    report("validator1",
        answers("validator1.arrayOfStructsTest", one(list(2, both)), -6) &&
        answers("validator1.easyStructTest", one(stooges(-3)), 0) &&
        answers("validator1.echoStructTest", one(structure), structure) &&
        answers("validator1.manyTypesTest", list(6, many), list(6, many)) &&
        answers("validator1.moderateSizeArrayCheck", one(words), "n0n149") &&
        answers("validator1.nestedStructTest", one(calendar), 7) &&
        answers("validator1.simpleStructReturnTest", one(7), times));
    return 0;
}
