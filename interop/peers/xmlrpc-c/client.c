/* Calls $URL with xmlrpc-c. Values are compared by what they are written as. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmlrpc-c/base.h>
#include <xmlrpc-c/client.h>

static const char *url;
static char problem[400];

static int failed(xmlrpc_env *env) {
    if (!env->fault_occurred) return 0;
    snprintf(problem, sizeof problem, "fault %d: %s", env->fault_code, env->fault_string);
    return 1;
}

/* calls `method` with an array of parameters, which it releases */
static xmlrpc_value *call(xmlrpc_env *env, const char *method, xmlrpc_value *params) {
    xmlrpc_value *found = env->fault_occurred ? NULL : xmlrpc_client_call_params(env, url, method, params);
    if (params) xmlrpc_DECREF(params);
    return env->fault_occurred ? NULL : found;
}

static char *text(xmlrpc_env *env, xmlrpc_value *value) {
    xmlrpc_mem_block *block = XMLRPC_MEMBLOCK_NEW(char, env, 0);
    xmlrpc_serialize_value(env, block, value);
    size_t size = XMLRPC_MEMBLOCK_SIZE(char, block);
    char *copy = calloc(1, size + 1);
    memcpy(copy, XMLRPC_MEMBLOCK_CONTENTS(char, block), size);
    XMLRPC_MEMBLOCK_FREE(char, block);
    return copy;
}

static int same(xmlrpc_env *env, xmlrpc_value *found, xmlrpc_value *expected) {
    char *a = text(env, found), *b = text(env, expected);
    int equal = !env->fault_occurred && !strcmp(a, b);
    if (!equal) snprintf(problem, sizeof problem, "expected %.120s, found %.120s", b, a);
    free(a);
    free(b);
    return equal;
}

/* the answer of `method` to `params` is `expected`; both are made by the caller, and released */
static int answers(const char *method, xmlrpc_value *params, xmlrpc_value *expected) {
    xmlrpc_env env;
    xmlrpc_env_init(&env);
    xmlrpc_value *found = call(&env, method, params);
    int ok = !failed(&env) && same(&env, found, expected);
    if (found) xmlrpc_DECREF(found);
    xmlrpc_DECREF(expected);
    xmlrpc_env_clean(&env);
    return ok;
}

static xmlrpc_env quiet;
#define BUILD(...) xmlrpc_build_value(&quiet, __VA_ARGS__)

static int echo(xmlrpc_value *value) {
    if (failed(&quiet) || !value) {
        xmlrpc_env_clean(&quiet);
        xmlrpc_env_init(&quiet);
        return 0;
    }
    xmlrpc_value *params = BUILD("(V)", value);
    return answers("echo", params, value);
}

static int faults(int code, const char *message, const char *method, xmlrpc_value *params) {
    xmlrpc_env env;
    xmlrpc_env_init(&env);
    call(&env, method, params);
    int ok = env.fault_occurred && env.fault_code == code && (!message || strstr(env.fault_string, message));
    if (!ok && !failed(&env)) snprintf(problem, sizeof problem, "expected a fault");
    xmlrpc_env_clean(&env);
    return ok;
}

static void report(const char *name, int ok) {
    for (char *c = problem; *c; c++) if (*c == '\n' || *c == '\r') *c = ' ';
    printf("%s %s\n", name, ok ? "ok" : problem);
    fflush(stdout);
}

static unsigned char blob[1 << 20];

