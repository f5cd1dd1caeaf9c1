export { default } from './build/config/vitest.config.ts';
