import { saveContact } from '../../../db/commands/contacts.ts';
import type { contactContract } from '../../../shared/ipc/contact.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** Contacts with several people on both sides. */
export const contactHandlers: HandlersOf<typeof contactContract> = {
  'contact.save': ({ workspace }, input, place) => saveContact(workspace().commands(place), input),
};
