import { collected } from '../notation.ts';
import type { SeedValue } from '../types.ts';

/** One contact: day, our people, how, about what; what came of it and what the person did. */
export function contact(
  date: string,
  colleagues: readonly string[],
  channel: string,
  topic: string,
  more: {
    readonly outcome: string;
    readonly behaviour?: string;
    readonly next?: string;
    readonly inTender?: boolean;
  },
): SeedValue {
  const value = {
    date,
    colleagues,
    channel,
    topic,
    outcome: more.outcome,
    behaviour: more.behaviour ?? null,
    next: more.next ?? null,
    in_tender: more.inTender ?? false,
    compliance: null,
  };
  return { value, evidence: collected('own_system', '拜访记录', date) };
}
