import type { RowsType, ScalarType } from '../../../shared/domain/dossier/types.ts';
import { label } from '../../../shared/domain/label.ts';

/** Types that a workspace can choose for a field of its own, most used first. */
export const SCALAR_KINDS = [
  'text',
  'rich',
  'choice',
  'choices',
  'integer',
  'number',
  'money',
  'percent',
  'date',
  'year',
  'boolean',
  'score',
  'tags',
  'reference',
  'references',
] as const satisfies readonly ScalarType['kind'][];
export const FIELD_KINDS = [...SCALAR_KINDS, 'rows'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** A type of this kind to begin with; choices and tables start with something to rename. */
export function newScalarType(kind: ScalarType['kind']): ScalarType {
  switch (kind) {
    case 'choice':
    case 'choices':
      return {
        kind,
        options: [
          { key: 'a', label: label('选项一', 'Option one') },
          { key: 'b', label: label('选项二', 'Option two') },
        ],
      };
    case 'reference':
    case 'references':
      return { kind, target: 'person' };
    default:
      return { kind };
  }
}

/** A type of this kind to begin with. */
export function newFieldType(kind: FieldKind): ScalarType | RowsType {
  if (kind !== 'rows') return newScalarType(kind);
  return {
    kind,
    columns: [
      { key: 'name', label: label('名称', 'Name'), type: { kind: 'text' }, required: true },
      { key: 'note', label: label('说明', 'Remarks'), type: { kind: 'text' } },
    ],
  };
}
