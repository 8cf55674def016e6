export const id = 562;
export const ids = [562];
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

/***/ 94631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NY: () => (/* binding */ acceptedBlock),
  Jn: () => (/* binding */ elsewhere),
  yA: () => (/* binding */ isYesterdays),
  BE: () => (/* binding */ knownBlock),
  r5: () => (/* binding */ lintBlock),
  wp: () => (/* binding */ tableBlock),
  fI: () => (/* binding */ textBlock)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./.cache/bundle/src/model/object.js
var object = __webpack_require__(50607);
// EXTERNAL MODULE: ./.cache/bundle/src/report/count.js
var count = __webpack_require__(83812);
// EXTERNAL MODULE: ./.cache/bundle/src/report/finding-words.js
var finding_words = __webpack_require__(20066);
// EXTERNAL MODULE: ./.cache/bundle/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(66524);
// EXTERNAL MODULE: ./.cache/bundle/src/report/renames.js
var renames = __webpack_require__(82208);
// EXTERNAL MODULE: ./.cache/bundle/src/report/rule-words.js + 2 modules
var rule_words = __webpack_require__(51021);
// EXTERNAL MODULE: ./.cache/bundle/src/report/sides.js + 2 modules
var report_sides = __webpack_require__(86660);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/markdown-findings.js
// The findings in markdown: a table of all that count, the texts that do not fit a cell, and what was accepted.








