import * as z from 'zod';
import type { Template } from '../domain/dossier/templates/template.ts';
import { labelSchema } from './custom-sections.ts';

/** A template that a workspace made itself: what is asked, as data. */
export const templateSchema: z.ZodType<Template, unknown> = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][A-Za-z0-9_]*$/)
    .max(80),
  label: labelSchema,
  help: labelSchema,
  fields: z.array(z.string().min(1).max(80)).max(2_000).nullable(),
});
