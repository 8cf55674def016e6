export const id = 837;
export const ids = [837];
export const modules = {

/***/ 24837:
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

// EXTERNAL MODULE: ./.cache/bundle/src/report/tables-shown.js
var tables_shown = __webpack_require__(30790);
// EXTERNAL MODULE: ./.cache/bundle/src/report/terminal.js
var terminal = __webpack_require__(51887);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/mermaid.js
// The tables concerned as Mermaid's picture of entities and relations, which GitHub draws. What is missing, unexpected or
// changed is told in words and by its line. A name is data: what Mermaid could take for its own is written in full width.


/** Far within Mermaid's 50,000 characters; more would not be looked at. */
const mermaid_most = { tables: 20, columns: 12 };
/** Of one name. */
const longestName = 60;
/** Null where there is no table to show. */
function mermaidPicture(all) {
    if (all.length === 0)
        return null;
    const { tables, beside, hidden } = (0,tables_shown/* tablesShown */.T)(all, mermaid_most);
    const ids = new Map([...tables, ...beside].map((table, index) => [key(table.schema, table.name), `t${index + 1}`]));
    const id = (schema, name) => ids.get(key(schema, name)) ?? "t0";
    const lines = [
        "erDiagram",
        "  accTitle: The tables concerned",
        "  accDescr: What is missing, unexpected or changed says so in its name or beside it.",
        ...tables.flatMap((table) => entity(table, id(table.schema, table.name))),
        ...beside.map(({ schema, name }) => `  ${id(schema, name)}["${label(`${schema}.${name}`)}"]`),
        ...tables.flatMap((table) => table.relations.map((relation) => relationLine(table, relation, (schema, name) => id(schema, name)))),
        "  classDef missing stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4",
        "  classDef unexpected stroke:#bf8700,stroke-width:3px",
        "  classDef changed stroke:#0969da,stroke-width:2px",
    ];
    return { text: lines.join("\n"), hidden };
}
function entity(table, id) {
    const { schema, name, change, columns, hidden } = table;
    const pointing = new Set(table.relations.flatMap((relation) => relation.columns));
    const rows = columns.map((column) => {
        const keys = [column.primaryKey ? "PK" : null, pointing.has(column.name) ? "FK" : null].filter((one) => one !== null);
        const said = column.change === null ? null : `"${column.change}"`;
        return ["   ", typeWord(column.type), word(column.name), keys.join(", "), said]
            .filter((part) => part !== null && part !== "")
            .join(" ");
    });
    const rest = hidden === 0 ? [] : [`    … and_${hidden}_more`];
    const body = [...rows, ...rest];
    const first = `  ${id}["${label(`${schema}.${name}`)} (${change})"]:::${change}`;
    return body.length === 0 ? [first] : [`${first} {`, ...body, "  }"];
}
function relationLine(table, relation, id) {
    const { columns, change } = relation;
    const mayBeNull = table.columns.some(({ name, nullable }) => nullable && columns.includes(name));
    const line = change === null || change === "changed" ? "--" : "..";
    const said = `${label(columns.join(", "))}${change === null ? "" : ` (${change})`}`;
    const from = id(table.schema, table.name);
    return `  ${from} }o${line}${mayBeNull ? "o|" : "||"} ${id(relation.schema, relation.table)} : "${said}"`;
}
/** Inside quotes: letters, digits, and signs that mean nothing to Mermaid stay. */
function label(name) {
    return shortened(name).replace(/(?!\u200d)[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} _.,…-]/gu, wide);
}
/** A word without quotes, that is no keyword and does not begin with a digit. */
function word(name) {
    return shortened(name)
        .replaceAll(" ", "␣")
        .replace(/[^\w\u00c0-\uffff]/g, wide)
        .replace(/^(?:\d|[pfu]k(?!\w))/i, (start) => `${wide(start.charAt(0))}${start.slice(1)}`)
        .replace(/^$/, "␣");
}
const shortTypes = [
    [/^timestamp(\(\d\))? with time zone/, "timestamptz$1"],
    [/^timestamp(\(\d\))? without time zone/, "timestamp$1"],
    [/^time(\(\d\))? with time zone/, "timetz$1"],
    [/^time(\(\d\))? without time zone/, "time$1"],
    [/^character varying/, "varchar"],
];
/** As PostgreSQL's own short names, since Mermaid's types have no spaces. */
function typeWord(type) {
    const short = shortTypes.reduce((rest, [long, instead]) => rest.replace(long, instead), type);
    const marked = shortened(short)
        .replaceAll(" ", "_")
        .replaceAll(",", "‚")
        .replace(/^public\./, "");
    return marked
        .replace(/[^\w()[\]\u00c0-\uffff]/g, wide)
        .replace(/^(?![a-z_\u00c0-\uffff])/i, "_")
        .replace(/^[pfu]k(?!\w)/i, (start) => `${wide(start.charAt(0))}${start.slice(1)}`);
}
function shortened(name) {
    const line = (0,terminal/* printableLine */.o)(name);
    return line.length <= longestName ? line : `${line.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** The same sign in its full width, which is a letter to Mermaid; what has none becomes a box. */
function wide(sign) {
    const code = sign.charCodeAt(0);
    return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : "□";
}
function key(schema, name) {
    return JSON.stringify([schema, name]);
}

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
    const picture = mermaidPicture(report.tables);
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


/***/ }),

/***/ 30790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ tablesShown)
/* harmony export */ });
// Which tables, and which of their columns, a picture shows: the worst first, and of a wide table what matters. What is left
// out is counted.
function tablesShown(all, most) {
    const tables = all.slice(0, most.tables).map((table) => narrowed(table, most.columns));
    const shown = new Set(tables.map(({ schema, name }) => JSON.stringify([schema, name])));
    const beside = new Map();
    for (const { schema, table } of tables.flatMap(({ relations }) => relations)) {
        const key = JSON.stringify([schema, table]);
        if (!shown.has(key))
            beside.set(key, { schema, name: table });
    }
    return { tables, beside: [...beside.values()], hidden: all.length - tables.length };
}
/** What differs, then keys, then the rest, each in its order. */
function narrowed(table, most) {
    const pointing = new Set(table.relations.flatMap(({ columns }) => columns));
    const rank = ({ name, change, primaryKey }) => change !== null ? 0 : primaryKey || pointing.has(name) ? 1 : 2;
    const chosen = new Set([...table.columns].sort((a, b) => rank(a) - rank(b)).slice(0, most));
    const columns = table.columns.filter((column) => chosen.has(column));
    return { ...table, columns, hidden: table.columns.length - columns.length };
}


/***/ })

};
