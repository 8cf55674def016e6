export const id = 181;
export const ids = [181];
export const modules = {

/***/ 71475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79879);
// What to do next, in the order in which to do it. Each format says how code looks in its place.

function advice(report, code) {
    const counting = report.findings.filter((finding) => finding.accepted === null);
    const has = (choose) => counting.some(choose);
    const steps = [];
    if (report.about === "lock" && counting.length > 0) {
        return [
            `Look at what changed with ${code("pgdrift check")}, and write the lock anew with ${code("pgdrift snapshot --lock")}.`,
        ];
    }
    if (report.about === "types" && counting.length > 0) {
        return [
            `Bring the files up to date with ${code("pgdrift types --update")}; ${code("--diff")} shows first what that changes.`,
        ];
    }
    if (has(({ object, cause, rule }) => object.kind === "migration" && cause === "conflict" && rule !== _headline_js__WEBPACK_IMPORTED_MODULE_0__/* .diverging */ .Co)) {
        steps.push("Mend the pending migration that fails before it is deployed: below is the line at which it stops.");
    }
    if (has(({ rule }) => rule === _headline_js__WEBPACK_IMPORTED_MODULE_0__/* .diverging */ .Co)) {
        steps.push("Settle what a pending migration meets here before it is deployed: it runs, and ends elsewhere.");
    }
    if (has(({ object }) => object.kind === "query")) {
        steps.push("Change each query that fails with the migration that breaks it, so that both can be deployed together.");
    }
    if (has((finding) => finding.cause === "history")) {
        steps.push("Bring folder and history together: put back the files as they were applied, or correct the history.");
        steps.push(...remedies(report, code));
    }
    if (has((finding) => finding.cause === "unrecorded")) {
        const command = recording[report.migrations?.layout ?? ""];
        steps.push(`What pending migrations would do is partly there already: undo it, or record them as applied${command === undefined ? "" : ` (${code(command)})`}.`);
    }
    if (has((finding) => !["migration", "query"].includes(finding.object.kind) &&
        (finding.cause === "drift" || finding.cause === "conflict"))) {
        const script = report.scripts.repair?.proof === "proven" ? ` (${code("pgdrift repair")} prints the script, proven)` : "";
        steps.push(`For each change made outside migrations: undo it in the database${script}, or add a migration that makes it.`);
    }
    const stopped = report.coverage.notCompared.find(({ kind }) => kind === "migration")?.reason ?? "";
    if (stopped.startsWith("does not build from empty") || /, which no file makes \(/.test(stopped)) {
        steps.push(`What was there before the first migration goes into a file of SQL: name it with ${code("baseline")} or ${code("extra-prelude")} (docs/replay.md).`);
    }
    if (report.verdict === "inconclusive") {
        steps.push("See below what could not be seen and why, mend that, and run the check again.");
    }
    const isBesideIt = report.diagnostics.some(({ code }) => code === "not-relevant");
    if (report.verdict === "skipped" && report.database === null && !isBesideIt) {
        steps.push("See below why; a run that has the database's URL gives the answer.");
    }
    return steps;
}
/** As many are listed; the report has them all. */
const listed = 8;
/** One line a remedy, of each problem in its turn: its safest way out first, then the others. */
function remedies({ migrations }, code) {
    const all = (migrations?.problems ?? []).flatMap(({ version, remedies: found }) => found.map(({ command, consequence }, nth) => ({ version, command, consequence, nth })));
    const told = all.length > listed ? all.filter(({ nth }) => nth === 0) : all;
    const lines = told
        .slice(0, listed)
        .map(({ version, command, consequence, nth }) => `${nth === 0 ? `${code(version)}: ` : "or "}${code(command)}: ${consequence}.`);
    return told.length > listed ? [...lines, `… and ${told.length - listed} more, in the report as JSON.`] : lines;
}
/** How a layout's tool is told that a migration has been applied. */
const recording = {
    supabase: "supabase migration repair --status applied VERSION",
    prisma: "prisma migrate resolve --applied NAME",
};


/***/ }),

/***/ 15057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ circumstances)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// When the check was made and against what, in a few words each, for the last line. Data, not yet escaped.

