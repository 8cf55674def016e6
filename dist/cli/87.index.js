export const id = 87;
export const ids = [87];
export const modules = {

/***/ 26087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./.cache/bundle/src/model/errors.js
var errors = __webpack_require__(36551);
// EXTERNAL MODULE: ./.cache/bundle/src/model/noun.js
var noun = __webpack_require__(35488);
// EXTERNAL MODULE: ./.cache/bundle/src/model/redact.js
var redact = __webpack_require__(73681);
// EXTERNAL MODULE: ./.cache/bundle/src/repair/index.js + 41 modules
var repair = __webpack_require__(75989);
// EXTERNAL MODULE: ./.cache/bundle/src/repair/run-statements.js
var run_statements = __webpack_require__(49516);
// EXTERNAL MODULE: ./.cache/bundle/src/shadow/replay.js
var replay = __webpack_require__(93890);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/kept.js
// A state that is built once and opened again and again, where the engine can keep one.
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
async function kept(ground) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shadow = __addDisposableResource(env_1, await ground.open(), true);
        const again = await shadow.save?.();
        return again === undefined ? ground : { ...ground, open: again };
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

// EXTERNAL MODULE: ./.cache/bundle/src/run/pending.js
var pending = __webpack_require__(34021);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/rollback.js
// The way back from the pending files, or from the last applied ones: planned a file at a time, newest first, and proven by
// going up, down and up again, where it must end where it began.
var rollback_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rollback_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Newest first. `last`: so many of the applied files; null for those that are pending. */
async function rollback({ outcome, report }, last) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { held, position, deployer } = outcome;
        const { groundAfter, expected, live, differences } = held;
        if (groundAfter === null || expected === null || live === null || deployer === null) {
            throw new errors/* UserError */.y(`no way back can be tried: ${report.coverage.notCompared[0]?.reason ?? "there is no database"}`);
        }
        const { applied, pending } = position;
        if (last !== null && last > applied.length) {
            throw new errors/* UserError */.y(`--last ${last}: only ${applied.length} migrations are applied; name at most as many`);
        }
        const files = last === null ? pending : applied.slice(applied.length - last);
        if (files.length === 0)
            return [];
        const before = last === null ? applied : applied.slice(0, applied.length - last);
        const clean = await kept(groundAfter(before));
        // What is pending will run on the database as it is; what is applied ran on what the folder built.
        const isReplica = last === null && differences.length > 0;
        const [ground, first] = isReplica
            ? await (0,repair.openReplica)({ ground: clean, expected, live, differences, runner: deployer })
            : [clean, await clean.open()];
        const _ = rollback_addDisposableResource(env_1, first, true);
        const ways = [];
        let below = ground;
        for (const migration of files) {
            const above = await kept(after(below, migration, outcome.replaying));
            ways.unshift(await wayBack(migration, { below, above, major: live.server.major, deployer, replaying: outcome.replaying }));
            below = above;
        }
        return ways;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rollback_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Throws UserError where the file does not run there. */
function after(below, migration, replaying) {
    return {
        reader: below.reader,
        async open() {
            const shadow = await below.open();
            const { failure } = await (0,replay/* replay */.e)(shadow, [migration], replaying);
            if (failure === null)
                return shadow;
            await shadow[Symbol.asyncDispose]();
            throw new errors/* UserError */.y(`${migration.path}:${failure.line} fails on this database (${failure.message}, ${failure.code}), so there is no way back from it: see pgdrift preview`);
        },
    };
}
async function wayBack(migration, options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { below, above, major, deployer, replaying } = options;
        const to = await readOf(below);
        const scratch = rollback_addDisposableResource(env_2, await above.open(), true);
        const from = await above.reader.read(scratch);
        const changes = await (0,pending/* changesOf */.f)(to, from);
        const proposal = await (0,repair.propose)(above, { from, to, steps: changes.map(repair.toExpected), major, runner: deployer }, scratch);
        const sql = (0,redact/* redactSecrets */.fp)(proposal.statements.map((statement) => `${statement.sql};\n`).join("\n"));
        const loses = proposal.statements.flatMap(({ loses: what }) => what === undefined ? [] : [`going back loses ${what}`]);
        const lost = [...changes.flatMap(gone), ...loses];
        const inTransaction = proposal.statements.every(({ when }) => when === undefined);
        const way = { migration, sql, inTransaction, lost };
        if (proposal.proof !== "proven")
            return { ...way, proof: proposal.proof, reason: proposal.reason };
        const again = rollback_addDisposableResource(env_2, await above.open(), true);
        await (0,run_statements/* runStatements */.o)(again, proposal.statements);
        const { failure } = await (0,replay/* replay */.e)(again, [migration], replaying);
        const left = failure === null ? await (0,pending/* changesOf */.f)(from, await above.reader.read(again)) : [];
        const reason = failure !== null
            ? `it does not go up again: ${failure.message} (${failure.code})`
            : left.length > 0
                ? `up again, it does not end where it began: ${left.slice(0, 3).map(noun/* called */.Ab).join(", ")}`
                : null;
        return { ...way, proof: reason === null ? "proven" : "refuted", reason };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = rollback_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function readOf(ground) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const shadow = rollback_addDisposableResource(env_3, await ground.open(), true);
        return await ground.reader.read(shadow);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = rollback_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** What the file drops with its rows: it comes back empty. */
function gone(difference) {
    const { kind } = difference.object;
    if (difference.change !== "missing" || (kind !== "table" && kind !== "column"))
        return [];
    return [`${(0,noun/* called */.Ab)(difference)} comes back empty: what was in it is gone when the migration has run`];
}


/***/ })

};
