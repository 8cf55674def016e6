// Schemas made up by fast-check: small, valid by construction, and of enough sorts of objects that hang on each other.

import fc from "fast-check";

const types = ["integer", "bigint", "text", "varchar(20)", "numeric(8,2)", "timestamptz", "boolean", "mood"] as const;

const defaults: Readonly<Record<string, string>> = {
  integer: "7",
  bigint: "7",
  text: "'x'",
  "varchar(20)": "'x'",
  "numeric(8,2)": "1.5",
  timestamptz: "now()",
  boolean: "true",
  mood: "'ok'",
};

interface Column {
  readonly type: (typeof types)[number];
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  readonly comment: boolean;
}

interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly key: "none" | "identity" | "serial" | "plain";
  readonly index: "none" | "plain" | "unique" | "partial" | "expression";
  readonly check: boolean;
  readonly reference: boolean;
  readonly rowSecurity: boolean;
  readonly trigger: boolean;
  readonly granted: readonly string[];
  readonly view: "none" | "view" | "materialized";
}

const column: fc.Arbitrary<Column> = fc.record({
  type: fc.constantFrom(...types),
  nullable: fc.boolean(),
  hasDefault: fc.boolean(),
  comment: fc.boolean(),
});

const table: fc.Arbitrary<Table> = fc.record({
  columns: fc.dictionary(fc.constantFrom("a", "b", "c", "d"), column, { minKeys: 1 }),
  key: fc.constantFrom("none", "identity", "serial", "plain"),
  index: fc.constantFrom("none", "plain", "unique", "partial", "expression"),
  check: fc.boolean(),
  reference: fc.boolean(),
  rowSecurity: fc.boolean(),
  trigger: fc.boolean(),
  granted: fc.subarray(["SELECT", "INSERT", "UPDATE"]),
  view: fc.constantFrom("none", "view", "materialized"),
});

/** SQL that builds it in an empty database. */
export const schema: fc.Arbitrary<string> = fc
  .record({
    values: fc.subarray(["sad", "ok", "happy", "calm"], { minLength: 1 }).filter((values) => values.includes("ok")),
    returns: fc.constantFrom("integer", "bigint", "text"),
    tables: fc.dictionary(fc.constantFrom("t0", "t1", "t2", "odd name"), table, { minKeys: 1 }),
  })
  .map(({ values, returns, tables }) =>
    [
      `CREATE TYPE mood AS ENUM (${values.map((value) => `'${value}'`).join(", ")});`,
      `CREATE FUNCTION f(x integer) RETURNS ${returns} IMMUTABLE LANGUAGE sql AS 'SELECT $1::${returns}';`,
      "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';",
      "CREATE TABLE base (id integer PRIMARY KEY);",
      ...Object.entries(tables).flatMap(([name, told]) => tableText(`"${name}"`, name.replace(" ", "_"), told)),
    ].join("\n"),
  );

function tableText(name: string, plain: string, told: Table): readonly string[] {
  const columns = Object.entries(told.columns);
  const key = {
    none: [],
    identity: ["id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"],
    serial: ["id serial PRIMARY KEY"],
    plain: ["id integer PRIMARY KEY"],
  }[told.key];
  const body = [
    ...key,
    ...columns.map(
      ([column, { type, nullable, hasDefault }]) =>
        `${column} ${type}${hasDefault ? ` DEFAULT ${defaults[type]}` : ""}${nullable ? "" : " NOT NULL"}`,
    ),
    ...(told.reference ? ["base integer REFERENCES base ON DELETE CASCADE"] : []),
    ...(told.check ? [`CONSTRAINT ${plain}_check CHECK (${columns[0]?.[0]} IS NOT NULL)`] : []),
  ];
  const first = columns[0]?.[0] ?? "a";
  const index = {
    none: [],
    plain: [`CREATE INDEX ${plain}_index ON ${name} (${first} DESC);`],
    unique: [`CREATE UNIQUE INDEX ${plain}_index ON ${name} (${first});`],
    partial: [`CREATE INDEX ${plain}_index ON ${name} (${first}) WHERE ${first} IS NOT NULL;`],
    expression: [`CREATE INDEX ${plain}_index ON ${name} (coalesce(${first}, ${first}));`],
  }[told.index];
  const view = {
    none: [],
    view: [
      `CREATE VIEW ${plain}_view AS SELECT ${columns.map(([column]) => column).join(", ")}, f(1) AS f FROM ${name};`,
    ],
    materialized: [
      `CREATE MATERIALIZED VIEW ${plain}_view AS SELECT ${first} FROM ${name};`,
      `CREATE INDEX ${plain}_view_index ON ${plain}_view (${first});`,
    ],
  }[told.view];
  return [
    `CREATE TABLE ${name} (${body.join(", ")});`,
    ...index,
    ...columns
      .filter(([, { comment }]) => comment)
      .map(([column]) => `COMMENT ON COLUMN ${name}.${column} IS 'it''s ${column}';`),
    ...(told.rowSecurity
      ? [
          `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;`,
          `CREATE POLICY ${plain}_policy ON ${name} USING (${first} IS NOT NULL);`,
        ]
      : []),
    ...(told.trigger
      ? [`CREATE TRIGGER ${plain}_trigger BEFORE INSERT ON ${name} FOR EACH ROW EXECUTE FUNCTION touch();`]
      : []),
    ...(told.granted.length > 0 ? [`GRANT ${told.granted.join(", ")} ON ${name} TO PUBLIC;`] : []),
    ...view,
  ];
}
