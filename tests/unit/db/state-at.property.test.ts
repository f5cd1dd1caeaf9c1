import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accounts, entriesOf, recordsOf } from '../../../db/queries/read-rows.ts';
import { stateAt } from '../../../db/queries/state-at.ts';
import type { Workspace } from '../../../db/workspace.ts';
import { act, steps } from '../../helpers/random-steps.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Live rows of all accounts and of the workspace, whole. */
function stateNow({ connection }: Workspace, ids: readonly (string | null)[]) {
  return ids.map((id) => ({
    records: recordsOf(connection, id).toSorted(byId),
    entries: entriesOf(connection, id).toSorted(byId),
  }));
}

function lastInstant({ connection }: Workspace): string | undefined {
  return connection.get<{ at: string }>('SELECT at FROM change_set ORDER BY seq DESC LIMIT 1')?.at;
}

describe('the state at an instant', () => {
  it('is exactly what was live after each step, undo and redo included', () => {
    fc.assert(
      fc.property(steps, fc.nat(3), (sequence, undone) => {
        const workspace = emptyWorkspace();
        const { connection, history } = workspace;
        const known = (): readonly (string | null)[] => [
          null,
          ...new Set(
            connection
              .all<{ id: string }>("SELECT id FROM record WHERE kind = 'account'")
              .map(({ id }) => id),
          ),
        ];
        const moments: { at: string; ids: readonly (string | null)[]; state: object }[] = [];
        const remember = () => {
          const at = lastInstant(workspace);
          const ids = known();
          if (at !== undefined) moments.push({ at, ids, state: stateNow(workspace, ids) });
        };
        for (const step of sequence) {
          act(workspace, step);
          remember();
        }
        for (let turn = 0; turn < undone && history.undoState().undo !== null; turn += 1) {
          history.undo();
          remember();
        }
        for (const { at, ids, state } of moments) {
          const then = ids.map((id) => {
            const { records, entries } = stateAt(connection, id, at);
            return { records: records.toSorted(byId), entries: entries.toSorted(byId) };
          });
          expect(then).toEqual(state);
        }
        for (const id of known()) {
          expect(stateAt(connection, id, '2000-01-01T00:00:00.000Z')).toEqual({ records: [], entries: [] });
        }
        expect(accounts(connection).length).toBeLessThanOrEqual(known().length);
      }),
      { numRuns: 20 },
    );
  });
});
