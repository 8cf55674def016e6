// The errors that end a run. Anything else that is thrown is a bug of ours.

/** Bad input or no connection. The message is one line a fault: what was found, what was expected, what to do. Exit 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** The user, or the runner, ended the run. Exit 130. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
