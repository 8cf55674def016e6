export const id = 918;
export const ids = [918];
export const modules = {

/***/ 92918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment),
  commentLimit: () => (/* binding */ commentLimit)
});

// EXTERNAL MODULE: ./.cache/bundle/src/deliver/channel.js
var channel = __webpack_require__(73081);
// EXTERNAL MODULE: ./.cache/bundle/src/deliver/github.js + 3 modules
var github = __webpack_require__(50781);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.cache/bundle/src/model/report.js
// The report, version 1: every format and channel renders this and nothing else.
// Adding a key is compatible; changing one is version 2. docs/report.schema.json is generated from this file.
const verdicts = ["clean", "drift", "inconclusive", "skipped"];

;// CONCATENATED MODULE: ./.cache/bundle/src/deliver/marker.js
// The hidden first line by which a comment is known again. It says whose it is, of which run, and what it says.


const states = [...verdicts, "resolved"];
function writeMarker({ label, run, state, content }) {
    const { id, number, attempt } = run;
    return `<!-- pgdrift label=${encodeURIComponent(label)} run=${id} number=${number} attempt=${attempt} state=${state} content=${content} -->`;
}
/** Null where the text does not begin with one: a marker that is quoted further down is nobody's. */
function readMarker(body) {
    const match = /^<!-- pgdrift label=(\S*) run=(\d+) number=(\d+) attempt=(\d+) state=(\w+) content=([0-9a-f]+) -->/.exec(body);
    const state = states.find((each) => each === match?.[5]);
    const label = decoded(match?.[1]);
    if (match === null || state === undefined || label === null)
        return null;
    const run = { id: Number(match[2]), number: Number(match[3]), attempt: Number(match[4]) };
    return { label, run, state, content: match[6] ?? "" };
}
/** Negative where `a` is the older run. A run's id grows over the whole repository, its number over one workflow. */
function compareRuns(a, b) {
    return a.id - b.id || a.number - b.number || a.attempt - b.attempt;
}
/** What a report says, without when it was said and how long that took. */
function contentOf({ run: _run, timings: _timings, ...said }) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);
}
function decoded(text) {
    try {
        return text === undefined ? null : decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/deliver/refusal.js
var refusal = __webpack_require__(91250);
;// CONCATENATED MODULE: ./.cache/bundle/src/deliver/comment.js
// One comment on the pull request, whatever happens: found again, brought up to date in place, left alone where nothing
// changed, resolved where the drift is gone. GitHub has no conditional write, so of two runs at once both look again
// after a create; the lowest id stays, with what the newest run said.




/** Characters that GitHub takes. */
const commentLimit = 65_536;
const comment = {
    id: "comment",
    async deliver(delivery, place) {
        const number = place.event.pullRequest?.number;
        if (place.comment === "never" || number === undefined)
            return {};
        if (place.github === null)
            throw new channel/* Refused */.L("there is no github-token to write it with");
        try {
            const url = await keptComment(delivery, place, place.github, number);
            return url === null ? {} : { "comment-url": url };
        }
        catch (error) {
            throw new channel/* Refused */.L((0,refusal/* refusal */.x)(error, "pull-requests: write"));
        }
    },
};
/** What was found may be gone when it is written to: somebody, or another run, has deleted it. Then it is looked for anew, once. */
async function keptComment(...round) {
    try {
        return await keepComment(...round);
    }
    catch (error) {
        if (!(0,github/* isNotFound */.c)(error))
            throw error;
        return keepComment(...round);
    }
}
async function keepComment(delivery, place, github, number) {
    const label = place.label ?? "";
    const viewer = await github.viewer();
    const find = async () => ownComments(await github.comments(number), label, viewer);
    const found = await find();
    const [first] = found;
    if (first === undefined) {
        if (!isWorthOne(delivery, place))
            return null;
        const { body, marker } = draft(delivery, place, null);
        const created = { comment: await github.createComment(number, body), marker };
        const others = (await find()).filter((own) => own.comment.id !== created.comment.id);
        return keepOne([...others, created].sort(byId), github);
    }
    const last = newest(found);
    const { body, marker } = draft(delivery, place, last.marker);
    const isOlder = compareRuns(marker.run, last.marker.run) < 0;
    if (isOlder || last.marker.content === marker.content)
        return keepOne(found, github);
    const { url } = await github.updateComment(first.comment.id, body);
    for (const { comment: other } of found.slice(1))
        await github.deleteComment(other.id);
    return url;
}
/** Ours by the marker and by the author: anybody can write a marker, but nobody else writes as this token. */
function ownComments(comments, label, viewer) {
    return comments
        .filter(({ author }) => (viewer === null ? author.isBot : author.login === viewer))
        .flatMap((each) => {
        const marker = readMarker(each.body);
        return marker?.label === label ? [{ comment: each, marker }] : [];
    })
        .sort(byId);
}
function byId(a, b) {
    return a.comment.id - b.comment.id;
}
/** Of equals the last, which is the one that was written last. */
function newest(own) {
    return own.reduce((best, each) => (compareRuns(each.marker.run, best.marker.run) >= 0 ? each : best));
}
/** What could not be seen is worth a comment as drift is; a clean or a skipped check is not, unless it is asked for. */
function isWorthOne({ report }, place) {
    return place.comment === "always" || report.verdict === "drift" || report.verdict === "inconclusive";
}
function draft(delivery, place, before) {
    const { report } = delivery;
    const isResolved = report.verdict === "clean" && before !== null && before.state !== "clean" && before.state !== "skipped";
    const state = isResolved ? "resolved" : report.verdict;
    const marker = { label: place.label ?? "", run: place.event.run, state, content: contentOf(report) };
    const head = isResolved
        ? `${writeMarker(marker)}\n**Resolved.** What was reported here before is gone.\n\n`
        : `${writeMarker(marker)}\n`;
    return { body: head + delivery.markdown(commentLimit - head.length), marker };
}
/** The lowest id stays and says what the newest says; the others go. */
async function keepOne(own, github) {
    const [kept, ...others] = own;
    if (kept === undefined)
        return null;
    const last = newest(own);
    if (last.comment.body !== kept.comment.body)
        await github.updateComment(kept.comment.id, last.comment.body);
    for (const { comment: other } of others)
        await github.deleteComment(other.id);
    return kept.comment.url;
}


/***/ })

};
