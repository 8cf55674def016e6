// The echo as whoever owns a shadow runs it: one transaction a form, nothing left behind, null where the server refuses.

import type { EchoForm } from "../../src/catalog/kind.ts";
import { PostgresError } from "../../src/postgres/error.ts";
import type { Session } from "../../src/postgres/session.ts";

export function echoIn(session: Session): (form: EchoForm) => Promise<string | null> {
  return async ({ prepare, read }) => {
    await session.batch(["BEGIN", "SET LOCAL search_path = ''"]);
    try {
      for (const statement of prepare) await session.query(statement);
      return (await session.query(read))[0]?.text ?? null;
    } catch (error) {
      if (error instanceof PostgresError) return null;
      throw error;
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  };
}
