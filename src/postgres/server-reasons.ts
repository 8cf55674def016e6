// What a server, or the pooler before it, says when it lets nobody in, and what to do about it. First match wins:
// a text that only one platform has comes before the code that everyone has.

import type { Failure, Reason } from "./failure.ts";

interface ServerReason {
  readonly codes?: readonly string[];
  readonly text?: RegExp;
  readonly reason: (failure: Failure) => Reason;
}

const say = (what: string, advice: string, passing?: true) => (): Reason => ({
  what,
  advice,
  ...(passing && { passing, unreachable: passing }),
});

export const serverReasons: readonly ServerReason[] = [
  {
    text: /tenant or user not found|tenant\/user .* not found|no tenant identifier/i,
    reason: say(
      "Supabase's pooler knows no such project or user",
      "the user is postgres.<project ref>, and host (aws-0 or aws-1) and region are the project's own: copy them from its Connect dialog; a paused project is not known either",
    ),
  },
  {
    text: /allow_list|allow list|ip address .*not allowed|not allowed to connect to this endpoint/i,
    reason: say(
      "this machine's address is not in the database's allow list",
      "add the runner's address there, or run on a runner with a fixed one",
    ),
  },
  {
    text: /max clients reached|maxclients|sorry, too many clients|no more connections allowed/i,
    reason: say("it has no connection left", "free one, raise the limit, or come through a transaction pooler", true),
  },
  {
    codes: ["53300"],
    reason: say("it has no connection left", "free one, raise the limit, or come through a transaction pooler", true),
  },
  {
    text: /circuit breaker|too many authentication errors/i,
    reason: say(
      "its pooler has shut out this user for a while after wrong passwords",
      "correct the password, and wait a few minutes",
    ),
  },
  {
    text: /endpoint (is|has been) disabled|project is paused|compute time quota/i,
    reason: say("the platform has put this database to sleep", "wake or enable it in the platform's console"),
  },
  {
    text: /endpoint id is not specified|endpoint could not be found/i,
    reason: say("Neon does not know which endpoint is meant", "copy the host from the project's connection string"),
  },
  {
    text: /control plane request failed|couldn't connect to compute node|failed to acquire permit|timed out.*compute/i,
    reason: say("the platform could not wake this database", "try again, and look at the platform's status", true),
  },
  {
    text: /ssl (connection )?(is )?required|connection is insecure|no pg_hba\.conf entry.*(no encryption|ssl off)/i,
    reason: say("the server takes no unencrypted connection from here", "use sslmode=require (or verify-full)"),
  },
  {
    text: /no pg_hba\.conf entry|pg_hba\.conf rejects/i,
    reason: say(
      "the server's rules (pg_hba.conf) let no such connection in",
      "allow this user, database and address there; where the platform has an allow list, add this machine to it",
    ),
  },
  {
    text: /valid client certificate|certificate authentication failed/i,
    reason: say("the server wants a client certificate", "give it with sslcert=FILE and sslkey=FILE"),
  },
  {
    text: /is not permitted to log in/i,
    reason: say("this role may not log in", "use a role with LOGIN"),
  },
  {
    codes: ["28P01"],
    reason: say(
      "wrong user or password",
      "check them; in a URL, what is special in a password is percent-encoded (@ %40, : %3A, / %2F, # %23, % %25)",
    ),
  },
  {
    text: /wrong password|password authentication failed|auth(entication)? failed|no such user|role ".*" does not exist/i,
    reason: say(
      "wrong user or password",
      "check them; in a URL, what is special in a password is percent-encoded (@ %40, : %3A, / %2F, # %23, % %25)",
    ),
  },
  {
    codes: ["28000"],
    reason: say("it lets this user not in", "check user, password and the server's pg_hba.conf"),
  },
  { codes: ["3D000"], reason: say("no such database", "check the database's name at the end of the URL") },
  { text: /no such database/i, reason: say("no such database", "check the database's name at the end of the URL") },
  {
    codes: ["42501"],
    reason: ({ connection }) => ({
      what: "this role may not connect to this database",
      advice: `GRANT CONNECT ON DATABASE "${connection.database}" TO "${connection.user}", or use another role`,
    }),
  },
  {
    codes: ["55000"],
    text: /not currently accepting connections/i,
    reason: say("this database takes no connections", "it is a template or being dropped: check the database's name"),
  },
  {
    text: /unsupported startup parameter/i,
    reason: say("its pooler refuses a start-up parameter", "remove options from the database URL (and PGOPTIONS)"),
  },
  { codes: ["57P03"], reason: say("it is not ready", "wait until it has started, and run again", true) },
  {
    codes: ["57P01", "57P02", "08006", "08001", "08004"],
    reason: say("it is going down, or cut off from its database", "run again when it is back", true),
  },
  {
    text: /unsupported frontend protocol/i,
    reason: say("it speaks another version of the protocol", "pgdrift reads PostgreSQL 14 to 18"),
  },
];
