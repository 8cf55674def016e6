// Kind: subscription, without where it connects to: that holds a password. What a major does not know yet reads as it
// behaves there. Where it has come to (its slot's position, what it skips) is data.

import { commentJoin, owner } from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";
import { quoteText } from "./quote.ts";

/** What a subscription gets that does not say: another from 18 on, and told to be that. */
const streaming = (major: number) => {
  if (major < 16) return "CASE WHEN x.substream THEN 'on' ELSE 'off (default)' END";
  const [off, parallel] = major < 18 ? ["off (default)", "parallel"] : ["off", "parallel (default)"];
  return `CASE x.substream WHEN 't' THEN 'on' WHEN 'p' THEN '${parallel}' ELSE '${off}' END`;
};

/** Where the default is in force, each default is that one; else it is what it stands for. */
function streamingEcho(name: string, text: string, major: number): EchoForm {
  const here = `(${streaming(major)})`;
  const bare = (value: string) => `pg_catalog.split_part(${value}, ' ', 1)`;
  return {
    prepare: [],
    read: `SELECT CASE WHEN ${text} <> ${bare(text)} AND ${here} <> ${bare(here)} OR ${bare(text)} = ${bare(here)}
      THEN ${here} ELSE ${bare(text)} END AS text FROM pg_catalog.pg_subscription AS x
    JOIN pg_catalog.pg_database AS d ON d.oid = x.subdbid AND d.datname = pg_catalog.current_database()
    WHERE x.subname = ${name}`,
  };
}

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
      // Before 16 there was no choice, and nothing to say: its default stands for it.
      runAsOwner: major < 16 ? "false" : "x.subrunasowner",
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
    streaming: "definition",
    twoPhase: "value",
    disableOnError: "value",
    passwordRequired: "value",
    runAsOwner: "value",
    onlyFrom: "value",
    failover: "value",
    owner: "value",
    comment: "value",
  },
  echo: ({ identity }, _attribute, text, major) => streamingEcho(quoteText(identity.name), quoteText(text), major),
};
