/** Largest file that a workspace takes, bytes. */
export const ATTACHMENT_LIMIT = 200 * 1024 * 1024;
/** Bytes of a text that the preview reads. */
export const TEXT_PREVIEW = 100_000;
/** Above this size a PDF is not shown but saved and opened elsewhere: the viewer holds all of it in memory. */
export const PDF_PREVIEW = 50 * 1024 * 1024;
/** Bytes of one part of a stored file; a transaction a part keeps other calls waiting for no longer than that. */
export const PART_BYTES = 512 * 1024;
