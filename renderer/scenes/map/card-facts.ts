import { cellNumber, cellText } from '../../../shared/domain/account/money.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import type { DecisionRole } from '../../../shared/domain/relationship/roles.ts';
import type { InspectorTarget } from '../../stores/inspector-store.ts';
import type { MapModel } from './map-model.ts';

export type RivalTie = { readonly name: string; readonly depth: number };

/** All that one card shows. */
export type CardFacts = {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly attitude: number | null;
  readonly influence: number | null;
  readonly level: number;
  readonly target: number | null;
  readonly roles: readonly DecisionRole[];
  readonly rivals: readonly RivalTie[];
  readonly isKey: boolean;
  readonly isCovered: boolean;
  readonly isSelected: boolean;
  /** The one card that Tab reaches. */
  readonly isCurrent: boolean;
};

/** Facts of one person's card; null for somebody who is not on the map. */
export function cardFacts(
  model: MapModel,
  view: AccountView,
  selected: InspectorTarget | null,
  id: string,
): CardFacts | null {
  const person = model.people.get(id);
  if (person === undefined) return null;
  const { code, name, seat, attitude, influence, level, target, roles, isKey, isCovered } = person;
  return {
    code,
    name,
    title: seat?.title ?? '',
    attitude,
    influence,
    level,
    target: target ?? null,
    roles,
    rivals: rivalsOf(view, id),
    isKey,
    isCovered,
    isSelected: selected?.recordId === id,
    isCurrent: model.currentId === id,
  };
}

/** Recorded ties of a person with rivals, strongest first. */
export function rivalsOf(view: AccountView, personId: string): readonly RivalTie[] {
  return view
    .rows(personId, 'node.rivals')
    .flatMap(({ row }) => {
      const supplier = cellText(row, 'supplier');
      const depth = cellNumber(row, 'depth');
      return supplier === null || depth === null ? [] : [{ name: view.title(supplier), depth }];
    })
    .sort((a, b) => b.depth - a.depth);
}
