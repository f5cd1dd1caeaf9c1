/** Most rows that one gesture may write; more is an import. */
export const ROW_LIMIT = 10_000;
