import { cellNumber, cellText } from '../../domain/account/money.ts';
import type { LaneStep } from '../../figure/map/layout.ts';
import { formatValue } from '../../format/value.ts';
import type { CardContext } from './card-words.ts';

/** Steps of the decision chains in the order of topic and step; people of one activity stand together (domain §2.9). */
export function laneSteps({ view, locale }: Pick<CardContext, 'view' | 'locale'>): readonly LaneStep[] {
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
    const note = before?.note || (cellText(row, 'body') ?? '');
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
