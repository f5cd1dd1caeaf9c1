import { round2 } from '../scale.ts';
import { TIERS, type Tier } from './tiers.ts';

export const OVERRIDE_REASONS = [
  'strategic_entry',
  'reference',
  'temporary_loss',
  'data_gap',
  'compliance',
  'other',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** Rules of review and override, and how many S accounts a workspace can serve (domain §5.7). */
export type ReviewRules = {
  /** An override holds at most so many months. */
  readonly overrideMonths: number;
  /** Least length of its reason in characters. */
  readonly reasonLength: number;
  /** Change of sales year on year in % that opens a review. */
  readonly salesSwing: number;
  /** Change of stickiness in points that opens a review. */
  readonly stickinessSwing: number;
  /** Contacts of 90 days in % of the 90 days before, below which a warning is raised. */
  readonly contactsFall: number;
  /** Days within which a review must be decided. */
  readonly reviewDays: number;
  /** S accounts in % of all accounts, and how many are always allowed. */
  readonly capacity: { readonly percent: number; readonly least: number };
};

export const DEFAULT_REVIEW_RULES: ReviewRules = {
  overrideMonths: 12,
  reasonLength: 20,
  salesSwing: 20,
  stickinessSwing: 10,
  contactsFall: 50,
  reviewDays: 30,
  capacity: { percent: 5, least: 3 },
};

export type TierOverride = {
  readonly from: Tier;
  readonly to: Tier;
  readonly reason: string;
  readonly proposer: string;
  readonly approvers: readonly string[];
  /** How long the override holds, in months. */
  readonly months: number;
  /** A knock-out holds the account down; no override lifts it (domain §5.2). */
  readonly capped?: boolean;
};

export const OVERRIDE_ISSUES = [
  'notOneStep',
  'reasonTooShort',
  'noApprover',
  'proposerApproves',
  'secondApproverMissing',
  'tooLong',
  'capped',
] as const;
export type OverrideIssue = (typeof OVERRIDE_ISSUES)[number];

/** What forbids an override; empty = allowed (domain §5.7). Length counts characters, not UTF-16 units. */
export function overrideIssues(
  override: TierOverride,
  rules: ReviewRules = DEFAULT_REVIEW_RULES,
): readonly OverrideIssue[] {
  const approvers = new Set(override.approvers);
  const steps = Math.abs(TIERS.indexOf(override.from) - TIERS.indexOf(override.to));
  const checks: readonly (readonly [OverrideIssue, boolean])[] = [
    ['notOneStep', steps !== 1],
    ['reasonTooShort', [...override.reason.trim()].length < rules.reasonLength],
    ['noApprover', approvers.size === 0],
    ['proposerApproves', approvers.has(override.proposer)],
    ['secondApproverMissing', override.to === 'S' && approvers.size === 1],
    ['tooLong', override.months > rules.overrideMonths || override.months <= 0],
    ['capped', override.capped === true && TIERS.indexOf(override.to) < TIERS.indexOf(override.from)],
  ];
  return checks.filter(([, found]) => found).map(([issue]) => issue);
}

export const RETIERING_TRIGGERS = ['salesSwing', 'stickinessSwing', 'contactsFalling'] as const;
export type RetieringTrigger = (typeof RETIERING_TRIGGERS)[number];

/** Figures before and after; null = unknown. Sales of two years, stickiness 0–100, contacts of two 90-day windows. */
export type RetieringSignals = {
  readonly sales: readonly [number | null, number | null];
  readonly stickiness: readonly [number | null, number | null];
  readonly contacts: readonly [number | null, number | null];
};

/**
 * Measured signals that open a review or an early warning: sales ±20% year on year, stickiness ±10 points, 90-day
 * contacts below half of the 90 days before (domain §5.7).
 */
export function retieringTriggers(
  { sales, stickiness, contacts }: RetieringSignals,
  rules: ReviewRules = DEFAULT_REVIEW_RULES,
): readonly RetieringTrigger[] {
  const found: RetieringTrigger[] = [];
  const [salesBefore, salesNow] = sales;
  if (salesBefore && salesNow !== null) {
    if (round2(Math.abs(salesNow / salesBefore - 1) * 100) >= rules.salesSwing) found.push('salesSwing');
  }
  const [stickinessBefore, stickinessNow] = stickiness;
  if (stickinessBefore !== null && stickinessNow !== null) {
    if (round2(Math.abs(stickinessNow - stickinessBefore)) >= rules.stickinessSwing)
      found.push('stickinessSwing');
  }
  const [contactsBefore, contactsNow] = contacts;
  if (contactsBefore && contactsNow !== null && contactsNow < (contactsBefore * rules.contactsFall) / 100)
    found.push('contactsFalling');
  return found;
}

/** How many S accounts the workspace can serve: default 5% of accounts, at least 3 (domain §5.7). */
export function strategicCapacity(accounts: number, rules: ReviewRules = DEFAULT_REVIEW_RULES): number {
  return Math.max(rules.capacity.least, Math.floor((accounts * rules.capacity.percent) / 100));
}

/** Whether there are more S accounts than the workspace can serve (domain §5.7). */
export function exceedsStrategicCapacity(
  strategicAccounts: number,
  accounts: number,
  rules: ReviewRules = DEFAULT_REVIEW_RULES,
): boolean {
  return strategicAccounts > strategicCapacity(accounts, rules);
}
