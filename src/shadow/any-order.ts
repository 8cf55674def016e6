// Statements run in the order in which the server can take them: what fails for something that is not there yet is
// tried again behind what made it. The order that came of it is a file that replays.

import { type Shadow, StatementError } from "./engine.ts";

export interface Ordered<Item> {
  /** In the order in which they ran. */
  readonly ran: readonly Item[];
  /** What could not be run in any order, each with what the server said last. */
  readonly failed: readonly { readonly item: Item; readonly error: StatementError }[];
}

/** `groups`: tried one behind the other; what one leaves is tried again behind the next. */
export async function inAnyOrder<Item extends { readonly text: string }>(
  shadow: Shadow,
  groups: readonly (readonly Item[])[],
): Promise<Ordered<Item>> {
  const ran: Item[] = [];
  let failed: Ordered<Item>["failed"] = [];
  for (const group of groups) {
    if (group.length === 0) continue;
    if (await runTogether(shadow, group)) {
      ran.push(...group);
      failed = await runEach(failed.map(({ item }) => item));
    } else failed = await runEach([...group, ...failed.map(({ item }) => item)]);
  }
  return { ran, failed };

  /** Again and again, as long as one more runs. */
  async function runEach(items: readonly Item[]): Promise<Ordered<Item>["failed"]> {
    let left: readonly Item[] = items;
    for (;;) {
      const refused: { item: Item; error: StatementError }[] = [];
      for (const item of left) {
        try {
          await shadow.run(item.text);
          ran.push(item);
        } catch (error) {
          if (!(error instanceof StatementError)) throw error;
          refused.push({ item, error });
        }
      }
      if (refused.length === left.length || refused.length === 0) return refused;
      left = refused.map(({ item }) => item);
    }
  }
}

/** As one message, which is one transaction: all of them or none. */
async function runTogether(shadow: Shadow, group: readonly { readonly text: string }[]): Promise<boolean> {
  try {
    await shadow.run(group.map(({ text }) => text).join(";\n"));
    return true;
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    if (error.transaction !== "none") await shadow.session.query("ROLLBACK");
    return false;
  }
}
