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
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./.cache/bundle/src/deliver/channel.js
var channel = __webpack_require__(73081);
;// CONCATENATED MODULE: ./.cache/bundle/src/deliver/post.js
// A request to somewhere that is not GitHub: through the proxy that the environment names, tried again while that may
// help, never longer than a little, and without a word of the address in what is said of a failure.



/** How long one try may take, and how long the far end may ask to wait, in ms. */
const timeout = 15_000;
const longestWait = 30_000;
/** `name`: of the input that holds the address. Throws Refused. */
async function post(name, url, body, { headers, pause }) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
        throw new channel/* Refused */.L(`${name} is no URL of the form https://…; give the whole address that the service shows`);
    }
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2();
    try {
        await (0,p_retry/* default */.Ay)(() => once(url, body, headers ?? {}, dispatcher), { retries: 2, minTimeout: pause });
    }
    catch (error) {
        throw new channel/* Refused */.L(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        await dispatcher.close();
    }
}
async function once(url, body, headers, dispatcher) {
    const request = { method: "POST", body, headers: { "content-type": "application/json", ...headers }, dispatcher };
    const response = await (0,undici/* fetch */.hd)(url, { ...request, signal: AbortSignal.timeout(timeout) }).catch((error) => {
        throw new Error(`was not reached (${reasonOf(error)})`);
    });
    const said = (await response.text().catch(() => "")).replace(/\s+/g, " ").slice(0, 200);
    if (response.ok)
        return;
    const line = `refused (${response.status}${said === "" ? "" : `: ${said}`}); ${advice(response.status)}`;
    if (response.status === 429) {
        const wait = Number(response.headers.get("retry-after") ?? 1) * 1000;
        if (!(wait <= longestWait))
            throw new p_retry/* AbortError */.lc(line);
        await new Promise((done) => setTimeout(done, wait));
    }
    else if (response.status < 500)
        throw new p_retry/* AbortError */.lc(line);
    throw new Error(line);
}
function advice(status) {
    if (status === 429)
        return "it takes no more for now; the next run will tell";
    if (status === 401 || status === 403 || status === 404 || status === 410) {
        return "the address is not valid any more: make a new one there, and put it into the secret";
    }
    return status < 500 ? "it does not take this message" : "the service is in trouble; the next run will tell";
}
/** A cause by its code: messages can carry addresses. */
function reasonOf(error) {
    if (error instanceof Error && error.name === "TimeoutError")
        return `no answer within ${timeout / 1000} s`;
    const cause = error instanceof Error ? error.cause : null;
    return cause instanceof Error && "code" in cause ? String(cause.code) : "the connection failed";
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


/***/ })

};
