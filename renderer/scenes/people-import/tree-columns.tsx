import { Button, Tag } from 'antd';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { TableColumn } from '../../components/table/columns.ts';
import type { TreeLine } from './tree-lines.ts';

const COLORS = {
  create: 'green',
  vacancy: 'gold',
  update: 'blue',
  same: 'default',
  keep: 'default',
  duplicate: 'default',
  leftOut: 'default',
} as const;
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
      width: 'minmax(180px, 1.4fr)',
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
      width: 'minmax(110px, 1fr)',
      cell: ({ title }) => <bdi>{title}</bdi>,
    },
    {
      key: 'department',
      name: t(($) => $.peopleImport.preview.department),
      width: 'minmax(80px, 0.8fr)',
      cell: ({ department }) => department,
    },
    {
      key: 'deed',
      name: t(($) => $.peopleImport.preview.deed),
      width: '112px',
      cell: ({ row, sort }, tabIndex) => {
        if (row === null)
          return sort === 'placeholder' ? (
            <Tag color="gold">{t(($) => $.peopleImport.deed.vacancy)}</Tag>
          ) : null;
        const { deed, line, changes } = row;
        const isOut = deed === 'leftOut';
        const changed = changes.map((change) => t(($) => $.peopleImport.change[change])).join(', ');
        return (
          <span className="people-import-deed">
            <Tag color={COLORS[deed]} title={changed === '' ? undefined : changed}>
              {t(($) => $.peopleImport.deed[deed])}
            </Tag>
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
