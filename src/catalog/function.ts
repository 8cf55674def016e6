// Functions, procedures, aggregates and window functions. A function is known by its input types alone.
// A body in SQL's own syntax is a definition, any other is text, in which line ends do not count.

import type { CatalogObject } from "../model/object.ts";
import { aggregateOptions } from "./aggregate.ts";
import { commentJoin, grants, owner, userSchema } from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { quoteText } from "./quote.ts";
import { functionName, typeName } from "./type-name.ts";

export const functionKind: ObjectKind = {
  id: "function",
  query: () =>
    objectsQuery({
      schema: "n.nspname",
      table: "NULL",
      name: identity,
      parent: schemaParent("n.nspname"),
      attributes: {
        functionKind:
          "CASE p.prokind WHEN 'f' THEN 'function' WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'window' END",
        arguments: argumentList,
        returns,
        language: "l.lanname",
        body: "CASE WHEN p.prokind <> 'a' AND p.prosqlbody IS NULL THEN pg_catalog.replace(p.prosrc, E'\\r\\n', E'\\n') END",
        definition: "CASE WHEN p.prosqlbody IS NOT NULL THEN pg_catalog.pg_get_function_sqlbody(p.oid) END",
        library: "p.probin",
        volatility: "CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END",
        strict: "p.proisstrict",
        leakproof: "p.proleakproof",
        parallel: "CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END",
        cost: "p.procost",
        rows: "CASE WHEN p.proretset THEN p.prorows END",
        support: functionName("p.prosupport"),
        security: "CASE WHEN p.prosecdef THEN 'definer' ELSE 'invoker' END",
        searchPath: `(SELECT ${settingValue} FROM pg_catalog.unnest(p.proconfig) AS s WHERE ${settingName} = 'search_path')`,
        settings: `(SELECT coalesce(pg_catalog.jsonb_object_agg(${settingName}, ${settingValue}), '{}')
          FROM pg_catalog.unnest(p.proconfig) AS s WHERE ${settingName} <> 'search_path')`,
        transforms: `(SELECT pg_catalog.json_agg(t.name ORDER BY t.name COLLATE pg_catalog."C")
          FROM pg_catalog.unnest(p.protrftypes) AS f, LATERAL (SELECT ${typeName("f")} AS name) AS t)`,
        aggregate: `CASE WHEN p.prokind = 'a' THEN ${aggregateOptions("p.oid")} END`,
        owner: owner("p.proowner"),
        comment: "comment.description",
        grants: grants("f", "p.proacl", "p.proowner"),
      },
      from: `FROM pg_catalog.pg_proc AS p
JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
JOIN pg_catalog.pg_language AS l ON l.oid = p.prolang
${commentJoin("pg_proc", "p.oid")}
WHERE ${userSchema("n.nspname")} AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS made WHERE made.objid = p.oid
    AND made.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND made.deptype IN ('e', 'i'))`,
    }),
  attributes: {
    functionKind: "value",
    arguments: "definition",
    returns: "value",
    language: "value",
    body: "value",
    definition: "definition",
    library: "value",
    volatility: "value",
    strict: "value",
    leakproof: "value",
    parallel: "value",
    cost: "value",
    rows: "value",
    support: "value",
    security: "value",
    searchPath: "value",
    settings: "value",
    transforms: "value",
    aggregate: "value",
    owner: "value",
    comment: "value",
    grants: "value",
  },
  echo: (object, attribute, text, _major, path) => {
    if (attribute === "definition") return bodyEcho(object, text);
    return path?.at(-1) === "default" ? defaultEcho(text) : null;
  },
};

/** SQL of the name of `p`, a pg_proc: with its input types. */
export const identity = `p.proname || '(' || coalesce((SELECT pg_catalog.string_agg(${typeName("a.type")}, ', ' ORDER BY a.place)
    FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS a(type, place)), '') || ')'`;

const argumentList = `(SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', NULLIF(p.proargnames[a.place], ''),
      'mode', CASE coalesce(p.proargmodes[a.place], 'i') WHEN 'i' THEN 'in' WHEN 'o' THEN 'out' WHEN 'b' THEN 'inout'
        WHEN 'v' THEN 'variadic' ELSE 'table' END,
      'type', ${typeName("a.type")},
      'default', CASE WHEN p.pronargdefaults > 0 THEN pg_catalog.pg_get_function_arg_default(p.oid, a.place::pg_catalog.int4) END
    ) ORDER BY a.place), '[]')
    FROM pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::pg_catalog.oid[])) WITH ORDINALITY AS a(type, place))`;

/** A procedure returns what its arguments say, and so does a function that returns a table. */
const returns = `CASE WHEN p.prokind = 'p' THEN NULL WHEN 't' = ANY (p.proargmodes) THEN 'TABLE'
    ELSE CASE WHEN p.proretset THEN 'SETOF ' ELSE '' END || ${typeName("p.prorettype")} END`;

const settingName = "pg_catalog.split_part(s, '=', 1)";
const settingValue = "pg_catalog.substr(s, pg_catalog.strpos(s, '=') + 1)";

/** The function that is there, with the other body behind its own head. */
function bodyEcho({ identity: { schema, name } }: CatalogObject, text: string): EchoForm {
  const found = `FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
    WHERE n.nspname = ${quoteText(schema ?? "")} AND ${identity} = ${quoteText(name)}`;
  const replace = `BEGIN EXECUTE (SELECT pg_catalog.left(pg_catalog.pg_get_functiondef(p.oid),
    -1 - pg_catalog.length(pg_catalog.pg_get_function_sqlbody(p.oid))) || ${quoteText(text)} ${found}); END`;
  return {
    prepare: [`DO ${quoteText(replace)}`],
    read: `SELECT pg_catalog.pg_get_function_sqlbody(p.oid) AS text ${found}`,
  };
}

/** Any expression stands in a view. */
function defaultEcho(text: string): EchoForm {
  return {
    prepare: [`CREATE TEMPORARY VIEW pgdrift_echo AS SELECT ${text} AS value`],
    read: "SELECT pg_catalog.pg_get_viewdef('pg_temp.pgdrift_echo'::pg_catalog.regclass) AS text",
  };
}
