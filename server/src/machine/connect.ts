// The way to a client on this machine, as the command line says: standard streams, IPC, a pipe or a socket.
// A file of its own, so that only who needs the protocol's code loads it.
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";

export const connect = (): Connection => createConnection(ProposedFeatures.all);
