import type { Sureness } from '../../../shared/domain/account/rival-facts.ts';
import type { EvidenceMarkKey } from '../../components/evidence/evidence-mark.ts';

/** The mark of a fact: a contradiction first, then age, then how sure it is. */
export function sureMark({ status, isStale }: Sureness): EvidenceMarkKey {
  return status !== 'disputed' && isStale ? 'stale' : status;
}
