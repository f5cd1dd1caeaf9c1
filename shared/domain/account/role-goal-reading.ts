import { type RoleGoal, roleGoals } from '../relationship/role-goals.ts';
import { cellText } from './money.ts';
import type { RelationshipReading } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

/** Which parts of a win are played by whom on this map (domain §7.4). Ids are those of people and colleagues. */
export function readRoleGoals(view: AccountView, reading: RelationshipReading): readonly RoleGoal[] {
  const coaches = new Set(reading.people.filter(({ coach }) => coach).map(({ id }) => id));
  return roleGoals(
    reading.metrics.people.map((person) => ({
      ...person,
      coach: coaches.has(person.id),
      sponsors: sponsorsOf(view, person.id),
    })),
  );
}

/** Our executives who are paired with a person: named as sponsor, or with a link in that part. */
function sponsorsOf(view: AccountView, personId: string): readonly string[] {
  const named = view.text(personId, 'node.sponsor');
  const linked = view
    .rows(personId, 'node.links')
    .flatMap(({ row }) => (row.role === 'sponsor' ? (cellText(row, 'colleague') ?? []) : []));
  return [...new Set([...(named === '' ? [] : [named]), ...linked])];
}
