import type { Rating } from '../../../../shared/domain/account/map-person-reading.ts';
import type { ScalarValue } from '../../../../shared/domain/dossier/types.ts';
import { formatValue } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import { attitudeWord, signedAttitude } from '../attitude.ts';

/** Words for ratings: "批准者", "+1 支持", "R3", and "空" for what is not rated. */
export function useRatingWords(): (rating: Rating, value: ScalarValue | null) => string {
  const { app, workspace } = useStores();
  const { t, locale } = app;
  const table = workspace.catalogue.field('rmap.people')?.type;
  const columns = table?.kind === 'rows' ? table.columns : [];
  return (rating, value) => {
    if (value === null) return t(($) => $.maps.empty);
    if (rating === 'level_target') return `R${value}`;
    if (rating === 'attitude' && typeof value === 'number')
      return `${signedAttitude(value)} ${attitudeWord(t, value)}`;
    const type = columns.find(({ key }) => key === rating)?.type;
    return type === undefined ? String(value) : formatValue(type, value, locale, () => '');
  };
}