function circumstances(report) {
    const { run, database, shadow, migrations, expected } = report;
    return [
        `${report.tool.name} ${report.tool.version}`,
        `${run.at.slice(0, 16).replace("T", " ")} UTC`,
        run.commit === null ? null : `commit ${run.commit.slice(0, 7)}`,
        run.number === null
            ? null
            : `run ${run.number}${run.attempt !== null && run.attempt > 1 ? `, attempt ${run.attempt}` : ""}`,
        database === null
            ? null
            : `database ${database.name} (PostgreSQL ${database.server}${platform(database.platform)})`,
        migrations === null ? null : `${migrations.directory} (${migrations.layout}): ${applied(migrations)}`,
        expected.name === null ? null : `held against ${expected.name}`,
        expected.assumed === null ? null : `taken for granted: ${expected.assumed}`,
        shadow === null ? null : `${shadow.engine} shadow (PostgreSQL ${shadow.server})`,
    ].filter((part) => part !== null);
}
function platform(name) {
    return name === "none" ? "" : `, ${name}`;
}
function applied(migrations) {
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(migrations.total, "migration")}, ${migrations.applied} applied, ${migrations.pending.length} pending`;
}


/***/ }),

/***/ 82181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html_html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/bundle/src/model/severity.js
var severity = __webpack_require__(23019);
// EXTERNAL MODULE: ./.cache/bundle/src/report/advice.js
var advice = __webpack_require__(71475);
// EXTERNAL MODULE: ./.cache/bundle/src/report/circumstances.js
var circumstances = __webpack_require__(15057);
// EXTERNAL MODULE: ./.cache/bundle/src/report/headline.js
var headline = __webpack_require__(79879);
// EXTERNAL MODULE: ./.cache/bundle/src/report/count.js
var count = __webpack_require__(83812);
// EXTERNAL MODULE: ./.cache/bundle/src/report/tables-shown.js
var tables_shown = __webpack_require__(30790);
// EXTERNAL MODULE: ./.cache/bundle/src/report/terminal.js
var terminal = __webpack_require__(51887);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/er-layout.js
// Where the tables of the picture stand: what is pointed at to the left of what points at it, the rest where there is room.
/** In the picture's own units. */
const sizes = { header: 30, row: 21, pad: 10, gapX: 70, gapY: 26, letter: 6.7, margin: 12 };
/** Columns of the page, at least where there are as many tables. */
const columnsWanted = 3;
function layOut({ tables, beside }) {
    const all = [
        ...tables.map((table) => ({ schema: table.schema, name: table.name, table })),
        ...beside.map((each) => ({ ...each, table: null })),
    ];
    const levels = levelsOf(tables, all);
    const columns = [];
    const isRelated = (each) => each.table === null || each.table.relations.length > 0 || pointedAt(tables, each);
    for (const each of all.filter(isRelated)) {
        const level = levels.get(key(each)) ?? 0;
        while (columns.length <= level)
            columns.push([]);
        columns[level]?.push(each);
    }
    while (columns.length < Math.min(columnsWanted, all.length))
        columns.push([]);
    for (const each of all.filter((one) => !isRelated(one))) {
        const lowest = [...columns].sort((a, b) => heightOf(a) - heightOf(b))[0];
        lowest?.push(each);
    }
    return place(columns);
}
/** How far a table is from one that points at none; a circle ends where it began. */
function levelsOf(tables, all) {
    const points = new Map(tables.map((table) => [key(table), table.relations.map(({ schema, table: name }) => key({ schema, name }))]));
    const levels = new Map();
    const level = (from, path) => {
        const known = levels.get(from);
        if (known !== undefined)
            return known;
        const next = (points.get(from) ?? []).filter((to) => to !== from && !path.has(to));
        const found = next.length === 0 ? 0 : 1 + Math.max(...next.map((to) => level(to, new Set([...path, from]))));
        levels.set(from, found);
        return found;
    };
    for (const each of all)
        level(key(each), new Set());
    return levels;
}
function pointedAt(tables, { schema, name }) {
    return tables.some(({ relations }) => relations.some((each) => each.schema === schema && each.table === name));
}
function place(columns) {
    const boxes = [];
    let x = sizes.margin;
    let bottom = 0;
    for (const column of columns.filter((each) => each.length > 0)) {
        const width = Math.max(...column.map(widthOf));
        let y = sizes.margin;
        for (const each of column) {
            const height = boxHeight(each);
            boxes.push({ ...each, x, y, width, height });
            y += height + sizes.gapY;
        }
        bottom = Math.max(bottom, y - sizes.gapY);
        x += width + sizes.gapX;
    }
    return { boxes, width: x - sizes.gapX + sizes.margin, height: bottom + sizes.margin };
}
function heightOf(column) {
    return column.reduce((sum, each) => sum + boxHeight(each) + sizes.gapY, 0);
}
function boxHeight({ table }) {
    if (table === null)
        return sizes.header;
    const rows = table.columns.length + (table.hidden > 0 ? 1 : 0);
    return sizes.header + rows * sizes.row + (rows > 0 ? 6 : 0);
}
/** Of the longest line, within what a page has room for. */
function widthOf({ schema, name, table }) {
    const title = schema.length + name.length + (table === null ? 1 : table.change.length + 4);
    const rows = (table?.columns ?? []).map((column) => 4 + column.name.length + 2 + column.type.length + (column.change === null ? 0 : column.change.length + 2));
    const letters = Math.min(52, Math.max(16, title, ...rows));
    return Math.ceil(letters * sizes.letter + 2 * sizes.pad);
}
function key({ schema, name }) {
    return JSON.stringify([schema, name]);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/markup.js
// HTML as templates. The law: what is put into one is text and is escaped, unless a template of ours made it.

/** Null and an empty list leave nothing. */
function html(strings, ...children) {
    return { markup: String.raw({ raw: strings }, ...children.map(textOf)) };
}
/** What is ours to the last sign: a style, a script. */
function trusted(markup) {
    return { markup };
}
function textOf(child) {
    if (child === null)
        return "";
    if (typeof child === "string" || typeof child === "number")
        return escaped(String(child));
    return "markup" in child ? child.markup : child.map(textOf).join("");
}
function escaped(text) {
    return (0,terminal/* printable */.g)(text)
        .replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
        .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/er.js
// The tables concerned as a picture of ours, in the page itself: boxes, their columns, and what points at what. What is
// missing, unexpected or changed says so in a word, by its line and by its colour.





const most = { tables: 24, columns: 14 };
/** Null where findings touch no table. */
function picture(report) {
    if (report.tables.length === 0)
        return null;
    const shown = (0,tables_shown/* tablesShown */.T)(report.tables, most);
    const { boxes, width, height } = layOut(shown);
    const said = `${(0,count/* count */.U9)(shown.tables.length, "table")} with findings: ${shown.tables
        .map(({ schema, name, change }) => `${schema}.${name} (${change})`)
        .join(", ")}`;
    return html `<section aria-labelledby="tables"><h2 id="tables">The tables concerned</h2>
<div class="er" role="group" tabindex="0" aria-label="Picture of the tables, may be scrolled">
<svg role="img" aria-labelledby="er-title" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="er-title">${said}</title>
${boxes.flatMap((box) => edges(box, boxes))}
${boxes.map(boxMarkup)}
</svg></div>
<p class="legend"><span class="mark missing">missing</span><span class="mark unexpected">unexpected</span><span class="mark changed">changed</span></p>
${shown.hidden === 0 ? null : html `<p>${(0,count/* count */.U9)(shown.hidden, "more table")} with findings ${shown.hidden === 1 ? "is" : "are"} not pictured.</p>`}
</section>`;
}
function boxMarkup({ schema, name, table, x, y, width, height }) {
    const change = table?.change ?? null;
    const room = letters(width) - (change === null ? 0 : change.length + 2);
    return html `<g class="table ${change ?? "beside"}"><rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="7"/>
