import { describe, expect, test } from 'vitest';
import { farLabels } from '../../../shared/figure/map/far-labels.ts';
import type { Mark } from '../../../shared/figure/map/mark.ts';
import { nameLines } from '../../../shared/figure/map/name-lines.ts';
import { PRINT_THEME } from '../../../shared/figure/theme.ts';
import { organization, overlaps, request, SAMPLE, sceneFor } from './map-samples.ts';

const people = organization(500);
const influence = new Map(people.map((one) => [one.id, one.influence]));
const scene = sceneFor(request(people, { grouping: 'department' }), [], (id) => ({
  name: `人物${id}`,
  attitude: 1,
  influence: influence.get(id) ?? null,
  isKey: id === 'p7',
}));
const textOf = (marks: readonly Mark[]) => marks.find((mark) => mark.kind === 'text');
const plateOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))[0] ?? { x: 0, y: 0, width: 0, height: 0 };

describe('words over a map seen from afar', () => {
  test.each([0.15, 0.08, 0.03])('at zoom %s keep their size on the screen and cover no other', (zoom) => {
    const labels = farLabels(scene, zoom, PRINT_THEME);
    expect(labels.some(({ nodeId }) => nodeId === null)).toBe(true);
    expect(labels.filter(({ nodeId }) => nodeId !== null).length).toBeGreaterThan(5);
    for (const { marks } of labels) expect((textOf(marks)?.size ?? 0) * zoom).toBeGreaterThanOrEqual(10.9);
    expect(overlaps(labels.map(({ marks }) => plateOf(marks)))).toBe(0);
  });

  test('name the most influential first, and only chiefs and key people', () => {
    const named = farLabels(scene, 0.15, PRINT_THEME).flatMap(({ nodeId }) => nodeId ?? []);
    const chiefs = new Set(people.map(({ chief }) => chief));
    for (const id of named) expect(chiefs.has(id) || id === 'p7').toBe(true);
    const ranks = named.map((id) => influence.get(id) ?? 0);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  test('are left to the cards at natural size, and to whoever is looked for during a search', () => {
    expect(farLabels(scene, 1, PRINT_THEME)).toEqual([]);
    expect(farLabels(scene, 0.4, PRINT_THEME).every(({ nodeId }) => nodeId === null)).toBe(true);
    const searched = sceneFor(request(SAMPLE), [], (id) => ({ name: id, isDimmed: id !== 'S09' }));
    expect(farLabels(searched, 0.1, PRINT_THEME).map(({ nodeId }) => nodeId)).toEqual(['S09']);
  });
});

describe('a name on a card seen from farther away', () => {
  test('becomes smaller, then takes two lines, before anything is cut', () => {
    expect(nameLines('陆承渊', 150)).toMatchObject({ lines: ['陆承渊'], size: 25 });
    expect(nameLines('Margaret Thompson', 156)).toMatchObject({ lines: ['Margaret', 'Thompson'] });
    expect(nameLines('Steven D. Baker', 156).lines.join(' ')).toBe('Steven D. Baker');
    expect(nameLines('Wolfeschlegelsteinhausenbergerdorff', 156).lines[0]).toMatch(/…$/);
    expect(nameLines('', 156).lines).toEqual(['']);
  });
});
