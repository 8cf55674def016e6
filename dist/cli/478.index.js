export const id = 478;
export const ids = [478];
export const modules = {

/***/ 53478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairOf: () => (/* binding */ repairOf)
});

// EXTERNAL MODULE: ./.cache/bundle/src/model/object.js
var model_object = __webpack_require__(50607);
// EXTERNAL MODULE: ./.cache/bundle/src/repair/index.js + 41 modules
var repair = __webpack_require__(75989);
// EXTERNAL MODULE: ./.cache/bundle/src/repair/sql.js
var repair_sql = __webpack_require__(80764);
;// CONCATENATED MODULE: ./.cache/bundle/src/repair/online.js
// The same statements in forms that let others read and write meanwhile: indexes are built CONCURRENTLY, constraints come
// NOT VALID and are validated behind. What cannot be in a transaction stands after the one of all.


/** `before`: what is there already; on what is new nobody waits. */
function onlineForms(statements, before) {
    return statements.flatMap((statement) => {
        const { schema, table } = statement.object;
        const on = before.get((0,model_object/* objectKey */.T5)({ kind: "table", schema, table: null, name: table ?? "" }));
        if (on === undefined || on.attributes.partitionKey != null || statement.when !== undefined)
            return [statement];
        return onlineForm(statement, (0,repair_sql/* qualified */.LX)(schema, table));
    });
}
function onlineForm(statement, table) {
    const { sql, object } = statement;
    const also = (text, when) => ({
        sql: text,
        object,
        act: "alter",
        ...(when ? { when } : {}),
    });
    if (/^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)/.test(sql))
        return [
            { ...statement, sql: sql.replace(/^CREATE (UNIQUE )?INDEX /, "CREATE $1INDEX CONCURRENTLY "), when: "alone" },
        ];
    const name = (0,repair_sql/* ident */.bD)(object.name);
    const validate = `ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`;
    if (/^ALTER TABLE .+ ADD CONSTRAINT .+ (CHECK|FOREIGN KEY) /s.test(sql) &&
        object.kind === "constraint" &&
        !/ NOT (VALID|ENFORCED)$/.test(sql))
        return [{ ...statement, sql: `${sql} NOT VALID` }, also(validate, "alone")];
    const key = /^(ALTER TABLE .+ ADD CONSTRAINT .+ )(UNIQUE|PRIMARY KEY) \(([^()]*)\)( (?:NOT )?DEFERRABLE.*)?$/s.exec(sql);
    if (key && object.kind === "constraint") {
        const [, add = "", word = "", columns = "", rest = ""] = key;
        return [
            also(`CREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table} (${columns})`, "alone"),
            { ...statement, sql: `${add}${word} USING INDEX ${name}${rest}`, when: "alone" },
        ];
    }
    if (/^ALTER TABLE .+ ALTER COLUMN .+ SET NOT NULL$/s.test(sql) && object.kind === "column") {
        const filled = (0,repair_sql/* ident */.bD)(`${object.name}_not_null`.slice(0, 60));
        return [
            also(`ALTER TABLE ${table} ADD CONSTRAINT ${filled} CHECK (${name} IS NOT NULL) NOT VALID`, "alone"),
            also(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${filled}`, "alone"),
            { ...statement, when: "alone" },
            also(`ALTER TABLE ${table} DROP CONSTRAINT ${filled}`, "alone"),
        ];
    }
    return [statement];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/repair/rows.js
// Where a statement can fail on the rows that are there, and the read-only question that counts those in its way.


/** `before`: what is there already; what is new has no rows. */
function rowRisks(statements, before) {
    return statements.flatMap((statement) => {
        const { kind, schema, table, name } = statement.object;
        const of = kind === "table" ? name : table;
        const key = (0,model_object/* objectKey */.T5)({ kind: "table", schema, table: null, name: of ?? "" });
        if (of === null || !before.has(key))
            return [];
        const risk = riskOf(statement, (0,repair_sql/* qualified */.LX)(schema, of), before);
        return risk === null ? [] : [{ statement, ...risk }];
    });
}
function riskOf({ sql, object }, table, before) {
    const called = (0,model_object/* objectName */.Hd)(object);
    const count = (where) => `SELECT count(*) AS n FROM ${table} WHERE ${where}`;
    const column = (0,repair_sql/* ident */.bD)(object.name);
    const isThere = before.has((0,model_object/* objectKey */.T5)(object));
    if (/ SET NOT NULL$/.test(sql))
        return { must: `${called} is NULL in no row`, question: isThere ? count(`${column} IS NULL`) : null };
    if (/ ADD COLUMN .* NOT NULL/s.test(sql) && !/ DEFAULT | GENERATED /.test(sql))
        return {
            must: `there is no row, for ${called} has no value for it`,
            question: `SELECT count(*) AS n FROM ${table}`,
        };
    const check = / ADD CONSTRAINT .+? CHECK (\(.*\))( NO INHERIT)?$/s.exec(sql);
    if (check)
        return { must: `every row satisfies ${called}`, question: count(`NOT ${check[1]}`) };
    const key = / ADD CONSTRAINT .+? (UNIQUE|PRIMARY KEY) \(([^()]*)\)/s.exec(sql) ??
        /^CREATE (UNIQUE) INDEX .* USING btree \(([^()]*)\)$/s.exec(sql);
    if (key) {
        const columns = (key[2] ?? "").replace(/ (ASC|DESC)| NULLS (FIRST|LAST)/g, "");
        const filled = columns
            .split(", ")
            .map((each) => `${each} IS NOT NULL`)
            .join(" AND ");
        return {
            must: `no two rows are the same in (${columns})`,
            question: `SELECT count(*) AS n FROM (SELECT ${columns} FROM ${table} WHERE ${filled} GROUP BY ${columns} HAVING count(*) > 1) AS twice`,
        };
    }
    const reference = / ADD CONSTRAINT .+? FOREIGN KEY \(([^()]*)\) REFERENCES (.+?)\(([^()]*)\)/s.exec(sql);
    if (reference) {
        const [, mine = "", other = "", theirs = ""] = reference;
        const pairs = mine
            .split(", ")
            .map((each, at) => `o.${theirs.split(", ")[at]} = r.${each}`)
            .join(" AND ");
        const filled = mine
            .split(", ")
            .map((each) => `r.${each} IS NOT NULL`)
            .join(" AND ");
        return {
            must: `every row's (${mine}) is in ${other}`,
            question: `SELECT count(*) AS n FROM ${table} AS r WHERE ${filled} AND NOT EXISTS (SELECT FROM ${other} AS o WHERE ${pairs})`,
        };
    }
    if (/ ALTER COLUMN .* TYPE /s.test(sql))
        return { must: `every value of ${called} can be cast`, question: null };
    if (/ATTACH PARTITION/.test(sql))
        return { must: `every row of the partition lies in its bounds`, question: null };
    return null;
}

