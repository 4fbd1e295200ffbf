import { createLibrary } from './0001-create.ts';
import { everyConversation } from './0002-every-conversation.ts';
import type { Migration } from './migration.ts';

/** Every migration, oldest first. A released one is never changed, only followed. */
export const migrations: readonly Migration[] = [createLibrary, everyConversation];