int main(void) {
    url = getenv("URL");
    xmlrpc_env_init(&quiet);
    xmlrpc_limit_set(XMLRPC_XML_SIZE_LIMIT_ID, 1 << 23);
    xmlrpc_client_init2(&quiet, XMLRPC_CLIENT_NO_FLAGS, "interop", "0", NULL, 0);
    for (int i = 0; i < 1 << 20; i++) blob[i] = (unsigned char)(i * 7);
    unsigned char bytes[256];
    for (int i = 0; i < 256; i++) bytes[i] = (unsigned char)i;

    report("int", echo(BUILD("i", 0)) && echo(BUILD("i", 2147483647)) && echo(BUILD("i", -2147483647 - 1)));
    report("i8", echo(BUILD("I", (long long)1 << 40)));
    report("boolean", echo(BUILD("b", 1)) && echo(BUILD("b", 0)));
    report("double", echo(BUILD("d", 1.5)) && echo(BUILD("d", -2.25)) && echo(BUILD("d", 0.1)) && echo(BUILD("d", 1e-7)));
    report("string", echo(BUILD("s", "hello")) && echo(BUILD("s", "a  b")) && echo(BUILD("s", "")));
    report("markup", echo(BUILD("s", "<&>\"' ]]> &amp; <b>")));
    report("unicode", echo(BUILD("s", "Grüße, € 😀 日本")));
    report("lines", echo(BUILD("s", "a\nb\tc\n")));
    report("date", echo(BUILD("8", "19980717T14:08:55")));
    report("base64", echo(BUILD("6", bytes, (size_t)256)));
    report("blob", echo(BUILD("6", blob, sizeof blob)));
    report("array", echo(BUILD("(iii)", 1, 2, 3)) && echo(BUILD("(s(bi))", "a", 1, 2)));
    report("struct", echo(BUILD("{s:i,s:s}", "a", 1, "b", "two")) && echo(BUILD("{s:i}", "with space", 1)));
    report("empty", echo(BUILD("()")) && echo(BUILD("{}")));
    report("nested", echo(BUILD("{s:(i{s:(sdb)}),s:{s:{s:i}}}", "a", 1, "b", "x", 2.5, 1, "c", "d", "e", 1)));
    report("nil", echo(BUILD("n")) && echo(BUILD("(in)", 1)));
    report("add", answers("add", BUILD("(ii)", 3, 5), BUILD("i", 8)));
    report("fault", faults(42, "as asked", "fail", BUILD("(is)", 42, "as asked")));
    report("unknown", faults(-32601, NULL, "no.such.method", BUILD("()")));

    xmlrpc_env env;
    xmlrpc_env_init(&env);
    xmlrpc_value *list = call(&env, "system.listMethods", BUILD("()"));
    int there = 0;
    for (int i = 0; list && i < xmlrpc_array_size(&env, list); i++) {
        xmlrpc_value *item;
        const char *name;
        xmlrpc_array_read_item(&env, list, i, &item);
        xmlrpc_read_string(&env, item, &name);
        there = there || !strcmp(name, "echo");
    }
    if (!failed(&env)) snprintf(problem, sizeof problem, "`echo` is missing");
    report("list", there);

    report("multicall", answers("system.multicall",
        BUILD("(({s:s,s:(ii)}{s:s,s:(is)}))", "methodName", "add", "params", 1, 2, "methodName", "fail", "params", 42, "as asked"),
        BUILD("((i){s:i,s:s})", 3, "faultCode", 42, "faultString", "as asked")));
    int ok = 1;
    for (int i = 0; ok && i < 20; i++) ok = answers("add", BUILD("(ii)", 3, 5), BUILD("i", 8));
    report("sequence", ok);

#define STOOGES(curly) "moe", 1, "larry", 2, "curly", curly
    xmlrpc_value *words = BUILD("()");
    for (int i = 0; i < 150; i++) {
        char word[8];
        snprintf(word, sizeof word, "n%d", i);
        xmlrpc_array_append_item(&quiet, words, BUILD("s", word));
    }
    report("validator1",
        answers("validator1.arrayOfStructsTest", BUILD("(({s:i,s:i,s:i}{s:i,s:i,s:i}))", STOOGES(-3), STOOGES(-3)), BUILD("i", -6)) &&
        answers("validator1.countTheEntities", BUILD("(s)", "<<&>''\""), BUILD("{s:i,s:i,s:i,s:i,s:i}", "ctLeftAngleBrackets", 2,
            "ctRightAngleBrackets", 1, "ctAmpersands", 1, "ctApostrophes", 2, "ctQuotes", 1)) &&
        answers("validator1.easyStructTest", BUILD("({s:i,s:i,s:i})", STOOGES(-3)), BUILD("i", 0)) &&
        answers("validator1.echoStructTest", BUILD("({s:i})", "a", 1), BUILD("{s:i}", "a", 1)) &&
        answers("validator1.manyTypesTest", BUILD("(ibsd86)", 1, 1, "x", 2.5, "19980717T14:08:55", bytes, (size_t)3),
            BUILD("(ibsd86)", 1, 1, "x", 2.5, "19980717T14:08:55", bytes, (size_t)3)) &&
        answers("validator1.moderateSizeArrayCheck", BUILD("(V)", words), BUILD("s", "n0n149")) &&
        answers("validator1.nestedStructTest", BUILD("({s:{s:{s:{s:i,s:i,s:i}}}})", "2000", "04", "01", STOOGES(4)), BUILD("i", 7)) &&
        answers("validator1.simpleStructReturnTest", BUILD("(i)", 7), BUILD("{s:i,s:i,s:i}", "times10", 70, "times100", 700, "times1000", 7000)));
    return 0;
}
