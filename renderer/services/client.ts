import { fromEnvelope } from '../../shared/errors/app-error.ts';
import type { Api } from '../../shared/ipc/api.ts';
import type { EventName, EventPayload } from '../../shared/ipc/app.contract.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/ipc/contract.ts';
import type { Answer } from '../../shared/schemas/error-envelope.ts';

declare global {
  interface Window {
    /** The bridge that preload exposes. */
    readonly api: Api;
  }
}

type FeatureOf<Name extends string> = Name extends `${infer Feature}.${string}` ? Feature : never;
type VerbOf<Name extends string, Feature extends string> = Name extends `${Feature}.${infer Verb}`
  ? Verb
  : never;
type CallOf<Feature extends string, Verb extends string> = Extract<CallName, `${Feature}.${Verb}`>;

/** One function a call of the contract, `client.entry.set(input)`; each throws AppError. */
export type Client = {
  readonly [Feature in FeatureOf<CallName>]: {
    readonly [Verb in VerbOf<CallName, Feature>]: (
      input: CallInput<CallOf<Feature, Verb>>,
    ) => Promise<CallOutput<CallOf<Feature, Verb>>>;
  };
} & {
  /** Calls back with the payload of each event until the answered function is called. */
  readonly on: <Name extends EventName>(
    name: Name,
    callback: (payload: EventPayload<Name>) => void,
  ) => () => void;
};

type Answering = { readonly [verb: string]: (input: unknown) => Promise<string> };

/** Makes the client over the bridge: the names are those that the bridge has, so the two cannot differ. */
export function createClient(api: Api): Client {
  const features = Object.entries(api).flatMap(([feature, calls]) =>
    typeof calls === 'function' ? [] : [[feature, unwrapAll(calls as Answering)]],
  );
  return { ...Object.fromEntries(features), on: api.on } as Client;
}

function unwrapAll(calls: Answering) {
  return Object.fromEntries(
    Object.entries(calls).map(([verb, run]) => [
      verb,
      async (input: unknown) => unwrap(JSON.parse(await run(input)) as Answer),
    ]),
  );
}

/** The value of an answer. @throws AppError rebuilt from the envelope. */
export function unwrap(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  throw fromEnvelope(answer.error);
}
