import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../../db/queries/check.ts';
import type { Workspace } from '../../../db/workspace.ts';
import { act, steps } from '../../helpers/random-steps.ts';
import { liveRows } from '../../helpers/rows.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

function turnAll(workspace: Workspace, direction: 'undo' | 'redo'): number {
  let turns = 0;
  while (workspace.history.undoState()[direction] !== null) {
    workspace.history[direction]();
    turns += 1;
  }
  return turns;
}

describe('undo and redo', () => {
  it('take any sequence of commands back to the same rows, and forth to the end state', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const workspace = emptyWorkspace();
        const start = liveRows(workspace);
        for (const step of sequence) act(workspace, step);
        const end = liveRows(workspace);
        const undone = turnAll(workspace, 'undo');
        expect(liveRows(workspace)).toEqual(start);
        expect(turnAll(workspace, 'redo')).toBe(undone);
        expect(liveRows(workspace)).toEqual(end);
        expect(checkWorkspace(workspace.connection, workspace.catalogue()).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
