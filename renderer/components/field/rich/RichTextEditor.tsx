import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { observer } from 'mobx-react-lite';
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { richMarkdown } from '../../../../shared/format/rich-markdown.ts';
import { parseRichText, TEXT_LIMIT } from '../../../../shared/format/rich-text.ts';
import { useStores } from '../../../stores/stores.ts';
import type { Exit } from '../editor.ts';
import { RichToolbar } from './RichToolbar.tsx';
import { fromDocument, toDocument } from './rich-document.ts';

/** What the stored text can say, and no more: anything else that is pasted comes in as plain words. */
const EXTENSIONS = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    dropcursor: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    heading: { levels: [3, 4] },
    link: {
      openOnClick: false,
      protocols: ['mailto'],
      isAllowedUri: (address) => /^(https:\/\/|mailto:)/i.test(address),
    },
  }),
];

type RichTextEditorProps = {
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onFinish: (text: string, exit: Exit) => void;
  readonly onCancel: () => void;
};

/** Formatted text under the cursor: small toolbar, Ctrl+B and Ctrl+I, Ctrl+Enter saves, Esc gives up. */
export const RichTextEditor = observer(
  ({ text, label, onChange, onFinish, onCancel }: RichTextEditorProps) => {
    const { app, notices } = useStores();
    // What stands there now; untouched text is given back as it was, not as the editor would write it.
    const current = useRef(text);
    const editor = useEditor({
      extensions: EXTENSIONS,
      content: toDocument(parseRichText(text)),
      autofocus: 'end',
      editorProps: {
        attributes: { class: 'rich-area', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
        handleDOMEvents: {
          // The editor would take Tab for lists; here Tab goes on to the next field.
          keydown: (_view, event) => event.key === 'Tab',
        },
        handleKeyDown: (_view, event) => {
          if (event.isComposing) return false;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onFinish(current.current, 'key');
          else if (event.key === 'Escape') onCancel();
          else return false;
          return true;
        },
        handlePaste: (view, event) => {
          const pasted = event.clipboardData?.getData('text/plain').length ?? 0;
          if (view.state.doc.textContent.length + pasted <= TEXT_LIMIT) return false;
          notices.info(app.t(($) => $.catalogue.richText.tooLong, { limit: TEXT_LIMIT }));
          return true;
        },
      },
      onUpdate: ({ editor: changed }) => {
        current.current = richMarkdown(fromDocument(changed.getJSON()));
        onChange(current.current);
      },
    });
    const onBlur = (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) onFinish(current.current, 'blur');
    };

    // Keys belong to the text while it is edited; the pages' shortcuts would take them.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') event.stopPropagation();
    };

    return (
      <fieldset className="rich-editor" aria-label={label} onBlur={onBlur} onKeyDown={onKeyDown}>
        <RichToolbar editor={editor} />
        <EditorContent editor={editor} />
        <p className="rich-hint">{app.t(($) => $.catalogue.richText.hint)}</p>
      </fieldset>
    );
  },
);
