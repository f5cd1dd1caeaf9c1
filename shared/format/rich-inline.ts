import type { RichRun } from './rich-run.ts';

/** Characters that a backslash turns into themselves; before any other a backslash is a backslash. */
export const ESCAPABLE = '*_[]#>•.)-';
/** Bold, italic and the text of a link are looked for within this many characters of one line. */
export const SPAN_LIMIT = 1_000;

type Marks = Omit<RichRun, 'text'>;

const LINK = /^\[([^\]\n]{1,500})\]\(((?:https:\/\/|mailto:)[^\s()]{1,2000})\)/;
const ADDRESS = /^https:\/\/[^\s<>()[\]"“”‘’（）【】《》「」，。；：、！？*]{1,2000}/;

/** The runs of a paragraph; neighbours with the same marks are one run, and no mark crosses a line break. */
export function parseInline(text: string): readonly RichRun[] {
  const lines = text.split('\n').map((line) => parseLine(line, {}));
  return joined(lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs])));
}

/** Neighbours with the same marks become one run; empty ones go. */
export function joined(runs: readonly RichRun[]): readonly RichRun[] {
  const kept: RichRun[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && isAlike(last, run))
      kept[kept.length - 1] = { ...last, text: last.text + run.text };
    else kept.push(run);
  }
  return kept;
}

function parseLine(text: string, marks: Marks): readonly RichRun[] {
  const runs: RichRun[] = [];
  const searched: Searched = {};
  let plain = '';
  const flush = () => {
    if (plain !== '') runs.push({ ...marks, text: plain });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const found = spanAt(text, at, marks, searched);
    if (found === null) {
      const isEscape = text[at] === '\\' && ESCAPABLE.includes(text[at + 1] ?? '\n');
      plain += text[isEscape ? at + 1 : at] ?? '';
      at += isEscape ? 2 : 1;
    } else {
      const { inner, length, ...more } = found;
      const both = { ...marks, ...more };
      flush();
      runs.push(...(more.href === inner ? [{ ...both, text: inner }] : parseLine(inner, both)));
      at += length;
    }
  }
  flush();
  return runs;
}

type Sign = '**' | '*' | '_';
/** Up to where no end of each sign was found, so that a line of openings is searched once. */
type Searched = { [sign in Sign]?: number };
type Span = Marks & { readonly inner: string; readonly length: number };

function spanAt(text: string, at: number, marks: Marks, searched: Searched): Span | null {
  switch (text[at]) {
    case '*':
      if (text[at + 1] === '*') return marks.bold ? null : between(text, at, '**', { bold: true }, searched);
      return marks.italic ? null : between(text, at, '*', { italic: true }, searched);
    case '_':
      return marks.italic ? null : between(text, at, '_', { italic: true }, searched);
    case '[':
      return marks.href === undefined ? linkAt(text, at) : null;
    case 'h': {
      if (marks.href !== undefined) return null;
      const href = ADDRESS.exec(text.slice(at, at + SPAN_LIMIT))?.[0].replace(/[.,;:!?]+$/, '');
      return href === undefined ? null : { inner: href, length: href.length, href };
    }
    default:
      return null;
  }
}

function linkAt(text: string, at: number): Span | null {
  const found = LINK.exec(text.slice(at, at + SPAN_LIMIT + 600));
  if (found === null) return null;
  const [whole, inner = '', href = ''] = found;
  return { inner, href, length: whole.length };
}

/** What stands between two equal signs; a sign inside a Latin word or beside a space is a character. */
function between(text: string, at: number, sign: Sign, marks: Marks, searched: Searched): Span | null {
  const from = at + sign.length;
  if (isSpace(text[from]) || (sign !== '**' && isWord(text[at - 1]))) return null;
  const first = Math.max(from + 1, searched[sign] ?? 0);
  const limit = from + SPAN_LIMIT;
  for (let end = text.indexOf(sign, first); end >= 0 && end < limit; end = text.indexOf(sign, end + 1)) {
    if (closes(text, end, sign))
      return { ...marks, inner: text.slice(from, end), length: end + sign.length - at };
  }
  searched[sign] = limit;
  return null;
}

function closes(text: string, end: number, sign: string): boolean {
  const before = text[end - 1];
  if (isSpace(before) || before === '\\') return false;
  if (sign === '**') return true;
  return before !== sign && text[end + 1] !== sign && !isWord(text[end + 1]);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\t' || character === '\u3000';
}

/** A Latin letter or digit; between those a star or an underscore is part of a name or a product. */
export function isWord(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character);
}

function isAlike(a: Marks, b: Marks): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}
