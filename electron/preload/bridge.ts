import type { Api } from '../../shared/ipc/api.ts';
import {
  EVENT_CHANNEL,
  RPC_CHANNEL,
  type TextAnswer,
  textOfAnswer,
  type WindowEvent,
  type WindowRequest,
} from '../../shared/ipc/messages.ts';
import { CALL_NAMES, isEventName } from '../../shared/ipc/names.ts';
import type { Answer } from '../../shared/schemas/error-envelope.ts';

/** The two things that the bridge needs of Electron. */
export type Channel = {
  readonly invoke: (channel: string, message: WindowRequest) => Promise<unknown>;
  /** Answers the function that ends listening. */
  readonly listen: (channel: string, listener: (message: unknown) => void) => () => void;
};

type Call = (input: unknown) => Promise<string>;

/** Makes `window.api` from the names of the contract; all of it is frozen and holds plain functions only. */
export function createBridge(channel: Channel): Api {
  let place = '';
  const features: Record<string, Record<string, Call>> = {};
  for (const name of CALL_NAMES) {
    const [feature = '', verb = ''] = name.split('.');
    features[feature] ??= {};
    features[feature][verb] = Object.freeze(async (input: unknown) =>
      textOfAnswer((await channel.invoke(RPC_CHANNEL, { name, input, place })) as Answer | TextAnswer),
    );
  }
  for (const calls of Object.values(features)) Object.freeze(calls);
  const on = (name: string, callback: (payload: unknown) => void) => {
    if (!isEventName(name)) return () => undefined;
    return channel.listen(EVENT_CHANNEL, (message) => {
      const event = message as WindowEvent;
      if (event.name === name) callback(event.payload);
    });
  };
  const setPlace = (route: string) => {
    place = route;
  };
  // Built in a loop over the contract's names, which the compiler cannot follow.
  return Object.freeze({
    ...features,
    on: Object.freeze(on),
    setPlace: Object.freeze(setPlace),
  }) as unknown as Api;
}
