export const id = 88;
export const ids = [88];
export const modules = {

/***/ 40088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  typescriptTypes: () => (/* binding */ typescriptTypes)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(94472);
;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/generation/constants.js
/**
 * Type-generation constants ported verbatim from
 * `postgres-meta/src/server/constants.ts`. Only the typegen-relevant values
 * live here; server/runtime constants stay in postgres-meta.
 *
 * Consumed by the TypeScript generator's function-argument handling.
 */
// json/jsonb/text types
const VALID_UNNAMED_FUNCTION_ARG_TYPES = new Set([114, 3802, 25]);
const VALID_FUNCTION_ARGS_MODE = new Set(["in", "inout", "variadic"]);

// EXTERNAL MODULE: ./node_modules/@supabase/postgrest-typegen/dist/collation.js
var collation = __webpack_require__(92352);
;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/generation/typescript.js
// oxlint-disable typescript/restrict-template-expressions -- this is a verbatim port of
// postgres-meta's template, which intentionally interpolates arrays/values into template
// literals (relying on Array#toString) to build the output. Preserving that is required for
// byte-parity, and the offending expressions sit inside template literals where a targeted
// disable comment would corrupt the emitted string.



const defaultFormat = async (code) => {
    const { code: formatted, errors } = await (0,external_node_util_.format)("output.ts", code, {
        semi: false,
        printWidth: 80,
    });
    if (errors.length > 0) {
        throw new Error(`oxfmt failed to format generated TypeScript output: ${errors
            .map((error) => error.message)
            .join("; ")}`);
    }
    return formatted;
};
/**
 * Does not re-sort collections; pass input pre-sorted with
 * `sortGeneratorMetadata` first. Still merge-sorts tables+foreign tables and
 * views+materialized views per schema, since that cross-collection grouping
 * can't be expressed by the single-collection `sortGeneratorMetadata` pass.
 */
const generateTypescript = async (metadata, opts = {}) => {
    const { schemas, tables, foreignTables, views, materializedViews, columns, relationships, functions, types, } = metadata;
    const { detectOneToOneRelationships = false, postgrestVersion, defaultSchema = "public", format = defaultFormat, } = opts;
    // Every relation-typed value resolves against the same collections, so build
    // the lookup context once rather than reassembling it at each call site.
    const typeContext = {
        types,
        schemas,
        tables,
        views,
        foreignTables,
        materializedViews,
    };
    // Ordering of all collections (incl. relationships, columns, args below) is
    // provided by `sortGeneratorMetadata`; this generator no longer re-sorts.
    const introspectionBySchema = Object.fromEntries(schemas.map((s) => [
        s.name,
        { tables: [], views: [], functions: [], enums: [], compositeTypes: [] },
    ]));
    const columnsByTableId = {};
    const tablesNamesByTableId = {};
    const relationTypeByIds = new Map();
    // group types by id for quicker lookup
    const typesById = new Map();
    const tablesLike = [
        ...tables,
        ...foreignTables,
        ...views,
        ...materializedViews,
    ];
    for (const tableLike of tablesLike) {
        columnsByTableId[tableLike.id] = [];
        tablesNamesByTableId[tableLike.id] = tableLike.name;
    }
    for (const column of columns) {
        columnsByTableId[column.table_id]?.push(column);
    }
    const getColumns = (tableId) => {
        const tableColumns = columnsByTableId[tableId];
        if (!tableColumns) {
            throw new Error(`Relation ${tableId} is missing from the generator metadata`);
        }
        return tableColumns;
    };
    const getSchemaIntrospection = (schemaName) => {
        const schemaIntrospection = introspectionBySchema[schemaName];
        if (!schemaIntrospection) {
            throw new Error(`Schema ${JSON.stringify(schemaName)} is missing from the generator metadata`);
        }
        return schemaIntrospection;
    };
    for (const type of types) {
        typesById.set(type.id, type);
        // Save all the types that are relation types for quicker lookup
        if (type.type_relation_id) {
            relationTypeByIds.set(type.id, type);
        }
        if (type.enums.length > 0) {
            introspectionBySchema[type.schema]?.enums.push(type);
        }
        if (type.attributes.length > 0) {
            introspectionBySchema[type.schema]?.compositeTypes.push(type);
        }
    }
    const relationshipsByRelation = new Map();
    for (const relationship of relationships) {
        const key = `${relationship.schema}.${relationship.relation}`;
        let bucket = relationshipsByRelation.get(key);
        if (!bucket) {
            bucket = [];
            relationshipsByRelation.set(key, bucket);
        }
        bucket.push(relationship);
    }
    function getRelationships(object) {
        const candidates = relationshipsByRelation.get(`${object.schema}.${object.name}`);
        if (!candidates)
            return [];
        return candidates.filter((relationship) => relationship.referenced_schema === object.schema);
    }
    function generateRelationshiptTsDefinition(relationship) {
        return `{
      foreignKeyName: ${JSON.stringify(relationship.foreign_key_name)}
      columns: ${JSON.stringify(relationship.columns)}${detectOneToOneRelationships
            ? `\nisOneToOne: ${relationship.is_one_to_one}`
            : ""}
      referencedRelation: ${JSON.stringify(relationship.referenced_relation)}
      referencedColumns: ${JSON.stringify(relationship.referenced_columns)}
    }`;
    }
    for (const table of tables) {
        introspectionBySchema[table.schema]?.tables.push({
            table,
            relationships: getRelationships(table),
        });
    }
    for (const table of foreignTables) {
        introspectionBySchema[table.schema]?.tables.push({
            table,
            relationships: getRelationships(table),
        });
    }
    for (const view of views) {
        introspectionBySchema[view.schema]?.views.push({
            view,
            relationships: getRelationships(view),
        });
    }
    for (const materializedView of materializedViews) {
        introspectionBySchema[materializedView.schema]?.views.push({
            view: {
                ...materializedView,
                is_updatable: false,
                is_insert_enabled: false,
                is_update_enabled: false,
            },
            relationships: getRelationships(materializedView),
        });
    }
    // Helper function to get table/view name from relation id
    const getTableNameFromRelationId = (relationId, returnTypeId) => {
        if (!relationId)
            return null;
        const tableName = tablesNamesByTableId[relationId];
        if (tableName)
            return tableName;
        // if it's a composite type we use the type name as relation name to allow sub-selecting fields of the composite type
        const reltype = returnTypeId ? relationTypeByIds.get(returnTypeId) : null;
        return reltype ? reltype.name : null;
    };
    for (const func of functions) {
        const schemaIntrospection = introspectionBySchema[func.schema];
        if (schemaIntrospection) {
            // Get all input args (in, inout, variadic modes)
            const inArgs = func.args.filter(({ mode }) => VALID_FUNCTION_ARGS_MODE.has(mode));
            const soleInArg = inArgs.length === 1 ? inArgs[0] : undefined;
            if (
            // Case 1: Function has no parameters
            inArgs.length === 0 ||
                // Case 2: All input args are named
                !inArgs.some(({ name }) => name === "") ||
                // Case 3: All unnamed args have default values AND are valid types
                inArgs.every((arg) => {
                    if (arg.name === "") {
                        return (arg.has_default &&
                            VALID_UNNAMED_FUNCTION_ARG_TYPES.has(arg.type_id));
                    }
                    return true;
                }) ||
                // Case 4: Single unnamed parameter of valid type (json, jsonb, text)
                // Exclude all functions definitions that have only one single argument unnamed argument that isn't
                // a json/jsonb/text as it won't be considered by PostgREST
                (soleInArg &&
                    soleInArg.name === "" &&
                    (VALID_UNNAMED_FUNCTION_ARG_TYPES.has(soleInArg.type_id) ||
                        // OR if the function have a single unnamed args which is another table (embeded function)
                        (relationTypeByIds.get(soleInArg.type_id) &&
                            getTableNameFromRelationId(func.return_type_relation_id, func.return_type_id)) ||
                        // OR if the function takes a table row but doesn't qualify as embedded (for error reporting)
                        (relationTypeByIds.get(soleInArg.type_id) &&
                            !getTableNameFromRelationId(func.return_type_relation_id, func.return_type_id))))) {
                schemaIntrospection.functions.push({ fn: func, inArgs });
            }
        }
    }
    // These per-schema groups MERGE multiple metadata collections — `.tables`
    // combines tables + foreign tables, `.views` combines views + materialized
    // views — so the cross-collection name sort can't be expressed by the
    // single-collection `sortGeneratorMetadata` pass and stays here.
    for (const schemaIntrospection of Object.values(introspectionBySchema)) {
        schemaIntrospection.tables.sort((a, b) => (0,collation/* compareStrings */.K)(a.table.name, b.table.name));
        schemaIntrospection.views.sort((a, b) => (0,collation/* compareStrings */.K)(a.view.name, b.view.name));
        schemaIntrospection.functions.sort((a, b) => (0,collation/* compareStrings */.K)(a.fn.name, b.fn.name));
        schemaIntrospection.enums.sort((a, b) => (0,collation/* compareStrings */.K)(a.name, b.name));
        schemaIntrospection.compositeTypes.sort((a, b) => (0,collation/* compareStrings */.K)(a.name, b.name));
    }
    const getFunctionTsReturnType = (fn, returnType) => {
        // Determine if this function should have SetofOptions
        let setofOptionsInfo = "";
        const returnTableName = getTableNameFromRelationId(fn.return_type_relation_id, fn.return_type_id);
        const returnsSetOfTable = fn.is_set_returning_function && fn.return_type_relation_id !== null;
        const returnsMultipleRows = fn.prorows !== null && fn.prorows > 1;
        // Case 1: if the function returns a table, we need to add SetofOptions to allow selecting sub fields of the table
        // Those can be used in rpc to select sub fields of a table
        if (returnTableName) {
            setofOptionsInfo = `SetofOptions: {
        from: "*"
        to: ${JSON.stringify(returnTableName)}
        isOneToOne: ${Boolean(!returnsMultipleRows)}
        isSetofReturn: ${fn.is_set_returning_function}
      }`;
        }
        // Case 2: if the function has a single table argument, we need to add SetofOptions to allow selecting sub fields of the table
        // and set the right "from" and "to" values to allow selecting from a table row
        const soleArg = fn.args.length === 1 ? fn.args[0] : undefined;
        if (soleArg) {
            const relationType = relationTypeByIds.get(soleArg.type_id);
            // Only add SetofOptions for functions with table arguments (embedded functions)
            // or specific functions that RETURNS table-name
            if (relationType) {
                const sourceTable = relationType.format;
                // Case 1: Standard embedded function with proper setof detection
                if (returnsSetOfTable && returnTableName) {
                    setofOptionsInfo = `SetofOptions: {
          from: ${JSON.stringify(sourceTable)}
          to: ${JSON.stringify(returnTableName)}
          isOneToOne: ${Boolean(!returnsMultipleRows)}
          isSetofReturn: true
        }`;
                } // Case 2: Handle RETURNS table-name those are always a one to one relationship
                else if (returnTableName && !returnsSetOfTable) {
                    const targetTable = returnTableName;
                    setofOptionsInfo = `SetofOptions: {
            from: ${JSON.stringify(sourceTable)}
            to: ${JSON.stringify(targetTable)}
            isOneToOne: true
            isSetofReturn: false
          }`;
                }
            }
        }
        // A ROWS 1 estimate may only collapse the array type when SetofOptions is also emitted
        // (returnTableName resolved): postgrest-js relies on isOneToOne to restore the array shape
        // for direct RPC calls. Without that metadata PostgREST still returns an array, so the
        // collapse would make the type diverge from the actual response.
        const collapsibleSingleRow = !returnsMultipleRows && returnTableName !== null;
        return `${returnType}${fn.is_set_returning_function && !collapsibleSingleRow ? "[]" : ""}
                          ${setofOptionsInfo ? `${setofOptionsInfo}` : ""}`;
    };
    const getFunctionReturnType = (schema, fn) => {
        // Case 1: `returns table`.
        const tableArgs = fn.args.filter(({ mode }) => mode === "table");
        if (tableArgs.length > 0) {
            const argsNameAndType = tableArgs.map(({ name, type_id }) => {
                const type = typesById.get(type_id);
                let tsType = "unknown";
                if (type) {
                    tsType = pgTypeToTsType(schema, type.name, typeContext, type.schema);
                }
                return { name, type: tsType };
            });
            return `{
              ${argsNameAndType.map(({ name, type }) => `${JSON.stringify(name)}: ${type}`)}
            }`;
        }
        // Case 2: returns a relation's row type.
        const relation = introspectionBySchema[schema.name]?.tables.find(({ table: { id } }) => id === fn.return_type_relation_id)?.table ||
            introspectionBySchema[schema.name]?.views.find(({ view: { id } }) => id === fn.return_type_relation_id)?.view;
        if (relation) {
            return `{
              ${getColumns(relation.id)
                .map((column) => generateColumnTsDefinition(schema, {
                name: column.name,
                format: column.format,
                type_schema: column.type_schema,
                is_nullable: column.is_nullable,
                is_optional: false,
            }, typeContext))
                .join(",\n")}
            }`;
        }
        // Case 3: returns base/array/composite/enum type.
        const type = typesById.get(fn.return_type_id);
        if (type) {
            return pgTypeToTsType(schema, type.name, typeContext, type.schema);
        }
        return "unknown";
    };
    // Special error case for functions that take table row but don't qualify as embedded functions
    const hasTableRowError = (fn, inArgs) => {
        const soleInArg = inArgs.length === 1 ? inArgs[0] : undefined;
        if (soleInArg &&
            soleInArg.name === "" &&
            relationTypeByIds.get(soleInArg.type_id) &&
            !getTableNameFromRelationId(fn.return_type_relation_id, fn.return_type_id)) {
            return true;
        }
        return false;
    };
    // Check for generic conflict cases that need error reporting
    const getConflictError = (schema, fns, fn, inArgs) => {
        // If there is a single function definition, there is no conflict
        if (fns.length <= 1)
            return null;
        const soleInArg = inArgs.length === 1 ? inArgs[0] : undefined;
        // Generic conflict detection patterns
        // Pattern 1: No-args vs default-args conflicts
        if (inArgs.length === 0) {
            const conflictingFns = fns.filter(({ fn: otherFn, inArgs: otherInArgs }) => {
                if (otherFn === fn)
                    return false;
                const otherSoleInArg = otherInArgs.length === 1 ? otherInArgs[0] : undefined;
                return (otherSoleInArg &&
                    otherSoleInArg.name === "" &&
                    otherSoleInArg.has_default);
            });
            const conflictingFn = conflictingFns[0];
            if (conflictingFn) {
                const returnTypeName = typesById.get(conflictingFn.fn.return_type_id)?.name || "unknown";
                return `Could not choose the best candidate function between: ${schema.name}.${fn.name}(), ${schema.name}.${fn.name}( => ${returnTypeName}). Try renaming the parameters or the function itself in the database so function overloading can be resolved`;
            }
        }
        // Pattern 2: Same parameter name but different types (unresolvable overloads)
        if (soleInArg && soleInArg.name !== "") {
            const conflictingFns = fns.filter(({ fn: otherFn, inArgs: otherInArgs }) => {
                if (otherFn === fn)
                    return false;
                const otherSoleInArg = otherInArgs.length === 1 ? otherInArgs[0] : undefined;
                return (otherSoleInArg &&
                    otherSoleInArg.name === soleInArg.name &&
                    otherSoleInArg.type_id !== soleInArg.type_id);
            });
            if (conflictingFns.length > 0) {
                const allConflictingFunctions = [{ fn, inArgs }, ...conflictingFns];
                const conflictList = allConflictingFunctions
                    .sort((a, b) => {
                    const aArgs = a.inArgs;
                    const bArgs = b.inArgs;
                    return (aArgs[0]?.type_id || 0) - (bArgs[0]?.type_id || 0);
                })
                    .map((f) => {
                    const args = f.inArgs;
                    return `${schema.name}.${fn.name}(${args
                        .map((a) => `${a.name || ""} => ${typesById.get(a.type_id)?.name || "unknown"}`)
                        .join(", ")})`;
                })
                    .join(", ");
                return `Could not choose the best candidate function between: ${conflictList}. Try renaming the parameters or the function itself in the database so function overloading can be resolved`;
            }
        }
        return null;
    };
    const getFunctionSignatures = (schema, fns) => {
        return fns
            .map(({ fn, inArgs }) => {
            // `never` would be wrong here: postgrest-js treats `Args extends { '': Row }`
            // as a computed field (`never extends T` is always true, so same-named table
            // columns get omitted from select results), and an object type with a required
            // `never` property is uninhabited for any tool doing sound type math on the
            // generated types. `Record<PropertyKey, never>` is the accurate type for
            // "callable with no arguments".
            let argsType = "Record<PropertyKey, never>";
            let returnType = getFunctionReturnType(schema, fn);
            // Check for specific error cases
            const conflictError = getConflictError(schema, fns, fn, inArgs);
            if (conflictError) {
                if (inArgs.length > 0) {
                    const argsNameAndType = inArgs.map(({ name, type_id, has_default }) => {
                        const type = typesById.get(type_id);
                        let tsType = "unknown";
                        if (type) {
                            tsType = pgTypeToTsType(schema, type.name, typeContext, type.schema);
                        }
                        return { name, type: tsType, has_default };
                    });
                    argsType = `{ ${argsNameAndType.map(({ name, type, has_default }) => `${JSON.stringify(name)}${has_default ? "?" : ""}: ${type}`)} }`;
                }
                returnType = `{ error: true } & ${JSON.stringify(conflictError)}`;
            }
            else if (hasTableRowError(fn, inArgs)) {
                // Special case for computed fields returning scalars functions
                if (inArgs.length > 0) {
                    const argsNameAndType = inArgs.map(({ name, type_id, has_default }) => {
                        const type = typesById.get(type_id);
                        let tsType = "unknown";
                        if (type) {
                            tsType = pgTypeToTsType(schema, type.name, typeContext, type.schema);
                        }
                        return { name, type: tsType, has_default };
                    });
                    argsType = `{ ${argsNameAndType.map(({ name, type, has_default }) => `${JSON.stringify(name)}${has_default ? "?" : ""}: ${type}`)} }`;
                }
                returnType = `{ error: true } & ${JSON.stringify(`the function ${schema.name}.${fn.name} with parameter or with a single unnamed json/jsonb parameter, but no matches were found in the schema cache`)}`;
            }
            else if (inArgs.length > 0) {
                const argsNameAndType = inArgs.map(({ name, type_id, has_default }) => {
                    const type = typesById.get(type_id);
                    let tsType = "unknown";
                    if (type) {
                        tsType = pgTypeToTsType(schema, type.name, typeContext, type.schema);
                    }
                    return { name, type: tsType, has_default };
                });
                argsType = `{ ${argsNameAndType.map(({ name, type, has_default }) => `${JSON.stringify(name)}${has_default ? "?" : ""}: ${type}`)} }`;
            }
            return `{ Args: ${argsType}; Returns: ${getFunctionTsReturnType(fn, returnType)} }`;
        })
            .join(" |\n");
    };
    const internal_supabase_schema = postgrestVersion
        ? `// Allows to automatically instantiate createClient with right options
  // instead of createClient<Database, { PostgrestVersion: 'XX' }>(URL, KEY)
  __InternalSupabase: {
    PostgrestVersion: '${postgrestVersion}'
  }`
        : "";
    function generateNullableUnionTsType(tsType, isNullable) {
        // The generated Json type includes null, so a NOT NULL json/jsonb column
        // has to be narrowed with NonNullable to reflect the database constraint.
        if (tsType === "Json" && !isNullable) {
            return `NonNullable<${tsType}>`;
        }
        // Only add the null union if the type is not unknown as unknown already includes null
        if (tsType === "unknown" || tsType === "any" || !isNullable) {
            return tsType;
        }
        return `${tsType} | null`;
    }
    function generateColumnTsDefinition(schema, column, context) {
        return `${JSON.stringify(column.name)}${column.is_optional ? "?" : ""}: ${generateNullableUnionTsType(pgTypeToTsType(schema, column.format, context, column.type_schema), column.is_nullable)}`;
    }
    /**
     * Is `fn` a PostgREST computed field on `relation` (a table or view)?
     *
     * A computed field is a function taking a single argument of the relation's
     * own composite type, so it is selectable as if it were a column and belongs
     * in `Row`.
     *
     * Matching on the argument's type OID rather than on `argument_types` is what
     * makes named parameters work. `argument_types` is
     * `pg_get_function_arguments()`, which renders the parameter *name* when the
     * parameter has one — `category category` rather than `category` — and
     * schema-qualifies the type when it is not visible in `search_path`. Both
     * forms failed a bare string comparison against the relation name, so
     * `create function name_translated(category category)` silently lost its
     * computed field while the unnamed `name_translated(category)` kept it.
     * See supabase/postgres-meta#1034.
     */
    const isComputedFieldOf = (fn, inArgs, relation) => {
        const soleInArg = inArgs.length === 1 ? inArgs[0] : undefined;
        if (soleInArg) {
            // `relationTypeByIds` is already "types backed by a relation", so a hit
            // identifies the relation regardless of how the argument was spelled.
            // A `variadic` argument is an array type and never appears here.
            const argType = relationTypeByIds.get(soleInArg.type_id);
            if (argType) {
                return argType.type_relation_id === relation.id;
            }
        }
        // Fall back to the historical comparison when the argument's type is not in
        // the metadata (callers may pass a reduced `types` list), so a computed
        // field that resolved before keeps resolving.
        return fn.argument_types === relation.name;
    };
    let output = `
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  ${internal_supabase_schema}
  ${schemas.map((schema) => {
        const { tables: schemaTables, views: schemaViews, functions: schemaFunctions, enums: schemaEnums, compositeTypes: schemaCompositeTypes, } = getSchemaIntrospection(schema.name);
        return `${JSON.stringify(schema.name)}: {
          Tables: {
            ${schemaTables.length === 0
            ? "[_ in never]: never"
            : schemaTables.map(({ table, relationships, }) => `${JSON.stringify(table.name)}: {
                  Row: {
                    ${[
                ...getColumns(table.id).map((column) => generateColumnTsDefinition(schema, {
                    name: column.name,
                    format: column.format,
                    type_schema: column.type_schema,
                    is_nullable: column.is_nullable,
                    is_optional: false,
                }, typeContext)),
                ...schemaFunctions
                    .filter(({ fn, inArgs }) => isComputedFieldOf(fn, inArgs, table))
                    .map(({ fn }) => {
                    return `${JSON.stringify(fn.name)}: ${generateNullableUnionTsType(getFunctionReturnType(schema, fn), true)}`;
                }),
            ]}
                  }
                  Insert: {
                    ${getColumns(table.id).map((column) => {
                if (column.identity_generation === "ALWAYS" ||
                    column.is_generated) {
                    return `${JSON.stringify(column.name)}?: never`;
                }
                return generateColumnTsDefinition(schema, {
                    name: column.name,
                    format: column.format,
                    type_schema: column.type_schema,
                    is_nullable: column.is_nullable,
                    is_optional: column.is_nullable ||
                        column.is_identity ||
                        column.default_value !== null,
                }, typeContext);
            })}
                  }
                  Update: {
                    ${getColumns(table.id).map((column) => {
                if (column.identity_generation === "ALWAYS" ||
                    column.is_generated) {
                    return `${JSON.stringify(column.name)}?: never`;
                }
                return generateColumnTsDefinition(schema, {
                    name: column.name,
                    format: column.format,
                    type_schema: column.type_schema,
                    is_nullable: column.is_nullable,
                    is_optional: true,
                }, typeContext);
            })}
                  }
                  Relationships: [
                    ${relationships.map(generateRelationshiptTsDefinition)}
                  ]
                }`)}
          }
          Views: {
            ${schemaViews.length === 0
            ? "[_ in never]: never"
            : schemaViews.map(({ view, relationships, }) => `${JSON.stringify(view.name)}: {
                  Row: {
                    ${[
                ...getColumns(view.id).map((column) => generateColumnTsDefinition(schema, {
                    name: column.name,
                    format: column.format,
                    type_schema: column.type_schema,
                    is_nullable: column.is_nullable,
                    is_optional: false,
                }, typeContext)),
                ...schemaFunctions
                    .filter(({ fn, inArgs }) => isComputedFieldOf(fn, inArgs, view))
                    .map(({ fn }) => `${JSON.stringify(fn.name)}: ${generateNullableUnionTsType(getFunctionReturnType(schema, fn), true)}`),
            ]}
                  }
                  ${
            // Metadata predating the trigger-aware flags (still valid
            // version 1 documents) falls back to the old gate.
            (view.is_insert_enabled ?? view.is_updatable)
                ? `Insert: {
                           ${getColumns(view.id).map((column) => {
                    if (!column.is_updatable) {
                        return `${JSON.stringify(column.name)}?: never`;
                    }
                    return generateColumnTsDefinition(schema, {
                        name: column.name,
                        format: column.format,
                        type_schema: column.type_schema,
                        is_nullable: true,
                        is_optional: true,
                    }, typeContext);
                })}
                         }
                        `
                : ""}${(view.is_update_enabled ?? view.is_updatable)
                ? `Update: {
                           ${getColumns(view.id).map((column) => {
                    if (!column.is_updatable) {
                        return `${JSON.stringify(column.name)}?: never`;
                    }
                    return generateColumnTsDefinition(schema, {
                        name: column.name,
                        format: column.format,
                        type_schema: column.type_schema,
                        is_nullable: true,
                        is_optional: true,
                    }, typeContext);
                })}
                         }
                        `
                : ""}Relationships: [
                    ${relationships.map(generateRelationshiptTsDefinition)}
                  ]
                }`)}
          }
          Functions: {
            ${(() => {
            if (schemaFunctions.length === 0) {
                return "[_ in never]: never";
            }
            const schemaFunctionsGroupedByName = schemaFunctions.reduce((acc, curr) => {
                (acc[curr.fn.name] ??= []).push(curr);
                return acc;
            }, {});
            for (const fns of Object.values(schemaFunctionsGroupedByName)) {
                fns.sort((a, b) => (0,collation/* compareStrings */.K)(a.fn.argument_types, b.fn.argument_types) ||
                    (0,collation/* compareStrings */.K)(a.fn.return_type, b.fn.return_type));
            }
            return Object.entries(schemaFunctionsGroupedByName)
                .map(([fnName, fns]) => {
                const functionSignatures = getFunctionSignatures(schema, fns);
                return `${JSON.stringify(fnName)}:\n${functionSignatures}`;
            })
                .join(",\n");
        })()}
          }
          Enums: {
            ${schemaEnums.length === 0
            ? "[_ in never]: never"
            : schemaEnums.map((enum_) => `${JSON.stringify(enum_.name)}: ${enum_.enums
                .map((variant) => JSON.stringify(variant))
                .join("|")}`)}
          }
          CompositeTypes: {
            ${schemaCompositeTypes.length === 0
            ? "[_ in never]: never"
            : schemaCompositeTypes.map(({ name, attributes }) => `${JSON.stringify(name)}: {
                        ${attributes.map(({ name, type_id }) => {
                const type = typesById.get(type_id);
                let tsType = "unknown";
                if (type) {
                    tsType = `${generateNullableUnionTsType(pgTypeToTsType(schema, type.name, typeContext, type.schema), true)}`;
                }
                return `${JSON.stringify(name)}: ${tsType}`;
            })}
                      }`)}
          }
        }`;
    })}
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, ${JSON.stringify(defaultSchema)}>]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  ${schemas.map((schema) => {
        const schemaEnums = getSchemaIntrospection(schema.name).enums;
        return `${JSON.stringify(schema.name)}: {
          Enums: {
            ${schemaEnums.map((enum_) => `${JSON.stringify(enum_.name)}: [${enum_.enums
            .map((variant) => JSON.stringify(variant))
            .join(", ")}]`)}
          }
        }`;
    })}
} as const
`;
    output = await format(output);
    return output;
};
// TODO: Make this more robust. Currently doesn't handle range types - returns them as unknown.
const pgTypeToTsType = (schema, pgType, context, 
// The schema that actually owns `pgType`, from the column's `type_schema` or
// the resolved `PostgresType.schema`. Disambiguates same-named enums,
// composites and relations across schemas. Falls back to `schema.name` (the
// schema being generated) when not provided, which is only a guess, so pass
// it whenever the owning schema is known.
typeSchema) => {
    const { types, schemas, tables, views, foreignTables = [], materializedViews = [], } = context;
    if (pgType === "bool") {
        return "boolean";
    }
    else if (["int2", "int4", "int8", "float4", "float8", "numeric"].includes(pgType)) {
        return "number";
    }
    else if ([
        "bytea",
        "bpchar",
        "varchar",
        "date",
        "text",
        "citext",
        "time",
        "timetz",
        "timestamp",
        "timestamptz",
        "uuid",
        "vector",
        "interval",
    ].includes(pgType)) {
        return "string";
    }
    else if (["json", "jsonb"].includes(pgType)) {
        return "Json";
    }
    else if (pgType === "void") {
        return "undefined";
    }
    else if (pgType === "record") {
        return "Record<string, unknown>";
    }
    else if (pgType.startsWith("_")) {
        return `(${pgTypeToTsType(schema, pgType.substring(1), context, typeSchema)})[]`;
    }
    else {
        const preferredSchema = typeSchema ?? schema.name;
        const enumTypes = types.filter((type) => type.name === pgType && type.enums.length > 0);
        const enumType = enumTypes.find((type) => type.schema === preferredSchema) ?? enumTypes[0];
        if (enumType) {
            if (schemas.some(({ name }) => name === enumType.schema)) {
                return `Database[${JSON.stringify(enumType.schema)}]['Enums'][${JSON.stringify(enumType.name)}]`;
            }
            return enumType.enums.map((variant) => JSON.stringify(variant)).join("|");
        }
        const compositeTypes = types.filter((type) => type.name === pgType && type.attributes.length > 0);
        const compositeType = compositeTypes.find((type) => type.schema === preferredSchema) ??
            compositeTypes[0];
        if (compositeType) {
            if (schemas.some(({ name }) => name === compositeType.schema)) {
                return `Database[${JSON.stringify(compositeType.schema)}]['CompositeTypes'][${JSON.stringify(compositeType.name)}]`;
            }
            return "unknown";
        }
        // A relation-typed value carries only a bare type name, so several relations
        // can share it and `preferredSchema` is what disambiguates them. Match on
        // the schema across every relation kind before falling back to kind order,
        // otherwise a relation in an unrelated schema outranks the one the caller
        // meant. Foreign tables are generated under `Tables` and materialized views
        // under `Views`, alongside their plain counterparts.
        const relationKinds = [
            ["Tables", tables],
            ["Tables", foreignTables],
            ["Views", views],
            ["Views", materializedViews],
        ];
        const findRelation = (matches) => {
            for (const [kind, relations] of relationKinds) {
                const relation = relations.find(matches);
                if (relation)
                    return { kind, relation };
            }
            return undefined;
        };
        const match = findRelation(({ name, schema: relationSchema }) => name === pgType && relationSchema === preferredSchema) ?? findRelation(({ name }) => name === pgType);
        if (match) {
            const { kind, relation } = match;
            if (schemas.some(({ name }) => name === relation.schema)) {
                return `Database[${JSON.stringify(relation.schema)}]['${kind}'][${JSON.stringify(relation.name)}]['Row']`;
            }
            return "unknown";
        }
        return "unknown";
    }
};

;// CONCATENATED MODULE: ./.cache/bundle/src/types/typescript/generate.js
// TypeScript types as `supabase gen types typescript` writes them: by the engine behind it.

async function typescriptTypes(metadata, schemas) {
    const defaultSchema = schemas.includes("public") ? "public" : (schemas[0] ?? "public");
    return await generateTypescript(metadata, { defaultSchema, format: pretty });
}
/** The engine's own formatter is a native library, which cannot be carried along; this one prints the same. */
async function pretty(code) {
    const [{ format }, typescript, estree] = await Promise.all([
        __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 81092)),
        __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 76115)),
        __webpack_require__.e(/* import() */ 390).then(__webpack_require__.bind(__webpack_require__, 46390)),
    ]);
    const plugins = [typescript, estree.default];
    const printed = await format(code, { parser: "typescript", plugins, semi: false, printWidth: 80 });
    return printed.replace(onOneLine, "    | $1\n    | $2,").replace(/:\n( +)([^\n]+)(?=\n)/g, brokenUp);
}
/** What the engine's formatter breaks and this one does not: a union that has a line to itself, here one of the engine's own. */
const onOneLine = /^ {4}(keyof DefaultSchema\["\w+"\]) \| (\{ schema: keyof DatabaseWithoutInternals \}),$/gm;
/** And here the type of a property, each member on its own line. */
function brokenUp(all, indent, line) {
    const members = (line.match(/(?:"(?:[^"\\]|\\.)*"|[^|"])+/g) ?? []).map((each) => each.trim());
    if (members.length < 2 || /^[|{(]|[{(<[]$/.test(line))
        return all;
    return `:\n${members.map((each) => `${indent}| ${each}`).join("\n")}`;
}


/***/ }),

/***/ 92352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareStrings)
/* harmony export */ });
/**
 * The one string comparison every ordering in this package uses.
 *
 * Generated output is ordered by name, and `String.prototype.localeCompare`
 * without a locale follows the host's default locale, so the same database
 * produced differently ordered code on differently configured machines (a
 * Swedish host sorts `ä` after `z`, an English one next to `a`). Pinning the
 * collator to English keeps the order postgres-meta's output has on the
 * English CI runners and makes it the same everywhere else.
 */
const collator = new Intl.Collator("en");
/** Compare two strings with the pinned English collation. */
function compareStrings(a, b) {
    return collator.compare(a, b);
}


/***/ })

};
