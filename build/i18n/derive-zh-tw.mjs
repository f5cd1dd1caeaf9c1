import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js';

/**
 * Derives the Taiwan form of every Chinese text (messages, and labels of the domain's declarations) and writes those
 * that differ to shared/i18n/zh-tw/derived.json. With `--check` nothing is written; exit code 1 when it is out of date.
 */

const root = resolve(import.meta.dirname, '../..');
const target = resolve(root, 'shared/i18n/zh-tw/derived.json');
const { replacements } = JSON.parse(
  readFileSync(resolve(root, 'shared/i18n/zh-tw/corrections.json'), 'utf8'),
);

const texts = new Set();
await collect('shared/i18n/zh-cn/*.ts', addEveryText);
await collect('shared/domain/**/*.ts', addLabels);

const convert = Converter({ from: 'cn', to: 'twp' });
const derived = {};
for (const text of [...texts].sort()) {
  const taiwan = replacements.reduce((result, [from, to]) => result.replaceAll(from, to), convert(text));
  if (taiwan !== text) derived[text] = taiwan;
}
const content = `${JSON.stringify(derived, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, content);
  process.stdout.write(`${Object.keys(derived).length} of ${texts.size} texts differ in zh-TW\n`);
} else if (readFileSync(target, 'utf8') !== content) {
  process.stderr.write('shared/i18n/zh-tw/derived.json is out of date: npm run i18n\n');
  process.exitCode = 1;
}

async function collect(pattern, add) {
  for await (const file of glob(pattern, { cwd: root })) {
    const module = await import(pathToFileURL(resolve(root, file)).href);
    for (const value of Object.values(module)) walk(value, add, new Set());
  }
}

function walk(value, add, seen) {
  if (typeof value === 'string') add(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (typeof value.zh === 'string' && typeof value.en === 'string') texts.add(value.zh);
  const children = value instanceof Map ? value.values() : Object.values(value);
  for (const child of children) walk(child, add, seen);
}

function addEveryText(text) {
  texts.add(text);
}

/** In the domain only labels are texts for people; walk finds them itself. */
function addLabels() {}
