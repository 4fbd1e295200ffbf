import { changeReview } from './templates/change-review.ts';
import { commonLanguage } from './templates/agreed-words.ts';
import { everyoneInTheRoom } from './templates/everyone-in-the-room.ts';
import { firstSaleLastSale } from './templates/first-sale-last-sale.ts';
import { fiveWhys } from './templates/five-whys.ts';
import { loadAndForecast } from './templates/load-and-forecast.ts';
import { lookBack } from './templates/look-back.ts';
import { marchInSync } from './templates/march-in-sync.ts';
import { promiseHuddle } from './templates/promise-huddle.ts';
import { relayIdeation } from './templates/relay-ideation.ts';
import { relayImplementation } from './templates/relay-implementation.ts';
import type { BuiltInTemplate } from './templates/template.ts';
import { winsAndThanks } from './templates/wins-and-thanks.ts';

/** The conversations that ship with the app, in the order Home shows them the first time. One file each in templates/. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  everyoneInTheRoom,
  fiveWhys,
  relayIdeation,
  relayImplementation,
  promiseHuddle,
  changeReview,
  marchInSync,
  firstSaleLastSale,
  loadAndForecast,
  winsAndThanks,
  commonLanguage,
  lookBack,
];
