import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../runtime/folders.mjs';
import { between, type Random } from './random.ts';

const folder = join(projectFolder, 'tests', 'fixtures', 'data');

/** Chinese company names of the fixture, each once, shuffled. */
export function companyNames(random: Random): readonly string[] {
  const lines = readFileSync(join(folder, 'cn-company-short-names.txt'), 'utf8').split('\n');
  const names = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = between(random, 0, last);
    const name = names[last] ?? '';
    names[last] = names[other] ?? '';
    names[other] = name;
  }
  return names;
}

/** Market values of the 500 largest listed companies in dollars: a real spread of large and small. */
export function companySizes(): readonly number[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'sp500-financials.csv'), 'utf8').trim().split('\n');
  const column = head.split(',').indexOf('Market Cap');
  const sizes = lines.map((line) => Number(cellsOf(line)[column]));
  return sizes.filter((size) => size > 0);
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell);
}
