import { AppError } from '../../shared/errors/app-error.ts';
import type { DataChanged, UndoState } from '../../shared/ipc/app.contract.ts';
import { TABLE_NAMES, type TableName } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { type ChangeSetInfo, type Origin, writeChangeSet } from './change-log.ts';
import { type Erasure, eraseHistory, leaveNoTrace } from './erase.ts';
import { type Change, createRecorder, type Recorder } from './recorder.ts';
import { refuseSignedChanges } from './signed-snapshots.ts';
import { createUndoStack, type StepOptions, type UndoStack } from './undo-stack.ts';

/** What a user has done, by hand or by a file. */
const UNDOABLE: ReadonlySet<Origin> = new Set(['user', 'import']);
/** Above this number of rows the event only says "reload". */
const EVENT_ROW_LIMIT = 500;

export type CommitOptions = StepOptions & {
  readonly origin: Origin;
  /** Record that this change makes final: no step of it can be undone, this one included. */
  readonly seals?: string | undefined;
};

export type EraseOptions = Erasure & Pick<StepOptions, 'code' | 'place'>;

export type CommitTools = {
  readonly connection: Connection;
  readonly now: () => string;
  readonly newId: () => string;
  readonly actor: string;
  /** Keeps the search index in step, inside the transaction. */
  readonly index: (changes: readonly Change[]) => void;
  readonly emit: (event: DataChanged) => void;
};

export type History = {
  /**
   * The one door for writes: runs `work` in one transaction, keeps before and after of every row, brings the search
   * index up to date, appends the change set, puts it on the undo stack and tells everybody once.
   * @throws AppError; then nothing was written.
   */
  readonly commit: <Result>(options: CommitOptions, work: (recorder: Recorder) => Result) => Result;
  /**
   * The side door for the one write that nothing brings back: does `work` as a commit does, then takes the record's
   * content out of history, drops all undo steps, cleans the file's pages and tells everybody to read anew.
   */
  readonly erase: (options: EraseOptions, work: (recorder: Recorder) => void) => void;
  /** Takes the newest step back by a new change; answers its route. @throws NOTHING_TO_UNDO, UNDO_CONFLICT */
  readonly undo: () => string;
  readonly redo: () => string;
  /** Takes the newest step back for good if it is of this gesture; false when it is not. @throws UNDO_CONFLICT */
  readonly cancel: (group: string) => boolean;
  readonly undoState: () => UndoState;
};

export function createHistory(tools: CommitTools): History {
  const stack: UndoStack = createUndoStack();

  const write = <Result>(
    options: CommitOptions,
    work: (recorder: Recorder) => Result,
    guard: typeof refuseSignedChanges = refuseSignedChanges,
  ) => {
    if (tools.connection.readOnly) throw new AppError('READ_ONLY');
    return tools.connection.transaction(() => {
      const { recorder, changes } = createRecorder(tools.connection, {
        now: tools.now(),
        newId: tools.newId,
      });
      const result = work(recorder);
      const done = changes();
      if (done.length === 0) return { result, changes: done, info: null };
      guard(tools.connection, done);
      tools.index(done);
      const info = writeChangeSet(tools.connection, {
        ...options,
        id: tools.newId(),
        at: recorder.now,
        actor: tools.actor,
        changes: done,
      });
      return { result, changes: done, info };
    });
  };

  const announce = (info: ChangeSetInfo | null, origin: Origin, changes: readonly Change[]): void => {
    if (info !== null) tools.emit(eventOf(info, origin, changes, stack.state()));
  };

  const turn = (direction: 'undo' | 'redo'): string => {
    const step = stack.peek(direction);
    if (step === undefined) throw new AppError('NOTHING_TO_UNDO');
    const options = { origin: direction, code: step.code, subject: step.subject, place: step.place };
    const { changes, info } = write(options, (recorder) => stack.invert(recorder, step));
    stack.turn(direction, changes);
    announce(info, direction, changes);
    return step.place;
  };

  return {
    commit: (options, work) => {
      const { result, changes, info } = write(options, work);
      if (options.seals !== undefined) stack.seal(options.seals);
      else if (info !== null && UNDOABLE.has(options.origin)) stack.push(options, changes);
      announce(info, options.origin, changes);
      return result;
    },
    erase: (options, work) => {
      const { info, changes } = tools.connection.transaction(() => {
        const step = { origin: 'user', code: options.code, subject: '', place: options.place } as const;
        // The law asks for more than a signature: names go out of signed snapshots too.
        const written = write(step, work, () => undefined);
        eraseHistory(tools.connection, options);
        return written;
      });
      stack.clear();
      leaveNoTrace(tools.connection);
      if (info !== null) tools.emit(eventOf(info, 'user', changes, stack.state(), true));
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    cancel: (group) => {
      const step = stack.peek('undo');
      if (step?.group !== group) return false;
      const options = { origin: 'undo', code: step.code, subject: step.subject, place: step.place } as const;
      const { changes, info } = write(options, (recorder) => stack.invert(recorder, step));
      stack.drop();
      announce(info, 'undo', changes);
      return true;
    },
    undoState: () => stack.state(),
  };
}

function eventOf(
  info: ChangeSetInfo,
  origin: Origin,
  changes: readonly Change[],
  undo: UndoState,
  stale = changes.length > EVENT_ROW_LIMIT,
): DataChanged {
  const live = <Name extends TableName>(name: Name) =>
    stale
      ? []
      : (changes as readonly Change<Name>[]).filter((c) => c.table === name && c.after.deletedAt === null);
  const gone = (name: TableName): string[] =>
    stale ? [] : changes.filter((c) => c.table === name && c.after.deletedAt !== null).map((c) => c.after.id);
  const accounts = changes.flatMap((c) =>
    'accountId' in c.after && c.after.accountId ? [c.after.accountId] : [],
  );
  return {
    changeSetId: info.id,
    origin,
    stale,
    accountIds: [...new Set(accounts)],
    upserted: {
      record: live('record').map((c) => c.after),
      entry: live('entry').map((c) => c.after),
      setting: live('setting').map((c) => c.after),
    },
    removed: Object.fromEntries(TABLE_NAMES.map((name) => [name, gone(name)])) as Record<TableName, string[]>,
    undo,
  };
}
