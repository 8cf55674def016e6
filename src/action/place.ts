// What the config wants of the channels.

import type { Config } from "../config/settings.ts";
import type { Place } from "../deliver/channel.ts";

type Wishes = Pick<Place, "comment" | "artifact" | "issue" | "annotations" | "sarif" | "label" | "notices">;

export function wishesOf(config: Config): Wishes {
  return {
    comment: config.comment,
    artifact: config.artifact,
    issue: config.issue ? { labels: config["issue-labels"], assignees: config["issue-assignees"] } : null,
    annotations: config.annotations,
    sarif: config.sarif,
    label: config.label,
    notices: {
      on: config["notify-on"],
      severity: config["notify-severity"],
      slack: config["slack-webhook-url"],
      teams: config["teams-webhook-url"],
      discord: config["discord-webhook-url"],
      webhook: config["webhook-url"],
      webhookSecret: config["webhook-secret"],
      smtp: config["smtp-url"],
      mailFrom: config["mail-from"],
      mailTo: config["mail-to"],
    },
  };
}
