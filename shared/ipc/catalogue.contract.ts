/** Fields, sections and templates that a workspace adds. */
export const catalogueContract = {};
