import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { entriesOfRecord } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/**
 * What goes along to another employer: who somebody is, how to deal with them, and whom of ours they know, because a
 * link is between two people (domain §7.4: kept with the new employer). Judgements of the map, the contact log, aims of
 * the former post and the office address stay where they were made (domain §2.9).
 */
const PROFILE: readonly string[] = [
  'node.links',
  ...[
    'name name_en phone im education career ability age_band birth_year personality interests hobbies family',
    'hometown comm_style channel best_time win red_lines orientation privacy_basis',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `per.${name}`),
];

/**
 * Copies the profile of a person with its evidence; what evidence names of the former account (files, notes, contacts)
 * stays there, so what contacts had verified is collected again (domain §4.1).
 */
export function copyProfile(
  context: CommandContext,
  recorder: Recorder,
  from: RecordRow,
  to: RecordRow,
): void {
  for (const entry of entriesOfRecord(context.connection, from.id)) {
    if (!PROFILE.includes(entry.fieldKey) || entry.rivalOf !== null) continue;
    const { fieldKey, position, value, note, notApplicable, evidence } = entry;
    recorder.insert('entry', {
      recordId: to.id,
      accountId: to.accountId,
      fieldKey,
      position,
      value,
      note,
      notApplicable,
      evidence: evidence === null ? null : portable(evidence),
    });
  }
}

function portable(evidence: Evidence): Evidence {
  const { attachments: _files, note: _note, verifications, ...rest } = evidence;
  return verifications === undefined || rest.status !== 'verified' ? rest : { ...rest, status: 'collected' };
}
