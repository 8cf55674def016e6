export const id = 469;
export const ids = [469];
export const modules = {

/***/ 47469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTool: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
// The folder's own tool at work: a process group of its own without a terminal, so that nothing waits for an answer that
// nobody gives, and whatever happens to it is told in one line.
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


/** How it ended, in one line; null where it ended well. */
async function runTool({ run, cwd, environment, command }, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [program, args, shell] = typeof run === "string" ? [run, [], true] : [run[0], run.slice(1), false];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd,
            env: environment,
            shell,
            detached: true,
            stdio: ["ignore", "pipe", "pipe"],
        });
        const _ = __addDisposableResource(env_1, options.atWork((signal) => passOn(child.pid, signal)), false);
        const said = [linesOf(child.stdout, options.line), linesOf(child.stderr, options.line)];
        const end = await new Promise((done) => {
            child.on("error", (error) => done(unstartable(command, error)));
            child.on("exit", (code, signal) => done(endOf(command, code, signal)));
        });
        if (child.pid !== undefined)
            await Promise.race([Promise.all(said), new Promise((done) => setTimeout(done, patience))]);
        return end;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** What a grandchild still holds of its output is not waited for longer, in ms. */
const patience = 2000;
async function linesOf(stream, line) {
    for await (const each of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
        line(each);
}
/** To the whole group: a shell, or npm, is not the one at work. */
function passOn(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // it has ended meanwhile
    }
}
function endOf(command, code, signal) {
    if (signal !== null)
        return `${command} was killed (${signal})`;
    if (code === 127)
        return `${command} ended with exit code 127, as a shell says of a program that it cannot find`;
    return code === 0 ? null : `${command} ended with exit code ${code}`;
}
function unstartable(command, { code }) {
    return `${command} could not be started (${code ?? "unknown"})`;
}


/***/ })

};
