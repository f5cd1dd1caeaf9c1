import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import type { RecordKind } from '../../shared/domain/dossier/types.ts';
import type { CommandContext } from './context.ts';
import { nextCode } from './records.ts';

/** Codes for many new records of a kind, looked up once: S15, S16, … */
export function codesFrom(context: CommandContext, kind: RecordKind, accountId: string): () => string {
  const prefix = RECORD_KIND_INFO[kind].codePrefix;
  let next = Number(nextCode(context, kind, accountId).slice(prefix.length));
  return () => {
    const code = `${prefix}${String(next).padStart(2, '0')}`;
    next += 1;
    return code;
  };
}
