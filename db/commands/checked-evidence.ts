import { confidenceOfGrade, type Evidence } from '../../shared/domain/evidence/evidence.ts';
import { canVerify, isProven } from '../../shared/domain/evidence/transitions.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Connection } from '../connection/connection.ts';
import type { CommandContext } from './context.ts';

/**
 * Evidence as it may be stored (domain §4.1): recorded by somebody, of the past, what it points to is there, verified
 * only with a contact unless the source proves itself; a grade sets the confidence until checks raise it. Details name
 * the field and the `part` of the evidence.
 * @throws DATE_IN_FUTURE, REFERENCE_MISSING, VALIDATION_FAILED (reason `needsContact`)
 */
export function checkedEvidence(context: CommandContext, fieldKey: string, evidence: Evidence): Evidence {
  checkDates(context, fieldKey, evidence);
  checkLinks(context, fieldKey, evidence);
  const { verifications = [], grade } = evidence;
  const isRefused = verifications.some((verification) => !canVerify(evidence, verification));
  if (isRefused || (evidence.status === 'verified' && !isProven(evidence))) {
    throw new AppError('VALIDATION_FAILED', {
      field: fieldKey,
      part: 'verifications',
      reason: 'needsContact',
    });
  }
  const graded =
    grade === undefined || evidence.status === 'verified' ? {} : { confidence: confidenceOfGrade(grade) };
  return { recordedBy: context.actor, ...evidence, ...graded };
}

function checkDates({ today }: CommandContext, fieldKey: string, evidence: Evidence): void {
  const refuse = (part: string): never => {
    throw new AppError('DATE_IN_FUTURE', { field: fieldKey, part });
  };
  if (evidence.asOf !== undefined && evidence.asOf > today) refuse('asOf');
  if (evidence.verifications?.some(({ at }) => at > today)) refuse('verifications');
}

function checkLinks(context: CommandContext, fieldKey: string, evidence: Evidence): void {
  const { attachments = [], note } = evidence;
  const links = [
    ...attachments.map((id) => ({ id, kind: 'attachment', part: 'attachments' })),
    ...(note === undefined ? [] : [{ id: note, kind: 'note', part: 'note' }]),
  ];
  for (const { id, kind, part } of links) {
    // One in the trash still counts: it may come back, and until then the value keeps its other evidence.
    if (kindOf(context.connection, id) !== kind) {
      throw new AppError('REFERENCE_MISSING', { field: fieldKey, part });
    }
  }
}

/** Kind of a record, trash included; undefined for an id that never was. */
function kindOf(connection: Connection, id: string): string | undefined {
  return connection.get<{ kind: string }>('SELECT kind FROM record WHERE id = ?', id)?.kind;
}
