// What each lint rule tells of, and what is close to it and right. The pages of the rules take their examples from here.

export interface Case {
  readonly rule: string;
  readonly sql: string;
  /** The objects that are told of, as people name them; behind a colon words of the message. */
  readonly told: readonly string[];
}

export const visitors = `
DO $$ BEGIN CREATE ROLE anon; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE authenticated; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE SCHEMA api; GRANT USAGE ON SCHEMA api TO anon, authenticated;
CREATE SCHEMA hidden;
CREATE SCHEMA auth;
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE SET search_path = '' AS 'SELECT NULL::uuid';`;

export const cases: readonly Case[] = [
  {
    rule: "lint-rls-off-exposed",
    sql: `CREATE TABLE api.open (id int PRIMARY KEY); GRANT SELECT ON api.open TO anon;
      CREATE TABLE api.closed (id int PRIMARY KEY); GRANT SELECT ON api.closed TO anon;
      ALTER TABLE api.closed ENABLE ROW LEVEL SECURITY; CREATE POLICY all_of_it ON api.closed USING (true);
      CREATE TABLE api.unasked (id int PRIMARY KEY);
      CREATE TABLE hidden.away (id int PRIMARY KEY); GRANT SELECT ON hidden.away TO anon;`,
    told: ["api.open: anon may reach"],
  },
  {
    rule: "lint-view-security-definer",
    sql: `CREATE VIEW api.past_policies AS SELECT 1 AS a; GRANT SELECT ON api.past_policies TO authenticated;
      CREATE VIEW api.nobodys AS SELECT 1 AS a;
      CREATE VIEW hidden.v AS SELECT 1 AS a; GRANT SELECT ON hidden.v TO authenticated;
      CREATE VIEW api.barrier WITH (security_barrier = true) AS SELECT 1 AS a; GRANT SELECT ON api.barrier TO anon;`,
    told: ["api.barrier: anon may read it", "api.past_policies: authenticated may read it"],
  },
  {
    rule: "lint-function-search-path",
    sql: `CREATE TYPE public.kind AS ENUM ('a');
      CREATE FUNCTION loose(public.kind, text[]) RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
      CREATE FUNCTION loose_too() RETURNS int LANGUAGE sql SECURITY DEFINER SET work_mem = '1MB' AS 'SELECT 1';
      CREATE FUNCTION pinned() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT 1';
      CREATE FUNCTION invoker() RETURNS int LANGUAGE sql AS 'SELECT 1';`,
    told: ["public.loose(public.kind, text[])", "public.loose_too()"],
  },
  {
    rule: "lint-policy-per-row",
    sql: `CREATE TABLE notes (id int PRIMARY KEY, owner uuid); ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY each_row ON notes USING (owner = auth.uid());
      CREATE POLICY each_row_too ON notes FOR INSERT WITH CHECK (owner = (current_setting('my.user'))::uuid);
      CREATE POLICY once ON notes USING (owner = (SELECT auth.uid()));
      CREATE POLICY once_too ON notes FOR UPDATE USING (owner = (SELECT current_setting('my.user', true))::uuid);
      CREATE POLICY half ON notes USING (owner = (SELECT auth.uid()) OR auth.uid() IS NULL);`,
    told: [
      "public.notes.each_row: calls auth.uid()",
      "public.notes.each_row_too: current_setting(…)",
      "public.notes.half",
    ],
  },
  {
    rule: "lint-foreign-key-without-index",
    sql: `CREATE TABLE one (id int PRIMARY KEY, a int, b int, UNIQUE (a, b));
      CREATE TABLE many (id int PRIMARY KEY, bare int REFERENCES one, led int REFERENCES one, partly int REFERENCES one,
        part int REFERENCES one, brin int REFERENCES one, x int, y int, FOREIGN KEY (x, y) REFERENCES one (a, b));
      CREATE INDEX ON many (led, id); CREATE INDEX ON many (id, partly); CREATE INDEX ON many (part) WHERE part IS NOT NULL;
      CREATE INDEX ON many USING brin (brin); CREATE INDEX ON many (y, x, id);
      CREATE TABLE in_key (one int REFERENCES one, n int, PRIMARY KEY (one, n));
      CREATE TABLE parted (id int PRIMARY KEY, one int REFERENCES one) PARTITION BY RANGE (id);
      CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (1) TO (9);`,
    told: [
      "public.many.many_bare_fkey: begins with bare",
      "public.many.many_brin_fkey",
      "public.many.many_partly_fkey: changed in public.one",
      "public.parted.parted_one_fkey",
    ],
  },
  {
    rule: "lint-table-without-primary-key",
    sql: `CREATE TABLE keyless (a int UNIQUE); CREATE TABLE keyed (a int PRIMARY KEY);
      CREATE TABLE ranges (a int) PARTITION BY RANGE (a); CREATE TABLE ranges_1 PARTITION OF ranges DEFAULT;`,
    told: ["public.keyless", "public.ranges"],
  },
  {
    rule: "lint-index-duplicate",
    sql: `CREATE TABLE twice (id int PRIMARY KEY, a int, b text, c int UNIQUE);
      CREATE INDEX twice_1 ON twice (a); CREATE INDEX twice_2 ON twice (a);
      CREATE INDEX twice_desc ON twice (a DESC); CREATE INDEX twice_hash ON twice USING hash (a);
      CREATE INDEX twice_some ON twice (a) WHERE a > 1; CREATE INDEX twice_id ON twice (id); CREATE INDEX twice_c ON twice (c);
      CREATE INDEX twice_low ON twice (lower(b)); CREATE INDEX twice_low_2 ON twice (lower(b));
      CREATE UNIQUE INDEX twice_unique ON twice (b); CREATE INDEX twice_b ON twice (b); CREATE INDEX twice_ops ON twice (b text_pattern_ops);`,
    told: [
      "public.twice.twice_2: the same as twice_1",
      "public.twice.twice_b: the same as twice_unique",
      "public.twice.twice_c: the same as twice_c_key",
      "public.twice.twice_id: the same as twice_pkey",
      "public.twice.twice_low_2",
    ],
  },
  {
    rule: "lint-constraint-not-validated",
    sql: `CREATE TABLE held (id int PRIMARY KEY, n int CHECK (n > 0), "Of" int REFERENCES held);
      CREATE INDEX ON held ("Of");
      ALTER TABLE held ADD CONSTRAINT small CHECK (n < 9) NOT VALID;
      ALTER TABLE held ADD CONSTRAINT large CHECK (n < 99) NOT VALID; ALTER TABLE held VALIDATE CONSTRAINT large;`,
    told: ["public.held.small: VALIDATE CONSTRAINT small"],
  },
  {
    rule: "lint-rls-without-policy",
    sql: `CREATE TABLE shut (id int PRIMARY KEY); ALTER TABLE shut ENABLE ROW LEVEL SECURITY;
      CREATE TABLE policed (id int PRIMARY KEY); ALTER TABLE policed ENABLE ROW LEVEL SECURITY;
      CREATE POLICY p ON policed USING (id > 0);`,
    told: ["public.shut"],
  },
  {
    rule: "lint-timestamp-without-zone",
    sql: `CREATE TABLE times (id int PRIMARY KEY, "Made At" timestamp(3), seen timestamp[], due timestamptz, day date);
      CREATE TABLE later (more timestamp) INHERITS (times); ALTER TABLE later ADD PRIMARY KEY (id);`,
    told: ["public.later: in more:", "public.times: in Made At, seen:"],
  },
];
