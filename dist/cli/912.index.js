export const id = 912;
export const ids = [912];
export const modules = {

/***/ 94964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LOGIN_SETTINGS)
/* harmony export */ });
// What a new session of a role would begin with: a shadow keeps one session, and so sets it itself.
/** What a login would have set: ALTER ROLE and ALTER DATABASE … SET, the more special one last. */
const LOGIN_SETTINGS = `
SELECT login.name, login.value
FROM pg_catalog.pg_db_role_setting s
CROSS JOIN LATERAL (
  SELECT pg_catalog.split_part(line, '=', 1) AS name, pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) AS value
  FROM pg_catalog.unnest(s.setconfig) AS line
) AS login
LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
LEFT JOIN pg_catalog.pg_settings p ON p.name = login.name
WHERE (s.setdatabase = 0 OR d.datname = pg_catalog.current_database())
  AND (s.setrole = 0 OR r.rolname = SESSION_USER)
  AND (p.context IN ('user', 'superuser') OR login.name ~ '^role$|[.]')
ORDER BY s.setrole <> 0, s.setdatabase <> 0`;


/***/ }),

/***/ 12912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  server: () => (/* binding */ server)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/bundle/src/postgres/error.js
var postgres_error = __webpack_require__(63084);
// EXTERNAL MODULE: ./.cache/bundle/src/postgres/rendering.js
var rendering = __webpack_require__(89942);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/engine.js
var engine = __webpack_require__(61691);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/login-settings.js
var login_settings = __webpack_require__(94964);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/quote.js
// Names and texts as SQL takes them.
function quoteIdentifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Right whatever standard_conforming_strings says. */
function quoteLiteral(text) {
    const quoted = `'${text.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
    return text.includes("\\") ? ` E${quoted}` : quoted;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server-database.js
// A scratch database of our own: made, marked, and removed again; and the leftovers of runs that were killed.
// The mark is its name or, under another name, its comment: `pgdrift_shadow_<unix seconds>_<random>`, by the server's clock.
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


const defaultLeftoverAge = 60;
const pattern = "^pgdrift_shadow_([0-9]+)_[0-9a-f]+$";
const MARK = `
SELECT 'pgdrift_shadow_' || pg_catalog.floor(pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()))::pg_catalog.int8
  || '_' || pg_catalog.left(pg_catalog.replace(pg_catalog.gen_random_uuid()::pg_catalog.text, '-', ''), 12) AS mark`;
const EXISTS = "SELECT FROM pg_catalog.pg_database WHERE datname = $1";
/** Roles are marked by their comment alone. */
const LEFTOVERS = `
WITH marked(kind, name, mark) AS (
  SELECT 'database', datname, CASE WHEN datname ~ '${pattern}' THEN datname
    ELSE pg_catalog.shobj_description(oid, 'pg_database') END FROM pg_catalog.pg_database
  UNION ALL
  SELECT 'role', rolname, pg_catalog.shobj_description(oid, 'pg_authid') FROM pg_catalog.pg_roles
)
SELECT kind, name FROM marked
WHERE mark ~ '${pattern}'
  AND (pg_catalog.regexp_match(mark, '${pattern}'))[1]::pg_catalog.numeric
    <= pg_catalog.floor(pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()))::pg_catalog.numeric - $1::pg_catalog.numeric
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_stat_activity a JOIN pg_catalog.pg_database d ON d.oid = a.datid
    WHERE marked.mark IN (d.datname, pg_catalog.shobj_description(d.oid, 'pg_database')))
