import type { Api } from '../../shared/ipc/api.ts';

declare global {
  interface Window {
    /** The bridge that preload exposes. */
    readonly api: Api;
  }
}
