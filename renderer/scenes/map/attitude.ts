import { ATTITUDE_SCALE } from '../../../shared/domain/relationship/scales.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

const KEYS = ['m2', 'm1', 'z0', 'p1', 'p2'] as const;

/** Attitudes −2 … +2, lowest first. */
export const ATTITUDES: readonly number[] = ATTITUDE_SCALE.map(({ value }) => value);

/** Key of an attitude in style sheets and catalogues; 'none' while it is unknown. */
export function attitudeKey(attitude: number | null): (typeof KEYS)[number] | 'none' {
  return attitude === null ? 'none' : (KEYS[attitude + 2] ?? 'none');
}

/** "+1", "0", "−2". */
export function signedAttitude(attitude: number): string {
  return `${attitude > 0 ? '+' : attitude < 0 ? '−' : ''}${Math.abs(attitude)}`;
}

/** One word for an attitude. */
export function attitudeWord(t: Translator, attitude: number | null): string {
  const key = attitudeKey(attitude);
  return key === 'none' ? t(($) => $.map.attitudeUnknown) : t(($) => $.map.attitudeShort[key]);
}
