export const id = 437;
export const ids = [437];
export const modules = {

/***/ 39437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHook: () => (/* binding */ runHook)
});

// EXTERNAL MODULE: ./.cache/bundle/src/config/read.js + 1 modules
var read = __webpack_require__(52049);
// EXTERNAL MODULE: ./.cache/bundle/src/drift/verdict.js
var verdict = __webpack_require__(42873);
;// CONCATENATED MODULE: ./.cache/bundle/src/hook/base.js
// What others have by now: the commit up to which files count as applied, and what a commit changes against it.
const defaults = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
/**
 * Where the history left the default branch. Without such a branch the last commit, for what will be committed; null
 * where nobody can have anything yet.
 */
async function baseOf({ ask }, tree) {
    const from = tree ?? "HEAD";
    for (const branch of defaults) {
        const base = (await ask(["merge-base", from, branch]))?.trim();
        const isOwn = !branch.includes("/") && base !== undefined && base === (await commit(ask, from));
        if (base && !(isOwn && tree !== null))
            return base;
    }
    return tree === null ? await commit(ask, "HEAD") : null;
}
async function commit(ask, name) {
    return (await ask(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim() || null;
}
/** Paths that differ; `before`: only those that the base has. All of the tree's where there is no base. */
async function changedSince({ ask, prefix }, base, tree, { before = false } = {}) {
    const from = base ?? (await ask(["hash-object", "-t", "tree", "/dev/null"]))?.trim() ?? "";
    const sides = tree === null ? ["--cached", from] : [from, tree];
    const kinds = before ? ["--diff-filter=MDT"] : [];
    const place = prefix === "" ? [] : ["--", prefix];
    const paths = await ask(["diff", "--name-only", "-z", "--no-renames", ...kinds, ...sides, ...place]);
    return (paths ?? "").split("\0").filter((path) => path !== "");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/bundle/src/hook/git.js
var git = __webpack_require__(55490);
;// CONCATENATED MODULE: ./.cache/bundle/src/hook/relevant.js
// Which files a migrations folder is made of, or told by: SQL, whatever lies where migrations do, and the configuration of
// tools. One too many costs a look, one too few would hide a change.
const told = /\.(?:sql|toml|conf|ya?ml|xml|hcl|plan|properties)$|\.config\.\w+$|(?:^|\/)(?:\.gmrc|\.env|config\.json)$|migrat|drizzle/i;
function isRelevant(path) {
    return told.test(path) && !/(?:^|\/)node_modules\//.test(path);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/hook/memory.js
// What passed, by a hash of all that it hangs on: kept in Git's own folder, so that nothing of it is in the tree. Only what
// passed is kept, and what cannot be kept is looked at again.





/** As many are kept, the newest. */
const most = 50;
async function openMemory({ ask, top }) {
    const path = (0,external_node_path_.resolve)(top, ((await ask(["rev-parse", "--git-path", "pgdrift-hook.json"])) ?? "").trim());
    const known = await memory_read(path);
    return {
        has: (key) => known.includes(key),
        async add(key) {
            const kept = [key, ...known.filter((each) => each !== key)].slice(0, most);
            try {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                await (0,promises_.writeFile)(`${path}.${process.pid}`, JSON.stringify(kept));
                await (0,promises_.rename)(`${path}.${process.pid}`, path);
            }
            catch {
                // a folder that cannot be written to keeps nothing
            }
        },
    };
}
async function memory_read(path) {
    try {
        const found = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return Array.isArray(found) ? found.filter((each) => typeof each === "string") : [];
    }
    catch {
        return [];
    }
}
/** `about`: what else it hangs on: the program's version, the folder. */
async function keyOf(repository, tree, about) {
    const files = [...(await (0,git/* filesIn */.nG)(repository, tree))].filter(([path]) => isRelevant(path)).sort();
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([about, repository.prefix, files]))
        .digest("hex");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/hook/pushed.js
// What a push takes along: by what Git says on standard input, by pre-commit.com's variables, else the commit we are on.
const nothing = /^0+$/;
/** Each commit once. A branch that is deleted takes nothing along. */
async function pushedOf({ ask }, input, env) {
    const commitOf = async (name) => nothing.test(name) ? null : (await ask(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim() || null;
    const { PRE_COMMIT_TO_REF: to, PRE_COMMIT_FROM_REF: from } = env;
    const told = input
        .split("\n")
        .map((line) => line.trim().split(/\s+/))
        .filter((words) => words.length === 4)
        .map(([, local = "", , remote = ""]) => ({ local, remote }));
    const asked = told.length > 0 ? told : to === undefined ? [{ local: "HEAD", remote: "" }] : [{ local: to, remote: from ?? "" }];
    const pushed = new Map();
    for (const { local, remote } of asked) {
        const commit = await commitOf(local);
        if (commit !== null)
            pushed.set(commit, { commit, has: remote === "" ? null : await commitOf(remote) });
    }
    return [...pushed.values()];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.cache/bundle/src/hook/view.js
// The project as a commit has it: the working tree where that is the same, else a copy that is gone afterwards.





async function viewOf(repository, tree) {
    const { top, prefix, ask } = repository;
    if (!(await differs(repository, tree)))
        return { cwd: (0,external_node_path_.join)(top, prefix), [Symbol.asyncDispose]: async () => { } };
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "pgdrift-hook-"));
    const dispose = () => (0,promises_.rm)(copy, { recursive: true, force: true });
    try {
        const env = tree === null ? {} : { GIT_INDEX_FILE: (0,external_node_path_.join)(copy, ".index") };
        if (tree !== null)
            await ask(["read-tree", tree], { env });
        const input = [...(await (0,git/* filesIn */.nG)(repository, tree)).keys()].join("\0");
        await ask(["checkout-index", "-z", "--stdin", `--prefix=${copy}/tree/`], { env, input });
        return { cwd: (0,external_node_path_.join)(copy, "tree", prefix), [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** Whether the working tree has other migrations: changed and not added, or not known to Git at all. */
async function differs({ ask, prefix }, tree) {
    const place = prefix === "" ? [] : ["--", prefix];
    const asked = await Promise.all([
        ask(["diff", "--name-only", "-z", "--no-renames", ...(tree === null ? [] : [tree]), ...place]),
        ask(["ls-files", "--others", "--exclude-standard", "-z", ...place]),
    ]);
    return asked.some((paths) => (paths ?? "").split("\0").some(isRelevant));
}

// EXTERNAL MODULE: ./.cache/bundle/src/layouts/find.js + 3 modules
var find = __webpack_require__(38434);
// EXTERNAL MODULE: ./.cache/bundle/src/model/errors.js
var errors = __webpack_require__(36551);
// EXTERNAL MODULE: ./.cache/bundle/src/report/terminal.js
var terminal = __webpack_require__(51887);
// EXTERNAL MODULE: ./.cache/bundle/src/run/secrets.js
var secrets = __webpack_require__(49839);
// EXTERNAL MODULE: ./.cache/bundle/src/run/shadow.js + 4 modules
var shadow = __webpack_require__(92492);
// EXTERNAL MODULE: ./.cache/bundle/src/run/target-of.js
var target_of = __webpack_require__(10139);
// EXTERNAL MODULE: ./.cache/bundle/src/run.js + 5 modules
var run = __webpack_require__(73434);
// EXTERNAL MODULE: ./.cache/bundle/src/config/run-origin.js
var run_origin = __webpack_require__(52033);
// EXTERNAL MODULE: ./.cache/bundle/src/layouts/write/overlay.js
var overlay = __webpack_require__(33700);
;// CONCATENATED MODULE: ./.cache/bundle/src/hook/edited.js
// Files that others may have run already, edited or taken away: told by Git alone, so that a commit waits for no database.



async function editedSince(repository, options) {
    const { layout, listing, migrations, base, tree } = options;
    const { prefix, ask } = repository;
    const texts = new Map();
    for (const path of await changedSince(repository, base, tree, { before: true })) {
        const own = path.slice(prefix.length);
        if (!own.startsWith(listing.directory === "." ? "" : `${listing.directory}/`))
            continue;
        const text = await ask(["show", `${base}:${path}`]);
        if (text !== null)
            texts.set(own, text);
    }
    if (texts.size === 0)
        return [];
    const edits = [...texts].map(([path, text]) => ({ path, text, before: null }));
    const were = await migrationsOf(layout, (0,overlay/* withEdits */.Q)(listing, edits));
    return were.flatMap((was) => {
        if (was.repeatable)
            return [];
        const now = migrations.find(({ path, version }) => path === was.path && version === was.version);
        if (now === undefined)
            return [{ path: was.path, what: migrations.some(({ path }) => path === was.path) ? "edited" : "gone" }];
        return isSame(was, now, texts) ? [] : [{ path: was.path, what: "edited" }];
    });
}
/** What could not be read before this change is no reason to refuse it. */
async function migrationsOf(layout, listing) {
    try {
        return (await layout.read(listing)).folder.migrations;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return [];
        throw error;
    }
}
/** As the tool sees it: by its checksum, where it has one. */
function isSame(was, now, texts) {
    if (was.code !== undefined)
        return !texts.has(was.path);
    if (was.checksums.length > 0)
        return was.checksums.some((each) => now.checksums.includes(each));
    const bare = (sql) => sql.replaceAll("\r\n", "\n").trim();
    return bare(was.sql) === bare(now.sql);
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/count.js
var count = __webpack_require__(83812);
// EXTERNAL MODULE: ./.cache/bundle/src/report/index.js
var src_report = __webpack_require__(50675);
// EXTERNAL MODULE: ./.cache/bundle/src/version.js
var version = __webpack_require__(20752);
// EXTERNAL MODULE: ./.cache/bundle/src/cli/terminal.js
var cli_terminal = __webpack_require__(35689);
;// CONCATENATED MODULE: ./.cache/bundle/src/cli/look-at-folder.js
// One migrations folder, as a commit or a push will have it: none of its files is edited that others may have run, and it
// replays. What replayed once is not replayed again while it stays as it is.












async function lookAtFolder({ layout, listing }, { change, changed, repository, memory, caller, config, cwd, }) {
    const { say } = caller;
    const own = changed.map((path) => path.slice(repository.prefix.length));
    const { folder } = await layout.read(listing);
    const { migrations } = folder;
    const edited = change.since === null
        ? []
        : await editedSince(repository, { layout, listing, migrations, base: change.since, tree: change.tree });
    for (const each of edited)
        say((0,terminal/* printableLine */.o)(editedWords(each, change.since ?? "")));
    if (edited.length > 0)
        return 1;
    const code = migrations.find((migration) => migration.code !== undefined);
    if (code !== undefined) {
        say((0,terminal/* printableLine */.o)(`${listing.directory}: not replayed: ${code.path} ${code.code}`));
        return 0;
    }
    const key = await keyOf(repository, change.tree, [version/* version */.r, listing.directory, layout.id]);
    if (memory.has(key)) {
        say((0,terminal/* printableLine */.o)(`${listing.directory}: as it was when it was last replayed`));
        return 0;
    }
    const from = performance.now();
    const asked = { ...config, migrations: listing.directory, layout: layout.id };
    const report = await (0,secrets/* withoutSecrets */.cT)([config["database-url"], (0,shadow/* shadowUrl */.O)(config)], caller.env, () => (0,run/* validate */.tf)(asked, { cwd, version: version/* version */.r, run: (0,run_origin/* runOrigin */.s)(caller.env), progress: (0,cli_terminal/* terminalProgress */.e3)() }));
    const exit = (0,verdict/* exitCode */.I)(report);
    if (exit !== 0 && !isOfChange(report, config, own)) {
        const reason = report.coverage.notCompared[0]?.reason ?? "";
        say((0,terminal/* printableLine */.o)(`${listing.directory} did not replay before this either, so what is new was not tried: ${reason}`));
        return 0;
    }
    if (exit !== 0) {
        say(await textOf(report));
        return exit;
    }
    say((0,terminal/* printableLine */.o)(`${listing.directory}: ${(0,count/* count */.U9)(migrations.length, "file")} replayed (${seconds(from)} s)`));
    await memory.add(key);
    return 0;
}
/** Whether the file that stops the replay, or what is run before the first, is what changes. */
function isOfChange({ diagnostics }, config, changed) {
    const stopped = diagnostics.find(({ severity, path }) => severity === "error" && path !== null)?.path;
    const before = [stopped, config.baseline, config["extra-prelude"], ".pgdrift.yml"];
    return stopped === undefined || changed.some((path) => before.includes(path));
}
function editedWords({ path, what }, since) {
    const commit = since.slice(0, 10);
    const back = `put it back (git checkout ${commit} -- ${path}) and write a new migration (pgdrift new NAME)`;
    return what === "edited"
        ? `${path} is not what it was at ${commit}, which others may have, and databases may have run it: ${back}`
        : `${path} was there at ${commit}, which others have, and is gone or renamed, and databases may have run it: ${back}`;
}
async function textOf(report) {
    const { render } = await src_report/* formats */.F.text();
    return render(report, { color: false, limit: Number.POSITIVE_INFINITY }).trimEnd();
}
function seconds(from) {
    return ((performance.now() - from) / 1000).toFixed(1);
}

// EXTERNAL MODULE: ./.cache/bundle/src/cli/world.js
var world = __webpack_require__(99669);
;// CONCATENATED MODULE: ./.cache/bundle/src/cli/run-hook.js
// What a commit or a push is looked at for: applied files that are edited, a folder that does not replay, and on a push,
// where a database is named, that database. What passed once is not looked at again while it stays as it is.
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
















async function runHook(hook, repository, caller) {
    const memory = await openMemory(repository);
    const exits = [];
    for (const change of await changesOf(hook, repository, caller)) {
        const changed = (await changedSince(repository, change.before, change.tree)).filter(isRelevant);
        if (changed.length === 0)
            continue;
        exits.push(await lookAt(hook, { change, changed, repository, memory, caller }));
    }
    const worst = worstOf(exits);
    if (worst !== 0)
        caller.say(`to ${hook.slice(4)} all the same: git ${hook.slice(4)} --no-verify, or PGDRIFT_SKIP=1`);
    return worst;
}
/** A fault that was found comes before what could not be seen. */
function worstOf(exits) {
    return exits.includes(1) ? 1 : Math.max(0, ...exits);
}
async function changesOf(hook, repository, { env, input }) {
    if (hook === "pre-commit") {
        const head = (await repository.ask(["rev-parse", "--verify", "--quiet", "HEAD"]))?.trim() || null;
        return [{ tree: null, before: head, since: await baseOf(repository, null) }];
    }
    const pushed = await pushedOf(repository, await input(), env);
    return await Promise.all(pushed.map(async ({ commit, has }) => {
        const common = has === null ? null : (await repository.ask(["merge-base", commit, has]))?.trim() || null;
        const since = common ?? (await baseOf(repository, commit));
        return { tree: commit, before: since, since };
    }));
}
async function lookAt(hook, looking) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { change, repository, caller } = looking;
        const view = __addDisposableResource(env_1, await viewOf(repository, change.tree), true);
        const config = await (0,read/* readFlags */.u)(caller.flags, caller.env, view.cwd);
        const exits = [];
        for (const folder of await foldersOf(config, view.cwd, looking)) {
            exits.push(await lookAtFolder(folder, { ...looking, config, cwd: view.cwd }));
        }
        const typed = config.types.files ?? [];
        if (typed.length > 0 && exits.length > 0 && worstOf(exits) === 0)
            exits.push(await lookAtTypes(view.cwd, caller));
        if (hook === "pre-push" && exits.length > 0 && !(0,target_of/* lacksSecret */.tO)(config, caller.env)) {
            exits.push(await lookAtDatabase(config, view.cwd, caller));
        }
        return worstOf(exits);
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
/** Those that the change is about: a file in it, or beside it what says how it is read. */
async function foldersOf(config, cwd, { repository, changed, caller }) {
    const own = changed.map((path) => path.slice(repository.prefix.length));
    const candidates = await candidatesIn(config, cwd, own, caller);
    const touched = candidates.filter(({ listing: { directory } }) => own.some((path) => directory === "." || path.startsWith(`${directory}/`) || !path.includes("/")));
    const directories = [...new Set(touched.map(({ listing }) => listing.directory))];
    return directories.map((directory) => (0,find/* chooseFolder */.K)(touched.filter(({ listing }) => listing.directory === directory), new Map()));
}
/** Not every repository with SQL in it has migrations: one that was named must be there. */
async function candidatesIn(config, cwd, changed, { say }) {
    try {
        return await (0,find/* findFolders */.r)({ cwd, directory: config.migrations, layout: config.layout });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || config.migrations !== null)
            throw error;
        if (changed.some((path) => path.endsWith(".sql")))
            say(`not looked at: ${(0,terminal/* printableLine */.o)(error.message)}`);
        return [];
    }
}
/** The types that the config names, against the folder: no database is asked. */
async function lookAtTypes(cwd, { flags }) {
    const { types } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46140));
    const here = process.cwd();
    process.chdir(cwd);
    try {
        return await types({ ...flags, check: true, of: "folder" });
    }
    finally {
        process.chdir(here);
    }
}
async function lookAtDatabase(config, cwd, { env, say }) {
    const report = await (0,secrets/* withoutSecrets */.cT)([config["database-url"], (0,shadow/* shadowUrl */.O)(config)], env, () => (0,run/* run */.eF)({ ...config, "no-scripts": true }, (0,world/* worldOf */.cO)(config, env, cwd)));
    const exit = (0,verdict/* exitCode */.I)(report);
    if (exit !== 0)
        say(await textOf(report));
    else
        say((0,terminal/* printableLine */.o)(`${report.database?.label ?? report.database?.name ?? "the database"}: ${report.verdict}`));
    return exit;
}


/***/ })

};
