export const id = 523;
export const ids = [523];
export const modules = {

/***/ 71728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
// Lists by what their items have in common.
/** In the order in which each key is first met. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 37523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   introspect: () => (/* binding */ introspect)
/* harmony export */ });
/* harmony import */ var _supabase_postgrest_typegen_generation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48563);
/* harmony import */ var _supabase_postgrest_typegen_introspection__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95971);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71728);
// The schema as Supabase's engine for types reads it, and what that leaves out: of what domains and ranges are made. It
// only selects. Rows come as JSON, so that numbers and lists are what the engine takes them for.



async function introspect(ask, schemas) {
    const rowsOf = async (sql) => {
        const text = sql.trim().replace(/;\s*$/, "");
        const rows = await ask(`SELECT pg_catalog.to_jsonb(q)::pg_catalog.text AS row FROM (${text}) AS q`);
        return { rows: rows.map(({ row }) => JSON.parse(row ?? "null")) };
    };
    const read = await (0,_supabase_postgrest_typegen_introspection__WEBPACK_IMPORTED_MODULE_0__/* .introspect */ .q)({ query: rowsOf }, { includedSchemas: [...schemas] });
    const metadata = (0,_supabase_postgrest_typegen_generation__WEBPACK_IMPORTED_MODULE_1__/* .sortGeneratorMetadata */ .r)(read);
    const { rows } = await rowsOf(MADE_OF);
    return { metadata, schema: schemaOf(metadata, new Map(rows.map((row) => [row.key, row]))) };
}
const MADE_OF = `
  SELECT n.nspname || '.' || t.typname AS key,
    CASE t.typtype WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' ELSE 'multirange' END AS kind, bn.nspname AS schema, b.typname AS name
  FROM pg_catalog.pg_type AS t
  JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
  LEFT JOIN pg_catalog.pg_range AS r ON r.rngtypid = t.oid OR r.rngmultitypid = t.oid
  JOIN pg_catalog.pg_type AS b ON b.oid = CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE r.rngsubtype END
  JOIN pg_catalog.pg_namespace AS bn ON bn.oid = b.typnamespace
  WHERE t.typtype IN ('d', 'r', 'm')`;
function schemaOf(metadata, madeOf) {
    const chosen = new Set(metadata.schemas.map(({ name }) => name));
    const byId = new Map(metadata.types.map((type) => [type.id, type]));
    const byName = new Map(metadata.types.map((type) => [`${type.schema}.${type.name}`, type]));
    const relations = [
        ...metadata.tables.map((each) => ({ each, kind: "table" })),
        ...metadata.foreignTables.map((each) => ({ each, kind: "table" })),
        ...metadata.views.map((each) => ({ each, kind: "view" })),
        ...metadata.materializedViews.map((each) => ({ each, kind: "view" })),
    ];
    const columns = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(metadata.columns, ({ table_id }) => table_id);
    const keys = new Set(metadata.primaryKeys.map(({ table_id, name }) => `${table_id} ${name}`));
    const relationNames = new Set(relations.map(({ each }) => `${each.schema}.${each.name}`));
    const typeOf = (schema, name) => {
        const made = madeOf.get(`${schema}.${name}`);
        if (made?.kind === "domain")
            return typeOf(made.schema, made.name);
        if (made !== undefined)
            return { kind: "range", of: typeOf(made.schema, made.name), many: made.kind === "multirange" };
        const type = byName.get(`${schema}.${name}`);
        if (type !== undefined && type.enums.length > 0)
            return { kind: "enum", schema, name };
        if (type !== undefined && type.attributes.length > 0)
            return { kind: "composite", schema, name };
        if (name.startsWith("_"))
            return { kind: "array", of: typeOf(schema, name.slice(1)) };
        return { kind: "base", name };
    };
    const enums = metadata.types
        .filter(({ schema, enums }) => chosen.has(schema) && enums.length > 0)
        .map(({ schema, name, enums }) => ({ schema, name, values: enums }));
    const records = relations
        .filter(({ each }) => chosen.has(each.schema))
        .map(({ each: { id, schema, name }, kind }) => ({
        schema,
        name,
        kind,
        columns: (columns.get(id) ?? [])
            .toSorted((a, b) => a.ordinal_position - b.ordinal_position)
            .map((column) => ({
            name: column.name,
            type: typeOf(column.type_schema, column.format),
            nullable: column.is_nullable,
            optional: column.is_nullable || column.is_identity || column.is_generated || column.default_value !== null,
            generated: column.is_generated || column.identity_generation === "ALWAYS",
            key: keys.has(`${id} ${column.name}`),
        })),
    }));
    const composites = metadata.types
        .filter(({ schema, name, attributes }) => {
        return chosen.has(schema) && attributes.length > 0 && !relationNames.has(`${schema}.${name}`);
    })
        .map(({ schema, name, attributes }) => ({
        schema,
        name,
        kind: "composite",
        columns: attributes.map(({ name: field, type_id }) => {
            const type = byId.get(type_id);
            const known = type === undefined ? { kind: "base", name: "unknown" } : typeOf(type.schema, type.name);
            return { name: field, type: known, nullable: true, optional: true, generated: false, key: false };
        }),
    }));
    return { enums, records: [...records, ...composites] };
}


/***/ })

};
