import * as z from 'zod';
import { round2 } from '../../domain/scale.ts';

/** What a model answers with: JSON whose numbers are finite and rounded half-up to 2 decimals. */
export type ScoreValue =
  | string
  | number
  | boolean
  | null
  | readonly ScoreValue[]
  | { readonly [key: string]: ScoreValue };
export type ScoreOutput = { readonly [key: string]: ScoreValue };

/** One formula of the product, ready to be run on plain inputs. */
export type ScoreModel = {
  /** Strict: unknown keys are refused. */
  readonly input: z.ZodType;
  /**
   * Every intermediate and final figure.
   * @throws z.ZodError when the input does not fit the schema; nothing else.
   */
  readonly compute: (input: unknown) => ScoreOutput;
};

/** Ties a schema to its computation and rounds what comes out. */
export function scoreModel<Schema extends z.ZodType>(
  input: Schema,
  figures: (input: z.output<Schema>) => object,
): ScoreModel {
  return { input, compute: (given) => presented(figures(input.parse(given))) as ScoreOutput };
}

function presented(value: unknown): ScoreValue {
  if (typeof value === 'number') return Number.isFinite(value) ? round2(value) : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(presented);
  if (value instanceof Map) return presented(Object.fromEntries(value));
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, presented(part)]));
}

/** Judgement 0–5; null = not scored. */
export const judgement = z.int().min(0).max(5).nullable();
/** 0–100. */
export const percentage = z.number().min(0).max(100);
/** Weight of an item: not negative. */
export const weight = z.number().min(0);
/** Fiscal year label such as 2025, as a key. */
export const yearKey = z.string().regex(/^\d{4}$/);
