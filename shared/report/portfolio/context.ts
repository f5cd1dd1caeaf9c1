import { readEconomics } from '../../domain/account/economics-reading.ts';
import { readRelationship } from '../../domain/account/relationship-reading.ts';
import { type RatableAccount, readRatable, type Summary, summaryOf } from '../../domain/account/summary.ts';
import { readTier, type TierReading } from '../../domain/account/tier-reading.ts';
import type { AccountView } from '../../domain/account/view.ts';
import type { Label } from '../../domain/label.ts';
import type { Scenario } from '../../domain/model/scenario.ts';
import type { ModelVersion } from '../../domain/model/scoring-model.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What every sheet of the workbook is written with. */
export type PortfolioContext = {
  readonly t: Translator;
  readonly locale: Locale;
  readonly text: (label: Label) => string;
  readonly withMoneyUnit: (label: string) => string;
  readonly amount: (wan: number | null) => number | null;
  /** Years with sales that get a column, rising. */
  readonly years: readonly number[];
  readonly version: ModelVersion;
  readonly scenarios: readonly Scenario[];
  readonly date: string;
};

/** An account while its rows are written. */
export type Line = {
  readonly view: AccountView;
  readonly summary: Summary;
  readonly ratable: RatableAccount;
  readonly tier: TierReading;
  readonly latest: ReturnType<typeof readEconomics>[number] | undefined;
  readonly metrics: ReturnType<typeof readRelationship>['metrics'];
};

/** What stays of an account for the sheets about all of them. */
export type Kept = Pick<Line, 'summary' | 'ratable'>;

/** Reads what several sheets say of an account. */
export function lineOf(view: AccountView): Line {
  const ratable = readRatable(view);
  return {
    view,
    ratable,
    summary: summaryOf(ratable, view.models.current.model),
    tier: readTier(view),
    latest: readEconomics(view).at(-1),
    metrics: readRelationship(view).metrics,
  };
}
