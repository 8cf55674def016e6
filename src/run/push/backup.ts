// How to have a copy before a deploy: the platform's own command, known by the server's name.

import type { Backup } from "../../model/release.ts";

interface Host {
  readonly name: RegExp;
  command(host: string): string;
  readonly what: string;
}

const hosts: readonly Host[] = [
  {
    name: /(^|\.)supabase\.(co|com|in|net)$/,
    command: () => 'supabase db dump --db-url "$DATABASE_URL" --data-only --file before-data.sql',
    what: "rows as SQL; the dashboard tells whether there is point-in-time recovery",
  },
  {
    name: /\.cluster-[^.]+\.[^.]+\.rds\.amazonaws\.com(\.cn)?$/,
    command: (host) =>
      `aws rds create-db-cluster-snapshot --db-cluster-identifier ${first(host)} --db-cluster-snapshot-identifier ${first(host)}-before-push`,
    what: "a snapshot of the cluster",
  },
  {
    name: /\.rds\.amazonaws\.com(\.cn)?$/,
    command: (host) =>
      `aws rds create-db-snapshot --db-instance-identifier ${first(host)} --db-snapshot-identifier ${first(host)}-before-push`,
    what: "a snapshot of the instance",
  },
  {
    name: /\.compute(-1)?\.amazonaws\.com$/,
    command: () => "heroku pg:backups:capture",
    what: "Heroku's own backup, where that is the host",
  },
  { name: /\.neon\.(tech|build)$/, command: () => "neonctl branches create --name before-push", what: "a branch" },
  {
    name: /\.postgres\.database\.azure\.com$/,
    command: (host) =>
      `az postgres flexible-server backup create --resource-group GROUP --name ${first(host)} --backup-name before-push`,
    what: "a backup on demand",
  },
  {
    name: /^\/cloudsql\//,
    command: (host) => `gcloud sql backups create --instance=${host.split(":").at(-1)}`,
    what: "a backup on demand",
  },
  {
    name: /\.db\.postgresbridge\.com$/,
    command: () => "cb backup start CLUSTER",
    what: "a backup beside the continuous one",
  },
  {
    name: /\.aivencloud\.com$/,
    command: (host) => `avn service backup-list ${first(host)}`,
    what: "backups are continuous; the list says how far back they go",
  },
];

const dump: Backup = {
  command: 'pg_dump --format=custom --file=before-push.dump "$DATABASE_URL"',
  what: "schema and rows in one file, for pg_restore",
};

/** `host`: as it is connected to; null where nothing is known of it. */
export function backupOf(host: string | null): Backup {
  const found = hosts.find(({ name }) => host !== null && name.test(host));
  return found === undefined || host === null ? dump : { command: found.command(host), what: found.what };
}

function first(host: string): string {
  return host.split(".")[0] ?? host;
}
