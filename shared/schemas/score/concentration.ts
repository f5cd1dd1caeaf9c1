import * as z from 'zod';
import { concentrationOf } from '../../domain/concentration/concentration.ts';
import { percentage, scoreModel } from './model.ts';

const input = z.strictObject({
  accounts: z.array(
    z.strictObject({
      name: z.string().min(1),
      revenue: z.number().min(0),
      stickiness: percentage.nullable().exactOptional(),
    }),
  ),
});

/** Concentration of sales on few accounts (domain §5.6). */
export const concentrationModel = scoreModel(input, ({ accounts }) => concentrationOf(accounts));