ORDER BY kind, name`;
/** By the target's name where that is free on the server. */
async function makeDatabase(session, wanted) {
    const mark = (await session.query(MARK))[0]?.mark ?? "";
    await session.query(`CREATE DATABASE ${quoteIdentifier(mark)} TEMPLATE template0 ENCODING 'UTF8'`);
    await markDatabase(session, { name: mark, mark });
    const isTaken = (await session.query(EXISTS, [wanted])).length > 0;
    if (isTaken)
        return { name: mark, mark };
    try {
        await session.query(`ALTER DATABASE ${quoteIdentifier(mark)} RENAME TO ${quoteIdentifier(wanted)}`);
    }
    catch (error) {
        if (error instanceof postgres_error/* PostgresError */.Y)
            return { name: mark, mark };
        throw error;
    }
    return { name: wanted, mark };
}
/** A file may write a comment of its own over it. */
async function markDatabase(session, { name, mark }) {
    await session.query(`COMMENT ON DATABASE ${quoteIdentifier(name)} IS ${quoteLiteral(mark)}`);
}
/**
 * What keeps a database from being dropped (subscriptions, replication slots) is taken away first. `connected`: whether
 * those who are connected to it are sent away, or keep it. Throws PostgresError.
 */
async function removeDatabase(session, openIn, name, connected) {
    const database = quoteIdentifier(name);
    const drop = `DROP DATABASE IF EXISTS ${database}${connected === "sent away" ? " WITH (FORCE)" : ""}`;
    if ((await session.query(EXISTS, [name])).length === 0)
        return;
    await session.query(`ALTER DATABASE ${database} IS_TEMPLATE false`);
    try {
        await session.query(drop);
    }
    catch (error) {
        if (!(error instanceof postgres_error/* PostgresError */.Y && error.code === "55006"))
            throw error;
        await endReplication(openIn, name);
        await session.query(drop);
    }
}
/**
 * Removes what killed runs left behind, as long as nobody is connected to it: a run that goes on always is.
 * What cannot be removed is told to `note` and left.
 */
async function sweep(session, openIn, { age = defaultLeftoverAge, note }, removeRoles) {
    const found = await session.query(LEFTOVERS, [String(age)]);
    for (const name of found.flatMap(({ kind, name }) => (kind === "database" && name ? [name] : []))) {
        try {
            await removeDatabase(session, openIn, name, "keep it");
            note(`removed the database ${name}, which a run that was killed had left`);
        }
        catch (error) {
            if (!(error instanceof postgres_error/* PostgresError */.Y))
                throw error;
            note(`the database ${name}, which a run that was killed had left, cannot be removed: ${error.message}`);
        }
    }
    await removeRoles(found.flatMap(({ kind, name }) => (kind === "role" && name ? [name] : [])));
}
async function endReplication(openIn, name) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await openIn(name), true);
        const subscriptions = await session.query(`SELECT s.subname AS name FROM pg_catalog.pg_subscription s JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
     WHERE d.datname = pg_catalog.current_database()`);
        for (const { name } of subscriptions) {
            const quoted = quoteIdentifier(name ?? "");
            await session.query(`ALTER SUBSCRIPTION ${quoted} DISABLE`);
            await session.query(`ALTER SUBSCRIPTION ${quoted} SET (slot_name = NONE)`);
            await session.query(`DROP SUBSCRIPTION ${quoted}`);
        }
        await session.query(`SELECT pg_catalog.pg_drop_replication_slot(slot_name) FROM pg_catalog.pg_replication_slots
     WHERE database = pg_catalog.current_database() AND NOT active`);
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

// EXTERNAL MODULE: ./.cache/bundle/src/shadow/lexer.js
var lexer = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/split.js
var split = __webpack_require__(12249);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server-refused.js
// Statements that change the server and not our database on it, and that nothing afterwards could undo: they are refused
// before they are sent. Seen by their first words alone; in bodies and strings the server itself takes none of them but the
// change of a role, which is undone.



/** `existing`: the roles that were there before us. Throws StatementError (42501), as the server would. */
function refuse(text, existing, transaction) {
    if (!/\b(?:ALTER|CREATE|DROP)\b/i.test(text))
        return;
    const statements = (0,split/* split */.l)(text).filter(({ kind }) => kind === "statement");
    for (const [index, statement] of statements.entries()) {
        const reason = reasonOf(wordsOf(statement.text), existing);
        if (reason === null)
            continue;
        const position = [...text.slice(0, statement.offset)].length + 1;
        const message = `${reason}: not on a shadow server, where the folder's role has no such privilege`;
        throw new engine/* StatementError */.M({ code: "42501", message, detail: null, hint: null, position }, index, transaction);
    }
}
function reasonOf(words, existing) {
    const [verb = "", what = "", ...rest] = words.map((word) => (word.startsWith('"') ? word : word.toUpperCase()));
    if (verb === "ALTER" && what === "SYSTEM")
        return "ALTER SYSTEM changes the whole server";
    if (["ROLE", "USER", "GROUP"].includes(what) && rest[0] !== "MAPPING") {
        if (verb === "ALTER" && rest.includes("SUPERUSER"))
            return "ALTER ROLE … SUPERUSER";
        const dropped = words.slice(2).find((word) => existing.has(nameOf(word)));
        if (verb === "DROP" && dropped !== undefined)
            return `DROP ROLE of ${nameOf(dropped)}, which was there before`;
    }
    if (["DATABASE", "TABLESPACE"].includes(what) && ["CREATE", "DROP"].includes(verb)) {
        return `${verb} ${what} reaches beyond the shadow's own database`;
    }
    return null;
}
function nameOf(word) {
    return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase();
}
/** Up to a dozen words and quoted names: those of a role's attributes stand within. */
function wordsOf(statement) {
    const words = [];
    for (let at = 0; at < statement.length && words.length < 24;) {
        const { kind, start, end } = (0,lexer/* tokenAt */.B)(statement, at);
        const text = statement.slice(start, end);
        at = end;
        if (kind === "word" || (kind === "quoted" && text.startsWith('"')))
            words.push(text);
    }
    return words;
}

