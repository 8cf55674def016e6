// Which server a shadow is made on, and what is known of the target that bears on it.

export interface ServerPlace {
  /** Stands alone: libpq's variables are the target's, and are not read for it. */
  readonly url: string;
  /** The target's cluster, as `pg_control_system()` names it; null where the target does not tell, undefined where there is none. */
  readonly targetSystem: string | null | undefined;
  /** The target's major; null where there is none. */
  readonly targetMajor: number | null;
  /** Other people's databases on the server do not stop us. */
  readonly insist: boolean;
  /** A leftover that nobody is connected to is removed when it is older, in s. Default 60. */
  readonly leftoverAge?: number;
  /** How long to wait for another run on the same server, in ms. Default ten minutes. */
  readonly patience?: number;
  /** A line for people. */
  readonly note?: (line: string) => void;
}
