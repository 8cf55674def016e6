// The two files that `pgdrift init` writes: a workflow, and a config beside it. Templates that look like their result.

import type { FolderCandidate } from "../layouts/find.ts";

/** The repository's secret that holds the URL. */
export const secretName = "DATABASE_URL";

export const starterWorkflow = `# Is the database what the migrations say it is? On every pull request, every night, and by a button.
name: Schema drift
on:
  pull_request:
  schedule:
    - cron: "17 3 * * *"
  workflow_dispatch:

permissions:
  contents: read
  pull-requests: write # the comment, and the list of the files that a pull request adds

concurrency:
  group: schema-drift-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  drift:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v6
      - uses: pgdrift/pgdrift@v1
        with:
          database-url: \${{ secrets.${secretName} }}
`;

export function starterConfig({ layout, listing }: FolderCandidate): string {
  return `# What pgdrift checks, here and in the workflow. A flag or an input comes before it.
migrations: ${quoted(listing.directory)}
layout: ${layout.id}
label: production # what people call the database
fail-on: low # or medium, high, critical, never
`;
}

/** As a YAML string: plain where that is safe. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) && /[A-Za-z]/.test(text) ? text : JSON.stringify(text);
}
