import type { Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import { formatValue, joinTexts } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import { type JudgedValue, roleNames, scaleText } from './help-choose.ts';

/** Words of a rating; call it within an observer. */
export function useJudgedText(): (judged: Judged, value: JudgedValue) => string {
  const { account, app, workspace } = useStores();
  const { t } = app;
  return (judged, value) => {
    if (typeof value === 'number') return scaleText(judged, value, app.label);
    const type = workspace.catalogue.field('node.buying')?.type;
    const side =
      value.buying === null || type === undefined
        ? ''
        : formatValue(type, value.buying, app.locale, account.title);
    const parts = [
      ...roleNames(value.roles, app.label),
      ...(side === '' ? [] : [t(($) => $.judging.buying, { side })]),
      ...(value.coach ? [t(($) => $.judging.coach)] : []),
    ];
    return joinTexts(parts, app.locale);
  };
}
