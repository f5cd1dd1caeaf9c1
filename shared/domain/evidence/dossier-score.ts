import { type Band, bandOf, percent, rounded, sum, weightedMean } from '../scale.ts';
import { type QualityField, sectionQuality } from './quality.ts';

/** Bands of the dossier score (domain §4.2). */
export const DOSSIER_BANDS = [
  { key: 'decisionGrade', min: 75, label: { zh: '可决策', en: 'decision-grade' } },
  { key: 'usable', min: 55, label: { zh: '可用', en: 'usable' } },
  { key: 'draft', min: 40, label: { zh: '草稿', en: 'draft' } },
  { key: 'thin', min: 0, label: { zh: '单薄', en: 'thin' } },
] as const satisfies readonly Band<string>[];
export type DossierBand = (typeof DOSSIER_BANDS)[number]['key'];

/** Section weights of the supplier dossier (domain §4.2). */
export const SUPPLIER_DOSSIER_WEIGHTS = { categories: 40, shares: 30, suppliers: 30 } as const;

/** Maturity levels, highest first: the level is the highest whose three gates all hold (domain §4.3). */
export const MATURITY_LEVELS = [
  { level: 5, completeness: 90, score: 75, verifiedShare: 55, label: { zh: '可决策', en: 'Decision-grade' } },
  { level: 4, completeness: 85, score: 65, verifiedShare: 40, label: { zh: '有洞察', en: 'Insightful' } },
  { level: 3, completeness: 75, score: 55, verifiedShare: 25, label: { zh: '受控', en: 'Managed' } },
  { level: 2, completeness: 60, score: 40, verifiedShare: 10, label: { zh: '成形', en: 'Assembled' } },
  { level: 1, completeness: 0, score: 0, verifiedShare: 0, label: { zh: '起步', en: 'Started' } },
] as const;
export type MaturityLevel = (typeof MATURITY_LEVELS)[number]['level'];

export type DossierSection = { readonly weight: number; readonly fields: readonly QualityField[] };

/** Figures 0–100 rounded to 2 decimals; null where nothing applies (or, for the shares, nothing is filled). */
export type DossierScore = {
  readonly sections: readonly { readonly completeness: number | null; readonly quality: number | null }[];
  readonly completeness: number | null;
  readonly score: number | null;
  readonly verifiedShare: number | null;
  readonly staleShare: number | null;
  readonly band: DossierBand | null;
  readonly maturity: MaturityLevel;
};

/**
 * Scores a dossier (domain §4.2). Score and completeness weigh the sections; a section where nothing applies leaves the
 * denominator. Verified and stale shares are taken over all filled fields by field weight.
 */
export function scoreDossier(sections: readonly DossierSection[]): DossierScore {
  const qualities = sections.map((section) => ({
    weight: section.weight,
    ...sectionQuality(section.fields),
  }));
  const over = (key: 'completeness' | 'quality') =>
    rounded(weightedMean(qualities.map((quality) => ({ weight: quality.weight, value: quality[key] }))));
  const total = (key: 'weightFilled' | 'weightVerified' | 'weightStale') =>
    sum(qualities.map((quality) => quality[key]));
  const completeness = over('completeness');
  const score = over('quality');
  const verifiedShare = rounded(percent(total('weightVerified'), total('weightFilled')));
  return {
    sections: qualities.map((quality) => ({
      completeness: rounded(quality.completeness),
      quality: rounded(quality.quality),
    })),
    completeness,
    score,
    verifiedShare,
    staleShare: rounded(percent(total('weightStale'), total('weightFilled'))),
    band: bandOf(DOSSIER_BANDS, score),
    maturity: maturityLevel(completeness ?? 0, score ?? 0, verifiedShare ?? 0),
  };
}

/** Highest maturity level 1–5 whose three gates (each 0–100) all hold (domain §4.3). */
export function maturityLevel(completeness: number, score: number, verifiedShare: number): MaturityLevel {
  const reached = MATURITY_LEVELS.find(
    (gate) =>
      (rounded(completeness) ?? 0) >= gate.completeness &&
      (rounded(score) ?? 0) >= gate.score &&
      (rounded(verifiedShare) ?? 0) >= gate.verifiedShare,
  );
  return reached?.level ?? 1;
}
