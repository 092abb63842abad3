/* Serves the methods of the cases with xmlrpc-c's Abyss on $PORT. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <xmlrpc-c/base.h>
#include <xmlrpc-c/server.h>
#include <xmlrpc-c/server_abyss.h>

static xmlrpc_value *echo(xmlrpc_env *env, xmlrpc_value *params, void *info, void *call) {
    xmlrpc_value *value;
    xmlrpc_decompose_value(env, params, "(V)", &value);
    return env->fault_occurred ? NULL : value;
}

static xmlrpc_value *add(xmlrpc_env *env, xmlrpc_value *params, void *info, void *call) {
    int a, b;
    xmlrpc_decompose_value(env, params, "(ii)", &a, &b);
    return env->fault_occurred ? NULL : xmlrpc_build_value(env, "i", a + b);
}

static xmlrpc_value *fail(xmlrpc_env *env, xmlrpc_value *params, void *info, void *call) {
    int code;
    const char *message;
    xmlrpc_decompose_value(env, params, "(is)", &code, &message);
    if (!env->fault_occurred) xmlrpc_env_set_fault(env, code, message);
    return NULL;
}

int main(void) {
    xmlrpc_env env;
    xmlrpc_env_init(&env);
    xmlrpc_limit_set(XMLRPC_XML_SIZE_LIMIT_ID, 1 << 23);
    xmlrpc_registry *registry = xmlrpc_registry_new(&env);
    struct xmlrpc_method_info3 methods[] = {
        {.methodName = "echo", .methodFunction = echo},
        {.methodName = "add", .methodFunction = add, .signatureString = "i:ii", .help = "Adds two integers."},
        {.methodName = "fail", .methodFunction = fail},
    };
    for (int i = 0; i < 3; i++) xmlrpc_registry_add_method3(&env, registry, &methods[i]);

    /* a port of its own would be open to everybody */
    struct sockaddr_in address = {.sin_family = AF_INET};
    address.sin_port = htons((unsigned short)atoi(getenv("PORT")));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int handle = socket(AF_INET, SOCK_STREAM, 0), yes = 1;
    setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(handle, (struct sockaddr *)&address, sizeof address)) return 1;
    xmlrpc_server_abyss_parms parms;
    memset(&parms, 0, sizeof parms);
    parms.registryP = registry;
    parms.socket_bound = 1;
    parms.socket_handle = handle;
    xmlrpc_server_abyss(&env, &parms, XMLRPC_APSIZE(socket_handle));
    return env.fault_occurred;
}
