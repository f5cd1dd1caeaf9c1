import { nameKey } from './source-table.ts';

/** Management levels of a seat, highest first; the keys of `pos.level`. */
export const SEAT_LEVELS = ['board', 'C', 'VP', 'director', 'manager', 'staff'] as const;
export type SeatLevel = (typeof SEAT_LEVELS)[number];

/** Words of a level column or of a title, the more special one first: 副总裁 before 总裁, 总经理 before 经理. */
const WORDS: readonly (readonly [SeatLevel, RegExp])[] = [
  ['staff', /助理|秘书|assistant|secretary|clerk|coordinator|representative/],
  ['board', /^board$|董事(?!会秘书)|chairman|chairwoman|\bboard\b/],
  ['VP', /副总|副总裁|vice[ -]president|\b[se]?vp\b/],
  [
    'C',
    /^c$|首席|总裁|总经理|行长|\bc[efotimpsh]o\b|chief|president|c-level|managing director|general manager/,
  ],
  ['director', /总监|部长|厂长|主任|director|head of|\bhead\b/],
  ['manager', /经理|主管|科长|manager|supervisor|team lead|\blead\b/],
  ['staff', /员工|专员|工程师|staff|engineer|specialist|analyst|officer|employee/],
];

/** Level that a word of a level column stands for; null when it is none we know. */
export function readLevel(text: string): SeatLevel | null {
  const key = nameKey(text);
  if (key === '') return null;
  return SEAT_LEVELS.find((level) => level.toLowerCase() === key) ?? levelOfWords(key);
}

/** Level that a title suggests; null when it does not say. */
export function guessLevel(title: string): SeatLevel | null {
  const key = nameKey(title);
  return key === '' ? null : levelOfWords(key);
}

function levelOfWords(key: string): SeatLevel | null {
  return WORDS.find(([, words]) => words.test(key))?.[0] ?? null;
}
