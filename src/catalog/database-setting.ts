// Kind: what is set for a whole database, or in it for one role (`app: work_mem`); its limit of connections and its comment
// stand with them. A value of a name of one's own (`app.key`) is hidden where it can be secret. What is set for a role everywhere is the cluster's.

import { hidden, secretName } from "./foreign-options.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";

/** The server's own comment, and the mark of a scratch database of ours, are nobody's. */
const ownComment = "d.comment ~ '^(default administrative connection database$|pgdrift_shadow_[0-9])'";

const database = `(SELECT b.oid, b.datconnlimit, pg_catalog.shobj_description(b.oid, 'pg_database') AS comment
      FROM pg_catalog.pg_database AS b WHERE b.datname = pg_catalog.current_database())`;

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "x.name",
  parent: "NULL",
  attributes: {
    setting: `CASE WHEN x.key LIKE '%.%' AND ${secretName("x.key")} THEN ${hidden("x.value")} ELSE x.value END`,
  },
  from: `FROM (
    SELECT CASE s.setrole WHEN 0 THEN '' ELSE pg_catalog.pg_get_userbyid(s.setrole) || ': ' END || pg_catalog.split_part(line, '=', 1) AS name,
      pg_catalog.split_part(line, '=', 1) AS key, pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) AS value
    FROM pg_catalog.pg_db_role_setting AS s, ${database} AS d, LATERAL pg_catalog.unnest(s.setconfig) AS line
    WHERE s.setdatabase = d.oid
    UNION ALL
    SELECT 'connection limit', '', d.datconnlimit::pg_catalog.text FROM ${database} AS d WHERE d.datconnlimit <> -1
    UNION ALL
    SELECT 'comment', '', d.comment FROM ${database} AS d WHERE d.comment IS NOT NULL AND NOT ${ownComment}
  ) AS x`,
});

export const databaseSetting: ObjectKind = {
  id: "database-setting",
  query: () => query,
  attributes: { setting: "value" },
};
