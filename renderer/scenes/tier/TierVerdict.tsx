import { observer } from 'mobx-react-lite';
import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import { FUTURE_PAIRS, futurePair } from '../../../shared/domain/tier/matrix.ts';
import type { TierResult } from '../../../shared/domain/tier/tier.ts';
import { type RatedTier, TIER_BANDS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

/** Tier and scores now and in three years, with the flags that call for a second look. */
export const TierVerdict = observer(({ reading }: { readonly reading: TierReading }) => {
  const { app } = useStores();
  const { t } = app;
  const { now, future } = reading;
  const pair = FUTURE_PAIRS.find(({ key }) => key === futurePair(now.tier, future.tier));
  return (
    <section
      className="tier-panel tier-verdict"
      aria-label={t(($) => $.tier.title)}
      data-testid="tier-verdict"
    >
      <div className="tier-verdict-main">
        <span className="tier-verdict-badge" data-testid="tier-now">
          <TierBadge tier={reading.tier} />
        </span>
        <div>
          <p className="tier-score" data-testid="tier-score">
            {now.tierScore === null ? '–' : formatScore(now.tierScore)}
          </p>
          <p className="tier-rule">
            {bandName(reading.tier, app.label) ?? t(($) => $.tier.unrated)}
            {now.tier === 'unrated' && reading.tier !== null && ` · ${t(($) => $.tier.recordedEarlier)}`}
          </p>
        </div>
      </div>
      <dl className="tier-parts">
        <Part name={t(($) => $.tier.cv)} now={now.cv} future={future.cv} testId="tier-cv" />
        <Part name={t(($) => $.tier.fp)} now={now.fp} future={future.fp} testId="tier-fp" />
        <Part name={t(($) => $.tier.fit)} now={now.fit} future={future.fit} testId="tier-fit" />
        <Part
          name={t(($) => $.tier.score)}
          now={now.tierScore}
          future={future.tierScore}
          testId="tier-total"
        />
      </dl>
      <div className="tier-verdict-future">
        <p className="tier-rule">{t(($) => $.tier.futureTier)}</p>
        <p>
          <span data-testid="tier-future">
            <TierBadge tier={ratedOrNull(future.tier)} />
          </span>
          {pair !== undefined && <b className="tier-pair">{app.label(pair.label)}</b>}
        </p>
      </div>
      <Flags result={now} />
    </section>
  );
});

const Flags = observer(({ result }: { readonly result: TierResult }) => {
  const { t } = useStores().app;
  const { tierScore, nearestThreshold } = result;
  return (
    <ul className="tier-flags">
      {result.borderline && tierScore !== null && nearestThreshold !== null && (
        <li data-testid="tier-borderline">
          <b>{t(($) => $.tier.borderline)}</b>{' '}
          {t(($) => $.tier.borderlineWhy, {
            threshold: nearestThreshold,
            distance: formatScore(round2(Math.abs(tierScore - nearestThreshold))),
          })}
        </li>
      )}
      {result.capped && (
        <li data-testid="tier-capped">
          <b>{t(($) => $.tier.capped)}</b>{' '}
          {t(($) => $.tier.cappedWhy, {
            reasons: result.knockOuts.map((reason) => t(($) => $.tier.knockOut[reason])).join(' · '),
          })}
        </li>
      )}
      {result.tier === 'unrated' && (
        <li data-testid="tier-unrated">
          <b>{t(($) => $.tier.unrated)}</b>{' '}
          {t(($) => $.tier.unratedWhy, { present: formatNumber(result.weightPresent) })}
        </li>
      )}
    </ul>
  );
});

type PartProps = {
  readonly name: string;
  readonly now: number | null;
  readonly future: number | null;
  readonly testId: string;
};

function Part({ name, now, future, testId }: PartProps) {
  const text = (value: number | null) => (value === null ? '–' : formatScore(value));
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b data-testid={testId}>{text(now)}</b> <span aria-hidden="true">→</span>{' '}
        <span data-testid={`${testId}-future`}>{text(future)}</span>
      </dd>
    </div>
  );
}

function bandName(
  tier: Tier | null,
  label: (text: (typeof TIER_BANDS)[number]['label']) => string,
): string | undefined {
  const band = TIER_BANDS.find(({ key }) => key === tier);
  return band === undefined ? undefined : label(band.label);
}

function ratedOrNull(tier: RatedTier): Tier | null {
  return tier === 'unrated' ? null : tier;
}