<text class="title" x="${x + sizes.pad}" y="${y + 19.5}">${shorten(`${schema}.${name}`, room)}</text>${change === null ? null : word(change, x + width - sizes.pad, y + 19.5)}${table === null ? null : rows(table, { x, y, width })}</g>
`;
}
function rows(table, { x, y, width }) {
    if (table.columns.length === 0)
        return null;
    const pointing = new Set(table.relations.flatMap(({ columns }) => columns));
    const at = (index) => y + sizes.header + index * sizes.row + 15;
    return html `<line class="rule" x1="${x}" x2="${x + width}" y1="${y + sizes.header}" y2="${y + sizes.header}"/>${table.columns.map(({ name, type, change, primaryKey }, index) => {
        const mark = primaryKey ? "PK" : pointing.has(name) ? "FK" : "";
        const room = letters(width) - 4 - (change === null ? 0 : change.length + 2);
        const shownName = shorten(name, Math.max(8, room - Math.min(type.length, 14) - 2));
        const shownType = shorten(type, Math.max(0, room - shownName.length - 2));
        return html `<g class="${change ?? "as-is"}"><text class="key" x="${x + sizes.pad}" y="${at(index)}">${mark}</text><text class="column" x="${x + sizes.pad + 4 * sizes.letter}" y="${at(index)}">${shownName}<tspan class="type" dx="8">${shownType}</tspan></text>${change === null ? null : word(change, x + width - sizes.pad, at(index))}</g>`;
    })}${table.hidden === 0
        ? null
        : html `<text class="type" x="${x + sizes.pad + 4 * sizes.letter}" y="${at(table.columns.length)}">and ${table.hidden} more</text>`}`;
}
function word(change, x, y) {
    return html `<text class="word ${change}" x="${x}" y="${y}" text-anchor="end">${change}</text>`;
}
/** From the row that points to the head of the table that it points at. */
function edges(from, boxes) {
    if (from.table === null)
        return [];
    const { columns, relations } = from.table;
    return relations.flatMap((relation) => {
        const to = boxes.find(({ schema, name }) => schema === relation.schema && name === relation.table);
        if (to === undefined)
            return [];
        const row = columns.findIndex(({ name }) => relation.columns.includes(name));
        const y1 = row < 0 ? from.y + sizes.header / 2 : from.y + sizes.header + row * sizes.row + 10.5;
        const y2 = to.y + sizes.header / 2;
        const title = html `<title>${relation.columns.join(", ")} to ${relation.schema}.${relation.table}${relation.change === null ? null : ` (${relation.change})`}</title>`;
        const style = `edge ${relation.change ?? "as-is"}`;
        if (to.x >= from.x) {
            // In the same column, or in a circle: round the right side.
            const [x1, x2] = [from.x + from.width, to.x + to.width];
            const bend = Math.max(x1, x2) + 34;
            return [
                html `<path class="${style}" d="M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}">${title}</path>${foot(x1, y1, 1, style)}`,
            ];
        }
        const [x1, x2] = [from.x, to.x + to.width];
        const bend = Math.max(30, (x1 - x2) / 2);
        return [
            html `<path class="${style}" d="M${x1} ${y1} C${x1 - bend} ${y1} ${x2 + bend} ${y2} ${x2} ${y2}">${title}</path>${foot(x1, y1, -1, style)}`,
        ];
    });
}
/** Many rows here point at one there. */
function foot(x, y, way, style) {
    const end = x + way * 11;
    return html `<path class="${style} foot" d="M${end} ${y} L${x} ${y - 5} M${end} ${y} L${x} ${y + 5}"/>`;
}
function letters(width) {
    return Math.floor((width - 2 * sizes.pad) / sizes.letter);
}
function shorten(text, most) {
    const characters = [...(0,terminal/* printableLine */.o)(text)];
    return characters.length <= most ? characters.join("") : `${characters.slice(0, Math.max(0, most - 1)).join("")}…`;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/filters.js
// The filters: a checkbox a value, and a rule of the style for each, so that they work without a script. What stands in the
// style is a number of ours, never a name.


/** More values than that of one kind are one box together. */
const mostBoxes = 40;
const dimensions = [
    { id: "v", title: "Severity", value: ({ severity }) => severity, order: severity/* severities */.gO },
    { id: "c", title: "Cause", value: ({ cause }) => cause ?? "other", order: [] },
    { id: "k", title: "Kind", value: ({ object }) => object.kind.replaceAll("-", " "), order: [] },
    { id: "s", title: "Schema", value: ({ object }) => object.schema ?? "in no schema", order: [] },
];
function filtersOf(findings) {
    const all = dimensions.map((dimension) => ({ ...dimension, ...boxesOf(dimension, findings) }));
    const useful = all.filter(({ boxes }) => boxes.length > 1);
    return {
        form: useful.length === 0 ? null : formOf(useful),
        style: useful.flatMap(({ id, boxes }) => boxes.map((_, index) => hides(`${id}${index}`))).join("\n"),
        classes: (finding) => all.map(({ id, index, value }) => `${id}${index.get(value(finding)) ?? 0}`).join(" "),
    };
}
function boxesOf({ value, order }, findings) {
    const numbers = new Map();
    for (const finding of findings)
        numbers.set(value(finding), (numbers.get(value(finding)) ?? 0) + 1);
    const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
    const sorted = [...numbers].sort(([a, m], [b, n]) => rank(a) - rank(b) || n - m || (a < b ? -1 : 1));
    const own = sorted.slice(0, sorted.length > mostBoxes ? mostBoxes - 1 : mostBoxes);
    const rest = sorted.slice(own.length);
    const boxes = own.map(([label, number]) => ({ label, number }));
    if (rest.length > 0) {
        boxes.push({ label: `${rest.length} others`, number: rest.reduce((sum, [, number]) => sum + number, 0) });
    }
    return { boxes, index: new Map(sorted.map(([name], index) => [name, Math.min(index, boxes.length - 1)])) };
}
function formOf(all) {
    return html `<form class="filters" aria-label="Filter the findings">
