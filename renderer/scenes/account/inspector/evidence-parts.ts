import { days } from '../../../../shared/domain/dossier/catalogue/units.ts';
import { integer, pastDate, rich, text } from '../../../../shared/domain/dossier/define.ts';
import type { ScalarType, ScalarValue } from '../../../../shared/domain/dossier/types.ts';
import { type Evidence, SOURCE_TYPES, type SourceType } from '../../../../shared/domain/evidence/evidence.ts';

/** Parts of an evidence record that are edited as single values. */
export const EVIDENCE_PARTS = ['sourceType', 'sourceRef', 'asOf', 'reasoning', 'validityDays'] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

/** Evidence of a value whose record was taken away, or that never had one. */
export const NO_SOURCE: Evidence = { status: 'inferred', confidence: 'low' };

/** How a part is edited; source types are named by the caller, who knows the language. */
export function partType(part: EvidencePart, nameOf: (source: SourceType) => string): ScalarType {
  switch (part) {
    case 'sourceType':
      return {
        kind: 'choice',
        options: SOURCE_TYPES.map((key) => ({ key, label: { zh: nameOf(key), en: nameOf(key) } })),
      };
    case 'sourceRef':
      return text(2_000);
    case 'asOf':
      return pastDate;
    case 'reasoning':
      return rich;
    case 'validityDays':
      return integer({ unit: days, min: 1 });
  }
}

/** The evidence with one part replaced; null takes the part away. */
export function withPart(evidence: Evidence, part: EvidencePart, value: ScalarValue | null): Evidence {
  const { [part]: _former, ...rest } = evidence;
  return value === null ? rest : { ...rest, [part]: value };
}

/** The evidence with these attachments alone. */
export function withAttachments(evidence: Evidence, ids: readonly string[]): Evidence {
  const { attachments: _former, ...rest } = evidence;
  return ids.length === 0 ? rest : { ...rest, attachments: ids };
}
