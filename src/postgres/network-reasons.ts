// What a failure of the network, of TLS, or of our own conditions means, and what to do about it.

import type { Failure, Reason } from "./failure.ts";

export function networkReason(failure: Failure): Reason {
  return (reasons[failure.code] ?? byText(failure))(failure);
}

const wayIn = (failure: Failure): Reason => {
  const { host } = failure.attempt.host;
  const ref = supabaseRef(host);
  if (ref !== null) {
    return {
      what: `no way to this host from here (${failure.code})`,
      advice: `Supabase's direct host has an IPv6 address only, and GitHub's runners have none: use the session pooler, postgresql://postgres.${ref}:PASSWORD@aws-N-REGION.pooler.supabase.com:5432/postgres, as the project's Connect dialog shows it`,
      unreachable: true,
    };
  }
  return {
    what: `no way to this host from here (${failure.code})`,
    advice: "check that this machine's network reaches it (IPv6, VPN, private network)",
    unreachable: true,
  };
};

const noSuchHost = (failure: Failure): Reason => {
  const ref = supabaseRef(failure.attempt.host.host);
  return {
    what: `no such host (${failure.code})`,
    advice:
      ref !== null
        ? `check the project's reference, and that the project is not paused; from an IPv4 network use the session pooler, postgresql://postgres.${ref}:PASSWORD@aws-N-REGION.pooler.supabase.com:5432/postgres`
        : "check the host of the database URL",
    unreachable: true,
  };
};

const timedOut = (failure: Failure): Reason => {
  const seconds = failure.connection.connectTimeout / 1000;
  const silent = failure.attempt.first === null ? "no answer" : "it began to answer, and no more came";
  return {
    what: `${silent} in ${seconds} s`,
    advice:
      supabaseRef(failure.attempt.host.host) !== null
        ? wayIn(failure).advice
        : "check host and port, and that a firewall or an allow list lets this machine in (connect_timeout=N waits longer)",
    passing: true,
    unreachable: true,
  };
};

const dropped = (failure: Failure): Reason => ({
  what: `it closed the connection without a word${failure.code ? ` (${failure.code})` : ""}`,
  advice:
    failure.attempt.encryption === "plain" && failure.connection.tls.mode === "disable"
      ? "if the server takes only encrypted connections, use sslmode=require; otherwise check the port, a proxy in between, and the server's log"
      : "check the port, a proxy or an allow list in between, and the server's log",
  passing: true,
  unreachable: true,
});

const refused = (failure: Failure): Reason => ({
  what: `connection refused (${failure.code})`,
  advice: "check host and port, and that the server runs and listens there",
  passing: true,
  unreachable: true,
});

const untrusted = (failure: Failure): Reason => ({
  what: `its TLS certificate is not trusted (${failure.code})`,
  advice: `sslmode=${failure.connection.tls.mode} verifies it: give the root certificate that signed it with sslrootcert=FILE${
    /\.supabase\.(co|com)$/i.test(failure.attempt.host.host)
      ? ", which Supabase has for download in the project's database settings, under SSL configuration"
      : ""
  }`,
});

const handshake = (failure: Failure): Reason => ({
  what: `the TLS handshake failed (${failure.said.replace(/^[0-9A-F]+:error:/, "")})`,
  advice: "check the TLS versions that the server takes, and sslcert and sslkey where it asks for a certificate",
});

/** By the code that Node gives; `password` and `binding` are ours. */
const reasons: Readonly<Record<string, (failure: Failure) => Reason>> = {
  password: ({ connection }) => ({
    what: `it asks for a password for user "${connection.user}", and none is given`,
    advice: "put it into the database URL, PGPASSWORD, or a password file that only you can read",
  }),
  binding: () => ({
    what: "channel_binding=require, and the server does not offer channel binding",
    advice: "connect with TLS to a server that logs in with SCRAM, not through a pooler, or use channel_binding=prefer",
  }),
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: (failure) => ({
    ...noSuchHost(failure),
    what: "the host's name could not be looked up (EAI_AGAIN)",
    passing: true,
  }),
  ECONNREFUSED: refused,
  ENOENT: () => ({
    what: "no such socket (ENOENT)",
    advice: "check the directory and the port, and that the server runs",
    passing: true,
    unreachable: true,
  }),
  EACCES: () => ({ what: "permission denied (EACCES)", advice: "check who may use the socket", unreachable: true }),
  ENETUNREACH: wayIn,
  EHOSTUNREACH: wayIn,
  EADDRNOTAVAIL: wayIn,
  EAFNOSUPPORT: wayIn,
  ETIMEDOUT: timedOut,
  ECONNRESET: dropped,
  EPIPE: dropped,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ attempt }) => ({
    what: `its TLS certificate is for another host than ${attempt.host.host} (ERR_TLS_CERT_ALTNAME_INVALID)`,
    advice: "sslmode=verify-full compares them: connect by the name in the certificate, or use sslmode=verify-ca",
  }),
  CERT_HAS_EXPIRED: () => ({
    what: "its TLS certificate has expired (CERT_HAS_EXPIRED)",
    advice: "renew it on the server; sslmode=require does not look at it",
  }),
  CERT_NOT_YET_VALID: () => ({
    what: "its TLS certificate is not valid yet (CERT_NOT_YET_VALID)",
    advice: "check the clocks of the server and of this machine",
  }),
  CERT_REVOKED: () => ({ what: "its TLS certificate is revoked (CERT_REVOKED)", advice: "renew it on the server" }),
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  CERT_SIGNATURE_FAILURE: untrusted,
  CERT_UNTRUSTED: untrusted,
  INVALID_CA: untrusted,
  EPROTO: handshake,
};

/** `pg`, and OpenSSL, say some things in words alone. */
function byText({ said, code }: Failure): (failure: Failure) => Reason {
  if (/timeout expired/.test(said)) return timedOut;
  if (/terminated unexpectedly|socket disconnected before secure/.test(said)) return dropped;
  if (/does not support SSL/.test(said)) {
    return ({ connection }) => ({
      what: "it offers no TLS",
      advice: `sslmode=${connection.tls.mode} asks for it: turn TLS on in the server, or use sslmode=prefer or disable on a network that you trust`,
    });
  }
  if (/^ERR_(SSL|OSSL|TLS)_/.test(code) || /error establishing an SSL connection/.test(said)) return handshake;
  if (/SASL/.test(said)) {
    return () => ({
      what: `logging in failed (${said.replace(/ when parsing public certificate .*/, "")})`,
      advice: "check the password; with a proxy in between, try channel_binding=disable",
    });
  }
  return () => ({
    what: `${said}${code && !said.includes(code) ? ` (${code})` : ""}`,
    advice: "check the database URL",
  });
}

/** The `<ref>` of `db.<ref>.supabase.co`; null for any other host. */
function supabaseRef(host: string): string | null {
  return /^db\.([a-z0-9]+)\.supabase\.(?:co|net|red)$/i.exec(host)?.[1] ?? null;
}
