import type { EvidenceStatus } from '../../../shared/domain/evidence/evidence.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';

/** The weakest evidence among the facts that a measured input is made of. */
export function InputMark({ status }: { readonly status: EvidenceStatus | null }) {
  return (
    <span className="tier-input-mark">
      <EvidenceMark mark={status ?? 'calculated'} />
    </span>
  );
}
