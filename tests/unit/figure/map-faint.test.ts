import { describe, expect, it } from 'vitest';
import { edgeMarks } from '../../../shared/figure/map/edge-marks.ts';
import { faintEdgeMarks, faintKinds, MOST_TIES } from '../../../shared/figure/map/faint-edges.ts';
import { sceneMarks } from '../../../shared/figure/map/map-figure.ts';
import { PRINT_THEME } from '../../../shared/figure/theme.ts';
import { edge, lines, node, request, sceneFor } from './map-samples.ts';

const people = Array.from({ length: 2 * MOST_TIES + 2 }, (_, place) =>
  node(`n${place}`, place === 0 ? null : 'n0'),
);
const ties = (count: number) =>
  Array.from({ length: count }, (_, place) => edge('influences', `n${place + 1}`, `n${place + 2}`, '影响'));
const scene = (count: number) => sceneFor(request(people), [...lines(people), ...ties(count)]);
const wordsOf = (count: number) =>
  sceneMarks(scene(count), 'full', PRINT_THEME).filter(
    (mark) => mark.kind === 'text' && mark.text === '影响',
  );

describe('ties of a crowded map', () => {
  it('step back once there are many; the reporting lines of the tree do not count', () => {
    expect([...faintKinds(scene(0))]).toEqual([]);
    expect([...faintKinds(scene(MOST_TIES))]).toEqual([]);
    expect([...faintKinds(scene(MOST_TIES + 1))]).toEqual(['influences']);
    expect([...faintKinds({ ...scene(0), view: 'power' })]).toEqual(['reports_to']);
  });

  it('of kinds with few lines stay full, words included', () => {
    const few = [edge('conflict', 'n1', 'n9', '冲突'), edge('alliance', 'n2', 'n8', '同盟')];
    const crowded = sceneFor(request(people), [...lines(people), ...ties(MOST_TIES), ...few]);
    expect([...faintKinds(crowded)]).toEqual(['influences']);
    const said = sceneMarks(crowded, 'full', PRINT_THEME).flatMap((mark) =>
      mark.kind === 'text' ? [mark.text] : [],
    );
    expect(said).toEqual(expect.arrayContaining(['冲突', '同盟']));
    expect(said).not.toContain('影响');
  });

  it('are faint and without words on paper, while the tree stays as it is', () => {
    expect(wordsOf(MOST_TIES)).toHaveLength(MOST_TIES);
    expect(wordsOf(MOST_TIES + 1)).toHaveLength(0);
    const crowded = scene(MOST_TIES + 1);
    const marks = sceneMarks(crowded, 'full', PRINT_THEME);
    for (const line of crowded.edges) {
      const isTree = line.kind === 'reports_to';
      const drawn = marks.find((mark) => mark.kind === 'path' && mark.d === line.d);
      expect(drawn).toEqual((isTree ? edgeMarks : faintEdgeMarks)(line, 'full', PRINT_THEME)[0]);
      expect(drawn?.kind === 'path' ? drawn.opacity : null).toBe(isTree ? undefined : 0.18);
    }
  });
});
