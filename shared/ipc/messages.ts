import type { Answer } from '../schemas/error-envelope.ts';

/** Messages between main and the data host. */
export type HostRequest = {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly place: string;
};
export type HostMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'event'; readonly name: string; readonly payload: unknown }
  | { readonly kind: 'ready' };

/** Channel names between window and main; `place` is the route the user is on, kept with the undo step. */
export const RPC_CHANNEL = 'rpc';
export const EVENT_CHANNEL = 'event';
export type WindowRequest = { readonly name: string; readonly input: unknown; readonly place: string };
/** What a window receives on EVENT_CHANNEL. */
export type WindowEvent = { readonly name: string; readonly payload: unknown };
