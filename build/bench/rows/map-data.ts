import { join } from 'node:path';
import { readMapEdges } from '../../../shared/domain/account/map-edges.ts';
import { readMap } from '../../../shared/domain/account/relationship-reading.ts';
import { createAccountView } from '../../../shared/domain/account/view.ts';
import { builtinCatalogue } from '../../../shared/domain/dossier/builtin.ts';
import type { EdgeInput, LayoutRequest } from '../../../shared/figure/map/layout.ts';
import { layoutMap } from '../../../shared/figure/map/layout-map.ts';
import { EMPTY_FACTS, sceneOf } from '../../../shared/figure/map/scene-of.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { addMonths } from '../../../shared/lib/calendar-date.ts';
import { edgeInputs, layoutNodes } from '../../../shared/report/map/map-cards.ts';
import type { EntryRow, RecordRow } from '../../../shared/schemas/rows.ts';
import type { Bench } from '../context.ts';
import { byTurns } from '../measure.ts';
import { copyOf, openRaw } from '../raw-file.ts';
import type { Row } from '../table.ts';
import { type BenchHost, openHost } from '../tools.ts';
import { createLargeMap } from '../volume/large-map.ts';

const ROUNDS = 20;
const WARM_UP = 3;
const TODAY = '2026-01-15';
const LAYOUT_MS = 1_000;
/** Days that are played through. */
const DAYS = 24;

type Order = { readonly request: LayoutRequest; readonly edges: readonly EdgeInput[] };
type Loaded = { readonly records: readonly RecordRow[]; readonly entries: readonly EntryRow[] };

/** What the worker beside the window does for a map, and the pictures of its past, without a window. */
export async function mapDataRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const people of [500, 2_000]) {
    const { path, accountId } = createLargeMap(join(bench.folder, `map-data-${people}.zhibi`), people);
    const bare = copyOf(path, bench.folder, `map-bare-${people}.zhibi`);
    const host = await openHost(path);
    rows.push(await layoutRow(await orderOf(host, accountId), people));
    if (people === 500) rows.push(await framesRow(host, bare, accountId));
    await host.close();
  }
  return rows;
}

/** Places of the cards and ways of the lines, all kinds shown; the limit is handing the same order to a worker. */
async function layoutRow(order: Order, people: number): Promise<Row> {
  const pair = await byTurns(
    ROUNDS,
    WARM_UP,
    () => draw(order),
    () => structuredClone(order),
  );
  return {
    name: `${people} people, ${order.edges.length} lines: layout and routes, in the worker`,
    limitName: 'a copy of the order to the worker',
    unit: 'ms',
    ...pair,
    ...(people === 500 ? { goalP95: LAYOUT_MS } : {}),
  };
}

function draw({ request, edges }: Order) {
  return sceneOf({
    view: request.view,
    layout: layoutMap(request),
    cards: request.nodes.map(({ id, kind }) => ({ recordId: id, kind, card: EMPTY_FACTS })),
    edges,
    folded: [],
    placed: [],
    groupWords: ({ title, note }) => ({ title, note }),
  });
}

async function orderOf(host: BenchHost, accountId: string): Promise<Order> {
  const { records, entries } = await host.ask<Loaded>('account.load', { accountId });
  const view = createAccountView({ catalogue: builtinCatalogue, today: TODAY, accountId, records, entries });
  const reading = readMap(view, null);
  const edges = readMapEdges(view, reading);
  const words = {
    t: createTranslator('zh-CN'),
    locale: 'zh-CN',
    view,
    windowDays: reading.windowDays,
  } as const;
  const nodes = layoutNodes(reading, edges);
  return {
    request: { view: 'tree', nodes, steps: [], ties: [], placed: [], grouping: 'none', folded: [] },
    edges: edgeInputs(edges, words),
  };
}

async function framesRow(host: BenchHost, path: string, accountId: string): Promise<Row> {
  const raw = openRaw(path);
  const dates = Array.from({ length: DAYS }, (_, index) => addMonths(TODAY, -index)).toReversed();
  const pair = await byTurns(
    ROUNDS,
    WARM_UP,
    () => host.ask('map.frames', { accountId, mapId: null, dates }),
    () =>
      raw.all('SELECT * FROM change WHERE row_id IN (SELECT id FROM entry WHERE account_id = ?)', accountId),
  );
  raw.close();
  return {
    name: `500 people on ${DAYS} days of the past`,
    limitName: 'SELECT of their history',
    unit: 'ms',
    ...pair,
  };
}
