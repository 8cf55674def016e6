// The options of foreign data, by name. One that can be secret (all of a user mapping but who it is) is hidden on the
// server, before it is sent.

import { hiddenMark } from "../model/hidden.ts";

/** A condition: a value of this name can be a secret. */
export function secretName(name: string): string {
  return `${name} ~* '(pass|pwd|secret|token|_key|apikey|jwt|cred|auth|private)'`;
}

/** SQL of a value's stand-in. */
export function hidden(value: string): string {
  return `'${hiddenMark}' || pg_catalog.left(pg_catalog.encode(pg_catalog.sha256(
        pg_catalog.convert_to(${value}, 'UTF8')), 'hex'), 4)`;
}

/** SQL of the options as a JSON object; none is empty. `secret` is a condition on `o.option_name`. */
export function foreignOptions(array: string, secret = secretName("o.option_name")): string {
  return `CASE WHEN ${array} IS NULL THEN '{}'::pg_catalog.json ELSE (SELECT coalesce(pg_catalog.json_object_agg(o.option_name,
        CASE WHEN ${secret} THEN ${hidden("o.option_value")} ELSE o.option_value END ORDER BY o.option_name COLLATE pg_catalog."C"), '{}')
      FROM pg_catalog.pg_options_to_table(${array}) AS o) END`;
}
