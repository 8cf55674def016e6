// A sequence that gets narrower bounds: it starts again at the nearest where it would stand outside, and goes on otherwise.

export interface Bounds {
  /** The sequence, as SQL has it. */
  readonly of: string;
  readonly least: string;
  readonly most: string;
}

/** `plain`: what sets them, which takes a RESTART behind it. */
export function withinBounds(plain: string, { of, least, most }: Bounds): string {
  return `DO $do$
DECLARE at bigint := (SELECT last_value FROM ${of});
BEGIN
  IF at BETWEEN ${least} AND ${most} THEN
    ${plain};
  ELSE
    EXECUTE pg_catalog.format($sql$${plain.replaceAll("%", "%%")} RESTART WITH %s$sql$, least(greatest(at, ${least}), ${most}));
  END IF;
END $do$`;
}
