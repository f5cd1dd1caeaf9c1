import type { Label } from '../label.ts';
import { SERVICE_ITEMS, type ServiceBound, type ServiceItemKey } from '../tier/service-items.ts';
import { type ServiceStandard, serviceCompliance } from '../tier/service-standards.ts';
import type { Tier } from '../tier/tiers.ts';
import { oncePerView } from './once-per-view.ts';
import { type Measured, type ServiceSource, serviceFigures } from './service-figures.ts';
import { readTier } from './tier-reading.ts';

/** One standard of the account's tier, and how the account is served by it. */
export type ServiceItem = {
  readonly key: ServiceItemKey;
  readonly label: Label;
  readonly unit: Label | null;
  readonly bound: ServiceBound;
  /** '' when the tier has no such standard. Roles of a team read `AR + SR + FR`. */
  readonly standard: string | number;
  /** Null when nothing is known. */
  readonly actual: string | number | null;
  /** Null = not due, or nothing known: it counts neither way. */
  readonly met: boolean | null;
  readonly isDue: boolean;
  /** Fields of which the actual value is made. */
  readonly sources: readonly ServiceSource[];
};

export type ServiceReading = {
  /** Null = not rated: nothing is due. */
  readonly tier: Tier | null;
  readonly items: readonly ServiceItem[];
  readonly met: number;
  /** Items of which it is known whether they are met. */
  readonly due: number;
  /** Met ÷ due in %; null when none is due. */
  readonly compliance: number | null;
};

/**
 * How the account is served by the standards of its tier in the quarter of today (domain §5.8): gaps count up to today,
 * surveys and complaints of the last twelve months. An item of which nothing is recorded is left out, and said to be.
 */
export const readService = oncePerView((view): ServiceReading => {
  const { tier } = readTier(view);
  if (tier === null) return { tier, items: [], met: 0, due: 0, compliance: null };
  const standard: ServiceStandard = view.models.current.model.service[tier];
  const figures = serviceFigures(view, standard);
  const items = SERVICE_ITEMS.map((kind): ServiceItem => ({ ...kind, ...judged(figures[kind.key]) }));
  const judgedItems = items.filter((item) => item.met !== null);
  const met = judgedItems.filter((item) => item.met === true).length;
  return {
    tier,
    items,
    met,
    due: judgedItems.length,
    compliance: serviceCompliance(met, judgedItems.length),
  };
});

function judged(figure: Measured | null) {
  if (figure === null) return { standard: '', actual: null, met: null, isDue: false, sources: [] };
  return { ...figure, isDue: true };
}
