import fc from 'fast-check';
import type { MapPerson } from '../../../../shared/domain/relationship/person.ts';
import { DECISION_ROLE_KEYS } from '../../../../shared/domain/relationship/roles.ts';

const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Any people a map may hold, nothing known of many of them; ids differ. */
export const somePeople: fc.Arbitrary<readonly MapPerson[]> = fc
  .array(
    fc.record({
      roles: fc.subarray([...DECISION_ROLE_KEYS]),
      influence: nullable(fc.integer({ min: 1, max: 5 })),
      politics: nullable(fc.constantFrom('inner' as const, 'structure' as const, 'outside' as const)),
      target: nullable(fc.nat(5)),
      attitude: nullable(fc.integer({ min: -2, max: 2 })),
      links: fc.array(fc.record({ person: fc.constantFrom('LY', 'ZQ', 'HR'), level: fc.nat(5) }), {
        maxLength: 3,
      }),
      days: nullable(fc.nat(400)),
      hasLoggedBehaviour: fc.boolean(),
      openActions: fc.nat(2),
      department: fc.constantFrom('A', 'B', 'C'),
    }),
    { maxLength: 25 },
  )
  .map((people) => people.map((person, index) => ({ id: `p${String(index).padStart(2, '0')}`, ...person })));
