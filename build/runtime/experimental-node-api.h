// Read before the sources of better-sqlite3 when it is compiled for Electron 33 (Node-API 9).
//
// The addon needs references to strings, which are final in Node-API 10 and "experimental" in 9. An
// experimental addon must not touch JavaScript while garbage is collected; node-addon-api obeys when it is
// told of node_api_post_finalizer, which the registry's headers leave out because it is experimental itself.
#define NAPI_VERSION 2147483647
#include <node_api.h>

#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER

EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_nogc_env env,
                                                           napi_finalize finalize,
                                                           void* data,
                                                           void* hint);
EXTERN_C_END
