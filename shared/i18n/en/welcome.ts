import type { Translated } from '../messages.ts';
import type { welcome as source } from '../zh-cn/welcome.ts';

export const welcome: Translated<typeof source> = {
  title: 'Know the other side, account by account',
  text: 'Turn scattered knowledge about key customers into dossiers that decisions can rest on. Everything stays in one file on this machine.',
  sample: {
    title: 'Look at the sample',
    text: 'A filled, fictional portfolio to play with.',
    action: 'Open the sample',
  },
  create: {
    title: 'New workspace',
    text: 'One file for all accounts; a passphrase is recommended.',
    action: 'New…',
  },
  open: {
    title: 'Open a workspace',
    text: 'Choose an existing .zhibi file.',
    action: 'Choose a file…',
  },
  problem: '“{{file}}” could not be opened',
  dialog: {
    title: 'New workspace',
    encrypt: 'Encrypt with a passphrase (recommended)',
    passphrase: 'Passphrase',
    repeat: 'Repeat it',
    short: 'At least 8 characters',
    different: 'The two entries differ',
    warning: 'A passphrase cannot be recovered. Without it the file cannot be opened.',
    plainWarning: 'Anyone who gets hold of an unencrypted file can read it.',
    next: 'Choose where to save…',
  },
  unlock: {
    title: 'Enter the passphrase',
    text: '“{{file}}” is encrypted.',
    passphrase: 'Passphrase',
    action: 'Open',
    other: 'Open another file…',
  },
};
