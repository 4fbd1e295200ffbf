import { ERROR_SENTENCES } from '../../shared/contract/errors.ts';
import { minutesWords } from '../../shared/minutes/words.ts';
import { kindWords } from '../../shared/session/kind-words.ts';
import { sessionPageWords } from '../minutes/words.ts';
import { homeWords } from '../home/words.ts';
import { peopleWords } from '../people/words.ts';
import { lightWords } from '../session/light-words.ts';
import { sessionWords } from '../session/words.ts';
import { templatesWords } from '../templates/words.ts';
import { settingsWords } from '../settings/words.ts';
import { agendaWords } from './agenda/words.ts';
import { promiseLifeWords } from './promise/words.ts';
import { followUpWords } from './follow-up/words.ts';
import { appWords } from './words.ts';

/**
 * English sentences by their key, of every screen but the steps' own, whose words come with their code (step-kind-words.ts here,
 * renderer/steps/step-words.ts).
 * A feature adds its own words here, one line each.
 */
export const allWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(ERROR_SENTENCES).map(([code, sentence]) => [`error.${code}`, sentence]),
  ),
  ...kindWords,
  ...minutesWords,
  ...appWords,
  ...agendaWords,
  ...promiseLifeWords,
  ...followUpWords,
  ...homeWords,
  ...settingsWords,
  ...peopleWords,
  ...templatesWords,
  ...sessionPageWords,
  ...sessionWords,
  ...lightWords,
};
