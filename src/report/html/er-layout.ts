// Where the tables of the picture stand: what is pointed at to the left of what points at it, the rest where there is room.

import type { ShownTable, ShownTables } from "../tables-shown.ts";

export interface Box {
  readonly schema: string;
  readonly name: string;
  /** Null where it is only pointed at. */
  readonly table: ShownTable | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** In the picture's own units. */
export const sizes = { header: 30, row: 21, pad: 10, gapX: 70, gapY: 26, letter: 6.7, margin: 12 };

/** Columns of the page, at least where there are as many tables. */
const columnsWanted = 3;

export function layOut({ tables, beside }: ShownTables): Layout {
  const all = [
    ...tables.map((table) => ({ schema: table.schema, name: table.name, table })),
    ...beside.map((each) => ({ ...each, table: null })),
  ];
  const levels = levelsOf(tables, all);
  const columns: (typeof all)[] = [];
  const isRelated = (each: (typeof all)[number]) =>
    each.table === null || each.table.relations.length > 0 || pointedAt(tables, each);
  for (const each of all.filter(isRelated)) {
    const level = levels.get(key(each)) ?? 0;
    while (columns.length <= level) columns.push([]);
    columns[level]?.push(each);
  }
  while (columns.length < Math.min(columnsWanted, all.length)) columns.push([]);
  for (const each of all.filter((one) => !isRelated(one))) {
    const lowest = [...columns].sort((a, b) => heightOf(a) - heightOf(b))[0];
    lowest?.push(each);
  }
  return place(columns);
}

type Placed = Pick<Box, "schema" | "name" | "table">;

/** How far a table is from one that points at none; a circle ends where it began. */
function levelsOf(tables: readonly ShownTable[], all: readonly Placed[]): ReadonlyMap<string, number> {
  const points = new Map(
    tables.map((table) => [key(table), table.relations.map(({ schema, table: name }) => key({ schema, name }))]),
  );
  const levels = new Map<string, number>();
  const level = (from: string, path: ReadonlySet<string>): number => {
    const known = levels.get(from);
    if (known !== undefined) return known;
    const next = (points.get(from) ?? []).filter((to) => to !== from && !path.has(to));
    const found = next.length === 0 ? 0 : 1 + Math.max(...next.map((to) => level(to, new Set([...path, from]))));
    levels.set(from, found);
    return found;
  };
  for (const each of all) level(key(each), new Set());
  return levels;
}

function pointedAt(tables: readonly ShownTable[], { schema, name }: Placed): boolean {
  return tables.some(({ relations }) => relations.some((each) => each.schema === schema && each.table === name));
}

function place(columns: readonly (readonly Placed[])[]): Layout {
  const boxes: Box[] = [];
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

function heightOf(column: readonly Placed[]): number {
  return column.reduce((sum, each) => sum + boxHeight(each) + sizes.gapY, 0);
}

function boxHeight({ table }: Placed): number {
  if (table === null) return sizes.header;
  const rows = table.columns.length + (table.hidden > 0 ? 1 : 0);
  return sizes.header + rows * sizes.row + (rows > 0 ? 6 : 0);
}

/** Of the longest line, within what a page has room for. */
function widthOf({ schema, name, table }: Placed): number {
  const title = schema.length + name.length + (table === null ? 1 : table.change.length + 4);
  const rows = (table?.columns ?? []).map(
    (column) =>
      4 + column.name.length + 2 + column.type.length + (column.change === null ? 0 : column.change.length + 2),
  );
  const letters = Math.min(52, Math.max(16, title, ...rows));
  return Math.ceil(letters * sizes.letter + 2 * sizes.pad);
}

function key({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return JSON.stringify([schema, name]);
}
