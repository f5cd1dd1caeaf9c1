import { expect, it } from 'vitest';
import { faultsOnEveryScreen, ROUND_TIMEOUT } from './every-screen.ts';

// In a file of its own to run beside every-screen-light.e2e.ts, which finds the same structure in other colours.
it(
  'has no fault that axe knows, no hole in a text and no wish to the network (S27) on any screen in dark, en',
  async () => {
    const look = { theme: 'dark', language: 'en', size: [1920, 1080], rules: 'contrast' } as const;
    expect(await faultsOnEveryScreen(look)).toEqual({});
  },
  ROUND_TIMEOUT,
);
