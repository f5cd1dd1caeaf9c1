import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { DISPOSITIONS } from '../../../shared/domain/tier/matrix.ts';
import type { TierResult } from '../../../shared/domain/tier/tier.ts';
import { accountMatrix } from '../../../shared/figure/chart/account-matrix.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { labelText } from '../../../shared/i18n/label-text.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly now: TierResult; readonly future: TierResult; readonly cut: number };

/** Where the account stands by current value and future potential, and where it is heading in three years. */
export const ValueMatrix = observer(({ now, future, cut }: Props) => {
  const { app } = useStores();
  const { t, locale } = app;
  const { cv, fp } = now;
  const { cv: cvFuture, fp: fpFuture } = future;
  const option = useMemo(
    () =>
      accountMatrix({ cv, fp }, { cv: cvFuture, fp: fpFuture }, cut, {
        cv: t(($) => $.tier.cv),
        fp: t(($) => $.tier.fp),
        now: t(($) => $.tier.now),
        future: t(($) => $.tier.future),
        quadrant: (key) =>
          labelText(DISPOSITIONS.find((item) => item.key === key)?.label ?? { zh: '', en: '' }, locale),
      }),
    [cv, fp, cvFuture, fpFuture, cut, t, locale],
  );
  const quadrant = DISPOSITIONS.find(({ key }) => key === now.quadrant);
  const figure = (value: number | null) => (value === null ? t(($) => $.tier.unknown) : formatScore(value));
  return (
    <section className="tier-panel" aria-label={t(($) => $.tier.matrix)} data-testid="tier-matrix">
      <h2>{t(($) => $.tier.matrix)}</h2>
      {option === null ? (
        <p className="tier-rule">{t(($) => $.tier.matrixEmpty)}</p>
      ) : (
        <Chart
          option={option}
          height={300}
          table={{
            columns: ['', t(($) => $.tier.cv), t(($) => $.tier.fp)],
            rows: [
              [t(($) => $.tier.now), cv, fp],
              [t(($) => $.tier.future), cvFuture, fpFuture],
            ],
          }}
          label={t(($) => $.tier.matrixLabel, {
            cv: figure(cv),
            fp: figure(fp),
            cvFuture: figure(cvFuture),
            fpFuture: figure(fpFuture),
          })}
        />
      )}
      {quadrant !== undefined && (
        <p className="tier-rule" data-testid="tier-disposition">
          <b>{app.label(quadrant.label)}</b> · {app.label(quadrant.advice)}
        </p>
      )}
    </section>
  );
});
