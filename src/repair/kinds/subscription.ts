// Subscriptions. Where one connects to holds a password and was never read: its place is held. One that is made here asks
// its publisher for nothing: that is left to whoever knows what rows are there already.

import type { CatalogObject } from "../../model/object.ts";
import { redacted } from "../../model/redact.ts";
import { text, texts, yes } from "../attributes.ts";
import { ident, literal } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commonOfChanged, commonOfNew } from "./common-attributes.ts";

export const subscription: KindPlan = {
  create(object, planning) {
    const options = [
      "connect = false",
      "slot_name = NONE",
      "enabled = false",
      ...settings(object, new Set(settable.map(({ attribute }) => attribute)), planning, true),
    ];
    const publications = texts(object, "publications").map(ident).join(", ");
    return [
      {
        sql: `CREATE SUBSCRIPTION ${nameOf(object)} CONNECTION ${literal(`dbname=${redacted}`)} PUBLICATION ${publications} WITH (${options.join(", ")})`,
        object: object.identity,
        act: "create",
      },
      ...slotAndLife(object, new Set(["slot", "active"]), "create"),
      ...commonOfNew(object, { on: `SUBSCRIPTION ${nameOf(object)}`, grantOn: null }, planning),
    ];
  },
  // Its slot on the publisher is not dropped with it: that server may not be reached, and must be asked for it by hand.
  drop: (object) => [
    ...(yes(object, "active") ? [alter(object, "DISABLE", "drop")] : []),
    ...(text(object, "slot") === null ? [] : [alter(object, "SET (slot_name = NONE)", "drop")]),
    { sql: `DROP SUBSCRIPTION IF EXISTS ${nameOf(object)}`, object: object.identity, act: "drop" },
  ],
  alter(from, to, changed, planning) {
    if (changed.has("twoPhase") && planning.major < 18) return null;
    const set = settings(to, changed, planning, false);
    const publications = texts(to, "publications").map(ident).join(", ");
    return [
      ...(changed.has("publications")
        ? [alter(to, `SET PUBLICATION ${publications} WITH (refresh = false)`, "alter")]
        : []),
      ...(set.length > 0 ? [alter(to, `SET (${set.join(", ")})`, "alter")] : []),
      ...slotAndLife(to, changed, "alter"),
      ...commonOfChanged(from, to, changed, { on: `SUBSCRIPTION ${nameOf(to)}`, grantOn: null }),
    ];
  },
};

interface Settable {
  readonly attribute: string;
  readonly option: string;
  readonly since: number;
  /** What a subscription has that does not say. */
  readonly usual: string;
  readonly value: (object: CatalogObject) => string;
}

const onOff = (attribute: string) => (object: CatalogObject) => String(yes(object, attribute));

const settable: readonly Settable[] = [
  { attribute: "binary", option: "binary", since: 14, usual: "false", value: onOff("binary") },
  {
    attribute: "streaming",
    option: "streaming",
    since: 14,
    usual: "",
    value: (object) => (text(object, "streaming") ?? "off").replace(" (default)", ""),
  },
  {
    attribute: "synchronousCommit",
    option: "synchronous_commit",
    since: 14,
    usual: "'off'",
    value: (object) => literal(text(object, "synchronousCommit") ?? "off"),
  },
  { attribute: "twoPhase", option: "two_phase", since: 15, usual: "false", value: onOff("twoPhase") },
  {
    attribute: "disableOnError",
    option: "disable_on_error",
    since: 15,
    usual: "false",
    value: onOff("disableOnError"),
  },
  {
    attribute: "passwordRequired",
    option: "password_required",
    since: 16,
    usual: "true",
    value: onOff("passwordRequired"),
  },
  { attribute: "runAsOwner", option: "run_as_owner", since: 16, usual: "false", value: onOff("runAsOwner") },
  {
    attribute: "onlyFrom",
    option: "origin",
    since: 16,
    usual: "'any'",
    value: (object) => literal(text(object, "onlyFrom") ?? "any"),
  },
  { attribute: "failover", option: "failover", since: 17, usual: "false", value: onOff("failover") },
];

function settings(
  object: CatalogObject,
  changed: ReadonlySet<string>,
  { major }: Planning,
  isNew: boolean,
): readonly string[] {
  return settable.flatMap(({ attribute, option, since, usual, value }) => {
    const wanted = value(object);
    const isUsual = wanted === usual || (attribute === "streaming" && text(object, attribute)?.endsWith(" (default)"));
    return !changed.has(attribute) || since > major || (isNew && isUsual) ? [] : [`${option} = ${wanted}`];
  });
}

/** A slot first: without one it cannot be switched on. */
function slotAndLife(
  object: CatalogObject,
  changed: ReadonlySet<string>,
  act: "create" | "alter",
): readonly Statement[] {
  const slot = text(object, "slot");
  const isOn = yes(object, "active");
  return [
    ...(changed.has("active") && !isOn && act === "alter" ? [alter(object, "DISABLE", act)] : []),
    ...(changed.has("slot") && (slot !== null || act === "alter")
      ? [alter(object, `SET (slot_name = ${slot === null ? "NONE" : literal(slot)})`, act)]
      : []),
    ...(changed.has("active") && isOn ? [alter(object, "ENABLE", act)] : []),
  ];
}

function alter(object: CatalogObject, what: string, act: Statement["act"]): Statement {
  return { sql: `ALTER SUBSCRIPTION ${nameOf(object)} ${what}`, object: object.identity, act };
}

function nameOf({ identity }: CatalogObject): string {
  return ident(identity.name);
}
