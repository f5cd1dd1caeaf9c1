import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { DossierReading } from '../../../shared/domain/account/quality-reading.ts';
import { MATURITY_LEVELS } from '../../../shared/domain/evidence/dossier-score.ts';
import { sum } from '../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** How the dossier score comes of its sections, and the three gates of each maturity level (domain §4.2, §4.3). */
export const DossierArithmetic = observer(({ dossier }: { readonly dossier: DossierReading }) => {
  const { account, app } = useStores();
  const { t } = app;
  // A section where nothing applies leaves the denominator.
  const counted = dossier.readings.filter(({ quality }) => quality !== null);
  const weights = sum(counted.map(({ section }) => section.weight));
  const total = sum(counted.map(({ section, quality }) => section.weight * (quality ?? 0)));
  const score = (value: number | null) => (value === null ? '–' : formatScore(value));
  return (
    <div className="account-arithmetic" data-testid="dossier-arithmetic">
      <table>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.dossier.arithmetic.section)}</th>
            <th scope="col">{t(($) => $.dossier.arithmetic.weight)}</th>
            <th scope="col">{t(($) => $.dossier.completeness)}</th>
            <th scope="col">{t(($) => $.dossier.quality)}</th>
            <th scope="col">{t(($) => $.dossier.arithmetic.weighted)}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ section, completeness, quality }) => (
            <tr key={section.key}>
              <th scope="row">
                <Link href={routes.account(account.view.account.id, 'dossier', { section: section.key })}>
                  {app.label(section.label)}
                </Link>
              </th>
              <td>{section.weight}</td>
              <td>{score(completeness)}</td>
              <td>{score(quality)}</td>
              <td>{formatNumber(section.weight * (quality ?? 0), 2, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t(($) => $.dossier.arithmetic.score, {
          sum: formatNumber(total, 2, true),
          weights,
          score: score(dossier.score),
        })}
      </p>
      <p className="muted">
        {t(($) => $.dossier.arithmetic.shares, {
          completeness: score(dossier.completeness),
          verified: score(dossier.verifiedShare),
          stale: score(dossier.staleShare),
        })}
      </p>
      <MaturityGates dossier={dossier} />
    </div>
  );
});

/** Every level with its gates; a gate that holds is ticked, and the level is the highest whose three hold. */
const MaturityGates = observer(({ dossier }: { readonly dossier: DossierReading }) => {
  const { app } = useStores();
  const { t } = app;
  const gate = (value: number | null, least: number) => {
    const holds = (value ?? 0) >= least;
    return (
      <td className={holds ? '' : 'muted'}>
        <span
          role="img"
          aria-label={holds ? t(($) => $.dossier.arithmetic.holds) : t(($) => $.dossier.arithmetic.fails)}
        >
          {holds ? '✓' : '✗'}
        </span>{' '}
        ≥ {least}
      </td>
    );
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.dossier.arithmetic.maturity)}</th>
          <th scope="col">{t(($) => $.dossier.completeness)}</th>
          <th scope="col">{t(($) => $.account.chip.quality)}</th>
          <th scope="col">{t(($) => $.dossier.arithmetic.verifiedShare)}</th>
        </tr>
      </thead>
      <tbody>
        {[...MATURITY_LEVELS].reverse().map((level) => (
          <tr key={level.level} {...(level.level === dossier.maturity ? { 'aria-current': true } : {})}>
            <th scope="row">
              {level.level} {app.label(level.label)}
            </th>
            {gate(dossier.completeness, level.completeness)}
            {gate(dossier.score, level.score)}
            {gate(dossier.verifiedShare, level.verifiedShare)}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
