export const id = 360;
export const ids = [360];
export const modules = {

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull)
});

// EXTERNAL MODULE: ./.cache/bundle/src/layouts/write/draft.js + 17 modules
var draft = __webpack_require__(6346);
// EXTERNAL MODULE: ./.cache/bundle/src/model/errors.js
var errors = __webpack_require__(36551);
// EXTERNAL MODULE: ./.cache/bundle/src/model/noun.js
var noun = __webpack_require__(35488);
// EXTERNAL MODULE: ./.cache/bundle/src/model/object.js
var model_object = __webpack_require__(50607);
// EXTERNAL MODULE: ./.cache/bundle/src/model/redact.js
var redact = __webpack_require__(73681);
// EXTERNAL MODULE: ./.cache/bundle/src/repair/index.js + 41 modules
var repair = __webpack_require__(75989);
// EXTERNAL MODULE: ./.cache/bundle/src/repair/run-statements.js
var run_statements = __webpack_require__(49516);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/replay.js
var replay = __webpack_require__(93890);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/adopting.js
// A catalog as it is once some of what differs is taken over from the other side.

/** `from`, with what the differences are about as `of` has it. In the order of `of`: a table's columns stand in theirs. */
function adopting(from, of, differences) {
    const taken = new Set(differences.flatMap(({ object, folded }) => [object, ...folded]).map(model_object/* objectKey */.T5));
    const objects = new Map();
    for (const [key, there] of of.objects) {
        const own = taken.has(key) ? there : from.objects.get(key);
        if (own !== undefined)
            objects.set(key, own);
    }
    for (const [key, own] of from.objects)
        if (!of.objects.has(key) && !taken.has(key))
            objects.set(key, own);
    return { ...from, objects };
}

// EXTERNAL MODULE: ./.cache/bundle/src/run/chosen.js
var run_chosen = __webpack_require__(52642);
// EXTERNAL MODULE: ./.cache/bundle/src/run/pending.js
var pending = __webpack_require__(34021);
// EXTERNAL MODULE: ./.cache/bundle/src/run/preview.js + 2 modules
var preview = __webpack_require__(55843);
// EXTERNAL MODULE: ./.cache/bundle/src/run/told-of.js
var told_of = __webpack_require__(24427);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/pull.js
// The migration that adopts what was changed by hand: planned, drafted in the folder's own form, read back, and replayed in
// its tool's way. It is proven where it will run: behind the applied files, and behind what is pending.
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













