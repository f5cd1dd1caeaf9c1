import type { Translated } from '../messages.ts';
import type { actions as source } from '../zh-cn/actions.ts';

export const actions: Translated<typeof source> = {
  step: {
    set: 'change “{{field}}”',
    setNotApplicable: 'applicability of “{{field}}”',
    addRows: 'add rows to “{{field}}”',
    changeRows: 'Change rows of “{{field}}”',
    updateRow: 'change a row of “{{field}}”',
    removeRows: 'remove rows of “{{field}}”',
    setEvidence: 'change the evidence of “{{field}}”',
    report: 'report “{{field}}”',
    resolve: 'settle “{{field}}”',
    create: 'new {{kind}} “{{name}}”',
    remove: 'remove {{kind}} “{{name}}”',
    place: 'move “{{name}}”',
    movePerson: 'Move of {{name}}',
    setting: 'change a setting',
    restore: 'restore an old value of “{{field}}”',
    signSnapshot: 'sign snapshot “{{name}}”',
    renameSnapshot: 'rename snapshot to “{{name}}”',
    fromTrash: 'restore “{{name}}” from the trash',
    seed: 'create the sample workspace',
    catalogue: 'Change fields and templates',
    model: 'Put a scoring model in force',
    other: 'last step',
  },
  removeAccount: {
    title: 'Move “{{name}}” to the trash?',
    text: 'Its dossier goes with it. Undo brings it back.',
    confirm: 'Move to trash',
  },
  person: {
    title: 'New person',
    name: 'Name',
    position: 'Title',
    department: 'Department',
  },
};
