import type { Option, RecordKind, ScalarType, ScalarValue } from '../domain/dossier/types.ts';
import type { Locale } from '../i18n/label-text.ts';
import { isCalendarDate } from '../lib/calendar-date.ts';
import { parseMoney } from './parse-money.ts';
import { parseNumber } from './parse-number.ts';
import { TEXT_LIMIT } from './rich-text.ts';

/** Why a typed text is not a value of its type; each code has a text in the catalogues (`dossier.problem`). */
export const PARSE_PROBLEMS = [
  'notNumber',
  'notInteger',
  'notMoney',
  'mixedUnits',
  'mixedCurrencies',
  'notRate',
  'notPercent',
  'outOfRange',
  'notDate',
  'inFuture',
  'notYear',
  'notBoolean',
  'notOption',
  'notScore',
  'notFound',
  'tooLong',
] as const;
export type ParseProblem = (typeof PARSE_PROBLEMS)[number];

export type Parsed =
  | { readonly ok: true; readonly value: ScalarValue | null }
  | { readonly ok: false; readonly code: ParseProblem };

export type ParseContext = {
  /** Decides the unit of an amount that is typed without one. */
  readonly locale: Locale;
  /** YYYY-MM-DD; dates of what has happened are read up to it. Left out: any day. */
  readonly today?: string;
  /** Id of the record that the text names (title, code or id); null when there is none or more than one. */
  readonly resolveReference: (target: RecordKind, text: string) => string | null;
};

/**
 * Reads what a person typed, pasted or gave on the command line as a value of the type. An empty text is an empty
 * value (null). Money without a unit word is 万元, in English millions: the unit that is shown. Choices are found by key
 * or by label in either language; lists are separated by commas, semicolons or 、. Full-width digits and punctuation
 * are read like half-width ones.
 */
export function parseValue(type: ScalarType, text: string, context: ParseContext): Parsed {
  const typed = text.trim();
  if (typed === '') return value(null);
  switch (type.kind) {
    case 'text':
      return parseLine(typed, type.maxLength);
    case 'rich':
      return typed.length > TEXT_LIMIT ? problem('tooLong') : value(typed);
    case 'integer':
    case 'number':
    case 'percent':
      return parseQuantity(type, typed);
    case 'money': {
      const parsed = parseMoney(typed, context.locale);
      return parsed.ok ? value(parsed.money) : problem(parsed.code);
    }
    case 'date':
      return isAhead(type, parseDate(typed), context.today) ? problem('inFuture') : parseDate(typed);
    case 'year':
      return parseYear(typed);
    case 'boolean':
      return parseBoolean(typed);
    case 'choice':
      return parseChoice(type.options, typed);
    case 'choices':
      return parseList(typed, (part) => parseChoice(type.options, part));
    case 'tags':
      return value([...new Set(splitList(typed))]);
    case 'reference':
      return parseReference(type.target, typed, context);
    case 'references':
      return parseList(typed, (part) => parseReference(type.target, part, context));
    case 'score':
      return /^[0-5]$/.test(plain(typed)) ? value(Number(plain(typed))) : problem('notScore');
  }
}

function value(found: ScalarValue | null): Parsed {
  return { ok: true, value: found };
}

function problem(code: ParseProblem): Parsed {
  return { ok: false, code };
}

/** Half-width form of full-width digits, letters and punctuation. */
function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

function parseLine(typed: string, maxLength: number | undefined): Parsed {
  const line = typed.replaceAll(/\s*\n\s*/g, ' ');
  return maxLength !== undefined && line.length > maxLength ? problem('tooLong') : value(line);
}

/** A date of what has happened that lies after today. */
function isAhead(
  type: Extract<ScalarType, { kind: 'date' }>,
  parsed: Parsed,
  today: string | undefined,
): boolean {
  return type.past === true && today !== undefined && parsed.ok && String(parsed.value) > today;
}

type Quantity = Extract<ScalarType, { kind: 'integer' | 'number' | 'percent' }>;

function parseQuantity(type: Quantity, typed: string): Parsed {
  const found = parseNumber(typed, type.kind === 'percent' ? undefined : type.unit);
  if (found === null) return problem(type.kind === 'percent' ? 'notPercent' : 'notNumber');
  if (type.kind === 'percent') {
    return type.signed === true || (found >= 0 && found <= 100) ? value(found) : problem('outOfRange');
  }
  if (type.kind === 'integer' && !Number.isSafeInteger(found)) return problem('notInteger');
  const isInside =
    found >= (type.min ?? Number.NEGATIVE_INFINITY) && found <= (type.max ?? Number.POSITIVE_INFINITY);
  return isInside ? value(found) : problem('outOfRange');
}

function parseDate(typed: string): Parsed {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain(typed)) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain(typed));
  if (parts === null) return problem('notDate');
  const [, year = '', month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? value(date) : problem('notDate');
}

function parseYear(typed: string): Parsed {
  const digits = /^(?:FY)?((?:19|20|21)\d{2})年?$/i.exec(plain(typed))?.[1];
  return digits === undefined ? problem('notYear') : value(Number(digits));
}

const YES = ['是', '有', '对', '已', 'yes', 'y', 'true', '1', '√', '✓'];
const NO = ['否', '无', '無', '不', '未', 'no', 'n', 'false', '0', '×', '✗'];

function parseBoolean(typed: string): Parsed {
  const word = plain(typed).toLowerCase();
  if (YES.includes(word)) return value(true);
  return NO.includes(word) ? value(false) : problem('notBoolean');
}

function parseChoice(options: readonly Option[], typed: string): Parsed {
  const word = plain(typed).toLowerCase();
  const found = options.find(({ key, label }) =>
    [key, label.zh, label.en].some((name) => plain(name).toLowerCase() === word),
  );
  return found === undefined ? problem('notOption') : value(found.key);
}

function parseReference(target: RecordKind, typed: string, context: ParseContext): Parsed {
  const id = context.resolveReference(target, typed);
  return id === null ? problem('notFound') : value(id);
}

function splitList(typed: string): readonly string[] {
  return typed
    .split(/[,，;；、|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A list of which each part must be right; parts that mean the same count once. */
function parseList(typed: string, parsePart: (part: string) => Parsed): Parsed {
  const found = new Set<string>();
  for (const part of splitList(typed)) {
    const parsed = parsePart(part);
    if (!parsed.ok) return parsed;
    if (typeof parsed.value === 'string') found.add(parsed.value);
  }
  return value(found.size === 0 ? null : [...found]);
}