async function pull(seen, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { outcome, report } = seen;
        const { held, place, position, deployer, read } = outcome;
        if (place === null || read === null) {
            throw new errors/* UserError */.y("there is no migrations folder to write into: name it with --migrations DIR");
        }
        const writer = (0,draft/* writerOf */.bi)(place.layout);
        const name = (0,draft/* migrationName */.Aj)(options.name);
        const { ground, expected, live, differences } = held;
        if (expected === null || live === null || deployer === null)
            throw new errors/* UserError */.y(notSeen(seen));
        const there = [...(0,preview/* unrecorded */.yt)(held)];
        const about = { directory: read.folder.directory, othersPending: position.pending.length > 1 };
        const marksOf = (files, more) => files.flatMap((each) => writer.mark(each, more) ?? []);
        const { everything } = options;
        const asked = everything ? differences : choose(differences, report.findings, options.chosen);
        if (ground === null || asked.length === 0) {
            const told = everything ? [`nothing to write: the folder builds what ${everything.called} has`] : nothing(there);
            return { drafted: null, proof: "proven", reason: null, marks: everything ? [] : marksOf(there, about), told };
        }
        const others = everything
            ? []
            : choose(differences, report.findings, () => true).filter((each) => !asked.includes(each));
        const chosen = others.length === 0
            ? asked
            : await withItsNeeds(asked, others, { ground, expected, live, differences, runner: deployer });
        const to = adopting(expected, live, chosen);
        const major = live.server.major;
        const first = __addDisposableResource(env_1, await ground.open(), true);
        const up = await (0,repair.propose)(ground, { from: expected, to, steps: chosen.map(repair.toActual), major, runner: deployer }, first);
        const down = writer.goesBack
            ? await wayBack(ground, up.statements, { from: to, to: expected, chosen, major, deployer })
            : null;
        const findings = everything ? [] : report.findings.filter(options.chosen);
        const written = (plain) => ({
            name,
            up: [...(plain ? [] : ["SET LOCAL check_function_bodies = off;"]), ...texts(up.statements, findings)],
            down: down === null ? null : texts(down, []),
            inTransaction: !up.statements.some(({ when }) => when === "alone"),
            at: options.at,
            author: options.author,
        });
        const versions = (outcome.history?.entries ?? []).map(({ version }) => version);
        const context = { ...place, read, versions };
        let proven = { proof: up.proof, reason: up.reason };
        let drafted = await (0,draft/* draft */.K4)(withoutSecrets(written(true)), context);
        if (up.proof === "proven") {
            proven = await provenHere(ground, drafted, to, outcome);
            if (proven.proof === "refuted" && up.statements.some(({ object }) => object.kind === "function")) {
                drafted = await (0,draft/* draft */.K4)(withoutSecrets(written(false)), context);
                proven = await provenHere(ground, drafted, to, outcome);
            }
        }
        const left = position.pending.filter((each) => !there.includes(each));
        if (proven.proof === "proven" && position.pending.length > 0) {
            proven = await provenBehind(ground, drafted, {
                outcome,
                unchosen: differences.filter((each) => !chosen.includes(each)),
            });
        }
        const marks = drafted.migration === null || everything
            ? []
            : marksOf([drafted.migration], { ...about, othersPending: left.length > 0 });
        const lost = pull_hidden(written(true))
            ? ["a secret stood in it: [redacted] is written in its place, to be put in by hand"]
            : [];
        const proof = lost.length > 0 && proven.proof === "proven" ? "unproven" : proven.proof;
        const reason = proof === "unproven" && lost.length > 0 ? "a secret is left out" : proven.reason;
        return {
            drafted,
            proof,
            reason,
            marks,
            told: [...drafted.told, ...lost, ...lossesOf(up.statements), ...skipped(differences, chosen)],
        };
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
/** A pull goes the other way: what only live has comes, and what it lacks goes. */
async function withItsNeeds(asked, others, options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const [replica, first] = await (0,repair.openReplica)(options);
        const _ = __addDisposableResource(env_2, first, true);
        const turned = new Map([...asked, ...others].map((each) => [turn(each), each]));
        const of = (list) => [...turned].flatMap(([to, from]) => (list.includes(from) ? [to] : []));
        const chosen = await (0,run_chosen/* withNeeds */.Y)(of(asked), of(others), { expected: replica, live: options.ground });
        return chosen.flatMap((each) => turned.get(each) ?? []);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
const opposite = { missing: "unexpected", unexpected: "missing", changed: "changed" };
function turn(difference) {
    return { ...difference, change: opposite[difference.change] };
}
function notSeen({ report }) {
    const [first] = report.coverage.notCompared;
    return `nothing can be pulled: ${first?.reason ?? "there is no database"}; mend that, and run again`;
}
/** What a pending file makes is no drift, and what is accepted stays where it is. */
function choose(differences, findings, wanted) {
    const keys = new Set(findings
        .filter(({ accepted, cause }) => accepted === null && (cause === "drift" || cause === "conflict"))
        .filter(wanted)
        .flatMap(told_of/* toldOf */.d)
        .map(model_object/* objectKey */.T5));
    return differences.filter(({ object }) => keys.has((0,model_object/* objectKey */.T5)(object)));
}
function nothing(there) {
    if (there.length === 0)
        return ["nothing to pull: the database has nothing that the folder has not"];
    return [
        `nothing to pull: what the database has is in ${there.map(({ path }) => path).join(", ")} already, which counts as pending`,
    ];
}
function skipped(differences, chosen) {
    const left = differences.filter((each) => !chosen.includes(each)).map(noun/* called */.Ab);
    return left.length === 0
        ? []
        : [`left out: ${left.slice(0, 5).join(", ")}${left.length > 5 ? ` and ${left.length - 5} more` : ""}`];
}
/** What is gone when it has run, on a database that has rows. */
function lossesOf(statements) {
    return statements.flatMap(({ loses }) => (loses === undefined ? [] : [`running it loses ${loses}`]));
}
async function wayBack(ground, up, { from, to, chosen, major, deployer, }) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const above = {
            reader: ground.reader,
            async open() {
                const scratch = await ground.open();
                await (0,run_statements/* runStatements */.o)(scratch, up);
                return scratch;
            },
        };
        const scratch = __addDisposableResource(env_3, await above.open(), true);
        const wanted = { from, to, steps: chosen.map(repair.toExpected), major, runner: deployer };
        const { statements, proof } = await (0,repair.propose)(above, wanted, scratch);
        return proof === "proven" ? statements : null;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** Each with what was found above it. */
function texts(statements, findings) {
    const told = new Set();
    return statements.map(({ sql, object, loses }) => {
        const key = (0,model_object/* objectKey */.T5)(object);
        const found = told.has(key) ? [] : findings.filter((each) => (0,model_object/* objectKey */.T5)(each.object) === key);
        const messages = [...found.map(({ message }) => message), ...(loses === undefined ? [] : [`Loses ${loses}.`])];
        told.add(key);
        const comments = messages.map((message) => `-- ${message.replace(/[\r\n\u2028\u2029]+/g, " ")}\n`).join("");
        return `${comments}${sql};`;
    });
}
function withoutSecrets(migration) {
    return { ...migration, up: migration.up.map(redact/* redactSecrets */.fp), down: migration.down?.map(redact/* redactSecrets */.fp) ?? null };
}
function pull_hidden({ up }) {
    return up.some((text) => (0,redact/* redactSecrets */.fp)(text) !== text);
}
/** Behind the applied files, as the tool runs it: then the folder is what the database is. */
async function provenHere(ground, { migration }, to, { replaying }) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        if (migration === null)
            return { proof: "unproven", reason: "its tool takes it into its order later" };
        const shadow = __addDisposableResource(env_4, await ground.open(), true);
        const { failure } = await (0,replay/* replay */.e)(shadow, [migration], replaying);
        if (failure !== null)
            return refuted(failure);
        return equal(await ground.reader.compare(shadow, await ground.reader.read(shadow), to), "");
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        const result_4 = __disposeResources(env_4);
        if (result_4)
            await result_4;
    }
}
/** Behind what is pending, too: there it ends as this database does when that is deployed. */
async function provenBehind(ground, { migration }, { outcome, unchosen }) {
    const env_5 = { stack: [], error: void 0, hasError: false };
    try {
        const { previews, position, replaying } = outcome;
        if (migration === null || previews.after === null) {
            return {
                proof: "unproven",
                reason: "what is pending does not run on this database, so where it ends is not known",
            };
        }
        const shadow = __addDisposableResource(env_5, await ground.open(), true);
        const { failure } = await (0,replay/* replay */.e)(shadow, [...position.pending, migration], replaying);
        if (failure !== null)
            return refuted(failure);
        const left = await (0,pending/* changesOf */.f)(await ground.reader.read(shadow), previews.after);
        const kept = new Set(unchosen.flatMap(({ object, folded }) => [object, ...folded]).map(model_object/* objectKey */.T5));
        return equal(left.filter(({ object }) => !kept.has((0,model_object/* objectKey */.T5)(object))), " behind what is pending");
    }
    catch (e_5) {
        env_5.error = e_5;
        env_5.hasError = true;
    }
    finally {
        const result_5 = __disposeResources(env_5);
        if (result_5)
            await result_5;
    }
}
function refuted({ migration, line, message, code, }) {
    return { proof: "refuted", reason: `${migration.path}:${line}: ${message} (${code})` };
}
function equal(left, where) {
    if (left.length === 0)
        return { proof: "proven", reason: null };
    return { proof: "refuted", reason: `not as the database${where}: ${left.slice(0, 3).map(noun/* called */.Ab).join(", ")}` };
}


/***/ })

};