/** As many rows stand in the open; the others are folded. */
const mostOpen = 25;
/** The longest message that stands in a cell. */
const longestMessage = 500;
/** Every finding that counts, a row each, worst first; null where there is none. */
function tableBlock(report) {
    const findings = report.findings.filter((finding) => finding.accepted === null && !isYesterdays(report, finding));
    if (findings.length === 0)
        return null;
    const told = (0,renames/* toldTogether */.U)(findings);
    const rows = told.map(({ finding, now }) => [
        finding.severity === "critical" ? "**critical**" : finding.severity,
        `${finding.object.kind} ${(0,markdown_escape/* codeCell */.MZ)((0,object/* objectName */.Hd)(finding.object))}`,
        [...difference(finding, now), ...place(finding, report)].join("<br>"),
    ]);
    const table = [["Severity", "Object", "What differs"], ...rows];
    const lines = markdownTable(table, { alignDelimiters: false }).split("\n");
    const titles = lines.slice(0, 2).join("\n");
    const rest = findingsIn(told.slice(mostOpen));
    const fold = `\n<details><summary>${(0,count/* count */.U9)(rest.length, "more finding")} (${(0,count/* bySeverity */.Np)(rest)})</summary>\n\n${titles}`;
    return {
        head: titles,
        items: lines.slice(2).map((line, index) => (index === mostOpen ? `${fold}\n${line}` : line)),
        tail: (kept) => (kept > mostOpen ? "\n</details>" : ""),
        leftOut: (kept) => {
            const left = findingsIn(told.slice(kept));
            return `**${(0,count/* count */.U9)(left.length, kept === 0 ? "finding" : "more finding")}** ${left.length === 1 ? "is" : "are"} left out here (${(0,count/* bySeverity */.Np)(left)}); ${elsewhere(report)}.`;
        },
        rank: 0,
    };
}
function findingsIn(told) {
    return told.flatMap(({ finding, now }) => (now === null ? [finding] : [finding, now]));
}
/** What does not fit a cell: bodies, views and definitions, folded, as a diff where there are two sides. */
function textBlock(report, limit) {
    const findings = report.findings.filter((finding) => finding.accepted === null);
    const shown = (0,renames/* toldTogether */.U)(findings)
        .map(({ finding }) => ({ finding, sides: (0,report_sides/* sidesOf */.M)(finding) }))
        .filter(({ sides }) => isLong(sides));
    if (shown.length === 0)
        return null;
    const longest = Math.floor(limit / 4);
    return {
        head: "### In full\n",
        items: shown.map(({ finding, sides }) => folded(finding, clip(sideText(sides), longest))),
        tail: "",
        leftOut: (kept) => {
            const left = shown.slice(kept).map(({ finding }) => finding);
            return `The full text of ${(0,count/* count */.U9)(left.length, "finding")} is left out here (${(0,count/* bySeverity */.Np)(left)}); ${elsewhere(report)}.`;
        },
        rank: 3,
    };
}
/** Where only what is new counts against a pull request: what the default branch has as well, with its age. */
function knownBlock(report) {
    const findings = report.findings.filter((finding) => finding.accepted === null && isYesterdays(report, finding));
    if (findings.length === 0)
        return null;
    const items = findings.map((finding) => `- ${finding.severity}: ${finding.object.kind} ${(0,markdown_escape/* codeCell */.MZ)((0,object/* objectName */.Hd)(finding.object)).replaceAll("\\|", "|")}: ${(0,markdown_escape/* inline */.mG)(shorten(finding.message))} Since ${finding.known?.since}.`);
    return {
        head: `<details><summary>${(0,count/* count */.U9)(findings.length, "finding")} that the default branch has as well (${(0,count/* bySeverity */.Np)(findings)})</summary>\n`,
        items,
        tail: "\n</details>",
        leftOut: (kept) => `${(0,count/* count */.U9)(findings.length - kept, "known finding")} left out here; ${elsewhere(report)}.`,
        rank: 4,
    };
}
/** Known of the default branch, where only what is new counts. */
function isYesterdays({ failOnNew }, { known }) {
    return failOnNew !== null && known !== null;
}
/** What is no drift and asks for trouble, folded. */
function lintBlock(report) {
    const findings = report.lint.filter(({ accepted }) => accepted === null);
    if (findings.length === 0)
        return null;
    const items = findings.map((finding) => {
        const name = `${finding.object.kind} ${(0,markdown_escape/* codeCell */.MZ)((0,object/* objectName */.Hd)(finding.object)).replaceAll("\\|", "|")}`;
        const made = place(finding, report).map((each) => `, ${each}`);
        return `- ${finding.severity}: ${name}: ${(0,markdown_escape/* inline */.mG)(shorten(finding.message))} ([${finding.rule}](${(0,rule_words/* rulePage */.gd)(finding.rule)})${made.join("")})`;
    });
    return {
        head: `<details><summary>Lint: ${(0,count/* count */.U9)(findings.length, "finding")} beside the drift (${(0,count/* bySeverity */.Np)(findings)})</summary>\n`,
        items,
        tail: "\n</details>",
        leftOut: (kept) => `${(0,count/* count */.U9)(findings.length - kept, "finding")} of lint left out here; ${elsewhere(report)}.`,
        rank: 5,
    };
}
/** What somebody has accepted, with the reason. */
function acceptedBlock(report) {
    const findings = report.findings.filter((finding) => finding.accepted !== null);
    if (findings.length === 0)
        return null;
    const items = findings.map((finding) => {
        const until = finding.accepted?.until ? `, until ${(0,markdown_escape/* inline */.mG)(finding.accepted.until)}` : "";
        return `- ${finding.severity}: ${finding.object.kind} ${(0,markdown_escape/* codeCell */.MZ)((0,object/* objectName */.Hd)(finding.object)).replaceAll("\\|", "|")}: ${(0,markdown_escape/* inline */.mG)(finding.accepted?.reason ?? "")}${until}`;
    });
    return {
        head: `<details><summary>${(0,count/* count */.U9)(findings.length, "accepted finding")}</summary>\n`,
        items,
        tail: "\n</details>",
        leftOut: (kept) => `${(0,count/* count */.U9)(findings.length - kept, "accepted finding")} left out here; ${elsewhere(report)}.`,
        rank: 6,
    };
}
/** Where the whole report is, for the line that says what is left out. */
function elsewhere(report) {
    const url = (0,finding_words/* httpUrl */.q3)(report.run.url);
    return url === null ? "the whole report has all of it" : `the whole report is with [its run](${url}#artifacts)`;
}
function difference(finding, now) {
    const sides = (0,report_sides/* sidesOf */.M)(finding);
    return [
        (0,markdown_escape/* inlineNaming */.eo)(shorten(finding.message), (0,object/* objectName */.Hd)(finding.object)),
        ...(sides.form === "short" ? shortSides(finding.message, sides) : []),
        ...(sides.form === "secret" ? ["the sides differ only in what is redacted"] : []),
        ...(0,finding_words/* remarks */.IW)(finding, now).map((remark) => (0,markdown_escape/* inline */.mG)(shorten(remark))),
        ...[(0,finding_words/* foldedCount */.Gv)(finding)].filter((words) => words !== null),
    ];
}
/** The sides, unless the message holds both of them already. */
function shortSides(message, sides) {
    const named = [
        { word: "expected", value: sides.expected },
        { word: "actual", value: sides.actual },
    ].filter(({ value }) => value !== null);
    if (named.every(({ value }) => message.includes(value ?? "")))
        return [];
    return [named.map(({ word, value }) => `${word} ${(0,markdown_escape/* codeCell */.MZ)(value ?? "")}`).join(", ")];
}
function shorten(text) {
    return text.length <= longestMessage ? text : `${text.slice(0, longestMessage).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** Short, since a table on a phone has no room: the folder stands in the last line, and the link has all of it. */
function place(finding, { run, migrations }) {
    const words = (0,finding_words/* originWords */.uY)(finding);
    if (words === null)
        return [];
    const folder = `${migrations?.directory ?? ""}/`;
    const short = (0,markdown_escape/* codeCell */.MZ)(words.startsWith(folder) ? words.slice(folder.length) : words);
    const url = (0,finding_words/* originUrl */.sH)(finding, run);
    return [`made in ${url === null ? short : `[${short}](${url})`}`];
}
function isLong(sides) {
    return sides.form === "texts" || sides.form === "diff" || (sides.form === "secret" && sides.text.includes("\n"));
}
function folded(finding, body) {
    const name = `${finding.severity}: ${finding.object.kind} <code>${(0,markdown_escape/* html */.qy)((0,object/* objectName */.Hd)(finding.object))}</code>`;
    return [`<details><summary>${name}</summary>`, "", ...body, "", "</details>"].join("\n");
}
function sideText(sides) {
    switch (sides.form) {
        case "diff": {
            const text = sides.lines.map((line) => `${line.sign === "@" ? "@@ " : line.sign}${line.text}`).join("\n");
            return [{ title: "`-` expected, `+` actual", text, language: "diff" }];
        }
        case "texts":
            return [
                { title: "Expected", text: sides.expected, language: "sql" },
                { title: "Actual", text: sides.actual, language: "sql" },
            ].flatMap(({ title, text, language }) => (text === null ? [] : [{ title, text, language }]));
        case "secret":
            return [{ title: "Both sides", text: sides.text, language: "sql" }];
        default:
            return [];
    }
}
/** Each text at most so long, by whole lines, with the number of those that went. */
function clip(texts, longest) {
    return texts.flatMap(({ title, text, language }) => {
        const lines = text.split("\n");
        const kept = withinLength(lines, longest);
        const left = lines.length - kept.length;
        const block = [title, "", (0,markdown_escape/* fence */.EU)(kept.join("\n"), language)];
        return left === 0 ? block : [...block, "", `${(0,count/* count */.U9)(left, "more line")} left out here.`];
    });
}
function withinLength(lines, longest) {
    let room = longest;
    const end = lines.findIndex((line) => {
        room -= line.length + 1;
        return room < 0;
    });
    return end < 0 ? lines : lines.slice(0, end);
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


/***/ })

};
