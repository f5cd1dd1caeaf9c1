import { observer } from 'mobx-react-lite';
import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import { formatDifference, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { type ScoredYear, scoredYears } from './scored-years.ts';

/** Tier, sums and every criterion year by year, with what moved. */
export const TierHistory = observer(({ reading }: { readonly reading: TierReading }) => {
  const { app } = useStores();
  const { t } = app;
  const years = scoredYears(reading);
  return (
    <section className="tier-panel" aria-label={t(($) => $.tier.history)} data-testid="tier-history">
      <h2>{t(($) => $.tier.history)}</h2>
      {reading.history.length === 0 && <p className="tier-rule">{t(($) => $.tier.historyEmpty)}</p>}
      <div className="tier-scroll">
        <table className="tier-table tier-years">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.tier.year)}</th>
              <th scope="col">{t(($) => $.tier.tier)}</th>
              <th scope="col" className="tier-number">
                {t(($) => $.tier.score)}
              </th>
              <th scope="col" className="tier-number">
                {t(($) => $.tier.trend)}
              </th>
              {['CV', 'FP', 'FIT'].map((name) => (
                <th key={name} scope="col" className="tier-number">
                  {name}
                </th>
              ))}
              {reading.criteria.map(({ criterion }) => (
                <th key={criterion.id} scope="col" className="tier-step" title={app.label(criterion.label)}>
                  {criterion.id}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year, index) => (
              <YearRow
                key={year.entryId ?? 'now'}
                year={year}
                before={years[index - 1]}
                ids={reading.criteria.map(({ criterion }) => criterion.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

type YearRowProps = {
  readonly year: ScoredYear;
  readonly before: ScoredYear | undefined;
  readonly ids: readonly string[];
};

const YearRow = observer(({ year, before, ids }: YearRowProps) => {
  const { t } = useStores().app;
  const { result } = year;
  return (
    <tr data-testid={`tier-year-${year.year ?? 'now'}`}>
      <th scope="row">{year.year ?? t(($) => $.tier.current)}</th>
      <td>{year.tier === 'unrated' ? t(($) => $.tier.unrated) : year.tier}</td>
      <td className="tier-number">{text(result.tierScore)}</td>
      <td className="tier-number tier-change" data-sign={Math.sign(year.change ?? 0)}>
        {year.change === null ? '' : formatDifference(year.change)}
      </td>
      <td className="tier-number">{text(result.cv)}</td>
      <td className="tier-number">{text(result.fp)}</td>
      <td className="tier-number">{text(result.fit)}</td>
      {ids.map((id) => (
        <td key={id} className="tier-step" data-sign={signOf(year.scores[id], before?.scores[id])}>
          {year.scores[id] ?? '–'}
          {ARROWS[signOf(year.scores[id], before?.scores[id])]}
        </td>
      ))}
    </tr>
  );
});

const ARROWS: { readonly [sign: number]: string } = { [-1]: '↓', 0: '', 1: '↑' };

function text(score: number | null): string {
  return score === null ? '–' : formatScore(score);
}

function signOf(now: number | null | undefined, before: number | null | undefined): number {
  return typeof now === 'number' && typeof before === 'number' ? Math.sign(now - before) : 0;
}
