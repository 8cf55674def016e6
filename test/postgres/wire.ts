// The far end of a connection, faked: servers that speak PostgreSQL's protocol badly, another one, or none.

import { createServer, type Server, type Socket } from "node:net";

export interface FakeServer extends AsyncDisposable {
  readonly port: number;
  /** Connections so far. */
  connections(): number;
}

/** What is done with the n-th connection (from 0). */
export async function listen(onConnection: (socket: Socket, index: number) => void): Promise<FakeServer> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    onConnection(socket, count++);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    connections: () => count,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const sslRequest = 80877103;

/** Reads a start-up: declines TLS, then hands over the parameters. */
export function onStartup(socket: Socket, then: (parameters: ReadonlyMap<string, string>) => void): void {
  let bytes = Buffer.alloc(0);
  const read = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes.length < 8 || bytes.length < bytes.readInt32BE(0)) return;
    if (bytes.readInt32BE(4) === sslRequest) {
      bytes = bytes.subarray(8);
      socket.write("N");
      return;
    }
    socket.off("data", read);
    const words = bytes.subarray(8, bytes.readInt32BE(0)).toString("utf8").split("\0");
    const parameters = new Map<string, string>();
    for (let i = 0; i + 1 < words.length && words[i] !== ""; i += 2) parameters.set(words[i] ?? "", words[i + 1] ?? "");
    then(parameters);
  };
  socket.on("data", read);
}

export function message(type: string, body: Buffer | string = ""): Buffer {
  const content = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

export function errorResponse(code: string, text: string): Buffer {
  return message("E", `SFATAL\0VFATAL\0C${code}\0M${text}\0\0`);
}

/** Logged in, with these reports of the server's, and ready. */
export function welcome(parameters: Readonly<Record<string, string>>): Buffer {
  const reports = Object.entries(parameters).map(([name, value]) => message("S", `${name}\0${value}\0`));
  return Buffer.concat([message("R", Buffer.alloc(4)), ...reports, message("Z", "I")]);
}

/** A server that lets nobody in. */
export function refusing(code: string, text: string): (socket: Socket) => void {
  return (socket) => onStartup(socket, () => socket.end(errorResponse(code, text)));
}
