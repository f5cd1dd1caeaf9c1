import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../runtime/folders.mjs';
import { type Row, toMarkdown } from './table.ts';

const file = join(projectFolder, 'docs', 'PERFORMANCE.md');
const BEGIN = '<!-- table: written by `npm run bench -- --record` -->';
const END = '<!-- end of table -->';

/** Puts the table of this run, with day and machine, between the two marks of docs/PERFORMANCE.md. @throws Error without them */
export function record(rows: readonly Row[]): void {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/PERFORMANCE.md has lost its marks');
  writeFileSync(file, `${before}${BEGIN}\n${machine()}\n\n${toMarkdown(rows)}\n${END}${after}`);
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const processors = cpus();
  return `${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0]?.model ?? 'processor'}, ${gigabytes} GB, ${process.platform}-${process.arch}.`;
}
