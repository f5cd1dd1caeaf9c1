import type * as z from 'zod';
import { AppError } from '../errors/app-error.ts';
import { type CallName, contract, isCallName, type ParsedInput } from './contract.ts';

/** Bounds of any message, far above what the screens send and far below what could hurt a process. */
const MAX_DEPTH = 12;
const MAX_NODES = 1_000_000;
const MAX_TEXT = 1_000_000;
const MAX_TEXT_TOTAL = 20_000_000;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || Array.isArray(value)) return true;
  // Objects from another realm (structured clone, vm) have their own Object.prototype.
  return Object.getPrototypeOf(prototype) === null;
}

/** Iterative on purpose: a deep or cyclic message must not overflow the stack of the process that checks it. */
function boundsProblem(input: unknown): string | null {
  const open: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let nodes = 0;
  let text = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (nodes > MAX_NODES) return 'too_big';
    if (typeof value === 'string') {
      text += value.length;
      if (value.length > MAX_TEXT || text > MAX_TEXT_TOTAL) return 'too_big';
    } else if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') {
      return 'invalid_type';
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= MAX_DEPTH) return 'too_deep';
      if (!isPlain(value)) return 'invalid_type';
      for (const [key, item] of Object.entries(value)) {
        if (FORBIDDEN_KEYS.has(key)) return 'unrecognized_keys';
        open.push({ value: item, depth: depth + 1 });
      }
    }
  }
  return null;
}

/**
 * Parses what another process sent: bounds first, then the schema.
 * Throws VALIDATION_FAILED with the place and kind of the first problem, never with the value itself.
 */
export function validateInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const bounds = boundsProblem(input);
  if (bounds) throw new AppError('VALIDATION_FAILED', { path: '', problem: bounds });
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new AppError('VALIDATION_FAILED', {
    path: issue ? issue.path.map(String).join('.').slice(0, 200) : '',
    problem: issue?.code ?? 'custom',
  });
}

/**
 * Checks one request of a window against the contract: the name before anything else, then its input.
 * Throws UNKNOWN_CHANNEL for a name that is not in the contract, VALIDATION_FAILED for a wrong input.
 */
export function validateRequest<Name extends CallName>(name: Name, input: unknown): ParsedInput<Name>;
export function validateRequest(name: unknown, input: unknown): unknown;
export function validateRequest(name: unknown, input: unknown): unknown {
  if (!isCallName(name)) throw new AppError('UNKNOWN_CHANNEL');
  return validateInput(contract[name].input, input);
}
