/** What is known of a field and how sure it is: reports, contradictions, answers to questions. */
export const evidenceContract = {};
