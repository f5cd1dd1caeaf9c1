import { cellText } from '../../../../shared/domain/account/money.ts';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import type { SeenBehaviour } from '../../../../shared/domain/relationship/judging.ts';
import type { Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import type { Stores } from '../../../stores/stores.ts';
import { behaviourLines } from './behaviour-log.ts';
import type { JudgedValue } from './help-choose.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { type RatingChanges, rate } from './ratings.ts';

export type Acceptance = {
  readonly judged: Judged;
  readonly value: JudgedValue;
  /** Whose link takes the level; needed for it alone. */
  readonly colleagueId: string | null;
  readonly evidence: Evidence;
  readonly behaviours: readonly SeenBehaviour[];
  /** What the new lines of the contact log are about. */
  readonly topic: string;
  readonly separator: string;
};

type Tools = Pick<Stores, 'account' | 'commands'>;

/** Sets the value with its evidence and logs what was seen, as one undo step; true when all is saved. */
export async function acceptProposal(
  tools: Tools,
  inspected: InspectedPerson,
  acceptance: Acceptance,
): Promise<boolean> {
  const group = crypto.randomUUID();
  const isSet =
    acceptance.judged === 'level'
      ? await setLevel(tools, inspected, acceptance, group)
      : await rate(tools, inspected, changesOf(acceptance, inspected.person.coach), {
          evidence: acceptance.evidence,
          group,
        });
  return isSet && (await logBehaviours(tools, inspected.person.id, acceptance, group));
}

function changesOf({ judged, value }: Acceptance, isCoach: boolean): RatingChanges {
  if (typeof value === 'number') return judged === 'attitude' ? { attitude: value } : { influence: value };
  return {
    roles: value.roles.length === 0 ? null : [...value.roles],
    ...(value.buying === null ? {} : { buying: value.buying }),
    ...(value.coach === isCoach ? {} : { coach: value.coach }),
  };
}

async function setLevel(
  { account, commands }: Tools,
  { person }: InspectedPerson,
  { value, colleagueId, evidence }: Acceptance,
  group: string,
): Promise<boolean> {
  if (colleagueId === null || typeof value !== 'number') return false;
  const links = account.view.rows(person.id, 'node.links');
  const link = links.find(({ row }) => cellText(row, 'colleague') === colleagueId);
  const saved =
    link === undefined
      ? await commands.addRows(
          person.id,
          'node.links',
          [{ colleague: colleagueId, level: value, role: 'counterpart' }],
          { evidence, group },
        )
      : await commands.report({
          recordId: person.id,
          fieldKey: 'node.links',
          entryId: link.entry.id,
          value: { level: value },
          evidence,
          as: 'replace',
          group,
        });
  return saved !== null;
}

async function logBehaviours(
  { account, commands }: Tools,
  personId: string,
  { behaviours, colleagueId, topic, separator }: Acceptance,
  group: string,
): Promise<boolean> {
  for (const { date, text, target } of behaviourLines(account.view, personId, behaviours, separator)) {
    const saved =
      target.kind === 'log'
        ? await commands.updateRow(target.entryId, { behaviour: text }, group)
        : target.kind === 'new'
          ? await commands.addRows(
              personId,
              'per.contact_log',
              [{ date, topic, behaviour: text, colleagues: colleagueId === null ? null : [colleagueId] }],
              { group },
            )
          : target.entryId === null
            ? await commands.addRows(
                target.contactId,
                'con.behaviours',
                [{ person: personId, behaviour: text }],
                { group },
              )
            : await commands.updateRow(target.entryId, { behaviour: text }, group);
    if (saved === null) return false;
  }
  return true;
}