<div class="search" hidden><label for="search">Find</label><input type="search" id="search" autocomplete="off" placeholder="name or word"></div>
${all.map(({ id, title, boxes }) => html `<fieldset><legend>${title}</legend>${boxes.map(({ label, number }, index) => html `<label class="box ${id === "v" ? label : ""}"><input type="checkbox" id="${id}${index}" checked><span>${label}</span><b>${number}</b></label>`)}</fieldset>`)}
<button type="reset">Show all</button>
</form>`;
}
function hides(id) {
    return `.filters:has(#${id}:not(:checked))+div .${id}{display:none}`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/model/object.js
var model_object = __webpack_require__(50607);
// EXTERNAL MODULE: ./.cache/bundle/src/report/finding-words.js
var finding_words = __webpack_require__(20066);
// EXTERNAL MODULE: ./.cache/bundle/src/report/rule-words.js + 2 modules
var rule_words = __webpack_require__(51021);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 1 modules
var diff_word = __webpack_require__(75367);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/side-by-side.js
// Two texts beside each other, line by line, with the words that differ. Long stretches that are equal are told as a number.

/** Equal lines that are shown around a difference. */
const around = 3;
/** Longer lines are not told apart by words. */
const longestLine = 2_000;
/** Null where the texts have so little in common that a comparison would take long and say nothing. */
function sideBySide(expected, actual) {
    const parts = (0,array/* diffArrays */.E)(lines(expected), lines(actual), { timeout: 1_000, maxEditLength: 5_000 });
    if (parts === undefined)
        return null;
    const rows = [];
    const at = { expected: 1, actual: 1 };
    const numbered = (side, texts) => texts.map((text) => ({ text, number: at[side]++ }));
    for (const [index, part] of parts.entries()) {
        const next = parts[index + 1];
        if (part.removed && next?.added)
            rows.push(...paired(numbered("expected", part.value), numbered("actual", next.value)));
        else if (part.removed)
            rows.push(...paired(numbered("expected", part.value), []));
        else if (part.added && !parts[index - 1]?.removed)
            rows.push(...paired([], numbered("actual", part.value)));
        else if (!part.added) {
            const [one, other] = [numbered("expected", part.value), numbered("actual", part.value)];
            rows.push(...same(one, other, { first: index === 0, last: next === undefined }));
        }
    }
    return rows;
}
function paired(expected, actual) {
    return Array.from({ length: Math.max(expected.length, actual.length) }, (_, index) => {
        const [one, other] = [expected[index], actual[index]];
        const [left, right] = words(one?.text ?? null, other?.text ?? null);
        return {
            form: "differs",
            expected: one === undefined ? null : { number: one.number, pieces: left },
            actual: other === undefined ? null : { number: other.number, pieces: right },
        };
    });
}
/** A line that stands alone differs as a whole. */
function words(expected, actual) {
    const whole = (text) => (text === null ? [] : [{ text, differs: true }]);
    const isLong = (expected?.length ?? 0) > longestLine || (actual?.length ?? 0) > longestLine;
    if (expected === null || actual === null || isLong)
        return [whole(expected), whole(actual)];
    const parts = (0,diff_word/* diffWordsWithSpace */.pR)(expected, actual, { maxEditLength: 400 });
    if (parts === undefined || !parts.some(({ added, removed, value }) => !added && !removed && value.trim() !== "")) {
        return [whole(expected), whole(actual)];
    }
    const pieces = (leave) => parts
        .filter((part) => !part[leave])
        .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
    return [pieces("added"), pieces("removed")];
}
function same(expected, actual, { first, last }) {
    const rows = expected.map((line, index) => ({
        form: "same",
        expected: plain(line),
        actual: plain(actual[index] ?? line),
    }));
    const before = first ? 0 : around;
    const after = last ? 0 : around;
    const hidden = rows.length - before - after;
    if (hidden < 3)
        return rows;
    return [...rows.slice(0, before), { form: "gap", lines: hidden }, ...rows.slice(rows.length - after)];
}
function plain({ text, number }) {
    return { number, pieces: [{ text, differs: false }] };
}
function lines(text) {
    return text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/sides.js + 2 modules
var sides = __webpack_require__(86660);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/sides.js
// What was expected and what is there, beside each other.



/** Null where the message says all that there is. */
function sidesMarkup(finding) {
    const { expected, actual } = finding;
    const { form } = (0,sides/* sidesOf */.M)(finding);
    if (form === "none")
        return null;
    if (form === "secret")
        return html `<p>The two sides differ only in what is redacted.</p>${alone("Both sides", expected, "same")}`;
    if (expected === null || actual === null) {
        return expected === null
            ? alone("In the database", actual, "actual")
            : alone("By the migrations", expected, "expected");
    }
    const rows = sideBySide(expected, actual);
    if (rows === null)
        return html `${alone("By the migrations", expected, "expected")}${alone("In the database", actual, "actual")}`;
    const isLine = !expected.includes("\n") && !actual.includes("\n");
    const wide = isLine ? null : html ` colspan="2"`;
    return html `<table class="sides"><caption class="unseen">By the migrations, and in the database</caption>
${isLine ? null : html `<colgroup>${["number", "text", "number", "text"].map((name) => html `<col class="${name}">`)}</colgroup>`}
<thead><tr><th scope="col"${wide}>By the migrations</th><th scope="col"${wide}>In the database</th></tr></thead>
<tbody>${rows.map((row) => rowMarkup(row, !isLine))}</tbody></table>`;
}
function alone(title, text, side) {
    return html `<figure class="alone ${side}"><figcaption>${title}</figcaption><pre><code>${text ?? ""}</code></pre></figure>`;
}
function rowMarkup(row, isNumbered) {
    if (row.form === "gap")
        return html `<tr class="gap"><td colspan="4">${row.lines} equal lines</td></tr>`;
    const style = (side) => (row.form === "same" ? "line" : `line ${side}`);
    return html `<tr>${cells(row.expected, style("expected"), isNumbered)}${cells(row.actual, style("actual"), isNumbered)}</tr>`;
}
function cells(line, style, isNumbered) {
    if (line === null) {
        return html `<td class="number"></td><td class="nothing"><span class="unseen">no such line</span></td>`;
    }
    const words = line.pieces.map(({ text, differs }) => !differs ? html `${text}` : style.endsWith("expected") ? html `<del>${text}</del>` : html `<ins>${text}</ins>`);
    return html `${isNumbered ? html `<td class="number">${line.number}</td>` : null}<td class="${style}">${words}</td>`;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/findings.js
// The findings, worst first: each a line that opens.





/** So many are open from the start. */
const mostOpen = 12;
function findingsMarkup(report, findings, filters) {
    return html `<section aria-labelledby="findings"><div class="head"><h2 id="findings">Findings</h2><p class="shown" role="status"></p></div>
<div class="list${findings.length > 100 ? " many" : null}">${findings.map((told, index) => findingMarkup(told, report.run, filters.classes(told.finding), findings.length <= mostOpen || index < 3))}</div>
</section>`;
}
function findingMarkup({ finding, now }, run, classes, isOpen) {
    const { id, severity, object, change, rule } = finding;
    return html `<details class="finding ${severity} ${classes}" id="f-${id}"${isOpen ? html ` open` : null}><summary>
<span class="badge ${severity}">${severity}</span> <span class="what"><span class="name"><span class="kind">${object.kind.replaceAll("-", " ")}</span> <code>${nameOf((0,model_object/* objectName */.Hd)(object))}</code>${change === null ? null : html ` <span class="change">${change}</span>`}</span><span class="message">${finding.message}</span></span></summary>
<div class="inside">${sidesMarkup(finding)}${[...(0,finding_words/* remarks */.IW)(finding, now), ...(0,finding_words/* foldedWords */.C8)(finding, 50)].map((line) => html `<p class="folded">${line}</p>`)}
<p class="about">${placeMarkup(finding, run)}<span>rule <a href="${(0,rule_words/* rulePage */.gd)(rule)}" title="${(0,rule_words/* ruleTitle */.zO)(rule)}">${rule}</a></span>${finding.cause === null ? null : html `<span>cause: ${finding.cause}</span>`}</p></div></details>
`;
}
/** A name of blanks or of nothing shows that it is one. */
function nameOf(name) {
    return name.trim() === "" ? html `<em>blank</em>` : name;
}
function placeMarkup(finding, run) {
    const words = (0,finding_words/* originWords */.uY)(finding);
    if (words === null)
        return null;
    const url = (0,finding_words/* originUrl */.sH)(finding, run);
    return html `<span>made in ${url === null ? html `<code>${words}</code>` : html `<a href="${url}"><code>${words}</code></a>`}</span>`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/script-words.js
var script_words = __webpack_require__(96876);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/rest.js
// What stands beside the findings: scripts with their proof, pending migrations, what was accepted, not compared, or met.






function scriptsMarkup(report) {
    const scripts = script_words/* scriptNames */.sO.flatMap((name) => {
        const script = report.scripts[name];
        return script === null ? [] : [scriptMarkup(name, script)];
    });
    return scripts.length === 0
        ? null
        : html `<section aria-labelledby="scripts"><h2 id="scripts">Ways out</h2>${scripts}</section>`;
}
function scriptMarkup(name, script) {
    const { title, command } = script_words/* scriptTitles */.rz[name];
    return html `<details class="script"><summary><span class="badge ${script.proof}">${script.proof}</span> <span>${title}</span></summary>
<div class="inside"><p>${(0,script_words/* proofWords */.GF)(script)}</p>
${script.hazards.length === 0 ? null : html `<ul>${script.hazards.map(({ type, message }) => html `<li><b>${type}</b>: ${message}</li>`)}</ul>`}
<p class="command"><code id="${name}-command">${command}</code> <button type="button" class="copy" data-copies="${name}-command" hidden>Copy the command</button></p>
<div class="code"><button type="button" class="copy" data-copies="${name}-sql" hidden>Copy the script</button><pre><code id="${name}-sql">${script.sql}</code></pre></div></div></details>`;
}
function pendingMarkup({ migrations }) {
    const pending = migrations?.pending ?? [];
    if (pending.length === 0)
        return null;
    return html `<section aria-labelledby="pending"><h2 id="pending">${(0,count/* count */.U9)(pending.length, "pending migration")}</h2>
<p>Not deployed yet, and no finding.</p>
<ul class="pending">${pending.map(({ path, changes, preview }) => html `<li><code>${path}</code>${preview?.status === "fails"
        ? html ` <span class="badge critical">fails</span> ${preview.error ?? ""}`
        : preview?.status === "ok"
            ? html ` <span class="badge proven">will run</span>`
            : preview?.status === "diverges"
                ? html ` <span class="badge high">ends elsewhere</span>`
                : null}${changes.length === 0 ? null : html `<ul>${changes.map((change) => html `<li>${change}</li>`)}</ul>`}${preview === null || preview.hazards.length === 0
        ? null
        : html `<ul>${preview.hazards.map(({ type, message }) => html `<li><b>${type}</b>: ${message}</li>`)}</ul>`}</li>`)}</ul></section>`;
}
function notComparedMarkup({ coverage: { notCompared } }) {
    if (notCompared.length === 0)
        return null;
    return html `<section aria-labelledby="unseen-objects"><h2 id="unseen-objects">Not compared: ${(0,count/* count */.U9)(notCompared.length, "object")}</h2>
<ul>${notCompared.map(({ kind, name, reason }) => html `<li>${kind} <code>${name}</code>: ${reason}</li>`)}</ul></section>`;
}
/** What is no drift and asks for trouble. */
function lintMarkup({ lint }) {
    const open = lint.filter(({ accepted }) => accepted === null);
    if (open.length === 0)
        return null;
    return html `<section aria-labelledby="lint"><h2 id="lint">Lint: ${(0,count/* count */.U9)(open.length, "finding")}</h2>
<p>No drift: as the migrations say, and asking for trouble.</p>
<ul>${open.map((finding) => {
        const origin = (0,finding_words/* originWords */.uY)(finding);
        const { severity, object, message, rule } = finding;
        return html `<li><span class="badge ${severity}">${severity}</span> ${object.kind} <code>${(0,model_object/* objectName */.Hd)(object)}</code>: ${message} (<a href="${(0,rule_words/* rulePage */.gd)(rule)}">${rule}</a>${origin === null ? null : `, made in ${origin}`})</li>`;
    })}</ul></section>`;
}
function acceptedMarkup({ findings }) {
    const accepted = findings.filter((finding) => finding.accepted !== null);
    if (accepted.length === 0)
        return null;
    return html `<section aria-labelledby="accepted"><h2 id="accepted">${(0,count/* count */.U9)(accepted.length, "accepted finding")}</h2>
<ul>${accepted.map(({ severity, object, accepted: agreed }) => html `<li>${severity}: ${object.kind} <code>${(0,model_object/* objectName */.Hd)(object)}</code>: ${agreed?.reason ?? ""}${agreed?.by ? `, by ${agreed.by}` : null}${agreed?.until ? `, until ${agreed.until}` : null}</li>`)}</ul></section>`;
}
function diagnosticsMarkup({ diagnostics }) {
    if (diagnostics.length === 0)
        return null;
    return html `<section aria-labelledby="met"><h2 id="met">Met on the way</h2>
<ul>${diagnostics.map(({ severity, message }) => html `<li><b>${severity}</b>: ${message}</li>`)}</ul></section>`;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/script.js
// The page's own script: finding by word, counting what is shown, and copying. The page is whole without it. It puts no text
// into the page but numbers of its own.
const script = `(() => {
  "use strict";
  const all = [...document.querySelectorAll(".finding")];
  const shown = document.querySelector(".shown");
  const form = document.querySelector(".filters");
  const search = document.getElementById("search");
  const texts = new Map();
  const textOf = (finding) => {
    if (!texts.has(finding)) texts.set(finding, finding.textContent.toLowerCase());
    return texts.get(finding);
  };
  const count = () => {
    const boxes = [...document.querySelectorAll(".filters input[type=checkbox]")];
    const off = boxes.filter((box) => !box.checked).map((box) => box.id);
    const number = all.filter((one) => !one.hidden && !off.some((id) => one.classList.contains(id))).length;
    shown.textContent = number === all.length ? "" : number === 0
      ? "Nothing matches these filters."
      : number + " of " + all.length + " shown";
  };
  if (form && shown) {
    const apply = () => {
      const words = search ? search.value.toLowerCase().split(/\\s+/).filter(Boolean) : [];
      for (const one of all) one.hidden = words.length > 0 && !words.every((word) => textOf(one).includes(word));
      count();
    };
    let waiting;
    form.addEventListener("input", (event) => {
      if (event.target !== search) return count();
      clearTimeout(waiting);
      waiting = setTimeout(apply, 120);
    });
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    if (search) search.parentElement.hidden = false;
    apply();
  }
  const open = () => {
    const target = location.hash.startsWith("#f-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.open = true;
  };
  addEventListener("hashchange", open);
  open();
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  for (const button of document.querySelectorAll("button.copy")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      await copy(document.getElementById(button.dataset.copies).textContent);
      button.textContent = "Copied";
      button.focus();
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
})();
`;

;// CONCATENATED MODULE: ./.cache/bundle/src/report/html/style.js
// The page's style: calm, readable on a phone and on paper, light and dark. Colour never stands alone: there is a word with it.
const style = `
:root{color-scheme:light dark;--page:#f7f7f5;--card:#fff;--ink:#1d2127;--soft:#59626d;--line:#e2e4e8;--link:#1f56c0;--focus:#1f56c0;--code:#f3f4f6;
--critical:#a31c12;--critical-bg:#fdebe9;--high:#9a3b06;--high-bg:#fdf0e4;--medium:#755300;--medium-bg:#fbf4dc;--low:#44515f;--low-bg:#eef1f4;
--good:#116a3c;--good-bg:#e5f5ec;--expected-bg:#eaf6ef;--expected-word:#b5e3c8;--actual-bg:#fdf0ee;--actual-word:#f7c6c0;--missing:#c22d20;--unexpected:#a36100;--changed:#1f56c0}
@media (prefers-color-scheme:dark){:root{--page:#101317;--card:#171b21;--ink:#e5e8ec;--soft:#9ea8b4;--line:#2a3038;--link:#8ab4ff;--focus:#8ab4ff;--code:#1f242c;
--critical:#ff9c92;--critical-bg:#3b1917;--high:#ffb27a;--high-bg:#392312;--medium:#f0cf73;--medium-bg:#332a10;--low:#b4c0cc;--low-bg:#252c34;
--good:#7fd6a4;--good-bg:#12301f;--expected-bg:#13261b;--expected-word:#1f5236;--actual-bg:#2c1917;--actual-word:#6b2a24;--missing:#ff8478;--unexpected:#f0b35e;--changed:#8ab4ff}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
code,pre,svg text{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
code{font-size:.9em}
a{color:var(--link);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
header,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}
header{padding-top:44px}
.brand{color:var(--soft);font-size:13px;letter-spacing:.02em;margin:0 0 10px}
h1{font-size:clamp(22px,3.2vw,30px);line-height:1.25;letter-spacing:-.012em;font-weight:650;margin:0 0 10px;max-width:34em;text-wrap:balance}
h2{font-size:18px;font-weight:650;letter-spacing:-.005em;margin:44px 0 12px}
.consequence{margin:0 0 18px;color:var(--soft)}
.numbers{display:flex;flex-wrap:wrap;gap:10px;list-style:none;padding:0;margin:0 0 20px}
.numbers li{display:flex;align-items:baseline;gap:8px;border-radius:10px;padding:8px 14px;background:var(--low-bg);color:var(--low)}
.numbers b{font-size:20px;font-variant-numeric:tabular-nums}
.numbers .critical{background:var(--critical-bg);color:var(--critical)}.numbers .high{background:var(--high-bg);color:var(--high)}
.numbers .medium{background:var(--medium-bg);color:var(--medium)}.numbers .none{background:none;color:var(--soft);border:1px solid var(--line)}
.steps{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 20px;max-width:56em}
.steps h2{margin:0 0 6px;font-size:15px}.steps ol{margin:0;padding-left:20px}.steps p{margin:0}.steps li{margin:4px 0}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:0 32px}
@media (min-width:960px){.columns.two{grid-template-columns:208px minmax(0,1fr)}.columns.two .filters{position:sticky;top:16px;align-self:start;max-height:calc(100vh - 32px);overflow-y:auto}}
.filters{margin:46px 0 0;font-size:13.5px;padding:2px}
.filters fieldset{border:0;padding:0;margin:0 0 16px}
.filters legend{font-weight:600;padding:0;margin-bottom:4px}
.box{display:flex;align-items:center;gap:8px;padding:3px 6px;margin:0 -6px;border-radius:6px;cursor:pointer}
.box:hover{background:var(--low-bg)}
.box span{flex:1}.box b{font-weight:500;color:var(--soft);font-variant-numeric:tabular-nums}
.box:has(input:not(:checked)) span{color:var(--soft);text-decoration:line-through}
input[type=checkbox]{accent-color:var(--link);margin:0;width:15px;height:15px}
.search{margin-bottom:16px}.search[hidden]{display:none}.search label{display:block;font-weight:600;margin-bottom:4px}
input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:8px;padding:6px 10px;width:100%}
button{font:inherit;font-size:13px;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:5px 12px;cursor:pointer}
button:hover{border-color:var(--soft)}
@media (max-width:959px){.filters{display:flex;flex-wrap:wrap;gap:4px 28px;margin-top:28px}.filters fieldset{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:center;margin-bottom:4px}.filters legend{float:left;margin:0 10px 0 0}.box span{flex:none}.search{flex-basis:100%}}
.head{display:flex;align-items:baseline;gap:14px}.shown{color:var(--soft);margin:0;font-size:13.5px}
.list{border:1px solid var(--line);border-radius:12px;background:var(--card);overflow:clip}
.list:not(:has(.finding)){display:none}
.finding{border-bottom:1px solid var(--line);border-left:3px solid transparent;}
.many .finding{content-visibility:auto;contain-intrinsic-size:auto 62px}
.finding:last-child{border-bottom:0}
.finding[hidden]{display:none}
.finding.critical{border-left-color:var(--critical)}.finding.high{border-left-color:var(--high)}.finding.medium{border-left-color:var(--medium)}.finding.low{border-left-color:var(--line)}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
.finding>summary,.script>summary{display:flex;gap:14px;align-items:baseline;padding:11px 18px 11px 15px}
.finding>summary:hover,.script>summary:hover{background:color-mix(in srgb,var(--low-bg) 45%,transparent)}
.finding>summary::after,.script>summary::after{content:"";margin-left:auto;flex:none;align-self:center;width:7px;height:7px;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(45deg);transition:transform .12s}
[open]>summary::after{transform:rotate(-135deg)}
.what{display:block;min-width:0;flex:1}.name{display:block}.message{display:block;color:var(--soft);font-size:14px}
.kind{color:var(--soft)}.name code{font-weight:600}
.change{font-size:12.5px;color:var(--soft);border:1px solid var(--line);border-radius:20px;padding:0 8px;margin-left:6px;white-space:nowrap}
.badge{flex:none;display:inline-block;min-width:66px;text-align:center;font-size:12px;font-weight:600;line-height:20px;border-radius:6px;padding:0 8px;background:var(--low-bg);color:var(--low)}
.badge.critical,.badge.refuted{background:var(--critical-bg);color:var(--critical)}.badge.high{background:var(--high-bg);color:var(--high)}.badge.medium,.badge.unproven{background:var(--medium-bg);color:var(--medium)}.badge.proven{background:var(--good-bg);color:var(--good)}
.inside{padding:2px 18px 14px 95px}.folded{color:var(--soft);font-size:13.5px}
@media (max-width:640px){.inside{padding-left:15px}.finding>summary{flex-wrap:wrap;gap:4px 10px}.what{flex-basis:100%}.finding>summary::after{position:absolute;right:18px}.finding{position:relative}header,main,footer{padding:0 16px}header{padding-top:28px}}
.inside p{margin:6px 0}
.about{display:flex;flex-wrap:wrap;gap:2px 18px;color:var(--soft);font-size:13px}
.sides{width:100%;border-collapse:separate;border-spacing:0;table-layout:fixed;font:12.5px/1.6 ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;border:1px solid var(--line);border-radius:8px;overflow:hidden;margin:6px 0}
.sides th{font:600 12.5px/1.6 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;text-align:left;padding:5px 10px;color:var(--soft);background:var(--code);border-bottom:1px solid var(--line)}
.sides th+th,.sides td:nth-child(3),.sides td.line+td.line{border-left:1px solid var(--line)}
.sides td{padding:0 10px;vertical-align:top;white-space:pre-wrap}
.sides col.number{width:44px}.sides .number{padding:0 6px;text-align:right;color:var(--soft);user-select:none;white-space:nowrap;overflow-wrap:normal}
.sides thead+tbody tr:first-child td{padding-top:4px}.sides tr:last-child td{padding-bottom:4px}
.sides .expected{background:var(--expected-bg)}.sides .actual{background:var(--actual-bg)}
.sides .nothing{background:repeating-linear-gradient(135deg,transparent 0 6px,var(--code) 6px 12px)}
.sides .gap td{color:var(--soft);text-align:center;background:var(--code);font-family:ui-sans-serif,system-ui,sans-serif}
del,ins{text-decoration:none;border-radius:3px;padding:1px 0}
del{background:var(--expected-word)}ins{background:var(--actual-word)}
.alone{margin:6px 0;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.alone figcaption{font-size:12.5px;font-weight:600;color:var(--soft);background:var(--code);padding:5px 10px;border-bottom:1px solid var(--line)}
pre{margin:0;padding:8px 12px;white-space:pre-wrap;font-size:12.5px;line-height:1.6}pre code{font-size:inherit}
.alone.expected pre{background:var(--expected-bg)}.alone.actual pre{background:var(--actual-bg)}
.script{border:1px solid var(--line);border-radius:12px;background:var(--card);margin:10px 0}.script .inside{padding-left:18px}
.code{position:relative;border:1px solid var(--line);border-radius:8px;background:var(--code)}.code .copy{position:absolute;top:6px;right:6px}
.command code{background:var(--code);border-radius:6px;padding:4px 10px}
.pending{padding-left:20px}.pending>li{margin:6px 0}
.er{overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:8px}
.er svg{display:block;margin:0 auto;height:auto}@media (min-width:960px){.er svg{max-width:100%}}
.table .box{fill:var(--page);stroke:var(--soft);stroke-width:1}.table.beside .box{stroke:var(--line)}
.table.missing .box{stroke:var(--missing);stroke-width:2;stroke-dasharray:6 4}.table.unexpected .box{stroke:var(--unexpected);stroke-width:2}.table.changed .box{stroke:var(--changed);stroke-width:1.5}
svg text{fill:var(--ink);font-size:11px}.title{font-weight:600}.rule{stroke:var(--line)}svg .type,svg .key{fill:var(--soft)}svg .key{font-size:9px}
svg .word{font-style:italic}svg .word.missing{fill:var(--missing)}svg .word.unexpected{fill:var(--unexpected)}svg .word.changed{fill:var(--changed)}
g.missing>.column{text-decoration:line-through}g.unexpected>.column,g.changed>.column{font-weight:600}
.edge{fill:none;stroke:var(--soft);stroke-width:1.2;opacity:.75}.edge.missing{stroke:var(--missing);stroke-dasharray:5 4;opacity:1}.edge.unexpected{stroke:var(--unexpected);opacity:1}.edge.foot{stroke-dasharray:none}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;font-size:12.5px;color:var(--soft);margin:8px 2px}
.mark::before{content:"";display:inline-block;width:14px;height:9px;border:2px solid var(--changed);border-radius:3px;margin-right:6px}.mark.missing::before{border:2px dashed var(--missing)}.mark.unexpected::before{border-color:var(--unexpected)}
section ul{padding-left:20px}
footer{color:var(--soft);font-size:13px;margin-top:56px;padding-bottom:48px}
footer ul{list-style:none;padding:14px 0 0;margin:0;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:2px 18px}
@media print{:root{--page:#fff;--card:#fff}body{font-size:11px}.filters,.copy,.skip,.shown{display:none!important}.columns.two{grid-template-columns:minmax(0,1fr)}details::details-content{content-visibility:visible;block-size:auto}.finding{content-visibility:visible;break-inside:avoid-page}.finding>summary::after,.script>summary::after{display:none}.er,.list{overflow:visible}.er svg{max-width:100%}header{padding-top:0}section{break-before:auto}a[href^=http]{color:inherit}}
`;

// EXTERNAL MODULE: ./.cache/bundle/src/report/renames.js
var renames = __webpack_require__(82208);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/html.js
// The report as one page that needs nothing else: no request goes out, no script is needed to read it, and the page's own
// policy lets nothing run or load but the style and the script that are named here by their hashes.













const html_html = { id: "html", render: (report) => page(report).markup };
function page(report) {
    const findings = (0,renames/* toldTogether */.U)(report.findings.filter((finding) => finding.accepted === null));
    const filters = filtersOf(findings.map(({ finding }) => finding));
    const styles = `${style}${filters.style}\n`;
    const title = (0,headline/* headline */.Pl)(report, (0,headline/* subjectOf */.et)(report), (data) => data);
    return html `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(styles)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark"><title>${title}</title>
<style>${trusted(styles)}</style></head>
<body><a class="skip" href="#main">To the findings</a>
${html_top(report, title)}
<main id="main">${body(report, findings, filters)}</main>
<footer><ul>${(0,circumstances/* circumstances */.X)(report).map((each) => html `<li>${each}</li>`)}</ul></footer>
<script>${trusted(script)}</script></body></html>
`;
}
function html_top(report, title) {
    const steps = (0,advice/* advice */.v)(report, (code) => code);
    const said = (0,headline/* consequence */.IY)(report);
    return html `<header><p class="brand">pgdrift · schema report</p><h1>${title}</h1>
${said === "" ? null : html `<p class="consequence">${said}</p>`}
${report.highest === null
        ? null
        : html `<ul class="numbers" aria-label="Findings by severity">${severity/* severities */.gO.map((severity) => {
            const number = report.counts[severity];
            return html `<li class="${number === 0 ? "none" : severity}"><b>${number}</b> ${severity}</li>`;
        })}</ul>`}
${steps.length === 0 ? null : html `<div class="steps"><h2>What to do next</h2>${steps.length === 1 ? html `<p>${steps}</p>` : html `<ol>${steps.map((step) => html `<li>${step}</li>`)}</ol>`}</div>`}
</header>`;
}
/** What could not be seen stands first where it is the reason for the verdict. */
function body(report, findings, filters) {
    const isReason = report.verdict === "inconclusive" || report.verdict === "skipped";
    const unseen = [notComparedMarkup(report), diagnosticsMarkup(report)];
    return html `${isReason ? unseen : null}
<div class="columns${filters.form === null ? null : " two"}">${filters.form}<div>
${findings.length === 0 ? null : findingsMarkup(report, findings, filters)}
</div></div>
${scriptsMarkup(report)}${picture(report)}${pendingMarkup(report)}${lintMarkup(report)}${isReason ? null : unseen}${acceptedMarkup(report)}`;
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}


/***/ }),

/***/ 82208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toldTogether)
/* harmony export */ });
/* harmony import */ var _model_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50607);
// A missing and an unexpected object that are probably one, renamed, stand together. Both stay findings and count: only
// where a person reads them is the unexpected one told with the missing one.