// EXTERNAL MODULE: ./.cache/bundle/src/model/redact.js
var redact = __webpack_require__(73681);
// EXTERNAL MODULE: ./.cache/bundle/src/postgres/rendering.js
var rendering = __webpack_require__(89942);
// EXTERNAL MODULE: ./.cache/bundle/src/repair/attributes.js
var attributes = __webpack_require__(91235);
;// CONCATENATED MODULE: ./.cache/bundle/src/repair/guard.js
// The guard at a script's beginning: a DO block in plain SQL that holds what the server says of the objects to be touched
// against what it said when they were read, and raises where anything is another. It is read only.




/** Empty where there is nothing that could be held against anything. */
function guardText(guarded) {
    const checks = guarded.flatMap(({ object, was }) => {
        const is = isOf(object, was);
        const name = (0,repair_sql/* literal */.eu)(`${object.kind} ${(0,model_object/* objectName */.Hd)(object)}`);
        return is === null ? [] : [`    SELECT ${name} AS what WHERE (${is.sql}) IS DISTINCT FROM ${is.was}`];
    });
    if (checks.length === 0)
        return "";
    const settings = Object.entries({ search_path: "", ...rendering/* rendering */.r }).filter(([name]) => name !== "client_encoding");
    return `DO $guard$
DECLARE
  changed text;
  path text := current_setting('search_path');
BEGIN
${settings.map(([name, value]) => `  PERFORM set_config('${name}', '${value}', true);`).join("\n")}
  SELECT pg_catalog.string_agg(what, ', ') INTO changed FROM (
${checks.join("\n    UNION ALL\n")}
  ) AS touched;
  IF changed IS NOT NULL THEN
    RAISE EXCEPTION 'no longer as it was read: %', changed
      USING HINT = 'Somebody changed it since this script was made; make it again.';
  END IF;
  PERFORM set_config('search_path', path, true);
END $guard$;
`;
}
function isOf(object, was) {
    const { kind, schema, table, name } = object;
    // Of what only follows its parent's, nothing but the name was read.
    if (was !== null && Object.keys(was.attributes).length === 0)
        return null;
    const relation = (0,repair_sql/* literal */.eu)((0,repair_sql/* qualified */.LX)(schema, table ?? name));
    const own = (0,repair_sql/* literal */.eu)((0,repair_sql/* qualified */.LX)(schema, name));
    const hashed = (sql, value) => ({
        sql: `SELECT ${hash(sql)}`,
        was: value === null ? "NULL" : hash((0,repair_sql/* literal */.eu)(value)),
    });
    // The server's own copies, of a parent's or for another partition's sake, are in nobody's way.
    const onTable = (catalog, relid, column, definition, parent) => hashedFrom(definition, `FROM pg_catalog.${catalog} AS x WHERE x.${relid} = to_regclass(${relation}) AND x.${column} = ${(0,repair_sql/* literal */.eu)(name)}${was === null && parent ? ` AND x.${parent} = 0` : ""}`, was === null ? null : (0,attributes/* text */.Qq)(was, "definition"));
    switch (kind) {
        case "table":
            return {
                sql: `SELECT EXISTS (SELECT FROM pg_catalog.pg_class AS x WHERE x.oid = to_regclass(${own}) AND x.relkind IN ('r', 'p'))`,
                was: String(was !== null),
            };
        case "sequence": // an identity's is its column's
            return {
                sql: `SELECT EXISTS (SELECT FROM pg_catalog.pg_class AS x WHERE x.oid = to_regclass(${own}) AND x.relkind = 'S'
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.objid = x.oid AND d.deptype = 'i'))`,
                was: String(was !== null),
            };
        case "view":
            return hashed(`pg_get_viewdef(to_regclass(${own}))`, was === null ? null : (0,attributes/* text */.Qq)(was, "definition"));
        case "index":
            return hashedFrom("pg_get_indexdef(x.indexrelid)", `FROM pg_catalog.pg_index AS x WHERE x.indrelid = to_regclass(${relation}) AND x.indexrelid = to_regclass(${own})
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))`, was === null ? null : (0,attributes/* text */.Qq)(was, "definition"));
        case "trigger":
            return onTable("pg_trigger", "tgrelid", "tgname", "pg_get_triggerdef(x.oid)", "tgparentid");
        case "rule":
            return onTable("pg_rewrite", "ev_class", "rulename", "pg_get_ruledef(x.oid)");
        case "constraint":
            return onTable("pg_constraint", "conrelid", "conname", "regexp_replace(pg_get_constraintdef(x.oid), ' NOT VALID$', '')", "conparentid");
        case "column":
            return {
                sql: `SELECT pg_catalog.format_type(x.atttypid, x.atttypmod) || ' ' || x.attnotnull FROM pg_catalog.pg_attribute AS x
      WHERE x.attrelid = to_regclass(${relation}) AND x.attname = ${(0,repair_sql/* literal */.eu)(name)} AND NOT x.attisdropped`,
                was: was === null ? "NULL" : (0,repair_sql/* literal */.eu)(`${(0,attributes/* text */.Qq)(was, "type")} ${was.attributes.nullable === false}`),
            };
        case "policy":
            return hashedFrom("concat_ws(' / ', pg_get_expr(x.polqual, x.polrelid), pg_get_expr(x.polwithcheck, x.polrelid))", `FROM pg_catalog.pg_policy AS x WHERE x.polrelid = to_regclass(${relation}) AND x.polname = ${(0,repair_sql/* literal */.eu)(name)}`, was === null ? null : [(0,attributes/* text */.Qq)(was, "using"), (0,attributes/* text */.Qq)(was, "check")].filter((each) => each !== null).join(" / "));
        case "type":
            return was !== null && (0,attributes/* text */.Qq)(was, "typeKind") === "enum"
                ? {
                    sql: `SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum AS e WHERE e.enumtypid = to_regtype(${own})`,
                    was: `ARRAY[${(0,attributes/* texts */.Te)(was, "values").map(repair_sql/* literal */.eu).join(", ")}]::text[]`,
                }
                : {
                    sql: `SELECT EXISTS (SELECT FROM pg_catalog.pg_type AS x LEFT JOIN pg_catalog.pg_class AS c ON c.oid = x.typrelid
      WHERE x.oid = to_regtype(${own}) AND coalesce(c.relkind = 'c', true))`,
                    was: String(was !== null),
                };
        default:
            return null;
    }
}
function hash(sql) {
    return `encode(sha256(convert_to(${sql}, 'UTF8')), 'hex')`;
}
function hashedFrom(sql, from, value) {
    return { sql: `SELECT ${hash(sql)} ${from}`, was: value === null ? "NULL" : hash((0,repair_sql/* literal */.eu)(value)) };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/repair/hazards.js
// What running a statement costs, in the field's terms: the lock it takes on a table that is there, rows that are written
// again or read through, an index that is built, what of the data goes, who may do more or less than before.

function hazardsOf(statements, { sizes, before, rewritten }) {
    return statements.flatMap((statement) => {
        const table = tableOf(statement.object);
        const isAnew = table !== null &&
            rewrites(statement.sql) &&
            (rewritten === null || rewritten.has(`${table.schema}.${table.name}`));
        const isThere = table !== null && before.has((0,model_object/* objectKey */.T5)(table));
        const size = table === null ? undefined : sizes.get((0,model_object/* objectKey */.T5)(table));
        const lock = isThere ? lockOf(statement.sql) : null;
        const hazard = (type, message) => ({
            type,
            object: (0,model_object/* objectName */.Hd)(statement.object),
            lock,
            rows: size?.rows ?? null,
            message: size === undefined || table === null ? message : `${message}; ${(0,model_object/* objectName */.Hd)(table)} has ${sizeWords(size)}`,
        });
        return [
            ...(statement.loses === undefined ? [] : [hazard("data-loss", `loses ${statement.loses}`)]),
            ...(isThere && isAnew ? [hazard("rewrite", "writes every row of the table again")] : []),
            ...(isThere && buildsIndex(statement.sql) ? [hazard("index-build", "builds an index")] : []),
            ...(isThere && scans(statement.sql) ? [hazard("long-scan", "reads every row of the table")] : []),
            ...(authorizes(statement.sql) ? [hazard("authorization", "changes who may do what")] : []),
            ...(lock === "ACCESS EXCLUSIVE" && hasRows(size) && !isAnew && !scans(statement.sql)
                ? [hazard("lock", "nobody can read or write the table meanwhile")]
                : []),
        ];
    });
}
function hasRows(size) {
    return size !== undefined && (size.rows === null ? size.bytes > 0 : size.rows > 0);
}
/** `about 120000 rows, 45 MB`. */
function sizeWords({ rows, bytes }) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    const many = rows === null ? "an unknown number of rows (never analysed)" : `about ${rows} rows`;
    return `${many}, ${Math.round(bytes / 1024 ** power)} ${units[power]}`;
}
function tableOf({ kind, schema, table, name }) {
    if (kind === "table")
        return { kind, schema, table, name };
    return table === null ? null : { kind: "table", schema, table: null, name: table };
}
function lockOf(sql) {
    if (/^(GRANT|REVOKE|COMMENT|DO|ALTER SEQUENCE|ALTER DEFAULT)\b/.test(sql))
        return null;
    if (/^CREATE (UNIQUE )?INDEX CONCURRENTLY|^ALTER TABLE .* (VALIDATE CONSTRAINT|SET STATISTICS) /s.test(sql))
        return "SHARE UPDATE EXCLUSIVE";
    if (/^CREATE (UNIQUE )?INDEX /.test(sql))
        return "SHARE";
    if (/^CREATE (CONSTRAINT )?TRIGGER |^ALTER TABLE .* ADD CONSTRAINT \S+ FOREIGN KEY/s.test(sql))
        return "SHARE ROW EXCLUSIVE";
    return "ACCESS EXCLUSIVE";
}
function rewrites(sql) {
    return /^ALTER TABLE .*( ALTER COLUMN .* TYPE |SET (LOGGED|UNLOGGED)|SET ACCESS METHOD|SET TABLESPACE|ADD COLUMN .*(GENERATED|\bnextval\(|gen_random_uuid|random\())/s.test(sql);
}
function buildsIndex(sql) {
    return /^CREATE (UNIQUE )?INDEX |^REINDEX |^ALTER TABLE .* ADD CONSTRAINT \S+ (PRIMARY KEY|UNIQUE|EXCLUDE)/s.test(sql);
}
function scans(sql) {
    return /^ALTER TABLE .*(SET NOT NULL|VALIDATE CONSTRAINT|ADD CONSTRAINT \S+ (CHECK|FOREIGN KEY)(?!.*NOT VALID))|^ALTER TABLE .* ATTACH PARTITION/s.test(sql);
}
function authorizes(sql) {
    return /^(GRANT|REVOKE|ALTER DEFAULT PRIVILEGES|CREATE POLICY|ALTER POLICY|DROP POLICY)\b|ROW LEVEL SECURITY| OWNER TO |SECURITY DEFINER/.test(sql);
}

// EXTERNAL MODULE: ./.cache/bundle/src/repair/run-statements.js
var run_statements = __webpack_require__(49516);
;// CONCATENATED MODULE: ./.cache/bundle/src/repair/write.js
// A proposal as the script that people read and run: what it is and how it was proven, a guard, then block by block what
// was found and what puts it right. Its transactions are its own, so that it runs the same with psql's -1 and without.





function writeScript(proposal, wanted, replica, options) {
    const { proof, reason } = provenOn(proposal, replica);
    const held = options.allowDataLoss ? [] : proposal.statements.filter(({ loses }) => loses !== undefined);
    const { first, together, alone } = (0,run_statements/* partsOf */.C)(proposal.statements);
    const told = (statements) => blocks(statements, options);
    const guard = guardText(guardedBy(wanted));
    const sql = [
        head({ proof, reason, heldBack: held.length }, options),
        `SET lock_timeout = '10s';\nSET statement_timeout = 0;\nSET check_function_bodies = off;\n`,
        "BEGIN;\n",
        guard,
        ...(first.length === 0
            ? []
            : ["COMMIT;\n\n-- Committed before the rest, which uses it.\n", ...told(first), "BEGIN;\n"]),
        ...told(together),
        "COMMIT;\n",
        ...(alone.length === 0 ? [] : ["-- In no transaction: each stands for itself.\n", ...told(alone)]),
    ]
        .filter((part) => part !== "")
        .join("\n");
    const shown = (0,redact/* redactSecrets */.fp)(sql);
    const hazards = hazardsOf(proposal.statements, {
        sizes: options.sizes,
        before: wanted.from.objects,
        rewritten: proposal.rewritten,
    });
    return {
        sql: shown.includes(redact/* redacted */.pc) ? `${unfilled}${shown}` : shown,
        heldBack: held.length,
        proof,
        rows: options.rows,
        reason,
        hazards,
    };
}
function provenOn(proposal, { lacks, way }) {
    const [lack] = lacks;
    const unwritten = new Set(proposal.statements.filter(({ sql }) => hides(sql)).map(({ object }) => (0,model_object/* objectKey */.T5)(object)));
    if (lack === undefined && unwritten.size > 0 && proposal.left.every(({ object }) => unwritten.has((0,model_object/* objectKey */.T5)(object))))
        return { proof: "unproven", reason: `a secret that was never read belongs into it, where ${redact/* redacted */.pc} stands` };
    if (lack === undefined)
        return { proof: proposal.proof, reason: proposal.reason };
    const [refused] = way.refused;
    const because = refused === undefined ? "" : `: ${refused.error.message}`;
    return {
        proof: "unproven",
        reason: `the replica is not this database: ${lack.object.kind} ${(0,model_object/* objectName */.Hd)(lack.object)} could not be built in it${because}`,
    };
}
function head({ proof, reason, heldBack }, { database, deployer }) {
    const proven = {
        proven: "Proven: it was run on a replica of this database, which then was what the migrations say.",
        refuted: `REFUTED: run on a replica of this database it did not end where it should; ${reason}.`,
        unproven: `Not proven: ${reason}.`,
    }[proof];
    const held = heldBack === 0
        ? []
        : [
            `Proven in full; ${heldBack === 1 ? "one statement is" : `${heldBack} statements are`} held back, because data is lost: --allow-data-loss writes it whole.`,
        ];
    const lines = [
        `Brings the database ${database} back to what its migrations say.`,
        ...(proof === "proven" && heldBack > 0 ? held : [proven]),
        `Run it as ${deployer}: psql -v ON_ERROR_STOP=1 -f repair.sql "$DATABASE_URL"`,
    ];
    return `${lines.map((line) => comment(line)).join("\n")}\n`;
}
function hides(sql) {
    return (0,redact/* redactSecrets */.fp)(sql).includes(redact/* redacted */.pc);
}
/** A placeholder must never become what it holds the place of. */
const unfilled = `-- A secret belongs where ${redact/* redacted */.pc} stands: write it there, and take this block out.
DO $secret$ BEGIN RAISE EXCEPTION 'a secret is missing in this script: see ${redact/* redacted */.pc}'; END $secret$;

`;
/** Names come from strangers: none ends a comment. */
function comment(line) {
    return `-- ${line.replace(/[\r\n\u2028\u2029]+/g, " ")}`;
}
function write(statement, { allowDataLoss }) {
    const sql = `${statement.sql};`;
    if (statement.loses === undefined || allowDataLoss)
        return sql;
    return `${comment(`Held back, it loses ${statement.loses}:`)}\n${sql.replace(/^/gm, "-- ")}`;
}
/** What follows each other about one object stands together under what was found of it. */
function blocks(statements, options) {
    const parts = [];
    let about = "";
    for (const statement of statements) {
        const key = (0,model_object/* objectKey */.T5)(statement.object);
        if (key !== about)
            parts.push(headOfBlock(statement.object, options));
        about = key;
        parts.at(-1)?.push(write(statement, options));
    }
    return parts.map((lines) => `${lines.join("\n")}\n`);
}
function headOfBlock(object, { tell }) {
    const found = tell(object);
    return found.length > 0 ? found.map(comment) : [comment(`On the way: ${object.kind} ${(0,model_object/* objectName */.Hd)(object)}.`)];
}
/** Only what a step is about; what its way leads through was not read alone. */
function guardedBy({ steps, from, }) {
    return steps.map(({ object }) => ({ object, was: from.objects.get((0,model_object/* objectKey */.T5)(object)) ?? null }));
}

// EXTERNAL MODULE: ./.cache/bundle/src/run/chosen.js
var run_chosen = __webpack_require__(52642);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/repair.js
// The repair of what differs: planned, run on the replica, and written with its proof.
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






async function repairOf(options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { ground, expected, live, differences, deployer } = options;
        const [replica, first] = await (0,repair.openReplica)({ ground, expected, live, differences, runner: deployer });
        const scratch = __addDisposableResource(env_1, first, true);
        const asked = differences.filter(options.chosen);
        const others = differences.filter((each) => options.mayBeNeeded(each) && !asked.includes(each));
        const chosen = others.length === 0 ? asked : await (0,run_chosen/* withNeeds */.Y)(asked, others, { expected: ground, live: replica });
        const wanted = {
            from: live,
            to: keeping(expected, live, differences.filter((each) => !chosen.includes(each))),
            steps: chosen.map(repair.toExpected),
            major: live.server.major,
            runner: deployer,
        };
        const planned = await (0,repair.propose)(replica, wanted, scratch);
        const proposal = options.online ? await online(planned, wanted, replica) : planned;
        const risks = rowRisks(proposal.statements, live.objects);
        const script = writeScript(proposal, wanted, replica, { ...options, rows: risks.length === 0 ? null : "unproven" });
        return { ...script, hazards: [...script.hazards, ...(await options.countRows(risks))] };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Where it is proven; else the forms that are. */
async function online(planned, wanted, replica) {
    const statements = onlineForms(planned.statements, wanted.from.objects);
    const { proof } = await (0,repair.prove)(replica, wanted.to, (fresh) => (0,repair.runStatements)(fresh, statements));
    return proof === "proven" ? { ...planned, statements } : planned;
}
/** Expected, but for what stays as it is on live. */
function keeping(expected, live, kept) {
    if (kept.length === 0)
        return expected;
    const objects = new Map(expected.objects);
    for (const { object, folded } of kept) {
        for (const each of [object, ...folded]) {
            const key = (0,model_object/* objectKey */.T5)(each);
            const there = live.objects.get(key);
            if (there === undefined)
                objects.delete(key);
            else
                objects.set(key, there);
        }
    }
    return { ...expected, objects };
}


/***/ })

};
