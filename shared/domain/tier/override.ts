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

export const OVERRIDE_MONTHS = 12;
export const OVERRIDE_REASON_LENGTH = 20;

export type TierOverride = {
  readonly from: Tier;
  readonly to: Tier;
  readonly reason: string;
  readonly proposer: string;
  readonly approvers: readonly string[];
  /** How long the override holds, in months. */
  readonly months: number;
};

export type OverrideIssue =
  | 'notOneStep'
  | 'reasonTooShort'
  | 'noApprover'
  | 'proposerApproves'
  | 'secondApproverMissing'
  | 'tooLong';

/** What forbids an override; empty = allowed (domain §5.7). Length counts characters, not UTF-16 units. */
export function overrideIssues(override: TierOverride): readonly OverrideIssue[] {
  const approvers = new Set(override.approvers);
  const steps = Math.abs(TIERS.indexOf(override.from) - TIERS.indexOf(override.to));
  const checks: readonly (readonly [OverrideIssue, boolean])[] = [
    ['notOneStep', steps !== 1],
    ['reasonTooShort', [...override.reason.trim()].length < OVERRIDE_REASON_LENGTH],
    ['noApprover', approvers.size === 0],
    ['proposerApproves', approvers.has(override.proposer)],
    ['secondApproverMissing', override.to === 'S' && approvers.size === 1],
    ['tooLong', override.months > OVERRIDE_MONTHS || override.months <= 0],
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
export function retieringTriggers({
  sales,
  stickiness,
  contacts,
}: RetieringSignals): readonly RetieringTrigger[] {
  const found: RetieringTrigger[] = [];
  const [salesBefore, salesNow] = sales;
  if (salesBefore && salesNow !== null && round2(Math.abs(salesNow / salesBefore - 1) * 100) >= 20) {
    found.push('salesSwing');
  }
  const [stickinessBefore, stickinessNow] = stickiness;
  if (stickinessBefore !== null && stickinessNow !== null) {
    if (round2(Math.abs(stickinessNow - stickinessBefore)) >= 10) found.push('stickinessSwing');
  }
  const [contactsBefore, contactsNow] = contacts;
  if (contactsBefore && contactsNow !== null && contactsNow < contactsBefore / 2)
    found.push('contactsFalling');
  return found;
}

/** Whether there are more S accounts than the workspace can serve: default 5% of accounts, at least 3 (domain §5.7). */
export function exceedsStrategicCapacity(
  strategicAccounts: number,
  accounts: number,
  capacityPercent = 5,
): boolean {
  return strategicAccounts > Math.max(3, Math.floor((accounts * capacityPercent) / 100));
}
