// The reader: every kind of object in one round trip and one snapshot. A kind that cannot be read is tried again, alone,
// and then named as not compared; it never ends the reading of the others.

import { type Catalog, type CatalogObject, type NotCompared, objectKey, type ServerVersion } from "../model/object.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Look, Row, Session } from "../postgres/session.ts";
import { census } from "./census.ts";
import { kinds } from "./index.ts";
import { parseObjects } from "./parse-objects.ts";

export interface ReadOptions {
  /** What is nobody's drift: the platform's own, the history table. */
  readonly leaveOut: (object: CatalogObject) => boolean;
}

export interface ReadOptionsWithFirst<T> extends ReadOptions {
  /** Run once, before the catalogs and in their snapshot. What it throws is thrown. */
  readonly first: (session: Session) => Promise<T>;
}

export interface ReadResult<T> {
  readonly catalog: Catalog;
  readonly first: T;
}

export function readCatalog<T>(look: Look, options: ReadOptionsWithFirst<T>): Promise<ReadResult<T>>;
export function readCatalog(look: Look, options: ReadOptions): Promise<ReadResult<undefined>>;
export async function readCatalog<T>(
  look: Look,
  { leaveOut, first }: ReadOptions & Partial<ReadOptionsWithFirst<T>>,
): Promise<ReadResult<T | undefined>> {
  const together = await look(async (session) => ({
    server: session.server,
    first: await first?.(session),
    answers: await readTogether(session),
  }));
  const answers = together.answers ?? (await readApart(look));
  return { catalog: toCatalog(together.server, answers, leaveOut), first: together.first };
}

interface Answer {
  readonly objects: readonly CatalogObject[];
  readonly notCompared: readonly NotCompared[];
}

/** One query of the batch, and what its rows say. */
interface Question {
  readonly kind: string;
  query(major: number): string;
  answer(rows: readonly Row[]): Answer;
}

const questions: readonly Question[] = [
  ...Object.values(kinds).map((kind) => ({
    kind: kind.id,
    query: (major: number) => kind.query(major),
    answer: (rows: readonly Row[]) => parseObjects(kind, rows),
  })),
  { kind: "census", query: census.query, answer: (rows) => ({ objects: [], notCompared: census.read(rows) }) },
];

/** Null where the server refused one of them, which ends the transaction for all. */
async function readTogether(session: Session): Promise<readonly Answer[] | null> {
  const { major } = session.server;
  try {
    const results = await session.batch(questions.map(({ query }) => query(major)));
    return questions.map(({ answer }, at) => answer(results[at] ?? []));
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

async function readApart(look: Look): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const question of questions) answers.push(await look((session) => readAlone(session, question)));
  return answers;
}

async function readAlone(session: Session, { kind, query, answer }: Question): Promise<Answer> {
  try {
    return answer(await session.query(query(session.server.major)));
  } catch (error) {
    if (isRefusal(error)) return { objects: [], notCompared: [{ kind, name: "*", reason: error.message }] };
    throw error;
  }
}

/** The server said no to a query, and is still there to be asked the next one. */
function isRefusal(error: unknown): error is PostgresError {
  return error instanceof PostgresError && !/^(08|57P)/.test(error.code);
}

function toCatalog(server: ServerVersion, answers: readonly Answer[], leaveOut: ReadOptions["leaveOut"]): Catalog {
  const objects = new Map<string, CatalogObject>();
  for (const object of answers.flatMap((answer) => answer.objects)) {
    if (leaveOut(object)) continue;
    const key = objectKey(object.identity);
    if (objects.has(key)) throw new Error(`two objects were read as ${key}`);
    objects.set(key, object);
  }
  return { server, objects, notCompared: answers.flatMap((answer) => answer.notCompared) };
}