// EXTERNAL MODULE: ./.cache/bundle/src/model/errors.js
var errors = __webpack_require__(36551);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server-set-up.js
// Before the first file on a server: schema public has live's initial form, the platform has done its part, the roles are
// there, and the database is the deployer's. A role that was there before is left as it is.


const KNOWN_ROLES = "SELECT rolname FROM pg_catalog.pg_roles";
/** Owned by the first superuser, as every database of 14 had it. */
const PUBLIC_OF_14 = `
DO $$ BEGIN
  EXECUTE pg_catalog.format('ALTER SCHEMA public OWNER TO %I', pg_catalog.pg_get_userbyid(10));
END $$;
GRANT ALL ON SCHEMA public TO PUBLIC`;
const PUBLIC_OF_15 = `
ALTER SCHEMA public OWNER TO pg_database_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC`;
/** `run` takes any text; `session` is in the shadow's database, as the role that connected. */
async function setUpOnServer(session, run, { options, database, role, address }) {
    const { major } = session.server;
    if (options.publicSchema === "14" && major >= 15 && role.superuser)
        await run(PUBLIC_OF_14);
    if (options.publicSchema === "15" && major < 15 && role.superuser)
        await run(PUBLIC_OF_15);
    if (options.prelude !== "")
        await run(options.prelude);
    const known = new Set((await session.query(KNOWN_ROLES)).map(({ rolname }) => rolname));
    // As superuser where we are one, for so it is in the embedded engine; else with what we may give.
    const deployer = { name: options.deployer, attributes: "SUPERUSER CREATEROLE" };
    const wanted = [deployer, ...options.roles].filter(({ name }) => !known.has(name) && !name.startsWith("pg_"));
    const missing = [...new Map(wanted.toReversed().map((each) => [each.name, each])).values()];
    if (missing.length > 0 && !role.superuser && !role.createsRoles) {
        const names = missing.map(({ name }) => name).join(", ");
        throw new errors/* UserError */.y(`the role ${role.name} of the shadow server ${address} may not make roles, and ${names} must be there: give it CREATEROLE, or make them`);
    }
    for (const { name, attributes } of missing) {
        await run(`CREATE ROLE ${quoteIdentifier(name)} ${attributesHere(attributes, role)}`);
    }
    if (options.deployer === role.name)
        return;
    const name = quoteIdentifier(options.deployer);
    if (!role.superuser)
        await run(`GRANT ${name} TO CURRENT_USER`);
    await run(`ALTER DATABASE ${quoteIdentifier(database)} OWNER TO ${name}`);
}
/** Nobody is to log in by a role of the shadow's; and what only a superuser may give, no other can. */
function attributesHere(attributes, { superuser }) {
    const words = attributes.split(/\s+/).filter((word) => !/^(NO)?LOGIN$/i.test(word));
    const given = superuser ? words : words.filter((word) => !/^(NO)?(SUPERUSER|REPLICATION|BYPASSRLS)$/i.test(word));
    return ["NOLOGIN", ...given].join(" ").trim();
}

