/* Serves the methods of the cases with GNOME's libsoup 2.4 on $PORT. */
#include <libsoup/soup.h>

static void fault(SoupMessage *message, int code, const char *text) {
    soup_xmlrpc_message_set_fault(message, code, "%s", text);
}

static void answer(SoupServer *server, SoupMessage *message, const char *path, GHashTable *query,
    SoupClientContext *client, gpointer data) {
    GError *error = NULL;
    SoupXMLRPCParams *raw = NULL;
    char *method = soup_xmlrpc_parse_request(message->request_body->data, message->request_body->length, &raw, &error);
    GVariant *params = method ? soup_xmlrpc_params_parse(raw, NULL, &error) : NULL;
    if (!params) {
        fault(message, SOUP_XMLRPC_FAULT_PARSE_ERROR_NOT_WELL_FORMED, error->message);
        return;
    }
    GVariant *first = NULL, *second = NULL;
    if (g_variant_n_children(params) > 0) g_variant_get_child(params, 0, "v", &first);
    if (g_variant_n_children(params) > 1) g_variant_get_child(params, 1, "v", &second);
    if (!strcmp(method, "echo") && first) {
        if (!soup_xmlrpc_message_set_response(message, first, &error)) fault(message, 1, error->message);
    } else if (!strcmp(method, "add") && second) {
        GVariant *sum = g_variant_new_int32(g_variant_get_int32(first) + g_variant_get_int32(second));
        soup_xmlrpc_message_set_response(message, sum, NULL);
    } else if (!strcmp(method, "fail") && second) {
        fault(message, g_variant_get_int32(first), g_variant_get_string(second, NULL));
    } else {
        fault(message, SOUP_XMLRPC_FAULT_SERVER_ERROR_REQUESTED_METHOD_NOT_FOUND, "no such method");
    }
}

int main(void) {
    SoupServer *server = soup_server_new(NULL, NULL);
    soup_server_add_handler(server, NULL, answer, NULL, NULL);
    if (!soup_server_listen_local(server, (guint)atoi(g_getenv("PORT")), SOUP_SERVER_LISTEN_IPV4_ONLY, NULL)) return 1;
    g_main_loop_run(g_main_loop_new(NULL, FALSE));
    return 0;
}
