import { describe, expect, it } from 'vitest';
import { MapModel } from '../../../../renderer/scenes/map/map-model.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

describe('kinds of lines', () => {
  it('leaves reporting lines to the tree until somebody asks for them elsewhere', async () => {
    const { stores } = await sampleStores('YX');
    const model = new MapModel(stores);
    const kinds = () => new Set(model.content.edges.map(({ kind }) => kind));
    expect(kinds()).toContain('reports_to');
    for (const view of ['power', 'lanes'] as const) {
      stores.map.show(view);
      expect(kinds()).not.toContain('reports_to');
      expect(kinds()).toContain('alliance');
    }
    stores.map.showKind('reports_to');
    expect(kinds()).toContain('reports_to');
    stores.map.show('power');
    expect(kinds()).not.toContain('reports_to');
  });

  it('switches ties for all views at once', async () => {
    const { stores } = await sampleStores('YX');
    stores.map.showKind('conflict');
    stores.map.show('power');
    expect(stores.map.hiddenKinds.has('conflict')).toBe(false);
    stores.map.showKinds([]);
    stores.map.show('tree');
    expect(stores.map.hiddenKinds.has('conflict')).toBe(true);
    expect(stores.map.hiddenKinds.has('reports_to')).toBe(false);
  });
});
