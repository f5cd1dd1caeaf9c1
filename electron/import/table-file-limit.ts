/** Lists of 20,000 people have some 3 MB. */
export const TABLE_FILE_LIMIT = 30_000_000;
