export const id = 799;
export const ids = [799];
export const modules = {

/***/ 71728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
// Lists by what their items have in common.
/** In the order in which each key is first met. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 87050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   DL: () => (/* binding */ classCandidates),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   aY: () => (/* binding */ recordClass),
/* harmony export */   oF: () => (/* binding */ enumClass)
/* harmony export */ });
/* unused harmony export usualNames */
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
// How tables and enums are called in code: what the config says, else a convention.

const usualNames = {
    tables: {},
    enums: {},
    skip: [],
    skipClasses: [],
    only: [],
    singular: false,
    plurals: {},
};
/** Whether it is to have a type at all. */
function isWanted({ schema, name }, { skip, only }) {
    const matches = (glob) => [name, `${schema}.${name}`].some((each) => new RegExp(`^${glob
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".")}$`).test(each));
    return (only.length === 0 || only.some(matches)) && !skip.some(matches);
}
/** The class of a table, view or composite: `order_items` is OrderItems, or OrderItem where it is to be singular. */
function recordClass(named, names) {
    return given(named, names.tables) ?? pascal(named.name, names);
}
function enumClass(named, names) {
    return given(named, names.enums) ?? pascal(named.name, { ...names, singular: false });
}
/** What a hand-kept module may call it, the likeliest first. Where the config names one, that alone. */
function classCandidates(named, names, of) {
    const said = given(named, of === "record" ? names.tables : names.enums);
    if (said !== null)
        return [said];
    const both = [false, true].map((singular) => pascal(named.name, { ...names, singular }));
    const endings = of === "record"
        ? ["", "Row", "Model", "Record", "Table", "Base", "Schema", "Dict", "DB", "Read", "Entity"]
        : ["", "Enum", "Type", "Kind"];
    const inSchema = pascal(`${named.schema}_${named.name}`, { ...names, singular: false });
    return [...new Set(endings.flatMap((ending) => both.map((name) => `${name}${ending}`)).concat(inSchema))];
}
function given({ schema, name }, map) {
    return map[`${schema}.${name}`] ?? map[name] ?? null;
}
function pascal(name, { singular, plurals }) {
    const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    const last = words.length - 1;
    const said = words.map((word, at) => (singular && at === last ? (plurals[word] ?? pluralize__WEBPACK_IMPORTED_MODULE_0__.singular(word)) : word));
    const joined = said.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
    return /^\p{L}/u.test(joined) ? joined : `_${joined}`;
}
/** As a Python or TypeScript name: what is none gets an underscore. */
function identifier(name) {
    const made = name.replace(/[^\p{L}\p{N}_]/gu, "_");
    return /^[\p{L}_]/u.test(made) ? made : `_${made}`;
}


/***/ }),

/***/ 80799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePython: () => (/* binding */ comparePython)
});

