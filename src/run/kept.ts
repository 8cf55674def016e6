// A state that is built once and opened again and again, where the engine can keep one.

import type { Ground } from "../repair/index.ts";
import type { Shadow } from "../shadow/engine.ts";

export async function kept(ground: Ground<Shadow>): Promise<Ground<Shadow>> {
  await using shadow = await ground.open();
  const again = await shadow.save?.();
  return again === undefined ? ground : { ...ground, open: again };
}
