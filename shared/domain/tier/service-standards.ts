import { percent, rounded } from '../scale.ts';
import type { Tier } from './tiers.ts';

/** What each tier is entitled to, as far as the tool measures it (domain §5.8); editable defaults. */
export type ServiceStandard = {
  /** Key-person contact window W in days. */
  readonly contactWindowDays: number;
  /** Longest gap between two contacts of the account manager, in days. */
  readonly managerContactDays: number;
  readonly dossierScore: number | null;
  readonly maturityLevel: number | null;
  readonly responseHours: number;
  readonly complaintReplyHours: number;
  /** Satisfaction surveys a year. */
  readonly surveysPerYear: number;
  /** Order of supply in a shortage, 1 first. */
  readonly shortageOrder: 1 | 2 | 3 | 4;
  /** Longest gap between two meetings of executives, in days; null = not due. */
  readonly executiveMeetingDays: number | null;
  /** Longest gap between two business reviews, in days; null = not due. */
  readonly businessReviewDays: number | null;
  /** Roles of ours that the account must have: account, solution and fulfilment responsible. */
  readonly teamRoles: readonly ('AR' | 'SR' | 'FR')[];
  /** An executive of ours answers for the account. */
  readonly needsSponsor: boolean;
  /** For which categories the supplier dossier is kept. */
  readonly supplierDossier: 'all' | 'main' | 'none';
  /** An approved account plan is due. */
  readonly needsPlan: boolean;
};

export const SERVICE_STANDARDS: { readonly [K in Tier]: ServiceStandard } = {
  S: {
    contactWindowDays: 60,
    managerContactDays: 7,
    dossierScore: 75,
    maturityLevel: 5,
    responseHours: 2,
    complaintReplyHours: 4,
    surveysPerYear: 2,
    shortageOrder: 1,
    executiveMeetingDays: 92,
    businessReviewDays: 92,
    teamRoles: ['AR', 'SR', 'FR'],
    needsSponsor: true,
    supplierDossier: 'all',
    needsPlan: true,
  },
  A: {
    contactWindowDays: 90,
    managerContactDays: 14,
    dossierScore: 65,
    maturityLevel: 4,
    responseHours: 4,
    complaintReplyHours: 8,
    surveysPerYear: 1,
    shortageOrder: 2,
    executiveMeetingDays: 183,
    businessReviewDays: 183,
    teamRoles: ['AR', 'SR', 'FR'],
    needsSponsor: true,
    supplierDossier: 'all',
    needsPlan: true,
  },
  B: {
    contactWindowDays: 180,
    managerContactDays: 30,
    dossierScore: 40,
    maturityLevel: 2,
    responseHours: 8,
    complaintReplyHours: 24,
    surveysPerYear: 1,
    shortageOrder: 3,
    executiveMeetingDays: null,
    businessReviewDays: 365,
    teamRoles: ['AR'],
    needsSponsor: false,
    supplierDossier: 'main',
    needsPlan: true,
  },
  C: {
    contactWindowDays: 365,
    managerContactDays: 90,
    dossierScore: null,
    maturityLevel: null,
    responseHours: 24,
    complaintReplyHours: 48,
    surveysPerYear: 0,
    shortageOrder: 4,
    executiveMeetingDays: null,
    businessReviewDays: null,
    teamRoles: [],
    needsSponsor: false,
    supplierDossier: 'none',
    needsPlan: false,
  },
};

/** Met ÷ due standard items × 100 of one account-quarter; null when none is due (domain §5.8). */
export function serviceCompliance(met: number, due: number): number | null {
  return rounded(percent(met, due));
}

/**
 * Top-30 executive contact: share of the (up to) 30 largest accounts whose top executive met one of our senior
 * executives in the last 12 months, in % (domain §5.8).
 */
export function executiveContactShare(
  accounts: readonly { readonly revenue: number; readonly metWithin12Months: boolean }[],
): number | null {
  const largest = [...accounts].sort((a, b) => b.revenue - a.revenue).slice(0, 30);
  return rounded(percent(largest.filter((account) => account.metWithin12Months).length, largest.length));
}
