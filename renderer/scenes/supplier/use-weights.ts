import type { CompetitionReading } from '../../../shared/domain/account/competition-reading.ts';
import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';

const FIELD = 'cat.criteria';

/**
 * Writes the customer's criteria in place. The first weight typed over the default ones writes all of them, so that the
 * others do not fall to 0 unseen; one undo takes the gesture back.
 */
export function useWeights(categoryId: string, competition: CompetitionReading) {
  const { commands } = useStores();
  const { criteria, isOwnWeights, weightEntries, weights } = competition;

  const write = async (columns: ReadonlyMap<string, RowValue>) => {
    const group = crypto.randomUUID();
    const added = [...columns].flatMap(([criterion, row]) =>
      weightEntries.has(criterion) ? [] : [{ criterion, ...row }],
    );
    if (added.length > 0) await commands.addRows(categoryId, FIELD, added, { group });
    for (const [criterion, row] of columns) {
      const entryId = weightEntries.get(criterion);
      if (entryId !== undefined) await commands.updateRow(entryId, row, group);
    }
  };

  return {
    setWeight: (criterion: string, weight: number) => {
      const others = isOwnWeights ? [] : criteria.filter(({ key }) => (weights[key] ?? 0) > 0);
      const all = others.map(({ key }) => [key, { weight: weights[key] ?? 0 }] as const);
      void write(new Map<string, RowValue>([...all, [criterion, { weight }]]));
    },
    setKnockOut: (criterion: string, isKnockOut: boolean) => {
      const weight = isOwnWeights ? (weights[criterion] ?? 0) : 0;
      const isNew = !weightEntries.has(criterion);
      void write(
        new Map([[criterion, isNew ? { weight, knock_out: isKnockOut } : { knock_out: isKnockOut }]]),
      );
    },
  };
}
