import * as z from 'zod';
import { scoreDossier } from '../../domain/evidence/dossier-score.ts';
import { CONFIDENCES, EVIDENCE_STATUSES } from '../../domain/evidence/evidence.ts';
import {
  fieldQuality,
  freshness,
  isStale,
  type QualityField,
  type Sighting,
  sightingQuality,
} from '../../domain/evidence/quality.ts';
import { scoreModel, weight } from './model.ts';

const sightingShape = {
  /** Empty = no record. */
  status: z
    .enum([...EVIDENCE_STATUSES, 'empty', ''])
    .nullable()
    .exactOptional(),
  confidence: z.enum(CONFIDENCES).nullable().exactOptional(),
  /** Days since the fact was true; null = unknown. */
  age: z.number().nullable().exactOptional(),
  /** Days; null = never expires. */
  validity: z.number().min(0).nullable().exactOptional(),
};
const sighting = z.strictObject(sightingShape);
type SightingInput = z.output<typeof sighting>;

const hasConfidence = ({ status, confidence }: SightingInput) =>
  isEmpty(status) || (confidence ?? null) !== null;
const CONFIDENCE_NEEDED = { error: 'a value that is not empty needs a confidence', path: ['confidence'] };

const field = z
  .strictObject({
    ...sightingShape,
    name: z.string().exactOptional(),
    w: weight,
    notApplicable: z.boolean().exactOptional(),
    /** Instead of a status of its own: a table's rows. */
    rows: z.array(sighting.refine(hasConfidence, CONFIDENCE_NEEDED)).exactOptional(),
  })
  .refine(hasConfidence, CONFIDENCE_NEEDED);
type FieldInput = z.output<typeof field>;

const input = z
  .strictObject({
    fields: z.array(field).exactOptional(),
    sections: z
      .array(z.strictObject({ name: z.string().exactOptional(), weight, fields: z.array(field) }))
      .exactOptional(),
  })
  .refine(({ fields, sections }) => (fields === undefined) !== (sections === undefined), {
    error: 'either fields or sections is needed',
  });

function isEmpty(status: SightingInput['status']): status is '' | 'empty' | null | undefined {
  return status === undefined || status === null || status === '' || status === 'empty';
}

function sightingsOf({ status, confidence, age, validity }: SightingInput): readonly Sighting[] {
  if (isEmpty(status)) return [];
  return [{ status, confidence: confidence ?? 'low', ageDays: age ?? null, validityDays: validity ?? null }];
}

function qualityField(given: FieldInput): QualityField {
  const rows = (given.rows ?? [given]).flatMap(sightingsOf);
  return { weight: given.w, rows, notApplicable: given.notApplicable === true };
}

function fieldFigures(given: FieldInput) {
  const { weight: w, rows, notApplicable } = qualityField(given);
  const seen = rows.map((row) => ({
    freshness: freshness(row.ageDays, row.validityDays),
    quality: sightingQuality(row),
    stale: isStale(row.ageDays, row.validityDays),
  }));
  const own = given.rows === undefined ? seen[0] : undefined;
  return {
    name: given.name,
    w,
    notApplicable,
    filled: rows.length > 0,
    freshness: own?.freshness,
    quality: notApplicable ? null : fieldQuality({ weight: w, rows }),
    stale: seen.some(({ stale }) => stale),
    rows: given.rows === undefined ? undefined : seen,
  };
}

/** Quality of a dossier or of some of its fields (domain §4.2, §4.3). */
export const dossierModel = scoreModel(input, ({ fields, sections }) => {
  const given = sections ?? [{ name: undefined, weight: 100, fields: fields ?? [] }];
  const {
    sections: qualities,
    score,
    maturity,
    ...shares
  } = scoreDossier(
    given.map((section) => ({ weight: section.weight, fields: section.fields.map(qualityField) })),
  );
  const detailed = given.map((section, index) => ({
    name: section.name,
    weight: section.weight,
    ...qualities[index],
    fields: section.fields.map(fieldFigures),
  }));
  return {
    ...shares,
    quality: score,
    dossierScore: score,
    maturityLevel: maturity,
    ...(sections === undefined ? { fields: detailed[0]?.fields } : { sections: detailed }),
  };
});