// EXTERNAL MODULE: ./.cache/bundle/src/postgres/connection.js + 4 modules
var connection = __webpack_require__(7760);
// EXTERNAL MODULE: ./.cache/bundle/src/postgres/open.js + 8 modules
var postgres_open = __webpack_require__(72324);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/open-shadows.js
var open_shadows = __webpack_require__(92981);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server-cluster.js
// What of a server lies outside our own database and a file can change all the same: its roles, their memberships and
// settings, and who may do what with its other databases. Read before the first file, and put back after the last.

const role = (oid) => `pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(${oid}))`;
const grantee = `CASE acl.grantee WHEN 0 THEN 'PUBLIC' ELSE ${role("acl.grantee")} END`;
const ATTRIBUTES = (password) => `
SELECT r.oid::pg_catalog.text AS key, r.rolname AS name, pg_catalog.concat_ws(' ',
    CASE WHEN r.rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END, CASE WHEN r.rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
    CASE WHEN r.rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
    CASE WHEN r.rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
    CASE WHEN r.rolreplication THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
    CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END, 'CONNECTION LIMIT', r.rolconnlimit,
    'VALID UNTIL ' || pg_catalog.quote_literal(COALESCE(r.rolvaliduntil, 'infinity')) ${password}) AS attributes
FROM ${password === "" ? "pg_catalog.pg_roles" : "pg_catalog.pg_authid"} r`;
const PASSWORD = ", 'PASSWORD ' || COALESCE(pg_catalog.quote_literal(r.rolpassword), 'NULL')";
const MEMBERSHIPS = `
SELECT DISTINCT pg_catalog.concat_ws(' ', m.roleid, m.member) AS key, m.admin_option::pg_catalog.text AS state,
  pg_catalog.format('GRANT %s TO %s%s', ${role("m.roleid")}, ${role("m.member")},
    CASE WHEN m.admin_option THEN ' WITH ADMIN OPTION' END) AS add,
  pg_catalog.format('REVOKE %s FROM %s', ${role("m.roleid")}, ${role("m.member")}) AS remove
FROM pg_catalog.pg_auth_members m`;
/** Lists are written in a form that SET takes back only unquoted. */
const SETTINGS = `
SELECT pg_catalog.concat_ws(' ', s.setdatabase, s.setrole, one.name) AS key, one.value AS state,
  pg_catalog.format('%s SET %I TO %s', whose, one.name, CASE
    WHEN one.value = '' OR one.value = '""' THEN ''''''
    WHEN one.name IN ('search_path', 'temp_tablespaces', 'session_preload_libraries', 'local_preload_libraries') THEN one.value
    ELSE pg_catalog.quote_literal(one.value) END) AS add,
  pg_catalog.format('%s RESET %I', whose, one.name) AS remove
FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
CROSS JOIN LATERAL (SELECT CASE
    WHEN s.setrole = 0 THEN pg_catalog.format('ALTER DATABASE %I', d.datname)
    WHEN s.setdatabase = 0 THEN pg_catalog.format('ALTER ROLE %s', ${role("s.setrole")})
    ELSE pg_catalog.format('ALTER ROLE %s IN DATABASE %I', ${role("s.setrole")}, d.datname) END AS whose) AS owner
CROSS JOIN LATERAL (
  SELECT pg_catalog.split_part(line, '=', 1) AS name, pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) AS value
  FROM pg_catalog.unnest(s.setconfig) AS line) AS one`;
