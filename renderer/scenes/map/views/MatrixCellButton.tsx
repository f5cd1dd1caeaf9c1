import { observer } from 'mobx-react-lite';
import type { MatrixCell } from '../../../../shared/domain/account/coverage-matrix-reading.ts';
import { useStores } from '../../../stores/stores.ts';
import { levelText } from '../card-marks.tsx';

type Props = { readonly cell: MatrixCell; readonly ours: string; readonly theirs: string };

/** How close one of ours is to one of theirs; opens the person. Colour and sign say how long ago they met. */
export const MatrixCellButton = observer(({ cell, ours, theirs }: Props) => {
  const { app, inspector } = useStores();
  const { t } = app;
  const { personId, level, target, days, state, isSingle } = cell;
  const text = level === null ? '·' : levelText(level, target).slice(1);
  const contact = days === null ? t(($) => $.maps.cover.never) : t(($) => $.maps.cover.days, { days });
  const label = t(($) => $.maps.cover.cell, {
    ours,
    theirs,
    level: level === null ? t(($) => $.maps.empty) : levelText(level, target),
    contact,
  });
  return (
    <button
      type="button"
      className="cover-cell"
      data-state={state}
      data-single={isSingle}
      title={label}
      onClick={() => inspector.select({ kind: 'person', recordId: personId })}
    >
      <span className="visually-hidden">{t(($) => $.maps.cover.pair, { ours, theirs })}</span>{' '}
      <span className="cover-level">{text}</span>{' '}
      <small aria-hidden="true">{days === null ? '–' : t(($) => $.maps.cover.daysShort, { days })}</small>
      <span className="visually-hidden">
        {contact} {isSingle && t(($) => $.maps.cover.single)}
      </span>
    </button>
  );
});
