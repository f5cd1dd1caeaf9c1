import type { Translated } from '../messages.ts';
import type { documents as source } from '../zh-cn/documents.ts';

export const documents: Translated<typeof source> = {
  title: 'Documents',
  note: 'Exports go where you choose; an existing file is untouched until the new one is complete.',
  name: {
    dossier: 'Customer dossier (Word)',
    portfolio: 'Portfolio (Excel)',
  },
  dossier: {
    text: 'The whole dossier of one account, ready to print.',
    contents: {
      a: 'Cover, contents, secrecy and date',
      b: 'All chapters with evidence marks, guesses and stale values',
      c: 'Supplier dossier: shares and ranking',
      d: 'Relationship map; arithmetic of tier and stickiness',
    },
    account: 'Account',
    choose: 'Choose an account',
    action: 'Export to Word',
  },
  portfolio: {
    text: 'A workbook of all accounts with live formulas.',
    contents: {
      a: 'Overview: tiers, revenue, share, stickiness',
      b: 'Tier scores and weights; change a weight and it recalculates',
      c: 'Concentration and revenue at risk',
      d: 'Fields and evidence',
    },
    action: 'Export to Excel',
  },
  history: {
    title: 'This session',
    empty: 'Nothing exported yet.',
    file: 'File',
    document: 'Document',
    status: 'Status',
  },
};
