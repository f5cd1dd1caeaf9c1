import type { Answer } from '../schemas/error-envelope.ts';

/** Messages between main and the data host. */
export type HostRequest = {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly place: string;
};
/**
 * An answer whose value is JSON text already: a text crosses three processes at the cost of its length, an object at the
 * cost of each of its values.
 */
export type TextAnswer = { readonly ok: true; readonly text: string };
export type HostMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer | TextAnswer }
  | { readonly kind: 'event'; readonly name: string; readonly payload: unknown }
  | { readonly kind: 'ready' };

/** The answer as JSON text, for the page. */
export function textOfAnswer(answer: Answer | TextAnswer): string {
  return 'text' in answer ? `{"ok":true,"value":${answer.text}}` : JSON.stringify(answer);
}

/** Channel names between window and main; `place` is the route the user is on, kept with the undo step. */
export const RPC_CHANNEL = 'rpc';
export const EVENT_CHANNEL = 'event';
export type WindowRequest = { readonly name: string; readonly input: unknown; readonly place: string };
/** What a window receives on EVENT_CHANNEL. */
export type WindowEvent = { readonly name: string; readonly payload: unknown };
