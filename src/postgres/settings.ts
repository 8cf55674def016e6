// A connection's parameters by libpq's names, wherever they are set: in the text, then the service, then the environment.
// What other drivers put into a URL is ignored, for the secret is the application's own; a parameter that is
// unknown and looks like security is refused, for ignoring it would be a promise broken.

import { UserError } from "../model/errors.ts";
import { type Parameters, parseConninfo } from "./conninfo.ts";
import { serviceParameters } from "./service-file.ts";

export interface Settings {
  /** Null where it is not set; empty counts as not set. */
  read(name: string, variable?: string): string | null;
  /** Throws UserError where it is set to anything else. */
  oneOf<T extends string>(name: string, variable: string, values: readonly T[], otherwise: T): T;
}

export function settingsOf(url: string | null, env: NodeJS.ProcessEnv): Settings {
  const given: Parameters = url === null ? new Map() : parseConninfo(url);
  refuseUnknown(given, url !== null && /^\s*postgres(ql)?:\/\//i.test(url));
  const service = given.get("service") ?? env.PGSERVICE;
  const fromService: Parameters = service
    ? serviceParameters(service, given.get("servicefile") ?? env.PGSERVICEFILE, env)
    : new Map();
  const read: Settings["read"] = (name, variable) =>
    [given.get(name), fromService.get(name), variable ? env[variable] : undefined].find((value) => value) ?? null;
  if (read("require_auth", "PGREQUIREAUTH") !== null) {
    throw new UserError("require_auth is not supported here: remove it, or use channel_binding=require");
  }
  if (read("gssencmode", "PGGSSENCMODE") === "require") {
    throw new UserError("gssencmode=require is not supported here: use sslmode");
  }
  return {
    read,
    oneOf(name, variable, values, otherwise) {
      const value = read(name, variable);
      if (value === null) return otherwise;
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) throw new UserError(`${name} is none of ${values.join(", ")}`);
      return found;
    },
  };
}

const known: ReadonlySet<string> = new Set(
  `service servicefile user password passfile dbname host hostaddr port connect_timeout application_name
   fallback_application_name options client_encoding channel_binding require_auth sslmode sslnegotiation sslcert sslkey
   sslpassword sslrootcert sslcrl sslcompression sslsni sslcertmode sslkeylogfile ssl_min_protocol_version
   ssl_max_protocol_version gssencmode krbsrvname gsslib gssdelegation keepalives keepalives_idle keepalives_interval
   keepalives_count tcp_user_timeout replication target_session_attrs load_balance_hosts min_protocol_version
   max_protocol_version scram_client_key scram_server_key oauth_issuer oauth_client_id oauth_client_secret oauth_scope
   sslaccept sslidentity sslprotocol`.split(/\s+/),
);

function refuseUnknown(parameters: Parameters, uri: boolean): void {
  for (const name of parameters.keys()) {
    if (known.has(name)) continue;
    // A name is only repeated where it is a plain word: broken text could hold a piece of the password.
    const word = /^[a-z][a-z_]{1,40}$/i.test(name) ? name : null;
    if (!uri || /^(ssl|channel|require|gss|tls)/i.test(name)) {
      throw new UserError(
        `the database URL has a parameter that libpq does not know${word ? `, ${word}` : ""}: remove or correct it`,
      );
    }
  }
  if (parameters.has("sslcrldir")) throw new UserError("sslcrldir is not supported here: use sslcrl, one file");
}
