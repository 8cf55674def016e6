// Event triggers. They live in no schema, and their function is told by its raw name: it takes no arguments.

import { commentJoin, enabled, notOfExtension, owner } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";
import { functionName } from "./type-name.ts";

export const eventTrigger: ObjectKind = {
  id: "event-trigger",
  query: () =>
    objectsQuery({
      schema: "NULL",
      table: "NULL",
      name: "e.evtname",
      parent: "NULL",
      attributes: {
        event: "e.evtevent",
        function: functionName("e.evtfoid"),
        enabled: enabled("e.evtenabled"),
        tags: `(SELECT pg_catalog.json_agg(t.tag ORDER BY t.place) FROM pg_catalog.unnest(e.evttags) WITH ORDINALITY AS t (tag, place))`,
        owner: owner("e.evtowner"),
        comment: "comment.description",
      },
      from: `FROM pg_catalog.pg_event_trigger AS e
${commentJoin("pg_event_trigger", "e.oid")}
WHERE ${notOfExtension("pg_event_trigger", "e.oid")}`,
    }),
  attributes: { event: "value", function: "value", enabled: "value", tags: "value", owner: "value", comment: "value" },
};
