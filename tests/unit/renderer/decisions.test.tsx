// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AssessmentTab } from '../../../renderer/scenes/assessment/AssessmentTab.tsx';
import { StickinessTab } from '../../../renderer/scenes/stickiness/StickinessTab.tsx';
import { TierTab } from '../../../renderer/scenes/tier/TierTab.tsx';
import { type Stores, StoresContext } from '../../../renderer/stores/stores.ts';
import { sampleStores } from '../../helpers/sample-stores.ts';

afterEach(cleanup);

const show = (stores: Stores, tab: React.ReactNode) =>
  render(<StoresContext.Provider value={stores}>{tab}</StoresContext.Provider>);
const textOf = (testId: string) => screen.getByTestId(testId).textContent;

describe('tier tab of Yunxiu', () => {
  it('shows the worked example and follows a changed score at once', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <TierTab />);
    expect(['tier-score', 'tier-cv', 'tier-fp', 'tier-fit'].map(textOf)).toEqual([
      '81.00',
      '82.86',
      '85.33',
      '68.00',
    ]);
    expect(textOf('tier-formula-result')).toBe('81.00');
    expect(textOf('tier-fp-future')).toBe('73.78');
    expect(screen.getByTestId('tier-borderline').textContent).toContain('1.00');
    expect(screen.getByTestId('tier-gate-strategicFp').dataset.state).toBe('passed');

    fireEvent.keyDown(screen.getByTestId('tier-score-C1'), { key: '3' });
    await waitFor(() => expect(textOf('tier-points-C1')).toBe('4.8'));
    expect(textOf('tier-score')).toBe('79.40');
    expect(screen.getByTestId('tier-gate-strategicC1').dataset.state).toBe('notNeeded');

    await stores.undo.undo();
    await waitFor(() => expect(textOf('tier-score')).toBe('81.00'));
  });

  it('leaves a cleared score out and keeps the input note', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <TierTab />);
    fireEvent.keyDown(screen.getByTestId('tier-score-B5'), { key: 'Delete' });
    await waitFor(() => expect(textOf('tier-points-B5')).toBe('–'));
    expect(textOf('tier-input-B5')).toContain('联合开发');
  });

  it('shows what the dossier measured, says where a judgement differs, and takes the dossier’s back', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <TierTab />);
    expect(textOf('tier-measured-B2')).toContain('46.67%');
    fireEvent.keyDown(screen.getByTestId('tier-score-B2'), { key: '3' });
    await waitFor(() => expect(textOf('tier-points-B2')).toBe('7.2'));
    fireEvent.click(screen.getByTestId('tier-take-B2'));
    await waitFor(() => expect(textOf('tier-points-B2')).toBe('12.0'));
    expect(screen.queryByTestId('tier-take-B2')).toBeNull();
  });

  it('opens the source of a measured input in the inspector', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <TierTab />);
    fireEvent.click(screen.getByTestId('tier-measured-A5'));
    expect(stores.inspector.target).toMatchObject({ kind: 'field', fieldKey: 'trx.overdue_days' });
  });

  it('opens the evidence of a criterion in the inspector', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <TierTab />);
    fireEvent.click(screen.getByTestId('evidence-tier.B5'));
    expect(stores.inspector.target).toMatchObject({ kind: 'field', fieldKey: 'tier.B5' });
    expect(screen.getByTestId('tier-row-B5').dataset.selected).toBe('true');
  });
});

describe('stickiness tab of Yunxiu', () => {
  it('shows levels, haircut and score of the worked example (domain §11.4)', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <StickinessTab />);
    expect(['P', 'V', 'F'].map((level) => textOf(`stickiness-bar-${level}`))).toEqual([
      '76.00',
      '48.00',
      '44.00',
    ]);
    expect(textOf('stickiness-score')).toBe('53.40');
    expect(textOf('stickiness-formula-result')).toBe('53.40');
    expect(textOf('stickiness-effective-V3')).toBe('2 → 1');
    expect(screen.getByTestId('stickiness-achieved').textContent).toContain('1');
    expect(screen.queryByTestId('stickiness-trapped')).toBeNull();
  });

  it('warns of a trapped customer', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <StickinessTab />);
    for (const id of ['P1', 'P2', 'P3'])
      fireEvent.keyDown(screen.getByTestId(`stickiness-score-${id}`), { key: '1' });
    for (const id of ['V5', 'F2'])
      fireEvent.keyDown(screen.getByTestId(`stickiness-score-${id}`), { key: '5' });
    await waitFor(() => expect(screen.queryByTestId('stickiness-trapped')).not.toBeNull());
  });
});

describe('assessment tab of Yunxiu', () => {
  it('scores the newest round as the worked example (domain §11.8)', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <AssessmentTab />);
    expect(textOf('dimension-A')).toBe('48.00');
    const flags = screen.getByTestId('result-A4').textContent;
    expect(flags).toContain('盲点');
    expect(flags).toContain('分歧');
  });

  it('takes answers by key, moves on, and marks what lacks evidence', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <AssessmentTab />);
    fireEvent.click(screen.getByTestId('add-round'));
    const name = await screen.findByTestId('respondent-name');
    fireEvent.change(name, { target: { value: '林曜' } });
    fireEvent.click(screen.getByTestId('add-respondent'));
    fireEvent.click(await screen.findByRole('button', { name: /^林曜/ }));
    fireEvent.keyDown(screen.getByTestId('question-E1'), { key: '4' });
    await waitFor(() => expect(screen.getByTestId('remark-E1').getAttribute('placeholder')).toContain('4'));
    expect(document.activeElement?.closest('fieldset')?.dataset.testid).toBe('question-E2');
    fireEvent.keyDown(screen.getByTestId('question-E2'), { key: 'n' });
    await waitFor(() => expect((screen.getByTestId('answer-E2-na') as HTMLInputElement).checked).toBe(true));
    fireEvent.keyDown(screen.getByTestId('question-E2'), { key: '2' });
    await waitFor(() => expect((screen.getByTestId('answer-E2-2') as HTMLInputElement).checked).toBe(true));
    fireEvent.click(screen.getByTestId('show-results'));
    expect((await screen.findByTestId('result-E1')).textContent).toContain('需要依据');
  });
});
