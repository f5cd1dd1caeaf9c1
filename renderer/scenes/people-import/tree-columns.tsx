import { Button } from 'antd';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { TableColumn } from '../../components/table/columns.ts';
import type { TreeLine } from './tree-lines.ts';

/** A deep tree stays in view. */
const DEEPEST = 8;

/** Columns of the preview: the tree, then what happens to each row. */
export function treeColumns(
  t: Translator,
  onLeaveOut: (line: number, isOut: boolean) => void,
): readonly TableColumn<TreeLine>[] {
  return [
    {
      key: 'person',
      name: t(($) => $.peopleImport.preview.person),
      width: 'minmax(170px, 1.3fr)',
      cell: ({ name, depth, sort, row }) => (
        <span
          className={row?.deed === 'duplicate' || row?.deed === 'leftOut' ? 'people-import-out' : undefined}
          style={{ paddingInlineStart: Math.min(depth, DEEPEST) * 16 }}
        >
          <bdi>{name}</bdi>
          {sort === 'known' && (
            <span className="muted"> {t(($) => $.peopleImport.preview.existingSeat)}</span>
          )}
        </span>
      ),
    },
    {
      key: 'title',
      name: t(($) => $.peopleImport.preview.titleColumn),
      width: 'minmax(120px, 1.2fr)',
      cell: ({ title }) => <bdi>{title}</bdi>,
    },
    {
      key: 'department',
      name: t(($) => $.peopleImport.preview.department),
      width: 'minmax(70px, 0.8fr)',
      cell: ({ department }) => department,
    },
    {
      key: 'deed',
      name: t(($) => $.peopleImport.preview.deed),
      width: '100px',
      cell: ({ row, sort }, tabIndex) => {
        if (row === null)
          return sort === 'placeholder' ? (
            <span className="people-import-tag people-import-vacancy">
              {t(($) => $.peopleImport.deed.vacancy)}
            </span>
          ) : null;
        const { deed, line, changes } = row;
        const isOut = deed === 'leftOut';
        const changed = changes.map((change) => t(($) => $.peopleImport.change[change])).join(', ');
        return (
          <span className="people-import-deed">
            <span
              className={`people-import-tag people-import-${deed}`}
              title={changed === '' ? undefined : changed}
            >
              {t(($) => $.peopleImport.deed[deed])}
            </span>
            {deed !== 'duplicate' && (
              <Button
                size="small"
                type="text"
                tabIndex={tabIndex}
                aria-label={
                  isOut ? t(($) => $.peopleImport.preview.takeIn) : t(($) => $.peopleImport.preview.leaveOut)
                }
                title={
                  isOut ? t(($) => $.peopleImport.preview.takeIn) : t(($) => $.peopleImport.preview.leaveOut)
                }
                onClick={() => onLeaveOut(line, !isOut)}
              >
                {isOut ? '+' : '×'}
              </Button>
            )}
          </span>
        );
      },
    },
  ];
}
