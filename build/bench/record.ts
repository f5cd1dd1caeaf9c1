import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
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
  writeFileSync(file, `${before}${BEGIN}\n${machine()}\n\n${toMarkdown(rows)}\n\n${END}${after}`);
}

/** The load tells whether the machine had other work: with more waiting than processors, starts and tails mean little. */
function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const processors = cpus();
  const model = `${processors.length} × ${processors[0]?.model ?? 'processor'}`;
  const load = (loadavg()[2] ?? 0).toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${model}, ${gigabytes} GB, ${process.platform}-${process.arch}; load of the last 15 minutes ${load}.`;
}
