import { DateEditor } from './DateEditor.tsx';
import type { EditorProps } from './editor.ts';
import { LineEditor } from './LineEditor.tsx';
import { ListEditor } from './ListEditor.tsx';
import { PickEditor } from './PickEditor.tsx';
import { RichEditor } from './RichEditor.tsx';

/** The editor of a value, chosen by its type alone. */
export function ValueEditor(props: EditorProps) {
  switch (props.type.kind) {
    case 'rich':
      return <RichEditor {...props} />;
    case 'date':
      return <DateEditor {...props} />;
    case 'boolean':
    case 'choice':
    case 'reference':
    case 'score':
      return <PickEditor {...props} />;
    case 'choices':
    case 'tags':
    case 'references':
      return <ListEditor {...props} />;
    case 'text':
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
    case 'year':
      return <LineEditor {...props} />;
  }
}
