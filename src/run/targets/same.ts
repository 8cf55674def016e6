// The report of a database that has what another has, made from that one's: the same findings, under its own name. It has no
// scripts: those were tried for the other, and name it.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Finding } from "../../model/finding.ts";
import { shortHash } from "../../model/hash.ts";
import { type ObjectIdentity, objectKey } from "../../model/object.ts";
import type { Report } from "../../model/report.ts";
import { qualifierOf } from "./tenants.ts";

export interface Twin {
  readonly label: string;
  readonly database: string;
  /** Of tenants: the schema of the one that was held against the folder, and this one's. */
  readonly schemas: { readonly from: string; readonly to: string } | null;
}

export function sameFor(report: Report, { label, database, schemas }: Twin): Report {
  const own = {
    ...report,
    database:
      report.database === null
        ? null
        : {
            ...report.database,
            label,
            name: database,
            fingerprint: schemas === null ? report.database.fingerprint : null,
          },
    scripts: { repair: null, pull: null },
    diagnostics: report.verdict === "clean" ? report.diagnostics : [...report.diagnostics, sameAs(report)],
  };
  return schemas === null ? own : renamed(own, schemas.from, schemas.to);
}

function sameAs({ database }: Report): Diagnostic {
  const message = `has what ${database?.label} has, and was not held against the folder again; scripts for it alone: pgdrift check --target with its label`;
  return { code: "same-as", severity: "note", message, path: null, line: null };
}

function renamed(report: Report, from: string, to: string): Report {
  const requalify = qualifierOf(from);
  const by = /^[a-z_][a-z0-9_$]*$/.test(to) ? `${to}.` : `"${to.replaceAll('"', '""')}".`;
  const text = (given: string) => requalify(given, by);
  const textIfAny = (given: string | null) => (given === null ? null : text(given));
  const identity = (object: ObjectIdentity): ObjectIdentity => ({
    ...object,
    schema: object.schema === from ? to : object.schema,
    name: object.kind === "schema" && object.name === from ? to : object.name,
  });
  const finding = (each: Finding): Finding => {
    const object = identity(each.object);
    const isPlain = each.id === shortHash([each.rule, objectKey(each.object)]);
    return {
      ...each,
      id: isPlain ? shortHash([each.rule, objectKey(object)]) : shortHash([each.id, to]),
      object,
      expected: textIfAny(each.expected),
      actual: textIfAny(each.actual),
      message: text(each.message),
      folded: each.folded.map(identity),
    };
  };
  return {
    ...report,
    findings: report.findings.map(finding),
    lint: report.lint.map(finding),
    tables: report.tables.map((table) => ({ ...table, schema: table.schema === from ? to : table.schema })),
    migrations: report.migrations && {
      ...report.migrations,
      history: textIfAny(report.migrations.history),
      pending: report.migrations.pending.map((each) => ({
        ...each,
        changes: each.changes.map((change) => text(change)),
      })),
    },
  };
}
