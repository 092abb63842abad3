// Serves the methods of the cases with XmlRpc++ (ROS's, or fldigi's with -DFL) on $PORT.
#include <cstdlib>
#include <string>
#ifdef FL
#include <flxmlrpc/XmlRpc.h>
#else
#include <xmlrpcpp/XmlRpc.h>
#endif

using namespace XmlRpc;

static XmlRpcServer server;

struct Echo : XmlRpcServerMethod {
    Echo() : XmlRpcServerMethod("echo", &server) {}
    void execute(XmlRpcValue &params, XmlRpcValue &result) { result = params[0]; }
} echo;

struct Add : XmlRpcServerMethod {
    Add() : XmlRpcServerMethod("add", &server) {}
    void execute(XmlRpcValue &params, XmlRpcValue &result) { result = int(params[0]) + int(params[1]); }
} add;

struct Fail : XmlRpcServerMethod {
    Fail() : XmlRpcServerMethod("fail", &server) {}
    void execute(XmlRpcValue &params, XmlRpcValue &) {
        throw XmlRpcException(std::string(params[1]), int(params[0]));
    }
} fail;

int main() {
    // it has no setting for the address: every interface can reach it while it runs
    if (!server.bindAndListen(atoi(getenv("PORT")))) return 1;
    server.enableIntrospection(true);
    server.work(-1.0);
}
