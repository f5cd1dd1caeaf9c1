import { observer } from 'mobx-react-lite';
import type { RichRun } from '../../../../shared/format/rich-run.ts';
import { parseRichText, type RichBlock } from '../../../../shared/format/rich-text.ts';
import { useStores } from '../../../stores/stores.ts';

/** The links of a formatted text, each opened by the system's program after a question. */
export const RichLinks = observer(({ text }: { readonly text: string }) => {
  const { client, notices } = useStores();
  const links = text.includes(':') ? linksOf(text) : [];
  if (links.length === 0) return null;
  return (
    <span className="rich-links">
      {links.map(({ href, words }) => (
        <button
          key={href}
          type="button"
          className="rich-open"
          title={href}
          onClick={() => void client.shell.openExternal({ url: href }).catch(notices.show)}
        >
          {words} ↗
        </button>
      ))}
    </span>
  );
});

function linksOf(text: string): readonly { readonly href: string; readonly words: string }[] {
  const found = new Map<string, string>();
  for (const { href, text: words } of parseRichText(text).flatMap(runsOf))
    if (href !== undefined && !found.has(href)) found.set(href, words);
  return [...found].map(([href, words]) => ({ href, words }));
}

function runsOf(block: RichBlock): readonly RichRun[] {
  if (block.kind !== 'list') return block.runs;
  return block.items.flatMap(({ runs, lists }) => [...runs, ...lists.flatMap(runsOf)]);
}
