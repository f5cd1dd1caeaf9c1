import type { Translated } from '../messages.ts';
import type { trash as source } from '../zh-cn/trash.ts';

export const trash: Translated<typeof source> = {
  title: 'Trash',
  note: 'What was deleted stays here; it comes back with everything that went with it.',
  search: 'Find by name',
  empty: 'The trash is empty',
  emptyText: 'Deleted accounts, people, notes and rows appear here and can be restored at any time.',
  noHits: 'Nothing found',
  noHitsText: 'Try another word, or clear the search.',
  what: 'What',
  where: 'Where',
  when: 'Deleted',
  who: 'By',
  action: 'Action',
  restore: 'Restore',
  restoreSelected: 'Restore {{count}} selected',
  select: 'Select “{{name}}”',
  restored: 'Restored.',
  along: 'with {{count}} more',
  bringsBack: 'Also restores “{{name}}”',
  workspace: 'Workspace',
  older: 'Older items',
  withheld: 'Sensitive content',
  moved: 'Moved to the trash.',
  undo: 'Undo',
};
