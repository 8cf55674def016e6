// Kind: subscription, without where it connects to: that holds a password. What a major does not know yet reads as it
// behaves there. Where it has come to (its slot's position, what it skips) is data.

import { commentJoin, owner } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";

const streaming = (major: number) =>
  major < 16
    ? "CASE WHEN x.substream THEN 'on' ELSE 'off' END"
    : "CASE x.substream WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' ELSE 'off' END";

const query = (major: number) =>
  objectsQuery({
    schema: "NULL",
    table: "NULL",
    name: "x.subname",
    parent: "NULL",
    attributes: {
      active: "x.subenabled",
      publications: `(SELECT pg_catalog.json_agg(p ORDER BY p COLLATE pg_catalog."C") FROM pg_catalog.unnest(x.subpublications) AS p)`,
      slot: "x.subslotname",
      synchronousCommit: "x.subsynccommit",
      binary: "x.subbinary",
      streaming: streaming(major),
      twoPhase: major < 15 ? "false" : "x.subtwophasestate <> 'd'",
      disableOnError: major < 15 ? "false" : "x.subdisableonerr",
      passwordRequired: major < 16 ? "true" : "x.subpasswordrequired",
      runAsOwner: major < 16 ? "true" : "x.subrunasowner",
      onlyFrom: major < 16 ? "'any'" : "x.suborigin",
      failover: major < 17 ? "false" : "x.subfailover",
      owner: owner("x.subowner"),
      comment: "comment.description",
    },
    from: `FROM pg_catalog.pg_subscription AS x
JOIN pg_catalog.pg_database AS d ON d.oid = x.subdbid AND d.datname = pg_catalog.current_database()
${commentJoin("pg_subscription", "x.oid")}`,
  });

export const subscription: ObjectKind = {
  id: "subscription",
  query,
  attributes: {
    active: "value",
    publications: "value",
    slot: "value",
    synchronousCommit: "value",
    binary: "value",
    streaming: "value",
    twoPhase: "value",
    disableOnError: "value",
    passwordRequired: "value",
    runAsOwner: "value",
    onlyFrom: "value",
    failover: "value",
    owner: "value",
    comment: "value",
  },
};
