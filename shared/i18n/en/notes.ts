import type { Translated } from '../messages.ts';
import type { notes as source } from '../zh-cn/notes.ts';

export const notes: Translated<typeof source> = {
  title: 'Notes',
  create: 'New note',
  newTitle: 'Visit note {{date}}',
  search: 'Find in notes',
  empty: 'No notes yet. Paste or write what a visit brought, then send its phrases into the dossier.',
  noHits: 'No note contains “{{text}}”.',
  untitled: 'Untitled',
  count: '{{count}} captured',
  hint: 'Select a phrase and press Ctrl+Enter to send it to a field of the dossier.',
  text: 'Text of the note',
  placeholder: 'Paste or write what you heard and saw …',
  details: 'Date and people',
  remove: 'Delete note',
  removeConfirm: 'Delete “{{name}}”? What was captured and its quotes stay. This can be undone.',
  saved: 'Saved',
  unsaved: 'Not saved',
  tooLong:
    'The text has {{size}} characters, more than the limit of {{limit}}, and is not saved. It is still in the editor: shorten it or split it into several notes.',
  capture: 'Capture the selection',
  capturesEmpty: 'Nothing captured yet. Select text and press Ctrl+Enter.',
  log: {
    title: 'Contact log',
    empty: 'No contacts on record yet.',
    action: 'Put into contact log ({{count}})',
    done: 'Put into the contact log of {{names}}',
    logged: 'In the contact log',
  },
  finder: {
    title: 'Which field does it go to',
    phrase: 'Selected text',
    search: 'Type a field, person or table',
    none: 'No field found. Try another word.',
    newRow: 'new row',
    contact: 'Counts as verified with',
    hint: '↑↓ choose · Enter send · Esc cancel',
    problem: 'This text is no value of “{{field}}” as it stands: {{reason}}',
    nothing: 'Select some text in the note first.',
  },
  dialog: {
    title: 'Which account is the note about',
    account: 'Account',
    none: 'Create an account first, then write the note.',
  },
};
