import type { Rating } from '../../../../shared/domain/account/map-person-reading.ts';
import { rowsByPerson } from '../../../../shared/domain/account/relationship-reading.ts';
import type { ScalarValue } from '../../../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import type { Stores } from '../../../stores/stores.ts';
import type { InspectedPerson } from './person-on-map.ts';

export type RatingChanges = { readonly [key in Rating]?: ScalarValue | null };
type Options = { readonly evidence?: Evidence; readonly group?: string };

/**
 * Writes ratings where the open map keeps them: in the person's row of a map of its own, else on the person. True when
 * all is saved; the writes of one call are one undo step.
 */
export async function rate(
  { account, commands }: Pick<Stores, 'account' | 'commands'>,
  { person, mapId }: Pick<InspectedPerson, 'person' | 'mapId'>,
  changes: RatingChanges,
  { evidence, group = crypto.randomUUID() }: Options = {},
): Promise<boolean> {
  if (mapId !== null) {
    const row = rowsByPerson(account.view, mapId).get(person.id);
    if (row === undefined) return false;
    const columns = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value ?? null]));
    const saved =
      evidence === undefined
        ? await commands.updateRow(row.entry.id, columns, group)
        : await commands.report({
            recordId: mapId,
            fieldKey: 'rmap.people',
            entryId: row.entry.id,
            value: columns as Parameters<typeof commands.report>[0]['value'],
            evidence,
            as: 'replace',
            group,
          });
    return saved !== null;
  }
  for (const [key, value] of Object.entries(changes)) {
    const options = { group, ...(evidence === undefined ? {} : { evidence }) };
    if ((await commands.setValue(person.id, `node.${key}`, value ?? null, options)) === null) return false;
  }
  return true;
}
