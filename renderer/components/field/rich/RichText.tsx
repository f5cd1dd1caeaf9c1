import './rich-text.css';
import { Fragment, useMemo } from 'react';
import type { RichRun } from '../../../../shared/format/rich-run.ts';
import { parseRichText, type RichBlock, type RichList } from '../../../../shared/format/rich-text.ts';

/**
 * Formatted text to read. It stands inside the button that opens the editor, so it is made of spans; no HTML of the
 * text is ever taken for HTML, and links are offered beside it ({@link RichLinks}).
 */
export function RichText({ text }: { readonly text: string }) {
  const blocks = useMemo(() => parseRichText(text), [text]);
  return (
    <span className="rich">
      {numbered(blocks).map(({ key, one }) => (
        <Block key={key} block={one} />
      ))}
    </span>
  );
}

function Block({ block }: { readonly block: RichBlock }) {
  if (block.kind === 'list') return <Items list={block} />;
  const level = block.kind === 'heading' ? ` rich-heading-${block.level}` : '';
  return (
    <span className={`rich-block rich-${block.kind}${level}`}>
      <Runs runs={block.runs} />
    </span>
  );
}

function Items({ list }: { readonly list: RichList }) {
  return (
    <span className="rich-block rich-list">
      {numbered(list.items).map(({ key, index, one: { runs, lists } }) => (
        <span key={key} className="rich-item">
          <span className="rich-mark">{list.ordered ? `${list.start + index}.` : '•'}</span>
          <span>
            <Runs runs={runs} />
            {numbered(lists).map((inner) => (
              <Items key={inner.key} list={inner.one} />
            ))}
          </span>
        </span>
      ))}
    </span>
  );
}

function Runs({ runs }: { readonly runs: readonly RichRun[] }) {
  return numbered(runs).map(({ key, one: run }) => {
    const words = run.italic ? <i>{run.text}</i> : run.text;
    return (
      <Fragment key={key}>
        {run.bold ? (
          <b>{words}</b>
        ) : run.href === undefined ? (
          words
        ) : (
          <span className="rich-link">{words}</span>
        )}
      </Fragment>
    );
  });
}

/** Parts of a text have no name but their place. */
function numbered<One>(
  list: readonly One[],
): readonly { readonly key: string; readonly index: number; readonly one: One }[] {
  return list.map((one, index) => ({ key: String(index), index, one }));
}
