// Code scanning: an alert a finding, which closes itself when the finding is gone. Only a run that saw everything is sent:
// what was not seen would close alerts.

import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type Channel, type Place, Refused } from "./channel.ts";
import type { GitHub } from "./github.ts";
import { refusal } from "./refusal.ts";

/** Bytes that GitHub takes, packed. */
const most = 10 * 1024 * 1024;
/** How often, and how long between, it is asked what became of the file. */
const asked = { times: 8, pause: 2_000 };

export const sarif: Channel = {
  id: "sarif",
  async deliver({ report, sarif: text }, place) {
    if (!place.sarif) return {};
    if (report.verdict === "inconclusive" || report.verdict === "skipped") {
      throw new Refused(`not sent, since the check is ${report.verdict}: what was not seen would close alerts`);
    }
    const { GITHUB_SHA: commit, GITHUB_REF: ref } = place.env;
    if (place.github === null) throw new Refused("there is no github-token to send it with");
    if (!commit || !ref) throw new Refused("there is no GITHUB_SHA or GITHUB_REF to send it for");
    const packed = await promisify(gzip)(text);
    if (packed.byteLength > most) {
      throw new Refused(
        `${packed.byteLength} bytes packed, and GitHub takes ${most}; leave schemas out, or accept findings`,
      );
    }
    const said = await upload(place.github, { commit, ref, sarif: packed.toString("base64") }, place);
    if (said !== null) throw new Refused(`code scanning could not read it: ${said}`);
    return {};
  },
};

/** What GitHub has against the file; null where it is taken, or nothing was said in time. */
async function upload(
  github: GitHub,
  file: Parameters<GitHub["uploadSarif"]>[0],
  place: Place,
): Promise<string | null> {
  try {
    const id = await github.uploadSarif(file);
    for (let time = 0; id !== null && time < asked.times; time += 1) {
      const { status, errors } = await github.sarifStatus(id);
      if (status === "failed") return errors.join("; ") || "no reason given";
      if (status === "complete") return null;
      await wait(place.pause ?? asked.pause);
    }
    return null;
  } catch (error) {
    throw new Refused(explain(error));
  }
}

function explain(error: unknown): string {
  const said = refusal(error, "security-events: write");
  if (!/\b(?:403|404)\b/.test(said)) return said;
  return `${said}; a private repository also needs GitHub Code Security, "actions: read" and "contents: read"`;
}
