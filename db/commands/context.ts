import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { ModelVersions } from '../../shared/domain/model/scoring-model.ts';
import type { Connection } from '../connection/connection.ts';
import type { CommitOptions, EraseOptions, History } from '../history/commit.ts';
import type { Recorder } from '../history/recorder.ts';

/** What a command needs; each command is one `commit()` and so one undo step. */
export type CommandContext = {
  readonly connection: Connection;
  readonly catalogue: Catalogue;
  readonly models: ModelVersions;
  /** YYYY-MM-DD of the workspace. */
  readonly today: string;
  readonly actor: string;
  /** True while the sensitive data of this record are unlocked (domain §2.13). */
  readonly isUnlocked: (recordId: string) => boolean;
  /** Commits with the place of the caller, as done by the user unless it is an import. */
  readonly commit: <Result>(
    options: Pick<CommitOptions, 'code' | 'subject' | 'group' | 'seals'> & { readonly origin?: 'import' },
    work: (recorder: Recorder) => Result,
  ) => Result;
  /** Erases with the place of the caller. */
  readonly erase: (options: Omit<EraseOptions, 'place'>, work: Parameters<History['erase']>[1]) => void;
};

/**
 * Evidence of a value that came without any: a guess until somebody says where it is from (product principle 2).
 */
export function guess(context: Pick<CommandContext, 'today' | 'actor'>): Evidence {
  return { status: 'inferred', confidence: 'low', asOf: context.today, recordedBy: context.actor };
}
