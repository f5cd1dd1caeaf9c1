import { useRef } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { useStores } from '../../../stores/stores.ts';
import { NO_SOURCE } from './evidence-parts.ts';

export type EvidenceChange = (evidence: Evidence) => Evidence;

/**
 * Saves changes of a value's evidence one after the other. A change that follows before the former was answered builds
 * on it and not on what is still shown: leaving a date by pressing a status would else take the date back.
 */
export function useEvidenceChanges(entry: EntryRow): (change: EvidenceChange) => void {
  const { commands } = useStores();
  const unanswered = useRef<{ readonly entryId: string; readonly evidence: Evidence } | null>(null);
  return (change) => {
    const { id, evidence } = entry;
    const former = unanswered.current;
    const next = change(former?.entryId === id ? former.evidence : (evidence ?? NO_SOURCE));
    const mine = { entryId: id, evidence: next };
    unanswered.current = mine;
    void commands.setEvidence(id, next).finally(() => {
      if (unanswered.current === mine) unanswered.current = null;
    });
  };
}
