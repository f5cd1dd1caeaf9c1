/** People of a customer: moves, sensitive data, what is held about a person, erasure. */
export const peopleContract = {};
