// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { makeAutoObservable, runInAction } from 'mobx';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CanvasModel } from '../../../../renderer/scenes/map/canvas/canvas-model.ts';
import { WaitingSign } from '../../../../renderer/scenes/map/canvas/WaitingSign.tsx';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('says that the map is being drawn once it takes long, and no more when it is there', async () => {
  const { stores } = await sampleStores('YX');
  const canvas = makeAutoObservable({ isBehind: true });
  const set = (isBehind: boolean) =>
    act(() =>
      runInAction(() => {
        canvas.isBehind = isBehind;
      }),
    );
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  render(
    <StoresContext.Provider value={stores}>
      <WaitingSign canvas={canvas as unknown as CanvasModel} />
    </StoresContext.Provider>,
  );
  pass(140);
  expect(screen.queryByRole('status')).toBeNull();
  pass(20);
  expect(screen.getByRole('status').textContent).toContain('正在绘制');
  set(false);
  expect(screen.queryByRole('status')).toBeNull();
  set(true);
  pass(100);
  set(false);
  pass(100);
  expect(screen.queryByRole('status')).toBeNull();
});
