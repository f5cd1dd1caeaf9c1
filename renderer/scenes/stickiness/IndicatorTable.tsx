import { observer } from 'mobx-react-lite';
import { Fragment } from 'react';
import { MAX_SCORE, sum } from '../../../shared/domain/scale.ts';
import {
  INDICATOR_LEVELS,
  type IndicatorLevel,
  indicatorsOf,
} from '../../../shared/domain/stickiness/indicators.ts';
import type { StickinessResult } from '../../../shared/domain/stickiness/stickiness.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { levelScoreOf } from './stickiness-levels.ts';

type Props = { readonly accountId: string; readonly result: StickinessResult };

/** The fifteen indicators on their three levels, each level with its arithmetic. */
export const IndicatorTable = observer(({ accountId, result }: Props) => {
  const { t } = useStores().app;
  return (
    <table
      className="stickiness-table"
      aria-label={t(($) => $.stickiness.table)}
      data-testid="stickiness-table"
    >
      <thead>
        <tr>
          <th scope="col">{t(($) => $.stickiness.indicator)}</th>
          <th scope="col">{t(($) => $.stickiness.score)}</th>
          <th scope="col">{t(($) => $.stickiness.anchor)}</th>
          <th scope="col" className="stickiness-number" title={t(($) => $.stickiness.effectiveHint)}>
            {t(($) => $.stickiness.effective)}
          </th>
          <th scope="col" className="stickiness-number" title={t(($) => $.stickiness.measuredHint)}>
            {t(($) => $.stickiness.measured)}
          </th>
          <th scope="col">{t(($) => $.stickiness.input)}</th>
          <th scope="col">{t(($) => $.stickiness.evidence)}</th>
        </tr>
      </thead>
      <tbody>
        {INDICATOR_LEVELS.map(({ key }) => (
          <Fragment key={key}>
            <LevelRow level={key} result={result} />
            {indicatorsOf(key).map((indicator) => (
              <IndicatorRow key={indicator.id} accountId={accountId} indicator={indicator} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
});

const LevelRow = observer(
  ({ level, result }: { readonly level: IndicatorLevel; readonly result: StickinessResult }) => {
    const { app } = useStores();
    const { t } = app;
    const position = INDICATOR_LEVELS.findIndex(({ key }) => key === level);
    const heading = INDICATOR_LEVELS[position];
    const effective = indicatorsOf(level).flatMap(({ id }) => result.effective[id] ?? []);
    const score = levelScoreOf(result, level);
    return (
      <tr className="stickiness-level" data-testid={`stickiness-level-${level}`}>
        <th scope="rowgroup">
          <span className="stickiness-id">{t(($) => $.stickiness.level, { level: position + 1 })}</span>
          {heading === undefined ? '' : app.label(heading.label)}
        </th>
        <td colSpan={6}>
          {score === null
            ? t(($) => $.stickiness.levelMissing, { count: effective.length })
            : t(($) => $.stickiness.levelScore, {
                points: sum(effective),
                full: effective.length * MAX_SCORE,
                score: formatScore(score),
              })}
        </td>
      </tr>
    );
  },
);
