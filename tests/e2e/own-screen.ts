import { inject } from 'vitest';

// Workers are counted from one, and no two of them work at a time under the same number.
const screen = inject('screens')[Number(process.env.VITEST_POOL_ID) - 1];
if (screen !== undefined) process.env.DISPLAY = screen;
