// The report's files as an artifact of the run.

import { dirname } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { type Channel, Refused } from "./channel.ts";

export const artifact: Channel = {
  id: "artifact",
  async deliver(_delivery, place, outputs) {
    const paths = [outputs["report-html"], outputs["report-markdown"], outputs["report-json"]].filter(
      (path) => path !== undefined,
    );
    const [first] = paths;
    if (!place.artifact || first === undefined) return {};
    if (isEnterpriseServer(place.env.GITHUB_SERVER_URL)) {
      throw new Refused(
        "GitHub Enterprise Server has no artifacts of this form; take the files that the outputs report-markdown and report-json name",
      );
    }
    if (!place.env.ACTIONS_RUNTIME_TOKEN || !place.env.ACTIONS_RESULTS_URL) {
      throw new Refused(
        "there is no ACTIONS_RUNTIME_TOKEN, which a step has only where it uses the action in a workflow",
      );
    }
    const name = artifactName(place.label);
    try {
      await new DefaultArtifactClient().uploadArtifact(name, [...paths], dirname(first));
    } catch (error) {
      throw new Refused(`${name}: ${explain(error)}`);
    }
    return {};
  },
};

/** An artifact's name lasts for the run, so a label keeps the jobs of a matrix apart. */
function artifactName(label: string | null): string {
  if (label === null) return "pgdrift";
  return `pgdrift-${label.replace(/[^\p{L}\p{N}._-]+/gu, "-")}`;
}

function isEnterpriseServer(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname !== "github.com" && !/\.(?:ghe\.com|localhost)$/i.test(hostname);
}

function explain(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
  if (/409|already exists/i.test(message)) {
    return `this run has an artifact of that name already (${message}); give each job a label of its own`;
  }
  return message;
}
