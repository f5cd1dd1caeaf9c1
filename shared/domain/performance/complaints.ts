import { mean, percent, rounded } from '../scale.ts';

/** One complaint as far as the metrics need it; null = not known or not yet. */
export type Complaint = {
  /** Hours to the first reply; null while there is none. */
  readonly firstReplyHours: number | null;
  /** Days from complaint to closing; null while open. */
  readonly closeDays: number | null;
  readonly reopened: boolean;
  /** Satisfaction afterwards 0–5. */
  readonly satisfactionAfter: number | null;
};

/** Shares in % and days, rounded; null where no complaint counts (domain §9.3). */
export type ComplaintMetrics = {
  readonly firstReplyHits: number | null;
  readonly closeDays: number | null;
  readonly reopened: number | null;
  readonly recovered: number | null;
};

const RECOVERED_FROM = 4;

/** First-reply hits against the tier's standard, days to close, reopened and recovered shares (domain §9.3). */
export function complaintMetrics(complaints: readonly Complaint[], replyHours: number): ComplaintMetrics {
  const closed = complaints.filter(({ closeDays }) => closeDays !== null);
  const rated = complaints.filter(({ satisfactionAfter }) => satisfactionAfter !== null);
  const hits = complaints.filter(
    ({ firstReplyHours }) => firstReplyHours !== null && firstReplyHours <= replyHours,
  );
  const recovered = rated.filter(({ satisfactionAfter }) => (satisfactionAfter ?? 0) >= RECOVERED_FROM);
  return {
    firstReplyHits: rounded(percent(hits.length, complaints.length)),
    closeDays: rounded(mean(closed.map(({ closeDays }) => closeDays))),
    reopened: rounded(percent(closed.filter(({ reopened }) => reopened).length, closed.length)),
    recovered: rounded(percent(recovered.length, rated.length)),
  };
}
