// The seam of the formats: a report in, a text out, and nothing else looked at.

import type { Report } from "../model/report.ts";
import type { FormatId } from "./ids.ts";

export interface RenderOptions {
  /** Colours of a terminal. */
  readonly color: boolean;
  /** The most characters that the place takes; Infinity for a file. */
  readonly limit: number;
  /** The place draws Mermaid, and there is room for it. */
  readonly picture?: true;
}

export interface Format {
  readonly id: FormatId;
  render(report: Report, options: RenderOptions): string;
}