function toldTogether(findings) {
    const unexpected = new Map(findings.filter(({ change }) => change === "unexpected").map((finding) => [nameOf(finding), finding]));
    const told = findings.map((finding) => {
        const { hint, object } = finding;
        const isRenamed = hint !== null && "renamedTo" in hint;
        return { finding, now: (isRenamed && unexpected.get(`${object.kind} ${hint.renamedTo}`)) || null };
    });
    const withOthers = new Set(told.map(({ now }) => now));
    return told.filter(({ finding }) => !withOthers.has(finding));
}
function nameOf({ object }) {
    return `${object.kind} ${(0,_model_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectName */ .Hd)(object)}`;
}


/***/ }),

/***/ 51021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mf: () => (/* binding */ isOfSecurity),
  gd: () => (/* binding */ rulePage),
  zO: () => (/* binding */ ruleTitle)
});

// EXTERNAL MODULE: ./.cache/bundle/src/lint/index.js + 15 modules
var lint = __webpack_require__(49080);
// EXTERNAL MODULE: ./.cache/bundle/src/rules/index.js + 141 modules
var rules = __webpack_require__(21383);
;// CONCATENATED MODULE: ./.cache/bundle/src/rules/lock.js
// How serious it is where the lock is not of today.
const lockRules = {
    "lock-folder-changed": {
        id: "lock-folder-changed",
        severity: "high",
        title: "The migrations build another schema than the lock says.",
    },
    "lock-database-changed": {
        id: "lock-database-changed",
        severity: "high",
        title: "The database is not what it was when the lock was written.",
    },
};

