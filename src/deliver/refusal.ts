// What GitHub refused, in one line that names the permission that is missing. Never a token, never a request.

/** `permission` is what the call needs: `pull-requests: write`. */
export function refusal(error: unknown, permission: string): string {
  if (!(error instanceof Error)) return String(error);
  const status = "status" in error && typeof error.status === "number" ? error.status : null;
  const reason = error.message.replace(/ - https?:\/\/\S+$/, "").replace(/\s+/g, " ");
  if (status === null || !("response" in error) || error.response === undefined) {
    return `GitHub's API was not reached: ${reason}`;
  }
  if (/rate limit|abuse/i.test(reason) || status === 429)
    return `GitHub's rate limit is reached (${status}); the next run will deliver`;
  if (/locked/i.test(reason)) return `GitHub refused (${status}: ${reason}); the conversation is locked`;
  switch (status) {
    case 401:
      return `GitHub does not know the token (401: ${reason}); leave github-token out, or give one that is valid`;
    case 403:
      return `GitHub refused (403: ${reason}); give the job "permissions: ${permission}", which a pull request from a fork or Dependabot cannot have`;
    case 404:
    case 410:
      return `GitHub does not find it (${status}: ${reason}); the token may not see this repository: give the job "permissions: ${permission}"`;
    case 422:
      return `GitHub did not take it (422: ${reason})`;
    default:
      return `GitHub is in trouble (${status}: ${reason})`;
  }
}
