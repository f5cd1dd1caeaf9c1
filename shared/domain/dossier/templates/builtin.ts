import { automotive, electronics, energy, manufacturing } from './makers.ts';
import { publicSector, retail } from './services.ts';
import { full, starter } from './starter.ts';
import type { Template } from './template.ts';

/** Templates that come with the product, in the order in which they are offered. */
export const builtinTemplates: readonly Template[] = [
  starter,
  full,
  manufacturing,
  energy,
  electronics,
  automotive,
  publicSector,
  retail,
];
