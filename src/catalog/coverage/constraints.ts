// Constraints and indexes.

import { bookkeeping, compared, derived, type Group, link } from "./coverage.ts";

export const constraints: Group = {
  pg_constraint: [
    ["oid", link],
    ["conname", compared("constraint.name", "type.constraints")],
    ["connamespace", derived("its table's schema, or its domain's")],
    ["contype", compared("constraint.constraintKind")],
    ["condeferrable condeferred", compared("constraint.definition", "trigger.definition")],
    ["convalidated", compared("constraint.validated", "type.constraints", "column.notNullValidated")],
    ["conrelid", compared("constraint.table")],
    ["contypid", compared("type.constraints")],
    ["conindid", compared("constraint.options", "constraint.tablespace", "constraint.valid")],
    [
      "conparentid conislocal coninhcount",
      derived("whom it follows; what follows a parent's constraint is told there"),
    ],
    ["confrelid confupdtype confdeltype confmatchtype conkey confkey", compared("constraint.definition")],
    ["confdelsetcols", compared("constraint.definition"), { from: 15 }],
    ["connoinherit", compared("constraint.definition", "column.notNullInherited")],
    ["conpfeqop conppeqop conffeqop", derived("the types of both sides, and the key referred to")],
    ["conexclop conbin", compared("constraint.definition", "type.constraints")],
    ["conenforced", compared("constraint.definition", "constraint.validated"), { from: 18 }],
    ["conperiod", compared("constraint.definition"), { from: 18 }],
  ],
  pg_index: [
    ["indexrelid indrelid", link],
    ["indisunique", compared("index.unique")],
    ["indisclustered", compared("table.clusteredOn", "view.clusteredOn")],
    ["indisreplident", compared("table.replicaIdentity")],
    ["indisvalid", compared("index.valid", "constraint.valid")],
    ["indisready", compared("index.valid")],
    ["indkey indcollation indclass indoption indexprs indpred", compared("index.definition", "constraint.definition")],
    ["indnullsnotdistinct", compared("index.definition", "constraint.definition"), { from: 15 }],
    ["indnatts indnkeyatts", derived("the definition")],
    ["indisprimary indisexclusion indimmediate", derived("the constraint that the index is behind")],
    ["indcheckxmin indislive", bookkeeping("how far it is made or dropped")],
  ],
};
