export const id = 806;
export const ids = [806];
export const modules = {

/***/ 33806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embedded: () => (/* binding */ embedded)
});

// EXTERNAL MODULE: ./.cache/bundle/src/postgres/error.js
var postgres_error = __webpack_require__(63084);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/asset.js
var asset = __webpack_require__(12933);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/engine.js
var engine = __webpack_require__(61691);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/wire.js
// What the program and the worker say to each other. Plain data: it is cloned on its way.
const statuses = (/* unused pure expression or super */ null && (["I", "T", "E"]));
/** The worker's first word: the engine is up. */
const opened = "opened";

;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/channel.js
// One worker, one question at a time, each with a limit of time and memory. Once it is stopped it stays so: every later
// question is answered with the reason. While nothing is asked, it does not keep the program alive.





/** Of the whole program, in bytes: tables that a file fills without end lie in memory. */
const memoryLimit = 4 * 2 ** 30;
const memoryCheckInterval = 250;
/** `openLimit` in ms. */
async function openChannel(opening, openLimit) {
    const worker = startWorker(opening);
    let stopped = null;
    let waiting = null;
    let last = 0;
    let queue = Promise.resolve();
    async function stop(reason, cause) {
        stopped ??= new engine/* ShadowStopped */.k(reason, { cause });
        waiting?.reject(stopped);
        await worker.terminate();
    }
    worker.on("message", (message) => waiting?.resolve(message));
    worker.on("error", (error) => void stop("the embedded PostgreSQL broke down", error));
    worker.on("exit", () => void stop("the embedded PostgreSQL ended by itself"));
    async function next(limit, ask) {
        if (stopped !== null)
            throw stopped;
        worker.ref();
        const timer = setTimeout(() => void stop(`no end within ${limit / 1000} s`), limit);
        const watch = setInterval(() => {
            if (process.memoryUsage.rss() > memoryLimit)
                void stop(`more than ${memoryLimit / 2 ** 30} GB of memory taken`);
        }, memoryCheckInterval);
        try {
            return await new Promise((resolve, reject) => {
                waiting = { resolve, reject };
                ask();
            });
        }
        finally {
            waiting = null;
            clearTimeout(timer);
            clearInterval(watch);
            worker.unref();
        }
    }
    async function ask({ text, values, prove, limit }) {
        const question = { id: ++last, text, values, nonce: prove ? (0,external_node_crypto_.randomUUID)() : null };
        const answer = await next(limit, () => worker.postMessage(question));
        if (!isAnswer(answer) || answer.id !== question.id)
            throw new Error("the worker answered another question");
        const { status } = answer;
        if (status !== null)
            return { ...answer, status };
        await stop("the embedded PostgreSQL fell silent");
        throw stopped ?? new engine/* ShadowStopped */.k("the embedded PostgreSQL fell silent");
    }
    async function save(limit) {
        const question = { id: ++last, save: true };
        const answer = await next(limit, () => worker.postMessage(question));
        if (!isSaved(answer) || answer.id !== question.id)
            throw new Error("the worker answered another question");
        return answer.image;
    }
    const queued = (work) => {
        const answer = queue.then(work);
        queue = answer.catch(() => { });
        return answer;
    };
    const first = await next(openLimit, () => { });
    if (first !== opened)
        throw new Error("the worker did not say that it is open");
    return {
        ask: (question) => queued(() => ask(question)),
        save: (limit) => queued(() => save(limit)),
        close: () => stop("the shadow is closed"),
    };
}
/** No environment, so no secret; what it might print goes nowhere. */
function startWorker(workerData) {
    const url = (0,asset/* assetUrl */.uq)(asset/* fromSources */.HJ ? "shadow/worker-from-sources.mjs" : "shadow/index.js");
    return new external_node_worker_threads_.Worker(url, { workerData, execArgv: [], env: {}, stdout: true, stderr: true });
}
function isAnswer(message) {
    return typeof message === "object" && message !== null && "id" in message && "results" in message;
}
function isSaved(message) {
    return typeof message === "object" && message !== null && "id" in message && "image" in message;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/engine-files.js
// What every embedded PostgreSQL starts from, read and made ready by the first one: a check opens several.



/** The prepared data folder, packed with brotli. */
const packedPath = "shadow/data/pgdata.br";
let read = null;
function engineFiles() {
    read ??= readEngineFiles();
    return read;
}
async function readEngineFiles() {
    const [server, packed] = await Promise.all([
        (0,promises_.readFile)((0,asset/* engineUrl */.aE)("pglite.wasm")).then((bytes) => WebAssembly.compile(new Uint8Array(bytes))),
        (0,asset/* readAsset */.fs)(packedPath),
    ]);
    return { server, folder: new Uint8Array((0,external_node_zlib_.brotliDecompressSync)(packed)) };
}

// EXTERNAL MODULE: ./.cache/bundle/src/shadow/extensions.js
var shadow_extensions = __webpack_require__(22723);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/split.js
var split = __webpack_require__(12249);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/login-again.js
// RESET SESSION AUTHORIZATION does nothing in the embedded engine, whose session has no login to go back to: the statement
// is written out as the role that deploys. No line moves.

const back = /^(?:RESET\s+SESSION\s+AUTHORIZATION|SET\s+(?:(SESSION|LOCAL)\s+)?SESSION\s+AUTHORIZATION\s+DEFAULT)\s*(?=;|$)/i;
/** `role` is quoted. */
function withLoginAgain(text, role) {
    if (!/\bSESSION\s+AUTHORIZATION\b/i.test(text))
        return text;
    return (0,split/* split */.l)(text)
        .map((piece) => {
        const [statement, scope = ""] = (piece.kind === "statement" ? back.exec(piece.text) : null) ?? [];
        if (statement === undefined)
            return piece.text;
        const lines = statement.replace(/[^\n]/g, "");
        return `SET ${scope} SESSION AUTHORIZATION ${role}${lines}${piece.text.slice(statement.length)}`;
    })
        .join("");
}

// EXTERNAL MODULE: ./.cache/bundle/src/shadow/login-settings.js
var login_settings = __webpack_require__(94964);
;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/set-up.js
// Before the first file: the shadow's database has the target's name, schema public has live's initial form, the platform
// has done its part, the roles are there, and who deployed there is a superuser and owns the database.
/** The role that the prepared data folder was made by. It owns what the server itself brings. */
const bootstrapRole = "postgres";
/** A database cannot be renamed from inside, and the engine has no other to be in; its row can be written. */
const RENAME = `
UPDATE pg_catalog.pg_database SET datname = $1
WHERE datname = pg_catalog.current_database() AND datname <> $1`;
const PUBLIC_OF_14 = `
ALTER SCHEMA public OWNER TO ${bootstrapRole};
GRANT ALL ON SCHEMA public TO PUBLIC`;
const KNOWN_ROLES = "SELECT rolname FROM pg_catalog.pg_roles";
async function setUp(session, run, options) {
    await session.query(RENAME, [options.database]);
    if (options.publicSchema === "14")
        await run(PUBLIC_OF_14);
    if (options.prelude !== "")
        await run(options.prelude);
    for (const { schema } of options.stubs ?? []) {
        if (schema !== null && schema !== "pg_catalog")
            await run(`CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(schema)}`);
    }
    const known = new Set((await session.query(KNOWN_ROLES)).map(({ rolname }) => rolname));
    const deployer = { name: options.deployer, attributes: "LOGIN" };
    for (const { name, attributes } of [...options.roles, deployer]) {
        if (known.has(name) || name.startsWith("pg_"))
            continue;
        known.add(name);
        await run(`CREATE ROLE ${quoteIdentifier(name)} ${attributes}`);
    }
    if (options.deployer !== bootstrapRole) {
        const name = quoteIdentifier(options.deployer);
        await run(`ALTER ROLE ${name} SUPERUSER; ALTER DATABASE ${quoteIdentifier(options.database)} OWNER TO ${name}`);
    }
}
function quoteIdentifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/shadow/embedded.js
// The embedded engine: a PostgreSQL of our own in a worker, new for every shadow, gone when it is closed.









const openLimit = 60_000;
const embedded = {
    id: "embedded",
    open: (options) => openEmbedded(options, null),
};
/** `image` null: new, and set up. */
async function openEmbedded(options, image) {
    const files = options.stubs?.flatMap((stub) => stub.files) ?? [];
    const extensions = (0,shadow_extensions/* bundlesFor */.lS)(options.extensions).map((name) => [name, (0,asset/* engineUrl */.aE)(`${name}.tar.gz`).href]);
    const opening = { ...(await engineFiles()), extensions, files };
    const saved = image === null ? {} : { folder: image, database: options.database };
    const channel = await openChannel({ ...opening, ...saved }, openLimit);
    try {
        return await prepare(channel, options, image === null);
    }
    catch (error) {
        await channel.close();
        throw error;
    }
}
async function prepare(channel, options, isNew) {
    const limit = options.fileTimeout;
    let transaction = "none";
    async function ask(text, values, prove) {
        const answer = await channel.ask({ text, values, prove, limit });
        transaction = transactionStates[answer.status];
        return answer;
    }
    async function told(text, values) {
        const { results, error } = await ask(text, values, false);
        if (error !== null)
            throw new postgres_error/* PostgresError */.Y(error);
        return results;
    }
    async function run(text) {
        const { results, error } = await ask(withLoginAgain(text, quoteLiteral(options.deployer)), null, true);
        if (error !== null)
            throw new engine/* StatementError */.M(error, results.length, transaction);
        return transaction;
    }
    const session = {
        server: serverVersion(await told("SHOW server_version", null)),
        query: async (text, values) => (await told(text, values ?? null))[0] ?? [],
        batch: async (texts) => (texts.length === 0 ? [] : await told(texts.join("\n;\n"), null)),
    };
    /** The engine runs as for a single user, where a session has no authorization to go back to: it is set each time. */
    const login = [
        `SELECT pg_catalog.set_config('session_authorization', ${quoteLiteral(options.deployer)}, false)`,
        "RESET ROLE",
        ...(options.searchPath === null ? [] : [`SET search_path TO ${options.searchPath}`]),
        login_settings/* LOGIN_SETTINGS */.i,
    ];
    async function reset() {
        if (transaction !== "none")
            await told("ROLLBACK", null);
        await told("DISCARD ALL", null);
        for (const { name, value } of (await session.batch(login)).at(-1) ?? []) {
            if (name === undefined || value === undefined)
                continue;
            await ask("SELECT pg_catalog.set_config($1, $2, false)", [name, value], false);
        }
    }
    const look = async (work) => {
        await told("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = ''", null);
        try {
            return await work(session);
        }
        finally {
            await ask("ROLLBACK", null, false);
        }
    };
    if (isNew)
        await setUp(session, run, options);
    await reset();
    return {
        engine: "embedded",
        session,
        look,
        stubs: options.stubs?.map(({ name }) => name) ?? [],
        run,
        reset,
        async save() {
            const image = await channel.save(limit);
            return () => openEmbedded(options, image);
        },
        [Symbol.asyncDispose]: () => channel.close(),
    };
}
const transactionStates = { I: "none", T: "open", E: "failed" };
function serverVersion([rows]) {
    const version = /^(\d+)(?:\.\d+)?/.exec(rows?.[0]?.server_version ?? "");
    if (version === null)
        throw new Error("the embedded PostgreSQL does not tell its version");
    return { version: version[0], major: Number(version[1]) };
}
function quoteLiteral(text) {
    return `'${text.replaceAll("'", "''")}'`;
}


/***/ }),

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


/***/ })

};
