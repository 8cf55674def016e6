// The channels that tell people of what changed: chats and a webhook, each by an address of its own. Only the default
// branch's checks tell; a pull request has its comment.

import { createHmac } from "node:crypto";
import type { News } from "../model/news.ts";
import type { Channel, ChatId, Delivery, Place } from "./channel.ts";
import { post } from "./post.ts";
import { worthTelling } from "./worth-telling.ts";

export const slack = chat("slack");
export const teams = chat("teams");
export const discord = chat("discord");

function chat(id: ChatId): Channel {
  return {
    id,
    async deliver(delivery, place) {
      const url = place.notices[id];
      const news = url === null ? null : newsFor(delivery, place);
      if (url === null || news === null) return {};
      await post(`${id}-webhook-url`, url, await delivery.chat(id, news), { pause: place.pause ?? 1_000 });
      return {};
    },
  };
}

/** The whole report, signed where there is a secret, so that the other side can tell that it is from here. */
export const webhook: Channel = {
  id: "webhook",
  async deliver(delivery, place) {
    const { webhook: url, webhookSecret: secret } = place.notices;
    if (url === null || newsFor(delivery, place) === null) return {};
    const signature = secret === null ? null : createHmac("sha256", secret).update(delivery.json).digest("hex");
    const headers = {
      "x-pgdrift-verdict": delivery.report.verdict,
      ...(signature === null ? {} : { "x-pgdrift-signature-256": `sha256=${signature}` }),
    };
    await post("webhook-url", url, delivery.json, { headers, pause: place.pause ?? 1_000 });
    return {};
  },
};

/** Null where there is none to tell. */
export function newsFor({ report }: Delivery, { event, notices, earlier }: Place): News | null {
  return event.onDefaultBranch ? worthTelling(report, earlier, notices) : null;
}
