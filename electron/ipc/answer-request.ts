import { toAppError } from '../../shared/errors/app-error.ts';
import { placeSchema } from '../../shared/ipc/app.contract.ts';
import {
  type CallName,
  type CallOutput,
  contract,
  type HostCallName,
  isCallName,
  type MainCallName,
  type ParsedInput,
} from '../../shared/ipc/contract.ts';
import type { TextAnswer } from '../../shared/ipc/messages.ts';
import { validateInput, validateRequest } from '../../shared/ipc/validate-request.ts';
import type { Answer } from '../../shared/schemas/error-envelope.ts';
import { assertTrustedSender, type SenderEvent } from '../security/trusted-sender.ts';
import type { Logger } from '../services/log.ts';
import type { RelayHost } from './host-link.ts';
import { failure } from './pending-calls.ts';

/** The window that asks. */
export type Caller = { readonly windowId: number };
export type MainHandlers = {
  readonly [Name in MainCallName]: (input: ParsedInput<Name>, caller: Caller) => Promise<CallOutput<Name>>;
};

export type RelayParts = {
  readonly windowIds: ReadonlySet<number>;
  readonly relayHost: RelayHost;
  readonly handlers: MainHandlers;
  readonly log: Logger;
};

type AnyAnswer = Answer | TextAnswer;
type AnyHandler = (input: unknown, caller: Caller) => Promise<unknown>;

function isHostCall(name: CallName): name is HostCallName {
  return contract[name].where === 'host';
}

function nameOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'name' in message ? message.name : undefined;
}

function field(message: unknown, key: 'input' | 'place'): unknown {
  return (message as { readonly [name: string]: unknown })[key];
}

async function run(
  parts: RelayParts,
  event: SenderEvent,
  name: CallName,
  message: unknown,
): Promise<AnyAnswer> {
  assertTrustedSender(event, parts.windowIds);
  const input = validateRequest(name as unknown, field(message, 'input'));
  const { route } = validateInput(placeSchema, { route: field(message, 'place') });
  if (isHostCall(name)) return parts.relayHost(name, input, route);
  // The contract ties name and handler together; a name that is only known at run time loses that tie.
  const handle = parts.handlers[name] as AnyHandler;
  return { ok: true, value: await handle(input, { windowId: event.sender.id }) };
}

/**
 * Answers one message of a window: name, sender, input, then the handler in main or the data host.
 * Never rejects and never stays silent; the log gets the call's name and the code.
 */
export async function answerRequest(
  parts: RelayParts,
  event: SenderEvent,
  message: unknown,
): Promise<AnyAnswer> {
  const name = nameOf(message);
  if (!isCallName(name)) {
    parts.log.warn('UNKNOWN_CHANNEL');
    return failure('UNKNOWN_CHANNEL');
  }
  try {
    const answer = await run(parts, event, name, message);
    if (!answer.ok) parts.log.info(answer.error.code, { call: name });
    return answer;
  } catch (thrown) {
    const error = toAppError(thrown);
    parts.log.warn(error.code, { call: name });
    return { ok: false, error: error.toEnvelope() };
  }
}
