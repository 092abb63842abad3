/* Calls $URL with GNOME's libsoup 2.4. Values are compared by what GVariant prints of them. */
#include <libsoup/soup.h>
#include <stdio.h>

static SoupSession *session;
static const char *url;
static char *problem;

static GVariant *call(const char *method, GVariant *params, GError **error) {
    SoupMessage *message = soup_xmlrpc_message_new(url, method, params, error);
    if (!message) return NULL;
    guint status = soup_session_send_message(session, message);
    GVariant *found = NULL;
    if (status == 200) {
        found = soup_xmlrpc_parse_response(message->response_body->data, message->response_body->length, NULL, error);
    } else {
        g_set_error(error, g_quark_from_string("status"), status, "status %u", status);
    }
    g_object_unref(message);
    return found;
}

static int answers(const char *method, GVariant *params, const char *expected) {
    GError *error = NULL;
    GVariant *found = call(method, params, &error);
    if (!found) {
        problem = g_strdup_printf("fault %d: %s", error->code, error->message);
        return 0;
    }
    char *text = g_variant_print(found, FALSE);
    if (!strcmp(text, expected)) return 1;
    problem = g_strdup_printf("expected %.120s, found %.120s", expected, text);
    return 0;
}

static int echo(GVariant *value) {
    /* what comes back is wrapped in variants inside of containers: compare with the same of ours */
    g_variant_ref_sink(value);
    char *text = g_variant_print(value, FALSE);
    return answers("echo", g_variant_new("(@*)", value), text);
}

static int faults(int code, const char *message, const char *method, GVariant *params) {
    GError *error = NULL;
    GVariant *found = call(method, params, &error);
    if (!found && error->code == code && (!message || !strcmp(error->message, message))) return 1;
    problem = found ? g_strdup("expected a fault") : g_strdup_printf("fault %d: %s", error->code, error->message);
    return 0;
}

static void report(const char *name, int ok) {
    printf("%s %s\n", name, ok ? "ok" : g_strdelimit(problem, "\r\n", ' '));
    fflush(stdout);
}

static GVariant *parse(const char *text) { return g_variant_parse(NULL, text, NULL, NULL, NULL); }

static GVariant *bytes(size_t size) {
    guchar *data = g_malloc(size);
    for (size_t i = 0; i < size; i++) data[i] = (guchar)(size == 256 ? i : i * 7);
    return g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, data, size, 1);
}

int main(void) {
    url = g_getenv("URL");
    session = soup_session_new();
    report("int", echo(g_variant_new_int32(0)) && echo(g_variant_new_int32(G_MAXINT32)) && echo(g_variant_new_int32(G_MININT32)));
    report("i8", echo(g_variant_new_int64((gint64)1 << 40)));
    report("boolean", echo(g_variant_new_boolean(TRUE)) && echo(g_variant_new_boolean(FALSE)));
    report("double", echo(g_variant_new_double(1.5)) && echo(g_variant_new_double(0.1)) && echo(g_variant_new_double(1e-7)));
    report("string", echo(g_variant_new_string("hello")) && echo(g_variant_new_string("a  b")) && echo(g_variant_new_string("")));
    report("markup", echo(g_variant_new_string("<&>\"' ]]> &amp; <b>")));
    report("unicode", echo(g_variant_new_string("Grüße, € 😀 日本")));
    report("lines", echo(g_variant_new_string("a\nb\tc\n")));
    SoupDate *date = soup_date_new(1998, 7, 17, 14, 8, 55);
    GError *error = NULL;
    GVariant *found = call("echo", g_variant_new("(@*)", soup_xmlrpc_variant_new_datetime(date)), &error);
    SoupDate *back = found ? soup_xmlrpc_variant_get_datetime(found, &error) : NULL;
    if (!back) problem = g_strdup(error->message);
    report("date", back && soup_date_to_time_t(back) == soup_date_to_time_t(date));
    report("base64", echo(bytes(256)));
    report("blob", echo(bytes(1 << 20)));
    report("array", echo(parse("[<1>, <2>, <3>]")) && echo(parse("[<'a'>, <[<true>, <2>]>]")));
    report("struct", echo(parse("{'a': <1>}")) && echo(parse("{'with space': <1>}")));
    report("empty", echo(parse("@av []")) && echo(parse("@a{sv} {}")));
    report("nested", echo(parse("{'a': <[<1>, <{'b': <[<'x'>, <2.5>, <true>]>}>]>}")));
    report("nil", echo(parse("@mv nothing")));
    report("add", answers("add", parse("(3, 5)"), "8"));
    report("fault", faults(42, "as asked", "fail", parse("(42, 'as asked')")));
    report("unknown", faults(-32601, NULL, "no.such.method", parse("()")));
    found = call("system.listMethods", parse("()"), &error);
    char *text = found ? g_variant_print(found, FALSE) : g_strdup("");
    problem = g_strdup("`echo` is missing");
    report("list", strstr(text, "<'echo'>") != NULL);
    report("multicall", answers("system.multicall", parse("([<{'methodName': <'add'>, 'params': <[<1>, <2>]>}>],)"), "[<[<3>]>]"));
    int ok = 1;
    for (int i = 0; ok && i < 20; i++) ok = answers("add", parse("(3, 5)"), "8");
    report("sequence", ok);
    report("validator1",
        answers("validator1.arrayOfStructsTest", parse("([<{'moe': <1>, 'larry': <2>, 'curly': <-3>}>],)"), "-3") &&
        answers("validator1.easyStructTest", parse("({'moe': <1>, 'larry': <2>, 'curly': <-3>},)"), "0") &&
        answers("validator1.echoStructTest", parse("({'a': <1>},)"), "{'a': <1>}") &&
        answers("validator1.nestedStructTest", parse("({'2000': <{'04': <{'01': <{'moe': <1>, 'larry': <2>, 'curly': <4>}>}>}>},)"), "7"));
    return 0;
}
