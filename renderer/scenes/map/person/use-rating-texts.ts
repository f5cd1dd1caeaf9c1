import type { Rating } from '../../../../shared/domain/account/map-person-reading.ts';
import type { ScalarValue } from '../../../../shared/domain/dossier/types.ts';
import { formatValue } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import { scaleText } from './help-choose.ts';

/** Short names of ratings; call it within an observer. */
export function useRatingNames(): (rating: Rating) => string {
  const { t } = useStores().app;
  return (rating) => t(($) => $.mapPerson.names[rating]);
}

/** A rating in words; '–' for none. */
export function useRatingText(): (rating: Rating, value: ScalarValue | null) => string {
  const { account, app, workspace } = useStores();
  return (rating, value) => {
    if (value === null) return '–';
    if (typeof value === 'number') {
      if (rating === 'attitude' || rating === 'influence') return scaleText(rating, value, app.label);
      return scaleText('level', value, app.label);
    }
    const type = workspace.catalogue.field(`node.${rating}`)?.type;
    return type === undefined ? String(value) : formatValue(type, value, app.locale, account.title);
  };
}
