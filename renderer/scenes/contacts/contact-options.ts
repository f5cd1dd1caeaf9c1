import { readContactLog } from '../../../shared/domain/account/contact-log-reading.ts';
import { readPeople } from '../../../shared/domain/account/people-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';

export type Choice = { readonly value: string; readonly label: string };

/** Their people with their seats: who is there today, and whoever is chosen already. */
export function personChoices(view: AccountView, chosen: readonly string[]): Choice[] {
  return readPeople(view)
    .filter(({ id, isFormer }) => !isFormer || chosen.includes(id))
    .map(({ id, name, title }) => ({ value: id, label: title === '' ? name : `${name} · ${title}` }));
}

/** Our people with what they are. */
export function colleagueChoices(view: AccountView): Choice[] {
  return view.records('colleague').map(({ id }) => {
    const title = view.text(id, 'col.title');
    const name = view.title(id);
    return { value: id, label: title === '' ? name : `${name} · ${title}` };
  });
}

/** The one of ours who is closest to a person; none without a link. */
export function closestColleague(view: AccountView, personId: string): readonly string[] {
  const [closest] = [...view.rows(personId, 'node.links')].sort(
    (a, b) => Number(b.row.level ?? 0) - Number(a.row.level ?? 0),
  );
  const colleague = closest?.row.colleague;
  return typeof colleague === 'string' ? [colleague] : [];
}

/** Topics of earlier contacts, the most frequent first. */
export function topicChoices(view: AccountView): Choice[] {
  const counted = new Map<string, number>();
  for (const { topics } of readContactLog(view)) {
    for (const topic of topics) counted.set(topic, (counted.get(topic) ?? 0) + 1);
  }
  return [...counted].sort((a, b) => b[1] - a[1]).map(([topic]) => ({ value: topic, label: topic }));
}
