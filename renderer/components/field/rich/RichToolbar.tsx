import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';

const TOOLS = [
  {
    name: 'bold',
    sign: 'B',
    isOn: (editor: Editor) => editor.isActive('bold'),
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    sign: 'I',
    isOn: (editor: Editor) => editor.isActive('italic'),
    run: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'heading',
    sign: 'H',
    isOn: (editor: Editor) => editor.isActive('heading', { level: 3 }),
    run: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'smallHeading',
    sign: 'h',
    isOn: (editor: Editor) => editor.isActive('heading', { level: 4 }),
    run: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 4 }).run(),
  },
  {
    name: 'bullets',
    sign: '•',
    isOn: (editor: Editor) => editor.isActive('bulletList'),
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    sign: '1.',
    isOn: (editor: Editor) => editor.isActive('orderedList'),
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote',
    sign: '”',
    isOn: (editor: Editor) => editor.isActive('blockquote'),
    run: (editor: Editor) => editor.chain().focus().toggleBlockquote().run(),
  },
] as const;

/** Bold, italic, headings, lists and quotes; the cursor stays in the text. */
export const RichToolbar = observer(({ editor }: { readonly editor: Editor }) => {
  const { t } = useStores().app;
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => TOOLS.filter(({ isOn }) => isOn(current)).map(({ name }) => name),
  });
  return (
    <div className="rich-toolbar" role="toolbar" aria-label={t(($) => $.catalogue.richText.toolbar)}>
      {TOOLS.map(({ name, sign, run }) => (
        <button
          key={name}
          type="button"
          className={`rich-tool rich-tool-${name}`}
          title={t(($) => $.catalogue.richText[name])}
          aria-label={t(($) => $.catalogue.richText[name])}
          aria-pressed={active.includes(name)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor)}
          data-sign={sign}
        />
      ))}
    </div>
  );
});
