import { describe, expect, test } from 'vitest';
import { EDGE_KINDS } from '../../../shared/domain/relationship/edge-kinds.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { MapExport } from '../../../shared/ipc/map-export.ts';
import { buildRelationshipMap } from '../../../shared/report/relationship-map/build.ts';
import { sampleView } from '../db/sample-view.ts';
import { dossierView } from '../domain/account/dossier-view.ts';

const CHOICE: MapExport = {
  mapId: null,
  view: 'tree',
  grouping: 'none',
  format: 'docx',
  page: 'A4',
  kinds: [...EDGE_KINDS],
  informal: true,
  names: true,
};
const words = { owner: '林曜', t: createTranslator('zh-CN'), locale: 'zh-CN' } as const;
const built = (view: ReturnType<typeof sampleView>, map: Partial<MapExport> = {}) =>
  JSON.stringify(buildRelationshipMap({ view, map: { ...CHOICE, ...map }, ...words }));

describe('the map on paper', () => {
  test('writes support with its sign, as on the screen', () => {
    expect(built(sampleView('YX'))).toContain('"+13.81"');
  });

  test('says where nobody is on the map instead of a blank picture', () => {
    for (const view of ['tree', 'power', 'lanes'] as const)
      expect(built(dossierView({}), { view })).toContain('地图上还没有人');
  });

  test('names a boss who is not on the map, and only his seat where names stay inside', () => {
    const sits = (seat: string) => ({ 'per.seat': [{ seat, from: null, to: null }] });
    const view = dossierView({
      t1: { 'pos.title': '总裁' },
      t2: { 'pos.title': '制造副总裁', 'pos.reports_to': 't1' },
      t3: { 'pos.title': '厂长', 'pos.reports_to': 't2' },
      p1: { 'per.name': '顾明洲', ...sits('t1') },
      p2: { 'per.name': '韩之序', 'node.parked': true, ...sits('t2') },
      p3: { 'per.name': '方牧野', ...sits('t3') },
    });
    expect(built(view)).toContain('经 韩之序');
    const redacted = built(view, { names: false });
    expect(redacted).not.toContain('韩之序');
    expect(redacted).toContain('经 制造副');
  });
});
