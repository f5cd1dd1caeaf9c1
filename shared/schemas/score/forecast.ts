import * as z from 'zod';
import { forecastOf, OPPORTUNITY_STAGES } from '../../domain/strategy/forecast.ts';
import { percentage, scoreModel } from './model.ts';

const opportunity = z
  .strictObject({
    name: z.string().exactOptional(),
    value: z.number().min(0),
    stage: z.enum(OPPORTUNITY_STAGES.map(({ key }) => key)).exactOptional(),
    /** In %; left out, the stage's own. */
    probability: percentage.exactOptional(),
  })
  .refine(({ stage, probability }) => stage !== undefined || probability !== undefined, {
    error: 'stage or probability is needed',
    path: ['probability'],
  });

const input = z.strictObject({
  baseline: z.number(),
  opportunities: z.array(opportunity).default([]),
  target: z.number().nullable().default(null),
});

/** Sales forecast = baseline + Σ opportunity × probability, and its gap to the target (domain §10.1). */
export const forecastModel = scoreModel(input, ({ baseline, opportunities, target }) => {
  const weighed = opportunities.map((one) => ({
    ...one,
    probability: one.probability ?? OPPORTUNITY_STAGES.find(({ key }) => key === one.stage)?.probability ?? 0,
  }));
  return { ...forecastOf(baseline, weighed, target), opportunities: weighed };
});
