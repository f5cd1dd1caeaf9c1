import type { RelationshipReading } from '../../domain/account/relationship-reading.ts';
import { ATTITUDE_SCALE } from '../../domain/relationship/scales.ts';
import type { DossierContext } from './context.ts';

/** Word of an attitude −2 … +2; '' when unknown. */
export function attitudeText(attitude: number | null, { text }: DossierContext): string {
  const step = ATTITUDE_SCALE.find(({ value }) => value === attitude);
  return step === undefined ? '' : text(step.label);
}

/** The level that counts: capped where no behaviour proves it (domain §7.3). */
export function levelOf(reading: RelationshipReading, id: string): number | null {
  return reading.metrics.people.find((person) => person.id === id)?.level ?? null;
}
