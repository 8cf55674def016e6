export const id = 241;
export const ids = [241];
export const modules = {

/***/ 62241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareTypescript: () => (/* binding */ compareTypescript)
});

// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var dist = __webpack_require__(37096);
;// CONCATENATED MODULE: ./.cache/bundle/src/types/typescript/parse.js
// A TypeScript file of types, read and never run: the tables, views and enums of its `Database`, whether that is one type
// or an interface in several pieces.

const typescript = dist/* parser */.K.configure({ dialect: "ts" });
/** Null where the file has no `Database` at all. */
function parseTypescript(text) {
    const tree = typescript.parse(text);
    let broken = null;
    tree.iterate({
        enter: ({ type, from }) => {
            if (type.isError)
                broken ??= from;
        },
    });
    const roots = [];
    tree.iterate({
        enter: ({ node }) => {
            const isDeclaration = node.name === "TypeAliasDeclaration" || node.name === "InterfaceDeclaration";
            if (isDeclaration && textOf(text, node.getChild("TypeDefinition")) === "Database") {
                const body = node.getChild("ObjectType");
                if (body !== null)
                    roots.push(body);
            }
        },
    });
    const brokenAt = broken === null ? null : lineOf(text, broken);
    if (roots.length === 0)
        return brokenAt === null ? null : { schemas: new Map(), brokenAt };
    const schemas = new Map();
    for (const [name, node] of roots.flatMap((root) => [...propertiesOf(text, root)])) {
        if (name.startsWith("__"))
            continue;
        const parts = propertiesOf(text, node);
        schemas.set(name, {
            relations: new Map([
                ...relationsOf(text, parts.get("Tables"), "table"),
                ...relationsOf(text, parts.get("Views"), "view"),
            ]),
            enums: enumsOf(text, parts.get("Enums")),
        });
    }
    return { schemas, brokenAt };
}
function relationsOf(text, node, kind) {
    return [...propertiesOf(text, node)].map(([name, each]) => {
        const row = propertiesOf(text, each).get("Row");
        const columns = [...propertiesOf(text, row)].map(([column, type]) => [column, { type: textOf(text, type).replace(/\s+/g, " ").trim(), line: lineOf(text, type.from) }]);
        return [name, { kind, line: lineOf(text, each.from), columns: new Map(columns) }];
    });
}
function enumsOf(text, node) {
    return new Map([...propertiesOf(text, node)].map(([name, each]) => {
        const values = [];
        each.cursor().iterate((inner) => {
            if (inner.name === "String")
                values.push(unquoted(text.slice(inner.from, inner.to)));
        });
        return [name, { values, line: lineOf(text, each.from) }];
    }));
}
/** The properties of an object's type, by name, with the node of their type. */
function propertiesOf(text, node) {
    const found = new Map();
    if (node === undefined)
        return found;
    for (const property of node.getChildren("PropertyType")) {
        const name = property.getChild("PropertyDefinition") ?? property.getChild("String");
        const type = property.getChild("TypeAnnotation")?.lastChild;
        if (name !== null && type)
            found.set(unquoted(textOf(text, name)), type);
    }
    return found;
}
function textOf(text, node) {
    return node === null ? "" : text.slice(node.from, node.to);
}
function unquoted(name) {
    return /^["']/.test(name) ? name.slice(1, -1).replace(/\\(["'\\])/g, "$1") : name;
}
function lineOf(text, at) {
    return text.slice(0, at).split("\n").length;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/types/typescript/compare.js
// A file of TypeScript types against what would be written now: by schema, table, column and enum, and never by how it is
// laid out.

/** `wanted`: the text that the schema gives. Only its schemas are compared. */
function compareTypescript(path, text, wanted) {
    const [found, made] = [parseTypescript(text), parseTypescript(wanted)];
    if (found === null) {
        return {
            differences: [],
            fault: `${path}: has no type Database; \`pgdrift types --language typescript --file ${path}\` writes it`,
        };
    }
    if (found.brokenAt !== null) {
        return {
            differences: [],
            fault: `${path}:${found.brokenAt}: does not parse as TypeScript; mend it, or write it anew with --update`,
        };
    }
    const differences = [...(made?.schemas ?? [])].flatMap(([schema, now]) => schemaDifferences(path, schema, found.schemas.get(schema) ?? { relations: new Map(), enums: new Map() }, now));
    return { differences, fault: null };
}
function schemaDifferences(path, schema, has, now) {
    const tell = (rule, object, expected, actual, message, line) => ({
        rule,
        object: { ...object, schema },
        expected,
        actual,
        message,
        path,
        line,
        edits: null,
        paste: null,
    });
    const ofRelation = (name, kind) => ({ kind, table: null, name });
    const ofEnum = (name) => ({ kind: "type", table: null, name });
    const relations = [...now.relations].flatMap(([name, { kind, columns }]) => {
        const there = has.relations.get(name);
        const called = `${kind === "view" ? "View" : "Table"} ${schema}.${name}`;
        if (there === undefined)
            return [
                tell("types-table-added", ofRelation(name, kind), [...columns.keys()].join(", "), null, `${called} is not in the file.`, 1),
            ];
        const changed = [...columns].flatMap(([column, { type }]) => {
            const written = there.columns.get(column);
            const object = { kind: "column", table: name, name: column };
            if (written === undefined)
                return [
                    tell("types-column-added", object, type, null, `${called} has ${column}, and the file has not.`, there.line),
                ];
            if (same(written.type, type))
                return [];
            return [
                tell("types-column-changed", object, type, written.type, `${called}.${column} is ${type}; the file says ${written.type}.`, written.line),
            ];
        });
        const gone = [...there.columns]
            .filter(([column]) => !columns.has(column))
            .map(([column, { type, line }]) => tell("types-column-removed", { kind: "column", table: name, name: column }, null, type, `${called} has no ${column}, and the file has.`, line));
        return [...changed, ...gone];
    });
    const goneRelations = [...has.relations]
        .filter(([name]) => !now.relations.has(name))
        .map(([name, { kind, columns, line }]) => tell("types-table-removed", ofRelation(name, kind), null, [...columns.keys()].join(", "), `${schema}.${name} is in the file, and no more in the database.`, line));
    const enums = [...now.enums].flatMap(([name, { values }]) => {
        const there = has.enums.get(name);
        const all = values.join(", ");
        if (there === undefined)
            return [tell("types-enum-added", ofEnum(name), all, null, `Enum ${schema}.${name} is not in the file.`, 1)];
        if (there.values.toSorted().join("\0") !== values.toSorted().join("\0"))
            return [
                tell("types-enum-changed", ofEnum(name), all, there.values.join(", "), `Enum ${schema}.${name} is ${all}; the file says ${there.values.join(", ")}.`, there.line),
            ];
        if (there.values.join("\0") === values.join("\0"))
            return [];
        return [
            tell("types-order-changed", ofEnum(name), all, there.values.join(", "), `Enum ${schema}.${name} has another order than in the file.`, there.line),
        ];
    });
    const goneEnums = [...has.enums]
        .filter(([name]) => !now.enums.has(name))
        .map(([name, { values, line }]) => tell("types-enum-removed", ofEnum(name), null, values.join(", "), `Enum ${schema}.${name} is in the file, and no more in the database.`, line));
    return [...relations, ...goneRelations, ...enums, ...goneEnums];
}
/** The members of a union in any order, and either quotes. */
function same(one, other) {
    const parts = (type) => type
        .replaceAll("'", '"')
        .split("|")
        .map((each) => each.trim())
        .filter((each) => each !== "")
        .sort()
        .join(" | ");
    return parts(one) === parts(other);
}


/***/ })

};
