import { expect, it } from 'vitest';
import { launchApp } from './app.ts';
import { faultsOnEveryScreen, ROUND_TIMEOUT } from './every-screen.ts';
import { violationsOf } from './pages/axe.ts';
import { settle } from './pages/tour.ts';
import { welcomeOf } from './pages/welcome.ts';

// The other theme, in the other size: every-screen-dark.e2e.ts.
it(
  'has no fault that axe knows, no hole in a text and no wish to the network (S27) on any screen in light, zhCN',
  async () => {
    const look = { theme: 'light', language: 'zhCN', size: [1280, 800], rules: 'all' } as const;
    expect(await faultsOnEveryScreen(look)).toEqual({});
  },
  ROUND_TIMEOUT,
);

it('has no fault that axe knows on the welcome', async () => {
  const app = await launchApp();
  await welcomeOf(app).deleteSample();
  await welcomeOf(app).appears();
  await settle(app);
  expect(await violationsOf(app)).toEqual([]);
});
