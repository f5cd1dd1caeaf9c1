import {
  type ContactReading,
  contactWindows,
  readContacts,
  readOffBidShare,
} from '../../../shared/domain/account/contact-reading.ts';
import { oncePerView } from '../../../shared/domain/account/once-per-view.ts';
import { readPromises } from '../../../shared/domain/account/promise-reading.ts';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';

/** At least so many of a hundred contacts should fall outside tenders (domain §9.2). */
export const OFF_BID_TARGET = 60;
const YEAR = 365;

/** The figures above the list, with the numbers that they come from. */
export type ContactFigures = {
  readonly windows: { readonly now: number; readonly before: number };
  readonly offBid: { readonly share: number | null; readonly outside: number; readonly all: number };
  readonly promises: { readonly fulfilment: number | null; readonly kept: number; readonly due: number };
  readonly overdue: { readonly us: number; readonly them: number };
  /** Key people who were not met within the window, by name. */
  readonly late: readonly { readonly id: string; readonly name: string }[];
  readonly keys: number;
  readonly windowDays: number;
};

/** Reads the figures of the contacts tab (domain §9.2, §9.3, §7.4). */
export const readContactFigures = oncePerView((view): ContactFigures => {
  const recent = readContacts(view).filter(({ days }: ContactReading) => days <= YEAR);
  const { promises, fulfilment, keptOnTime, due } = readPromises(view);
  const overdue = promises.filter(({ state }) => state === 'overdue');
  const { metrics, windowDays } = readRelationship(view);
  return {
    windows: contactWindows(view),
    offBid: {
      share: readOffBidShare(view),
      outside: recent.filter(({ inTender }) => !inTender).length,
      all: recent.length,
    },
    promises: { fulfilment, kept: keptOnTime, due },
    overdue: {
      us: overdue.filter(({ side }) => side === 'us').length,
      them: overdue.filter(({ side }) => side === 'them').length,
    },
    late: metrics.overdueKeys.map((id) => ({ id, name: view.title(id) })),
    keys: metrics.keyPeople.length,
    windowDays,
  };
});