const GRANTS = `
SELECT pg_catalog.concat_ws(' ', d.oid, acl.grantee, acl.privilege_type) AS key, acl.is_grantable::pg_catalog.text AS state,
  pg_catalog.format('GRANT %s ON DATABASE %I TO %s%s', acl.privilege_type, d.datname, ${grantee},
    CASE WHEN acl.is_grantable THEN ' WITH GRANT OPTION' END) AS add,
  pg_catalog.format('REVOKE %s ON DATABASE %I FROM %s', acl.privilege_type, d.datname, ${grantee}) AS remove
FROM pg_catalog.pg_database d
CROSS JOIN LATERAL pg_catalog.aclexplode(COALESCE(d.datacl, pg_catalog.acldefault('d', d.datdba))) AS acl`;
const DATABASES = `
SELECT d.oid::pg_catalog.text AS key, pg_catalog.concat_ws(' ', d.datdba, d.datconnlimit, d.datallowconn, d.datistemplate, c.comment) AS state,
  pg_catalog.format('ALTER DATABASE %1$I OWNER TO %2$s; ALTER DATABASE %1$I CONNECTION LIMIT %3$s; ALTER DATABASE %1$I ALLOW_CONNECTIONS %4$s;
    ALTER DATABASE %1$I IS_TEMPLATE %5$s; COMMENT ON DATABASE %1$I IS %6$L', d.datname, ${role("d.datdba")}, d.datconnlimit,
    d.datallowconn::pg_catalog.text, d.datistemplate::pg_catalog.text, c.comment) AS add, '' AS remove
FROM pg_catalog.pg_database d
CROSS JOIN LATERAL pg_catalog.shobj_description(d.oid, 'pg_database') AS c(comment)`;
async function readCluster(session, superuser) {
    const [roles = [], memberships = [], settings = [], grants = [], databases = []] = await session.batch([
        ATTRIBUTES(superuser ? PASSWORD : ""),
        MEMBERSHIPS,
        SETTINGS,
        GRANTS,
        DATABASES,
    ]);
    const undoable = (rows) => new Map(rows.map(({ key, state, add, remove }) => [
        key ?? "",
        { state: state ?? "", add: add ?? "", remove: remove ?? "" },
    ]));
    return {
        roles: new Map(roles.map(({ key, name, attributes }) => [key ?? "", { name: name ?? "", attributes: attributes ?? "" }])),
        memberships: undoable(memberships),
        settings: undoable(settings),
        grants: undoable(grants),
        databases: undoable(databases),
    };
}
/** First: the statements that give the roles that were there before their names again. */
function undoNames(before, now) {
    return [...before.roles].flatMap(([key, { name }]) => {
        const found = now.roles.get(key)?.name;
        return found === undefined || found === name
            ? []
            : [`ALTER ROLE ${quoteIdentifier(found)} RENAME TO ${quoteIdentifier(name)}`];
    });
}
/**
 * Then: the statements that make `now` what `before` was, for what was there before; what others made meanwhile is left alone.
 * Roles that are new, and what hangs on them, must be gone by now.
 */
