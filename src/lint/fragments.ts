// Parts of the queries of several rules.

/** A relation `c` of a person's, with its schema `n`; partitions are their parent's matter. */
export const ofUser = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";

/** Who comes in over a platform's API without being anybody. */
const visitors = "('anon', 'authenticated')";

/** The visitors who may use the schema `n` and hold the privilege on the relation `c`; null where there are none. */
export function visitorsWith(privilege: string): string {
  return `(SELECT pg_catalog.string_agg(r.rolname, ', ' ORDER BY r.rolname) FROM pg_catalog.pg_roles AS r
    WHERE r.rolname IN ${visitors} AND pg_catalog.has_schema_privilege(r.oid, n.oid, 'USAGE')
      AND (${privilege
        .split(",")
        .map((each) => `pg_catalog.has_table_privilege(r.oid, c.oid, '${each.trim()}')`)
        .join(" OR ")}))`;
}

/** `1,204,000`, for people. */
export function people(value: string | null | undefined): string {
  return (value ?? "").replace(/\B(?=(\d{3})+$)/g, ",");
}
