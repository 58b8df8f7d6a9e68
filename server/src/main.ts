// Door 1: the language server over standard streams, IPC or a socket, as the command line says.
// Takes and gives protocol messages; what they mean is lsp/'s and the engine's business.
import { startServer } from "./lsp/server.ts";
import { connect } from "./machine/connect.ts";
import { machine } from "./machine/index.ts";

startServer(connect(), machine);
