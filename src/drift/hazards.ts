// What running a change costs on tables of these sizes: what it loses, rewrites, scans or builds, and the lock that others
// wait for meanwhile. Told from what is different after it, not from its text. Pure.

import type { Difference } from "../model/difference.ts";
import { called } from "../model/noun.ts";
import { objectKey, objectName } from "../model/object.ts";
import type { Hazard } from "../model/script.ts";

export interface TableSize {
  /** As the target's statistics estimate them; null where it was never analysed. */
  readonly rows: number | null;
  readonly bytes: number;
}

export interface HazardOptions {
  /** By `schema.table`, raw; what is not there is taken for large. */
  readonly sizes: ReadonlyMap<string, TableSize>;
  /** `schema.table` of what was written anew as a whole. */
  readonly rewritten: ReadonlySet<string>;
  /** Indexes are built while others write. */
  readonly concurrently: boolean;
}

/** Below both, a table is through in no time. */
const small = { rows: 1000, bytes: 2 ** 20 };

/** `changes`: before against after. The worst first. */
export function hazardsOf(changes: readonly Difference[], options: HazardOptions): readonly Hazard[] {
  const added = new Set(changes.filter(({ change }) => change === "unexpected").map(({ object }) => objectKey(object)));
  const all = changes.flatMap((change) => hazardOf(change, options, added));
  const whole = [...options.rewritten]
    .filter((table) => !all.some(({ type, object }) => type === "rewrite" && object === table))
    .flatMap((table) =>
      sized({ type: "rewrite", table, lock: "ACCESS EXCLUSIVE", what: `writes table ${table} anew` }, options),
    );
  return [...all, ...whole].toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

const order = ["data-loss", "rewrite", "index-build", "scan", "authorization"];

interface Found {
  readonly type: string;
  readonly table: string | null;
  readonly lock: string | null;
  /** A phrase; where the rows are told, it goes on. */
  readonly what: string;
}

function hazardOf(difference: Difference, options: HazardOptions, added: ReadonlySet<string>): readonly Hazard[] {
  const { object, change } = difference;
  const name = called(difference);
  const table =
    object.kind === "table" ? objectName(object) : object.table === null ? null : `${object.schema}.${object.table}`;
  const isNew =
    object.table !== null &&
    added.has(objectKey({ kind: "table", schema: object.schema, table: null, name: object.table }));
  const hazard = (type: string, lock: string | null, what: string) => sized({ type, table, lock, what }, options);
  const exclusive = "ACCESS EXCLUSIVE";
  if (change === "missing" && (object.kind === "table" || object.kind === "column")) {
    return [lost(table, `drops ${name}: what is in it is lost`, options)];
  }
  if (isGate(difference) && !isNew)
    return [
      { type: "authorization", object: objectName(object), lock: null, rows: null, message: gate(difference, name) },
    ];
  if (isNew || table === null) return [];
  if (change === "unexpected" && object.kind === "index") {
    const lock = options.concurrently ? "SHARE UPDATE EXCLUSIVE" : "SHARE";
    return hazard("index-build", lock, `builds ${name}${options.concurrently ? "" : ", and writes wait"}`);
  }
  if (change === "unexpected" && object.kind === "constraint") return constraintHazard(difference, name, hazard);
  if (change !== "changed") return [];
  const attributes = new Map(difference.attributes.map((each) => [each.name, each]));
  const isRewritten = table !== null && options.rewritten.has(table);
  if (object.kind === "column" && (attributes.has("type") || attributes.has("collation"))) {
    return isRewritten ? hazard("rewrite", exclusive, `changes the type of ${name}, and writes the table anew`) : [];
  }
  if (object.kind === "column" && attributes.get("nullable")?.actual === false) {
    return hazard("scan", exclusive, `forbids NULL in ${name}, and reads the table for it`);
  }
  if (object.kind === "constraint" && attributes.get("validated")?.actual === true) {
    return hazard("scan", "SHARE UPDATE EXCLUSIVE", `validates ${name}, and reads the table for it`);
  }
  return [];
}

function constraintHazard(
  { actual }: Difference,
  name: string,
  hazard: (type: string, lock: string | null, what: string) => readonly Hazard[],
): readonly Hazard[] {
  const kind = actual?.attributes.constraintKind;
  if (kind === "unique" || kind === "primary key" || kind === "exclusion") {
    return hazard("index-build", "ACCESS EXCLUSIVE", `builds the index of ${name}`);
  }
  if (actual?.attributes.validated === false || kind === "not null") return [];
  return hazard(
    "scan",
    kind === "foreign key" ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
    `checks every row for ${name}`,
  );
}

/** Who may read or write becomes other people. */
function isGate({ object, change, attributes }: Difference): boolean {
  if (object.kind === "policy") return true;
  return (
    change === "changed" &&
    attributes.some(({ name }) => ["rowSecurity", "forceRowSecurity", "security", "grants"].includes(name))
  );
}

function gate({ object, change }: Difference, name: string): string {
  const verb = change === "unexpected" ? "adds" : change === "missing" ? "drops" : "changes";
  return object.kind === "policy" ? `${verb} ${name}: who sees which rows` : `changes who may use ${name}`;
}

function lost(table: string | null, what: string, { sizes }: HazardOptions): Hazard {
  const size = table === null ? undefined : sizes.get(table);
  const message = size?.rows ? `${what} (about ${people(size.rows)} rows)` : what;
  return { type: "data-loss", object: table ?? "", lock: "ACCESS EXCLUSIVE", rows: size?.rows ?? null, message };
}

function sized({ type, table, lock, what }: Found, { sizes }: HazardOptions): readonly Hazard[] {
  const size = table === null ? undefined : sizes.get(table);
  if (size?.rows != null && size.rows < small.rows && size.bytes < small.bytes) return [];
  const rows = size?.rows ?? null;
  const message = rows === null ? what : `${what} (about ${people(rows)} rows)`;
  return [{ type, object: table ?? "", lock, rows, message }];
}

function people(rows: number): string {
  return Math.round(rows)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
}