// EXTERNAL MODULE: ./.cache/bundle/src/types/difference.js
var difference = __webpack_require__(36139);
// EXTERNAL MODULE: ./.cache/bundle/src/types/names.js
var types_names = __webpack_require__(87050);
;// CONCATENATED MODULE: ./.cache/bundle/src/types/python/annotation.js
// What an annotation says of a column: whether it may be None, of how many lists, and the names that it may be. Enough to
// tell a difference from another way of writing the same.
/** What says nothing of the type itself. */
const wrappers = new Set(["NotRequired", "Required", "ReadOnly", "Annotated", "Mapped", "Final", "SkipValidation"]);
const lists = new Set(["list", "List", "Sequence", "tuple", "Tuple", "set", "Set", "Iterable", "Collection"]);
function annotationOf(written) {
    const text = written.trim();
    const quoted = /^[a-zA-Z]?(?:"([^"]*)"|'([^']*)')$/.exec(text);
    if (quoted)
        return annotationOf(quoted[1] ?? quoted[2] ?? "");
    const parts = splitAt(text, "|");
    if (parts.length > 1)
        return union(parts);
    const call = /^([\w.]+)\s*\[([\s\S]*)\]$/.exec(text);
    if (call === null)
        return text === "None" ? none : named(lastName(text));
    const [, outer = "", inside = ""] = call;
    const name = lastName(outer);
    const given = splitAt(inside, ",");
    if (name === "Optional")
        return { ...annotationOf(inside), nullable: true };
    if (name === "Union")
        return union(given);
    if (wrappers.has(name))
        return annotationOf(given[0] ?? "");
    if (lists.has(name))
        return { ...annotationOf(given[0] ?? ""), nullable: false, isList: true };
    if (name === "Literal") {
        const literals = given.map((each) => each.trim().replace(/^["']|["']$/g, ""));
        return { ...none, nullable: false, literals };
    }
    return named(name);
}
const none = { nullable: true, isList: false, names: [], literals: [] };
function named(name) {
    return { ...none, nullable: false, names: [name] };
}
function union(parts) {
    const all = parts.map(annotationOf);
    return {
        nullable: all.some((each) => each.nullable),
        isList: all.some((each) => each.isList),
        names: all.flatMap((each) => each.names),
        literals: all.flatMap((each) => each.literals),
    };
}
function lastName(text) {
    // A name that a field has, too, is imported with an underscore.
    return text.split(".").at(-1)?.trim().replace(/_$/, "") ?? "";
}
/** At the top only: not within brackets or quotes. */
function splitAt(text, sign) {
    const parts = [];
    let depth = 0;
    let quote = null;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        if (quote !== null) {
            if (char === "\\")
                at++;
            else if (char === quote)
                quote = null;
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if ("[({".includes(char))
            depth++;
        else if ("])}".includes(char))
            depth--;
        else if (char === sign && depth === 0) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
    }
    return [...parts, text.slice(from)].filter((part) => part.trim() !== "");
}

// EXTERNAL MODULE: ./.cache/bundle/src/types/python/expression.js
var expression = __webpack_require__(21371);
;// CONCATENATED MODULE: ./.cache/bundle/src/types/compare-words.js
// Sets of words.
/** Whether none of these is missing among the others. */
function noneOf(these, others) {
    return these.every((each) => others.includes(each));
}

// EXTERNAL MODULE: ./.cache/bundle/src/types/python/mapping.js
var mapping = __webpack_require__(55143);
;// CONCATENATED MODULE: ./.cache/bundle/src/types/python/fits.js
// Whether what an annotation says is what a column is: the same type in any of the ways that Python has for it.



function fits(type, { isList, names, literals }, context) {
    if (names.includes("Any") && names.length === 1)
        return true;
    switch (type.kind) {
        case "array":
            return isList ? fits(type.of, { isList: innermost(type.of), names, literals, nullable: false }, context) : false;
        case "range":
            return !isList && names.every((name) => name === "str" || /Range$/.test(name));
        case "enum": {
            const known = context.schema.enums.find(({ schema, name }) => schema === type.schema && name === type.name);
            const called = (0,types_names/* enumClass */.oF)(type, context.names);
            if (literals.length > 0)
                return !isList && noneOf(known?.values ?? [], literals) && noneOf(literals, known?.values ?? []);
            return !isList && names.length > 0 && names.every((name) => name === called || name === "str");
        }
        case "composite":
            return !isList && names.every((name) => [(0,types_names/* recordClass */.aY)(type, context.names), "dict", "Dict", "str"].includes(name));
        case "base": {
            const known = mapping/* pythonTypes */.m[type.name];
            // A type that nobody maps says nothing against what a person wrote.
            if (known === undefined)
                return true;
            const accepted = new Set([known.object, known.json, ...known.also].flatMap((each) => each.split(" | ")).map(bare));
            if (isList)
                return accepted.has("list");
            return names.length > 0 && names.every((name) => accepted.has(name));
        }
    }
}
function innermost(type) {
    return type.kind === "array";
}
function bare(name) {
    return name.replace(/\[[\s\S]*$/, "");
}

// EXTERNAL MODULE: ./.cache/bundle/src/types/python/generate.js
var generate = __webpack_require__(49570);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var dist = __webpack_require__(17335);
;// CONCATENATED MODULE: ./.cache/bundle/src/types/python/parse.js
// A Python module as somebody keeps it, read and never run: its enums and the classes that stand for rows, each with its
// places in the text.

function parsePython(text) {
    const tree = dist/* parser */.K.parse(text);
    const enums = [];
    const records = [];
    const names = new Set();
    let importsEnd = 0;
    let broken = null;
    tree.iterate({
        enter: ({ type, from }) => {
            if (type.isError)
                broken ??= from;
        },
    });
    for (const node of childrenOf(tree.topNode)) {
        if (node.name === "ImportStatement") {
            importsEnd = lineEnd(text, node.to);
            for (const each of node.getChildren("VariableName"))
                names.add(textOf(text, each));
        }
        else if (node.name === "ExpressionStatement" && importsEnd === 0 && node.firstChild?.name === "String") {
            importsEnd = lineEnd(text, node.to);
        }
        const [definition, whole] = classOf(node);
        if (definition !== null)
            readClass(text, definition, whole, { enums, records, names });
        else if (node.name === "AssignStatement")
            readAlias(text, node, { enums, records, names });
    }
    const brokenAt = broken === null ? null : text.slice(0, broken).split("\n").length;
    return { enums, records, importsEnd, names, brokenAt };
}
/** A class, also below its decorators. */
function classOf(node) {
    if (node.name === "ClassDefinition")
        return [node, node];
    if (node.name === "DecoratedStatement")
        return [node.getChild("ClassDefinition"), node];
    return [null, node];
}
function readClass(text, node, whole, { enums, records, names }) {
    const name = textOf(text, node.getChild("VariableName"));
    names.add(name);
    const bases = childrenOf(node.getChild("ArgList"))
        .filter((each) => ["VariableName", "MemberExpression", "CallExpression"].includes(each.name))
        .map((each) => lastPart(textOf(text, each)));
    const body = node.getChild("Body");
    const statements = childrenOf(body);
    const indent = indentOf(text, statements.find((each) => each.name !== ":")?.from ?? node.from);
    const decorators = whole === node ? "" : text.slice(whole.from, node.from);
    if (bases.some((base) => /Enum$/.test(base))) {
        const members = statements.flatMap((each) => {
            const value = each.name === "AssignStatement" ? each.getChild("String") : null;
            const target = each.firstChild;
            if (value === null || target?.name !== "VariableName")
                return [];
            return [{ name: textOf(text, target), value: stringOf(textOf(text, value)), from: each.from, to: each.to }];
        });
        const end = members.at(-1)?.to ?? statements.at(-1)?.to ?? node.to;
        enums.push({ name, form: "class", members, whole, end, indent });
        return;
    }
    const fields = statements.flatMap((each) => fieldOf(text, each));
    const isRecord = fields.length > 0 || bases.length > 0 || /@\s*[\w.]*dataclass\b/.test(decorators);
    if (!isRecord)
        return;
    const end = fields.at(-1)?.whole.to ?? docEnd(statements) ?? node.to;
    records.push({ name, form: "class", bases, fields, whole, end, indent });
}
function docEnd(statements) {
    return (statements.find((each) => each.name === "ExpressionStatement" && each.firstChild?.name === "String")?.to ?? null);
}
function fieldOf(text, node) {
    const type = node.getChild("TypeDef");
    const target = node.firstChild;
    if (node.name !== "AssignStatement" || type === null || target?.name !== "VariableName")
        return [];
    const annotation = type.lastChild;
    if (annotation === null || annotation.name === ":")
        return [];
    const name = textOf(text, target);
    const value = type.nextSibling?.nextSibling ?? null;
    const written = textOf(text, annotation);
    const alias = value === null ? null : aliasOf(text, value);
    return [
        {
            name,
            column: alias ?? name,
            annotation: written,
            at: { from: annotation.from, to: annotation.to },
            whole: { from: node.from, to: node.to },
            isAside: /^(?:typing\.)?ClassVar\b/.test(written) ||
                /^(?:\w+\.)?(?:Relationship|relationship|PrivateAttr)\(/.test(textOf(text, value)),
        },
    ];
}
/** `Field(alias="x")`, `Column("x")`. */
function aliasOf(text, value) {
    if (value.name !== "CallExpression")
        return null;
    const list = childrenOf(value.getChild("ArgList"));
    const at = list.findIndex((each) => /^(?:alias|validation_alias)$/.test(textOf(text, each)));
    const given = at < 0 ? undefined : list[at + 2];
    if (given?.name === "String")
        return stringOf(textOf(text, given));
    const [, first] = list;
    const isColumn = /^(?:\w+\.)?(?:Column|mapped_column)\(/.test(textOf(text, value));
    return isColumn && first?.name === "String" ? stringOf(textOf(text, first)) : null;
}
/** `Status = Literal["a", "b"]`, `Row = TypedDict("Row", {"id": int})`. */
function readAlias(text, node, { enums, records, names }) {
    const [target, value] = [node.firstChild, node.lastChild];
    if (target?.name !== "VariableName" || value === null)
        return;
    const name = textOf(text, target);
    names.add(name);
    const head = lastPart(textOf(text, value.firstChild));
    if (value.name === "MemberExpression" && head === "Literal") {
        const members = value
            .getChildren("String")
            .map((each) => ({ name: "", value: stringOf(textOf(text, each)), from: each.from, to: each.to }));
        if (members.length > 0)
            enums.push({ name, form: "literal", members, whole: node, end: members.at(-1)?.to ?? value.to, indent: "" });
    }
    const dictionary = value.name === "CallExpression" ? value.getChild("ArgList")?.getChild("DictionaryExpression") : null;
    if (head !== "TypedDict" || dictionary == null)
        return;
    const parts = childrenOf(dictionary).filter((each) => !["{", "}", ",", ":", "Comment"].includes(each.name));
    const fields = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [key, type] = [parts[at], parts[at + 1]];
        if (key === undefined || type === undefined || key.name !== "String")
            continue;
        const column = stringOf(textOf(text, key));
        const whole = { from: key.from, to: type.to };
        const range = { from: type.from, to: type.to };
        fields.push({ name: column, column, annotation: textOf(text, type), at: range, whole, isAside: false });
    }
    const indent = indentOf(text, fields[0]?.whole.from ?? dictionary.from);
    const end = fields.at(-1)?.whole.to ?? dictionary.from + 1;
    records.push({ name, form: "call", bases: ["TypedDict"], fields, whole: node, end, indent });
}
function childrenOf(node) {
    const found = [];
    for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling)
        found.push(child);
    return found;
}
function textOf(text, node) {
    return node === null ? "" : text.slice(node.from, node.to);
}
function lastPart(name) {
    return (name
        .replace(/[[(][\s\S]*$/, "")
        .split(".")
        .at(-1)
        ?.trim() ?? "");
}
function indentOf(text, at) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? "";
}
function lineEnd(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end + 1;
}
const escapes = {
    n: "\n",
    t: "\t",
    r: "\r",
    "0": "\0",
    a: "\x07",
    b: "\b",
    f: "\f",
    v: "\v",
};
/** The value of a string as it is written: prefix, quotes, escapes. */
function stringOf(written) {
    const [, prefix = "", quotes = "", inside = ""] = /^([A-Za-z]*)("""|'''|"|')([\s\S]*)\2$/.exec(written) ?? [];
    if (quotes === "")
        return written;
    if (/r/i.test(prefix))
        return inside;
    return inside.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, u, long, x, sign) => {
        const code = u ?? long ?? x;
        if (code !== undefined)
            return String.fromCodePoint(Number.parseInt(code, 16));
        return sign === "\n" ? "" : (escapes[sign] ?? sign);
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/types/python/compare.js
// Modules that somebody keeps against the schema. A class is matched to a table by the config or by convention; what is
// written otherwise and means the same is no difference.







/** `style`: what new classes are written in; null takes the files' own. */
function comparePython(files, schema, names, style) {
    const read = files.map((file) => ({ ...file, module: parsePython(file.text) }));
    const broken = read.flatMap(({ path, module: { brokenAt } }) => brokenAt === null ? [] : [{ path, line: brokenAt }]);
    if (broken.length > 0)
        return { differences: [], broken };
    const enums = read.flatMap((file) => file.module.enums.map((each) => ({ ...each, file })));
    const records = read.flatMap((file) => file.module.records.map((each) => ({ ...each, file })));
    const last = read.at(-1);
    if (last === undefined)
        return { differences: [], broken };
    const composites = new Set(schema.records.filter(({ kind }) => kind === "composite").map((each) => `${each.schema}.${each.name}`));
    const used = new Set();
    const called = new Map();
    const match = (named, of, among) => {
        for (const candidate of (0,types_names/* classCandidates */.DL)(named, names, of)) {
            const found = among.find(({ name }) => name === candidate && !used.has(name));
            if (found === undefined)
                continue;
            used.add(found.name);
            called.set(`${named.schema}.${named.name}`, found.name);
            return found;
        }
        // A composite without a class is what its driver gives.
        if (of === "record" && composites.has(`${named.schema}.${named.name}`))
            called.set(`${named.schema}.${named.name}`, "dict");
        return null;
    };
    const wanted = (each) => (0,types_names/* isWanted */.Yu)(each, names);
    const matchedEnums = schema.enums.filter(wanted).map((each) => ({ each, found: match(each, "enum", enums) }));
    const matchedRecords = schema.records.filter(wanted).map((each) => ({ each, found: match(each, "record", records) }));
    const context = {
        names: { ...names, ...knownAs(called, schema, names) },
        style: style ?? styleOf(records),
        records,
        schema,
    };
    const bases = new Set(records.flatMap((each) => each.bases));
    const differences = [
        ...matchedEnums.flatMap(({ each, found }) => found === null ? [missingEnum(each, last, context)] : enumDifferences(each, found)),
        ...matchedRecords.flatMap(({ each, found }) => {
            if (found !== null)
                return recordDifferences(each, found, context);
            return each.kind === "composite" ? [] : [missingRecord(each, last, context)];
        }),
        ...enums.filter(({ name }) => !used.has(name) && !names.skipClasses.includes(name)).map((each) => goneEnum(each)),
        ...records
            .filter((each) => !used.has(each.name) && !names.skipClasses.includes(each.name) && isOfATable(each, bases, used))
            .map((each) => goneRecord(each)),
    ];
    return { differences, broken };
}
function knownAs(called, schema, names) {
    const isEnum = new Set(schema.enums.map((each) => `${each.schema}.${each.name}`));
    const entries = [...called];
    return {
        enums: { ...names.enums, ...Object.fromEntries(entries.filter(([key]) => isEnum.has(key))) },
        tables: { ...names.tables, ...Object.fromEntries(entries.filter(([key]) => !isEnum.has(key))) },
    };
}
/** The style that most of the classes have. */
function styleOf(records) {
    const has = (base) => records.filter(({ bases }) => bases.includes(base)).length;
    const counts = [
        ["typeddict", has("TypedDict")],
        ["sqlmodel", has("SQLModel")],
        ["pydantic", has("BaseModel")],
        ["dataclass", records.filter(({ bases, form }) => form === "class" && bases.length === 0).length],
    ];
    return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "typeddict";
}
/** Some classes beside the rows are theirs: what is inserted, what others inherit, what has no column. */
function isOfATable({ name, bases, fields }, inherited, used) {
    if (inherited.has(name) || fields.length === 0)
        return false;
    const stem = name.replace(/(?:Insert|Update|Create|Patch|Public|Response|Request|Filter)$/, "");
    if (stem !== name && (used.has(stem) || used.has(`${stem}Row`)))
        return false;
    return (bases.some((base) => ["TypedDict", "BaseModel", "SQLModel"].includes(base) || used.has(base)) || bases.length === 0);
}
function missingEnum(type, file, { names }) {
    const name = (0,types_names/* enumClass */.oF)(type, names);
    const piece = (0,generate/* enumPiece */.sI)(type, names);
    return {
        rule: "types-enum-added",
        object: { kind: "type", schema: type.schema, table: null, name: type.name },
        expected: type.values.join(", "),
        actual: null,
        message: `Enum ${type.schema}.${type.name} has no class; ${name} would be its, and \`types: {enums: {${type.name}: …}}\` or \`types: {skip: [${type.name}]}\` says otherwise.`,
        path: file.path,
        line: (0,difference/* lineAt */.m)(file.text, file.text.length),
        ...appended(file, piece.text, piece.imports),
    };
}
function missingRecord(record, file, context) {
    const name = (0,types_names/* recordClass */.aY)(record, context.names);
    const piece = (0,generate/* recordPiece */.KX)(record, context.style, context.names);
    return {
        rule: "types-table-added",
        object: { kind: record.kind === "view" ? "view" : "table", schema: record.schema, table: null, name: record.name },
        expected: record.columns.map((each) => each.name).join(", "),
        actual: null,
        message: `${record.kind === "view" ? "View" : "Table"} ${record.schema}.${record.name} has no class; ${name} would be its, and \`types: {tables: {${record.name}: …}}\` or \`types: {skip: [${record.name}]}\` says otherwise.`,
        path: file.path,
        line: (0,difference/* lineAt */.m)(file.text, file.text.length),
        ...appended(file, piece.text, piece.imports),
    };
}
function appended(file, text, imports) {
    const end = file.text.length;
    const gap = file.text === "" || file.text.endsWith("\n\n\n") ? "" : file.text.endsWith("\n") ? "\n\n" : "\n\n\n";
    return { edits: [...importEdits(file, imports), { from: end, to: end, text: `${gap}${text}` }], paste: text };
}
/** Each name once: what several classes need is put in for the first, and is the same text again for the others. */
function importEdits({ module }, imports) {
    const { names, importsEnd } = module;
    const lines = imports.filter(([, name]) => !names.has(name)).map(([from, name]) => `from ${from} import ${name}\n`);
    return [...new Set(lines)].map((text) => ({ from: importsEnd, to: importsEnd, text }));
}
function enumDifferences(type, found) {
    const values = found.members.map(({ value }) => value);
    const added = type.values.filter((value) => !values.includes(value));
    const gone = found.members.filter(({ value }) => !type.values.includes(value));
    if (added.length === 0 && gone.length === 0)
        return [];
    const said = [
        ...(added.length > 0 ? [`lacks ${added.join(", ")}`] : []),
        ...(gone.length > 0 ? [`has ${gone.map(({ value }) => value).join(", ")}, which the database has not`] : []),
    ].join(" and ");
    return [
        {
            rule: "types-enum-changed",
            object: { kind: "type", schema: type.schema, table: null, name: type.name },
            expected: type.values.join(", "),
            actual: values.join(", "),
            message: `${found.name} of ${type.schema}.${type.name} ${said}.`,
            path: found.file.path,
            line: (0,difference/* lineAt */.m)(found.file.text, found.whole.from),
            edits: enumEdits(found, added, gone),
            paste: null,
        },
    ];
}
function enumEdits(found, added, gone) {
    const { text } = found.file;
    if (found.form === "literal") {
        const kept = found.members.filter((each) => !gone.includes(each)).map(({ value }) => value);
        const [first, last] = [found.members[0], found.members.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        return [{ from: first.from, to: last.to, text: [...kept, ...added].map(generate/* pythonString */.cE).join(", ") }];
    }
    const taken = new Set(found.members.map(({ name }) => name));
    const style = found.members[0];
    const quote = style !== undefined && text.slice(style.from, style.to).trimEnd().endsWith("'") ? "'" : '"';
    const isLower = found.members.length > 0 && found.members.every(({ name }) => name === name.toLowerCase());
    const lines = added.map((value) => {
        const name = isLower ? (0,generate/* memberOf */.C5)(value, taken).toLowerCase() : (0,generate/* memberOf */.C5)(value, taken);
        const written = quote === "'" && !/['"\\]/.test(value) ? `'${value}'` : (0,generate/* pythonString */.cE)(value);
        return `\n${found.indent || "    "}${name} = ${written}`;
    });
    const end = behindComment(text, found.end);
    return [
        ...gone.map((each) => lineOf(text, each)),
        ...(lines.length > 0 ? [{ from: end, to: end, text: lines.join("") }] : []),
    ];
}
function recordDifferences(record, found, context) {
    const fields = withInherited(found, context.records);
    const byColumn = new Map(fields.map((each) => [each.column, each]));
    const taken = new Set();
    const own = record.columns.flatMap((column) => {
        const field = byColumn.get(column.name) ?? fields.find(({ name }) => name === (0,generate/* fieldName */.w5)(column.name));
        if (field === undefined)
            return [missingColumn(record, column, found, context)];
        taken.add(field);
        return changedColumn(record, column, { field, found }, context);
    });
    const gone = fields
        .filter((each) => !taken.has(each) && !isAside(each, context))
        .map((field) => goneColumn(record, field, found));
    return [...own, ...gone];
}
function isAside({ name, isAside: said, annotation }, { records }) {
    if (said || name.startsWith("_") || name === "model_config")
        return true;
    // Another row, joined in.
    const { names } = annotationOf(annotation);
    return names.some((each) => records.some((record) => record.name === each));
}
function withInherited(found, records, depth = 0) {
    const own = found.fields.map((field) => ({ ...field, file: found.file }));
    if (depth > 10)
        return own;
    const above = found.bases.flatMap((base) => {
        const of = records.find(({ name }) => name === base && name !== found.name);
        return of === undefined ? [] : withInherited(of, records, depth + 1);
    });
    return [...above.filter(({ name }) => !own.some((each) => each.name === name)), ...own];
}
function missingColumn(record, column, found, context) {
    const { text, imports } = (0,expression/* columnType */.D)(column, context.style, context.names);
    const { file, end, indent, form } = found;
    const isDefault = column.nullable && !found.bases.includes("TypedDict") && form === "class" && context.style !== "dataclass";
    const line = form === "call"
        ? `,\n${indent || "        "}${(0,generate/* pythonString */.cE)(column.name)}: ${(0,generate/* pythonString */.cE)(text)}`
        : `\n${indent || "    "}${(0,generate/* fieldName */.w5)(column.name)}: ${text}${isDefault ? " = None" : ""}`;
    const isNoName = form === "class" && found.bases.includes("TypedDict") && (0,generate/* fieldName */.w5)(column.name) !== column.name;
    const at = form === "call" ? end : behindComment(file.text, end);
    return {
        rule: "types-column-added",
        object: { kind: "column", schema: record.schema, table: record.name, name: column.name },
        expected: text,
        actual: null,
        message: `${found.name} of ${record.schema}.${record.name} lacks ${column.name}.`,
        path: file.path,
        line: (0,difference/* lineAt */.m)(file.text, found.whole.from),
        // A key that is no name cannot stand in a class.
        edits: isNoName ? null : [...importEdits(file, imports), { from: at, to: at, text: line }],
        paste: isNoName ? `${(0,generate/* pythonString */.cE)(column.name)}: ${(0,generate/* pythonString */.cE)(text)}` : line.trim(),
    };
}
function changedColumn(record, column, { field, found }, context) {
    const said = annotationOf(field.annotation);
    const isType = fits(column.type, said, context);
    if (isType && said.nullable === column.nullable)
        return [];
    const { text, imports } = (0,expression/* columnType */.D)(column, context.style, context.names);
    // Where only NULL differs, how the type is written stays.
    const kept = isType ? (column.nullable ? `${field.annotation} | None` : withoutNone(field.annotation)) : text;
    const wrapper = /^((?:\w+\.)?(?:NotRequired|Required|Mapped|ReadOnly)\[)([\s\S]*)\]$/.exec(field.annotation);
    const inside = isType && wrapper !== null ? (column.nullable ? `${wrapper[2]} | None` : withoutNone(wrapper[2] ?? "")) : text;
    const written = wrapper === null ? kept : `${wrapper[1]}${inside}]`;
    const what = !isType
        ? `says ${field.annotation}; the database says ${text}`
        : column.nullable
            ? `does not say that it can be NULL`
            : `says that it can be NULL, and it cannot`;
    return [
        {
            rule: "types-column-changed",
            object: { kind: "column", schema: record.schema, table: record.name, name: column.name },
            expected: text,
            actual: field.annotation,
            message: `${found.name}.${field.name} of ${record.schema}.${record.name}.${column.name} ${what}.`,
            path: field.file.path,
            line: (0,difference/* lineAt */.m)(field.file.text, field.whole.from),
            edits: [...(isType ? [] : importEdits(field.file, imports)), { ...field.at, text: written }],
            paste: null,
        },
    ];
}
function withoutNone(annotation) {
    const optional = /^(?:\w+\.)?Optional\[([\s\S]*)\]$/.exec(annotation.trim());
    if (optional !== null)
        return optional[1] ?? annotation;
    return annotation.replace(/\s*\|\s*None\b|\bNone\s*\|\s*/g, "");
}
function goneColumn(record, field, found) {
    return {
        rule: "types-column-removed",
        object: { kind: "column", schema: record.schema, table: record.name, name: field.column },
        expected: null,
        actual: field.annotation,
        message: `${found.name}.${field.name}: ${record.schema}.${record.name} has no such column.`,
        path: field.file.path,
        line: (0,difference/* lineAt */.m)(field.file.text, field.whole.from),
        edits: [found.form === "call" ? entryOf(field.file.text, field.whole) : lineOf(field.file.text, field.whole)],
        paste: null,
    };
}
function goneEnum(found) {
    return {
        rule: "types-enum-removed",
        object: { kind: "type", schema: null, table: null, name: found.name },
        expected: null,
        actual: found.members.map(({ value }) => value).join(", "),
        message: `${found.name}: the database has no enum for it; if it is of no database's, put \`types: {skipClasses: [${found.name}]}\` into the config.`,
        path: found.file.path,
        line: (0,difference/* lineAt */.m)(found.file.text, found.whole.from),
        edits: [lineOf(found.file.text, found.whole)],
        paste: null,
    };
}
function goneRecord(found) {
    return {
        rule: "types-table-removed",
        object: { kind: "table", schema: null, table: null, name: found.name },
        expected: null,
        actual: found.fields.map(({ column }) => column).join(", "),
        message: `${found.name}: the database has no table for it; if it is of no table's, put \`types: {skipClasses: [${found.name}]}\` into the config.`,
        path: found.file.path,
        line: (0,difference/* lineAt */.m)(found.file.text, found.whole.from),
        edits: [lineOf(found.file.text, found.whole)],
        paste: null,
    };
}
/** With the line that it stands on, and a comment behind it. */
function lineOf(text, { from, to }) {
    const start = text.lastIndexOf("\n", from - 1) + 1;
    const end = text.indexOf("\n", behindComment(text, to));
    return { from: text.slice(start, from).trim() === "" ? start : from, to: end < 0 ? text.length : end + 1, text: "" };
}
/** An entry of a dictionary, with its comma. */
function entryOf(text, { from, to }) {
    const comma = /^\s*,/.exec(text.slice(to))?.[0].length ?? 0;
    return lineOf(text, { from, to: to + comma });
}
function behindComment(text, at) {
    return at + (/^[ \t]*(?:#[^\n]*)?(?=\n|$)/.exec(text.slice(at))?.[0].length ?? 0);
}


/***/ }),

/***/ 21371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ columnType)
/* harmony export */ });
/* unused harmony export expressionOf */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87050);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55143);
// A type of a column as Python writes it, with what has to be imported for it.


function expressionOf(type, style, names) {
    switch (type.kind) {
        case "array": {
            const of = expressionOf(type.of, style, names);
            return { ...of, text: `list[${of.text}]` };
        }
        // Text, in JSON and out of it: no class of Python's own is one.
        case "range":
            return plain("str");
        case "enum":
            return plain((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .enumClass */ .oF)(type, names));
        case "composite":
            return plain((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .recordClass */ .aY)(type, names));
        case "base": {
            const known = _mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonTypes */ .m[type.name];
            if (known === undefined)
                return { text: "object", imports: [], unmapped: [type.name] };
            const text = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .F)(style) ? known.json : known.object;
            const from = known.from === null || text === "str" || text === "float" ? [] : importsOf(known.from, text);
            return { text, imports: from, unmapped: [] };
        }
    }
}
/** With `| None` where it can be NULL. */
function columnType({ type, nullable }, style, names) {
    const of = expressionOf(type, style, names);
    return nullable ? { ...of, text: `${of.text} | None` } : of;
}
function plain(text) {
    return { text, imports: [], unmapped: [] };
}
function importsOf([module], text) {
    return text.split(" | ").map((name) => [module, name]);
}


/***/ }),

/***/ 49570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   KX: () => (/* binding */ recordPiece),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   pythonModule: () => (/* binding */ pythonModule),
/* harmony export */   sI: () => (/* binding */ enumPiece),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* unused harmony export pythonWords */
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87050);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21371);
// A Python module of a schema: enums, then composites, tables and views, each in the style that was asked for.



function pythonModule(schema, style, names) {
    const enums = schema.enums.filter((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isWanted */ .Yu)(each, names)).map((each) => enumPiece(each, names));
    const order = { composite: 0, table: 1, view: 2 };
    const wanted = schema.records.filter((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isWanted */ .Yu)(each, names));
    const fieldNames = new Set(wanted.flatMap(({ columns }) => columns.map(({ name }) => fieldName(name))));
    const records = wanted
        .toSorted((a, b) => order[a.kind] - order[b.kind])
        .map((each) => recordPiece(each, style, names, fieldNames));
    const pieces = [...enums, ...records];
    const imports = importLines(pieces.flatMap((each) => each.imports));
    const head = `# Made by \`pgdrift types --language python\` of the database's schema.\n\nfrom __future__ import annotations\n`;
    const text = [`${head}${imports === "" ? "" : `\n${imports}`}`, ...pieces.map((each) => each.text)].join("\n\n");
    return { text, unmapped: [...new Set(pieces.flatMap((each) => each.unmapped))].sort() };
}
function enumPiece(type, names) {
    const taken = new Set();
    const members = type.values.map((value) => `    ${memberOf(value, taken)} = ${pythonString(value)}\n`).join("");
    return {
        text: `class ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .enumClass */ .oF)(type, names)}(str, Enum):\n${members || "    pass\n"}`,
        imports: [["enum", "Enum"]],
        unmapped: [],
    };
}
/** `in progress` is IN_PROGRESS; of two that come to the same, the second gets an underscore. */
function memberOf(value, taken) {
    let name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(value.toUpperCase()) || "_";
    if (/^_*$/.test(name) || pythonWords.has(name) || name === "MRO")
        name = `${name}_`;
    while (taken.has(name))
        name = `${name}_`;
    taken.add(name);
    return name;
}
/** `taken`: names of fields anywhere in the module: a type of that name is imported under another. */
function recordPiece(record, style, names, taken = new Set()) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .recordClass */ .aY)(record, names);
    const fields = record.columns.map((column) => {
        const type = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .columnType */ .D)(column, style, names);
        const text = type.imports.reduce((text, [, each]) => (taken.has(each) ? text.replace(new RegExp(`\\b${each}\\b`, "g"), `${each}_`) : text), type.text);
        return { column, type: { ...type, text } };
    });
    const imports = fields.flatMap(({ type }) => type.imports.map(([module, each]) => [module, taken.has(each) ? `${each} as ${each}_` : each]));
    const unmapped = fields.flatMap(({ type }) => type.unmapped);
    const isName = (column) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) && !pythonWords.has(column);
    switch (style) {
        case "typeddict": {
            imports.push(["typing", "TypedDict"]);
            // What is no name in Python can still be a key.
            const text = fields.every(({ column }) => isName(column.name))
                ? `class ${name}(TypedDict):\n${bodyOf(fields.map(({ column, type }) => `${column.name}: ${type.text}`))}`
                : `${name} = TypedDict(\n    ${pythonString(name)},\n    {\n${fields.map(({ column, type }) => `        ${pythonString(column.name)}: ${pythonString(type.text)},\n`).join("")}    },\n)\n`;
            return { text, imports, unmapped };
        }
        case "pydantic":
        case "sqlmodel": {
            // A table of SQLModel's needs its key.
            const isTable = style === "sqlmodel" && record.kind === "table" && record.columns.some(({ key }) => key);
            imports.push(style === "pydantic" ? ["pydantic", "BaseModel"] : ["sqlmodel", "SQLModel"]);
            const lines = fields.map(({ column, type }) => {
                const own = fieldName(column.name);
                const alias = own === column.name ? null : `alias=${pythonString(column.name)}`;
                const none = column.nullable ? "default=None" : null;
                const key = isTable && column.key ? "primary_key=True" : null;
                const stored = isTable ? storedAs(column.type) : null;
                if (stored !== null)
                    imports.push(...stored.imports);
                const given = [none, alias, key, stored === null ? null : `sa_type=${stored.text}`].filter((each) => each !== null);
                const isPlain = given.length === 0 || (given.length === 1 && none !== null);
                if (!isPlain)
                    imports.push([style === "pydantic" ? "pydantic" : "sqlmodel", "Field"]);
                const value = isPlain ? (none === null ? "" : " = None") : ` = Field(${given.join(", ")})`;
                return `${own}: ${type.text}${value}`;
            });
            const table = isTable ? [`__tablename__ = ${pythonString(record.name)}`, ""] : [];
            const base = style === "pydantic" ? "BaseModel" : isTable ? "SQLModel, table=True" : "SQLModel";
            return { text: `class ${name}(${base}):\n${bodyOf([...table, ...lines])}`, imports, unmapped };
        }
        case "dataclass": {
            imports.push(["dataclasses", "dataclass"]);
            const lines = fields.map(({ column, type }) => `${fieldName(column.name)}: ${type.text}`);
            return { text: `@dataclass(kw_only=True)\nclass ${name}:\n${bodyOf(lines)}`, imports, unmapped };
        }
    }
}
/** What SQLModel cannot tell from the annotation; null where it can. */
function storedAs(type) {
    if (type.kind === "array") {
        const of = type.of.kind === "base" ? (arrayOf[type.of.name] ?? "String") : "String";
        return {
            text: `ARRAY(${of})`,
            imports: [
                ["sqlalchemy", "ARRAY"],
                ["sqlalchemy", of],
            ],
        };
    }
    const isJson = type.kind === "base" && (type.name === "json" || type.name === "jsonb");
    return isJson || type.kind === "composite" ? { text: "JSON", imports: [["sqlalchemy", "JSON"]] } : null;
}
const arrayOf = {
    int2: "Integer",
    int4: "Integer",
    int8: "BigInteger",
    float4: "Float",
    float8: "Float",
    numeric: "Numeric",
    bool: "Boolean",
    uuid: "Uuid",
    date: "Date",
    timestamp: "DateTime",
    timestamptz: "DateTime",
};
function bodyOf(lines) {
    return lines.length === 0 ? "    pass\n" : lines.map((line) => (line === "" ? "\n" : `    ${line}\n`)).join("");
}
/** A column that is no name in Python, or one of its words, is called nearly so. */
function fieldName(column) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(column).replace(/^_+/, "") || "field";
    const safe = /^\p{N}/u.test(name) ? `field_${name}` : name;
    return pythonWords.has(safe) ? `${safe}_` : safe;
}
function pythonString(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function importLines(imports) {
    const modules = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(imports, ([module]) => module);
    return [...modules]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([module, each]) => `from ${module} import ${[...new Set(each.map(([, name]) => name))].sort().join(", ")}\n`)
        .join("");
}
const pythonWords = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));


/***/ }),

/***/ 55143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   m: () => (/* binding */ pythonTypes)
/* harmony export */ });
// PostgreSQL's types in Python: how a row is written here, and what else means the same in a module that somebody keeps.
// docs/types.md has the table, made from this.
const same = (type, also = []) => ({
    object: type,
    json: type,
    also,
    from: null,
});
const text = same("str", ["StrictStr", "SecretStr", "EmailStr", "AnyUrl", "HttpUrl"]);
const integer = same("int", ["StrictInt", "PositiveInt", "NonNegativeInt"]);
const float = same("float", ["StrictFloat", "Decimal"]);
const asText = (type, module, also = []) => ({
    object: type,
    json: "str",
    also: [type, "str", ...also],
    from: [module, type],
});
const json = {
    object: "Any",
    json: "Any",
    also: ["dict", "list", "Dict", "List", "Json", "JsonValue", "JSON", "Mapping", "object"],
    from: ["typing", "Any"],
};
const vector = {
    object: "list[float]",
    json: "str",
    also: ["list[float]", "List[float]", "str", "Vector"],
    from: null,
};
/** By the name that the catalog gives a type. */
const pythonTypes = {
    uuid: asText("UUID", "uuid", ["UUID4"]),
    text,
    varchar: text,
    bpchar: text,
    char: text,
    name: text,
    citext: text,
    xml: text,
    int2: integer,
    int4: integer,
    int8: integer,
    oid: integer,
    float4: float,
    float8: float,
    numeric: { object: "Decimal", json: "float", also: ["Decimal", "float", "str", "int"], from: ["decimal", "Decimal"] },
    money: text,
    bool: same("bool", ["StrictBool"]),
    date: asText("date", "datetime"),
    time: asText("time", "datetime"),
    timetz: asText("time", "datetime"),
    timestamp: asText("datetime", "datetime", ["NaiveDatetime"]),
    timestamptz: asText("datetime", "datetime", ["AwareDatetime"]),
    interval: asText("timedelta", "datetime"),
    json,
    jsonb: json,
    bytea: { object: "bytes", json: "str", also: ["bytes", "str"], from: null },
    inet: asText("IPv4Address | IPv6Address", "ipaddress", ["IPvAnyAddress", "IPv4Address", "IPv6Address"]),
    cidr: asText("IPv4Network | IPv6Network", "ipaddress", ["IPvAnyNetwork", "IPv4Network", "IPv6Network"]),
    macaddr: text,
    macaddr8: text,
    bit: text,
    varbit: text,
    tsvector: text,
    tsquery: text,
    hstore: same("dict[str, str | None]", ["dict", "Dict"]),
    ltree: text,
    vector,
    halfvec: vector,
    sparsevec: text,
    point: text,
    line: text,
    lseg: text,
    box: text,
    path: text,
    polygon: text,
    circle: text,
    geometry: text,
    geography: text,
};
/** Rows of a style that JSON carries, and those that objects hold. */
function isJson(style) {
    return style === "typeddict";
}


/***/ })

};
