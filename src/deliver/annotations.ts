// What is said at the lines of the migrations, as the runner's annotations.

import type { Channel } from "./channel.ts";

export const annotations: Channel = {
  id: "annotations",
  async deliver({ annotations: all }, place) {
    if (place.annotations) for (const each of all) place.runner.annotate(each);
    return {};
  },
};
