import { AppError } from '../../shared/errors/app-error.ts';
import type { UndoState } from '../../shared/ipc/app.contract.ts';
import { type Change, hasSameContent, type Patch, type Recorder } from './recorder.ts';

/** What a step is called, where it was made, and the gesture it belongs to. */
export type StepOptions = {
  /** Message key of the step's label (`actions.undo.<code>`), and what it was done to. */
  readonly code: string;
  readonly subject: string;
  /** Route on which the user was. */
  readonly place: string;
  /** Writes of one gesture share a group and become one undo step. */
  readonly group?: string | undefined;
};

/** One undo step: net effect of a user action on each row. */
export type Step = StepOptions & { readonly changes: readonly Change[] };

const STEP_LIMIT = 100;

export type UndoStack = {
  readonly push: (options: StepOptions, changes: readonly Change[]) => void;
  readonly peek: (direction: 'undo' | 'redo') => Step | undefined;
  /** Writes the inverse of a step. @throws UNDO_CONFLICT when a row is not as the step left it. */
  readonly invert: (recorder: Recorder, step: Step) => void;
  /** After the inverse is written: moves the step to the other side, where it can be turned again. */
  readonly turn: (direction: 'undo' | 'redo', inverse: readonly Change[]) => void;
  /** After the inverse of the newest step is written: it is gone, as if it had never been made. */
  readonly drop: () => void;
  /** Nothing of this record can be taken back or forth any more; steps that did nothing else are gone. */
  readonly seal: (recordId: string) => void;
  /** Nothing done so far can be taken back or forth any more. */
  readonly clear: () => void;
  readonly state: () => UndoState;
};

/** Steps of this session, newest last; kept in memory and gone when the workspace closes. */
export function createUndoStack(): UndoStack {
  const sides: { undo: Step[]; redo: Step[] } = { undo: [], redo: [] };

  return {
    push: (options, changes) => {
      sides.redo = [];
      const last = sides.undo.at(-1);
      const joins = options.group !== undefined && last?.group === options.group;
      if (joins && last !== undefined) {
        sides.undo[sides.undo.length - 1] = { ...last, changes: join(last.changes, changes) };
        return;
      }
      const { code, subject, place, group } = options;
      sides.undo.push({ code, subject, place, group, changes });
      if (sides.undo.length > STEP_LIMIT) sides.undo.shift();
    },
    peek: (direction) => sides[direction].at(-1),
    invert: (recorder, step) => {
      for (const change of [...step.changes].reverse()) invertChange(recorder, change);
    },
    turn: (direction, inverse) => {
      const step = sides[direction].pop();
      if (step === undefined) return;
      const other = direction === 'undo' ? 'redo' : 'undo';
      sides[other].push({ ...step, group: undefined, changes: inverse });
    },
    drop: () => {
      sides.undo.pop();
    },
    seal: (recordId) => {
      sides.redo = [];
      sides.undo = sides.undo.flatMap((step) => {
        const changes = step.changes.filter((change) => !isOf(change, recordId));
        return changes.length === 0 ? [] : [{ ...step, changes }];
      });
    },
    clear: () => {
      sides.undo = [];
      sides.redo = [];
    },
    state: () => ({ undo: labelOf(sides.undo.at(-1)), redo: labelOf(sides.redo.at(-1)) }),
  };
}

function isOf({ after }: Change, recordId: string): boolean {
  return after.id === recordId || ('recordId' in after && after.recordId === recordId);
}

function invertChange(recorder: Recorder, change: Change): void {
  const current = recorder.read(change.table, change.after.id);
  if (current === undefined || !hasSameContent(current, change.after)) throw new AppError('UNDO_CONFLICT');
  const patch = change.before ?? { deletedAt: recorder.now };
  recorder.update(change.table, change.after.id, patch as Patch<typeof change.table>);
}

/** Net effect of two changes lists in a row: first `before`, last `after`. */
function join(first: readonly Change[], second: readonly Change[]): readonly Change[] {
  const net = new Map(first.map((change) => [change.after.id, change]));
  for (const change of second) {
    const before = net.get(change.after.id);
    net.set(
      change.after.id,
      before === undefined ? change : ({ ...change, before: before.before } as Change),
    );
  }
  return [...net.values()];
}

function labelOf(step: Step | undefined) {
  return step === undefined ? null : { code: step.code, subject: step.subject };
}
