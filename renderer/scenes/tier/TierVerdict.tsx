import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import { round2, sum } from '../../../shared/domain/scale.ts';
import { FUTURE_PAIRS, futurePair } from '../../../shared/domain/tier/matrix.ts';
import type { TierRules } from '../../../shared/domain/tier/rules.ts';
import { type RatedTier, TIER_BANDS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly reading: TierReading;
  readonly rules: TierRules;
  readonly onExplain: () => void;
};

/** Tier and scores now and in three years, with the flags that call for a second look. */
export const TierVerdict = observer(({ reading, rules, onExplain }: Props) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { now, future } = reading;
  const { version } = workspace.models.current;
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
            {reading.isOverride && ` · ${t(($) => $.tier.computedTier, { tier: now.tier })}`}
            {reading.prospect && ` · ${t(($) => $.tier.prospect)}`}
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
      <div className="tier-verdict-actions">
        <Button size="small" type="primary" data-testid="tier-explain" onClick={onExplain}>
          {t(($) => $.tier.explain.open)}
        </Button>
        <Link href={routes.model} title={t(($) => $.tier.openModel)} data-testid="tier-model">
          {t(($) => $.tier.modelVersion, { version })}
        </Link>
      </div>
      <Flags reading={reading} rules={rules} />
    </section>
  );
});

const Flags = observer(({ reading, rules }: Omit<Props, 'onExplain'>) => {
  const { app } = useStores();
  const { t } = app;
  const { now: result, prospect, criteria } = reading;
  const counted = criteria.filter(({ criterion }) => !prospect || criterion.group !== 'A');
  const total = sum(counted.map(({ criterion }) => criterion.weight));
  const share = prospect ? rules.required.prospect : rules.required.account;
  const required = formatNumber(round2((total * share) / 100));
  const present = sum(counted.flatMap(({ score, criterion }) => (score === null ? [] : [criterion.weight])));
  const missing = counted
    .filter(({ score }) => score === null)
    .map(
      ({ criterion }) => `${criterion.id} ${app.label(criterion.label)} (${formatNumber(criterion.weight)})`,
    );
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
          {t(($) => $.tier.unratedWhy, {
            present: formatNumber(round2(present)),
            required,
            missing: joinTexts(missing, app.locale),
          })}
        </li>
      )}
      {prospect && (
        <li data-testid="tier-prospect">
          <b>{t(($) => $.tier.prospect)}</b> {t(($) => $.tier.prospectWhy, { required })}
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
