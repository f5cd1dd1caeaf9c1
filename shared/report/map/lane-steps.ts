import { cellNumber, cellText } from '../../domain/account/money.ts';
import type { RowValue } from '../../domain/dossier/types.ts';
import type { LaneStep } from '../../figure/map/layout.ts';
import { formatValue } from '../../format/value.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { CardContext } from './card-words.ts';

/** Steps of the decision chains in the order of topic and step; people of one activity stand together (domain §2.9). */
export function laneSteps({
  view,
  locale,
  t,
}: Pick<CardContext, 'view' | 'locale' | 't'>): readonly LaneStep[] {
  const field = view.catalogue.field('org.chains');
  const columns = field?.type.kind === 'rows' ? field.type.columns : [];
  const activity = columns.find(({ key }) => key === 'activity')?.type;
  const found = new Map<string, LaneStep>();
  for (const { entry, row } of view.rows(view.account.id, 'org.chains')) {
    const topic = cellText(row, 'topic') ?? '';
    const step = cellNumber(row, 'step') ?? 1;
    const word =
      activity === undefined ? '' : formatValue(activity, row.activity ?? null, locale, view.title);
    const key = `${topic}\n${step}\n${word}`;
    const before = found.get(key);
    const person = cellText(row, 'person');
    const nodes = [...(before?.nodes ?? []), ...(person === null ? [] : [person])];
    const note = before?.note || noteOf(row, t);
    found.set(key, {
      id: before?.id ?? entry.id,
      topic,
      step,
      title: word,
      note,
      nodes: [...new Set(nodes)],
    });
  }
  return [...found.values()].sort((a, b) => a.step - b.step);
}

/** Lines under the name of a step: how long it takes and what we can do there, what is decided by, and who meets. */
function noteOf(row: RowValue, t: Translator): string {
  const days = cellNumber(row, 'days');
  const ours = cellNumber(row, 'our_influence');
  const first = [
    days === null ? '' : t(($) => $.mapFigure.step.days, { days }),
    ours === null ? '' : t(($) => $.mapFigure.step.ourInfluence, { ours }),
  ].filter((part) => part !== '');
  const criteria = cellText(row, 'criteria') ?? '';
  const lines = [
    first.join(' · '),
    criteria === '' ? '' : t(($) => $.mapFigure.step.criteria, { criteria }),
    cellText(row, 'body') ?? '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
