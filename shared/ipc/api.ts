import type { EventName, EventPayload } from './app.contract.ts';
import type { CallInput, CallName } from './contract.ts';

type FeatureOf<Name extends string> = Name extends `${infer Feature}.${string}` ? Feature : never;
type VerbOf<Name extends string, Feature extends string> = Name extends `${Feature}.${infer Verb}`
  ? Verb
  : never;

type Calls = {
  readonly [Feature in FeatureOf<CallName>]: {
    readonly [Verb in VerbOf<CallName, Feature>]: (
      input: CallInput<Extract<CallName, `${Feature}.${Verb}`>>,
    ) => Promise<string>;
  };
};

/**
 * What the page sees as `window.api`: one function a call, grouped by feature (`api.entry.set(input)`).
 * Calls never reject; the answer is an envelope (`Answer`), because exceptions lose their class and code on the way, and
 * it comes as JSON text: the bridge copies objects value by value, which takes ten times as long for an account.
 */
export type Api = Calls & {
  /** Calls back with the payload of every such event; answers the function that unsubscribes. */
  readonly on: <Name extends EventName>(
    name: Name,
    callback: (payload: EventPayload<Name>) => void,
  ) => () => void;
  /** Tells the route that goes with the following calls, so that undo can lead back to it. */
  readonly setPlace: (route: string) => void;
};
