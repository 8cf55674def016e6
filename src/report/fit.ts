// Blocks of a document into a place of limited size. What has to go is counted, never cut in the middle and never silent.

export interface Block {
  /** Before the items; gone where no item stays. */
  readonly head: string;
  /** In the order in which they are kept. */
  readonly items: readonly string[];
  /** Behind the items; by how many of them stay where it depends on that. */
  readonly tail: string | ((kept: number) => string);
  /** The line for the items from the `kept`th on. */
  readonly leftOut: (kept: number) => string;
  /** Blocks of a lower rank take their room first. Null: the block is always whole. */
  readonly rank: number | null;
}

/** A block that is always there. */
export function whole(text: string): Block {
  return { head: text, items: [], tail: "", leftOut: () => "", rank: null };
}

export function fitInto(blocks: readonly Block[], limit: number): string {
  const kept = blocks.map((block) => block.items.length);
  if (length(blocks, kept) <= limit) return compose(blocks, kept);
  for (const [index, block] of blocks.entries()) if (block.rank !== null) kept[index] = 0;
  for (const index of byRank(blocks)) {
    const items = blocks[index]?.items.length ?? 0;
    const fits = (number: number) => length(blocks, kept.with(index, number)) <= limit;
    kept[index] = most(items, fits);
  }
  const text = compose(blocks, kept);
  return text.length <= limit ? text : cut(text, limit);
}

function byRank(blocks: readonly Block[]): readonly number[] {
  const ranks = blocks.flatMap((block, index) => (block.rank === null ? [] : [{ index, rank: block.rank }]));
  return ranks.sort((a, b) => a.rank - b.rank).map(({ index }) => index);
}

/** The largest number that fits, by halving; the line for what is left out may shrink as it grows, so the last step is looked at again. */
function most(items: number, fits: (number: number) => boolean): number {
  if (fits(items)) return items;
  let low = 0;
  let high = items;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function compose(blocks: readonly Block[], kept: readonly number[]): string {
  const texts = blocks.map((block, index) => blockText(block, kept[index] ?? 0));
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}

function length(blocks: readonly Block[], kept: readonly number[]): number {
  return compose(blocks, kept).length;
}

function blockText(block: Block, kept: number): string {
  const left = kept < block.items.length ? block.leftOut(kept) : "";
  if (kept === 0 && block.items.length > 0) return left;
  const tail = typeof block.tail === "string" ? block.tail : block.tail(kept);
  const body = [block.head, ...block.items.slice(0, kept), tail].filter((line) => line !== "").join("\n");
  return left === "" ? body : `${body}\n\n${left}`;
}

/** A place too small even for the lines that count: what of it fits, and never half of a character. */
function cut(text: string, limit: number): string {
  if (limit < 2) return "";
  const slice = text.slice(0, limit - 2);
  return `${/[\ud800-\udbff]$/.test(slice) ? slice.slice(0, -1) : slice}…\n`;
}
