import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { type Chart, readChart } from '../queries/chart.ts';
import type { CommandContext } from './context.ts';
import { stepOfCards } from './maps.ts';
import { putValue } from './put-value.ts';
import { addSeat, addSeatRow } from './seats.ts';

/**
 * Hangs people and empty seats under a chief, or at the top; one undo step. Reporting lines run between seats, so who
 * has none gets one without a title. @throws NOT_FOUND, REFERENCE_MISSING for who is not of this account, VALIDATION_FAILED
 * for who has left, CIRCULAR when the chief hangs below one of them, however far and through empty seats too
 */
export function reparent(context: CommandContext, input: ParsedInput<'map.reparent'>): null {
  const chart = readChart(context, input.accountId);
  const nodes = [...new Set(input.nodes)].map((id) => requireNode(chart, id));
  const chief = input.chief === null ? null : requireNode(chart, input.chief);
  refuseCircle(chart, nodes, chief);
  const step = stepOfCards(context, 'map.reparent', input.nodes);
  return context.commit({ ...step, group: input.group }, (recorder) => {
    const above = chief === null ? null : seatFor(context, recorder, chart, chief);
    for (const node of nodes) {
      const seat = seatFor(context, recorder, chart, node);
      putValue(context, recorder, seat, 'pos.reports_to', above?.id ?? null);
    }
    return null;
  });
}

function requireNode(chart: Chart, id: string): RecordRow {
  const node = chart.records.get(id);
  if (node === undefined || (node.kind !== 'person' && node.kind !== 'seat'))
    throw new AppError('REFERENCE_MISSING', { field: 'pos.reports_to' });
  if (chart.former.has(id)) throw new AppError('VALIDATION_FAILED', { field: 'per.left', reason: 'former' });
  return node;
}

/** Seats above the chief, the chief's own included, must be none of theirs. A circle that is there already ends. */
function refuseCircle(chart: Chart, nodes: readonly RecordRow[], chief: RecordRow | null): void {
  if (chief === null) return;
  const moved = new Set(nodes.map(({ id }) => chart.seatOf.get(id) ?? id));
  const passed = new Set<string>();
  let above: string | null = chart.seatOf.get(chief.id) ?? chief.id;
  while (above !== null && !passed.has(above)) {
    if (moved.has(above)) throw new AppError('CIRCULAR', { field: 'pos.reports_to' });
    passed.add(above);
    above = chart.chiefOf.get(above) ?? null;
  }
}

function seatFor(context: CommandContext, recorder: Recorder, chart: Chart, node: RecordRow): RecordRow {
  const seat = chart.records.get(chart.seatOf.get(node.id) ?? (node.kind === 'seat' ? node.id : ''));
  if (seat !== undefined) return seat;
  const made = addSeat(context, recorder, node.accountId, {
    title: '',
    department: '',
    reportsToSeatId: null,
  });
  addSeatRow(context, recorder, node, made.id, null);
  return made;
}
