import { observer } from 'mobx-react-lite';
import { INDICATORS } from '../../../shared/domain/stickiness/indicators.ts';
import type { StickinessResult } from '../../../shared/domain/stickiness/stickiness.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

const LIMIT = 4;

/** Satisfaction beside what binds the customer: bound but not satisfied means trapped (domain §6). */
export const TrappedCheck = observer(({ result }: { readonly result: StickinessResult }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { reached } = workspace.models.current.model.stickiness;
  const { V5 = null, F2 = null } = result.effective;
  const bound = V5 === null || F2 === null ? null : (V5 + F2) / 2;
  return (
    <section
      className="stickiness-panel"
      aria-label={t(($) => $.stickiness.trappedCheck)}
      data-testid="stickiness-trapped-check"
    >
      <h2>{t(($) => $.stickiness.trappedCheck)}</h2>
      <dl className="stickiness-bound">
        {(['P5', 'V5', 'F2'] as const).map((id) => {
          const indicator = INDICATORS.find((one) => one.id === id);
          return (
            <div key={id}>
              <dt>
                {id} {indicator === undefined ? '' : app.label(indicator.label)}
              </dt>
              <dd>{result.effective[id] ?? '–'}</dd>
            </div>
          );
        })}
      </dl>
      <p className="stickiness-rule">
        {bound === null || result.l1 === null
          ? t(($) => $.stickiness.trappedUnknown)
          : t(($) => $.stickiness.trappedSum, {
              l1: formatScore(result.l1),
              level: result.l1 < reached ? '<' : '≥',
              line: formatNumber(reached),
              v5: V5,
              f2: F2,
              bound: formatNumber(bound),
              limit: bound >= LIMIT ? '≥' : '<',
            })}
      </p>
    </section>
  );
});
