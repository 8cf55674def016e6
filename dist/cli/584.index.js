export const id = 584;
export const ids = [584];
export const modules = {

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./.cache/bundle/src/report/advice.js
var advice = __webpack_require__(71475);
// EXTERNAL MODULE: ./.cache/bundle/src/report/circumstances.js
var circumstances = __webpack_require__(15057);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/fit.js
// Blocks of a document into a place of limited size. What has to go is counted, never cut in the middle and never silent.
/** A block that is always there. */
function whole(text) {
    return { head: text, items: [], tail: "", leftOut: () => "", rank: null };
}
function fitInto(blocks, limit) {
    const kept = blocks.map((block) => block.items.length);
    if (fit_length(blocks, kept) <= limit)
        return compose(blocks, kept);
    for (const [index, block] of blocks.entries())
        if (block.rank !== null)
            kept[index] = 0;
    for (const index of byRank(blocks)) {
        const items = blocks[index]?.items.length ?? 0;
        const fits = (number) => fit_length(blocks, kept.with(index, number)) <= limit;
        kept[index] = most(items, fits);
    }
    const text = compose(blocks, kept);
    return text.length <= limit ? text : cut(text, limit);
}
function byRank(blocks) {
    const ranks = blocks.flatMap((block, index) => (block.rank === null ? [] : [{ index, rank: block.rank }]));
    return ranks.sort((a, b) => a.rank - b.rank).map(({ index }) => index);
}
/** The largest number that fits, by halving; the line for what is left out may shrink as it grows, so the last step is looked at again. */
function most(items, fits) {
    if (fits(items))
        return items;
    let low = 0;
    let high = items;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
function compose(blocks, kept) {
    const texts = blocks.map((block, index) => blockText(block, kept[index] ?? 0));
    return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}
function fit_length(blocks, kept) {
    return compose(blocks, kept).length;
}
function blockText(block, kept) {
    const left = kept < block.items.length ? block.leftOut(kept) : "";
    if (kept === 0 && block.items.length > 0)
        return left;
    const tail = typeof block.tail === "string" ? block.tail : block.tail(kept);
    const body = [block.head, ...block.items.slice(0, kept), tail].filter((line) => line !== "").join("\n");
    return left === "" ? body : `${body}\n\n${left}`;
}
/** A place too small even for the lines that count: what of it fits, and never half of a character. */
function cut(text, limit) {
    if (limit < 2)
        return "";
    const slice = text.slice(0, limit - 2);
    return `${/[\ud800-\udbff]$/.test(slice) ? slice.slice(0, -1) : slice}…\n`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/headline.js
var headline = __webpack_require__(79879);
// EXTERNAL MODULE: ./.cache/bundle/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(66524);
// EXTERNAL MODULE: ./.cache/bundle/src/report/markdown-findings.js + 1 modules
var markdown_findings = __webpack_require__(94631);
// EXTERNAL MODULE: ./.cache/bundle/src/report/count.js
var count = __webpack_require__(83812);
// EXTERNAL MODULE: ./.cache/bundle/src/report/script-words.js
var script_words = __webpack_require__(96876);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/markdown-scripts.js
// The scripts in markdown: folded, with their proof and the command that prints them. A script is shown whole or not at all.



/** How many hazards of one script are named. */
const mostHazards = 20;
function scriptsBlock(report, limit) {
    const scripts = script_words/* scriptNames */.sO.flatMap((name) => {
        const script = report.scripts[name];
        return script === null ? [] : [{ name, script }];
    });
    if (scripts.length === 0)
        return null;
    return {
        head: "### Ways out\n",
        items: scripts.map(({ name, script }) => scriptItem(name, script, Math.floor(limit / 4))),
        tail: "",
        leftOut: (kept) => scripts
            .slice(kept)
            .map(({ name }) => `${script_words/* scriptTitles */.rz[name].title}: ${(0,markdown_escape/* code */.aY)(script_words/* scriptTitles */.rz[name].command)} prints the script.`)
            .join("\n\n"),
        rank: 2,
    };
}
function scriptItem(name, script, longest) {
    const { title, command } = script_words/* scriptTitles */.rz[name];
    const lines = script.sql.trimEnd().split("\n").length;
    const shown = script.sql.length <= longest ? (0,markdown_escape/* fence */.EU)(script.sql, "sql") : `It has ${(0,count/* count */.U9)(lines, "line")}, too many for here.`;
    return [
        `<details><summary>${title}: <b>${script.proof}</b></summary>`,
        "",
        (0,markdown_escape/* inline */.mG)((0,script_words/* proofWords */.GF)(script)),
        ...hazardLines(script.hazards),
        "",
        (0,markdown_escape/* fence */.EU)(command, "sh"),
        "",
        shown,
        "",
        "</details>",
    ].join("\n");
}
function hazardLines(hazards, indent = "") {
    if (hazards.length === 0)
        return [];
    const lines = hazards
        .slice(0, mostHazards)
        .map(({ type, message }) => `${indent}- **${(0,markdown_escape/* inline */.mG)(type)}**: ${(0,markdown_escape/* inline */.mG)(message)}`);
    const rest = hazards.length - lines.length;
    return [
        ...(indent === "" ? [""] : []),
        ...lines,
        ...(rest > 0 ? [`${indent}- and ${(0,count/* count */.U9)(rest, "more hazard")}`] : []),
    ];
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/mermaid.js
var mermaid = __webpack_require__(80504);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/markdown-rest.js
// What stands beside the findings in markdown: pending migrations, what was not compared, and what was met on the way.





/** How many changes of one pending migration are named. */
const mostChanges = 20;
function pendingBlock(report) {
    const pending = report.migrations?.pending ?? [];
    if (pending.length === 0)
        return null;
    return {
        head: `### ${(0,count/* count */.U9)(pending.length, "pending migration")}\n`,
        items: pending.map(migrationItem),
        tail: "",
        leftOut: (kept) => `${(0,count/* count */.U9)(pending.length - kept, "pending migration")} left out here; ${(0,markdown_findings/* elsewhere */.Jn)(report)}.`,
        rank: 2,
    };
}
/** The tables concerned; gone as a whole where there is no room. */
function pictureBlock(report) {
    const picture = (0,mermaid/* mermaidPicture */.EK)(report.tables);
    if (picture === null)
        return null;
    const { text, hidden } = picture;
    return {
        head: "### The tables concerned\n",
        items: [(0,markdown_escape/* fence */.EU)(text, "mermaid")],
        tail: hidden === 0 ? "" : `\n${(0,count/* count */.U9)(hidden, "more table")} with findings ${hidden === 1 ? "is" : "are"} not pictured.`,
        leftOut: () => "",
        rank: 4,
    };
}
/** Open where it is the reason for the verdict. */
function notComparedBlock(report) {
    const objects = report.coverage.notCompared;
    if (objects.length === 0)
        return null;
    const open = report.verdict === "inconclusive" ? " open" : "";
    return {
        head: `<details${open}><summary>Not compared: ${(0,count/* count */.U9)(objects.length, "object")}</summary>\n`,
        items: objects.map((object) => `- ${(0,markdown_escape/* inline */.mG)(object.kind)} ${(0,markdown_escape/* code */.aY)(object.name)}: ${(0,markdown_escape/* inline */.mG)(object.reason)}`),
        tail: "\n</details>",
        leftOut: (kept) => `${(0,count/* count */.U9)(objects.length - kept, "object")} not compared and left out here; ${(0,markdown_findings/* elsewhere */.Jn)(report)}.`,
        rank: 1,
    };
}
/** Errors stand in the open, the rest folded. */
function diagnosticBlocks(report, choose) {
    const diagnostics = report.diagnostics.filter((diagnostic) => choose(diagnostic.severity));
    if (diagnostics.length === 0)
        return [];
    const isReason = report.verdict === "skipped" || report.verdict === "inconclusive";
    const open = isReason || diagnostics.some((diagnostic) => diagnostic.severity === "error");
    const title = (0,count/* count */.U9)(diagnostics.length, open ? "thing to know" : "note", open ? "things to know" : "notes");
    return [
        {
            head: open ? `### ${title}\n` : `<details><summary>${title}</summary>\n`,
            items: diagnostics.map(diagnosticItem),
            tail: open ? "" : "\n</details>",
            leftOut: (kept) => `${(0,count/* count */.U9)(diagnostics.length - kept, "note")} left out here; ${(0,markdown_findings/* elsewhere */.Jn)(report)}.`,
            rank: open ? 1 : 5,
        },
    ];
}
function migrationItem(migration) {
    const changes = migration.changes.slice(0, mostChanges).map((change) => `  - ${(0,markdown_escape/* inline */.mG)(change)}`);
    const rest = migration.changes.length - changes.length;
    return [
        `- ${(0,markdown_escape/* code */.aY)(migration.path)}${outcome(migration)}`,
        ...changes,
        ...(rest > 0 ? [`  - and ${(0,count/* count */.U9)(rest, "more change")}`] : []),
        ...hazardLines(migration.preview?.hazards ?? [], "  "),
    ].join("\n");
}
/** What came of it on a replica of the database. */
function outcome({ preview }) {
    const error = preview?.error ? `: ${(0,markdown_escape/* inline */.mG)(preview.error)}` : "";
    switch (preview?.status) {
        case "ok":
            return ": will run here";
        case "fails":
            return `: **will fail here**${error}`;
        case "diverges":
            return `: **will run here and end elsewhere**${error}`;
        case "skipped":
            return `: not tried${error}`;
        default:
            return "";
    }
}
function diagnosticItem(diagnostic) {
    const place = diagnostic.path === null ? null : `${diagnostic.path}${diagnostic.line === null ? "" : `:${diagnostic.line}`}`;
    const said = place === null || diagnostic.message.startsWith(place) ? "" : `${(0,markdown_escape/* code */.aY)(place)}: `;
    return `- ${diagnostic.severity}: ${said}${(0,markdown_escape/* inline */.mG)(diagnostic.message)}`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/overview.js
var overview = __webpack_require__(77192);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/markdown.js
// The report for a pull request, a summary or a file: verdict first, then what to do, what differs, and the rest folded.
// It fits the place by severity: the least serious goes first, and what goes is counted.









const markdown = {
    id: "markdown",
    render: (report, { limit, picture }) => {
        const blocks = [
            whole(markdown_top(report)),
            ...diagnosticBlocks(report, (severity) => severity === "error"),
            (0,markdown_findings/* tableBlock */.wp)(report),
            report.verdict === "inconclusive" ? notComparedBlock(report) : null,
            (0,markdown_findings/* textBlock */.fI)(report, limit),
            scriptsBlock(report, limit),
            picture ? pictureBlock(report) : null,
            pendingBlock(report),
            report.verdict === "inconclusive" ? null : notComparedBlock(report),
            (0,markdown_findings/* knownBlock */.BE)(report),
            (0,markdown_findings/* lintBlock */.r5)(report),
            (0,markdown_findings/* acceptedBlock */.NY)(report),
            ...diagnosticBlocks(report, (severity) => severity !== "error"),
            whole(bottom(report)),
        ];
        return fitInto(blocks.filter((block) => block !== null), limit);
    },
};
function markdown_top(report) {
    const steps = (0,advice/* advice */.v)(report, markdown_escape/* code */.aY).map((step) => `- ${step}`);
    const lines = [
        `## ${(0,headline/* headline */.Pl)(report, (0,markdown_escape/* inline */.mG)((0,headline/* subjectOf */.et)(report)), markdown_escape/* inline */.mG)}`,
        (0,headline/* consequence */.IY)(report),
        steps.join("\n"),
        (0,overview/* overview */.M)(report.findings).map(markdown_escape/* inline */.mG).join("  \n"),
    ];
    return lines.filter((line) => line !== "").join("\n\n");
}
function bottom(report) {
    return `<sub>${(0,circumstances/* circumstances */.X)(report).map(markdown_escape/* inline */.mG).join(" · ")}</sub>`;
}


/***/ }),

/***/ 77192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// Of more findings than anybody reads one by one: where they are and of what sort, in two lines. Data, not yet escaped.

/** Fewer are seen at a glance. */
const many = 50;
/** As many are named of each sort. */
const named = 5;
/** Empty where there is no need. */
function overview(findings) {
    const counting = findings.filter(({ accepted }) => accepted === null);
    if (counting.length < many)
        return [];
    return [
        `By rule: ${told(counting.map(({ rule }) => rule))}.`,
        `By schema: ${told(counting.map(({ object }) => object.schema ?? "in no schema"))}.`,
    ];
}
/** Most first: `table-unexpected 1200, index-missing 30 and 4 others 9`. */
function told(values) {
    const numbers = new Map();
    for (const value of values)
        numbers.set(value, (numbers.get(value) ?? 0) + 1);
    const sorted = [...numbers].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const rest = sorted.slice(named);
    const others = rest.reduce((sum, [, number]) => sum + number, 0);
    return (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
        ...sorted.slice(0, named).map(([value, number]) => `${value} ${number}`),
        ...(rest.length === 0 ? [] : [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest.length, "other")} ${others}`]),
    ]);
}


/***/ }),

/***/ 96876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ proofWords),
/* harmony export */   rz: () => (/* binding */ scriptTitles),
/* harmony export */   sO: () => (/* binding */ scriptNames)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// What is said of a script beside its SQL, for every format that shows one. Data, not yet escaped.

const scriptNames = ["repair", "pull"];
const scriptTitles = {
    repair: { title: "Bring the database back to its migrations", command: "npx pgdrift repair" },
    pull: { title: "Adopt what is there as a new migration", command: "npx pgdrift pull" },
};
/** In a sentence or two: whether it has been run, what on, and what is held back. */
function proofWords({ proof, rows, reason, heldBack }) {
    const parts = [proofs[proof], reason === null ? null : `${reason}.`];
    if (proof === "proven" && rows !== null && rows !== "proven") {
        parts.push("Whether it meets rows that stop it is not proven.");
    }
    if (heldBack > 0) {
        parts.push(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(heldBack, "statement")} that would lose data ${heldBack === 1 ? "is" : "are"} held back as ${heldBack === 1 ? "a comment" : "comments"}.`);
    }
    return parts.filter((part) => part !== null).join(" ");
}
const proofs = {
    proven: "Proven: it was run on a copy of the database's schema, and what came of it is what is wanted.",
    refuted: "Refuted: it was run on a copy of the database's schema, and does not end where it should. Do not run it.",
    unproven: "Not proven: read it before you run it.",
};


/***/ })

};
