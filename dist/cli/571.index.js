export const id = 571;
export const ids = [571];
export const modules = {

/***/ 47571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectProject: () => (/* binding */ connectProject)
});

// EXTERNAL MODULE: ./.cache/bundle/src/model/errors.js
var errors = __webpack_require__(36551);
// EXTERNAL MODULE: ./.cache/bundle/src/postgres/error.js
var postgres_error = __webpack_require__(63084);
// EXTERNAL MODULE: ./.cache/bundle/src/postgres/version.js
var version = __webpack_require__(38442);
// EXTERNAL MODULE: ./.cache/bundle/src/target/look.js
var look = __webpack_require__(26653);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./.cache/bundle/src/http/client.js
// Requests over HTTP: through the proxy that the environment names, tried again while that may help, never longer than a
// little. The one owner of `undici` and `p-retry`. Law: no address and no header is in what is thrown.


/** Nothing was answered. */
class Unreached extends Error {
    timedOut;
    constructor(message, timedOut) {
        super(message);
        this.timedOut = timedOut;
    }
}
function httpClient(options) {
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2();
    return {
        async send(request) {
            const { retries, pause: minTimeout, signal } = options;
            try {
                return await (0,p_retry/* default */.Ay)(() => once(request, dispatcher, options), {
                    retries,
                    minTimeout,
                    ...(signal ? { signal } : {}),
                    async onFailedAttempt({ error, retriesLeft, retryDelay }) {
                        if (retriesLeft === 0)
                            return;
                        const asked = error instanceof Refusal ? (error.answer.retryAfter ?? 0) : 0;
                        options.onWait?.(error.message, Math.max(asked, retryDelay));
                        if (asked > 0)
                            await new Promise((done) => setTimeout(done, asked));
                    },
                });
            }
            catch (error) {
                if (error instanceof Refusal)
                    return error.answer;
                throw error;
            }
        },
        [Symbol.asyncDispose]: () => dispatcher.close(),
    };
}
/** An answer that another try may better. */
class Refusal extends Error {
    answer;
    constructor(answer) {
        super(`status ${answer.status}`);
        this.answer = answer;
    }
}
async function once({ method, url, headers, body }, dispatcher, { timeout, longestWait, followsRedirects, signal }) {
    const limit = AbortSignal.timeout(timeout);
    const until = signal ? AbortSignal.any([limit, signal]) : limit;
    try {
        const redirect = followsRedirects ? "follow" : "manual";
        const response = await (0,undici/* fetch */.hd)(url, { method, headers, body, dispatcher, signal: until, redirect });
        const answer = {
            status: response.status,
            text: await response.text(),
            contentType: response.headers.get("content-type") ?? "",
            retryAfter: waitOf(response.headers.get("retry-after")),
        };
        if (mayPass(answer.status) && (answer.retryAfter ?? 0) <= longestWait)
            throw new Refusal(answer);
        return answer;
    }
    catch (error) {
        if (error instanceof Refusal)
            throw error;
        if (signal?.aborted)
            throw new p_retry/* AbortError */.lc("interrupted");
        // What took too long once takes too long again.
        if (limit.aborted)
            throw new p_retry/* AbortError */.lc(new Unreached(`no answer within ${timeout / 1000} s`, true));
        throw new Unreached(reasonOf(error), false);
    }
}
/** What took too long for somebody in between takes too long again. */
function mayPass(status) {
    return status === 429 || (status >= 500 && ![504, 524, 544].includes(status));
}
/** Seconds, or a date. */
function waitOf(header) {
    if (header === null)
        return null;
    const seconds = Number(header);
    const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
    return Number.isNaN(ms) ? null : Math.max(0, ms);
}
/** A cause by its code: messages can carry addresses. */
function reasonOf(error) {
    const cause = error instanceof Error ? error.cause : null;
    return cause instanceof Error && "code" in cause ? String(cause.code) : "the connection failed";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/target/project/refusal.js
// What the management API says when it does not give an answer, in one line each: what came, and what to do.


/** It was too much for one call: less may do. */
class TooMuch extends errors/* UserError */.y {
}
/** It is the token's own: nothing else that is asked with it would be answered. */
class TokenRefused extends errors/* UserError */.y {
}
const tokens = "https://supabase.com/dashboard/account/tokens";
const scope = "Database: Read";
/** Of an answer that is no success. */
function refusalOf(answer, asked) {
    const { status } = answer;
    const { host, ref } = asked;
    const body = bodyOf(answer.text);
    const sql = sqlError(body.message);
    if (sql !== null && status !== 401 && status !== 403 && status !== 429)
        return sql;
    const said = body.message === "" ? String(status) : `${status}: ${body.message}`;
    if (status === 401) {
        return new TokenRefused(`${host} does not take the token (${said}): it is wrong, expired or revoked; make one at ${tokens} with the scope "${scope}" and give it as SUPABASE_ACCESS_TOKEN`);
    }
    if (status === 403) {
        const missing = body.missing.length > 0 ? body.missing.join(", ") : `"${asked.scope}"`;
        return new TokenRefused(`${host} does not let the token do this on project ${ref} (${said}): it lacks ${missing}; give it that scope at ${tokens}, and access to the project's organization`);
    }
    if (status === 404) {
        return new errors/* UserError */.y(`${host} knows no project ${ref} that this token may see (${said}): check supabase-project-ref, which is in the dashboard's address, and whose token it is`);
    }
    if (status === 429) {
        const wait = answer.retryAfter === null ? "" : `, and asks to wait ${Math.ceil(answer.retryAfter / 1000)} s`;
        return new TokenRefused(`${host} takes no more calls for now (${said}${wait}): run again later; the limit is for all that this token's owner does`);
    }
    if (/paus|inactive/i.test(body.message))
        return paused(ref, said);
    if (status === 413 || status === 504 || status === 524 || status === 544) {
        return new TooMuch(`${host} gave no answer for project ${ref} in time (${said}): run again when it is less busy`);
    }
    if (status >= 500) {
        return new errors/* UserError */.y(`${host} is in trouble (${said}): run again when https://status.supabase.com says that it is over`);
    }
    if (status >= 300 && status < 400) {
        return new errors/* UserError */.y(`${host} sends the call elsewhere (${status}), where the token does not go: a proxy may stand in between; check SUPABASE_API_URL`);
    }
    return new errors/* UserError */.y(`${host} refused to read project ${ref} (${said}): see what it says`);
}
/** Of a success that is no JSON, or another JSON than was asked for. */
function notAnAnswer({ text, contentType, status }, { host }) {
    const type = contentType.split(";")[0]?.trim() || "nothing";
    return new errors/* UserError */.y(`${host} answered with ${type} and not with rows as JSON (${status}: ${oneLine(text).slice(0, 80) || "empty"}): a proxy or a login page may stand in between; check SUPABASE_API_URL`);
}
function paused(ref, said) {
    return new errors/* UserError */.y(`project ${ref} is paused (${said}): nothing can be read until it is restored in the dashboard, https://supabase.com/dashboard/project/${ref}`);
}
function bodyOf(text) {
    try {
        const body = JSON.parse(text);
        const message = member(body, "message") ?? member(body, "error") ?? "";
        const missing = member(body, "missing_permissions");
        return {
            message: oneLine(typeof message === "string" ? message : JSON.stringify(message)).slice(0, 600),
            missing: Array.isArray(missing) ? missing.map(String) : [],
        };
    }
    catch {
        return { message: /^\s*</.test(text) ? "" : oneLine(text).slice(0, 120), missing: [] };
    }
}
/** `Failed to run sql query: ERROR:  42P01: relation "x" does not exist LINE 1: …` */
function sqlError(message) {
    const [, code, said = ""] = /\bERROR:\s+([0-9A-Z]{5}):\s*(.*)$/.exec(message) ?? [];
    if (code === undefined)
        return null;
    const [text = ""] = said.split(/\s+(?=(?:LINE \d+|DETAIL|HINT|CONTEXT|QUERY):)/);
    const part = (name) => new RegExp(`\\b${name}:\\s+(.*?)(?=\\s+(?:LINE \\d+|HINT|CONTEXT|QUERY):|$)`).exec(said)?.[1] ?? null;
    return new postgres_error/* PostgresError */.Y({ code, message: text, detail: part("DETAIL"), hint: part("HINT"), position: null });
}
function member(value, name) {
    return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
function oneLine(text) {
    return text.trim().replace(/\s+/g, " ");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/target/project/api.js
// Supabase's management API, as far as it is asked: a project's status, its branches, and the query endpoint that cannot write.
// Law: two paths are read, one is posted to, and that one is `/database/query/read-only`; no other call is ever made.



/** One statement of the catalogs of a large schema may take as long as on a connection of our own. */
const limits = { timeout: 90_000, longestWait: 60_000, retries: 3, pause: 1000, followsRedirects: false };
function openApi({ token, url, signal, note, timeout, pause }) {
    const base = baseOf(url);
    const host = base.host;
    const client = httpClient({
        ...limits,
        timeout: timeout ?? limits.timeout,
        pause: pause ?? limits.pause,
        signal,
        onWait: (why, ms) => note?.(`${host}: ${why}; trying again in ${Math.ceil(ms / 1000)} s`),
    });
    const send = async (request) => {
        const { method, body, path } = request;
        const headers = {
            authorization: `Bearer ${token}`,
            "content-type": "application/json",
            accept: "application/json",
        };
        try {
            return await client.send({ method, body, headers, url: new URL(path, base).href });
        }
        catch (error) {
            if (signal?.aborted)
                throw new errors/* Interrupted */.j("interrupted while the database was being read");
            if (!(error instanceof Unreached))
                throw error;
            if (error.timedOut)
                throw new TooMuch(`${host} gave ${error.message}: run again when it is less busy`);
            throw new errors/* UserError */.y(`cannot reach ${host} (${error.message}): check the network of this machine, and HTTPS_PROXY where a proxy stands in between`);
        }
    };
    const get = async (path, asked) => {
        const answer = await send({ method: "GET", body: null, path });
        if (answer.status !== 200)
            throw refusalOf(answer, { ...asked, host });
        return jsonOf(answer, host);
    };
    return {
        host,
        async query(ref, text, values) {
            const body = JSON.stringify({ query: text, ...(values.length > 0 ? { parameters: values } : {}) });
            const answer = await send({ method: "POST", body, path: `/v1/projects/${ref}/database/query/read-only` });
            if (answer.status !== 200 && answer.status !== 201)
                throw refusalOf(answer, { ref, host, scope: "Database: Read" });
            return { rows: jsonOf(answer, host), answer };
        },
        async status(ref) {
            const project = await get(`/v1/projects/${ref}`, { ref, scope: "Projects: Read" });
            const told = typeof project === "object" && project !== null ? Reflect.get(project, "status") : null;
            return typeof told === "string" ? told : null;
        },
        async branches(ref) {
            const found = await get(`/v1/projects/${ref}/branches`, { ref, scope: "Branching: Read" });
            return Array.isArray(found) ? found : [];
        },
        [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
    };
}
/** A token goes nowhere in the clear, but to this machine itself. */
function baseOf(url) {
    const base = URL.canParse(url) ? new URL(url) : null;
    const isHere = base !== null && ["127.0.0.1", "localhost", "[::1]"].includes(base.hostname);
    if (base === null || !(base.protocol === "https:" || (base.protocol === "http:" && isHere))) {
        throw new errors/* UserError */.y("SUPABASE_API_URL is no address of the form https://…: leave it out for https://api.supabase.com");
    }
    return base;
}
function jsonOf(answer, host) {
    try {
        return JSON.parse(answer.text);
    }
    catch {
        throw notAnAnswer(answer, { host });
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/target/project/branch.js
// Which project a branch database is: Supabase gives each branch a project of its own, and lists them under the one it came from.

/** Throws UserError where there is no such branch, or it is not there yet. */
async function findBranch(api, ref, wanted) {
    if (wanted.kind === "auto" && wanted.pullRequest === null && wanted.branch === null) {
        return { ref, instead: null };
    }
    const branches = (await api.branches(ref)).map(branchOf);
    const found = branches.find((branch) => isWanted(branch, wanted));
    if (found === undefined && wanted.kind === "auto") {
        const of = wanted.pullRequest === null ? `branch ${wanted.branch}` : `pull request ${wanted.pullRequest}`;
        return {
            ref,
            instead: `${of} has no branch database in project ${ref}: the project itself was looked at, and supabase-branch names another`,
        };
    }
    if (found === undefined) {
        const names = branches.map(({ name }) => name).join(", ") || "it has none";
        throw new errors/* UserError */.y(`supabase-branch: project ${ref} has no branch ${wanted.kind === "named" ? wanted.name : ""} (${names}): correct the name, or open the branch`);
    }
    if (found.ref === "" || /FAILED|CREATING|COMING_UP|PAUS|INACTIVE/i.test(found.status)) {
        throw new errors/* UserError */.y(`supabase-branch: the database of branch ${found.name} is not there (${found.status || "no project_ref"}): run again when Supabase has made it`);
    }
    return { ref: found.ref, instead: null };
}
function branchOf(found) {
    const at = (name) => (typeof found === "object" && found !== null ? Reflect.get(found, name) : null);
    const text = (name) => {
        const value = at(name);
        return typeof value === "string" ? value : "";
    };
    const number = at("pr_number");
    return {
        name: text("name") || text("git_branch"),
        gitBranch: text("git_branch"),
        pullRequest: typeof number === "number" ? number : null,
        ref: text("project_ref"),
        status: text("status"),
    };
}
function isWanted({ name, gitBranch, pullRequest }, wanted) {
    if (wanted.kind === "named")
        return name === wanted.name || gitBranch === wanted.name;
    if (wanted.pullRequest !== null && pullRequest === wanted.pullRequest)
        return true;
    return wanted.branch !== null && gitBranch === wanted.branch;
}

// EXTERNAL MODULE: ./.cache/bundle/src/postgres/rendering.js
var rendering = __webpack_require__(89942);
;// CONCATENATED MODULE: ./.cache/bundle/src/target/project/record.js
// A record as PostgreSQL writes it: `(a,"b, ""c""",)`. https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX
/** Null is a field with nothing in it; a quoted one with nothing in it is an empty text. */
function recordFields(text) {
    const fields = [];
    const inside = text.slice(1, -1);
    let at = 0;
    for (;;) {
        const { value, end } = inside[at] === '"' ? quotedField(inside, at) : bareField(inside, at);
        fields.push(value);
        if (end >= inside.length)
            return fields;
        at = end + 1;
    }
}
function bareField(text, from) {
    const comma = text.indexOf(",", from);
    const end = comma < 0 ? text.length : comma;
    return { value: end === from ? null : text.slice(from, end), end };
}
/** Within quotes, quotes and backslashes are doubled. */
function quotedField(text, from) {
    let end = from + 1;
    for (;;) {
        end = text.indexOf('"', end);
        if (end < 0)
            throw new Error("a record ends within quotes");
        if (text[end + 1] !== '"')
            break;
        end += 2;
    }
    const value = text
        .slice(from + 1, end)
        .replaceAll('""', '"')
        .replaceAll("\\\\", "\\");
    return { value, end: end + 1 };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/target/project/one-select.js
// Several queries as one SELECT, since the endpoint runs one prepared statement a call: it sees one snapshot, and what a look
// sets for its transaction is set before the first query runs. Every value comes as the server's own text.
// Law: the transaction is read only before anything is read, whoever's it is.

/** `settings`: set for the statement's own transaction alone. A query can be no more than a SELECT: it is a sub-query. */
function oneSelect(texts, settings) {
    const set = Object.entries({ transaction_read_only: "on", ...settings }).map(([name, value]) => `pg_catalog.set_config('${name}', '${value}', true)`);
    // A sub-query that depends on nothing is run when its value is first asked for, which is after `held` has given its row.
    return `WITH held AS MATERIALIZED (
  SELECT pg_catalog.current_setting('transaction_read_only') AS read_only, pg_catalog.concat(${set.join(", ")}) AS set
)
SELECT held.read_only AS read_only, held.set AS set${texts.map((text, at) => `, (${partOf(text)}) AS part${at}`).join("")}
FROM held`;
}
/** The names of its columns, and each row as the server writes a record. The line's end is for a text that ends in a comment. */
function partOf(text) {
    return `WITH answer AS MATERIALIZED (
${text}
)
SELECT pg_catalog.json_build_object(
  'columns', (SELECT pg_catalog.row_to_json(none) FROM (SELECT answer.* FROM (SELECT 1) AS one LEFT JOIN answer ON false) AS none),
  'rows', (SELECT coalesce(pg_catalog.json_agg(answer::pg_catalog.text), '[]') FROM answer))`;
}
/** Null where it is not what such a SELECT gives. */
function answerOf(found, parts) {
    const row = Array.isArray(found) && found.length === 1 ? found[0] : null;
    const readOnly = one_select_member(row, "read_only");
    const rows = Array.from({ length: parts }, (_, at) => rowsOf(one_select_member(row, `part${at}`)));
    const whole = rows.filter((each) => each !== null);
    return typeof readOnly === "string" && whole.length === parts ? { readOnly, rows: whole } : null;
}
/** The endpoint gives json as a value or as its text. */
function rowsOf(part) {
    const value = typeof part === "string" ? JSON.parse(part) : part;
    const columns = one_select_member(value, "columns");
    const rows = one_select_member(value, "rows");
    if (typeof columns !== "object" || columns === null || !Array.isArray(rows))
        return null;
    const names = Object.keys(columns);
    return rows.map((record) => {
        const fields = recordFields(String(record));
        return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? null]));
    });
}
function one_select_member(value, name) {
    return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/target/project/session.js
// A session with a project's database over the read-only endpoint. A call is one statement, and sees one moment; two calls see two.




/** As a look on a connection has it. Row security is as the role has it: it is settled before a statement of ours can set it. */
function settingsOf(lock) {
    const { client_encoding: _, ...texts } = rendering/* rendering */.r;
    return { search_path: "", ...texts, lock_timeout: String(lock) };
}
function projectSession({ api, ref, server, lock }) {
    const settings = settingsOf(lock);
    let isParted = false;
    const ask = async (texts, values) => {
        const { rows, answer } = await api.query(ref, oneSelect(texts, settings), values);
        const told = answerOf(rows, texts.length);
        if (told === null)
            throw notAnAnswer(answer, api);
        if (told.readOnly !== "on") {
            throw new errors/* UserError */.y(`${api.host} did not open a read-only transaction for project ${ref} (transaction_read_only is ${told.readOnly}): nothing more is asked of it; use database-url`);
        }
        return told.rows;
    };
    /** All in one call; where that is too much, in halves. */
    const together = async (texts) => {
        try {
            return await ask(texts, []);
        }
        catch (error) {
            if (texts.length < 2)
                throw error;
            isParted = true; // who was refused asks again, one by one
            if (!(error instanceof TooMuch))
                throw error;
            const half = Math.ceil(texts.length / 2);
            return [...(await together(texts.slice(0, half))), ...(await together(texts.slice(half)))];
        }
    };
    return {
        server,
        async query(text, values = []) {
            const [rows = []] = await ask([text], values);
            return rows;
        },
        async batch(texts) {
            const queries = texts.filter((text) => !isSetting(text));
            if (queries.length === 0)
                return texts.map(() => []);
            const answers = await together(queries);
            let at = 0;
            return texts.map((text) => (isSetting(text) ? [] : (answers[at++] ?? [])));
        },
        parted: () => isParted,
    };
}
/** It would be gone with its call. */
function isSetting(text) {
    return /^SET LOCAL /.test(text);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/target/project/connect.js
// A Supabase project as a target, with a token and no password: no address, pooler or certificate is asked about.








const whereAndWho = `SELECT pg_catalog.current_setting('server_version') AS version,
  pg_catalog.current_database() AS database, current_user AS username`;
/** Throws UserError, one line, for every way in which this fails. */
async function connectProject(options) {
    const api = openApi(options);
    const dispose = () => api[Symbol.asyncDispose]();
    try {
        const { ref, instead } = options.branch === null
            ? { ref: options.ref, instead: null }
            : await findBranch(api, options.ref, options.branch);
        const address = `${api.host}, project ${ref}`;
        const { lock } = look/* defaultLimits */.MK;
        const unknown = { major: 0, version: "" };
        const [row] = await projectSession({ api, ref, server: unknown, lock })
            .query(whereAndWho)
            .catch(async (error) => {
            throw await explained(error, api, ref);
        });
        const server = (0,version/* serverVersion */.qh)(new Map([["server_version", row?.version ?? ""]]), address);
        const session = projectSession({ api, ref, server, lock });
        return {
            server,
            database: row?.database ?? "",
            user: row?.username ?? "",
            address,
            schema: null,
            look: (work) => work(session),
            byCalls: { parted: session.parted, instead },
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** A project that is not up says so nowhere but in its status. */
async function explained(error, api, ref) {
    if (error instanceof TokenRefused || !(error instanceof errors/* UserError */.y || error instanceof postgres_error/* PostgresError */.Y))
        return error;
    const status = await api.status(ref).catch(() => null);
    if (status !== null && /^(INACTIVE|PAUS|GOING_DOWN)/.test(status))
        return paused(ref, status);
    if (status !== null && !status.startsWith("ACTIVE")) {
        return new errors/* UserError */.y(`project ${ref} is not up (${status}): run again when the dashboard shows it as healthy`);
    }
    if (error instanceof errors/* UserError */.y)
        return error;
    return new errors/* UserError */.y(`${api.host} could not read project ${ref}: ${error.message} (${error.code})`);
}


/***/ })

};
