import * as z from 'zod';
import {
  executiveContactShare,
  SERVICE_STANDARDS,
  serviceCompliance,
} from '../../domain/tier/service-standards.ts';
import { TIERS } from '../../domain/tier/tiers.ts';
import { scoreModel } from './model.ts';

const input = z
  .strictObject({
    tier: z.enum(TIERS).exactOptional(),
    /** Standard items met and due of one account and quarter. */
    met: z.int().min(0),
    due: z.int().min(0),
    accounts: z
      .array(z.strictObject({ revenue: z.number().min(0), metWithin12Months: z.boolean() }))
      .default([]),
  })
  .refine(({ met, due }) => met <= due, { error: 'more met than due', path: ['met'] });

/** Compliance with the service standards, and contact of executives with the 30 largest accounts (domain §5.8). */
export const serviceModel = scoreModel(input, ({ tier, met, due, accounts }) => ({
  standard: tier === undefined ? null : SERVICE_STANDARDS[tier],
  compliance: serviceCompliance(met, due),
  executiveContact: executiveContactShare(accounts),
}));