;// CONCATENATED MODULE: ./.cache/bundle/src/types/rules.js
// How serious it is where types and schema differ.
const typeRules = {
    "types-enum-removed": rule("types-enum-removed", "critical", "Code has an enum that the database has not."),
    "types-table-removed": rule("types-table-removed", "critical", "Code has a type for a table that the database has not."),
    "types-column-removed": rule("types-column-removed", "critical", "Code has a column that its table has not."),
    "types-enum-added": rule("types-enum-added", "high", "An enum of the database has no type in code."),
    "types-enum-changed": rule("types-enum-changed", "high", "An enum has other values in the database than in code."),
    "types-table-added": rule("types-table-added", "high", "A table or view of the database has no type in code."),
    "types-column-changed": rule("types-column-changed", "high", "A column has another type in the database than in code, or may be NULL where code says it may not, or the other way round."),
    "types-column-added": rule("types-column-added", "medium", "A column of the database is not in code."),
    "types-order-changed": rule("types-order-changed", "low", "An enum's values stand in another order in the database than in code."),
};
function rule(id, severity, title) {
    return { id, severity, title };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/rule-words.js
// What is said of a rule where findings are listed by rule: its title, its page, and whether it is a matter of security.




const titles = new Map([...Object.values(rules/* rules */.a), ...Object.values(lint/* lintRules */.x), ...Object.values(typeRules), ...Object.values(lockRules)].map(({ id, title }) => [id, title]));
/** A rule that is not in the registry is called by its id. */
function ruleTitle(id) {
    return titles.get(id) ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}.`;
}
/** Why it matters, how it happens, what to do. */
function rulePage(id) {
    return `https://github.com/pgdrift/pgdrift/blob/v1/docs/rules/${encodeURIComponent(id)}.md`;
}
/** Who may read or write rows, or with whose rights code runs. */
function isOfSecurity(id) {
    return /^(?:rls|policy|grant|security-label)-|-security-changed$|^lint-(?:rls|view-security|function-search)|^default-privileges-changed$|^owner-changed$/.test(id);
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
