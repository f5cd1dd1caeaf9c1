import { builtinCatalogue } from '../../shared/domain/dossier/builtin.ts';
import {
  CATALOGUE_VERSION,
  CATALOGUE_VERSION_KEY,
  CUSTOM_SECTIONS_KEY,
  fitsBuiltin,
} from '../../shared/domain/dossier/own-catalogue.ts';
import { TEMPLATES_KEY } from '../../shared/domain/dossier/templates/template.ts';
import type { FieldType, RowsType, Section } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { catalogueProblem } from '../../shared/schemas/workspace-catalogue.ts';
import type { Recorder } from '../history/recorder.ts';
import { fieldUsage } from '../queries/field-usage.ts';
import { settingByKey } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/**
 * Replaces the sections and templates that the workspace declares itself. Entries are never touched: a field that goes
 * leaves its data behind and finds them again when it returns.
 * @throws CATALOGUE_UNREADABLE while the stored declarations cannot be read, INVARIANT_BROKEN when a key is taken twice,
 * FIELD_HAS_DATA when a field that holds something would change its type
 */
export function saveCatalogue(context: CommandContext, input: ParsedInput<'catalogue.save'>): null {
  const { connection } = context;
  const { sections, templates, group } = input;
  const problem = catalogueProblem((key) => settingByKey(connection, key)?.value);
  if (problem !== null) throw new AppError('CATALOGUE_UNREADABLE', { reason: problem });
  checkKeys(sections);
  const retyped = retypedFields(context, sections);
  const [used] = fieldUsage(connection, retyped);
  if (used !== undefined) throw new AppError('FIELD_HAS_DATA', { field: used.key });
  context.commit({ code: 'catalogue.save', subject: '', group }, (recorder) => {
    put(context, recorder, CUSTOM_SECTIONS_KEY, sections);
    put(context, recorder, TEMPLATES_KEY, templates);
    put(context, recorder, CATALOGUE_VERSION_KEY, CATALOGUE_VERSION);
  });
  return null;
}

/** Notes the version of the catalogue in a new file. */
export function noteCatalogueVersion(recorder: Recorder): void {
  recorder.insert('setting', { key: CATALOGUE_VERSION_KEY, value: CATALOGUE_VERSION });
}

function checkKeys(sections: readonly Section[]): void {
  if (!fitsBuiltin(sections)) throw new AppError('INVARIANT_BROKEN', { reason: 'key' });
  for (const { fields } of sections) {
    for (const { key, type } of fields) {
      const keys = partsOf(type).map((part) => part.key);
      if (new Set(keys).size < keys.length) throw new AppError('INVARIANT_BROKEN', { field: key });
    }
  }
}

/** Options of a choice or columns of a table: what has keys of its own inside a field. */
function partsOf(type: FieldType): readonly { readonly key: string }[] {
  if (type.kind === 'rows') return type.columns;
  return type.kind === 'choice' || type.kind === 'choices' ? type.options : [];
}

/** Fields declared before and now, whose stored values would be read as something else. */
function retypedFields({ catalogue }: CommandContext, sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ fields }) =>
    fields.flatMap(({ key, type }) => {
      const former = catalogue.field(key)?.type;
      const isOwn = builtinCatalogue.field(key) === undefined;
      return isOwn && former !== undefined && !isReadAlike(former, type) ? [key] : [];
    }),
  );
}

function isReadAlike(former: FieldType, next: FieldType): boolean {
  if (former.kind !== next.kind) return false;
  if (former.kind === 'rows' && next.kind === 'rows') return columnsAlike(former, next);
  return !('target' in former && 'target' in next) || former.target === next.target;
}

function columnsAlike(former: RowsType, next: RowsType): boolean {
  return next.columns.every((column) => {
    const before = former.columns.find(({ key }) => key === column.key);
    return before === undefined || isReadAlike(before.type, column.type);
  });
}

function put(context: CommandContext, recorder: Recorder, key: string, value: unknown): void {
  // The row holds JSON: what the schema has read is copied into plain data.
  const plain = JSON.parse(JSON.stringify(value));
  const current = settingByKey(context.connection, key);
  if (current === undefined) recorder.insert('setting', { key, value: plain });
  else if (JSON.stringify(current.value) !== JSON.stringify(plain))
    recorder.update('setting', current.id, { value: plain });
}
