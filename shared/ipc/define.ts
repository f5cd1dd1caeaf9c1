import type * as z from 'zod';
import type { ErrorCode } from '../errors/codes.ts';

export type CallKind = 'query' | 'command' | 'dialog' | 'job';

/** One entry of the contract. `where` says which process answers; the renderer does not need to know. */
export type Call = {
  readonly kind: CallKind;
  readonly where: 'host' | 'main';
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Codes beyond VALIDATION_FAILED, HOST_DOWN, TIMEOUT and UNEXPECTED that the call may answer. */
  readonly errors: readonly ErrorCode[];
};

export type Contract = { readonly [name: string]: Call };

/** Milliseconds after which a call is answered with TIMEOUT. A dialog waits for its user. */
export const TIME_LIMIT: { readonly [kind in CallKind]: number | null } = {
  query: 10_000,
  command: 30_000,
  job: 30_000,
  dialog: null,
};

/** Declares a call; keeps the literal types for inference. */
export function call<
  const Kind extends CallKind,
  const Where extends 'host' | 'main',
  Input extends z.ZodType,
  Output extends z.ZodType,
>(kind: Kind, where: Where, input: Input, output: Output, errors: readonly ErrorCode[] = []) {
  return { kind, where, input, output, errors } as const;
}

export type InputOf<C extends Call> = z.input<C['input']>;
export type OutputOf<C extends Call> = z.output<C['output']>;
/** What a handler receives: the input after its schema has parsed it. */
export type ParsedInputOf<C extends Call> = z.output<C['input']>;
