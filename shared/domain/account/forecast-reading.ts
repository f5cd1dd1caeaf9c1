import {
  forecastOf,
  OPPORTUNITY_STAGES,
  type OpportunityStage,
  weightedValue,
} from '../strategy/forecast.ts';
import { type MissingInput, missingIf, ownInput } from './missing-input.ts';
import { cellNumber, cellText, cellWan } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

export type OpportunityReading = {
  readonly entryId: string;
  readonly name: string;
  readonly stage: OpportunityStage | null;
  /** 万元. */
  readonly value: number | null;
  /** In %; the stage's own where nobody gave another. */
  readonly probability: number | null;
  readonly isStageDefault: boolean;
  /** Value × probability; null while either is unknown. */
  readonly weighted: number | null;
  /** Year of the decision; without one the first year of the forecast. */
  readonly year: number | null;
};

export type ForecastYear = {
  readonly year: number;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly weighted: number;
  /** Baseline + weighted opportunities; null without a baseline. */
  readonly forecast: number | null;
  readonly gap: number | null;
  readonly opportunities: readonly OpportunityReading[];
  readonly missing: readonly MissingInput[];
};

export type ForecastReading = {
  readonly years: readonly ForecastYear[];
  /** Opportunities that belong to no year yet. */
  readonly unplaced: readonly OpportunityReading[];
};

type Frame = { readonly baseline: number | null; readonly target: number | null };

/** Sales forecast by year: baseline + Σ opportunity × probability, against the target (domain §10.1); 万元, rounded. */
export const readForecast = oncePerView((view): ForecastReading => {
  const frames = framesOf(view);
  const first = [...frames.keys()].sort((a, b) => a - b)[0] ?? null;
  const opportunities = opportunitiesOf(view, first);
  const years = new Set([...frames.keys(), ...opportunities.flatMap(({ year }) => year ?? [])]);
  return {
    years: [...years]
      .sort((a, b) => a - b)
      .map((year) =>
        yearOf(
          view,
          year,
          frames.get(year),
          opportunities.filter((one) => one.year === year),
        ),
      ),
    unplaced: opportunities.filter(({ year }) => year === null),
  };
});

function framesOf(view: AccountView): ReadonlyMap<number, Frame> {
  return new Map(
    view.rows(view.account.id, 'plan.forecast').flatMap(({ row }) => {
      const year = cellNumber(row, 'year');
      return year === null
        ? []
        : [[year, { baseline: cellWan(row, 'baseline'), target: cellWan(row, 'target') }]];
    }),
  );
}

function opportunitiesOf(view: AccountView, firstYear: number | null): readonly OpportunityReading[] {
  return view.rows(view.account.id, 'plan.opportunities').map(({ entry, row }) => {
    const stage = OPPORTUNITY_STAGES.find(({ key }) => key === row.stage);
    const given = cellNumber(row, 'probability');
    const probability = given ?? stage?.probability ?? null;
    const value = cellWan(row, 'value');
    const decision = cellText(row, 'decision');
    return {
      entryId: entry.id,
      name: cellText(row, 'name') ?? '',
      stage: stage?.key ?? null,
      value,
      probability,
      isStageDefault: given === null && stage !== undefined,
      weighted: value === null || probability === null ? null : weightedValue(value, probability),
      year: decision === null ? firstYear : Number(decision.slice(0, 4)),
    };
  });
}

function yearOf(
  view: AccountView,
  year: number,
  frame: Frame | undefined,
  opportunities: readonly OpportunityReading[],
): ForecastYear {
  const { baseline = null, target = null } = frame ?? {};
  const known = opportunities.flatMap(({ value, probability }) =>
    value === null || probability === null ? [] : [{ value, probability }],
  );
  const { weighted, forecast, gap } = forecastOf(baseline ?? 0, known, target);
  return {
    year,
    baseline,
    target,
    weighted,
    forecast: baseline === null ? null : forecast,
    gap: baseline === null ? null : gap,
    opportunities,
    missing: [
      ...missingIf(baseline, ownInput(view, 'plan.forecast', year)),
      ...missingIf(target, ownInput(view, 'plan.forecast', year)),
      ...(known.length < opportunities.length ? [ownInput(view, 'plan.opportunities', year)] : []),
    ],
  };
}
