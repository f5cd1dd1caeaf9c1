/**
 * Formatted text as it is stored: a small, closed part of Markdown, so that the value stays readable text everywhere.
 * Headings (###), lists, quotes, **bold**, _italic_, links; a line break is a line break, and everything else, HTML
 * above all, is plain text.
 */
export type RichRun = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An https or mailto address. */
  readonly href?: string;
};
