/** What was: trash, snapshots, time line, comparison of two dates. */
export const historyContract = {};
