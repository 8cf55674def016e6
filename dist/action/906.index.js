export const id = 906;
export const ids = [906];
export const modules = {

/***/ 75906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discord: () => (/* binding */ discord),
  newsFor: () => (/* binding */ newsFor),
  slack: () => (/* binding */ slack),
  teams: () => (/* binding */ teams),
  webhook: () => (/* binding */ webhook)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/bundle/src/http/client.js
var http_client = __webpack_require__(65370);
// EXTERNAL MODULE: ./.cache/bundle/src/deliver/channel.js
var channel = __webpack_require__(73081);
;// CONCATENATED MODULE: ./.cache/bundle/src/deliver/post.js
// A message to somewhere that is not GitHub, without a word of the address in what is said of a failure.
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


/** How long one try may take, and how long the far end may ask to wait, in ms. */
const limits = { timeout: 15_000, longestWait: 30_000, retries: 2, followsRedirects: true };
/** `name`: of the input that holds the address. Throws Refused. */
async function post(name, url, body, { headers, pause }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
            throw new channel/* Refused */.L(`${name} is no URL of the form https://…; give the whole address that the service shows`);
        }
        const client = __addDisposableResource(env_1, (0,http_client/* httpClient */.o)({ ...limits, pause }), true);
        const request = { method: "POST", url, body, headers: { "content-type": "application/json", ...headers } };
        const answer = await client.send(request).catch((error) => {
            throw new channel/* Refused */.L(`${name}: was not reached (${error instanceof Error ? error.message : String(error)})`);
        });
        if (answer.status >= 200 && answer.status < 300)
            return;
        const said = answer.text.replace(/\s+/g, " ").slice(0, 200);
        throw new channel/* Refused */.L(`${name}: refused (${answer.status}${said === "" ? "" : `: ${said}`}); ${advice(answer.status)}`);
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
function advice(status) {
    if (status === 429)
        return "it takes no more for now; the next run will tell";
    if (status === 401 || status === 403 || status === 404 || status === 410) {
        return "the address is not valid any more: make a new one there, and put it into the secret";
    }
    return status < 500 ? "it does not take this message" : "the service is in trouble; the next run will tell";
}

// EXTERNAL MODULE: ./.cache/bundle/src/model/severity.js
var model_severity = __webpack_require__(23019);
// EXTERNAL MODULE: ./.cache/bundle/src/deliver/news-since.js
var news_since = __webpack_require__(83592);
;// CONCATENATED MODULE: ./.cache/bundle/src/deliver/worth-telling.js
// Whether a notice goes out at all. Nobody is told the same twice unless they ask for it.


/** Null: nothing is worth telling. Of the news, what is serious enough. */
function worthTelling(report, earlier, wishes) {
    if (report.verdict === "skipped")
        return null;
    const all = (0,news_since/* newsSince */.e)(report, earlier);
    const isSerious = ({ severity }) => (0,model_severity/* reaches */.O6)(severity, wishes.severity);
    const news = {
        what: all.what,
        fresh: all.fresh.filter(isSerious),
        worse: all.worse.filter(({ finding }) => isSerious(finding)),
        gone: all.gone.filter(isSerious),
    };
    const isMore = news.fresh.length + news.worse.length > 0 || news.what === "unsure";
    const isOver = news.gone.length > 0;
    return wishes.on === "always" || isMore || (wishes.on === "change" && isOver) ? news : null;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/deliver/notice.js
// The channels that tell people of what changed: chats and a webhook, each by an address of its own. Only the default
// branch's checks tell; a pull request has its comment.



const slack = chat("slack");
const teams = chat("teams");
const discord = chat("discord");
function chat(id) {
    return {
        id,
        async deliver(delivery, place) {
            const url = place.notices[id];
            const news = url === null ? null : newsFor(delivery, place);
            if (url === null || news === null)
                return {};
            await post(`${id}-webhook-url`, url, await delivery.chat(id, news), { pause: place.pause ?? 1_000 });
            return {};
        },
    };
}
/** The whole report, signed where there is a secret, so that the other side can tell that it is from here. */
const webhook = {
    id: "webhook",
    async deliver(delivery, place) {
        const { webhook: url, webhookSecret: secret } = place.notices;
        if (url === null || newsFor(delivery, place) === null)
            return {};
        const signature = secret === null ? null : (0,external_node_crypto_.createHmac)("sha256", secret).update(delivery.json).digest("hex");
        const headers = {
            "x-pgdrift-verdict": delivery.report.verdict,
            ...(signature === null ? {} : { "x-pgdrift-signature-256": `sha256=${signature}` }),
        };
        await post("webhook-url", url, delivery.json, { headers, pause: place.pause ?? 1_000 });
        return {};
    },
};
/** Null where there is none to tell. */
function newsFor({ report }, { event, notices, earlier }) {
    return event.onDefaultBranch ? worthTelling(report, earlier, notices) : null;
}


/***/ }),

/***/ 65370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Unreached),
/* harmony export */   o: () => (/* binding */ httpClient)
/* harmony export */ });
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74995);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
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
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2();
    return {
        async send(request) {
            const { retries, pause: minTimeout, signal } = options;
            try {
                return await (0,p_retry__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(() => once(request, dispatcher, options), {
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
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(url, { method, headers, body, dispatcher, signal: until, redirect });
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
            throw new p_retry__WEBPACK_IMPORTED_MODULE_1__/* .AbortError */ .lc("interrupted");
        // What took too long once takes too long again.
        if (limit.aborted)
            throw new p_retry__WEBPACK_IMPORTED_MODULE_1__/* .AbortError */ .lc(new Unreached(`no answer within ${timeout / 1000} s`, true));
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


/***/ })

};
