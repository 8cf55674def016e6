// A transaction pooler's stand-in: every transaction gets another backend, and what a pooler cannot keep is refused:
// start-up parameters, named prepared statements, and anything that is set for the session.

import { connect as dial, type Socket } from "node:net";
import { errorResponse, type FakeServer, listen, message, onStartup, welcome } from "../postgres/wire.ts";

export interface Pooler extends FakeServer {
  /** Start-up parameters of every client. */
  readonly startups: ReadonlyMap<string, string>[];
  /** One a transaction. */
  backends(): number;
}

const tolerated = new Set(["user", "database", "application_name", "client_encoding"]);

/** `socketPath`: a server's unix socket that lets everyone in. */
export async function startPooler(socketPath: string, version: string): Promise<Pooler> {
  const startups: ReadonlyMap<string, string>[] = [];
  let backends = 0;
  const server = await listen((client) => {
    onStartup(client, (parameters) => {
      startups.push(parameters);
      const refused = [...parameters.keys()].find((name) => !tolerated.has(name));
      if (refused !== undefined) {
        client.end(errorResponse("08P01", `unsupported startup parameter: ${refused}`));
        return;
      }
      client.write(welcome({ server_version: version, client_encoding: "UTF8" }));
      let backend: Backend | null = null;
      onMessages(client, (type, whole) => {
        if (type === "X") return void client.end();
        if (type === "P" && whole[5] !== 0) {
          return void client.end(errorResponse("08P01", "prepared statements have no place here"));
        }
        if (backend === null) {
          backends++;
          backend = openBackend(socketPath, parameters, client, () => {
            backend = null;
          });
        }
        backend.send(whole);
      });
      client.on("close", () => backend?.end());
    });
  });
  return { ...server, startups, backends: () => backends };
}

interface Backend {
  send(bytes: Buffer): void;
  end(): void;
}

/** Goes through its own start-up out of the client's sight, and ends with the transaction. */
function openBackend(
  path: string,
  parameters: ReadonlyMap<string, string>,
  client: Socket,
  ended: () => void,
): Backend {
  const socket = dial(path);
  const waiting: Buffer[] = [];
  let ready = false;
  socket.on("error", () => client.destroy());
  const words = ["user", "database"].map((name) => `${name}\0${parameters.get(name)}\0`).join("");
  const body = Buffer.from(`\0\x03\0\0${words}\0`, "latin1");
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  socket.write(Buffer.concat([length, body]));
  onMessages(socket, (type, whole) => {
    if (!ready) {
      if (type !== "Z") return;
      ready = true;
      for (const bytes of waiting) socket.write(bytes);
      return;
    }
    client.write(whole);
    if (type !== "Z" || whole.toString("latin1", 5) !== "I") return;
    ended();
    socket.end(message("X"));
  });
  return {
    send: (bytes) => void (ready ? socket.write(bytes) : waiting.push(bytes)),
    end: () => socket.destroy(),
  };
}

function onMessages(socket: Socket, then: (type: string, whole: Buffer) => void): void {
  let bytes = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= 5 && bytes.length > bytes.readInt32BE(1)) {
      const end = bytes.readInt32BE(1) + 1;
      then(bytes.toString("latin1", 0, 1), bytes.subarray(0, end));
      bytes = bytes.subarray(end);
    }
  });
}
