import * as z from 'zod';
import { QUESTION_KINDS } from '../domain/account/questions.ts';
import { OPEN_PLAN, type VisitPlan } from '../domain/account/visit-list.ts';
import { calendarDate } from './evidence.ts';

const name = z.string().max(200);

const visitPlanSchema = z.object({
  sections: z.array(name).max(200),
  kinds: z.array(z.enum(QUESTION_KINDS)),
  perContact: z.int().min(1).max(50),
  left: z.array(name).max(5_000),
  assigned: z.record(name, name),
  inVain: z.array(z.strictObject({ question: name, contact: name, at: calendarDate })).max(5_000),
});

/** The plan as a setting holds it; whatever is no plan reads as the open one. */
export function readVisitPlan(stored: unknown): VisitPlan {
  const parsed = visitPlanSchema.safeParse(stored);
  return parsed.success ? parsed.data : OPEN_PLAN;
}
