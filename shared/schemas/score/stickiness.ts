import * as z from 'zod';
import { EVIDENCE_STATUSES } from '../../domain/evidence/evidence.ts';
import { INDICATOR_IDS } from '../../domain/stickiness/indicators.ts';
import { scoreStickiness } from '../../domain/stickiness/stickiness.ts';
import { judgement, scoreModel } from './model.ts';

const indicator = z.enum(INDICATOR_IDS);

const input = z.strictObject({
  scores: z.partialRecord(indicator, judgement),
  inferred: z.array(indicator).exactOptional(),
  /** Another way to name the inferred ones: evidence status by indicator. */
  status: z.partialRecord(indicator, z.enum(EVIDENCE_STATUSES)).exactOptional(),
});

/** Stickiness of an account (domain §6). */
export const stickinessModel = scoreModel(input, ({ scores, inferred = [], status = {} }) => {
  const marked = INDICATOR_IDS.filter((id) => status[id] === 'inferred' || inferred.includes(id));
  return { ...scoreStickiness({ scores, inferred: marked }), inferred: marked };
});
