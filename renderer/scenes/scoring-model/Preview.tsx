import { observer } from 'mobx-react-lite';
import type { ScoringModel } from '../../../shared/domain/model/scoring-model.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { useModelPreview } from './use-model-preview.ts';

const SHOWN = 8;

/** What the draft would change before it is adopted: how many accounts move, and which. */
export const Preview = observer((props: { readonly model: ScoringModel; readonly isUsable: boolean }) => {
  const { t } = useStores().app;
  const preview = useModelPreview(props.model, props.isUsable);
  return (
    <div className="panel model-preview" aria-live="polite" data-testid="model-preview">
      <b>{t(($) => $.model.preview)}</b>
      {!props.isUsable && <span>{t(($) => $.model.previewBroken)}</span>}
      {props.isUsable && preview !== null && (
        <>
          <span data-testid="model-moves">
            {preview.moves.length === 0
              ? t(($) => $.model.previewNone)
              : t(($) => $.model.previewMoves, { count: preview.moves.length })}
          </span>
          <span className="muted">{t(($) => $.model.scoreMoves, { count: preview.scores })}</span>
          {preview.moves.slice(0, SHOWN).map(({ accountId, name, from, to }) => (
            <span key={accountId} className="model-move">
              {name} <TierBadge tier={from} /> <span aria-hidden="true">→</span> <TierBadge tier={to} />
            </span>
          ))}
          {preview.moves.length > SHOWN && (
            <span className="muted">
              {t(($) => $.model.previewMore, { count: preview.moves.length - SHOWN })}
            </span>
          )}
        </>
      )}
    </div>
  );
});
