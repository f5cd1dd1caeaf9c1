import type { PersonReading } from '../../../shared/domain/account/people-reading.ts';

/** Which people a list shows; `retention`: those whose retention date is near, passed or missing. */
export const PEOPLE_FILTERS = ['current', 'former', 'all', 'retention'] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];

/** True for people whose data need a decision (domain §2.13). */
export function needsRetention({ retention }: PersonReading): boolean {
  return retention !== 'kept';
}

const TESTS: { readonly [filter in PeopleFilter]: (person: PersonReading) => boolean } = {
  current: ({ isFormer }) => !isFormer,
  former: ({ isFormer }) => isFormer,
  all: () => true,
  retention: needsRetention,
};

/** The people of a filter whose name, seat, department or code holds the text. */
export function filterPeople(
  people: readonly PersonReading[],
  filter: PeopleFilter,
  text: string,
): readonly PersonReading[] {
  const sought = text.trim().toLowerCase();
  return people
    .filter(TESTS[filter])
    .filter(({ name, title, department, code }) =>
      `${name} ${title} ${department} ${code}`.toLowerCase().includes(sought),
    );
}
