/** One rival across all accounts. */
export const competitorContract = {};
