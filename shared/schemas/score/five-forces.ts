import * as z from 'zod';
import { FORCES, fiveForces } from '../../domain/strategy/five-forces.ts';
import { judgement, scoreModel } from './model.ts';

const scores = z.partialRecord(z.enum(FORCES.map(({ key }) => key)), judgement);

const input = z.strictObject({ now: scores, in3y: scores.exactOptional() });

/** Five forces of an industry now and in three years (domain §9.4). */
export const fiveForcesModel = scoreModel(input, ({ now, in3y = {} }) => ({
  ...fiveForces(now),
  in3y: fiveForces(in3y),
}));