function undo(before, now) {
    const attributes = [...before.roles].flatMap(([key, { name, attributes: wanted }]) => {
        const found = now.roles.get(key)?.attributes;
        return found === undefined || found === wanted ? [] : [`ALTER ROLE ${quoteIdentifier(name)} ${wanted}`];
    });
    const isThere = (key) => {
        const [first = "", second = ""] = key.split(" ");
        return [first, second].every((oid) => oid === "0" || before.roles.has(oid) || before.databases.has(oid));
    };
    const rest = ["memberships", "settings", "grants", "databases"].flatMap((part) => {
        const [was, is] = [before[part], now[part]];
        const added = [...is].filter(([key, { state }]) => isThere(key) && was.get(key)?.state !== state && part !== "databases");
        const lost = [...was].filter(([key, { state }]) => {
            const found = is.get(key);
            return found?.state !== state && (part !== "databases" || found !== undefined);
        });
        return [...added.map(([, { remove }]) => remove), ...lost.map(([, { add }]) => add)];
    });
    return [...attributes, ...rest];
}
/** What says of a role that a run made it. */
function markRole(name, mark) {
    return `COMMENT ON ROLE ${quoteIdentifier(name)} IS ${quoteLiteral(mark)}`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/shadow/server-gate.js
var server_gate = __webpack_require__(14080);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server-roles.js
// The roles that a run makes on a server: told from those that others make meanwhile, marked at once, and removed at the end.
// A role is ours where it came to be while a text ran that can make one.



const NAMES = "SELECT oid::pg_catalog.text AS oid, rolname AS name FROM pg_catalog.pg_roles";
/** In bodies and strings too: what makes a role may be called later. */
const makesRoles = /\bCREATE\s+(?:ROLE|USER(?!\s+MAPPING)|GROUP)\b/i;
const keepsCode = /\bCREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE)\b/i;
/** `session` is not the one that the texts run in. */
function watchRoles(session, mark) {
    const made = new Set();
    let known = null;
    let always = false;
    const names = async () => new Map((await session.query(NAMES)).map(({ oid, name }) => [oid ?? "", name ?? ""]));
    return {
        async before(text) {
            if (!makesRoles.test(text) && !always)
                return;
            always ||= keepsCode.test(text);
            known ??= new Set((await names()).keys());
        },
        async after() {
            if (known === null)
                return;
            for (const [oid, name] of await names()) {
                if (known.has(oid) || made.has(oid))
                    continue;
                made.add(oid);
                await session.query(markRole(name, mark));
            }
            known = null;
        },
        async made() {
            const now = await names();
            return [...made].toReversed().flatMap((oid) => now.get(oid) ?? []);
        },
    };
}
/** What they own outside of their database becomes this role's. Those that cannot be removed are told, and left. */
async function removeRoles(session, roles, superuser, note) {
    const attempt = async (text) => {
        try {
            await session.batch([text]);
            return null;
        }
        catch (error) {
            if (error instanceof postgres_error/* PostgresError */.Y)
                return error.message;
            throw error;
        }
    };
    for (const name of roles.map(quoteIdentifier)) {
        if (!superuser)
            await attempt(`GRANT ${name} TO CURRENT_USER`);
        await attempt(`REASSIGN OWNED BY ${name} TO CURRENT_USER`);
        await attempt(`DROP OWNED BY ${name}`);
    }
    for (const name of roles) {
        const refusal = await attempt(`DROP ROLE IF EXISTS ${quoteIdentifier(name)}`);
        if (refusal !== null)
            note(`the role ${name} was left on the shadow server: ${refusal}`);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server-turn.js
// Roles belong to the whole server, so two folders that make the same one would meet: shadows on one server take turns.
// The turn is an advisory lock of the administering session, and ends with it, however that ends.


/** "pgdrift" as bytes. */
const key = "31640507826005620";
const defaultPatience = 600_000;
/** Throws UserError where another run does not end in time. */
async function takeTurn(session, address, place) {
    const [row] = await session.query(`SELECT pg_catalog.pg_try_advisory_lock(${key})::pg_catalog.text AS mine`);
    if (row?.mine === "true")
        return;
    const patience = place.patience ?? defaultPatience;
    place.note?.(`${address}: another run has its shadow there; waiting for it to end`);
    try {
        await session.batch([
            `SET lock_timeout = ${patience}`,
            `SELECT pg_catalog.pg_advisory_lock(${key})`,
            "RESET lock_timeout",
        ]);
    }
    catch (error) {
        if (!(error instanceof postgres_error/* PostgresError */.Y && error.code === "55P03"))
            throw error;
        throw new errors/* UserError */.y(`another run has had its shadow on ${address} for more than ${patience / 1000} s: run again when it has ended, or use another server`);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server-site.js
// Our place on a server, from the first question to the last trace: let in by the gate, taking turns, with a database made
// and marked; and left as it was before us.










/** A client that is gone is noticed while a statement runs, and the statement ends. */
const noticeGone = "SET client_connection_check_interval = 2000";
/** Throws UserError, one line, where the server may not or cannot carry a shadow. */
async function prepareSite(place, wanted) {
    const connection = readPlace(place.url);
    const openIn = async (database) => await openOurs({ ...connection, database }, place);
    const admin = await openOurs(connection, place);
    try {
        const note = place.note ?? (() => undefined);
        const role = await (0,server_gate/* passGate */.l)(admin, admin.address, place);
        await takeTurn(admin, admin.address, place);
        await sweep(admin, openIn, { age: place.leftoverAge, note }, (names) => removeRoles(admin, names, role.superuser, note));
        const before = await readCluster(admin, role.superuser);
        const database = await makeDatabase(admin, wanted);
        const watch = watchRoles(admin, database.mark);
        let leaving = null;
        const site = {
            ...{ place, admin, openIn, role, database, before, watch },
            [Symbol.asyncDispose]: () => {
                leaving ??= leave(site).finally(() => (0,open_shadows/* forget */.y6)(site));
                return leaving;
            },
        };
        (0,open_shadows/* keepTrack */.V9)(site);
        return site;
    }
    catch (error) {
        await admin[Symbol.asyncDispose]();
        throw readable(error, admin.address);
    }
}
function readPlace(url) {
    try {
        return (0,connection/* readConnection */.d)(url, {});
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw new errors/* UserError */.y(`shadow is neither \`embedded\` nor a server's URL: ${error.message}`);
        throw error;
    }
}
async function openOurs(connection, { note }) {
    try {
        const session = await (0,postgres_open/* openSession */.f)(connection, { note });
        await session.batch([noticeGone, "SET idle_session_timeout = 0", "SET statement_timeout = 0"]);
        return session;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw new errors/* UserError */.y(`the shadow server: ${error.message}`);
        throw error;
    }
}
/** Everything as it was before us. What cannot be done is told, and the next run tries what is marked once more. */
async function leave(site) {
    const { place, openIn, role, database, before, watch } = site;
    const note = place.note ?? (() => undefined);
    const { admin } = site;
    try {
        await removeDatabase(admin, openIn, database.name, "sent away");
        await removeRoles(admin, await watch.made(), role.superuser, note);
        for (const part of [undoNames, undo]) {
            for (const statement of part(before, await readCluster(admin, role.superuser))) {
                const { error } = await admin.run(statement);
                if (error === null)
                    continue;
                note(`what was changed on the shadow server cannot be put back (${error.message}): ${firstPart(statement)}`);
            }
        }
    }
    catch (error) {
        note(`${admin.address}: the shadow could not be removed, the next run will: ${error instanceof Error ? error.message : error}`);
    }
    finally {
        await admin[Symbol.asyncDispose]();
    }
}
/** A statement without what may be a secret in it. */
function firstPart(statement) {
    return statement.split(/ PASSWORD | TO '/, 1)[0] ?? "";
}
/** A refusal while a shadow is made is for whoever chose the server. */
function readable(error, address) {
    if (!(error instanceof postgres_error/* PostgresError */.Y))
        return error;
    return new errors/* UserError */.y(`the shadow server ${address} refused what a shadow needs: ${error.message} (${error.code}); a superuser of a server of its own can do it all`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/server.js
// The engine on somebody's server: a scratch database of our own there, in which the files run, and nothing left behind.










const server = {
    id: "server",
    async open(options) {
        const { place } = options;
        if (place === undefined)
            throw new Error("the engine on a server needs to be told which");
        const site = await prepareSite(place, options.database);
        try {
            return await openShadow(site, options);
        }
        catch (error) {
            await site[Symbol.asyncDispose]();
            throw readable(error, site.admin.address);
        }
    },
};
async function openShadow(site, options) {
    const { admin, database, role, watch } = site;
    const limit = options.fileTimeout;
    const session = await site.openIn(database.name);
    const existing = new Set([...site.before.roles.values()].map(({ name }) => name));
    const diagnostics = [...ofMajor(session, site.place)];
    let stopped = null;
    let mayBeUnmarked = false;
    /** Within the limit, or never again. */
    async function inTime(work) {
        if (stopped !== null)
            throw stopped;
        const timer = setTimeout(() => {
            stopped = new engine/* ShadowStopped */.k(`no end within ${limit / 1000} s`);
            session.interrupt();
        }, limit);
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof postgres_error/* PostgresError */.Y || error instanceof engine/* ShadowStopped */.k)
                throw error;
            stopped ??= new engine/* ShadowStopped */.k(error instanceof Error ? error.message : String(error), { cause: error });
            throw stopped;
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function runAny(text) {
        await watch.before(text);
        const { completed, error } = await inTime(() => session.run(text));
        const transaction = session.transaction();
        if (transaction === "none")
            await watch.after();
        if (error !== null)
            throw new engine/* StatementError */.M(error, completed, transaction);
        if (transaction !== "failed") {
            const nonce = (0,external_node_crypto_.randomUUID)();
            const [row] = await inTime(() => session.query(`SELECT '${nonce}' AS nonce`));
            if (row?.nonce !== nonce)
                throw new engine/* ShadowStopped */.k("the shadow server answered another question");
        }
        return transaction;
    }
    async function run(text) {
        refuse(text, existing, session.transaction());
        mayBeUnmarked ||= /\bCOMMENT\s+ON\s+DATABASE\b/i.test(text);
        if (database.name !== options.database && mentions(text, options.database))
            diagnostics.push(...named());
        return await runAny(text);
    }
    /** Once. */
    const named = () => diagnostics.some(({ code }) => code === "shadow-database-name") ? [] : [ofName(options.database, database.name)];
    const becomeDeployer = options.deployer === role.name
        ? []
        : role.superuser
            ? [`SET SESSION AUTHORIZATION ${quoteIdentifier(options.deployer)}`]
            : [`SET ROLE ${quoteIdentifier(options.deployer)}`];
    const login = [
        noticeGone,
        "SET idle_session_timeout = 0",
        "SET check_function_bodies = off",
        ...becomeDeployer,
        `SET statement_timeout = ${limit + 5000}`,
        ...(options.searchPath === null ? [] : [`SET search_path TO ${options.searchPath}`]),
        login_settings/* LOGIN_SETTINGS */.i,
    ];
    async function reset() {
        await inTime(async () => {
            if (session.inTransaction())
                await session.query("ROLLBACK");
            await session.query("DISCARD ALL");
            for (const { name, value } of (await session.batch(login)).at(-1) ?? []) {
                if (typeof name !== "string" || name.endsWith("_timeout"))
                    continue;
                await session.query("SELECT pg_catalog.set_config($1, $2, false)", [name, value ?? null]).catch(ignoreRefusal);
            }
        });
        await watch.after();
        if (mayBeUnmarked)
            await markDatabase(admin, database);
        mayBeUnmarked = false;
    }
    const look = async (work) => {
        const begin = [
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            ...Object.entries({ ...rendering/* rendering */.r, search_path: "" }).map(([name, value]) => `SET LOCAL ${name} = ${quoteLiteral(value)}`),
        ];
        await inTime(() => session.batch(begin));
        try {
            return await work(asked);
        }
        finally {
            if (stopped === null)
                await session.query("ROLLBACK").catch(ignoreRefusal);
        }
    };
    const asked = {
        server: session.server,
        query: (text, values) => inTime(() => session.query(text, values)),
        batch: (texts) => inTime(() => session.batch(texts)),
    };
    await setUpOnServer(session, runAny, { options, database: database.name, role, address: admin.address });
    await reset();
    return {
        engine: "server",
        session: asked,
        look,
        stubs: [],
        run,
        reset,
        diagnostics: () => diagnostics,
        async [Symbol.asyncDispose]() {
            stopped ??= new engine/* ShadowStopped */.k("the shadow is closed");
            session.interrupt();
            await session[Symbol.asyncDispose]();
            await site[Symbol.asyncDispose]();
        },
    };
}
function ignoreRefusal(error) {
    if (!(error instanceof postgres_error/* PostgresError */.Y))
        throw error;
}
function mentions(text, database) {
    const name = database.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`\\bDATABASE\\s+"?${name}(?![\\w$])`, "i").test(text);
}
function ofName(wanted, name) {
    const message = `the shadow server has a database ${wanted} of its own, so the shadow is called ${name}: what a file says of the database ${wanted} changes that one, and is put back; a server without it would do`;
    return { code: "shadow-database-name", severity: "warning", message, path: null, line: null };
}
function ofMajor({ server: { major } }, { targetMajor }) {
    if (targetMajor === null || major >= targetMajor)
        return [];
    const message = `the shadow server is PostgreSQL ${major} and the target ${targetMajor}: what is new in ${targetMajor} cannot be built there; use a server of ${targetMajor} or later`;
    return [{ code: "shadow-older", severity: "warning", message, path: null, line: null }];
}


/***/ })

};
